import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import type { ApiEnv } from "../env.ts";
import { outcomeRoutes } from "../outcome/routes.ts";
import { questionRoutes } from "./routes.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const house = testHouse([cell]);
const owner = await testColleague(cluster, cell, "caseworker");

async function call(method: string, path: string, sent?: unknown) {
  const app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", testDesk(cell, owner));
    await next();
  });
  app.route("/", questionRoutes(house));
  app.route("/", outcomeRoutes(house));
  const answer = await app.request(path, {
    method,
    ...(sent === undefined
      ? {}
      : { body: JSON.stringify(sent), headers: { "content-type": "application/json" } }),
  });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

test("a system keeps what was asked, is hinted at a leading wording, and reads it back in order", async () => {
  const at = `/cases/${await anOpenCase(cell, owner)}/questions`;
  const asking = { on: "2026-11-20", language: "pl", interpreter: "none" };
  const led = await call("POST", `${at}/asked`, { ...asking, wording: "Did he threaten you?" });
  const open = await call("POST", `${at}/asked`, { ...asking, wording: "What happened?" });
  assert.deepEqual(led.body.leading, ["yes-or-no", "suggests"]);
  assert.deepEqual(open.body.leading, []);

  const { body } = await call("GET", `${at}/asked`);
  assert.deepEqual(
    body.asked.map(({ wording }: { wording: string }) => wording),
    ["Did he threaten you?", "What happened?"],
  );
  const silent = await call("POST", `${at}/asked`, { ...asking, wording: " " });
  assert.deepEqual(silent, { status: 422, body: { code: "question.no-wording" } });
});

test("after a report a system is given needs only, until the police agree", async () => {
  const caseId = await anOpenCase(cell, owner);
  const at = `/cases/${caseId}/questions`;
  const asking = {
    ...{ on: "2026-11-20", language: "nb", interpreter: "none", wording: "When are you paid?" },
    facts: [
      {
        ...{ factor: "pay.deferred", state: "present", level: 2, scope: "one", how: "told" },
        ...{ day: null, note: null },
      },
    ],
  };
  assert.equal((await call("POST", `${at}/asked`, asking)).status, 200);
  assert.ok((await call("GET", at)).body.settling.length > 0);

  const outcome = { kind: "reported", provision: null, note: null, happened: "2026-11-21" };
  const noted = await call("POST", `/cases/${caseId}/outcomes`, {
    ...outcome,
    id: crypto.randomUUID(),
  });
  assert.equal(noted.status, 200);
  const reported = (await call("GET", at)).body;
  assert.deepEqual(reported.settling, []);
  assert.deepEqual(reported.standing, { asks: "only-needs", reported: "2026-11-21" });
  assert.ok(reported.needs.length > 5 && reported.heldBack > 0);

  const agreement = { holds: true, who: "Vik, prosecutor", on: "2026-11-22" };
  assert.equal((await call("POST", `${at}/agreement`, agreement)).status, 200);
  assert.ok((await call("GET", at)).body.settling.length > 0);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import type { ApiEnv } from "../env.ts";
import { comparisonRoutes } from "./routes.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const house = testHouse([cell]);
const officer = await testColleague(cluster, cell, "officer");
const analyst = await testColleague(cluster, cell, "analyst");

async function ask(actor: Colleague, facts: readonly unknown[]) {
  const app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", testDesk(cell, actor));
    await next();
  });
  app.route("/", comparisonRoutes(house));
  const answer = await app.request("/comparison", {
    method: "POST",
    body: JSON.stringify({ facts }),
    headers: { "content-type": "application/json" },
  });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

const paidLate = { factor: "pay.deferred", state: "present", level: 2 };

test("facts of no case are compared, each point with its source, and nothing of them is kept", async () => {
  const { status, body } = await ask(officer, [paidLate]);

  assert.equal(status, 200);
  assert.equal(body.cases.length, house.law.decisions.length);
  const points = body.cases.flatMap((each: { points: unknown[] }) => each.points);
  for (const { bearing, source, observations } of points) {
    assert.ok(["extra", "against", "shared", "unchecked"].includes(bearing) || source.length > 5);
    assert.ok(!["matched", "extra", "against"].includes(bearing) || observations.length > 0);
  }
  const kept = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ line: string }>(
      "select e::text as line from log.entry e union all select o::text from work.observation o",
    );
    return rows.map(({ line }) => line);
  });
  assert.equal(kept.length, 1);
  assert.match(kept[0] ?? "", /comparison\.read/);
  assert.doesNotMatch(kept[0] ?? "", /pay/);
});

test("what says nothing, names no factor or comes from somebody without the part is refused", async () => {
  assert.deepEqual((await ask(officer, [])).body, { code: "observation.says-nothing" });
  const strange = await ask(officer, [{ ...paidLate, factor: "no.such" }]);
  assert.deepEqual(strange, { status: 422, body: { code: "observation.no-such-factor" } });
  assert.equal((await ask(analyst, [paidLate])).status, 403);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aCase, aWish, canary } from "../../test/factories/referral.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import { caseRoutes } from "../case/routes.ts";
import { chainRoutes } from "../chain/routes.ts";
import type { ApiEnv } from "../env.ts";
import type { Desk } from "../house.ts";
import { outcomeRoutes } from "../outcome/routes.ts";
import { referralRoutes } from "./routes.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
  "public-authority",
]);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
await introduce(cluster, [inspectorate, police], "http://localhost");
const house = testHouse([inspectorate, police]);
const sari = testDesk(inspectorate, await testColleague(cluster, inspectorate, "caseworker"));
const officer = testDesk(inspectorate, await testColleague(cluster, inspectorate, "officer"));

async function ask(desk: Desk, path: string, body?: unknown) {
  const app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", desk);
    await next();
  });
  app.route("/", caseRoutes(house));
  app.route("/", referralRoutes(house));
  app.route("/", outcomeRoutes(house));
  app.route("/", chainRoutes());
  const post = { method: "POST", headers: { "content-type": "application/json" } };
  const answer = await app.request(
    path,
    body === undefined ? {} : { ...post, body: JSON.stringify(body) },
  );
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

test("a system previews, sends and reads by the same verbs, and never gets a name", async () => {
  const { id: caseId, person } = await aCase(inspectorate, sari.actor, "S-1");
  const wish = aWish({ fields: ["place", "observations", "name"], person });
  const preview = await ask(sari, `/cases/${caseId}/referrals/preview`, wish);
  assert.equal(preview.status, 200);
  assert.equal(preview.body["named"], true);

  const id = crypto.randomUUID();
  const form = { referrals: [{ ...wish, id }] };
  const sent = await ask(sari, `/cases/${caseId}/referrals`, form);
  assert.deepEqual(sent, { status: 200, body: { referrals: [{ id, before: false }] } });
  const again = await ask(sari, `/cases/${caseId}/referrals`, form);
  assert.deepEqual(again.body, { referrals: [{ id, before: true }] });

  const read = await ask(officer, `/referrals/${id}`);
  assert.equal(read.status, 200);
  assert.match(JSON.stringify(read.body), new RegExp(canary.question));
  assert.deepEqual(read.body["possible"], ["safeguard", "withdraw"]);
  assert.equal(JSON.stringify([preview, read]).includes(canary.name), false);
  const list = await ask(officer, `/cases/${caseId}/referrals`);
  assert.equal((list.body["sent"] as unknown[]).length, 1);
});

test("refusals are codes with a status of their own", async () => {
  const { id: caseId } = await aCase(inspectorate, sari.actor, "S-2");
  const one = (more: object) => ({ referrals: [{ ...aWish(), ...more }] });
  const open = { judged: { necessary: "", proportionate: "", interest: "", answers: [] } };
  assert.deepEqual(await ask(sari, `/cases/${caseId}/referrals`, one(open)), {
    status: 422,
    body: { code: "referral.not-judged" },
  });
  assert.deepEqual(await ask(officer, `/cases/${caseId}/referrals`, one({})), {
    status: 403,
    body: { code: "not-permitted" },
  });
  assert.deepEqual(await ask(sari, `/referrals/${crypto.randomUUID()}`), {
    status: 404,
    body: { code: "referral.not-found" },
  });
  assert.equal((await ask(sari, `/cases/${caseId}/referrals`, { to: 7 })).status, 400);
  assert.equal((await ask(officer, "/chain")).status, 403);
});

test("a step that no longer follows is 409, with what is possible", async () => {
  const { id: caseId } = await aCase(inspectorate, sari.actor, "S-4");
  const id = crypto.randomUUID();
  await ask(sari, `/cases/${caseId}/referrals`, { referrals: [{ ...aWish(), id }] });
  const early = await ask(sari, `/referrals/${id}/reply`, { words: "Nobody asked." });
  assert.deepEqual(early, {
    status: 409,
    body: { code: "referral.already-moved-on", possible: ["safeguard", "withdraw"] },
  });
  const taken = await ask(sari, `/referrals/${id}/withdraw`, { reason: "sent-by-mistake" });
  assert.deepEqual(taken, { status: 200, body: { beforeItLeft: true } });
  const twice = await ask(sari, `/referrals/${id}/withdraw`, { reason: "sent-by-mistake" });
  assert.deepEqual(twice.body, { code: "referral.already-moved-on", possible: [] });
  const { status, body } = await ask(officer, `/cases/${caseId}`);
  assert.equal(status, 200);
  assert.match(JSON.stringify(body["referrals"]), /"answer":"withdrawn"/);
});

test("a system notes an outcome and reads it", async () => {
  const { id: caseId } = await aCase(inspectorate, sari.actor, "S-3");
  const noted = await ask(sari, `/cases/${caseId}/outcomes`, {
    kind: "reported",
    happened: "2026-11-24",
  });
  assert.equal(noted.status, 200);
  const list = await ask(officer, `/cases/${caseId}/outcomes`);
  assert.match(JSON.stringify(list.body), /"kind":"reported"/);
  const nobody = { thread: crypto.randomUUID(), reasoning: "They began it." };
  for (const path of ["tell", "tell/preview"]) {
    assert.deepEqual(await ask(sari, `/outcomes/${noted.body["id"]}/${path}`, nobody), {
      status: 422,
      body: { code: "outcome.not-in-chain" },
    });
  }
});

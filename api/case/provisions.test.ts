import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase, seen } from "../../test/factories/case.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import type { ApiEnv } from "../env.ts";
import { readCaseLog } from "../log/read.ts";
import { addObservation } from "./observe.ts";
import { readProvisions } from "./provisions.ts";
import { caseProvisionRoutes } from "./provisions-route.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker");
const analyst = await testColleague(cluster, cell, "analyst");
const law = loadLaw();
const unknown = { from: null, to: null };

const caseId = await anOpenCase(cell, owner);
const facts = [seen("pay.cash"), seen("consent.voluntary_start")];
const observed = await addObservation(
  cell,
  owner,
  law.factors,
  { caseId, source: "talk", verified: false, words: null, facts },
  noon,
);
assert.ok(observed.ok);

async function ask(query: string, actor = owner) {
  const app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", testDesk(cell, actor));
    await next();
  });
  app.route("/", caseProvisionRoutes(testHouse([cell])));
  const answer = await app.request(`/cases/${caseId}/provisions${query}`);
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

test("a system reads the elements with the observations that bear on them", async () => {
  const { body } = await ask("");
  const aml = body.provisions.find((each: { id: string }) => each.id === "aml");
  const bank = aml.elements.find((each: { id: string }) => each.id === "pay-through-bank");

  assert.equal(bank.state, "supported");
  assert.deepEqual(bank.by[0].observations, [observed.ok && observed.value]);
  assert.doesNotMatch(JSON.stringify(body), /consent|verdict|score|probab/);
});

test("the days of the acts decide what is in force, and days that run backwards are refused", async () => {
  const before = await ask("?from=2026-09-01&to=2026-09-14");

  assert.ok(before.body.notInForce.includes("utl-108a"));
  assert.ok(!(await ask("?from=2026-09-15")).body.notInForce.includes("utl-108a"));
  assert.deepEqual(await ask("?from=2026-09-15&to=2026-09-14"), {
    status: 422,
    body: { code: "provision.period-backwards" },
  });
});

test("reading it is written in the log, and whoever may read no case may not", async () => {
  assert.ok((await readProvisions(cell, owner, law, { caseId, period: unknown })).ok);
  const log = await readCaseLog(cell, owner, caseId);

  assert.ok(log.ok && log.value.lines.some(({ verb }) => verb === "provision.read"));
  assert.equal((await ask("", analyst)).status, 403);
});

import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { answersOf, plainRows } from "../../test/factories/journey.ts";
import { aNeed, aPlan, aStep, someWishes } from "../../test/factories/plan.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import type { ApiEnv } from "../env.ts";
import { journeyRoutes } from "../journey/routes.ts";
import { planRoutes } from "./routes.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const house = testHouse([cell]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Bo Ås");

async function call(actor: Colleague, method: string, path: string, sent?: unknown) {
  const app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", testDesk(cell, actor));
    await next();
  });
  app.route("/", planRoutes(house));
  app.route("/", journeyRoutes(house));
  const answer = await app.request(path, {
    method,
    ...(sent === undefined
      ? {}
      : { body: JSON.stringify(sent), headers: { "content-type": "application/json" } }),
  });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

test("a system writes in a plan, is told when another was first, and reads it back with its history", async () => {
  const { caseId, person } = await aPlan(cell, owner);
  const at = `/cases/${caseId}/persons/${person}/plan`;
  const wishes = await call(owner, "PUT", `${at}/wishes`, { seen: 0, content: someWishes() });
  assert.deepEqual(wishes, { status: 200, body: { version: 1 } });
  const step = `${at}/steps/${crypto.randomUUID()}`;
  const put = (seen: number, content: unknown) =>
    call(owner, "PUT", step, { seen, field: "money", content });
  assert.equal((await put(0, aStep())).status, 200);
  const late = await put(0, aStep({ what: "Something else." }));
  assert.deepEqual(late, { status: 409, body: { code: "plan.already-changed" } });
  assert.equal((await put(1, aStep({ standing: { state: "begun" } }))).status, 200);
  assert.equal((await put(2, { ...aStep(), standing: { state: "asleep" } })).status, 400);

  const { body } = await call(owner, "GET", at);
  const kinds = body.entries.map((each: { version: number; content: { kind: string } }) => [
    each.content.kind,
    each.version,
  ]);
  assert.deepEqual(kinds, [
    ["wishes", 1],
    ["step", 1],
    ["step", 2],
  ]);
});

test("a system reads how the locks on a journey stand, where it sees the return", async () => {
  const { caseId, person } = await aPlan(cell, owner);
  const at = `/cases/${caseId}/persons/${person}/plan`;
  const locks = async (actor = owner) => (await call(actor, "GET", at)).body.locks;
  assert.deepEqual((await locks()).yes, { state: "shut", shut: ["not-asked"], questions: [] });
  const journey = { seen: 0, along: "nobody", words: "Bus, in March.", on: "2026-11-25" };
  const early = await call(owner, "PUT", `${at}/return/journey`, journey);
  assert.deepEqual(
    [early.status, early.body],
    [422, { code: "journey.waits", possible: ["not-asked", "age"] }],
  );
  const talk = { on: "2026-11-25", answers: answersOf(plainRows) };
  const id = crypto.randomUUID();
  assert.equal((await call(owner, "PUT", `${at}/return/talks/${id}`, talk)).status, 200);
  assert.equal((await locks()).mayBeWritten, true);
  assert.equal((await call(owner, "PUT", `${at}/return/journey`, journey)).status, 200);
  const listed = {
    ...{ row: "listed", said: id, label: "uncle", whys: ["afraid"] },
    ...{ finds: "yes", reach: "no" },
  };
  const answer = { row: listed, words: null, on: "2026-11-25" };
  const one = `${at}/return/answers/${crypto.randomUUID()}`;
  assert.equal((await call(owner, "PUT", one, answer)).status, 200);
  assert.deepEqual((await locks()).safe.questions, ["reach"]);
  const settled = { question: "reach", about: "uncle", outcome: "clear", reason: "In prison." };
  const own = await call(owner, "PUT", `${at}/return/settled/${crypto.randomUUID()}`, settled);
  assert.deepEqual([own.status, own.body.code], [422, "journey.by-another"]);
  const doubt = { lock: "yes", about: `${id}.01`, reason: "She looked at him." };
  const doubts = `${at}/return/doubts/${crypto.randomUUID()}`;
  assert.equal((await call(owner, "PUT", doubts, doubt)).status, 200);
  assert.deepEqual((await locks()).yes.questions, ["does-not-fit"]);
  const unknown = { ...answer, row: { ...listed, finds: "perhaps" } };
  assert.equal((await call(owner, "PUT", one, unknown)).status, 400);
  const given = { fields: ["housing"] };
  assert.equal((await call(owner, "POST", `${at}/colleagues/${other.id}/give`, given)).status, 200);
  assert.equal(await locks(other), null);
});

test("a system is shown the fields it was given and no others, and none before", async () => {
  const { caseId, person } = await aPlan(cell, owner);
  const at = `/cases/${caseId}/persons/${person}/plan`;
  const need = (field: string, what: string) =>
    call(owner, "PUT", `${at}/needs/${crypto.randomUUID()}`, {
      seen: 0,
      field,
      content: aNeed({ what, assessment: field === "health" ? { state: "not-assessed" } : null }),
    });
  assert.equal((await need("health", "canary-health")).status, 200);
  assert.equal((await need("housing", "canary-housing")).status, 200);
  assert.deepEqual((await call(other, "GET", at)).body.entries, []);
  const colleague = `${at}/colleagues/${other.id}`;
  const given = await call(owner, "POST", `${colleague}/give`, { fields: ["housing", "law"] });
  assert.equal(given.status, 200);
  const taken = await call(owner, "POST", `${colleague}/take-back`, { fields: ["law"] });
  assert.equal(taken.status, 200);

  const { body } = await call(other, "GET", `${at}/copy`);
  assert.deepEqual(body.fields, ["wishes", "housing"]);
  assert.match(JSON.stringify(body), /canary-housing/);
  assert.doesNotMatch(JSON.stringify(body), /canary-health/);

  const handed = { to: other.id, mustKnow: "All is written.", keeps: [] };
  assert.equal((await call(owner, "POST", `${at}/hand-over`, handed)).status, 200);
  assert.match(JSON.stringify((await call(other, "GET", at)).body), /canary-health/);
  assert.deepEqual((await call(owner, "GET", at)).body.entries, []);
});

test("a plan that is not there is not found, and a person of another case has none here", async () => {
  const [one, another] = [await aPlan(cell, owner), await aPlan(cell, owner)];
  const found = (caseId: string, person: string) =>
    call(owner, "GET", `/cases/${caseId}/persons/${person}/plan`);
  assert.equal((await found(one.caseId, one.person)).status, 200);
  assert.equal((await found(one.caseId, another.person)).status, 404);
  assert.equal((await found(one.caseId, crypto.randomUUID())).body.code, "plan.not-found");
});

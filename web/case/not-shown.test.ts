import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { addObservation } from "../../api/case/observe.ts";
import { caseRoutes } from "../../api/case/routes.ts";
import type { ApiEnv } from "../../api/env.ts";
import { noteOutcome } from "../../api/outcome/note.ts";
import { addPerson } from "../../api/person/person.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import type { GivenField } from "../../domain/plan/field.ts";
import { dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { seen } from "../../test/factories/case.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

// What a plan-only member cannot see is said, with whom to ask; it never looks like nothing.

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const colleague = (name: string) => testColleague(cluster, cell, "caseworker", name);
const [liv, hanne, ada] = [
  await colleague("Liv Berg"),
  await colleague("Hanne Moen"),
  await colleague("Ada Lind"),
];
const house = testHouse([cell]);
const desks = { hanne: testDesk(cell, hanne), ada: testDesk(cell, ada) };
const pages = testPages(house, desks);
const words = "The foreman kept the passport.";

const of = await aPlan(cell, liv, { restricted: true });
const at = `/cases/${of.caseId}`;
const observe = async (by: Colleague, said: string) => {
  const request = { caseId: of.caseId, source: "talk", verified: false, words: said } as const;
  const fact = { ...request, facts: [seen("pay.cash")] };
  assert.ok((await addObservation(cell, by, house.law.factors, fact, noon)).ok);
};
await observe(liv, words);
assert.ok((await addPerson(cell, liv, { caseId: of.caseId, pseudonym: "Bjørk" }, noon)).ok);
const dropped = { kind: "dropped", provision: null, note: null, happened: dayOf(noon) } as const;
const outcome = { id: crypto.randomUUID(), caseId: of.caseId, ...dropped };
assert.ok((await noteOutcome(cell, liv, outcome, noon)).ok);
const give = async (to: Colleague, fields: readonly GivenField[]) =>
  assert.ok((await givePlace(cell, liv, { ...of, colleague: to.id, fields }, noon)).ok);
await give(hanne, ["housing"]);
await give(ada, ["law"]);

async function page(who: keyof typeof desks, path: string, language = "en") {
  const headers = { host: "localhost", "accept-language": language, "x-desk": who };
  const answer = await pages.request(path, { headers });
  return { status: answer.status, text: await answer.text() };
}

test("the overview and the observations say that there is more, and whom to ask; to who was given law they show it", async () => {
  for (const [path, told] of [
    [at, /href="[^"]*\/observations">Talk</],
    [`${at}/observations`, new RegExp(words)],
  ] as const) {
    const law = await page("ada", path);
    assert.match(law.text, told);
    assert.doesNotMatch(law.text, /is not shown to you/);
    const { status, text } = await page("hanne", path);
    assert.equal(status, 200);
    assert.doesNotMatch(text, told);
    assert.match(text, /The rest of the case is not shown to you/);
    assert.match(text, /Ask Liv Berg, who owns the case/);
    for (const nothing of [/Nothing is written down yet/, /No referrals yet/, /None yet/]) {
      assert.doesNotMatch(text, nothing);
    }
    assert.match((await page("hanne", path, "nb")).text, /Spør Liv Berg, som eier saken/);
  }
  assert.match((await page("ada", at)).text, /Dropped/);
  assert.match((await page("hanne", at)).text, /Not shown to you/);
  assert.match((await page("hanne", "/cases")).text, /Not shown to you/);
});

test("a next step is named to who was given law, and to nobody to whom it is shut", async () => {
  const other = await aPlan(cell, liv, { restricted: true });
  const [path, said] = [`/cases/${other.caseId}`, { source: "talk", verified: false } as const];
  const facts = [seen("power.threats_of_violence", 2)];
  const request = { caseId: other.caseId, ...said, words: null, facts };
  assert.ok((await addObservation(cell, liv, house.law.factors, request, noon)).ok);
  for (const [to, fields] of [
    [hanne, ["housing"]],
    [ada, ["law"]],
  ] as const) {
    assert.ok((await givePlace(cell, liv, { ...other, colleague: to.id, fields }, noon)).ok);
  }
  const next = new RegExp(`<a class="ds-button"[^>]*href="${path}/whom"`);
  assert.match((await page("ada", path)).text, next);
  assert.doesNotMatch((await page("hanne", path)).text, next);
});

test("what a colleague wrote themselves stands there as theirs", async () => {
  await observe(hanne, "The room is cold.");
  const { text } = await page("hanne", `${at}/observations`);
  assert.match(text, /What you have written/);
  assert.match(text, /The room is cold/);
  assert.match(text, /The rest of the case is not shown to you/);
});

const shut = [
  ...["comparison", "provisions", "questions", "questions/asked", "questions/ask"],
  ...["outcomes", "referrals", "whom", "standing", "log"],
];

for (const view of shut) {
  test(`a link to ${view} is turned away, and says whom to ask`, async () => {
    assert.equal((await page("ada", `${at}/${view}`)).status, 200, "with law it opens");
    const { status, text } = await page("hanne", `${at}/${view}`);
    assert.equal(status, 403);
    assert.match(text, /You see the case, but were not given this part of it/);
    assert.match(text, /Ask Liv Berg, who owns the case/);
  });
}

test("consents of whom one has no part of the plan of are said not to be shown, and so is who has the safeguards", async () => {
  const persons = (await page("hanne", `${at}/persons`)).text;
  assert.match(persons, /Who the person has said yes to is not shown to you. Ask Liv Berg/);
  assert.match(persons, /No consent is written down/, "of the one whose plan it is");
  const safeguards = (await page("hanne", `${at}/safeguards`)).text;
  assert.match(safeguards, /Who the case is referred to.*is not shown to you. Ask Liv Berg/);
  assert.doesNotMatch((await page("ada", `${at}/safeguards`)).text, /is not shown to you/);
  const plan = (await page("hanne", `${at}/persons/${of.person}/plan`)).text;
  assert.match(plan, /What became of the case is not shown to you. Ask Liv Berg, who has the plan/);
});

test("the API gives null for what is not shown, and whom to ask", async () => {
  const read = async (who: keyof typeof desks, path: string) => {
    const api = new OpenAPIHono<ApiEnv>();
    api.use(async (c, next) => {
      c.set("desk", desks[who]);
      await next();
    });
    const answer = await api.route("/", caseRoutes(house)).request(path);
    return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
  };
  const law = (await read("ada", at)).json;
  assert.equal((law["outcomes"] as unknown[]).length, 1);
  assert.equal(law["ask"], null);
  const { json } = await read("hanne", at);
  for (const field of ["state", "cameFrom", "reports", "removals", "referrals", "outcomes"]) {
    assert.equal(json[field], null, field);
  }
  assert.equal(json["ask"], "Liv Berg");
  const refusal = await read("hanne", `${at}/comparison`);
  assert.equal(refusal.status, 403);
  assert.deepEqual(refusal.json, { code: "not-permitted", ask: "Liv Berg" });
});

import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import {
  aColleagueWith,
  aKeptItem,
  anOpenCase,
  daysAfterNoon,
  seen,
} from "../../test/factories/case.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";
import { addObservation } from "../case/observe.ts";
import type { ApiEnv } from "../env.ts";
import { readCaseLog } from "../log/read.ts";
import { addPerson } from "../person/person.ts";
import { noteLifeAnswer } from "../rights/note-answer.ts";
import { readProvisions } from "./read.ts";
import { caseProvisionRoutes } from "./routes.ts";

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

async function ask(query: string, { by = owner, of = caseId, at = cell } = {}) {
  const app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", testDesk(at, by));
    await next();
  });
  app.route("/", caseProvisionRoutes(testHouse([at])));
  const answer = await app.request(`/cases/${of}/provisions${query}`);
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

test("where evidence is gathered each element has the state of each person, read and logged as evidence", async () => {
  const police = await testCell(cluster, "police", ["police"]);
  const jonas = await testColleague(cluster, police, "caseworker");
  const theirs = await anOpenCase(police, jonas);
  const [alm, eik] = [
    ok(await addPerson(police, jonas, { caseId: theirs, pseudonym: "Alm" }, noon)),
    ok(await addPerson(police, jonas, { caseId: theirs, pseudonym: "Eik" }, daysAfterNoon(1))),
  ];
  const diary = await aKeptItem(police, jonas, theirs, {
    ...{ restsOnWords: [alm], on: ["element:strl-257/means"], bears: "for", persons: [alm] },
  });
  const officer = await aColleagueWith(cluster, police, "officer", {
    caseId: theirs,
    part: "member",
  });
  const meansOf = async (by: Colleague) => {
    const { body } = await ask("", { by, of: theirs, at: police });
    const of = body.provisions.find(({ id }: { id: string }) => id === "strl-257");
    return of.elements.find(({ id }: { id: string }) => id === "means").persons;
  };
  const verbs = async () => {
    const log = ok(await readCaseLog(police, jonas, theirs));
    return log.lines.filter(({ verb }) => verb.endsWith("evidence.read")).map(({ verb }) => verb);
  };
  const before = (await verbs()).length;
  assert.deepEqual(
    (await meansOf(jonas)).map((row: Record<string, unknown>) => [
      row["person"],
      row["state"],
      row["for"],
    ]),
    [
      [alm, "own-word-only", [diary]],
      [eik, "none", []],
    ],
  );
  assert.equal((await verbs()).length, before + 1);
  assert.equal(await meansOf(officer), null);
  assert.equal((await verbs()).length, before + 1, "and no line of a refusal");
  assert.ok((await verbs()).every((verb) => verb === "evidence.read"));
  const aml = (await ask("")).body.provisions[0];
  assert.ok(aml.elements.every(({ persons }: { persons: unknown }) => persons === null));
});

test("when it is too late is told with a day only where the wording, the end and the age give one", async () => {
  const police = await testCell(cluster, "district", ["police"]);
  const jonas = await testColleague(cluster, police, "caseworker");
  const theirs = await anOpenCase(police, jonas);
  const limitOf = async (query: string) => {
    const { body } = await ask(query, { by: jonas, of: theirs, at: police });
    const of = (id: string) => body.provisions.find((each: { id: string }) => each.id === id);
    return (id: string) =>
      of(id).limitation.map(({ last, why }: { last: string; why: string }) => last ?? why);
  };
  const ended = await limitOf("?from=2026-09-20&to=2026-10-01");
  assert.deepEqual(ended("strl-257"), ["2036-10-01"]);
  assert.deepEqual(ended("aml"), ["not-confirmed"]);
  assert.deepEqual((await limitOf("?from=2026-09-20"))("strl-257"), ["end-not-known"]);
  const facts = [seen("sub.minor", null, "maybe")];
  const request = { caseId: theirs, source: "talk", verified: false, words: null, facts } as const;
  ok(await addObservation(police, jonas, law.factors, request, noon));
  const minor = await limitOf("?from=2026-09-20&to=2026-10-01");
  assert.deepEqual([minor("strl-257"), minor("strl-395")], [["age"], ["2031-10-01"]]);
  const { body } = await ask("?from=2026-09-20&to=2026-10-01");
  assert.ok(
    body.provisions.every(({ limitation }: { limitation: unknown }) => limitation === null),
  );
});

test("when it is too late is told of each person: no day of who may have been under 18, and the day of who was not", async () => {
  const police = await testCell(cluster, "station", ["police"]);
  const jonas = await testColleague(cluster, police, "caseworker");
  const theirs = await anOpenCase(police, jonas);
  const add = async (pseudonym: string, answer: "yes" | "no") => {
    const person = ok(await addPerson(police, jonas, { caseId: theirs, pseudonym }, noon));
    const id = crypto.randomUUID();
    const said = { question: "under-eighteen", answer, words: null, on: dayOf(noon) } as const;
    const of = { id, caseId: theirs, person, source: "told" } as const;
    ok(await noteLifeAnswer(police, jonas, { ...of, ...said }, noon));
    return person;
  };
  const [grown, child] = [await add("Alm", "no"), await add("Eik", "yes")];
  const { body } = await ask("?from=2026-09-20&to=2026-10-01", {
    ...{ by: jonas, of: theirs, at: police },
  });
  const limits = (id: string) =>
    body.provisions
      .find((each: { id: string }) => each.id === id)
      .limitation.map(({ of, last, why }: Record<string, unknown>) => [of, last ?? why]);
  assert.deepEqual(limits("strl-257"), [
    [[grown], "2036-10-01"],
    [[child], "age"],
  ]);
  assert.deepEqual(limits("strl-395"), [["all", "2031-10-01"]]);
});

test("what a charge would change for each person is told for those whose rights one may read, and logged", async () => {
  const police = await testCell(cluster, "unit", ["police"]);
  const jonas = await testColleague(cluster, police, "caseworker");
  const theirs = await anOpenCase(police, jonas);
  const alm = ok(await addPerson(police, jonas, { caseId: theirs, pseudonym: "Alm" }, noon));
  const { body } = await ask("?from=2026-09-20", { by: jonas, of: theirs, at: police });
  const counsel = (id: string) => {
    const [of] = body.provisions.find((each: { id: string }) => each.id === id).rights;
    assert.equal(of.person, alm);
    return of.rights.find((each: { id: string }) => each.id === "counsel")?.state;
  };
  assert.deepEqual([counsel("strl-257"), counsel("utl-108a")], ["holds", "may"]);
  const log = ok(await readCaseLog(police, jonas, theirs));
  assert.ok(log.lines.some(({ verb }) => verb === "rights.suppose"));
});

test("reading it is written in the log, and whoever may read no case may not", async () => {
  assert.ok((await readProvisions(cell, owner, law, { caseId, period: unknown }, dayOf(noon))).ok);
  const log = await readCaseLog(cell, owner, caseId);

  assert.ok(log.ok && log.value.lines.some(({ verb }) => verb === "provision.read"));
  assert.equal((await ask("", { by: analyst })).status, 403);
});

import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { catalogue } from "../../rules/rights/catalogue.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testLetter } from "../../test/house.ts";
import type { ApiEnv } from "../env.ts";
import { addPerson } from "../person/person.ts";
import { rightsRoutes } from "./routes.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker");

async function call(method: string, path: string, sent?: unknown, actor = owner) {
  const app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", testDesk(cell, actor));
    await next();
  });
  app.route("/", rightsRoutes(testHouse([cell]), testLetter));
  const answer = await app.request(path, {
    method,
    ...(sent === undefined
      ? {}
      : { body: JSON.stringify(sent), headers: { "content-type": "application/json" } }),
  });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

test("a system notes what happened, reads rights with their days, supposes, and notes what was told", async () => {
  const caseId = await anOpenCase(cell, owner);
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Rogn" }, noon);
  assert.ok(person.ok);
  const at = `/cases/${caseId}/persons/${person.value}/rights`;
  const event = { id: crypto.randomUUID(), kind: "police-report", day: "2026-11-20" };
  const sent = { ...event, provision: "257", source: "authority" };
  assert.deepEqual(await call("POST", `${at}/events`, sent), {
    status: 200,
    body: { id: event.id },
  });
  const age = { question: "under-eighteen", answer: "yes", on: "2026-11-21", source: "told" };
  assert.equal((await call("POST", `${at}/answers`, { id: event.id, ...age })).status, 200);

  const { body } = await call("GET", at);
  const states = body.rights.map(({ id, state }: Record<string, string>) => `${id} ${state}`);
  assert.ok(states.includes("counsel holds") && states.includes("child-protection holds"));
  assert.deepEqual(body.events[0].stands, true);

  const supposed = await call("GET", `${at}/what-if?kind=case-dropped&day=2026-12-01`);
  const changes = supposed.body.changes.map(
    ({ id, kind }: Record<string, string>) => `${id} ${kind}`,
  );
  assert.ok(changes.includes("counsel falls-away"));

  const passed = await call("GET", `${at}/what-if?kind=case-dropped&day=2026-11-24`);
  assert.deepEqual(passed, { status: 422, body: { code: "what-if.day-passed" } });
  const turns = `${at}/what-if?kind=turns-eighteen&day=2026-12-01`;
  assert.equal((await call("GET", turns)).status, 200, "of a child");
  const grown = { ...age, answer: "no", id: crypto.randomUUID() };
  const unsaid = await call("POST", `${at}/answers`, grown);
  assert.deepEqual(unsaid, { status: 422, body: { code: "life.who-looked" } });
  const looked = { ...grown, words: "Looked into at the hospital: over 18", source: "authority" };
  assert.equal((await call("POST", `${at}/answers`, looked)).status, 200);
  assert.deepEqual((await call("GET", turns)).body, { code: "what-if.grown-up" });

  const alone = {
    ...{ id: event.id, on: "2026-11-22" },
    ...{ language: "pl", interpreter: "none", aloud: true },
  };
  const untold = { status: 422, body: { code: "promise.put-over-by-whom" } };
  assert.deepEqual(await call("POST", `${at}/explained`, alone), untold);
  const told = { ...alone, interpreter: "chosen-by-person" };
  assert.equal((await call("POST", `${at}/explained`, told)).status, 200);
  const { words, times, edition } = (await call("GET", `${at}/explained`)).body;
  assert.deepEqual([words.length, times[0].edition], [catalogue.length, edition]);
  assert.deepEqual((await call("GET", `${at}/letters`)).body, { letters: [] });
  assert.equal((await call("POST", `${at}/letters/${event.id}/given`, told)).status, 404);
  const asked = { id: event.id, language: "pl" };
  assert.deepEqual((await call("POST", `${at}/letters`, asked)).body, { id: event.id });
  assert.equal((await call("POST", `${at}/letters`, asked)).status, 200, "sent twice");
  const unknown = { ...asked, id: crypto.randomUUID(), language: "xx" };
  assert.equal((await call("POST", `${at}/letters`, unknown)).body.code, "promise.no-language");
  assert.equal((await call("GET", `${at}/letters`)).body.letters.length, 1);
  const { texts, sender } = (await call("GET", `${at}/letters/${event.id}`)).body;
  assert.deepEqual(
    texts.map(({ language }: Record<string, string>) => language),
    ["nb", "en"],
  );
  assert.match(JSON.stringify(texts[0].body), /Råd og nødhjelp/);
  assert.match(JSON.stringify(texts[0].body), /22 33 11 60/);
  assert.deepEqual(sender, [], "whom it is from is chosen");
  const named = { ...asked, id: crypto.randomUUID(), from: true };
  assert.equal((await call("POST", `${at}/letters`, named)).status, 200);
  const from = (await call("GET", `${at}/letters/${named.id}`)).body.sender;
  assert.match(from.join(), /^Cell shelter,A caseworker/);
  const given = { ...told, on: "2026-11-25" };
  assert.equal((await call("POST", `${at}/letters/${event.id}/given`, given)).status, 200);
  assert.equal((await call("GET", `${at}/letters/${crypto.randomUUID()}`)).status, 404);
  const line = (await call("GET", `/cases/${caseId}/rights`)).body.persons[0];
  assert.equal(line.pseudonym, "Rogn");
});

test("a system makes a letter of one page, and one with every right in full after the same page, and reads both as they were made", async () => {
  const caseId = await anOpenCase(cell, owner);
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Osp" }, noon);
  assert.ok(person.ok);
  const at = `/cases/${caseId}/persons/${person.value}/rights`;
  const event = { id: crypto.randomUUID(), kind: "wage-due", day: "2026-10-15" };
  assert.equal((await call("POST", `${at}/events`, { ...event, source: "document" })).status, 200);
  const read = async (more: object) => {
    const asked = { id: crypto.randomUUID(), language: "nb", ...more };
    assert.equal((await call("POST", `${at}/letters`, asked)).status, 200);
    return (await call("GET", `${at}/letters/${asked.id}`)).body.texts[0];
  };
  const [page, whole] = [await read({}), await read({ full: true })];
  const kinds = page.body.map(({ kind }: Record<string, string>) => kind);
  assert.ok(kinds.includes("dates") && page.rest === undefined);
  assert.deepEqual(whole.body.slice(0, whole.rest), page.body);
  assert.ok(whole.body.length > whole.rest);
});

test("a system that sends a pay day in a year that is a slip is refused; next month is taken", async () => {
  const caseId = await anOpenCase(cell, owner);
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Or" }, noon);
  assert.ok(person.ok);
  const at = `/cases/${caseId}/persons/${person.value}/rights`;
  const note = (day: string) =>
    call("POST", `${at}/events`, {
      ...{ id: crypto.randomUUID(), kind: "wage-due", day, source: "told" },
    });
  assert.equal((await note("2026-12-15")).status, 200);
  const far = { status: 422, body: { code: "life.due-day-too-far" } };
  assert.deepEqual(await note("2062-12-15"), far);
  assert.deepEqual(await call("GET", `${at}/what-if?kind=wage-due&day=2062-12-15`), far);
});

test("a system that sends what does not belong to the kind of event is told, and nothing is kept", async () => {
  const caseId = await anOpenCase(cell, owner);
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Hassel" }, noon);
  assert.ok(person.ok);
  const at = `/cases/${caseId}/persons/${person.value}/rights`;
  const note = (event: object) =>
    call("POST", `${at}/events`, {
      ...{ id: crypto.randomUUID(), day: "2026-11-20", source: "told", ...event },
    });
  for (const [event, code] of [
    [{ kind: "police-report", until: "2026-12-01" }, "life.no-last-day-here"],
    [{ kind: "limited-permit-granted", provision: "257" }, "life.no-provision-here"],
    [{ kind: "wage-due", where: "police" }, "life.no-place-here"],
  ] as const) {
    assert.deepEqual(await note(event), { status: 422, body: { code } });
  }
  assert.deepEqual((await call("GET", at)).body.events, []);
  assert.equal((await note({ kind: "case-dropped", provision: "257" })).status, 200);
});

test("a system that lists a case reads of whom something cannot wait, which is in no day", async () => {
  const caseId = await anOpenCase(cell, owner);
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Older" }, noon);
  assert.ok(person.ok);
  const line = async () => {
    const [{ next, atOnce }] = (await call("GET", `/cases/${caseId}/rights`)).body.persons;
    return { next, atOnce };
  };
  assert.deepEqual(await line(), { next: null, atOnce: false });
  const event = { kind: "permit-revoked", day: "2026-09-20", source: "document" };
  const at = `/cases/${caseId}/persons/${person.value}/rights`;
  const id = crypto.randomUUID();
  assert.equal((await call("POST", `${at}/events`, { id, ...event })).status, 200);
  assert.deepEqual(await line(), { next: null, atOnce: true });
});

test("a system reads what to look at again, by the ids of what was written down", async () => {
  const caseId = await anOpenCase(cell, owner);
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Lind" }, noon);
  assert.ok(person.ok);
  const at = `/cases/${caseId}/persons/${person.value}/rights`;
  const note = async (kind: string, day: string) => {
    const id = crypto.randomUUID();
    const event = { id, kind, day, source: "authority" };
    assert.equal((await call("POST", `${at}/events`, event)).status, 200);
    return id;
  };
  const report = await note("police-report", "2026-04-10");
  assert.deepEqual((await call("GET", at)).body.contradictions, []);
  const drop = await note("case-dropped", "2026-03-01");
  const question = `stands.before.${drop}.${report}`;
  assert.deepEqual((await call("GET", at)).body.contradictions, [
    { why: "before", event: drop, other: report, question },
  ]);
  const counted = async () =>
    (await call("GET", `/cases/${caseId}/rights`)).body.persons[0].lookAgain;
  assert.equal(await counted(), 1);
  const stands = { question, answer: "stands", on: "2026-11-20", source: "document" };
  const answer = (more: object) =>
    call("POST", `${at}/answers`, { id: crypto.randomUUID(), ...stands, ...more });
  for (const other of [`${question}.x`, `stands.before.${report}.${drop}`, `stands.far.${drop}`]) {
    assert.equal((await answer({ question: other })).body.code, "life.no-such-question");
  }
  assert.equal((await answer({})).status, 200);
  assert.deepEqual((await call("GET", at)).body.contradictions, []);
  assert.equal(await counted(), 0);
  assert.equal((await answer({ answer: "look-again" })).status, 200);
  assert.equal((await call("GET", at)).body.contradictions.length, 1);
});

test("a system says where evidence was given; left out it is not known, and anything else is refused", async () => {
  const caseId = await anOpenCase(cell, owner);
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Selje" }, noon);
  assert.ok(person.ok);
  const at = `/cases/${caseId}/persons/${person.value}/rights`;
  const evidence = { kind: "testified", day: "2026-11-20", source: "authority" };
  const note = (more: object) =>
    call("POST", `${at}/events`, { id: crypto.randomUUID(), ...evidence, ...more });
  assert.equal((await note({ where: "home" })).status, 400);
  assert.equal((await note({})).status, 200);
  const permit = async () =>
    (await call("GET", at)).body.rights.find(({ id }: { id: string }) => id === "witness-permit");
  const asked = async () =>
    (await call("GET", at)).body.questions.map(({ id }: { id: string }) => id);
  assert.equal((await permit()).state, "may");
  assert.ok((await asked()).includes("evidence-where"));

  const charge = { kind: "charged", day: "2026-11-01", provision: "257" };
  assert.equal((await note(charge)).status, 200);
  assert.equal((await note({ where: "court" })).status, 200);
  assert.equal((await note({ kind: "protection-applied", day: "2026-11-21" })).status, 200);
  assert.equal((await permit()).state, "may");
  assert.ok(!(await asked()).includes("evidence-where"));
  assert.ok((await asked()).includes("witness-injured"), "now it is by the first paragraph");
  const { events } = (await call("GET", at)).body;
  const places = events.flatMap((each: { kind: string; where: string | null }) =>
    each.kind === "testified" ? [each.where] : [],
  );
  assert.deepEqual(places, [null, "court"]);

  const supposed = await call("GET", `${at}/what-if?kind=testified&day=2026-12-01&where=police`);
  assert.equal(supposed.status, 200);
});

test("a system writes that a day was met, is told who wrote it before, and writes that it was not so after all", async () => {
  const caseId = await anOpenCase(cell, owner);
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Hegg" }, noon);
  assert.ok(person.ok);
  const at = `/cases/${caseId}/persons/${person.value}/rights`;
  const permit = { kind: "reflection-permit-granted", day: "2026-08-31", source: "authority" };
  await call("POST", `${at}/events`, { id: crypto.randomUUID(), ...permit });
  const held = async () => (await call("GET", at)).body.days[0];
  const day = `${at}/days/${(await held()).id}`;
  const id = crypto.randomUUID();
  const met = { id, how: "done", on: "2026-11-20", words: "Søkt." };
  for (const _ of ["once", "twice"]) {
    assert.deepEqual(await call("POST", `${day}/met`, met), { status: 200, body: {} });
  }
  const { met: told } = await held();
  assert.deepEqual([told.id, told.on, told.words], [id, "2026-11-20", "Søkt."]);
  const before = { by: told.by, at: told.at };
  for (const other of [
    { ...met, words: "Ringt." },
    { how: "done", on: met.on, words: met.words },
  ]) {
    assert.deepEqual(await call("POST", `${day}/met`, other), {
      status: 409,
      body: { code: "right-day.already-met", already: { ...before, on: "2026-11-20" } },
    });
  }
  const undo = (why: string, telling = id) => call("POST", `${day}/not-met`, { met: telling, why });
  assert.deepEqual(await undo(" "), { status: 422, body: { code: "right-day.no-reason" } });
  assert.equal((await undo("Nei.", crypto.randomUUID())).status, 404);
  assert.equal((await undo("x".repeat(501))).status, 400);
  for (const _ of ["once", "twice"]) {
    assert.deepEqual(await undo("Feil sak."), { status: 200, body: {} });
  }
  const again = await undo("Noe annet.");
  assert.deepEqual(
    [again.status, again.body.code, again.body.already.by],
    [409, "right-day.already-undone", told.by],
  );
  const { met: none, undone } = await held();
  assert.deepEqual([none, undone.length, undone[0].undone.why], [null, 1, "Feil sak."]);
  assert.equal((await call("POST", `${day}/met`, met)).body.code, "right-day.already-used");
  assert.equal((await call("POST", `${day}/met`, { ...met, id: undefined })).status, 200);
  assert.notEqual((await held()).met.id, id);
});

test("a system that may not read or write the rights of who has a plan is told whom to ask, as the page says", async () => {
  const { caseId, person } = await aPlan(cell, owner);
  const at = `/cases/${caseId}/persons/${person}/rights`;
  assert.equal((await call("GET", at)).status, 200);
  const refused = { status: 403, body: { code: "not-permitted", ask: "Ada Lind" } };
  const id = crypto.randomUUID();
  const event = { id, kind: "police-report", day: "2026-11-20", source: "told" };
  const told = { id, on: "2026-11-20", language: "nb", interpreter: "none", aloud: true };
  for (const path of ["", "/letters", `/letters/${id}`, "/explained"]) {
    assert.deepEqual(await call("GET", `${at}${path}`, undefined, other), refused, path);
  }
  const supposing = `${at}/what-if?kind=case-dropped&day=2026-12-01`;
  assert.deepEqual(await call("GET", supposing, undefined, other), refused);
  for (const [path, sent] of [
    ["/events", event],
    ["/answers", { id, question: "origin", answer: "EEA", on: "2026-11-20", source: "told" }],
    [`/days/${id}/met`, { how: "done" }],
    [`/days/${id}/not-met`, { met: id, why: "Feil dag." }],
    ["/letters", { id, language: "nb" }],
    [`/letters/${id}/given`, told],
    ["/explained", told],
  ] as const) {
    assert.deepEqual(await call("POST", `${at}${path}`, sent, other), refused, path);
  }
});

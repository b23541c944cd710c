import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import type { NewOutcome } from "../../domain/outcome/outcome.ts";
import { addDays, type Day, day, dayOf } from "../../domain/time/day.ts";
import { catalogue } from "../../rules/rights/catalogue.ts";
import type { LifeSource } from "../../rules/rights/life.ts";
import type { Promises } from "../../rules/rights/promises.ts";
import { stateIn } from "../../rules/rights/what-if.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { deadlinesOfCase } from "../../store/deadline/deadline.ts";
import { rightDaysOf } from "../../store/plan/right-day.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase, daysAfterNoon } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aCase, aWish, sharing } from "../../test/factories/referral.ts";
import { ok } from "../../test/ok.ts";
import { deliverDue } from "../document/deliver.ts";
import { acknowledgeSafeguards } from "../intake/answer/acknowledge.ts";
import { takeOn } from "../intake/take-on.ts";
import { noteOutcome } from "../outcome/note.ts";
import { tellOutcome } from "../outcome/tell.ts";
import { addPerson } from "../person/person.ts";
import { sendReferrals } from "../referral/send.ts";
import { readDaysToCome } from "./day/calendar.ts";
import { meetRightDay } from "./day/meet-day.ts";
import { edition, noteExplained, readExplained } from "./letter/explain.ts";
import { giveLetter, makeLetter, readLetter, readLetters } from "./letter/promise.ts";
import { noteLifeAnswer } from "./note-answer.ts";
import { type NoteLifeEvent, noteLifeEvent } from "./note-event.ts";
import { readRights, readRightsOfCase } from "./read.ts";
import { supposeRights } from "./suppose.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
  "public-authority",
]);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
await introduce(cluster, [cell, police], "http://localhost");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const investigator = await testColleague(cluster, police, "caseworker");
const today = dayOf(noon);

async function aPerson(restricted = false) {
  const caseId = await anOpenCase(cell, owner, { restricted });
  const person = ok(await addPerson(cell, owner, { caseId, pseudonym: "Rogn" }, noon));
  return { caseId, person };
}
type Of = Awaited<ReturnType<typeof aPerson>>;

function permit(of: Of, more: Partial<NoteLifeEvent> = {}): NoteLifeEvent {
  return aLifeEvent(of, { day: day("2026-08-31"), source: "authority", ...more });
}
const note = (of: Of, more: Partial<NoteLifeEvent> = {}, by = owner) =>
  noteLifeEvent(cell, by, permit(of, more), noon);
const rights = async (of: Of, on: Day = today) => ok(await readRights(cell, owner, of, on));
const permitDay = async (of: Of) =>
  (await rights(of)).days.find(({ right }) => right === "reflection-permit");

async function outcome(caseId: string, more: Partial<NewOutcome> = {}): Promise<string> {
  const id = crypto.randomUUID();
  const noted = { kind: "reported", provision: "strl-257", note: null, happened: today, ...more };
  ok(await noteOutcome(cell, owner, { id, caseId, ...(noted as NewOutcome) }, noon));
  return id;
}

test("what is noted of a person becomes rights with days, and the day is kept to be held", async () => {
  const of = await aPerson();
  assert.equal(stateIn((await rights(of)).answer, "reflection-permit"), "may");
  ok(await note(of));
  const found = await rights(of);
  assert.equal(stateIn(found.answer, "reflection-permit"), "holds");
  const held = await permitDay(of);
  assert.equal(held?.due, "2027-02-28");
  assert.notEqual(held?.id, null);
  const [line] = ok(await readRightsOfCase(cell, owner, of.caseId, today)).persons;
  assert.deepEqual([line?.next?.due, line?.noted], ["2027-02-28", true]);
  assert.ok(found.open.some(({ question }) => question.to === "lawyer"));
  assert.equal(line?.open, found.open.length, "the list of persons counts as their own page does");
  assert.ok(ok(await readDaysToCome(cell, owner, of, today)).includes(day("2027-02-28")));
});

test("of whom nothing is written down but what became of the case, it is not said that nothing is", async () => {
  const of = await aPerson();
  const line = async () => {
    const [{ next, noted } = {}] = ok(
      await readRightsOfCase(cell, owner, of.caseId, today),
    ).persons;
    return { next, noted };
  };
  assert.deepEqual(await line(), { next: null, noted: false });
  await outcome(of.caseId, { provision: "strl-395" });
  await outcome(of.caseId, { kind: "dropped", provision: "strl-395" });
  const after = await line();
  assert.deepEqual([after.next?.right, after.noted], ["drop-appeal", true]);
});

test("the same form twice is one entry, and its id is used for nobody else", async () => {
  const [of, other] = [await aPerson(), await aPerson()];
  const id = ok(await note(of)).id;
  assert.deepEqual(await note(of, { id }), { ok: true, value: { id } });
  assert.deepEqual(await note(other, { id }), { ok: false, refused: "life.already-used" });
  assert.equal((await rights(of)).life.entries.length, 1);
});

test("of two who correct the same entry at once one wins, the other is told, and the day moves once", async () => {
  const of = await aPerson();
  const { id } = ok(await note(of));
  const replaces = { of: "entry", id } as const;
  const both = await Promise.all([
    note(of, { day: day("2026-09-01"), replaces }),
    note(of, { day: day("2026-09-02"), replaces }),
  ]);
  const refusals = both.flatMap((each) => (each.ok ? [] : [each.refused]));
  assert.deepEqual(refusals, ["life.already-replaced"]);
  const { life, days } = await rights(of);
  assert.deepEqual([life.entries.length, life.standing.size], [2, 1]);
  const dues = days.filter(({ right }) => right === "reflection-permit");
  assert.match(String(dues.map(({ due }) => due)), /^2027-03-0[12]$/);
});

test("an outcome of the case moves the line of everyone in it, until it is noted that it is not theirs", async () => {
  const of = await aPerson();
  const other = ok(await addPerson(cell, owner, { ...of, pseudonym: "Selje" }, noon));
  await outcome(of.caseId, { happened: addDays(today, -20) });
  const dropped = await outcome(of.caseId, { kind: "dropped" });
  const counsel = async (person: string) =>
    stateIn((await rights({ ...of, person })).answer, "counsel");
  assert.deepEqual([await counsel(of.person), await counsel(other)], ["ended", "ended"]);
  const replaces = { of: "outcome", id: dropped } as const;
  ok(await note(of, { type: "case-dropped", day: today, holds: false, replaces }));
  assert.deepEqual([await counsel(of.person), await counsel(other)], ["holds", "ended"]);
  const year = (await rights({ ...of, person: other })).days.find(
    ({ right }) => right === "state-compensation",
  );
  assert.deepEqual([year?.due, year?.id === null], [addDays(today, 365), false]);
});

test("an outcome that a courier brings moves the days of whoever it is about", async () => {
  const ours = await aCase(cell, owner, "Sidensvans");
  const thread = crypto.randomUUID();
  const wish = aWish({ to: "police", question: "", fields: ["place", "sector", "observations"] });
  const carry = carryTo([cell, police]);
  const deliver = async () => {
    await deliverDue(cell, carry, () => noon);
    await deliverDue(police, carry, () => noon);
  };
  const request = { caseId: ours.id, passesOn: null, referrals: [{ ...wish, id: thread }] };
  ok(await sendReferrals(cell, owner, sharing, request, noon));
  await deliver();
  const seen = {
    id: thread,
    step: crypto.randomUUID(),
    safeguards: ["talk-before-removal"],
  } as const;
  ok(await acknowledgeSafeguards(police, investigator, seen, noon));
  const taken = { id: thread, label: "Trost", restricted: false };
  const theirs = ok(await takeOn(police, investigator, taken, noon)).caseId;
  await deliver();
  const of = { caseId: ours.id, person: ours.person };
  const kept = () =>
    asActor(cell, owner, async (tx) => (await rightDaysOf(tx, [ours.person]))(ours.person));
  assert.deepEqual(await kept(), []);

  for (const kind of ["reported", "dropped"] as const) {
    const id = crypto.randomUUID();
    const noted = { kind, provision: "strl-257", note: null, happened: today };
    ok(await noteOutcome(police, investigator, { id, caseId: theirs, ...noted }, noon));
    const telling = {
      ...{ outcome: id, thread, purpose: "inspection", consent: null },
      ...{ noteNamesNobody: true, answers: [], reasoning: "They began it." },
    };
    ok(await tellOutcome(police, investigator, sharing, telling, noon));
    await deliver();
  }
  assert.equal(stateIn((await rights(of)).answer, "counsel"), "ended");
  const year = addDays(today, 365);
  assert.deepEqual(
    (await kept()).map(({ right, due }) => [right, due]),
    [
      ["drop-appeal", addDays(today, 21)],
      ["state-compensation", year],
    ],
  );
  const running = await asActor(cell, owner, (tx) => deadlinesOfCase(tx, ours.id));
  assert.ok(running.some(({ kind, due }) => kind === "right-day" && due === year));
});

test("a day that must be held runs as a deadline, moves when what it hangs on is corrected, and ends when it is met", async () => {
  const of = await aPerson();
  const running = async () => {
    const all = await asActor(cell, owner, (tx) => deadlinesOfCase(tx, of.caseId));
    return all
      .filter(({ kind }) => kind === "right-day")
      .map(({ due, ended }) => `${due} ${ended?.how ?? "runs"}`);
  };
  const { id } = ok(await note(of));
  assert.deepEqual(await running(), ["2027-02-28 runs"]);
  ok(await note(of, { day: day("2026-09-01"), replaces: { of: "entry", id } }));
  assert.deepEqual(await running(), ["2027-03-01 runs", "2027-02-28 moot"]);
  const held = await permitDay(of);
  ok(
    await meetRightDay(
      cell,
      owner,
      { ...of, id: crypto.randomUUID(), day: held?.id ?? "", how: "done", words: null },
      noon,
    ),
  );
  assert.deepEqual(await running(), ["2027-02-28 moot", "2027-03-01 met"]);
  ok(await note(of, { type: "found", day: day("2026-08-01") }));
  assert.deepEqual(await running(), ["2027-02-28 moot", "2027-03-01 met"], "met stays met");
});

test("an answer turns not known into something, and the next one stands in its place", async () => {
  const of = await aPerson();
  const answer = async (
    said: string,
    {
      question = "under-eighteen",
      words = null,
      source = "told",
    }: { question?: string; words?: string | null; source?: LifeSource } = {},
  ) =>
    noteLifeAnswer(
      cell,
      owner,
      {
        ...{ ...of, id: crypto.randomUUID(), question, answer: said, words },
        ...{ on: today, source },
      },
      noon,
    );
  const child = async () => stateIn((await rights(of)).answer, "child-protection");
  assert.equal(await child(), "unsure");
  ok(await answer("yes"));
  assert.equal(await child(), "holds");
  ok(await answer("unknown"));
  assert.equal(await child(), "unsure");
  const contradictions = async () => (await rights(of)).contradictions.map(({ why }) => why);
  ok(await note(of, { type: "turns-eighteen", day: addDays(today, -200) }));
  assert.deepEqual(
    [await child(), await contradictions()],
    ["unsure", ["answered"]],
    "papers can be false",
  );
  assert.deepEqual(await answer("no"), { ok: false, refused: "life.who-looked" });
  assert.deepEqual(await child(), "unsure", "nobody has said who looked into the age");
  const words = "Looked into by the doctor at the hospital: over 18";
  for (const source of ["told", "document", "seen"] as const) {
    const refused = { ok: false, refused: "life.who-looked" };
    assert.deepEqual(await answer("no", { words, source }), refused, `not ${source}`);
  }
  ok(await answer("no", { words, source: "authority" }));
  assert.deepEqual([await child(), await contradictions()], ["ended", []]);
  ok(await answer("no"));
  assert.deepEqual(await answer("Mars", { question: "origin" }), {
    ok: false,
    refused: "life.no-such-answer",
  });
});

test("what was answered is open no more, and the letter made after asks neither the person nor a lawyer again", async () => {
  const of = await aPerson();
  const words = ({ asked }: Promises) => asked.map(({ question }) => question.id);
  const asked = async () => {
    const id = crypto.randomUUID();
    ok(await makeLetter(cell, owner, { ...of, id, language: "nb", words }, noon));
    const letter = ok(
      await readLetter<readonly string[]>(cell, owner, { ...of, letter: id }, today),
    ).words;
    const open = (await rights(of)).open.map(({ question }) => question.id);
    assert.deepEqual(open.toSorted(), letter.toSorted(), "the page and the letter ask the same");
    return ["evidence", "non-punishment"].filter((each) => letter.includes(each));
  };
  const answer = async (question: string, said: string) => {
    const id = crypto.randomUUID();
    const noted = { question, answer: said, words: "Nei.", on: today, source: "told" } as const;
    ok(await noteLifeAnswer(cell, owner, { ...of, ...noted, id }, noon));
  };
  assert.deepEqual(await asked(), ["evidence", "non-punishment"]);
  await answer("evidence", "not-so");
  await answer("non-punishment", "words");
  assert.deepEqual(await asked(), []);
  assert.equal(stateIn((await rights(of)).answer, "witness-permit"), "not-held");
  await answer("evidence", "unknown");
  assert.deepEqual(await asked(), ["evidence"]);
});

test("a day that passed is seen as missed until somebody writes that it was done, and then never again", async () => {
  const of = await aPerson();
  ok(await note(of));
  const later = addDays(day("2027-02-28"), 10);
  const missed = async () =>
    (await rights(of, later)).days.filter(({ due, met }) => due < later && met === null);
  const [one, ...more] = await missed();
  assert.deepEqual([one?.right, more.length], ["reflection-permit", 0]);
  const done = {
    ...of,
    id: crypto.randomUUID(),
    day: one?.id ?? "",
    how: "done",
    words: " Søkt. ",
  } as const;
  ok(await meetRightDay(cell, owner, done, noon));
  assert.deepEqual(await missed(), []);
  const again = await meetRightDay(cell, owner, { ...done, id: crypto.randomUUID() }, noon);
  const already = { on: today, at: noon, by: "Ada Lind" };
  assert.deepEqual(again, { ok: false, refused: "right-day.already-met", already });
  const elsewhere = await meetRightDay(cell, owner, { ...done, ...(await aPerson()) }, noon);
  assert.deepEqual(elsewhere, { ok: false, refused: "right-day.not-found" });
});

test("what is supposed stands beside what is, and is kept nowhere", async () => {
  const of = await aPerson();
  await outcome(of.caseId);
  const drop = { type: "case-dropped", provision: null, until: null } as const;
  const event = { ...drop, day: addDays(today, 9) };
  const supposed = ok(await supposeRights(cell, owner, { ...of, event }, today)).supposed;
  const counsel = supposed?.changes.find(({ id }) => id === "counsel");
  assert.equal(counsel?.kind, "falls-away");
  assert.equal(stateIn((await rights(of)).answer, "counsel"), "holds");
});

test("a letter stays word for word as it was made, whatever happens after, and each time it is given is kept", async () => {
  const of = await aPerson();
  const words = ({ holds }: Promises) => holds.map(({ id }) => id);
  const id = crypto.randomUUID();
  const make = () => makeLetter(cell, owner, { ...of, id, language: "pl", words }, noon);
  ok(await make());
  const read = async () => ok(await readLetter(cell, owner, { ...of, letter: id }, today)).words;
  const overtaken = async () =>
    ok(await readLetter(cell, owner, { ...of, letter: id }, today)).overtaken;
  const before = await read();
  assert.equal(await overtaken(), false);
  ok(await note(of));
  assert.equal(await overtaken(), true, "what it says may no longer be so");
  ok(await make());
  assert.deepEqual(await read(), before);

  const give = (more: object = {}) =>
    giveLetter(
      cell,
      owner,
      {
        ...{ ...of, id: crypto.randomUUID(), letter: id, on: today, language: "pl" },
        ...{ interpreter: "chosen-by-person" as const, aloud: true, asked: "Hva om jeg reiser?" },
        ...more,
      },
      noon,
    );
  ok(await give());
  const codes = [
    await give({ on: addDays(today, 1) }),
    await give({ on: addDays(today, -1) }),
    await give({ language: "xx" }),
    await give({ letter: crypto.randomUUID() }),
  ].map((each) => (each.ok ? "kept" : each.refused));
  assert.deepEqual(codes, [
    ...["promise.not-yet-told", "promise.told-before-made", "promise.no-language"],
    "promise.not-found",
  ]);
  const [letter] = ok(await readLetters(cell, owner, of, today)).letters;
  assert.deepEqual(
    letter?.given.map(({ aloud, asked, by }) => [aloud, asked, by]),
    [[true, "Hva om jeg reiser?", "Ada Lind"]],
  );
  assert.equal(letter?.overtaken, true);
  const elsewhere = await readLetter(cell, owner, { ...(await aPerson()), letter: id }, today);
  assert.deepEqual(elsewhere, { ok: false, refused: "promise.not-found" });
});

test("rights are explained in the same words to two persons, and the words are kept", async () => {
  const editions = new Set<string>();
  const how = { on: today, language: "nb", interpreter: "none", aloud: true, asked: null } as const;
  for (const person of [await aPerson(), await aPerson()]) {
    const told = { ...how, ...person, id: crypto.randomUUID() };
    ok(await noteExplained(cell, owner, told, noon));
    ok(await noteExplained(cell, owner, told, noon));
    const { times } = ok(await readExplained(cell, owner, person));
    assert.equal(times.length, 1);
    editions.add(times[0]?.edition ?? "");
  }
  assert.deepEqual([...editions], [edition]);
  const kept = await asAdmin(cluster, cell.id, (client) =>
    client.query("select words from work.rights_sheet where edition = $1", [edition]),
  );
  assert.equal(kept.rows[0]?.words.length, catalogue.length);
});

const tables = ["life_event", "life_answer", "right_day", "promise_letter", "rights_explained"];

test("the database itself hides what happened to a person from whoever may not see the case", async () => {
  const of = await aPerson(true);
  ok(await note(of));
  const answer = {
    question: "origin",
    answer: "EEA",
    words: null,
    on: today,
    source: "told",
  } as const;
  ok(await noteLifeAnswer(cell, owner, { ...of, ...answer, id: crypto.randomUUID() }, noon));
  const letter = { ...of, id: crypto.randomUUID(), language: "nb", words: () => [] };
  ok(await makeLetter(cell, owner, letter, noon));
  const told = {
    on: today,
    language: "nb",
    interpreter: "none",
    aloud: false,
    asked: null,
  } as const;
  ok(await noteExplained(cell, owner, { ...of, ...told, id: crypto.randomUUID() }, noon));
  const count = (actor: Colleague, table: string) =>
    asActor(cell, actor, async (tx) => {
      const sql = `select from work.${table} where person = $1`;
      return (await tx.query(sql, [of.person])).rows.length;
    });
  const outsider = await testColleague(cluster, cell, "supervisor");
  const aside = await aColleagueWith(cluster, cell, "supervisor", {
    caseId: of.caseId,
    part: "recused",
  });
  for (const table of tables) {
    assert.ok((await count(owner, table)) > 0, `${table}: someone must see it`);
    assert.deepEqual([await count(outsider, table), await count(aside, table)], [0, 0], table);
  }
});

test("the database takes nothing in another's name, nothing of a person elsewhere, and lets nothing be changed", async () => {
  const [of, other] = [await aPerson(), await aPerson()];
  const { id } = ok(await note(of));
  const insert = `insert into work.life_event (id, case_id, person, kind, day, source, noted_at, noted_by)
                  values (gen_random_uuid(), $1, $2, 'found', '2026-11-01', 'told', now(), $3)`;
  const run = (sql: string, values: readonly string[]) =>
    asActor(cell, owner, (tx) => tx.query(sql, [...values]));
  await run(insert, [of.caseId, of.person, owner.id]);
  const spare = await testColleague(cluster, cell, "caseworker");
  await assert.rejects(run(insert, [of.caseId, of.person, spare.id]), /row-level security/);
  await assert.rejects(run(insert, [other.caseId, of.person, owner.id]), /row-level security/);
  for (const sql of [
    "update work.life_event set day = '2026-01-01' where id = $1",
    "delete from work.life_event where id = $1",
  ]) {
    await assert.rejects(run(sql, [id]), /permission denied/);
  }
});

test("the log tells that rights were read and noted, and not a word of what", async () => {
  const of = await aPerson();
  const words = "kanarifugl-rett-3b";
  ok(await note(of, { words }));
  await rights(of);
  await readRights(cell, owner, { ...of, person: words }, today);
  const event = {
    type: "testified",
    day: daysAfterNoon(3).slice(0, 10) as Day,
    provision: words,
    until: null,
  } as const;
  ok(await supposeRights(cell, owner, { ...of, event }, today));
  const log = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query(
      "select * from log.entry where case_id = $1 order by at, id",
      [of.caseId],
    );
    return JSON.stringify(rows);
  });
  assert.match(log, /rights\.note.*rights\.read.*rights\.suppose/);
  assert.doesNotMatch(log, /kanarifugl|reflection|testified/);
});

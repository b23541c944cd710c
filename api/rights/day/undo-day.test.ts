import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../../domain/access/actor.ts";
import { addDays, type Day, dayOf, type Moment, moment } from "../../../domain/time/day.ts";
import type { Promises } from "../../../rules/rights/promises.ts";
import { asActor } from "../../../store/as-actor.ts";
import { asAdmin } from "../../../store/cluster.ts";
import { deadlinesOfCase } from "../../../store/deadline/deadline.ts";
import { knownLife } from "../../../store/plan/life.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aColleagueWith, anOpenCase } from "../../../test/factories/case.ts";
import { aLifeEvent } from "../../../test/factories/life.ts";
import { ok } from "../../../test/ok.ts";
import { addPerson } from "../../person/person.ts";
import { makeLetter, readLetter } from "../letter/promise.ts";
import { noteLifeEvent } from "../note-event.ts";
import { readRights } from "../read.ts";
import { readDaysToCome } from "./calendar.ts";
import { meetRightDay } from "./meet-day.ts";
import { undoRightDay } from "./undo-day.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "union", ["union"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const courier = { kind: "courier", cell: cell.id } as const;
const today = dayOf(noon);
const why = "Kravet ble lagt i feil sak.";
const atNoon = (on: Day): Moment => moment(`${on}T12:00:00.000Z`);

async function aPerson(restricted = false) {
  const caseId = await anOpenCase(cell, owner, { restricted });
  const person = ok(await addPerson(cell, owner, { caseId, pseudonym: "Rogn" }, noon));
  const of = { caseId, person };
  const then = { day: addDays(today, -30), source: "document" } as const;
  for (const type of ["wage-due", "work-ended"] as const) {
    ok(await noteLifeEvent(cell, owner, aLifeEvent(of, { type, ...then }), noon));
  }
  const { days } = ok(await readRights(cell, owner, of, today));
  const joint = days.find(({ right }) => right === "joint-liability");
  assert.ok(joint?.id, "there is a day to meet");
  return { of, day: joint.id, due: joint.due };
}
type Found = Awaited<ReturnType<typeof aPerson>>;

interface Telling {
  readonly id?: string;
  readonly by?: Colleague;
  readonly on?: Day;
  readonly words?: string;
  readonly now?: Moment;
}

function meet({ of, day }: Found, telling: Telling = {}) {
  const { id = crypto.randomUUID(), by = owner, on = today, now = noon } = telling;
  const { words = "Krav sendt." } = telling;
  return meetRightDay(cell, by, { ...of, id, day, how: "done", on, words }, now);
}

/** Gives the entry's id. */
async function met(found: Found, telling: Telling = {}): Promise<string> {
  const id = crypto.randomUUID();
  ok(await meet(found, { id, ...telling }));
  return id;
}

const undo = (
  { of, day }: Found,
  telling: string,
  more: { readonly why?: string; readonly by?: Colleague; readonly now?: Moment } = {},
) =>
  undoRightDay(
    cell,
    more.by ?? owner,
    { ...of, day, met: telling, why: more.why ?? why },
    more.now ?? noon,
  );

async function shown({ of, day }: Found, on = today) {
  const { days, earlier } = ok(await readRights(cell, owner, of, on));
  const [one, ...more] = [...days, ...earlier].filter(({ id }) => id === day);
  assert.ok(one !== undefined && more.length === 0, "the day stands once");
  return one;
}

const running = ({ of, day }: Found) =>
  asActor(cell, owner, async (tx) =>
    (await deadlinesOfCase(tx, of.caseId))
      .filter(({ about }) => about === day)
      .map(({ ended }) => ended?.how ?? "runs"),
  );

async function follows(found: Found) {
  const { of, due } = found;
  const id = crypto.randomUUID();
  const words = ({ days }: Promises) => days.map(({ right, due: on }) => `${right} ${on}`);
  ok(await makeLetter(cell, owner, { ...of, id, language: "nb", words }, noon));
  const letter = ok(await readLetter<readonly string[]>(cell, owner, { ...of, letter: id }, today));
  const after = ok(await readRights(cell, owner, of, addDays(due, 1))).answer.rights;
  const courierKnows = await asActor(cell, courier, (tx) => knownLife(tx, of.caseId, of.person));
  return {
    calendar: ok(await readDaysToCome(cell, owner, of, today)).includes(due),
    letter: letter.words.includes(`joint-liability ${due}`),
    state: after.find((held) => held.id === "joint-liability")?.state,
    known: courierKnows.met,
  };
}

test("undone, the day runs again as if it had never been met, and the first telling stays to be read", async () => {
  const found = await aPerson();
  const before = await follows(found);
  assert.deepEqual([before.calendar, before.letter, before.state], [true, true, "ended"]);
  const telling = await met(found);
  assert.notDeepEqual(await follows(found), before, "met, it counts");
  assert.deepEqual(await running(found), ["met"]);

  ok(await undo(found, telling, { by: other }));

  assert.deepEqual(await follows(found), before);
  assert.deepEqual(await running(found), ["runs", "met"]);
  const { met: standing, undone } = await shown(found);
  assert.equal(standing, null);
  assert.deepEqual(
    undone.map((each) => [each.id, each.words, each.by, each.undone?.why, each.undone?.by]),
    [[telling, "Krav sendt.", "Ada Lind", why, "Liv Berg"]],
  );
});

test("undone after its day, it stands as missed, and its deadline runs", async () => {
  const found = await aPerson();
  const telling = await met(found);
  const later = addDays(found.due, 3);
  assert.equal((await shown(found, later)).met?.id, telling, "it can be found, to be undone");
  ok(await undo(found, telling, { now: atNoon(later) }));
  assert.deepEqual(await running(found), ["runs", "met"]);
  const { days } = ok(await readRights(cell, owner, found.of, later));
  const missed = days.find(({ id }) => id === found.day);
  assert.deepEqual([missed?.met, missed?.undone.length], [null, 1]);
});

test("done late, where nothing is left to be done, it can be found all the same, and undone", async () => {
  const found = await aPerson();
  const late = addDays(found.due, 2);
  const telling = await met(found, { on: late, now: atNoon(late) });
  assert.equal((await shown(found, addDays(late, 1))).met?.id, telling);
  ok(await undo(found, telling, { now: atNoon(addDays(late, 1)) }));
  assert.equal((await shown(found, addDays(late, 1))).undone.length, 1);
});

test("the very same telling twice is one; other words, another day, another form or another hand is told who wrote it before", async () => {
  const found = await aPerson();
  const id = await met(found);
  assert.deepEqual(await meet(found, { id }), { ok: true, value: null });
  assert.deepEqual(await meet(found, { id: id.toUpperCase() }), { ok: true, value: null });
  const already = { on: today, at: noon, by: "Ada Lind" };
  const refusal = { ok: false, refused: "right-day.already-met", already };
  const others: readonly Telling[] = [
    { id, words: "Noe annet." },
    { id, on: addDays(today, -1) },
    { id, by: other },
    {},
  ];
  for (const telling of others) {
    assert.deepEqual(await meet(found, telling), refusal);
  }
  const standing = (await shown(found)).met;
  assert.deepEqual([standing?.words, standing?.on], ["Krav sendt.", today]);
});

test("of two who write it at once one wins, and the other is told of it", async () => {
  const found = await aPerson();
  const both = await Promise.all([meet(found), meet(found, { by: other, words: "Ringt." })]);
  const refusals = both.flatMap((each) => (each.ok ? [] : [each.refused]));
  assert.deepEqual(refusals, ["right-day.already-met"]);
});

test("undone twice in the same words is one; in others one is told who wrote it before", async () => {
  const found = await aPerson();
  const telling = await met(found);
  ok(await undo(found, telling));
  assert.deepEqual(await undo(found, telling), { ok: true, value: null });
  const already = { at: noon, by: "Ada Lind" };
  const refusal = { ok: false, refused: "right-day.already-undone", already };
  assert.deepEqual(await undo(found, telling, { why: "Noe annet." }), refusal);
  assert.deepEqual(await undo(found, telling, { by: other }), refusal);
  assert.deepEqual(
    (await shown(found)).undone.map(({ undone }) => undone?.why),
    [why],
  );
});

test("of two who undo it at once one wins, and the other is told of it", async () => {
  const found = await aPerson();
  const telling = await met(found);
  const both = await Promise.all([undo(found, telling), undo(found, telling, { by: other })]);
  const refusals = both.flatMap((each) => (each.ok ? [] : [each.refused]));
  assert.deepEqual(refusals, ["right-day.already-undone"]);
  assert.deepEqual(await running(found), ["runs", "met"]);
});

test("undone and done anew, it counts again; what was sent before neither meets nor undoes it", async () => {
  const found = await aPerson();
  const first = await met(found);
  ok(await undo(found, first));
  const used = { ok: false, refused: "right-day.already-used" };
  assert.deepEqual(await meet(found, { id: first }), used, "a form sent before is not sent anew");
  const second = await met(found, { by: other, words: "Nå er det sendt." });
  assert.deepEqual(await running(found), ["met", "met"]);
  assert.equal((await follows(found)).calendar, false);
  const stale = await undo(found, first, { why: "Fra en gammel fane." });
  assert.equal(stale.ok ? null : stale.refused, "right-day.already-undone");
  const { met: standing, undone } = await shown(found);
  assert.deepEqual([standing?.id, standing?.by, undone.length], [second, "Liv Berg", 1]);

  ok(await undo(found, second, { why: "Heller ikke nå." }));
  assert.deepEqual(
    (await shown(found)).undone.map((each) => each.undone?.why),
    [why, "Heller ikke nå."],
  );
  await met(found);
  assert.equal((await shown(found)).undone.length, 2);
});

test("without a reason nothing is kept, nor of a telling of another day, of another person or of none", async () => {
  const [found, elsewhere] = [await aPerson(), await aPerson()];
  const telling = await met(found);
  const theirs = await met(elsewhere);
  const noReason = { ok: false, refused: "right-day.no-reason" };
  assert.deepEqual(await undo(found, telling, { why: " \n " }), noReason);
  const none = { ok: false, refused: "right-day.not-found" };
  for (const each of [theirs, crypto.randomUUID(), "no id"]) {
    assert.deepEqual(await undo(found, each), none);
  }
  assert.deepEqual(await undo({ ...found, of: elsewhere.of }, telling), none);
  assert.deepEqual(await meet(elsewhere, { id: telling }), {
    ...{ ok: false, refused: "right-day.already-met" },
    already: { on: today, at: noon, by: "Ada Lind" },
  });
  assert.equal((await shown(found)).met?.id, telling);
});

test("who may not see the case, stepped aside or does not work on rights neither undoes nor reads it", async () => {
  const found = await aPerson(true);
  const { caseId } = found.of;
  const telling = await met(found);
  const officer = await aColleagueWith(cluster, cell, "officer", { caseId, part: "member" });
  const aside = await aColleagueWith(cluster, cell, "supervisor", { caseId, part: "recused" });
  const outsider = await testColleague(cluster, cell, "supervisor");
  const hidden = { ok: false, refused: "case.not-found" };
  assert.deepEqual(await undo(found, telling, { by: outsider }), hidden);
  assert.deepEqual(await undo(found, telling, { by: aside }), hidden);
  assert.deepEqual(await meet(found, { by: aside }), hidden, "nor who wrote it before");
  const shut = { ok: false, refused: "not-permitted" };
  assert.deepEqual(await undo(found, telling, { by: officer }), shut);
  const member = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "member" });
  ok(await undo(found, telling, { by: member }));
  const count = (who: Colleague) =>
    asActor(cell, who, async (tx) => {
      const { rows } = await tx.query("select from work.right_day_undone where met = $1", [
        telling,
      ]);
      return rows.length;
    });
  assert.deepEqual([await count(owner), await count(outsider), await count(aside)], [1, 0, 0]);
});

test("the database takes it in one's own name and once, changes nothing, and shows the courier no word of why", async () => {
  const found = await aPerson();
  const telling = await met(found);
  const insert = `insert into work.right_day_undone (met, right_day, why, at, by) values ($1, $2, 'x', now(), $3)`;
  const run = (sql: string, values: readonly (string | null)[]) =>
    asActor(cell, owner, (tx) => tx.query(sql, [...values]));
  await assert.rejects(run(insert, [telling, found.day, other.id]), /row-level security/);
  const elsewhere = await aPerson();
  await assert.rejects(run(insert, [telling, elsewhere.day, owner.id]), /foreign key/);
  const again = `insert into work.right_day_met (id, right_day, done_on, at, by, after, how, closes)
                 values (gen_random_uuid(), $1, now(), now(), $2, $3, 'done', true)`;
  await assert.rejects(run(again, [found.day, owner.id, null]), /right_day_met_first/);
  await assert.rejects(run(again, [found.day, owner.id, telling]), /foreign key/, "not undone");
  const tried = again.replace("'done'", "'tried'");
  await assert.rejects(run(tried, [elsewhere.day, owner.id, null]), /check constraint/);
  await run(insert, [telling, found.day, owner.id]);
  await assert.rejects(run(insert, [telling, found.day, owner.id]), /duplicate key/);
  for (const sql of [
    "update work.right_day_undone set why = 'y' where met = $1",
    "delete from work.right_day_undone where met = $1",
    "delete from work.right_day_met where id = $1",
  ]) {
    await assert.rejects(run(sql, [telling]), /permission denied/);
  }
  const asCourier = (what: string) =>
    asActor(cell, courier, (tx) => tx.query(`select ${what} from work.right_day_undone`));
  assert.ok((await asCourier("met")).rows.length > 0);
  await assert.rejects(asCourier("why"), /permission denied/);
});

test("the log tells that it was undone, by whom, and not why", async () => {
  const found = await aPerson();
  const telling = await met(found);
  const words = "kanarifugl-angre-5d";
  ok(await undo(found, telling, { why: words, by: other }));
  const log = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query("select * from log.entry where case_id = $1", [
      found.of.caseId,
    ]);
    return rows;
  });
  const entries = log.filter(({ verb }) => verb === "rights.undo");
  assert.deepEqual(
    entries.map(({ actor, record }) => [actor, record]),
    [[other.id, found.day]],
  );
  assert.doesNotMatch(JSON.stringify(log), new RegExp(words));
});

import assert from "node:assert/strict";
import test from "node:test";
import { addDays, type Day, day, dayOf, moment } from "../../../domain/time/day.ts";
import type { DoneWay } from "../../../rules/rights/done.ts";
import type { Promises } from "../../../rules/rights/promises.ts";
import { asActor } from "../../../store/as-actor.ts";
import { deadlinesOfCase } from "../../../store/deadline/deadline.ts";
import { knownLife } from "../../../store/plan/life.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { anOpenCase } from "../../../test/factories/case.ts";
import { aLifeEvent } from "../../../test/factories/life.ts";
import { ok } from "../../../test/ok.ts";
import { readDeadlines } from "../../deadline/read.ts";
import { addPerson } from "../../person/person.ts";
import { makeLetter, readLetter } from "../letter/promise.ts";
import { noteLifeEvent } from "../note-event.ts";
import { readRights } from "../read.ts";
import { readDaysToCome } from "./calendar.ts";
import { meetRightDay } from "./meet-day.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "union", ["union"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const today = dayOf(noon);

async function aPerson() {
  const caseId = await anOpenCase(cell, owner);
  const person = ok(await addPerson(cell, owner, { caseId, pseudonym: "Rogn" }, noon));
  const of = { caseId, person };
  const then = { day: addDays(today, -30), source: "document" } as const;
  for (const type of ["wage-due", "work-ended"] as const) {
    ok(await noteLifeEvent(cell, owner, aLifeEvent(of, { type, ...then }), noon));
  }
  const { days } = ok(await readRights(cell, owner, of, today));
  const joint = days.find(({ right }) => right === "joint-liability");
  assert.ok(joint?.id, "there is a day to meet");
  return { of, id: joint.id, due: joint.due };
}
type Found = Awaited<ReturnType<typeof aPerson>>;

const meet = ({ of, id }: Found, on: Day, now = noon) =>
  meetRightDay(
    cell,
    owner,
    { ...of, id: crypto.randomUUID(), day: id, how: "done", on, words: "Krav sendt." },
    now,
  );
const stateOn = async ({ of }: Found, on: Day) =>
  ok(await readRights(cell, owner, of, on)).answer.rights.find(({ id }) => id === "joint-liability")
    ?.state;

test("what was done in time leaves the calendar and the letter, and the right is not over when its day has passed", async () => {
  const found = await aPerson();
  const { of, due } = found;
  const calendar = async () => ok(await readDaysToCome(cell, owner, of, today));
  const letter = async () => {
    const id = crypto.randomUUID();
    const words = ({ days }: Promises) => days.map(({ right, due: on }) => `${right} ${on}`);
    ok(await makeLetter(cell, owner, { ...of, id, language: "nb", words }, noon));
    return ok(await readLetter<readonly string[]>(cell, owner, { ...of, letter: id }, today)).words;
  };
  const line = `joint-liability ${due}`;
  assert.ok((await calendar()).includes(due) && (await letter()).includes(line));
  assert.equal(await stateOn(found, addDays(due, 1)), "ended", "left undone, it is over");

  ok(await meet(found, addDays(today, -5)));

  assert.deepEqual(
    [(await calendar()).includes(due), (await letter()).includes(line)],
    [...[false, false]],
  );
  assert.equal(await stateOn(found, addDays(due, 1)), "unsure", "how long it lives is not read");
  const shown = ok(await readRights(cell, owner, of, today)).days;
  const met = shown.find((each) => each.right === "joint-liability" && each.due === due)?.met;
  assert.deepEqual([met?.on, met?.words], [addDays(today, -5), "Krav sendt."]);
  const courier = { kind: "courier", cell: cell.id } as const;
  const known = await asActor(cell, courier, (tx) => knownLife(tx, of.caseId, of.person));
  assert.deepEqual(known.met, [{ right: "joint-liability", due, on: addDays(today, -5) }]);
});

test("done late it is over all the same, and a day to come is not one on which it was done", async () => {
  const found = await aPerson();
  const late = addDays(found.due, 2);
  const tomorrow = await meet(found, addDays(today, 1));
  assert.deepEqual(tomorrow, { ok: false, refused: "right-day.not-yet-done" });
  ok(await meet(found, late, moment(`${late}T12:00:00.000Z`)));
  assert.equal(await stateOn(found, addDays(late, 1)), "ended");
});

test("where nobody says which day, it is the day that it was written down", async () => {
  const found = await aPerson();
  const request = {
    ...found.of,
    id: crypto.randomUUID(),
    day: found.id,
    how: "done",
    words: null,
  } as const;
  ok(await meetRightDay(cell, owner, request, moment(`${day("2026-11-25")}T23:30:00.000Z`)));
  const { days } = ok(await readRights(cell, owner, found.of, today));
  const met = days.find(({ right, due }) => right === "joint-liability" && due === found.due)?.met;
  assert.equal(met?.on, "2026-11-26");
});

test("a told last day to appeal a drop is a day to keep: it is missed when it passes, and can be written as done", async () => {
  const caseId = await anOpenCase(cell, owner);
  const of = {
    caseId,
    person: ok(await addPerson(cell, owner, { caseId, pseudonym: "Osp" }, noon)),
  };
  const until = addDays(today, 10);
  const source = "document" as const;
  for (const event of [
    { type: "police-report", day: addDays(today, -60), source },
    { type: "case-dropped", day: addDays(today, -5), until, source },
  ] as const) {
    ok(await noteLifeEvent(cell, owner, aLifeEvent(of, event), noon));
  }
  const appeal = async (on: Day) =>
    ok(await readRights(cell, owner, of, on)).days.find(
      ({ right, due }) => right === "drop-appeal" && due === until,
    );
  const later = addDays(until, 1);
  const day = await appeal(today);
  assert.ok(day?.id, "it runs as a deadline");
  assert.equal((await appeal(later))?.met, null, "missed");

  const early = await meet({ of, id: day.id, due: until }, addDays(today, -6));
  assert.deepEqual(early, { ok: false, refused: "right-day.before-it-hangs-on" });
  ok(await meet({ of, id: day.id, due: until }, today));

  assert.equal((await appeal(today))?.met?.on, today);
  assert.notEqual((await appeal(later))?.met, null);
});

test("tried or agreed for later it is still to be done, and both are shown; its words are not read, and sent twice it is one", async () => {
  const found = await aPerson();
  const shown = async () => {
    const { days } = ok(await readRights(cell, owner, found.of, today));
    const day = days.find(({ id }) => id === found.id) ?? assert.fail("the day is to be held");
    return { met: day.met, open: day.open.map(({ how, on, words }) => [how, on, words]) };
  };
  const runs = () =>
    asActor(cell, owner, async (tx) =>
      (await deadlinesOfCase(tx, found.of.caseId)).some(
        ({ about, ended }) => about === found.id && ended === null,
      ),
    );
  const write = (how: DoneWay, on: Day, words: string | null) => {
    const answer = { ...found.of, id: crypto.randomUUID(), day: found.id, how, on, words };
    return [answer, meetRightDay(cell, owner, answer, noon)] as const;
  };
  const [tried, kept] = write("tried", addDays(today, -1), "Kravet er sendt og mottatt.");
  ok(await kept);
  ok(await meetRightDay(cell, owner, tried, noon));
  const other = await meetRightDay(cell, owner, { ...tried, words: "Nei." }, noon);
  assert.deepEqual(other, { ok: false, refused: "right-day.already-used" });
  ok(await write("agreed", addDays(today, 8), "Advokaten")[1]);
  const open = [
    ["tried", addDays(today, -1), "Kravet er sendt og mottatt."],
    ["agreed", addDays(today, 8), "Advokaten"],
  ];
  assert.deepEqual(await shown(), { met: null, open });
  assert.ok(await runs(), "it reminds still");
  const list = ok(await readDeadlines(cell, owner, { whose: "mine", after: null }, today));
  const listed = list.deadlines.find(({ thing }) => thing?.about === found.id)?.thing;
  assert.deepEqual(listed?.went, { how: "agreed", on: addDays(today, 8) });
  const passed = await write("agreed", addDays(today, -1), null)[1];
  assert.deepEqual(passed, { ok: false, refused: "right-day.agreed-passed" });

  ok(await write("done", today, "Fikk ikke svar, prøver igjen.")[1]);
  assert.deepEqual([(await shown()).met?.how, await runs()], ["done", false]);
  assert.deepEqual((await shown()).open, open, "what was written before stays to be read");
  const late = await write("tried", today, null)[1];
  assert.equal(late.ok || late.refused, "right-day.already-met");
});

import assert from "node:assert/strict";
import test from "node:test";
import { addDays, dayOf } from "../../domain/time/day.ts";
import type { Promises } from "../../rules/rights/promises.ts";
import { asActor } from "../../store/as-actor.ts";
import { deadlinesOfCase } from "../../store/deadline/deadline.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { ok } from "../../test/ok.ts";
import { addPerson } from "../person/person.ts";
import { readDaysToCome } from "./day/calendar.ts";
import { makeLetter, readLetter } from "./letter/promise.ts";
import { noteLifeEvent } from "./note-event.ts";
import { readRights } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "union", ["union"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const today = dayOf(noon);

const pay = ["wage-claim", "joint-liability"];

/** What is left to do about pay: dates, calendar and letter. */
async function leftOf(of: { readonly caseId: string; readonly person: string }) {
  const { days, answer } = ok(await readRights(cell, owner, of, today));
  const running = await asActor(cell, owner, async (tx) =>
    (await deadlinesOfCase(tx, of.caseId)).filter(({ ended }) => ended === null),
  );
  const id = crypto.randomUUID();
  const words = (promises: Promises) => promises.days.map(({ right, due }) => `${right} ${due}`);
  ok(await makeLetter(cell, owner, { ...of, id, language: "nb", words }, noon));
  const letter = ok(await readLetter<readonly string[]>(cell, owner, { ...of, letter: id }, today));
  return {
    state: answer.rights.find((held) => held.id === "wage-claim")?.state,
    days: days.filter(({ right }) => pay.includes(right)).map(({ right, due }) => [right, due]),
    running: running.map(({ due }) => due).toSorted(),
    calendar: ok(await readDaysToCome(cell, owner, of, today)),
    letter: letter.words.filter((line) => line.startsWith("wage-claim")),
  };
}

test("pay of many days that is settled ends every day of it at once; taken back, each of them runs again as before", async () => {
  const caseId = await anOpenCase(cell, owner, {});
  const person = ok(await addPerson(cell, owner, { caseId, pseudonym: "Rogn" }, noon));
  const of = { caseId, person };
  const dues = [-90, -60, -30].map((back) => addDays(today, back));
  const source = "document" as const;
  for (const due of dues) {
    ok(
      await noteLifeEvent(
        cell,
        owner,
        aLifeEvent(of, { type: "wage-due", day: due, source }),
        noon,
      ),
    );
  }
  const ended = aLifeEvent(of, { type: "work-ended", day: addDays(today, -30), source });
  ok(await noteLifeEvent(cell, owner, ended, noon));
  const before = await leftOf(of);
  assert.equal(before.state, "holds");
  assert.equal(before.days.filter(([right]) => right === "wage-claim").length, 3);
  assert.equal(before.letter.length, 3);

  // All but the last are settled.
  const settled = aLifeEvent(of, { type: "wages-settled", day: today, until: dues[1] ?? null });
  ok(await noteLifeEvent(cell, owner, settled, noon));
  const some = await leftOf(of);
  assert.deepEqual(
    some.days,
    before.days.filter(
      ([right], at) => at === before.days.findLastIndex(([each]) => each === right),
    ),
  );

  // All are settled.
  const replaces = { of: "entry", id: settled.id } as const;
  const all = aLifeEvent(of, { type: "wages-settled", day: today, replaces });
  ok(await noteLifeEvent(cell, owner, all, noon));
  const after = await leftOf(of);
  assert.deepEqual([after.state, after.letter], ["ended", []]);
  assert.equal(
    after.days.some(([right]) => right === "wage-claim"),
    false,
  );
  assert.ok(after.running.length < some.running.length);
  assert.deepEqual(after.running, after.calendar.toSorted());

  const not = { type: "wages-settled", day: today, holds: false } as const;
  const back = aLifeEvent(of, { ...not, replaces: { of: "entry", id: all.id } });
  ok(await noteLifeEvent(cell, owner, back, noon));
  assert.deepEqual(await leftOf(of), before);
});

test("a settlement of pay that is still to come is refused, and the database takes none", async () => {
  const caseId = await anOpenCase(cell, owner, {});
  const person = ok(await addPerson(cell, owner, { caseId, pseudonym: "Rogn" }, noon));
  const event = aLifeEvent({ caseId, person }, { type: "wages-settled", day: addDays(today, -2) });
  const noted = await noteLifeEvent(cell, owner, { ...event, until: today }, noon);
  assert.deepEqual(noted.ok ? null : noted.refused, "life.settles-what-is-to-come");
  const write = (until: string) =>
    asActor(cell, owner, (tx) =>
      tx.query(
        `insert into work.life_event (id, case_id, person, kind, day, until, source, noted_at, noted_by)
         values ($1, $2, $3, 'wages-settled', $4, $5, 'told', $6, $7)`,
        [crypto.randomUUID(), caseId, person, event.day, until, noon, owner.id],
      ),
    );
  await write(addDays(today, -10));
  await assert.rejects(write(today), /life_event_last_day/);
});

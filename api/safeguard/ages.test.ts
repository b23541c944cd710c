import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, dayOf, type Moment, moment } from "../../domain/time/day.ts";
import { asAdmin } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase, daysAfterNoon } from "../../test/factories/case.ts";
import { aLifeEvent, toldThem } from "../../test/factories/life.ts";
import { readCase } from "../case/read.ts";
import { addPerson } from "../person/person.ts";
import { openPlan } from "../plan/open.ts";
import { meetRightDay } from "../rights/day/meet-day.ts";
import { noteLifeAnswer } from "../rights/note-answer.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readRights } from "../rights/read.ts";
import { setSafeguard } from "./safeguard.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const today = dayOf(noon);
const later = (minutes: number): Moment =>
  moment(new Date(Date.parse(noon) + minutes * 60_000).toISOString());

interface Of {
  readonly caseId: string;
  readonly person: string;
}
async function two(label: string): Promise<readonly [Of, Of]> {
  const caseId = await anOpenCase(cell, liv, { label });
  const [alm, einer] = await Promise.all(
    ["Alm", "Einer"].map((pseudonym) => addPerson(cell, liv, { caseId, pseudonym }, noon)),
  );
  assert.ok(alm?.ok && einer?.ok);
  return [
    { caseId, person: alm.value },
    { caseId, person: einer.value },
  ];
}
const safeguard = (caseId: string, holds: boolean, why: string, at: Moment) =>
  setSafeguard(cell, liv, { caseId, kind: "minor-or-maybe", holds, why, how: null }, at);
const no = (of: Of, at: Moment, words: string | null = null, by: Colleague = liv) =>
  noteLifeAnswer(
    cell,
    by,
    {
      ...of,
      ...{ id: crypto.randomUUID(), question: "under-eighteen", answer: "no", words, on: today },
      source: words === null ? "told" : "authority",
    },
    at,
  );
const refused = { ok: false, refused: "life.who-looked" };
const looked = "Looked into by the doctor at the hospital: over 18";

test("of whom it can be it is said who looked, also by who does not read of the others, and where another is grown up by a birthday", async () => {
  const [alm, einer] = await two("Unseen");
  const { caseId } = alm;
  const helper = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "member" });
  assert.ok((await openPlan(cell, liv, alm, noon)).ok);
  assert.ok((await safeguard(caseId, true, "Looks young.", later(1))).ok);
  assert.ok((await no(alm, later(2), looked)).ok);
  assert.deepEqual(await no(einer, later(3)), refused);
  assert.deepEqual(await no(einer, later(3), null, helper), refused);

  const [grown, other] = await two("Birthday");
  const eighteen = aLifeEvent(grown, { type: "turns-eighteen", day: addDays(today, -900) });
  assert.ok((await noteLifeEvent(cell, liv, eighteen, noon)).ok);
  assert.ok((await safeguard(grown.caseId, true, "Looks young.", later(1))).ok);
  assert.deepEqual(await no(other, later(2)), refused);
});

test("no plain no is taken while it can be anybody there, in whatever order, and any is once it is written who it is", async () => {
  const [alm, einer] = await two("In any order");
  assert.ok((await safeguard(alm.caseId, true, "Looks young.", later(1))).ok);
  const both = await Promise.all([no(alm, later(2)), no(einer, later(2))]);
  assert.deepEqual(both, [refused, refused]);
  const unknown = {
    question: "under-eighteen",
    answer: "unknown",
    words: null,
    on: today,
  } as const;
  const of = { ...einer, ...unknown, id: crypto.randomUUID(), source: "told" } as const;
  assert.ok((await noteLifeAnswer(cell, liv, of, later(3))).ok);
  assert.ok((await no(alm, later(4))).ok);
});

test("while nobody has answered it is lifted only as set on the wrong case, which is ticked and never read", async () => {
  const [alm, einer] = await two("Lifted");
  const { caseId } = alm;
  const unanswered = { ok: false, refused: "safeguard.child-unanswered" };
  assert.ok((await safeguard(caseId, true, "Looks young.", later(1))).ok);
  for (const why of ["Ser voksen ut", looked, "Gjelder en annen sak"]) {
    assert.deepEqual(await safeguard(caseId, false, why, later(2)), unanswered, why);
  }
  const other = {
    caseId,
    kind: "minor-or-maybe",
    holds: false,
    how: null,
    otherCase: true,
  } as const;
  assert.ok((await setSafeguard(cell, liv, { ...other, why: "Feil" }, later(3))).ok);
  assert.ok((await safeguard(caseId, true, "Looks young.", later(4))).ok);
  assert.ok((await no(alm, later(5), looked)).ok);
  assert.deepEqual(await safeguard(caseId, false, "Nobody is", later(6)), unanswered);
  assert.ok((await no(einer, later(7), looked)).ok);
  assert.ok((await safeguard(caseId, false, "Nobody is", later(8))).ok);
});

test("a telling of an earlier day, written down as done by its date, does not fold the box over later news from outside", async () => {
  const [of] = await two("Told");
  const asked = { ...of, id: crypto.randomUUID(), question: "under-eighteen" } as const;
  const heard = { answer: "yes", words: null, source: "told", on: today, alsoTells: [] } as const;
  assert.ok((await noteLifeAnswer(cell, liv, { ...asked, ...heard }, noon)).ok);
  const read = await readRights(cell, liv, of, today);
  assert.ok(read.ok);
  const day = read.value.urgent.find(({ step }) => step === "notify-child-welfare")?.id ?? "";
  await asAdmin(cluster, cell.id, (client) =>
    client.query(
      `insert into work.age_answer (id, case_id, says, came_from, outside, at)
       values (gen_random_uuid(), $1, 'under-18', 'police', true, $2)`,
      [of.caseId, daysAfterNoon(10)],
    ),
  );
  const done = { ...of, day, words: "Kari on duty", ...toldThem } as const;
  const on = (days: number) => ({
    ...{ ...done, id: crypto.randomUUID(), on: dayOf(daysAfterNoon(days)), after: null },
  });
  assert.ok((await meetRightDay(cell, liv, on(0), daysAfterNoon(11))).ok);
  const box = await readCase(cell, liv, of.caseId);
  assert.ok(box.ok);
  assert.equal(box.value.head.child.state, "open");
});

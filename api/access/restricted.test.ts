import assert from "node:assert/strict";
import test from "node:test";
import { type Day, dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { joinColleague } from "../case/join.ts";
import { noteOutcome } from "../outcome/note.ts";
import { addPerson } from "../person/person.ts";
import { givePlace, takePlaceBack } from "../plan/handover/give.ts";
import { openPlan } from "../plan/open.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readRights, readRightsOfCase } from "../rights/read.ts";
import { setSafeguard } from "../safeguard/safeguard.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const hanne = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
const joined = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const today: Day = dayOf(noon);

async function twoPersons() {
  const of = await aPlan(cell, liv, { restricted: true });
  const added = await addPerson(cell, liv, { caseId: of.caseId, pseudonym: "Bjørk" }, noon);
  assert.ok(added.ok);
  const other = { caseId: of.caseId, person: added.value };
  for (const each of [of, other]) {
    const event = aLifeEvent(each, { type: "police-report", day: today });
    assert.ok((await noteLifeEvent(cell, liv, event, noon)).ok);
  }
  return { of, other };
}

test("a bed for one in a restricted case opens nothing of what the law says of another in it who has no plan", async () => {
  const { of, other } = await twoPersons();
  const reads = async () => (await readRights(cell, hanne, other, today)).ok;
  const rows = () =>
    asActor(cell, hanne, async (tx) => {
      const sql = "select from work.life_event where person = $1";
      return (await tx.query(sql, [other.person])).rowCount;
    });
  const give = { ...of, colleague: hanne.id };
  assert.ok((await givePlace(cell, liv, { ...give, fields: ["housing"] }, noon)).ok);
  assert.deepEqual(await readRights(cell, hanne, other, today), {
    ...{ ok: false, refused: "not-permitted" },
  });
  assert.equal(await rows(), 0, "nor in the database");
  const ofCase = await readRightsOfCase(cell, hanne, of.caseId, today);
  assert.ok(ofCase.ok);
  assert.deepEqual(
    ofCase.value.persons.map(({ seen }) => seen),
    [false, false],
  );
  const event = aLifeEvent(other, { type: "found", day: today });
  assert.equal(
    (await noteLifeEvent(cell, hanne, event, noon)).ok,
    false,
    "nor is it theirs to write",
  );

  assert.deepEqual(await openPlan(cell, hanne, other, noon), {
    ok: false,
    refused: "not-permitted",
  });
  const bring = { caseId: of.caseId, colleague: joined.id };
  assert.deepEqual(await joinColleague(cell, hanne, bring), {
    ok: false,
    refused: "not-permitted",
  });
  for (const [sql, values] of [
    [
      "insert into work.plan (id, case_id, person, opened_at, opened_by) values (gen_random_uuid(), $1, $2, now(), $3)",
      [of.caseId, other.person, hanne.id],
    ],
    [
      "insert into work.case_member (case_id, actor, part) values ($1, $2, 'member')",
      [of.caseId, joined.id],
    ],
  ] as const) {
    await assert.rejects(
      asActor(cell, hanne, (tx) => tx.query(sql, [...values])),
      /row-level security/,
    );
  }

  const dropped = { kind: "dropped", provision: null, note: null, happened: today } as const;
  const outcome = { ...dropped, id: crypto.randomUUID(), caseId: of.caseId };
  const noted = await noteOutcome(cell, hanne, outcome, noon);
  assert.deepEqual(noted, { ok: false, refused: "not-permitted" });

  assert.ok((await takePlaceBack(cell, liv, { ...give, fields: ["housing", "wishes"] }, noon)).ok);
  assert.equal(await reads(), false, "what was taken back opens nothing either");
  assert.equal(await rows(), 0);
  assert.ok((await givePlace(cell, liv, { ...give, fields: ["law"] }, noon)).ok);
  assert.equal(await reads(), true);
  assert.equal(await rows(), 1);
  assert.ok((await joinColleague(cell, liv, { caseId: of.caseId, colleague: joined.id })).ok);
  assert.equal((await readRights(cell, joined, other, today)).ok, true, "brought into the case");
  for (const give of [givePlace, takePlaceBack]) {
    const fields = ["housing", "wishes"] as const;
    assert.ok((await give(cell, liv, { ...of, colleague: joined.id, fields }, noon)).ok);
    assert.equal((await readRights(cell, joined, other, today)).ok, true, "a bed takes nothing");
  }
});

test("who has no part in a case sets a safeguard and lifts none, and opens nobody's plan there", async () => {
  const { caseId } = await aPlan(cell, liv);
  const added = await addPerson(cell, liv, { caseId, pseudonym: "Selje" }, noon);
  assert.ok(added.ok);
  const set = (who: typeof liv, holds: boolean) =>
    setSafeguard(cell, who, { caseId, kind: "needs-time", holds, why: "Sagt.", how: null }, noon);
  assert.ok((await set(hanne, true)).ok);
  assert.deepEqual(await set(hanne, false), { ok: false, refused: "not-permitted" });
  const of = { caseId, person: added.value };
  assert.deepEqual(await openPlan(cell, hanne, of, noon), { ok: false, refused: "not-permitted" });
  assert.ok((await joinColleague(cell, liv, { caseId, colleague: hanne.id })).ok);
  assert.ok((await set(hanne, false)).ok);
  assert.ok((await openPlan(cell, hanne, of, noon)).ok);
});

import assert from "node:assert/strict";
import test from "node:test";
import { addDays, dayOf, type Moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin, asKeeper } from "../../store/cluster.ts";
import { takeJob } from "../../store/intake/job.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase, daysAfterNoon } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { remindDue } from "../deadline/remind.ts";
import { addPerson } from "../person/person.ts";
import { noteLifeEvent } from "./note-event.ts";
import { askReckoning, reckonDue } from "./reckon.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const today = dayOf(noon);
const faults: unknown[] = [];

async function aPerson() {
  const caseId = await anOpenCase(cell, owner);
  const person = await addPerson(cell, owner, { caseId, pseudonym: "Rogn" }, noon);
  assert.ok(person.ok);
  const of = { caseId, person: person.value };
  const event = aLifeEvent(of, { day: today, source: "document" });
  assert.ok((await noteLifeEvent(cell, owner, event, noon)).ok);
  return of;
}

const sql = (text: string, ...values: unknown[]) =>
  asAdmin(cluster, cell.id, async (client) => (await client.query(text, values)).rows);
const running = async (caseId: string) =>
  (
    await sql(
      "select due::text from work.deadline where case_id = $1 and kind = 'right-day' and ended_at is null order by due",
      caseId,
    )
  ).map(({ due }) => due);
/** As if the law had given no date when it was noted. */
const asByAnotherLaw = (caseId: string) =>
  sql("delete from work.deadline where case_id = $1", caseId);
const reckonAt = (now: Moment) =>
  reckonDue(
    cell,
    () => now,
    (error) => faults.push(error),
  );
const told = () => sql("select from work.deadline_told");

test("a day that the law gives since last night begins to run, one that it no longer gives stops, and each is told once", async () => {
  const { caseId, person } = await aPerson();
  const [due] = await running(caseId);
  assert.ok(due, "a permit makes a day, or this test means nothing");
  await asByAnotherLaw(caseId);
  const stale = crypto.randomUUID();
  const gone = addDays(today, 50);
  await sql(
    "insert into work.right_day (id, case_id, person, right_name, due) values ($1, $2, $3, 'reflection-permit', $4)",
    ...[stale, caseId, person, gone],
  );
  await sql(
    `insert into work.deadline (id, kind, about, case_id, due, started_at, next_at)
     values (gen_random_uuid(), 'right-day', $1, $2, $3, $4, $4)`,
    ...[stale, caseId, gone, noon],
  );
  assert.deepEqual(await running(caseId), [gone]);

  await askReckoning(cell, noon, false);
  await reckonAt(noon);
  assert.deepEqual(await running(caseId), [due]);
  const late = daysAfterNoon(300);
  for (const _ of [1, 2]) {
    await askReckoning(cell, late, true);
    await Promise.all([reckonAt(late), reckonAt(late)]);
    await remindDue(
      cell,
      () => late,
      (error) => faults.push(error),
    );
    assert.equal((await told()).length, 2, "the day, and that the permit is over");
  }
  assert.deepEqual((await running(caseId)).includes(due), true, "missed, it stays");
});

test("once on a day, again the next night and at every start; nobody reckons what nobody asked for", async () => {
  const { caseId } = await aPerson();
  const [due] = await running(caseId);
  await asByAnotherLaw(caseId);
  await askReckoning(cell, noon, false);
  await reckonAt(noon);
  assert.deepEqual(await running(caseId), [], "that day was reckoned before");
  await askReckoning(cell, daysAfterNoon(1), false);
  await reckonAt(daysAfterNoon(1));
  assert.deepEqual(await running(caseId), [due]);
  await asByAnotherLaw(caseId);
  await askReckoning(cell, daysAfterNoon(1), true);
  await reckonAt(daysAfterNoon(1));
  assert.deepEqual(await running(caseId), [due]);
});

test("cut off between the asking and the reckoning, or in the middle, nothing is missed", async () => {
  const cases = [await aPerson(), await aPerson(), await aPerson()];
  const before = await Promise.all(cases.map(({ caseId }) => running(caseId)));
  await Promise.all(cases.map(({ caseId }) => asByAnotherLaw(caseId)));
  const night = daysAfterNoon(2);
  await askReckoning(cell, night, false);
  const cut = asActor(cell, { kind: "courier", cell: cell.id }, async (tx) => {
    assert.ok(await takeJob(tx, "rights"));
    throw new Error("cut off");
  });
  await assert.rejects(cut, /cut off/);
  const [unlucky] = cases;
  await asKeeper(cluster, cell.id, (client) =>
    client.query(
      `alter table work.deadline add constraint unlucky check (case_id is distinct from '${unlucky?.caseId}')`,
    ),
  );
  await reckonAt(night);
  assert.equal(faults.splice(0).length, 1, "what fails is reported, and holds up no other");
  assert.deepEqual(await running(unlucky?.caseId ?? ""), []);
  await asKeeper(cluster, cell.id, async (client) => {
    await client.query("alter table work.deadline drop constraint unlucky");
    await client.query("update job.job_common set start_after = now() where state = 'retry'");
  });
  await reckonAt(night);
  assert.deepEqual(await Promise.all(cases.map(({ caseId }) => running(caseId))), before);
  assert.deepEqual(faults, []);
});

import assert from "node:assert/strict";
import test from "node:test";
import type { RoutineTrigger } from "../../domain/case/routine.ts";
import { day, type Moment, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertRoutine } from "../../store/case/routine.ts";
import { asAdmin } from "../../store/cluster.ts";
import { endDeadline } from "../../store/deadline/deadline.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { keepStepDeadlines } from "../referral/sent/step-deadlines.ts";
import { remindDue } from "./remind.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const leader = await testColleague(cluster, cell, "supervisor", "Leader");
const owner = await testColleague(cluster, cell, "caseworker", "Owner");
const standIn = await testColleague(cluster, cell, "caseworker", "Stand-in");
const ofReferrals = await testColleague(cluster, cell, "caseworker", "Of referrals");
const caseId = await anOpenCase(cell, owner);

async function routine(trigger: RoutineTrigger, standsIn: string): Promise<void> {
  const hours = { weekdays: [1], from: 480, to: 960, elseCall: "116" };
  const set = { trigger, startsWhen: "", decides: owner.id, standsIn, ...hours };
  await asActor(cell, leader, (tx) => insertRoutine(tx, set, noon, leader.id));
}

const remindAt = async (now: Moment) =>
  await remindDue(
    cell,
    () => now,
    (error) => assert.fail(String(error)),
  );

/** The courier's part when a removal is told of our referral. */
const removalComes = async (about: string, at: Moment, planned: string | null) =>
  await asActor(cell, { kind: "courier", cell: cell.id }, (tx) =>
    keepStepDeadlines(
      tx,
      {
        thread: about,
        deed: {
          step: "removal",
          decided: day("2026-11-26"),
          planned: planned === null ? null : day(planned),
        },
        ours: caseId,
      },
      at,
    ),
  );

async function toldOf(about: string): Promise<readonly string[]> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select c.name from work.deadline_told t join work.deadline d on d.id = t.deadline
         join access.colleague c on c.id = t.colleague where d.about = $1 order by t.at, c.name`,
      [about],
    );
    return rows.map(({ name }) => name);
  });
}

// A Friday after office hours.
const friday = moment("2026-11-27T19:40:00Z");

test("a removal on a Friday night is told to the owner and the stand-in in the same minute, and to those who lead the same night", async () => {
  await routine("referral", ofReferrals.id);
  const about = crypto.randomUUID();
  await removalComes(about, friday, null);
  await remindAt(friday);
  assert.deepEqual(await toldOf(about), ["Of referrals", "Owner"]);
  await remindAt(moment("2026-11-27T22:39:00Z"));
  assert.equal((await toldOf(about)).length, 2, "they have it to themselves for some hours");
  await remindAt(moment("2026-11-27T22:40:00Z"));
  assert.deepEqual((await toldOf(about)).slice(2), ["Leader", "Of referrals", "Owner"]);
  const before = await toldOf(about);
  await remindAt(moment("2026-12-02T12:00:00Z"));
  assert.deepEqual(await toldOf(about), before, "each once");
});

test("who stands in where somebody may be sent out of the country is told, where the agency has said who", async () => {
  await routine("removal", standIn.id);
  const about = crypto.randomUUID();
  await removalComes(about, friday, null);
  await remindAt(friday);
  assert.deepEqual(await toldOf(about), ["Owner", "Stand-in"]);
});

test("planned for the same day, it is told to those who lead at once", async () => {
  const about = crypto.randomUUID();
  await removalComes(about, friday, "2026-11-27");
  await remindAt(friday);
  assert.deepEqual(await toldOf(about), ["Leader", "Owner", "Stand-in"]);
});

test("what somebody has done something about goes no further", async () => {
  const about = crypto.randomUUID();
  await removalComes(about, friday, null);
  await remindAt(friday);
  await asActor(cell, owner, (tx) =>
    endDeadline(tx, { kind: "removal", about, how: "met", at: friday }),
  );
  await remindAt(moment("2026-11-30T12:00:00Z"));
  assert.deepEqual(await toldOf(about), ["Owner", "Stand-in"]);
});

test("another day, told the same evening, is told anew", async () => {
  const about = crypto.randomUUID();
  await removalComes(about, friday, "2026-12-10");
  await remindAt(friday);
  const later = moment("2026-11-27T20:10:00Z");
  await removalComes(about, later, "2026-11-28");
  await remindAt(later);
  assert.deepEqual(await toldOf(about), ["Owner", "Stand-in", "Owner", "Stand-in"]);
  await remindAt(moment("2026-11-27T23:00:00Z"));
  assert.ok((await toldOf(about)).includes("Leader"), "before the planned day begins");
});

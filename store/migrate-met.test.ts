import assert from "node:assert/strict";
import test from "node:test";
import { noon } from "../test/carry.ts";
import { testCell, testCluster } from "../test/cluster.ts";
import { databaseAt, insertRow } from "../test/database-at.ts";
import { asActor } from "./as-actor.ts";
import { asAdmin } from "./cluster.ts";
import { keepRightDayMet, keepRightDayUndone, metDaysOf, standingMet } from "./right-day.ts";

// A database as it was before it was asked whether something is done, with a day of which it was written in words.

const cluster = await testCluster();
const id = () => crypto.randomUUID() as string;
const [liv, ours, person, day] = [id(), id(), id(), id()];

await databaseAt(cluster, "shelter", 38);
await asAdmin(cluster, "shelter", async (client) => {
  const insert = (table: string, row: object) => insertRow(client, table, row);
  const here = { subject: liv, name: "Liv Berg", title: "x", role: "caseworker" };
  await insert("access.colleague", { id: liv, ...here });
  const opened = { label: "G-1", place: "Storås", sector: "building", opened_at: noon };
  await insert('work."case"', { id: ours, ...opened, opened_by: liv });
  const added = { pseudonym: "Gran", added_at: noon, added_by: liv };
  await insert("work.person", { id: person, case_id: ours, ...added });
  const due = { right_name: "reflection-permit", due: "2026-12-09" };
  await insert("work.right_day", { id: day, case_id: ours, person, ...due });
  const met = { words: "Søkt.", at: noon, by: liv, done_on: null };
  await insert("work.right_day_met", { right_day: day, ...met });
});
const cell = await testCell(cluster, "shelter");

test("what was written in words alone is shown and ends nothing, until it is answered", async () => {
  const colleague = { kind: "colleague", cell: cell.id, id: liv, role: "caseworker" } as const;
  await asActor(cell, colleague, async (tx) => {
    const tellings = async () =>
      (await metDaysOf(tx, [person]))(person).map(({ how, words, on }) => [how, words, on]);
    assert.equal(await standingMet(tx, day), null);
    const before = [null, "Søkt.", "2026-11-25"];
    assert.deepEqual(await tellings(), [before]);
    const by = { at: noon, by: liv };
    const on = (await metDaysOf(tx, [person]))(person)[0]?.on ?? assert.fail("it is shown");
    const answer = { how: "done", told: null, closes: true } as const;
    const met = { id: id(), day, on, words: null, ...answer, ...by };
    assert.equal(await keepRightDayMet(tx, met), true);
    assert.equal((await standingMet(tx, day))?.id, met.id);
    await keepRightDayUndone(tx, { met: met.id, day, why: "Nei.", ...by });
    assert.equal(await standingMet(tx, day), null);
    assert.deepEqual((await tellings()).at(-1), before);
  });
});

import assert from "node:assert/strict";
import test from "node:test";
import { noon } from "../test/carry.ts";
import { testCell, testCluster } from "../test/cluster.ts";
import { databaseAt, insertRow } from "../test/database-at.ts";
import { asActor } from "./as-actor.ts";
import { asAdmin } from "./cluster.ts";
import { keepRightDayMet, keepRightDayUndone, metDaysOf, standingMet } from "./right-day.ts";

// A database as it was before what was met could be undone, with a day that was met.

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

test("what was met before stands, can be undone, and be met anew", async () => {
  const colleague = { kind: "colleague", cell: cell.id, id: liv, role: "caseworker" } as const;
  await asActor(cell, colleague, async (tx) => {
    const standing = await standingMet(tx, day);
    assert.deepEqual(
      [standing?.words, standing?.by, standing?.on],
      ["Søkt.", "Liv Berg", "2026-11-25"],
    );
    const by = { at: noon, by: liv };
    await keepRightDayUndone(tx, { met: standing?.id ?? "", day, why: "Nei.", ...by });
    assert.equal(await standingMet(tx, day), null);
    const on = standing?.on ?? assert.fail("it stands");
    assert.equal(await keepRightDayMet(tx, { id: id(), day, on, words: null, ...by }), true);
    const tellings = (await metDaysOf(tx, [person]))(person);
    assert.deepEqual(
      tellings.map(({ undone }) => undone?.why ?? null),
      ["Nei.", null],
    );
  });
});

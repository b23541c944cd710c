import assert from "node:assert/strict";
import test from "node:test";
import { noon } from "../test/carry.ts";
import { testCell, testCluster } from "../test/cluster.ts";
import { databaseAt, insertRow } from "../test/database-at.ts";
import { asAdmin } from "./cluster.ts";

// A database from before deadlines had a person, with some that run.

const cluster = await testCluster();
const id = () => crypto.randomUUID() as string;
const [liv, hanne, ours, person, plan] = [id(), id(), id(), id(), id()];
const [step, followUp, right, referral] = [id(), id(), id(), id()];

await databaseAt(cluster, "shelter", 23);
await asAdmin(cluster, "shelter", async (client) => {
  const insert = (table: string, row: object) => insertRow(client, table, row);
  for (const colleague of [liv, hanne]) {
    const here = { subject: colleague, name: "Somebody", title: "x", role: "caseworker" };
    await insert("access.colleague", { id: colleague, ...here });
  }
  const opened = { label: "G-1", place: "Storås", sector: "building", opened_at: noon };
  await insert('work."case"', { id: ours, ...opened, opened_by: liv });
  const added = { pseudonym: "Gran", added_at: noon, added_by: liv };
  await insert("work.person", { id: person, case_id: ours, ...added });
  const has = { id: plan, case_id: ours, person, opened_at: noon, opened_by: liv };
  await insert("work.plan", has);
  const written = { plan, field: "housing", written_at: noon, written_by: liv };
  const entries = [
    [step, "step", { doer: { who: "colleague", id: hanne } }],
    [followUp, "follow-up", { who: hanne }],
    [id(), "step", { doer: { who: "other", name: "NAV" } }],
    [id(), "step", { doer: { who: "colleague", id: "somebody" } }],
    [id(), "need", { who: hanne }],
  ] as const;
  for (const [thing, kind, content] of entries) {
    await insert("work.plan_entry", { ...written, thing, version: 1, kind, content });
  }
  const day = { case_id: ours, person, right_name: "reflection-period", due: "2026-12-09" };
  await insert("work.right_day", { id: right, ...day });
  for (const [kind, about] of [
    ["plan-step", step],
    ["plan-follow-up", followUp],
    ["right-day", right],
    ["referral-answer", referral],
  ]) {
    const runs = { case_id: ours, due: "2026-12-09", started_at: noon };
    await insert("work.deadline", { id: id(), kind, about, ...runs });
  }
});
await testCell(cluster, "shelter");

test("days that run already are of their person, and what is done says who does it", async () => {
  const { days, done } = await asAdmin(cluster, "shelter", async (client) => {
    const kept = await client.query<{ about: string; person: string | null }>(
      "select about, person from work.deadline",
    );
    const doers = await client.query<{ thing: string; does: string }>(
      "select thing, does from work.plan_entry where does is not null",
    );
    return { days: kept.rows, done: doers.rows };
  });
  assert.deepEqual(
    new Map(days.map((each) => [each.about, each.person])),
    new Map([
      [step, person],
      [followUp, person],
      [right, person],
      [referral, null],
    ]),
  );
  const by = new Map(done.map((each) => [each.thing, each.does]));
  assert.deepEqual(by, new Map([step, followUp].map((thing) => [thing, hanne])));
});

test("the tables that were opened for it are closed again, also to who owns them", async () => {
  const { rows } = await asAdmin(cluster, "shelter", (client) =>
    client.query<{ open: number }>(
      `select count(*)::int as open from pg_class
        where relnamespace = 'work'::regnamespace and relkind = 'r' and not relforcerowsecurity`,
    ),
  );
  assert.equal(rows[0]?.open, 0);
});

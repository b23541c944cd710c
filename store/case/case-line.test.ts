import assert from "node:assert/strict";
import test from "node:test";
import type pg from "pg";
import { childOf } from "../../domain/case/child.ts";
import { type Deeds, stateOf } from "../../domain/case/state.ts";
import { type Random, randomFrom } from "../../main/demo/random.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { type Inserts, inserts } from "../../test/oracle/insert-rows.ts";
import { reachAstray } from "../access/reach.ts";
import type { Tx } from "../as-actor.ts";
import { asAdmin } from "../cluster.ts";
import { cameTo } from "../plan/step.ts";
import { momentOf } from "./case.ts";
import { theseCases } from "./case-list.ts";
import { childrenOf } from "./child.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "drawn");
const liv = await testColleague(cluster, cell, "caseworker");

interface World {
  readonly client: pg.Client;
  readonly insert: Inserts;
  readonly random: Random;
  readonly cases: readonly string[];
  readonly threads: string[];
}

const moment = (random: Random) =>
  new Date(Date.parse(noon) + random.between(-5, 5) * 1000).toISOString();
const ofCase =
  (table: string, values: (random: Random) => Readonly<Record<string, unknown>>) =>
  async ({ insert, random, cases }: World) =>
    await insert.into(table, { case_id: random.pick(cases), ...values(random) });

const deeds: readonly ((world: World) => Promise<unknown>)[] = [
  ofCase("work.observation", (random) => ({ noted_at: moment(random) })),
  ofCase("work.person", (random) => ({ added_at: moment(random) })),
  ofCase("work.question_asked", (random) => ({
    ...{ noted_at: moment(random), interpreter: "none", rights: "no" },
  })),
  ofCase("work.outcome", (random) => ({ noted_at: moment(random), kind: "reported" })),
  ...[1, 2].map(() =>
    ofCase("work.safeguard", (random) => ({
      kind: random.pick(["minor-or-maybe", "interpreter"]),
      ...{ holds: random.next() < 0.6, set_at: moment(random) },
    })),
  ),
  ...[1, 2, 3].map(() =>
    ofCase("work.age_answer", (random) => {
      const outside = random.next() < 0.5;
      const says = random.pick(["under-18", "maybe", "not-known", "adults"]);
      return { says, outside, basis: "paper", by: liv.id, at: moment(random) };
    }),
  ),
  ofCase("work.notified", (random) => ({
    ...{ taken_in: random.pick(["yes", "yes", "no"]), told_at: moment(random) },
    at: moment(random),
  })),
  ofCase("log.entry", (random) => ({
    verb: random.pick(["comparison.read", "case.read"]),
    ...{ at: moment(random), actor: liv.id },
  })),
  ofCase("work.deadline", (random) => ({
    due: `2026-12-0${random.between(1, 9)}`,
    kind: random.pick(["plan-step", "right-day"]),
  })),
  async ({ client, random, cases }) =>
    await client.query(
      random.next() < 0.5
        ? "update work.deadline set how = 'met', ended_at = now() where case_id = $1 and ended_at is null"
        : "update work.deadline set due = due + 2 where case_id = $1",
      [random.pick(cases)],
    ),
  async ({ insert, random, cases, threads }) => {
    const id = crypto.randomUUID();
    threads.push(id);
    const row = { id, case_id: random.pick(cases), sent_at: moment(random) };
    await insert.into("work.referral", row);
  },
  async ({ insert, random, cases, threads }) => {
    const incoming = crypto.randomUUID();
    threads.push(incoming);
    await insert.into("work.incoming", { id: incoming, kind: "report", came_at: moment(random) });
    // Asked about, before it is taken on.
    const asked = { thread: incoming, side: "recipient", deed: { step: "ask" }, seq: 0 };
    await insert.into("work.step", { ...asked, at: moment(random) });
    const taken = { incoming, how: "taken-on", case_id: random.pick(cases), at: moment(random) };
    await insert.into("work.handled", taken);
  },
  ...[1, 2].map(() => async ({ insert, random, threads }: World) => {
    const deed = { step: random.pick(["accept", "decline", "withdraw", "ask"]) };
    const thread = threads.length === 0 ? crypto.randomUUID() : random.pick(threads);
    const seq = random.between(1, 1_000_000);
    await insert.into("work.step", { thread, side: "recipient", deed, seq, at: moment(random) });
  }),
  async ({ insert, random, cases }) => {
    const [day, met] = [crypto.randomUUID(), crypto.randomUUID()];
    const step = random.pick(["notify-child-welfare", "another"]);
    await insert.into("work.right_day", { id: day, case_id: random.pick(cases), step });
    const on = random.next() < 0.5 ? "2026-11-24" : null;
    const kept = { id: met, right_day: day, how: "done", closes: random.next() < 0.8 };
    await insert.into("work.right_day_met", { ...kept, done_on: on, at: moment(random) });
    if (random.next() < 0.3) {
      await insert.into("work.right_day_undone", { met, right_day: day });
    }
  },
  async ({ client, random, cases }) =>
    await client.query(
      `update work."case" set restricted = not restricted, owned_by = $2 where id = $1`,
      [random.pick(cases), random.next() < 0.5 ? null : liv.id],
    ),
];

interface Line {
  readonly id: string;
  readonly child: boolean;
  readonly awaits: boolean;
  readonly restricted: boolean;
  readonly opened: Deeds["opened"];
  readonly referrals: Deeds["referrals"];
  readonly outcomes: Deeds["outcomes"];
}

async function lines(client: pg.Client): Promise<readonly Line[]> {
  const { rows } = await client.query<Line>(
    `select l.case_id as id, l.child, a.awaits, l.restricted, ${momentOf("l.opened_at")} as opened,
            coalesce((select jsonb_agg(jsonb_build_object('sent', ${momentOf("r.sent_at")}, 'answer', a.answer, 'answered', ${momentOf("a.at")}))
                        from work.referral r ${cameTo} where r.case_id = l.case_id), '[]') as referrals,
            coalesce((select jsonb_agg(jsonb_build_object('kind', o.kind, 'noted', ${momentOf("o.noted_at")}))
                        from work.outcome o where o.case_id = l.case_id), '[]') as outcomes
       from work.case_line l join work.case_latest a on a.case_id = l.case_id`,
  );
  return rows;
}

/** Ours fire, foreign keys do not. */
async function withoutKeys(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sql: string }>(
    `select format('alter table %s enable always trigger %I', tgrelid::regclass, tgname) as sql
       from pg_trigger where tgname like 'line_of_%' or tgname = 'latest_of_case'`,
  );
  assert.ok(rows.length > 15, "the triggers must be there, or this means nothing");
  await client.query(rows.map(({ sql }) => sql).join(";"));
  await client.query("set local session_replication_role = replica");
}

test("after whatever is written in cases, each line says what the cases say, by the rules of the domain", async () => {
  const said = new Set<string>();
  await asAdmin(cluster, cell.id, async (client) => {
    const insert = await inserts(client);
    for (let seed = 0; seed < 60; seed += 1) {
      await client.query("begin");
      await withoutKeys(client);
      const random = randomFrom(`lines ${seed}`);
      const cases = [crypto.randomUUID(), crypto.randomUUID()];
      await insert.into(
        "work.case",
        ...cases.map((id) => ({ id, restricted: false, opened_by: liv.id })),
      );
      const world = { client, insert, random, cases, threads: [] };
      for (let turn = random.between(3, 40); turn > 0; turn -= 1) {
        await random.pick(deeds)(world);
      }
      const lineRelations = (await reachAstray(client)).filter(({ relation }) =>
        relation.startsWith("case_"),
      );
      assert.deepEqual(lineRelations, [], `seed ${seed}`);
      await client.query(`update work."case" set restricted = false`);
      const known = await childrenOf(client as unknown as Tx, theseCases(cases));
      for (const line of await lines(client)) {
        assert.equal(line.child, childOf(known(line.id)).state === "open", `seed ${seed}`);
        assert.equal(line.awaits, stateOf(line).state === "awaits-answer", `seed ${seed}`);
        said.add(`child ${line.child}`).add(`awaits ${line.awaits}`);
      }
      await client.query("rollback");
    }
  });
  assert.equal(said.size, 4, "all must have come up, or this means nothing");
});

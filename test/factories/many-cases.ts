import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { asAdmin, type Cluster } from "../../store/cluster.ts";

/** A snapshot still open elsewhere keeps pages from being seen by all, and plans are then others. */
export async function vacuumed(
  client: pg.ClientBase,
  tables: readonly string[] = ["access.reach", 'work."case"'],
): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    await client.query("vacuum analyze");
    const { rows } = await client.query<{ whole: boolean }>(
      "select bool_and(relallvisible >= relpages) as whole from pg_class where oid = any ($1::text[]::regclass[])",
      [tables],
    );
    if (rows[0]?.whole === true) {
      return;
    }
    await sleep(100);
  }
}

/** Restricted, of `owner`; `few` has a part in the oldest. */
export async function manyCases(
  cluster: Cluster,
  cell: Cell,
  { owner, few }: { readonly owner: Colleague; readonly few: Colleague },
  { cases, seen }: { readonly cases: number; readonly seen: number },
): Promise<void> {
  await asAdmin(cluster, cell.id, async (client) => {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    await client.query(
      `insert into work."case" (id, label, place, sector, restricted, opened_at, opened_by)
       select gen_random_uuid(), 'K-' || n, 'Lillevik', 'cleaning', true, '2026-11-01T12:00:00Z'::timestamptz - n * interval '1 minute', $1
         from generate_series(1, $2::int) n`,
      [owner.id, cases],
    );
    await client.query(
      `insert into work.case_member (case_id, actor, part) select id, opened_by, 'owner' from work."case" on conflict do nothing`,
    );
    await client.query(
      `insert into work.case_member (case_id, actor, part) select id, $1, 'member' from work."case" order by opened_at limit $2`,
      [few.id, seen],
    );
    await client.query(
      `insert into work.safeguard (id, case_id, kind, holds, why, set_at, set_by)
       select gen_random_uuid(), id, 'interpreter', true, 'x', opened_at, opened_by from work."case" where right(label, 1) < '5'`,
    );
    await client.query(
      `insert into work.outcome (id, case_id, kind, happened, noted_at, noted_by)
       select gen_random_uuid(), id, 'reported', '2026-11-02', opened_at, opened_by from work."case" where right(label, 1) in ('1', '4', '7')`,
    );
    await client.query("select access.rebuild(), work.rebuild_lines(), work.rebuild_search()");
    await client.query("commit");
    await vacuumed(client);
  });
}

/** Open to all, of owners in turn; some with a deadline, a child, an answer to come. */
export async function manyOpenCases(
  cluster: Cluster,
  cell: Cell,
  owners: readonly Colleague[],
  cases: number,
): Promise<void> {
  await asAdmin(cluster, cell.id, async (client) => {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    await client.query(
      `insert into work."case" (id, label, place, sector, restricted, opened_at, opened_by)
       select gen_random_uuid(), 'K-' || n, 'Place ' || n % 200, (array['cleaning', 'building', 'shop'])[n % 3 + 1], false,
              '2026-11-01T12:00:00Z'::timestamptz - n * interval '1 minute', ($1::uuid[])[n % cardinality($1::uuid[]) + 1]
         from generate_series(1, $2::int) n`,
      [owners.map(({ id }) => id), cases],
    );
    const some = (part: string) => `from work."case" c where right(c.label, 2) ${part}`;
    await client.query(
      `insert into work.case_member (case_id, actor, part) select c.id, c.opened_by, 'owner' from work."case" c on conflict do nothing`,
    );
    await client.query(
      `insert into work.deadline (id, kind, about, case_id, due, started_at)
       select gen_random_uuid(), 'safeguard-review', gen_random_uuid(), c.id, c.opened_at::date + 40, c.opened_at ${some("< '30'")}`,
    );
    await client.query(
      `insert into work.safeguard (id, case_id, kind, holds, why, set_at, set_by)
       select gen_random_uuid(), c.id, 'minor-or-maybe', true, 'x', c.opened_at, c.opened_by ${some("= '77'")}`,
    );
    await client.query(
      `insert into work.referral (id, case_id, recipient, purpose, fields, due, until, document, sent_at, sent_by, basis, judged)
       select gen_random_uuid(), c.id, 'police', 'x', '{}', '2026-12-24', '2026-12-24', gen_random_uuid(), c.opened_at, c.opened_by, '{}', '{}'
         ${some("between '40' and '44'")}`,
    );
    await client.query("select access.rebuild(), work.rebuild_lines(), work.rebuild_search()");
    await client.query("commit");
    await vacuumed(client);
  });
}

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly Plan[];
  readonly "Shared Hit Blocks": number;
  readonly "Shared Read Blocks": number;
}

const partsOf = (plan: Plan): readonly string[] => [
  `${plan["Node Type"]} ${plan["Relation Name"] ?? ""}`.trim(),
  ...(plan.Plans ?? []).flatMap(partsOf),
];

export async function costOf(
  cluster: Cluster,
  cell: Cell,
  actor: Colleague,
  ask: (tx: Tx) => Promise<unknown>,
): Promise<{ readonly parts: readonly string[]; readonly buffers: number }> {
  return await asAdmin(cluster, cell.id, async (client) => {
    await client.query("begin");
    await client.query("set local role app");
    await client.query("set local plan_cache_mode = force_generic_plan");
    await client.query("select set_config('app.actor', $1, true)", [actor.id]);
    const explained: Plan[] = [];
    const query = async (text: string, values: readonly unknown[] = []) => {
      // The first time on a connection also reads the catalogue.
      await client.query(text, [...values]);
      const { rows } = await client.query<{ "QUERY PLAN": readonly [{ readonly Plan: Plan }] }>(
        `explain (analyze, buffers, format json) ${text}`,
        [...values],
      );
      explained.push(...rows.map((row) => row["QUERY PLAN"][0].Plan));
      return { rows: [] };
    };
    await ask({ query } as unknown as Tx);
    await client.query("rollback");
    if (explained.length === 0) {
      throw new Error("Nothing was asked.");
    }
    return {
      parts: explained.flatMap(partsOf),
      buffers: explained.reduce(
        (sum, plan) => sum + plan["Shared Hit Blocks"] + plan["Shared Read Blocks"],
        0,
      ),
    };
  });
}

export async function muchIncoming(
  cluster: Cluster,
  cell: Cell,
  by: Colleague,
  { came, waiting }: { readonly came: number; readonly waiting: number },
): Promise<void> {
  await asAdmin(cluster, cell.id, async (client) => {
    await client.query(
      `with made as (select gen_random_uuid() as id, n from generate_series(1, $1::int) n),
            kept as (insert into sealed.document (id, direction, peer, thread, position, kind, sealed, kept_at)
                     select id, 'in', 'from', id, 1, 'referral', 'x', now() from made returning id),
            come as (insert into work.incoming (id, kind, sender, content, came_at, due, named, document)
                     select id, 'referral', 'from', '{"safeguards": []}', now() - n * interval '1 minute', '2026-12-24', false, id
                       from made, (select count(*) from kept) all_kept returning id)
       insert into work.incoming_told (incoming, told) select id, '{}' from come`,
      [came],
    );
    await client.query(
      `insert into work.handled (incoming, how, reason, at, "by")
       select id, 'set-aside', 'x', now(), $1
         from (select id, row_number() over (order by came_at) as place from work.incoming) i
        where place > $2::int / 2 and place <= $3::int - $2::int / 2`,
      [by.id, waiting, came],
    );
    await vacuumed(client);
  });
}

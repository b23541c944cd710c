import type { Colleague } from "../../domain/access/actor.ts";
import type { Tx } from "../../store/as-actor.ts";
import { casesPage } from "../../store/case/case-list.ts";
import type { Cell } from "../../store/cell.ts";
import { asAdmin, type Cluster } from "../../store/cluster.ts";

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
    await client.query("select access.rebuild()");
    await client.query("commit");
    await client.query("vacuum analyze");
  });
}

interface Plan {
  readonly Plans?: readonly Plan[];
  readonly "Shared Hit Blocks": number;
  readonly "Shared Read Blocks": number;
}

const partsOf = ({ Plans: plans = [] }: Plan): number =>
  plans.reduce((sum, each) => sum + partsOf(each), 1);

export async function listCost(
  cluster: Cluster,
  cell: Cell,
  actor: Colleague,
): Promise<{ readonly parts: number; readonly buffers: number }> {
  return await asAdmin(cluster, cell.id, async (client) => {
    await client.query("begin");
    await client.query("set local role app");
    await client.query("set local plan_cache_mode = force_generic_plan");
    await client.query("select set_config('app.actor', $1, true)", [actor.id]);
    const explained: Plan[] = [];
    const query = async (text: string) => {
      const { rows } = await client.query<{ "QUERY PLAN": readonly [{ readonly Plan: Plan }] }>(
        `explain (analyze, buffers, format json) ${text}`,
      );
      explained.push(...rows.map((row) => row["QUERY PLAN"][0].Plan));
      return { rows: [] };
    };
    await casesPage({ query } as unknown as Tx, null, null);
    await client.query("rollback");
    const [plan] = explained;
    if (plan === undefined) {
      throw new Error("The list asks nothing.");
    }
    return {
      parts: partsOf(plan),
      buffers: plan["Shared Hit Blocks"] + plan["Shared Read Blocks"],
    };
  });
}

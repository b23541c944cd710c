import type { Taking } from "../../domain/knowledge/act.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";
import { asKeeper, type Cluster } from "../cluster.ts";

export interface KeptTaking extends Taking {
  readonly at: Moment;
}

/** Oldest first. */
export async function takings(tx: Tx): Promise<readonly KeptTaking[]> {
  const { rows } = await tx.query<KeptTaking>(
    `select t.as_of::text as "asOf", t.heads, ${momentOf("t.taken_at")} as at,
            coalesce((select jsonb_agg(jsonb_build_object('act', s.act, 'number', s.section, 'words', s.words) order by s.act, s.section)
                        from work.act_section s where s.taking = t.id), '[]'::jsonb) as sections
       from work.act_taking t order by t.number`,
  );
  return rows;
}

export interface ActRead {
  /** "right/social-services". */
  readonly citing: string;
  readonly act: string;
  readonly section: string;
  readonly hash: string;
}

export async function actsRead(tx: Tx): Promise<readonly ActRead[]> {
  const { rows } = await tx.query<ActRead>(`select citing, act, section, hash from work.act_read`);
  return rows;
}

/** Read twice, it is once. */
export async function insertActRead(
  tx: Tx,
  reads: readonly ActRead[],
  { why, at, by }: { readonly why: string; readonly at: Moment; readonly by: string },
): Promise<void> {
  await tx.query(
    `insert into work.act_read (citing, act, section, hash, why, read_at, read_by)
     select citing, act, section, hash, $2, $3, $4
       from jsonb_to_recordset($1::jsonb) as r (citing text, act text, section text, hash text)
     on conflict do nothing`,
    [JSON.stringify(reads), why, at, by],
  );
}

/** All of it or nothing. By the operator. */
export async function insertTaking(
  cluster: Cluster,
  cell: string,
  { asOf, heads, sections }: Taking,
  at: Moment,
): Promise<void> {
  await asKeeper(cluster, cell, async (client) => {
    await client.query("lock table work.act_taking in share row exclusive mode");
    const { rows } = await client.query<{ readonly id: string }>(
      `insert into work.act_taking (id, as_of, heads, taken_at, number)
       select gen_random_uuid(), $1, $2, $3, coalesce(max(number), 0) + 1 from work.act_taking returning id`,
      [asOf, JSON.stringify(heads), at],
    );
    await client.query(
      `insert into work.act_section (taking, act, section, words)
       select $1, act, number, nullif(words, 'null'::jsonb)
         from jsonb_to_recordset($2::jsonb) as s (act text, number text, words jsonb)`,
      [rows[0]?.id, JSON.stringify(sections)],
    );
  });
}

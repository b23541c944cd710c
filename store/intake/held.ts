import { reportBudget } from "../../domain/receipt/flood.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";

/** Held and not let in, of what waits `w`. */
export const isHeld = `exists (select from work.held e where e.incoming = w.incoming
              and not exists (select from work.let_in l where l.incoming = e.incoming))`;

/** True when the budget of the last minutes is used up. */
export async function isInboxFull(tx: Tx, now: Moment): Promise<boolean> {
  const { rows } = await tx.query<{ full: boolean }>(
    `select count(*) >= $3 as full from work.incoming i
      where i.kind = 'report' and i.came_at > $1::timestamptz - make_interval(mins => $2)
        and not exists (select from work.held e where e.incoming = i.id)`,
    [now, reportBudget.minutes, reportBudget.reports],
  );
  return rows[0]?.full === true;
}

export async function holdReport(tx: Tx, incoming: string, at: Moment): Promise<void> {
  await tx.query("insert into work.held (incoming, at) values ($1, $2)", [incoming, at]);
}

/** The named ones, or all until a moment. */
export interface SomeHeld {
  readonly ids: readonly string[] | null;
  readonly until: Moment;
}

const theseHeld = `select w.incoming as id from work.waiting w
      where ${isHeld} and ($1::uuid[] is null or w.incoming = any($1)) and w.came_at <= $2`;

/** Gives which; those dealt with meanwhile are left out. */
export async function letIn(
  tx: Tx,
  { ids, until }: SomeHeld,
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<readonly string[]> {
  const { rows } = await tx.query<{ incoming: string }>(
    `insert into work.let_in (incoming, at, "by") select t.id, $3, $4 from (${theseHeld}) t
     on conflict do nothing returning incoming`,
    [ids, until, at, by],
  );
  return rows.map(({ incoming }) => incoming);
}

/** Sets them aside as one by one. Locks out all other handling. */
export async function setHeldAside(
  tx: Tx,
  { ids, until }: SomeHeld,
  { reason, at, by }: { readonly reason: string; readonly at: Moment; readonly by: string },
): Promise<readonly string[]> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('held', 0))");
  const { rows } = await tx.query<{ incoming: string }>(
    `insert into work.handled (incoming, how, reason, at, "by")
     select t.id, 'set-aside', $3, $4, $5 from (${theseHeld}) t returning incoming`,
    [ids, until, reason, at, by],
  );
  return rows.map(({ incoming }) => incoming);
}

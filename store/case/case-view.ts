import type { CaseShow, CaseSort } from "../../domain/case/state.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";

/** Of a colleague: what the list is asked for, under a name. */
export interface CaseView {
  readonly name: string;
  readonly show: CaseShow;
  readonly sort: CaseSort;
  /** Null: of all kinds. */
  readonly sector: string | null;
  readonly place: string;
}

const mostViews = 12;

/** One's own, as they were kept. */
export async function viewsOf(tx: Tx): Promise<readonly CaseView[]> {
  const { rows } = await tx.query<CaseView>(
    "select name, show, sort, sector, place from work.case_view order by kept_at, name",
  );
  return rows;
}

/** In the place of one of that name. False where there are as many as may be. */
export async function putView(
  tx: Tx,
  colleague: string,
  view: CaseView,
  at: Moment,
): Promise<boolean> {
  const { name, show, sort, sector, place } = view;
  await tx.query("select pg_advisory_xact_lock(hashtextextended('views ' || $1, 0))", [colleague]);
  await dropView(tx, name);
  const { rowCount } = await tx.query(
    `insert into work.case_view (colleague, name, show, sort, sector, place, kept_at)
     select $1, $2, $3, $4, $5, $6, $7 where (select count(*) from work.case_view) < $8`,
    [colleague, name, show, sort, sector, place, at, mostViews],
  );
  return rowCount === 1;
}

export async function dropView(tx: Tx, name: string): Promise<void> {
  await tx.query("delete from work.case_view where name = $1", [name]);
}

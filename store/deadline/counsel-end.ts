import type { Moment } from "../../domain/time/day.ts";
import type { CounselEnd } from "../../rules/rights/counsel-end.ts";
import type { Tx } from "../as-actor.ts";

/** Keeps it only if it differs from the last. */
export async function keepCounselEnd(
  tx: Tx,
  { caseId, person }: { readonly caseId: string; readonly person: string },
  end: CounselEnd | null,
  at: Moment,
): Promise<void> {
  const { rows } = await tx.query<{ until: string | null; how: string | null }>(
    `select until::text, how from work.counsel_end where person = $1 order by kept_at desc limit 1`,
    [person],
  );
  const [until, how] = [end?.until ?? null, end?.how ?? null];
  const [last = { until: null, how: null }] = rows;
  if (last.until !== until || last.how !== how) {
    await tx.query(
      "insert into work.counsel_end (id, case_id, person, until, how, at) values ($1, $2, $3, $4, $5, $6)",
      [crypto.randomUUID(), caseId, person, until, how, at],
    );
  }
}

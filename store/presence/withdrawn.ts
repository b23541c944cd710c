import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import type { Cell } from "../cell.ts";
import { sealWords } from "../evidence/words.ts";

interface Withdrawal {
  /** Of hours, a leg or a part in one. */
  readonly row: string;
  readonly caseId: string;
  readonly why: string;
  readonly at: Moment;
  readonly by: string;
}

/** A row withdrawn twice stays as it was withdrawn first. */
export async function insertWithdrawn(tx: Tx, cell: Cell, withdrawal: Withdrawal): Promise<void> {
  const { row, caseId, why, at, by } = withdrawal;
  await tx.query(
    `insert into work.account_withdrawn (row_id, case_id, sealed, at, by) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [row, caseId, await sealWords(cell, `account-withdrawn:${row}`, { why }), at, by],
  );
}

import type { Tx } from "./as-actor.ts";

export interface LogLine {
  readonly actor: string;
  readonly verb: string;
  readonly record: string | null;
  readonly caseId: string | null;
  readonly ground: string | null;
}

export interface LogEntry extends LogLine {
  readonly id: string;
  readonly at: string;
}

/** Appends in the caller's transaction: with what was done, or not at all. */
export async function append(tx: Tx, line: LogLine): Promise<void> {
  const sql =
    "insert into log.entry (actor, verb, record, case_id, ground) values ($1, $2, $3, $4, $5)";
  await tx.query(sql, [line.actor, line.verb, line.record, line.caseId, line.ground]);
}

/** Appends nothing for an empty list. */
export async function appendEach(
  tx: Tx,
  line: Omit<LogLine, "record">,
  records: readonly string[],
): Promise<void> {
  await tx.query(
    `insert into log.entry (actor, verb, record, case_id, ground)
     select $1, $2, r.record, $4, $5 from unnest($3::text[]) r (record)`,
    [line.actor, line.verb, records, line.caseId, line.ground],
  );
}

/** As shown and hashed. */
export const entryColumns = `e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.actor, e.verb, e.record,
  e.case_id as "caseId", e.ground`;

export async function entriesOfCase(
  tx: Tx,
  caseId: string,
  limit: number,
): Promise<readonly LogEntry[]> {
  const { rows } = await tx.query<LogEntry>(
    `select ${entryColumns} from log.entry e where case_id = $1 order by e.at desc, e.id limit $2`,
    [caseId, limit],
  );
  return rows;
}

import type { LogLine, Tx } from "../access/tx.ts";

export interface LogEntry extends LogLine {
  readonly id: string;
  readonly at: string;
}

export async function insertLines(tx: Tx, lines: readonly LogLine[]): Promise<void> {
  await tx.query(
    `insert into log.entry (actor, verb, record, case_id, ground)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::text[])`,
    [
      lines.map(({ actor }) => actor),
      lines.map(({ verb }) => verb),
      lines.map(({ record }) => record),
      lines.map(({ caseId }) => caseId),
      lines.map(({ ground }) => ground),
    ],
  );
}

async function appendLines(tx: Tx, lines: readonly LogLine[]): Promise<void> {
  if (tx.left === undefined) {
    await insertLines(tx, lines);
  } else {
    tx.left.lines.push(...lines);
  }
}

/** With what was done, or not at all; of a reading, before its answer leaves. */
export async function append(tx: Tx, line: LogLine): Promise<void> {
  await appendLines(tx, [line]);
}

/** Appends nothing for an empty list. */
export async function appendEach(
  tx: Tx,
  line: Omit<LogLine, "record">,
  records: readonly string[],
): Promise<void> {
  await appendLines(
    tx,
    records.map((record) => ({ ...line, record })),
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

import { createHash } from "node:crypto";
import type { Tx } from "./as-actor.ts";

/** One line of the log: who did what, on which record, on what ground. No content, ever. */
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

/** Appends an entry in the caller's transaction: with what was done, or not at all. */
export async function append(tx: Tx, line: LogLine): Promise<void> {
  const sql =
    "insert into log.entry (actor, verb, record, case_id, ground) values ($1, $2, $3, $4, $5)";
  await tx.query(sql, [line.actor, line.verb, line.record, line.caseId, line.ground]);
}

/** Appends an entry for each of some records, otherwise alike: nothing where there are none. */
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

const columns = `e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.actor, e.verb, e.record,
  e.case_id as "caseId", e.ground`;

/** Who did what with a case, the newest first. */
export async function entriesOfCase(
  tx: Tx,
  caseId: string,
  limit: number,
): Promise<readonly LogEntry[]> {
  const { rows } = await tx.query<LogEntry>(
    `select ${columns} from log.entry e where case_id = $1 order by e.at desc, e.id limit $2`,
    [caseId, limit],
  );
  return rows;
}

/** The hash of a link: over the link before it and every word of the entry. */
function hashOf(before: Buffer, entry: LogEntry): Buffer {
  const words = [
    entry.id,
    entry.at,
    entry.actor,
    entry.verb,
    entry.record,
    entry.caseId,
    entry.ground,
  ];
  return createHash("sha256").update(before).update(JSON.stringify(words)).digest();
}

const beginning = Buffer.alloc(32);
/** Longer than any transaction may last, so that an entry is found however late it was committed. */
const window = "5 minutes";

/** Chains entries that no link holds yet, in the order of their time; gives how many. One sequencer at a time (advisory lock). */
export async function chainEntries(tx: Tx, most: number): Promise<number> {
  const { rows: free } = await tx.query<{ free: boolean }>(
    "select pg_try_advisory_xact_lock(4711) as free",
  );
  if (free[0]?.free !== true) {
    return 0;
  }
  const { rows: heads } = await tx.query<{ position: string; hash: Buffer; at: string }>(
    `select l.position, l.hash, e.at::text as at from log.link l join log.entry e on e.id = l.entry
      order by l.position desc limit 1`,
  );
  const head = heads[0];
  const { rows: entries } = await tx.query<LogEntry>(
    `select ${columns} from log.entry e
      where e.at > coalesce($1::timestamptz - interval '${window}', '-infinity')
        and not exists (select from log.link l where l.entry = e.id)
      order by e.at, e.id limit $2`,
    [head?.at ?? null, most],
  );
  let before = head?.hash ?? beginning;
  let position = Number(head?.position ?? 0);
  const links = entries.map((entry) => {
    before = hashOf(before, entry);
    position += 1;
    return { position, entry: entry.id, hash: before.toString("hex") };
  });
  if (links.length > 0) {
    await tx.query(
      `insert into log.link (position, entry, hash)
       select position, entry, decode(hash, 'hex')
         from jsonb_to_recordset($1) as l (position bigint, entry uuid, hash text)`,
      [JSON.stringify(links)],
    );
  }
  return links.length;
}

export interface ChainReport {
  readonly links: number;
  /** Entries that no link holds yet: the last moment's, or ones that were slipped in. */
  readonly unchained: number;
  /** The first position where the chain and the entries part, or null. */
  readonly brokenAt: number | null;
  readonly head: string;
}

/** Walks the whole chain and recomputes every hash. */
export async function verifyChain(tx: Tx): Promise<ChainReport> {
  let before: Buffer = beginning;
  let position = 0;
  for (;;) {
    const { rows } = await tx.query<LogEntry & { position: string; hash: Buffer }>(
      `select l.position, l.hash, ${columns} from log.link l left join log.entry e on e.id = l.entry
        where l.position > $1 order by l.position limit 5000`,
      [position],
    );
    for (const row of rows) {
      const hash = hashOf(before, row);
      if (Number(row.position) !== position + 1 || !hash.equals(row.hash)) {
        return {
          links: position,
          unchained: 0,
          brokenAt: position + 1,
          head: before.toString("hex"),
        };
      }
      before = hash;
      position += 1;
    }
    if (rows.length === 0) {
      break;
    }
  }
  const { rows } = await tx.query<{ count: string }>(
    "select count(*) from log.entry e where not exists (select from log.link l where l.entry = e.id)",
  );
  return {
    links: position,
    unchained: Number(rows[0]?.count ?? 0),
    brokenAt: null,
    head: before.toString("hex"),
  };
}

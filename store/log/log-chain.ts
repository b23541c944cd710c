import { createHash } from "node:crypto";
import type { Tx } from "../as-actor.ts";
import { entryColumns, type LogEntry } from "./log.ts";

/** Nothing before it can be changed without changing this. */
export interface LogHead {
  readonly position: number;
  readonly entry: string;
  readonly hash: string;
}

/** Over the previous hash and every word of the entry. */
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
/** Longer than any transaction, so that late commits are found. */
const window = "5 minutes";
/** Links from a clock that was set ahead once make no later entry old. */
const chainedUntil = `(select n.at from log.link l join log.entry n on n.id = l.entry
                        where n.at <= now() order by l.position desc limit 1)`;

/** Chains new entries in order of time; gives the number and the head. An advisory lock allows one sequencer. */
export async function chainEntries(
  tx: Tx,
  most: number,
): Promise<{ readonly count: number; readonly head: LogHead | null }> {
  const none = { count: 0, head: null };
  const { rows: free } = await tx.query<{ free: boolean }>(
    "select pg_try_advisory_xact_lock(4711) as free",
  );
  if (free[0]?.free !== true) {
    return none;
  }
  const { rows: heads } = await tx.query<{ position: string; hash: Buffer }>(
    "select position, hash from log.link order by position desc limit 1",
  );
  const head = heads[0];
  const { rows: entries } = await tx.query<LogEntry>(
    `select ${entryColumns} from log.entry e
      where e.at > coalesce(${chainedUntil} - interval '${window}', '-infinity')
        and not exists (select from log.link l where l.entry = e.id)
      order by e.at, e.id limit $1`,
    [most],
  );
  let before = head?.hash ?? beginning;
  let position = Number(head?.position ?? 0);
  const links = entries.map((entry): LogHead => {
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
  return { count: links.length, head: links.at(-1) ?? null };
}

/**
 * What is wrong with a log, and where. changed: an entry, its place or its hash is not as it was chained. slipped-in: an entry that no
 * link holds and none will, since it is older than what is chained. cut: the chain ends before a head that was kept. rewritten: it holds
 * another hash than a head that was kept.
 */
export interface LogFault {
  readonly what: "changed" | "slipped-in" | "cut" | "rewritten";
  /** Null for an entry without a link. */
  readonly position: number | null;
  readonly entry: string | null;
}

export interface ChainReport {
  readonly links: number;
  /** The newest, and any slipped in. */
  readonly unchained: number;
  readonly head: LogHead | null;
  readonly faults: readonly LogFault[];
}

type Kept = ReadonlyMap<number, readonly LogHead[]>;

function byPosition(heads: readonly LogHead[]): Kept {
  const kept = new Map<number, LogHead[]>();
  for (const head of heads) {
    kept.set(head.position, [...(kept.get(head.position) ?? []), head]);
  }
  return kept;
}

interface LinkRow extends LogEntry {
  readonly position: string;
  readonly hash: Buffer;
  /** The entry's id, also where it is gone. */
  readonly link: string;
}

async function linksAfter(tx: Tx, position: number): Promise<readonly LinkRow[]> {
  const { rows } = await tx.query<LinkRow>(
    `select l.position, l.hash, l.entry as link, ${entryColumns}
       from log.link l left join log.entry e on e.id = l.entry
      where l.position > $1 order by l.position limit 5000`,
    [position],
  );
  return rows;
}

/** The new head, or the fault. */
function recomputed(before: LogHead | null, row: LinkRow, kept: Kept): LogHead | LogFault {
  const position = (before?.position ?? 0) + 1;
  const hash = hashOf(before === null ? beginning : Buffer.from(before.hash, "hex"), row);
  if (Number(row.position) !== position || !hash.equals(row.hash)) {
    return { what: "changed", position, entry: row.link };
  }
  const head = { position, entry: row.link, hash: hash.toString("hex") };
  const other = kept.get(position)?.find((each) => each.hash !== head.hash);
  return other === undefined ? head : { what: "rewritten", position, entry: other.entry };
}

interface Walked {
  readonly head: LogHead | null;
  readonly faults: readonly LogFault[];
}

/** Recomputes every hash and compares the kept heads. Stops at the first break. */
async function walk(tx: Tx, kept: Kept): Promise<Walked> {
  let head: LogHead | null = null;
  for (;;) {
    const rows: readonly LinkRow[] = await linksAfter(tx, head?.position ?? 0);
    for (const row of rows) {
      const made: LogHead | LogFault = recomputed(head, row, kept);
      if ("what" in made) {
        return { head, faults: [made] };
      }
      head = made;
    }
    if (rows.length === 0) {
      return { head, faults: [] };
    }
  }
}

const mostNamed = 20;

/** How many entries no link holds, and which of them the sequencer will not chain: the oldest. */
async function unchainedEntries(tx: Tx) {
  const { rows } = await tx.query<{ id: string; late: boolean }>(
    `select e.id, coalesce(e.at <= ${chainedUntil} - interval '${window}', false) as late
       from log.entry e where not exists (select from log.link l where l.entry = e.id)
      order by e.at, e.id`,
  );
  const late = rows.filter((row) => row.late).slice(0, mostNamed);
  return {
    unchained: rows.length,
    faults: late.map(({ id }): LogFault => ({ what: "slipped-in", position: null, entry: id })),
  };
}

/** The first kept head beyond the chain's end. */
function cutAt(kept: readonly LogHead[], { head, faults }: Walked): readonly LogFault[] {
  const [missing] = kept
    .filter(({ position }) => position > (head?.position ?? 0))
    .toSorted((a, b) => a.position - b.position);
  return missing === undefined || faults.length > 0
    ? []
    : [{ what: "cut", position: missing.position, entry: missing.entry }];
}

/** Checks the chain against itself and the heads kept elsewhere. */
export async function verifyChain(tx: Tx, kept: readonly LogHead[] = []): Promise<ChainReport> {
  const walked = await walk(tx, byPosition(kept));
  const { unchained, faults } = await unchainedEntries(tx);
  return {
    links: walked.head?.position ?? 0,
    unchained,
    head: walked.head,
    faults: [...walked.faults, ...cutAt(kept, walked), ...faults],
  };
}

import { createHash } from "node:crypto";
import type { Tx } from "../as-actor.ts";
import type { Cell } from "../cell.ts";
import type { LogFault } from "../log/log-chain.ts";
import { type Digested, digests, keptVerb, rowsToDigest } from "./custody.ts";
import { fileOf } from "./file.ts";

/** row: not as its digest in the log. file: not what its custody says. entry: of the log, about it. */
export interface EvidenceFault {
  readonly item: string;
  readonly what: "row" | "file" | "entry";
}

const tables = Object.keys(rowsToDigest) as readonly Digested[];

/** Rows without their digest in the log, and digests without their row. */
async function rowsAstray(tx: Tx): Promise<readonly string[]> {
  const { rows } = await tx.query<{ item: string }>(
    `select distinct coalesce(r.item::text, l.record) as item
       from (${tables.map(digests).join(" union all ")}) r
            full join (select e.record, substr(e.ground, 8) as digest from log.entry e where e.verb = '${keptVerb}') l
              on l.record = r.item::text and l.digest = r.digest
      where r.digest is null or l.digest is null
      order by 1`,
  );
  return rows.map(({ item }) => item);
}

/** Decided against the custody, whose digest is in the log. */
async function isWhole(tx: Tx, cell: Cell, item: string, sha256: string): Promise<boolean> {
  try {
    const bytes = await fileOf(tx, cell, item);
    return bytes !== null && createHash("sha256").update(bytes).digest("hex") === sha256;
  } catch {
    return false;
  }
}

/** One file at a time: all of them may be more than memory holds. */
async function filesAstray(tx: Tx, cell: Cell): Promise<readonly string[]> {
  const { rows } = await tx.query<{ item: string; sha256: string | null }>(
    `select coalesce(f.item, c.item) as item, c.sha256
       from work.evidence_file f
            full join (select item, sha256 from work.evidence_custody where deed = 'file') c on c.item = f.item
      order by 1`,
  );
  const astray: string[] = [];
  for (const { item, sha256 } of rows) {
    if (sha256 === null || !(await isWhole(tx, cell, item, sha256))) {
      astray.push(item);
    }
  }
  return astray;
}

/** Items that the broken entries of the log are about. */
async function ofEntries(tx: Tx, broken: readonly LogFault[]): Promise<readonly string[]> {
  const { rows } = await tx.query<{ item: string }>(
    `select distinct e.record as item from log.entry e
      where e.id = any($1::uuid[]) and e.verb like 'evidence.%' and e.record is not null order by 1`,
    [broken.flatMap(({ entry }) => entry ?? [])],
  );
  return rows.map(({ item }) => item);
}

/** What is wrong with the evidence of a cell, by item. */
export async function evidenceFaults(
  tx: Tx,
  cell: Cell,
  broken: readonly LogFault[],
): Promise<readonly EvidenceFault[]> {
  const found = [
    ["row", await rowsAstray(tx)],
    ["file", await filesAstray(tx, cell)],
    ["entry", await ofEntries(tx, broken)],
  ] as const;
  return found.flatMap(([what, items]) => items.map((item) => ({ item, what })));
}

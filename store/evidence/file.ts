import type { KeptFile } from "../../domain/evidence/kept.ts";
import type { Tx } from "../as-actor.ts";
import type { Cell } from "../cell.ts";
import { openBytesAtRest, sealAtRest } from "../keys.ts";

const sealedTo = (item: string) => `evidence-file:${item}`;

/** False where the item has one, or the case has the same. */
export async function insertFile(
  tx: Tx,
  cell: Cell,
  of: { readonly item: string; readonly caseId: string },
  { bytes, ...file }: KeptFile & { readonly bytes: Uint8Array },
): Promise<boolean> {
  const sealed = await sealAtRest(cell.keys, sealedTo(of.item), bytes);
  const { rowCount } = await tx.query(
    `insert into work.evidence_file (item, case_id, sealed, type, size, sha256)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [of.item, of.caseId, sealed, file.type, file.size, file.sha256],
  );
  return rowCount === 1;
}

/** Null where there is none. Throws when it was changed. */
export async function fileOf(tx: Tx, cell: Cell, item: string): Promise<Uint8Array | null> {
  const { rows } = await tx.query<{ sealed: string }>(
    "select sealed from work.evidence_file where item = $1",
    [item],
  );
  const [found] = rows;
  return found === undefined
    ? null
    : await openBytesAtRest(cell.keys, sealedTo(item), found.sealed);
}

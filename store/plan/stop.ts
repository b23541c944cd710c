import type { Content } from "../../domain/document/document.ts";
import type { Tx } from "../as-actor.ts";
import type { Cell } from "../cell.ts";
import { peerById, toldIn } from "../document/document.ts";
import { seal } from "../document/seal.ts";

/** Null where there are only codes, which the recipient needs. */
function emptied(content: Content): Content | null {
  switch (content.kind) {
    case "referral":
      return { ...content, told: {} };
    case "step": {
      const { deed } = content;
      if (deed.step === "safeguard") {
        return { kind: "nothing" };
      }
      return "words" in deed && deed.words !== null
        ? { ...content, deed: { ...deed, words: null } }
        : null;
    }
    case "outcome":
      return { kind: "nothing" };
    default:
      return null;
  }
}

/** With whether any delivery was tried: what may be under way cannot be recalled. */
export interface Stopped {
  readonly document: string;
  readonly beforeItLeft: boolean;
}

/** Lets unconfirmed documents go out empty, each in its place. */
export async function stopThread(
  tx: Tx,
  cell: Cell,
  { thread, other }: { readonly thread: string; readonly other: string },
  at: string,
): Promise<readonly Stopped[]> {
  const { rows: waiting } = await tx.query<{ id: string }>(
    `select d.id from sealed.document d join sealed.delivery v on v.document = d.id
      where d.direction = 'out' and d.peer = $1 and d.thread = $2
        and v.delivered_at is null and v.refused_at is null
      order by d.position`,
    [other, thread],
  );
  const peer = await peerById(tx, other);
  const stopped: Stopped[] = [];
  for (const { id } of peer === null ? [] : waiting) {
    const document = await toldIn(tx, cell, id);
    const content = document === null ? null : emptied(document.content);
    if (document === null || content === null || peer === null) {
      continue;
    }
    const readers = [peer.keys, cell.keys.public];
    const { sealed } = await seal({ ...document, content }, cell.keys, readers);
    const { rows } = await tx.query<{ stopped: "before-it-left" | "under-way" | null }>(
      "select sealed.stop($1, $2, $3) as stopped",
      [id, sealed, at],
    );
    const how = rows[0]?.stopped ?? null;
    if (how !== null) {
      stopped.push({ document: id, beforeItLeft: how === "before-it-left" });
    }
  }
  return stopped;
}

import type { Tx } from "../as-actor.ts";
import { isId } from "../case/case.ts";
import type { Cell } from "../cell.ts";
import { openAtRest, sealAtRest } from "../keys.ts";

const sealedTo = (id: string) => `search:${id}`;

/** Gives the random number that stands for the words. */
export async function keepTyped(tx: Tx, cell: Cell, colleague: string, words: string) {
  const id = crypto.randomUUID();
  const sealed = await sealAtRest(cell.keys, sealedTo(id), words);
  await tx.query("insert into work.search (id, colleague, sealed) values ($1, $2, $3)", [
    id,
    colleague,
    sealed,
  ]);
  return id;
}

/** Null after ten minutes, and for what another typed. */
export async function typedAs(tx: Tx, cell: Cell, id: string): Promise<string | null> {
  if (!isId(id)) {
    return null;
  }
  const { rows } = await tx.query<{ sealed: string }>(
    "select sealed from work.search where id = $1",
    [id],
  );
  const sealed = rows[0]?.sealed;
  return sealed === undefined ? null : await openAtRest(cell.keys, sealedTo(id), sealed);
}

/** What is over ten minutes old. */
export async function eraseTyped(tx: Tx): Promise<void> {
  await tx.query("delete from work.search where at <= now() - interval '10 minutes'");
}

import type { Cell } from "../cell.ts";
import { openAtRest, sealAtRest } from "../keys.ts";

/** What was written of one row, sealed to it. */
export async function sealWords(cell: Cell, belongsTo: string, words: object): Promise<string> {
  return await sealAtRest(cell.keys, belongsTo, JSON.stringify(words));
}

export async function openWords<Words>(
  cell: Cell,
  belongsTo: string,
  sealed: string,
): Promise<Words> {
  return JSON.parse(await openAtRest(cell.keys, belongsTo, sealed));
}

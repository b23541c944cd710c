import type { DoorKey } from "../../texts/door/door-texts.ts";
import { type SheetCell, words } from "./sheet-cells.ts";
import type { Told } from "./told.ts";

/** The first `heads` rows stay in sight. */
export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly heads: number;
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface Setting {
  /** Norwegian, and the reader's language. */
  readonly says: readonly ((key: DoorKey) => string)[];
  readonly told: Told;
}

/** “Timer / Hours”. */
export function label({ says }: Setting, key: DoorKey): string {
  return [...new Set(says.map((say) => say(key)))].join(" / ");
}

export const notKnown = (setting: Setting): SheetCell =>
  words(label(setting, "pay.amount-unknown"));

export const heads = (setting: Setting, keys: readonly DoorKey[]): readonly SheetCell[] =>
  keys.map((key) => words(label(setting, key), true));

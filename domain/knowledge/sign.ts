import type { Bilingual } from "./factor.ts";
import type { Stated } from "./statement.ts";

/** How much a sign carries alone: reason to act, reason to look closer, or nothing at all. */
export const weights = ["serious", "look-closer", "nothing-alone"] as const;

/** Something one may see or be told that should make one think the thought. */
export interface Sign extends Stated {
  readonly kind: "seen" | "told";
  readonly text: Bilingual;
  readonly note: Bilingual | null;
  readonly alone: (typeof weights)[number];
}

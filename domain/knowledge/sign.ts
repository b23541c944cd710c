import type { Bilingual } from "./factor.ts";
import type { Stated } from "./statement.ts";

/** What a sign means alone: act, look closer, or nothing. */
export const weights = ["serious", "look-closer", "nothing-alone"] as const;

/** Something seen or told that may point to exploitation. */
export interface Sign extends Stated {
  readonly kind: "seen" | "told";
  readonly text: Bilingual;
  readonly note: Bilingual | null;
  readonly alone: (typeof weights)[number];
}

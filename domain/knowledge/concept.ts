import type { Bilingual } from "./factor.ts";
import type { Stated } from "./statement.ts";

export interface Concept extends Stated {
  readonly term: Bilingual;
  /** Search words in each language. */
  readonly also: { readonly nb: readonly string[]; readonly en: readonly string[] };
  readonly definition: Bilingual;
  readonly isNot: readonly Bilingual[];
  /** Often confused concepts, and how they differ. */
  readonly confusedWith: readonly { readonly concept: string; readonly how: Bilingual }[];
  readonly decisions: readonly string[];
}

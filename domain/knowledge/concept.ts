import type { Bilingual } from "./factor.ts";
import type { Stated } from "./statement.ts";

/** A word that people in the chain use, and what it means here. */
export interface Concept extends Stated {
  readonly term: Bilingual;
  /** Other words for it that people search by, in each language. */
  readonly also: { readonly nb: readonly string[]; readonly en: readonly string[] };
  readonly definition: Bilingual;
  readonly isNot: readonly Bilingual[];
  /** Other concepts that it is taken for, and how they differ. */
  readonly confusedWith: readonly { readonly concept: string; readonly how: Bilingual }[];
  /** Decided cases that show it. */
  readonly decisions: readonly string[];
}

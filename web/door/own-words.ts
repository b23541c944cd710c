import type { Day } from "../../domain/time/day.ts";

/** Of one section, as the phone gets them. */
export interface OwnWords {
  readonly heading: string;
  readonly text: string;
  readonly amended: string | null;
  readonly source: string;
  readonly asOf: Day;
  readonly lastAmended: Day | null;
}

export interface HeldWords {
  readonly sections: Readonly<Record<string, OwnWords>>;
  /** By what is cited, without its paragraphs. */
  readonly cited: Readonly<Record<string, readonly string[]>>;
}

/** "aml § 14-15 (3)–(5)" is "aml § 14-15", and the paragraphs. */
export function withoutParagraphs(at: string): readonly [section: string, paragraphs: string] {
  const [, section = at, paragraphs = ""] = /^(.*?)((?: ?(?:\(\d+\)|og|–))*)$/.exec(at) ?? [];
  return [section, paragraphs];
}

/** None where none are held. The paragraphs are those of the last section. */
export function ownWordsOf(
  held: HeldWords | null,
  at: string,
): { readonly sections: readonly OwnWords[]; readonly paragraphs: string } {
  const [section, paragraphs] = withoutParagraphs(at);
  const keys = new Map(Object.entries(held?.cited ?? {})).get(section) ?? [];
  return { sections: keys.flatMap((key) => held?.sections[key] ?? []), paragraphs };
}

/** Of "(3)–(5)" 4 is one, of "(4) og (8)" it is not 5. */
export function isAmong(number: number, paragraphs: string): boolean {
  const named = [...paragraphs.matchAll(/\d+/g)].map(Number);
  const [first = 0, last = 0] = [named[0], named.at(-1)];
  return paragraphs.includes("–") ? first <= number && number <= last : named.includes(number);
}

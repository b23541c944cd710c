import type { Bilingual } from "../knowledge/factor.ts";
import type { Day } from "../time/day.ts";

/** Open, so that the answer is the person's. Its words are in a file per language. */
export interface OpenQuestion {
  readonly id: string;
  /** Several, so that none is named to the person. */
  readonly about: readonly string[];
  /** For the officer; what holds for all is said once. */
  readonly care: Bilingual | null;
  readonly notWhen: Bilingual | null;
}

/** With the native reader, if any. */
export interface Wordings {
  readonly language: string;
  readonly nativeRead: boolean;
  /** Above the questions on the person's sheet. */
  readonly sheet: { readonly heading: string; readonly intro: readonly string[] };
  readonly ask: ReadonlyMap<string, string>;
}

interface InterpreterFact {
  readonly text: Bilingual;
  readonly source: string;
  readonly web: string | null;
  readonly checked: Day;
  readonly confirmed: "yes" | "partly" | "no";
}

export interface Interview {
  /** May always be asked, in this order. */
  readonly needs: readonly OpenQuestion[];
  readonly settling: readonly OpenQuestion[];
  /** Not asked, as answers could be turned against the person; with why. */
  readonly notAsked: ReadonlyMap<string, Bilingual>;
  readonly wordings: ReadonlyMap<string, Wordings>;
  readonly interpreter: readonly InterpreterFact[];
}

/** Null where we have none: an interpreter says it. */
export function wordingOf(interview: Interview, id: string, language: string): string | null {
  return interview.wordings.get(language)?.ask.get(id) ?? null;
}

export function questionById(interview: Interview, id: string): OpenQuestion | null {
  return [...interview.needs, ...interview.settling].find((each) => each.id === id) ?? null;
}

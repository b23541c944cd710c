import type { Bilingual } from "../knowledge/factor.ts";
import type { Day } from "../time/day.ts";

/** A question one can put to a person, open enough that the answer is theirs. Its words stand apart, a file a language. */
export interface OpenQuestion {
  readonly id: string;
  /** Factors that an answer can say something of; one question covers many, so that none is named to the person. */
  readonly about: readonly string[];
  /** How to ask this one, and when not to, for the officer; what holds for every question is said once on the page. */
  readonly care: Bilingual | null;
  readonly notWhen: Bilingual | null;
}

/** The words of every question in one language, and whether a native reader has read them. */
export interface Wordings {
  readonly language: string;
  readonly nativeRead: boolean;
  /** What stands above the questions on the sheet that the person may be given. */
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

/** What can be asked of a person, and what is known of how to be understood. */
export interface Interview {
  /** Safety and needs: may always be asked, in this order. */
  readonly needs: readonly OpenQuestion[];
  readonly settling: readonly OpenQuestion[];
  /** Factors that are not asked for since the answer could be turned against the person, with why. */
  readonly notAsked: ReadonlyMap<string, Bilingual>;
  /** By language code. */
  readonly wordings: ReadonlyMap<string, Wordings>;
  readonly interpreter: readonly InterpreterFact[];
}

/** The words of a question in a language, null where we have none: then an interpreter says it. */
export function wordingOf(interview: Interview, id: string, language: string): string | null {
  return interview.wordings.get(language)?.ask.get(id) ?? null;
}

/** A question by its id, whichever kind it is of. */
export function questionById(interview: Interview, id: string): OpenQuestion | null {
  return [...interview.needs, ...interview.settling].find((each) => each.id === id) ?? null;
}

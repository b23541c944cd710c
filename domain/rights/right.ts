import type { Section } from "../pay/sections/section.ts";
import type { Day } from "../time/day.ts";
import type { Picture } from "./picture.ts";
import type { Find, Line, Saying, Words } from "./words.ts";

/** `holds` by law; `may` where somebody decides or something must come first; `unsure` where a fact or the law is not known. */
export type State = "holds" | "may" | "ended" | "unsure";

/** Something the rules look at, with every value it can have. */
export interface Fact<Value extends string = string> {
  readonly values: readonly Value[];
  readonly of: (picture: Picture) => Value;
}

type Facts = Readonly<Record<string, Fact>>;
type ValueOf<One> = One extends Fact<infer Value> ? Value : never;

/** What must be so; a fact that is not named may be anything. */
type When<On extends Facts> = {
  readonly [Name in keyof On]?: ValueOf<On[Name]> | readonly ValueOf<On[Name]>[];
};

/** What is not known, whom to ask, and in what words. */
export interface Question {
  readonly id: string;
  readonly to: "person" | "lawyer";
  readonly words: Words;
}

const asks =
  (to: Question["to"]) =>
  (id: string, en: string, nb: string): Question => ({ id, to, words: { en, nb } });
export const askPerson = asks("person");
export const askLawyer = asks("lawyer");

/** What cannot wait, and has no day by when: each is known by its name and the day of what it hangs on, and so comes back when that happens again. */
export type UrgentName =
  | "ask-appeal-of-drop"
  | "ask-late-appeal-of-drop"
  | "ask-which-drop-was-appealed"
  | "ask-late-compensation"
  | "find-last-day-of-reflection"
  | "find-last-day-of-limited"
  | "look-in-revocation"
  | "permit-is-over"
  | "lawyer-on-expulsion"
  | "find-last-day-of-expulsion"
  | "ask-expulsion-waits"
  | "ask-late-joint-claim"
  | "ask-old-pay"
  | "ask-old-holiday-pay"
  | "apply-for-wage-guarantee"
  | "notify-child-welfare"
  | "ask-child-welfare-again";

export interface Urgent {
  /** After the name of the step may stand which one it is, where the day does not tell. */
  readonly step: UrgentName | `${UrgentName} ${string}`;
  /** The day of what it hangs on; null where that is no day. */
  readonly since: Day | null;
}

export interface Todo {
  readonly what: Line;
  /** Null where no last day was read. */
  readonly by: Day | null;
  readonly who: Words;
  /** The day of the decision that it is about, where several may have one last day: what was done before it was not done for this. */
  readonly since?: Day;
  /** There where its day was reckoned to be safe, whatever is known of the right. */
  readonly toBeSafe?: true;
  /** There where its day is one that a decision names, as somebody wrote it down: the law sets none. */
  readonly named?: true;
  /** There where it cannot wait, and no day says by when. */
  readonly atOnce?: Urgent;
  /** There where it is to be done before what it is for comes about. */
  readonly first?: true;
  /** There where its words say what to do once its day is over, too. */
  readonly late?: true;
  /** What is said in its place once its day is over and it is named no more, of the same days; not there where a lawyer is asked what is left of it. */
  readonly over?: Words;
  /** The day it was done; not there while it is still to do. */
  readonly met?: Day;
}

export interface Step {
  readonly what: Saying;
  readonly by: Find | null;
  /** Whether its day is one that a decision names. */
  readonly named?: (picture: Picture) => boolean;
  readonly who: Words;
  readonly first?: true;
  readonly late?: true;
  readonly over?: Words;
  readonly atOnce?: { readonly step: UrgentName; readonly since: Find | null };
}

/** What the letter to the person says of a right, written beside what is said to whoever helps. */
interface ToPerson {
  /** What they have by it, in a line; not there where it never surely holds. */
  readonly has?: Words;
  /** What somebody else decides, in a line; not there where nobody does. */
  readonly may?: Words;
  /** Its name in a sentence with others. */
  readonly name: Words;
  /** Whether it is a permit: of several that are not known, one word says them all. */
  readonly isPermit?: true;
  /** The right, by its id, that says it too where both are not known, or both have ended. */
  readonly within?: string;
  /** Whether a stay in Norway hangs on its days: each of them is in the letter, and the last is said with it. */
  readonly isStay?: true;
}

/** One case of a right: when it applies, and what then. "no" is known not to be; "silent" has nothing to say. */
export interface Case<When> {
  readonly when: When;
  readonly gives: State | "no" | "silent";
  readonly from?: Find;
  readonly until?: Find;
  /** Whether the last day is our own count, and nobody told it. */
  readonly counted?: (picture: Picture) => boolean;
  readonly because: readonly Saying[];
  readonly endsIf?: readonly Saying[];
  readonly todo?: readonly Step[];
  /** What to see to while it is had, for whoever may be about to lose it. */
  readonly secure?: readonly Omit<Step, "by">[];
  /** For what is to be done day by day, beside `todo`. */
  readonly each?: (picture: Picture) => readonly Todo[];
  readonly ask?: readonly Question[];
}

export type AnyCase = Case<Readonly<Record<string, string | readonly string[]>>>;

/** A right as it is written down: its source, what it gives, what it hangs on, what ends it, and its cases, of which exactly one applies. */
export interface Right {
  readonly section: Section;
  readonly title: Words;
  /** What is to be done by its days, in a few words for a list; not there where it has none. */
  readonly deadline?: Words;
  /** What one has by it, in a sentence or two for whoever has never heard of it: nothing that its cases do not say. */
  readonly gives: Words;
  readonly hangsOn: Words;
  readonly endedBy: Words;
  readonly toPerson: ToPerson;
  readonly on: Facts;
  readonly cases: readonly AnyCase[];
  /** What to see to before leaving Norway, of what one has from abroad too but cannot well carry on from there. */
  readonly beforeLeaving?: readonly Omit<Step, "by">[];
  /** Its test and its page, a line each: on | state | from | until | to do by | what happened | what it shows. */
  readonly examples: string;
}

export function rightOf<const On extends Facts>(
  right: Omit<Right, "on" | "cases"> & {
    readonly on: On;
    readonly cases: readonly Case<When<On>>[];
  },
): Right {
  return right as unknown as Right;
}

/** What is held, or was, by somebody on a day. */
export interface Held {
  readonly id: string;
  readonly title: Words;
  readonly state: State;
  readonly from: Day | null;
  readonly until: Day | null;
  /** There where the last day is our own count, and nobody told it. */
  readonly counted?: true;
  readonly toPerson: ToPerson;
  readonly because: readonly Line[];
  readonly section: Section;
  readonly endsIf: readonly Line[];
  readonly todo: readonly Todo[];
  /** What to see to before it is lost. */
  readonly secure: readonly Todo[];
  /** What to see to before leaving Norway, though it stays. */
  readonly beforeLeaving: readonly Todo[];
}

/** What is known not to be held, and why. */
export interface NotHeld {
  readonly id: string;
  readonly title: Words;
  readonly toPerson: ToPerson;
  readonly because: readonly Line[];
  readonly section: Section;
}

export interface Asked {
  readonly question: Question;
  /** The rights that it would settle, by id. */
  readonly rights: readonly string[];
}

export interface Answer {
  readonly rights: readonly Held[];
  readonly notHeld: readonly NotHeld[];
  readonly questions: readonly Asked[];
}

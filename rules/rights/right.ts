import type { Day } from "../../domain/time/day.ts";
import type { Section } from "../pay/sections/section.ts";
import type { Picture } from "./picture.ts";
import type { Find, Line, Saying, Words } from "./words.ts";

/** holds: by law; may: by decision or condition; unsure: a fact or the law is unknown. */
export type State = "holds" | "may" | "ended" | "unsure";

export interface Fact<Value extends string = string> {
  readonly values: readonly Value[];
  readonly of: (picture: Picture) => Value;
}

type Facts = Readonly<Record<string, Fact>>;
type ValueOf<One> = One extends Fact<infer Value> ? Value : never;

type When<On extends Facts> = {
  readonly [Name in keyof On]?: ValueOf<On[Name]> | readonly ValueOf<On[Name]>[];
};

export interface Question {
  readonly id: string;
  readonly to: "person" | "lawyer";
  readonly words: Words;
  /** Left out: always. */
  readonly only?: (picture: Picture) => boolean;
}

const asks =
  (to: Question["to"]) =>
  (id: string, en: string, nb: string): Question => ({ id, to, words: { en, nb } });
export const askPerson = asks("person");
export const askLawyer = asks("lawyer");
export const askWhere = (question: Question, only: (picture: Picture) => boolean): Question => ({
  ...question,
  only,
});

/** Known by its name and the day it hangs on, so that it comes back when that happens again. */
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
  | "ask-late-immigration-appeal"
  | "ask-late-joint-claim"
  | "ask-old-pay"
  | "ask-old-holiday-pay"
  | "apply-for-wage-guarantee"
  | "do-after-day-off"
  | "notify-child-welfare"
  | "ask-child-welfare-again";

export interface Urgent {
  /** Which one it is may follow, where the day does not tell. */
  readonly step: UrgentName | `${UrgentName} ${string}`;
  readonly since: Day | null;
}

export interface Todo {
  readonly what: Line;
  /** Null where no last date was read. */
  readonly by: Day | null;
  readonly who: Words;
  /** Where several decisions share a last day: what was done before this one was not for it. */
  readonly since?: Day;
  /** Reckoned to be safe, whatever is known of the right. */
  readonly toBeSafe?: true;
  /** A decision names it: the law sets none. */
  readonly named?: true;
  /** It cannot wait. */
  readonly atOnce?: Urgent;
  /** To be done before what it is for comes about. */
  readonly first?: true;
  /** Its words say what to do once its day is over, too. */
  readonly late?: true;
  /** Said in its place once its day is over; else a lawyer is asked. */
  readonly over?: Words;
  readonly met?: Day;
}

export interface Step {
  readonly what: Saying;
  readonly by: Find | null;
  readonly named?: (picture: Picture) => boolean;
  readonly who: Words;
  readonly first?: true;
  readonly late?: true;
  readonly over?: Words;
  readonly atOnce?: { readonly step: UrgentName; readonly since: Find | null };
}

/** What the letter to the person says. */
interface ToPerson {
  readonly has?: Words;
  readonly may?: Words;
  readonly name: Words;
  /** Of several that are not known, one word says them all. */
  readonly isPermit?: true;
  /** The right that says it too, by its id. */
  readonly within?: string;
  /** Each of its days is in the letter. */
  readonly isStay?: true;
}

/** "no" is known not to be; "silent" has nothing to say. */
export interface Case<When> {
  readonly when: When;
  readonly gives: State | "no" | "silent";
  /** Where only a part is left. */
  readonly title?: Words;
  readonly from?: Find;
  readonly until?: Find;
  /** Nobody told the last day: we counted it. */
  readonly counted?: (picture: Picture) => boolean;
  readonly because: readonly Saying[];
  readonly endsIf?: readonly Saying[];
  readonly todo?: readonly Step[];
  /** Before it is lost. */
  readonly secure?: readonly Omit<Step, "by">[];
  /** Day by day, beside `todo`. */
  readonly each?: (picture: Picture) => readonly Todo[];
  readonly ask?: readonly Question[];
}

export type AnyCase = Case<Readonly<Record<string, string | readonly string[]>>>;

/** Exactly one of its cases applies. */
export interface Right {
  readonly section: Section;
  readonly title: Words;
  readonly deadline?: Words;
  /** For whoever has never heard of it: nothing that its cases do not say. */
  readonly gives: Words;
  readonly hangsOn: Words;
  readonly endedBy: Words;
  readonly toPerson: ToPerson;
  readonly on: Facts;
  readonly cases: readonly AnyCase[];
  /** Of what one has from abroad too. */
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

export interface Held {
  readonly id: string;
  readonly title: Words;
  readonly state: State;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly counted?: true;
  readonly toPerson: ToPerson;
  readonly because: readonly Line[];
  readonly section: Section;
  readonly endsIf: readonly Line[];
  readonly todo: readonly Todo[];
  readonly secure: readonly Todo[];
  readonly beforeLeaving: readonly Todo[];
}

export interface NotHeld {
  readonly id: string;
  readonly title: Words;
  readonly toPerson: ToPerson;
  readonly because: readonly Line[];
  readonly section: Section;
}

export interface Asked {
  readonly question: Question;
  readonly rights: readonly string[];
}

export interface Answer {
  readonly rights: readonly Held[];
  readonly notHeld: readonly NotHeld[];
  readonly questions: readonly Asked[];
}

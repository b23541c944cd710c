import type { PlanOfPerson } from "../../../api/plan/read.ts";
import type { Day } from "../../../domain/time/day.ts";
import type { Language, Say } from "../../texts/texts.ts";

/** What is needed to say what stands in a plan. */
export interface Telling {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly found: Pick<
    PlanOfPerson,
    | "head"
    | "names"
    | "recipients"
    | "consents"
    | "entries"
    | "around"
    | "access"
    | "begin"
    | "journey"
    | "child"
  >;
}

/** An entry in words: what it is, and what there is to know of it. The same on a page, on paper and in a PDF. */
export interface Described {
  readonly heading: string;
  readonly lines: readonly string[];
}

export function colleagueText({ say, found }: Telling, id: string): string {
  return found.names.get(id) ?? say("plan.step.left");
}

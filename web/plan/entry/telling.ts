import type { PlanOfPerson } from "../../../api/plan/read.ts";
import type { Say } from "../../texts/texts.ts";

export interface Telling {
  readonly say: Say;
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

/** The same on page, paper and PDF. */
export interface Described {
  readonly heading: string;
  readonly lines: readonly string[];
}

export function colleagueText({ say, found }: Telling, id: string): string {
  return found.names.get(id) ?? say("plan.step.left");
}

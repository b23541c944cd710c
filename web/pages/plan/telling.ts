import type { PlanOfPerson } from "../../../api/plan/read.ts";
import type { Day } from "../../../domain/base/day.ts";
import { mayHang, type ReturnNote } from "../../../domain/plan/return.ts";
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
    | "childBeside"
    | "unseen"
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

/** An answer in words; where a yes may hang on something, a plain one is said to be free and on no condition, or in place now. */
export function answerText(say: Say, { topic, answer }: Pick<ReturnNote, "topic" | "answer">) {
  if (answer !== "yes" || !mayHang(topic)) {
    return say(`plan.return.answer.${answer}`);
  }
  return say(topic === "safe" ? "plan.return.answer.yes-safe" : "plan.return.answer.yes-free");
}

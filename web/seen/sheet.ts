import { isSector, type Sector } from "../../domain/case/sector.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import {
  type Answer,
  type AskedQuestion,
  doorQuestions,
  factsFrom,
  furtherQuestions,
} from "../../domain/observation/questions.ts";
import { readCode } from "../../domain/receipt/code.ts";
import type { Law } from "../../law/law.ts";
import { type Typed, textOf } from "../forms/typed.ts";

/** All answers so far, kept in the visitor's page only. */
export interface Sheet {
  readonly place: string;
  readonly sector: Sector | null;
  readonly words: string;
  readonly answers: ReadonlyMap<string, Answer>;
  /** From the page for sending. */
  readonly recipient: string;
  readonly name: string;
  /** Made when that page is first shown, so that two clicks send once. Empty before. */
  readonly code: string;
  /** Typed in the receipt's box, not sent. */
  readonly more: string;
}

export const nothing: Sheet = {
  ...{ place: "", sector: null, words: "", answers: new Map() },
  ...{ recipient: "", name: "", code: "", more: "" },
};

/** A document has room for more. */
export const longest = { place: 200, words: 10_000, name: 500 } as const;

/** Several times all questions: each costs a look-up, and anyone may send. */
const mostAnswers = 1_000;

export const notKnown = "not_known";

export function allQuestions(law: Law): readonly AskedQuestion[] {
  return [...doorQuestions(law), ...furtherQuestions(law)];
}

function readAnswer(text: string): Answer | null {
  if (text === "yes" || text === "maybe" || text === "no" || text === notKnown) {
    return text;
  }
  return /^\d$/.test(text) ? Number(text) : null;
}

/** Leaves the sheet unchanged when the text answers no question of the door. */
export function withAnswer(law: Law, sheet: Sheet, factor: string, text: string): Sheet {
  const answer = readAnswer(text);
  if (answer === null || !factsFrom(law, new Map([[factor, answer]]), "told", null).ok) {
    return sheet;
  }
  return { ...sheet, answers: new Map([...sheet.answers, [factor, answer]]) };
}

/** Answers to no question are dropped. */
export function readSheet(law: Law, fields: Typed): Sheet {
  const typed = (name: string) => textOf(fields, name);
  const sector = typed("sector");
  const start: Sheet = {
    ...nothing,
    place: typed("place"),
    sector: isSector(sector) ? sector : null,
    words: typed("words"),
    recipient: typed("recipient"),
    name: typed("name"),
    code: readCode(typed("code")) ?? "",
    more: typed("more"),
  };
  const given = textOf(fields, "answers").split(" ");
  const answers = given
    .slice(0, mostAnswers)
    .map((each) => each.split("="))
    .flatMap(([factor = "", answer = ""]) =>
      law.factors.has(factor) ? [[factor, answer] as const] : [],
    );
  return [...new Map(answers)].reduce(
    (sheet, [factor, answer]) => withAnswer(law, sheet, factor, answer),
    start,
  );
}

export function answersText({ answers }: Sheet): string {
  return [...answers].map(([factor, answer]) => `${factor}=${answer}`).join(" ");
}

/** Marks facts as told, not seen: nobody asked which. */
export function factsOf(law: Law, sheet: Sheet): readonly ObservedFact[] {
  const facts = factsFrom(law, sheet.answers, "told", null);
  return facts.ok ? facts.value : [];
}

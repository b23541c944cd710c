import { isSector, type Sector } from "../../../domain/case/sector.ts";
import type { ObservedFact } from "../../../domain/observation/observation.ts";
import {
  type Answer,
  type AskedQuestion,
  doorQuestions,
  factsFrom,
  furtherQuestions,
} from "../../../domain/observation/questions.ts";
import { readCode } from "../../../domain/receipt/code.ts";
import type { Law } from "../../../law/law.ts";

/** Everything somebody at the door has given so far. It stands in the page they look at, and nowhere else. */
export interface Sheet {
  readonly place: string;
  /** Null: does not know. */
  readonly sector: Sector | null;
  readonly words: string;
  /** By factor; a question that is not in it has not been answered. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The recipient chosen, and the name and contact typed, on the page for sending. */
  readonly recipient: string;
  readonly name: string;
  /** The receipt's code, made when that page is first shown: two taps send once. Empty before. */
  readonly code: string;
  /** What is typed in the receipt's box and not sent. */
  readonly more: string;
}

/** Nothing given yet. */
export const nothing: Sheet = {
  ...{ place: "", sector: null, words: "", answers: new Map() },
  ...{ recipient: "", name: "", code: "", more: "" },
};

/** The most that is taken of each text; a document has room for more. */
export const longest = { place: 200, words: 10_000, name: 500 } as const;

/** Several times what all answers there are take up: each costs a look-up, and anyone may send this. */
const longestAnswers = 20_000;

/** What a page sends for "don't know". */
export const notKnown = "not_known";

/** A form's fields as text; a file where a text belongs counts as nothing. */
export type Fields = ReadonlyMap<string, string>;

export function fieldsOf(body: Readonly<Record<string, unknown>>): Fields {
  return new Map(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  );
}

/** Every question of the door, those asked first before those for who wants to tell more. */
export function allQuestions(law: Law): readonly AskedQuestion[] {
  return [...doorQuestions(law), ...furtherQuestions(law)];
}

function readAnswer(text: string): Answer | null {
  if (text === "yes" || text === "maybe" || text === "no" || text === notKnown) {
    return text;
  }
  return /^\d$/.test(text) ? Number(text) : null;
}

/** The sheet with one more answer; as it was, when it is no answer to a question of the door. */
export function withAnswer(law: Law, sheet: Sheet, factor: string, text: string): Sheet {
  const answer = readAnswer(text);
  if (answer === null || !factsFrom(law, new Map([[factor, answer]]), "told", null).ok) {
    return sheet;
  }
  return { ...sheet, answers: new Map([...sheet.answers, [factor, answer]]) };
}

/** Reads what a page carried along and what was typed on it. What is no answer to any question is left out. */
export function readSheet(law: Law, fields: Fields): Sheet {
  // A form sends every line's end as two signs.
  const typed = (name: string) => (fields.get(name) ?? "").replaceAll("\r\n", "\n").trim();
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
  const answers = (fields.get("answers") ?? "")
    .slice(0, longestAnswers)
    .split(" ")
    .map((each) => each.split("="))
    .flatMap(([factor = "", answer = ""]) =>
      law.factors.has(factor) ? [[factor, answer] as const] : [],
    );
  return [...new Map(answers)].reduce(
    (sheet, [factor, answer]) => withAnswer(law, sheet, factor, answer),
    start,
  );
}

/** The answers as one hidden field carries them along. */
export function answersText({ answers }: Sheet): string {
  return [...answers].map(([factor, answer]) => `${factor}=${answer}`).join(" ");
}

/** What was answered, as facts. Told, not seen: nobody has asked whether the visitor saw it or heard of it. */
export function factsOf(law: Law, sheet: Sheet): readonly ObservedFact[] {
  const facts = factsFrom(law, sheet.answers, "told", null);
  return facts.ok ? facts.value : [];
}

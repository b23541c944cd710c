import type { DecidedFact, Decision, Side } from "../knowledge/decision.ts";
import type { Bilingual } from "../knowledge/factor.ts";
import { day, isDay } from "../time/day.ts";
import { confidences, sides } from "./whole.ts";

/** Words in both languages, a line, a date or a level. */
export type Statement = Bilingual | string | number | null;

export type Form =
  | "words"
  | "words-or-none"
  | "line"
  | "day"
  | "level"
  | "side"
  | "confidence"
  | "reader";

export interface Place {
  /** For example “outcome”, “source/S1”, “fact/pay.deferred/present/text”. */
  readonly place: string;
  readonly form: Form;
  readonly now: Statement;
  /** Null for the decision as a whole. */
  readonly fact: DecidedFact | null;
}

const reader = /^(\S.*\S), (\d{4}-\d{2}-\d{2})$/;

/** “Ingrid Moe, 2026-11-25”; null where nobody has read it. */
function readerText({ nativeReader }: Decision): string | null {
  return nativeReader ? `${nativeReader.by}, ${nativeReader.on}` : null;
}

function readerIn(text: string): string | undefined {
  return isDay(reader.exec(text)?.[2] ?? "") ? text : undefined;
}

function readerFrom(statement: Statement): NonNullable<Decision["nativeReader"]> | null {
  const [, by, on] = reader.exec(String(statement)) ?? [];
  return by === undefined || on === undefined ? null : { by, on: day(on) };
}

export function placesOf(decision: Decision): readonly Place[] {
  const whole = (place: string, form: Form, now: Statement): Place => ({
    place,
    form,
    now,
    fact: null,
  });
  return [
    whole("side", "side", decision.side),
    whole("outcome", "words", decision.outcome),
    whole("caution", "words-or-none", decision.caution),
    whole("reviewBy", "day", decision.reviewBy),
    whole("confidence", "confidence", decision.confidence),
    whole("nativeReader", "reader", readerText(decision)),
    ...Object.entries(decision.sources).map(([key, title]) =>
      whole(`source/${key}`, "line", title),
    ),
    ...decision.facts.flatMap((fact): readonly Place[] => {
      const at = `fact/${fact.factor}/${fact.state}`;
      return [
        { place: `${at}/text`, form: "words", now: fact.text, fact },
        { place: `${at}/level`, form: "level", now: fact.level, fact },
        { place: `${at}/at`, form: "line", now: fact.citation.at, fact },
      ];
    }),
  ];
}

/** Gives undefined where there is no such place. */
export function readStatement(decision: Decision, place: string): Statement | undefined {
  return placesOf(decision).find((each) => each.place === place)?.now;
}

/** The place must be one of placesOf, the statement of its form. */
export function writeStatement(decision: Decision, place: string, statement: Statement): Decision {
  const [what, name = "", state = "", part = ""] = place.split("/");
  switch (what) {
    case "side":
      return { ...decision, side: statement as Side };
    case "confidence":
      return { ...decision, confidence: statement as Decision["confidence"] };
    case "nativeReader":
      return { ...decision, nativeReader: readerFrom(statement) };
    case "outcome":
      return { ...decision, outcome: statement as Bilingual, nativeReader: null };
    case "caution":
      return { ...decision, caution: statement as Bilingual | null, nativeReader: null };
    case "reviewBy":
      return { ...decision, reviewBy: day(String(statement)) };
    case "source":
      return { ...decision, sources: { ...decision.sources, [name]: String(statement) } };
    default:
      return {
        ...decision,
        // Nobody has read the new words yet.
        ...(part === "text" ? { nativeReader: null } : {}),
        facts: decision.facts.map((fact) =>
          fact.factor === name && fact.state === state ? rewritten(fact, part, statement) : fact,
        ),
      };
  }
}

function rewritten(fact: DecidedFact, part: string, statement: Statement): DecidedFact {
  switch (part) {
    case "text":
      return { ...fact, text: statement as Bilingual };
    case "level":
      return { ...fact, level: Number(statement) };
    default:
      return { ...fact, citation: { ...fact.citation, at: String(statement) } };
  }
}

export function sameStatement(one: Statement, other: Statement): boolean {
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object") {
    return one === other;
  }
  return one.nb === other.nb && one.en === other.en;
}

/** Gives undefined where the text is not of the form. */
export function statementFrom(
  form: Form,
  { nb, en, one }: { readonly nb: string; readonly en: string; readonly one: string },
): Statement | undefined {
  switch (form) {
    case "words":
      return wordsFrom(nb, en);
    case "words-or-none":
      return nb === "" && en === "" ? null : wordsFrom(nb, en);
    case "line":
      return one === "" ? undefined : one;
    case "day":
      return isDay(one) ? one : undefined;
    case "side":
      return sides.find((side) => side === one);
    case "confidence":
      return confidences.find((confidence) => confidence === one);
    case "reader":
      return one === "" ? null : readerIn(one);
    case "level":
      return /^\d$/.test(one) ? Number(one) : undefined;
  }
}

function wordsFrom(nb: string, en: string): Bilingual | undefined {
  return nb === "" || en === "" ? undefined : { nb, en };
}

import type { DecidedFact, Decision, Remark, Scope, Side } from "../knowledge/decision.ts";
import { type Bilingual, type Factor, topLevel } from "../knowledge/factor.ts";
import { addDays, type Day, day, isDay } from "../time/day.ts";
import { type Draft, type DraftFact, type DraftRemark, sourcesOf } from "./draft.ts";

export const sides = [
  "forced_labour",
  "servitude",
  "trafficking",
  "lesser_exploitation",
  "not_forced_labour",
  "mixed",
  "undetermined",
] as const satisfies readonly Side[];
export const questions = [
  "individual_guilt",
  "state_responsibility",
  "state_imposed_duty",
] as const satisfies readonly Decision["question"][];
export const findings = [
  "direct",
  "arguable_claim",
  "not_proven",
  "excluded_by_law",
  "scope_not_reached",
] as const satisfies readonly Decision["findingType"][];
export const comparabilities = [
  "private_exploitation",
  "state_duty",
  "lesser_offence",
  "illustration_only",
] as const satisfies readonly Decision["comparability"][];
export const confidences = [
  "read",
  "excerpt",
  "secondary",
] as const satisfies readonly Decision["confidence"][];
export const scopes = ["one", "some", "most", "all"] as const satisfies readonly Scope[];
export const statuses = [
  "finding",
  "undisputed",
  "worker_account",
  "party_account",
  "lower_court_finding",
  "contested",
  "indictment",
  "media_report",
] as const satisfies readonly DecidedFact["status"][];

/** Missing or inconsistent; the factor is null for the whole. */
export interface Lack {
  readonly what:
    | "name"
    | "court"
    | "date"
    | "country"
    | "side"
    | "outcome"
    | "sector"
    | "unit"
    | "choices"
    | "one-language"
    | "sources"
    | "review-by"
    | "facts"
    | "fact-choices"
    | "fact-words"
    | "fact-level"
    | "fact-source"
    | "fact-twice"
    | "remark-words"
    | "remark-source";
  readonly factor: string | null;
}

/** Gives the decision or all it lacks. Only id and, if absent, review date are chosen for the editor. */
export function wholeDecision(
  draft: Draft,
  factors: ReadonlyMap<string, Factor>,
  taken: ReadonlySet<string>,
  today: Day,
): { readonly decision: Decision | null; readonly lacks: readonly Lack[] } {
  const lacks = [...lacksOfAbout(draft), ...lacksOfFacts(draft, factors), ...lacksOfRemarks(draft)];
  return { decision: lacks.length > 0 ? null : assembled(draft, taken, today), lacks };
}

type Words = (field: "outcome" | "sector" | "unit" | "not-read" | "caution") => Bilingual;

function wordsIn({ about }: Draft): Words {
  return (field) => ({ nb: about[`${field}-nb`] ?? "", en: about[`${field}-en`] ?? "" });
}

const isWhole = ({ nb, en }: Bilingual) => nb !== "" && en !== "";
const isHalf = ({ nb, en }: Bilingual) => (nb === "") !== (en === "");

function lacksOfAbout(draft: Draft): readonly Lack[] {
  const { about } = draft;
  const words = wordsIn(draft);
  const { date = "", "review-by": reviewBy = "" } = about;
  const found: readonly (readonly [Lack["what"], boolean])[] = [
    ["name", (about.name ?? "") === ""],
    ["court", (about.court ?? "") === ""],
    ["country", !/^[A-Z]{2}$/.test(about.country ?? "")],
    ["date", date !== "" && !isDatePart(date)],
    ["side", !isOne(sides, about.side)],
    ["choices", !choicesMade(draft)],
    ["outcome", !isWhole(words("outcome"))],
    ["sector", !isWhole(words("sector"))],
    ["unit", !isWhole(words("unit"))],
    ["one-language", isHalf(words("not-read")) || isHalf(words("caution"))],
    ["sources", Object.keys(sourcesOf(draft)).length === 0],
    ["review-by", reviewBy !== "" && !isDay(reviewBy)],
  ];
  return found.flatMap(([what, lacks]) => (lacks ? [{ what, factor: null }] : []));
}

function choicesMade({ about }: Draft): boolean {
  return (
    isOne(questions, about.question) &&
    isOne(findings, about.finding) &&
    isOne(comparabilities, about.comparability) &&
    isOne(confidences, about.confidence)
  );
}

/** “2017”, “2017-03” or “2017-03-30”. */
function isDatePart(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10));
}

function lacksOfFacts(draft: Draft, factors: ReadonlyMap<string, Factor>): readonly Lack[] {
  const { facts } = draft;
  if (facts.length === 0) {
    return [{ what: "facts", factor: null }];
  }
  const sources = sourcesOf(draft);
  return facts.flatMap((fact) => {
    const factor = factors.get(fact.factor);
    const both = facts.filter((other) => other.factor === fact.factor);
    const found: readonly (readonly [Lack["what"], boolean])[] = [
      ["fact-choices", !factChosen(fact)],
      ["fact-words", !isWhole(fact)],
      ["fact-source", !Object.hasOwn(sources, fact.source) || fact.at === ""],
      ["fact-level", factor === undefined || !levelHolds(fact, factor)],
      ["fact-twice", fact.state === "absent" && crossed(both)],
    ];
    return found.flatMap(([what, lacks]) => (lacks ? [{ what, factor: fact.factor }] : []));
  });
}

function factChosen({ scope, status, confidence }: DraftFact): boolean {
  return isOne(scopes, scope) && isOne(statuses, status) && isOne(confidences, confidence);
}

/** “Absent” at level 0 would deny the mildest step, which every case reaches. */
function levelHolds(fact: DraftFact, factor: Factor): boolean {
  const lowest = fact.state === "absent" || factor.levels.length === 0 ? 1 : 0;
  const level = Number(fact.level);
  return /^\d$/.test(fact.level) && level >= lowest && level <= topLevel(factor);
}

function crossed(facts: readonly DraftFact[]): boolean {
  const level = (state: string) => Number(facts.find((fact) => fact.state === state)?.level);
  return level("present") >= level("absent");
}

function lacksOfRemarks(draft: Draft): readonly Lack[] {
  const sources = sourcesOf(draft);
  return draft.remarks.flatMap(({ factor, nb, en, source, at }): readonly Lack[] => [
    ...(isWhole({ nb, en }) ? [] : [{ what: "remark-words", factor } as const]),
    ...(Object.hasOwn(sources, source) && at !== ""
      ? []
      : [{ what: "remark-source", factor } as const]),
  ]);
}

function assembled(draft: Draft, taken: ReadonlySet<string>, today: Day): Decision {
  const { about } = draft;
  const words = wordsIn(draft);
  const orNull = (text: Bilingual) => (isWhole(text) ? { nb: text.nb, en: text.en } : null);
  const weighed = (weight: DraftRemark["weight"]) =>
    draft.remarks.filter((remark) => remark.weight === weight).map(remarkOf);
  return {
    id: idFor(about.name ?? "", taken),
    name: about.name ?? "",
    court: about.court ?? "",
    ref: about.ref ? about.ref : null,
    date: about.date ? about.date : null,
    country: about.country ?? "",
    final: finalOf(about.final),
    supersededBy: null,
    side: oneOf(sides, about.side, "undetermined"),
    also: [],
    question: oneOf(questions, about.question, "individual_guilt"),
    findingType: oneOf(findings, about.finding, "direct"),
    comparability: oneOf(comparabilities, about.comparability, "illustration_only"),
    confidence: oneOf(confidences, about.confidence, "excerpt"),
    outcome: words("outcome"),
    sector: words("sector"),
    unit: words("unit"),
    facts: draft.facts.map(factOf),
    singledOut: weighed("singled-out"),
    treatedAsIrrelevant: weighed("irrelevant"),
    reasonsNotRead: orNull(words("not-read")),
    caution: orNull(words("caution")),
    checked: today,
    reviewBy: about["review-by"] ? day(about["review-by"]) : addDays(today, 365),
    sources: sourcesOf(draft),
  };
}

function finalOf(typed: string | undefined): boolean | null {
  if (typed === "yes") {
    return true;
  }
  return typed === "no" ? false : null;
}

function factOf(fact: DraftFact): DecidedFact {
  return {
    factor: fact.factor,
    state: fact.state,
    level: Number(fact.level),
    scope: oneOf(scopes, fact.scope, "one"),
    status: oneOf(statuses, fact.status, "contested"),
    text: { nb: fact.nb, en: fact.en },
    citation: { source: fact.source, at: fact.at },
    confidence: oneOf(confidences, fact.confidence, "excerpt"),
  };
}

function remarkOf({ factor, nb, en, source, at, inferred }: DraftRemark): Remark {
  return { factor, text: { nb, en }, citation: { source, at }, inferred };
}

function isOne(values: readonly string[], typed: string | undefined): boolean {
  return typed !== undefined && values.includes(typed);
}

function oneOf<Value extends string>(
  values: readonly Value[],
  typed: string | undefined,
  cautious: Value,
): Value {
  return values.find((value) => value === typed) ?? cautious;
}

/** Makes an id like “chowdury-and-others-v-greece”; numbered if taken. */
export function idFor(name: string, taken: ReadonlySet<string>, fallback = "decision"): string {
  const plain = name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60);
  const base = plain === "" ? fallback : plain;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) {
    id = `${base}-${number}`;
  }
  return id;
}

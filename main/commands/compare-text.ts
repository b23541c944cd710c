import type { Comparison } from "../../domain/comparison/compare.ts";
import { degreeOf, type Reading, readingOf } from "../../domain/comparison/reading.ts";
import type { CaseRelation, Point } from "../../domain/comparison/relate.ts";
import type { Citation, Decision } from "../../domain/knowledge/decision.ts";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import type { InForce } from "../../domain/provision/provision.ts";
import type { ProvisionView } from "../../domain/provision/view.ts";
import { courtText, placeText, sourceTitle } from "../../law/cited.ts";
import { statedText } from "../../web/case/in-common.tsx";
import { levelText } from "../../web/observation/observed.tsx";
import { dateText } from "../../web/texts/formats.ts";
import { sayIn } from "../../web/texts/texts.ts";
import { comparisonWords } from "./compare-words.ts";

type Language = "nb" | "en";

/** For a first reading; all is in the JSON. */
const shown = [
  "matched",
  "matched_more",
  "shared",
  "shared_otherwise",
  "weaker",
  "against",
  "extra_absent",
  "open",
  "not_required",
  "not_needed",
  "against_silent",
  "extra",
] as const satisfies readonly Reading[];

const firstQuestions = 8;

/** Gives the nearest of each side, other cases, questions, provisions. */
export function comparisonText(comparison: Comparison, language: Language): string {
  const words = comparisonWords[language];
  const nearestIds = Object.values(comparison.nearest);
  const [near, rest] = [true, false].map((isNear) =>
    comparison.cases.filter(({ decision }) => nearestIds.includes(decision.id) === isNear),
  );
  const lines = [
    words.opening,
    ...contradictions(comparison, language),
    ...(near ?? []).flatMap((related) => ["", ...nearestCase(related, language)]),
    "",
    heading(words.otherCases),
    ...(rest ?? []).map((related) => `  ${oneLine(related, language)}`),
    "",
    heading(words.questions),
    ...comparison.questions
      .filter(({ safe }) => safe !== "never_asked_status_or_origin")
      .slice(0, firstQuestions)
      .map(({ factor, safe }) => `  ${factor.name[language]} ${words.safe[String(safe)] ?? ""}`),
    "",
    heading(words.provisions),
    ...comparison.provisions.flatMap((view) => provisionLines(view, language)),
    "",
    words.closing,
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function heading(text: string): string {
  return `${text}\n${"-".repeat(text.length)}`;
}

function nearestCase(related: CaseRelation, language: Language): readonly string[] {
  const words = comparisonWords[language];
  const say = sayIn(language);
  const { decision, points, relation, conclusions } = related;
  return [
    heading(`${words.nearest} ${words.side[decision.side]}: ${titleOf(decision, language)}`),
    `  ${decision.outcome[language]}`,
    `  ${words.relation[relation]}`,
    ...shown.flatMap((reading) => {
      const those = points.filter((point) => readingOf(point) === reading);
      return those.length === 0
        ? []
        : [`  ${words.reading[reading]}`, ...those.map((point) => pointLine(point, language))];
    }),
    ...conclusions.map(
      ({ text, citation }) =>
        `  ${words.conclusion} ${text[language]} ${placeOf(citation, language)}`,
    ),
    ...decision.treatedAsIrrelevant.map(
      ({ text, citation, inferred }) =>
        `  ${words.irrelevant} ${text[language]}${inferred ? ` (${say("knowledge.inferred")})` : ""} ${placeOf(citation, language)}`,
    ),
    ...Object.entries(decision.sources).map(
      ([key, source]) => `  [${key}] ${sourceTitle(language, source)}`,
    ),
  ];
}

function pointLine(point: Point, language: Language): string {
  const { factor, decided } = point;
  return decided === null
    ? `    · ${factor.name[language]}`
    : `    · ${statedText(sayIn(language), language, decided)} ${placeOf(decided.citation, language)}${hereText(point, language)}`;
}

/** Where degrees differ, the source's words would mislead. */
function hereText(point: Point, language: Language): string {
  if ((degreeOf(point) ?? "same") === "same") {
    return "";
  }
  const known = point.ours.sightings.filter(({ fact }) => fact.state === "present");
  const levels = known.map(({ fact }) => levelText(sayIn(language), language, point.factor, fact));
  return ` ${comparisonWords[language].here} ${[...new Set(levels)].join("; ")}`;
}

/** The source is named once, under the case. */
function placeOf({ source, at }: Citation, language: Language): string {
  return `[${source}, ${placeText(language, at)}]`;
}

function oneLine({ decision, standing, relation }: CaseRelation, language: Language): string {
  const words = comparisonWords[language];
  const place = standing === "compared" ? words.short[relation] : words.standing[standing];
  return `${titleOf(decision, language)}: ${words.side[decision.side]}; ${place}`;
}

function titleOf({ name, court, date }: Decision, language: Language): string {
  return `${name} (${[courtText(language, court), date && dateText(language, date)].filter((part) => part !== null).join(", ")})`;
}

function contradictions({ picture, cases }: Comparison, language: Language): readonly string[] {
  const disputed = [...picture]
    .filter(([, seen]) => seen.contradicted.length > 0)
    .map(([id]) => id);
  if (disputed.length === 0 || cases.length === 0) {
    return [];
  }
  return ["", `${comparisonWords[language].contradicted} ${disputed.join(", ")}`];
}

function provisionLines(
  { provision, versions, elements }: ProvisionView,
  language: Language,
): readonly string[] {
  const words = comparisonWords[language];
  const { law, section, title, unconfirmed, needs, buildsOn, source } = provision;
  const base = buildsOn === null ? "" : `; ${words.buildsOn} ${buildsOn}`;
  const doubt = (text: Bilingual | null) =>
    text === null ? "" : ` [${words.unconfirmed}: ${text[language]}]`;
  return [
    `  ${title[language]}, ${law[language]} ${section}${doubt(unconfirmed)}`,
    ...versions.map(
      ({ version, cover }) =>
        `    ${spanOf(version)}${words.cover[cover]}: ${version.maximum[language]}${doubt(version.unconfirmed)}`,
    ),
    `    ${words.needs[needs]}${base} (${source.text}, ${source.read})`,
    ...elements.map(({ element, state, notRequired }) => {
      const unsure = element.confirmed ? "" : ` [${words.unconfirmed}]`;
      return `    [${notRequired ? words.notRequired : words.state[state]}] ${element.text[language]}${unsure}`;
    }),
  ];
}

/** An end beyond what was read is omitted. */
function spanOf({ from, until }: InForce): string {
  return from === null && until === null ? "" : `${from ?? ""}–${until ?? ""}, `;
}

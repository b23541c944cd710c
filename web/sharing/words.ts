import { citationIn } from "../../domain/base/citation.ts";
import type { Body } from "../../domain/directory/body.ts";
import {
  isReadInEnglish,
  isToldInEnglish,
  type Sharing,
  type SharingRule,
} from "../../domain/knowledge/sharing-rule.ts";
import type { Day } from "../../domain/time/day.ts";
import type { SharingAnswer, Way } from "../../rules/sharing/answer.ts";
import { warnsOfNotCovering } from "../../rules/sharing/warnings.ts";
import { sharing as words } from "../texts/en/sharing.ts";
import type { Language, Say, TextKey } from "../texts/texts.ts";

interface SourceOfRule {
  readonly title: string;
  readonly read: Day;
  readonly lang: Language | undefined;
  readonly onlyEnglish: boolean;
}

export interface CitedRule {
  readonly id: string;
  readonly text: string;
  readonly section: string;
  readonly confirmed: boolean;
  readonly source: SourceOfRule;
}

interface WayInWords {
  readonly needs: readonly string[];
  readonly rule: CitedRule;
}

export interface Group {
  readonly fields: string;
  readonly rules: readonly CitedRule[];
  readonly judge: readonly string[];
  readonly log: readonly string[];
  readonly ways: readonly WayInWords[];
  readonly asks: readonly { readonly text: string; readonly rules: readonly CitedRule[] }[];
  readonly unconfirmed: readonly CitedRule[];
}

export interface DutyInWords {
  readonly rule: CitedRule;
  readonly by: string | null;
  readonly fields: string;
  /** Fields of the duty that a ban withholds; “” if none. */
  readonly shut: string;
  readonly judge: readonly string[];
  readonly log: readonly string[];
}

export interface AnswerInWords {
  readonly must: readonly DutyInWords[];
  readonly may: readonly Group[];
  readonly mayNot: readonly Group[];
  readonly unsure: readonly Group[];
}

interface Reading {
  readonly say: Say;
  readonly language: Language;
  readonly sharing: Sharing;
}

export function citedIn(language: Language, rule: SharingRule): CitedRule {
  const { id, about, basis, confirmed, source, read } = rule;
  return {
    ...{ id, text: about[language], section: citationIn(language, basis), confirmed },
    source: {
      ...{ title: source, read, onlyEnglish: isReadInEnglish(rule) },
      lang: isToldInEnglish(rule) ? "en" : undefined,
    },
  };
}

/** A new field without a name is shown by its code. */
export function fieldText(say: Say, field: string): string {
  const key = `sharing.field.${field}`;
  return Object.hasOwn(words.words, key) ? say(key as TextKey) : field;
}

export function headText(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function partyText(
  { language, sharing }: Pick<Reading, "language" | "sharing">,
  directory: readonly Body[],
  id: string,
): string {
  return (
    directory.find((body) => body.id === id)?.name ?? sharing.codes.bodies[id]?.[language] ?? id
  );
}

/** Says when the rule does not cover the two asked about: what its members share would be read as theirs. */
export function warningIn(
  { say, language }: Pick<Reading, "say" | "language">,
  rule: SharingRule,
  between: { readonly from: string; readonly to: string } | null,
): CitedRule {
  const said = [rule.about, rule.judge].flatMap((each) => each?.[language] ?? []).join(" ");
  const text =
    between !== null && warnsOfNotCovering.has(rule.id)
      ? say("sharing.not-covered", between)
      : said;
  return { ...citedIn(language, rule), text };
}

const nothing = { rules: [], judge: [], log: [], ways: [], asks: [], unconfirmed: [] };

export function answerInWords(reading: Reading, answer: SharingAnswer): AnswerInWords {
  const { say, language } = reading;
  const cite = (rule: SharingRule) => citedIn(language, rule);
  const named = (fields: readonly string[]) =>
    fields.map((field) => fieldText(say, field)).join(", ");
  const mayNot = answer.mayNot.map(({ field }) => field);
  return {
    must: answer.must.map(({ rule, fields }) => ({
      rule: cite(rule),
      by: rule.byWhen?.[language] ?? null,
      fields: named(fields),
      shut: named(fields.filter((field) => mayNot.includes(field))),
      ...heeded(language, [rule]),
    })),
    may: together(answer.may, ({ basis }) => idsOf(basis), named).map(([fields, { basis }]) => ({
      ...nothing,
      fields,
      rules: basis.map(cite),
      ...heeded(language, basis),
    })),
    mayNot: together(
      answer.mayNot,
      ({ because, ways }) => [
        ...idsOf(because),
        "",
        ...ways.flatMap(({ rule, needs }) => [rule.id, ...needs]),
      ],
      named,
    ).map(([fields, { because, ways }]) => ({
      ...nothing,
      fields,
      rules: because.map(cite),
      ways: ways.map((way) => ({ needs: needsInWords(reading, way), rule: cite(way.rule) })),
    })),
    unsure: together(
      answer.unsure,
      ({ open, unconfirmed }) => [
        ...open.flatMap(({ code, rules }) => [code, ...idsOf(rules)]),
        "",
        ...idsOf(unconfirmed),
      ],
      named,
    ).map(([fields, { open, unconfirmed }]) => ({
      ...nothing,
      fields,
      asks: open.map(({ code, rules }) => ({
        text: say("sharing.is-so", { what: requiredText(reading, code) }),
        rules: rules.map(cite),
      })),
      unconfirmed: unconfirmed.map(cite),
    })),
  };
}

/** States a requirement as met or not met. */
export function requiredText(
  { language, sharing }: Pick<Reading, "language" | "sharing">,
  code: string,
): string {
  return sharing.codes.requires[code]?.[language] ?? code;
}

function needsInWords(reading: Reading, { purposes, needs }: Way): readonly string[] {
  const { say, language, sharing } = reading;
  const called = purposes.map((code) => sharing.codes.purposes[code]?.[language] ?? code);
  return [
    ...(called.length === 0 ? [] : [say("sharing.other-purpose", { purposes: called.join("; ") })]),
    ...needs.map((code) => requiredText(reading, code)),
  ];
}

/** What a person must judge and note, each once, with its section. */
function heeded(language: Language, rules: readonly SharingRule[]) {
  const said = (each: "judge" | "logging") => [
    ...new Set(
      rules.flatMap((rule) => {
        const text = rule[each]?.[language];
        return text === undefined ? [] : [`${text} (${citationIn(language, rule.basis)})`];
      }),
    ),
  ];
  return { judge: said("judge"), log: said("logging") };
}

function idsOf(rules: readonly SharingRule[]): readonly string[] {
  return rules.map(({ id }) => id);
}

function together<Each extends { readonly field: string }>(
  all: readonly Each[],
  reasons: (each: Each) => readonly string[],
  named: (fields: readonly string[]) => string,
): readonly (readonly [string, Each])[] {
  const alike = new Map<string, Each[]>();
  for (const each of all) {
    const why = reasons(each).join(" ");
    alike.set(why, [...(alike.get(why) ?? []), each]);
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [[named(group.map(({ field }) => field)), first] as const];
  });
}

import { z } from "@hono/zod-openapi";
import type { SharingCodes, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import { changedField, changedIn } from "../../law/acts/changed.ts";
import type { Law } from "../../law/law.ts";
import type { Ruling, SharingAnswer, Way } from "../../rules/sharing/answer.ts";
import type { SharingQuestion } from "../../rules/sharing/question.ts";
import { ownWarningsFor, warningsFor, warnsOfNotCovering } from "../../rules/sharing/warnings.ts";

const ids = z.array(z.string());
const words = z.object({ nb: z.string(), en: z.string() });

const ruleShape = z.object({
  section: z.string(),
  about: words,
  kind: z.enum(["may", "shall", "may-not", "pending"]),
  confirmed: z.boolean(),
  source: z.string(),
  read: z.string(),
  changed: ids.optional().openapi({
    description: "Sections with other words than it was read with. Not there where none has.",
  }),
});

export const answerShape = z.object({
  may: z.array(z.object({ field: z.string(), basis: ids, conditions: ids })),
  mayNot: z.array(
    z.object({
      field: z.string(),
      because: ids,
      wouldNeed: ids,
      ways: z.array(z.object({ basis: ids, needs: ids, purposes: ids })),
    }),
  ),
  must: z.array(
    z.object({
      duty: z.string(),
      basis: ids,
      by: z.string().nullable(),
      fields: ids,
      conditions: ids,
    }),
  ),
  unsure: z.array(
    z.object({
      field: z.string(),
      question: z.string(),
      asks: z.array(z.object({ code: z.string(), question: z.string(), basis: ids })),
      unconfirmed: ids,
    }),
  ),
  warnings: z.array(z.object({ text: z.string(), basis: ids })),
  rules: z.record(z.string(), ruleShape),
});
type Shown = z.output<typeof answerShape>;

/** Our words where the rule's would mislead: “not covered” would read as permission. */
const ownWords = {
  notCovered:
    "The work-crime regulation does not cover the two that are asked about: organisations, unions and other private parties are not part of that cooperation. What is shared must rest on something else, such as the person saying yes.",
  "police-immigration":
    "The immigration unit of the police works with sending people out of the country, and may use what it is told for that. Tell the person before anything is sent, and tell no more than you must. (This is our advice. It is in no rule.)",
} as const;

/** Answers in English, warnings first; `rules` has section and words in both languages. */
export function shownAnswer(
  { sharing: { codes, rules }, unread }: Pick<Law, "sharing" | "unread">,
  { may, mayNot, must, unsure }: SharingAnswer,
  question: SharingQuestion | null,
): Shown {
  const warnings = question === null ? [] : warningsFor({ codes, rules }, question, question.day);
  const own = question === null ? [] : ownWarningsFor(question);
  const changed = changedIn({ unread });
  const named = [
    ...may.flatMap(({ basis }) => basis),
    ...mayNot.flatMap(({ because, ways }) => [...because, ...ways.map(({ rule }) => rule)]),
    ...must.map(({ rule }) => rule),
    ...unsure.flatMap(({ open, unconfirmed }) => [
      ...unconfirmed,
      ...open.flatMap(({ rules }) => rules),
    ]),
    ...warnings,
  ];
  return {
    may: may.map(({ field, basis }) => ({
      field,
      basis: idsOf(basis),
      conditions: basis.flatMap(conditionsOf),
    })),
    mayNot: mayNot.map(({ field, because, ways }) => ({
      field,
      because: idsOf(because),
      wouldNeed: [...needsOf(codes, ways)],
      ways: ways.map(({ rule, purposes, needs }) => ({
        basis: [rule.id],
        needs: [...needs],
        purposes: [...purposes],
      })),
    })),
    must: must.map(({ rule, fields }) => ({
      duty: rule.about.en,
      basis: [rule.id],
      by: rule.byWhen?.en ?? null,
      fields: [...fields],
      conditions: [...conditionsOf(rule)],
    })),
    unsure: unsure.map((ruling) => unsureShown(codes, ruling)),
    warnings: [
      ...own.map((code) => ({ text: ownWords[code], basis: [] })),
      ...warnings.map((rule) => ({ text: warningText(rule), basis: [rule.id] })),
    ],
    rules: Object.fromEntries(
      named
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, basis, about, kind, confirmed, source, read }) => [
          id,
          {
            ...{ section: basis, about, kind, confirmed, source, read },
            ...changedField(changed("sharing-rule", id)),
          },
        ]),
    ),
  };
}

function warningText({ id, about, judge }: SharingRule): string {
  return warnsOfNotCovering.has(id)
    ? ownWords.notCovered
    : [about, judge].flatMap((each) => each?.en ?? []).join(" ");
}

function idsOf(rules: readonly SharingRule[]): string[] {
  return rules.map(({ id }) => id);
}

function conditionsOf({ judge, logging, basis }: SharingRule): readonly string[] {
  return [judge, logging].flatMap((each) => (each === null ? [] : [`${each.en} (${basis})`]));
}

/** Once each; another purpose as `purpose:` and its code. */
function needsOf({ requires }: SharingCodes, ways: readonly Way[]): readonly string[] {
  const needed = new Set(ways.flatMap(({ needs }) => needs));
  const purposes = new Set(ways.flatMap((way) => way.purposes));
  return [
    ...Object.keys(requires).filter((code) => needed.has(code)),
    ...[...purposes].toSorted().map((purpose) => `purpose:${purpose}`),
  ];
}

function unsureShown(
  { requires }: SharingCodes,
  { field, open, unconfirmed }: Extract<Ruling, { is: "unsure" }>,
) {
  const asks = open.map(({ code, rules }) => ({
    code,
    question: `Is this so? ${requires[code]?.en ?? code}`,
    basis: idsOf(rules),
  }));
  const questions = [
    ...asks.map(({ question }) => question),
    ...unconfirmed.map(
      ({ about, basis }) => `Nobody has confirmed this rule. Does it hold? ${about.en} (${basis})`,
    ),
  ];
  return { field, question: questions.join(" "), asks, unconfirmed: idsOf(unconfirmed) };
}

import type { Sharing, SharingCodes, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { SharingQuestion } from "./question.ts";
import { isAbout, isBetween, isFor, requiredOf } from "./reach.ts";
import { allHold, classOf, type Held, holds } from "./requirement.ts";

/** This rule, once these things are so. */
export interface Way {
  readonly rule: SharingRule;
  /** Empty where the purpose asked about will do. */
  readonly purposes: readonly string[];
  readonly needs: readonly string[];
}

interface Open {
  readonly code: string;
  readonly rules: readonly SharingRule[];
}

export type Ruling =
  | { readonly is: "may"; readonly field: string; readonly basis: readonly SharingRule[] }
  | {
      readonly is: "may-not";
      readonly field: string;
      readonly because: readonly SharingRule[];
      readonly ways: readonly Way[];
    }
  | {
      readonly is: "unsure";
      readonly field: string;
      readonly open: readonly Open[];
      /** They would do, had anybody confirmed them. */
      readonly unconfirmed: readonly SharingRule[];
    };

type RulingThat<Is extends Ruling["is"]> = Extract<Ruling, { is: Is }>;

/** And the fields that belong to it. */
interface Duty {
  readonly rule: SharingRule;
  readonly fields: readonly string[];
}

/** Every field asked about is in one of three lists. */
export interface SharingAnswer {
  readonly may: readonly RulingThat<"may">[];
  readonly mayNot: readonly RulingThat<"may-not">[];
  readonly must: readonly Duty[];
  readonly unsure: readonly RulingThat<"unsure">[];
}

interface Asked {
  readonly codes: SharingCodes;
  readonly question: SharingQuestion;
  readonly between: readonly SharingRule[];
  readonly forPurpose: readonly SharingRule[];
}

interface Weighed {
  readonly rule: SharingRule;
  readonly required: readonly string[];
  readonly held: Held;
}

/** What no rule allows may not be told; an unconfirmed rule never allows; what only a person can judge decides nothing. Order plays no part. */
export function answerSharing({ codes, rules }: Sharing, question: SharingQuestion): SharingAnswer {
  const between = rules.filter((rule) => isBetween(rule, question)).toSorted(byId);
  const forPurpose = between.filter((rule) => isFor(rule, question.purpose));
  const asked = { codes, question, between, forPurpose };
  const rulings = inOrder(codes, question.fields).map((field) => rulingOn(asked, field));
  const those = <Is extends Ruling["is"]>(is: Is) =>
    rulings.filter((ruling): ruling is RulingThat<Is> => ruling.is === is);
  return {
    may: those("may"),
    mayNot: those("may-not"),
    must: dutiesIn(asked),
    unsure: those("unsure"),
  };
}

function rulingOn(asked: Asked, field: string): Ruling {
  const of = classOf(asked.codes, field);
  const here = asked.forPurpose.filter((rule) => isAbout(rule, of));
  const barriers = here.filter(({ kind, absolute }) => kind === "may-not" && absolute);
  const shut = barriers.filter((rule) => isShut(asked, field, rule));
  if (shut.length > 0) {
    const because = here.filter((rule) => forbids(asked, field, rule));
    return { is: "may-not", field, because, ways: waysThrough(asked, field, shut) };
  }
  const grants = here.filter(canAllow).map((rule) => weigh(asked, field, rule));
  const allowing = grants.filter(({ rule, held }) => rule.confirmed && held === "yes");
  const waiting = grants.filter(
    ({ rule, held }) => held === "open" || (!rule.confirmed && held === "yes"),
  );
  const inDoubt = barriers.filter((rule) => isInDoubt(asked, field, rule));
  if (allowing.length > 0 && inDoubt.length === 0) {
    return { is: "may", field, basis: allowing.map(({ rule }) => rule) };
  }
  if (allowing.length + waiting.length > 0) {
    const unsettled = [...waiting, ...inDoubt.map((rule) => weigh(asked, field, rule))];
    return { is: "unsure", field, ...whatIsOpen(asked, field, unsettled) };
  }
  const because = here.filter((rule) => forbids(asked, field, rule));
  return { is: "may-not", field, because, ways: waysTo(asked, field, of) };
}

/** Also a ban that something lifts. */
export function canAllow({ kind, liftedBy }: SharingRule): boolean {
  return kind === "may" || kind === "shall" || (kind === "may-not" && liftedBy.length > 0);
}

function weigh(asked: Asked, field: string, rule: SharingRule): Weighed {
  const required = [...requiredOf(rule, asked.question.from), ...rule.liftedBy];
  return { rule, required, held: allHold(asked.codes, asked.question, field, required) };
}

function standing(asked: Asked, field: string, rule: SharingRule) {
  const { codes, question } = asked;
  const lifts = [
    ...(rule.liftedBy.length === 0 ? [] : [allHold(codes, question, field, rule.liftedBy)]),
    ...dutiesBefore(asked.forPurpose, rule)
      .filter((duty) => duty.confirmed && isAbout(duty, classOf(codes, field)))
      .map((duty) => weigh(asked, field, duty).held),
  ];
  return {
    applies: allHold(codes, question, field, requiredOf(rule, question.from)),
    lifted: (["yes", "open"] as const).find((held) => lifts.includes(held)) ?? "no",
  } as const;
}

const dutiesBefore = (rules: readonly SharingRule[], { givesWayTo }: SharingRule) =>
  givesWayTo.length === 0 ? [] : rules.filter(({ id }) => givesWayTo.includes(id));

function forbids(asked: Asked, field: string, rule: SharingRule): boolean {
  const { applies, lifted } = standing(asked, field, rule);
  return rule.kind === "may-not" && applies !== "no" && lifted !== "yes";
}

function isShut(asked: Asked, field: string, rule: SharingRule): boolean {
  const { applies, lifted } = standing(asked, field, rule);
  return rule.confirmed && applies === "yes" && lifted === "no";
}

/** It allows nothing, to be sure. */
function isInDoubt(asked: Asked, field: string, rule: SharingRule): boolean {
  return forbids(asked, field, rule) && !isShut(asked, field, rule);
}

/** Each once, and the unconfirmed rules. */
function whatIsOpen({ codes, question }: Asked, field: string, unsettled: readonly Weighed[]) {
  const open = new Map<string, readonly SharingRule[]>();
  for (const { rule, required } of unsettled) {
    for (const code of required) {
      const rules = open.get(code) ?? [];
      if (!rules.includes(rule) && holds(codes, question, field, code) === "open") {
        open.set(code, [...rules, rule]);
      }
    }
  }
  const rules = unsettled.map(({ rule }) => rule);
  return {
    open: [...open]
      .map(([code, those]) => ({ code, rules: those.toSorted(byId) }))
      .toSorted((a, b) => compareText(a.code, b.code)),
    unconfirmed: [...new Set(rules.filter(({ confirmed }) => !confirmed))].toSorted(byId),
  };
}

/** Other answers, or another purpose that is the true one. */
function waysTo(asked: Asked, field: string, of: string | undefined): readonly Way[] {
  return asked.between
    .filter((rule) => canAllow(rule) && isAbout(rule, of))
    .map((rule) => wayBy(asked, field, rule));
}

function wayBy({ codes, question }: Asked, field: string, rule: SharingRule): Way {
  const purposes = isFor(rule, question.purpose) ? [] : rule.purposes;
  const then = { ...question, purpose: purposes[0] ?? question.purpose };
  const required = [...requiredOf(rule, question.from), ...rule.liftedBy];
  const needs = required.filter((code) => holds(codes, then, field, code) !== "yes");
  return { rule, purposes, needs: [...new Set(needs)] };
}

/** Only if each of them can be lifted, or gives way. */
function waysThrough(asked: Asked, field: string, shut: readonly SharingRule[]): readonly Way[] {
  const through = shut.map((rule) => [
    ...(rule.liftedBy.length > 0 ? [rule] : []),
    ...dutiesBefore(asked.between, rule),
  ]);
  return through.some((ways) => ways.length === 0)
    ? []
    : [...new Set(through.flat())].map((rule) => wayBy(asked, field, rule));
}

/** It holds although a ban goes before it: then it is met in another way. */
function dutiesIn(asked: Asked): readonly Duty[] {
  const { codes, question, forPurpose } = asked;
  const fields = inOrder(codes, question.fields);
  return forPurpose
    .filter(({ kind, confirmed }) => kind === "shall" && confirmed)
    .map((rule) => ({
      rule,
      fields: fields.filter(
        (field) => isAbout(rule, classOf(codes, field)) && weigh(asked, field, rule).held === "yes",
      ),
    }))
    .filter((duty) => duty.fields.length > 0);
}

/** As the codes list them; unknown ones last. */
function inOrder({ fields }: SharingCodes, asked: readonly string[]): readonly string[] {
  const wanted = new Set(asked);
  const known = Object.keys(fields).filter((field) => wanted.has(field));
  const strange = [...wanted].filter((field) => !Object.hasOwn(fields, field));
  return [...known, ...strange.toSorted(compareText)];
}

function byId(a: SharingRule, b: SharingRule): number {
  return compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

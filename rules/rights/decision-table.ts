import { type DayNumber, dayNumber } from "../../domain/time/calendar.ts";
import { type Made, type ReadyCase, ready, stepsOf } from "./ready-case.ts";
import {
  type AnyCase,
  askLawyer,
  type Fact,
  type Question,
  type Right,
  type Todo,
} from "./right.ts";
import { say } from "./words.ts";

function beforeForce({ section, title }: Right, from: DayNumber): AnyCase {
  const because = say(
    "The rule is in force from {0}. The text as it is now does not say what held before.",
    "Regelen gjelder fra {0}. Teksten slik den er nå, sier ikke hva som gjaldt før.",
    () => from,
  );
  const ask = askLawyer(
    `before-${section.id}`,
    `Which rule held on that day: ${title.en}?`,
    `Hvilken regel gjaldt den dagen: ${title.nb}?`,
  );
  return { when: {}, gives: "unsure", because: [because], ask: [ask] };
}

export interface DecisionTable {
  readonly right: Right;
  /** When the rule came into force; not a number where that is not known. */
  readonly from: DayNumber;
  readonly before: ReadyCase;
  readonly facts: readonly Fact[];
  readonly cases: readonly ReadyCase[];
  readonly beforeLeaving: Made<Todo>;
}

/** Throws where cases conflict or leave a gap, one can never apply, or an id is used twice. */
export function decisionTables(rights: readonly Right[]): readonly DecisionTable[] {
  const ids = rights.map(({ section }) => section.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) {
    throw new Error(`two rights are called ${twice}`);
  }
  const questions = new Map<string, Question>();
  for (const question of rights.flatMap(({ cases }) => cases.flatMap(({ ask }) => ask ?? []))) {
    if ((questions.get(question.id) ?? question) !== question) {
      throw new Error(`two questions are called ${question.id}`);
    }
    questions.set(question.id, question);
  }
  return rights.map(decisionTable);
}

function decisionTable(right: Right): DecisionTable {
  const { section, on, cases } = right;
  const facts = Object.entries(on);
  const count = facts.reduce((product, [, { values }]) => product * values.length, 1);
  const chosen = new Array<AnyCase | undefined>(count).fill(undefined);
  const where = (place: number) => `${section.id} with ${JSON.stringify(valuesAt(place, facts))}`;
  cases.forEach((each, at) => {
    const places = placesOf(each.when, facts);
    const taken = places.find((place) => chosen[place] !== undefined);
    if (taken !== undefined) {
      const fitting = cases.filter(({ when }) => placesOf(when, facts).includes(taken));
      throw new Error(`${fitting.length} cases conflict: ${where(taken)}`);
    }
    if (places.length === 0) {
      throw new Error(`case ${at} never applies: ${section.id}`);
    }
    for (const place of places) {
      chosen[place] = each;
    }
  });
  const gap = chosen.indexOf(undefined);
  if (gap >= 0) {
    throw new Error(`no case applies: ${where(gap)}`);
  }
  const { from: first } = section.inForce;
  const from = first === null ? Number.NaN : dayNumber(first);
  const made = new Map(cases.map((each) => [each, ready(each)]));
  return {
    ...{ right, from, before: ready(beforeForce(right, from)) },
    facts: facts.map(([, fact]) => fact),
    cases: chosen.flatMap((each) => made.get(each as AnyCase) ?? []),
    beforeLeaving: stepsOf(right.beforeLeaving ?? []),
  };
}

type Facts = readonly (readonly [string, Fact])[];

/** The last fact changes first. Nowhere where it names another fact. */
function placesOf(when: AnyCase["when"], facts: Facts): readonly number[] {
  const isLookedAt = (name: string) => facts.some(([fact]) => fact === name);
  let places: readonly number[] = Object.keys(when).every(isLookedAt) ? [0] : [];
  for (const [name, { values }] of facts) {
    const wanted = when[name];
    const fits = (value: string) =>
      wanted === undefined || wanted === value || (Array.isArray(wanted) && wanted.includes(value));
    const fitting = values.flatMap((value, at) => (fits(value) ? [at] : []));
    places = places.flatMap((place) => fitting.map((at) => place * values.length + at));
  }
  return places;
}

function valuesAt(place: number, facts: Facts): Readonly<Record<string, string | undefined>> {
  let left = place;
  const found = facts.toReversed().map(([name, { values }]) => {
    const value = values[left % values.length];
    left = Math.floor(left / values.length);
    return [name, value] as const;
  });
  return Object.fromEntries(found.toReversed());
}

import type { OutcomeKind } from "../../domain/outcome/outcome.ts";
import type { AlsoTells } from "../../domain/plan/also-tells.ts";
import type { Day } from "../../domain/time/day.ts";
import {
  type DoneInTime,
  detailsIn,
  type EventType,
  type Happened,
  type NotSo,
  notSos,
  type Person,
  type Situation,
  type UrgentDone,
} from "./situation.ts";

export const lifeSources = ["told", "document", "authority", "seen"] as const;
export type LifeSource = (typeof lifeSources)[number];

export type Replaces =
  | { readonly of: "entry"; readonly id: string }
  | { readonly of: "outcome"; readonly id: string }
  | null;

export interface NewLifeEvent extends Happened {
  readonly source: LifeSource;
  readonly words: string | null;
  /** What the words tell of besides, as who wrote them ticked; also left out where nobody said. */
  readonly alsoTells?: AlsoTells;
  /** False where it takes back what was written. */
  readonly holds: boolean;
  readonly replaces: Replaces;
}

export interface LifeEvent extends NewLifeEvent {
  readonly id: string;
}

export interface CaseEvent {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly provision: string | null;
  readonly happened: Day;
}

export interface LifeAnswer {
  readonly question: string;
  readonly answer: string;
  readonly notedOn?: Day;
}

export function standing<Entry extends LifeEvent>(entries: readonly Entry[]): readonly Entry[] {
  const replaced = new Set(
    entries.flatMap(({ replaces }) => (replaces?.of === "entry" ? [replaces.id] : [])),
  );
  return entries.filter(({ id, holds }) => holds && !replaced.has(id));
}

/** Those that no entry of theirs has replaced. */
export function counting<Told extends CaseEvent>(
  outcomes: readonly Told[],
  entries: readonly LifeEvent[],
): readonly Told[] {
  const replaced = new Set(
    entries.flatMap(({ replaces }) => (replaces?.of === "outcome" ? [replaces.id] : [])),
  );
  return outcomes.filter(({ id }) => !replaced.has(id));
}

/** A judgment may be appealed: it is no event until it is final. */
const eventOf: Readonly<Record<OutcomeKind, EventType | null>> = {
  reported: "police-report",
  charged: "charged",
  dropped: "case-dropped",
  judged: null,
};

export const provisionCode = /^(other|\d{1,3}[a-z]?(-\d{1,2})?)$/;

/** "strl-257" is "257". */
export function provisionName(code: string | null): string | null {
  if (code === "aml") {
    return "19-1";
  }
  return code?.replace(/^(?:strl|utl)-/, "") ?? null;
}

export function happenedIn({ kind, provision, happened }: CaseEvent): Happened | null {
  const type = eventOf[kind];
  return type === null
    ? null
    : { type, day: happened, provision: provisionName(provision), until: null };
}

const ages = ["yes", "no"] as const;
const origins = ["EEA", "third-country"] as const;

function personOf(answers: readonly LifeAnswer[]): Person {
  const last = (question: string) => answers.findLast((each) => each.question === question);
  const age = last("under-eighteen");
  return {
    underEighteen: ages.find((each) => each === age?.answer) ?? "unknown",
    ...(age?.notedOn === undefined ? {} : { ageAnswered: age.notedOn }),
    origin: origins.find((each) => each === last("origin")?.answer) ?? "unknown",
  };
}

function lastAnswers(answers: readonly LifeAnswer[]): ReadonlyMap<string, string> {
  return new Map(answers.map(({ question, answer }) => [question, answer]));
}

function notSoOf(answers: readonly LifeAnswer[]): readonly NotSo[] {
  const last = lastAnswers(answers);
  return notSos.filter((question) => last.get(question) === "not-so");
}

export function answeredIn(answers: readonly LifeAnswer[]): ReadonlySet<string> {
  const last = [...lastAnswers(answers)];
  return new Set(last.flatMap(([question, answer]) => (answer === "unknown" ? [] : [question])));
}

export interface KnownLife {
  readonly entries: readonly LifeEvent[];
  readonly answers: readonly LifeAnswer[];
  readonly outcomes: readonly CaseEvent[];
  readonly met?: readonly DoneInTime[];
  readonly urgentDone?: readonly UrgentDone[];
}

/** Under the id of the entry or the outcome. */
export interface Counting extends Happened {
  readonly id: string;
}

export function eventsOf({
  entries,
  outcomes,
}: Pick<KnownLife, "entries" | "outcomes">): readonly Counting[] {
  const own = standing(entries).map((entry) => ({
    ...{ id: entry.id, type: entry.type, day: entry.day },
    ...{ provision: entry.provision, until: entry.until, ...detailsIn(entry) },
  }));
  const ofCase = counting(outcomes, entries).flatMap((outcome) => {
    const happened = happenedIn(outcome);
    return happened === null ? [] : [{ id: outcome.id, ...happened }];
  });
  return [...own, ...ofCase];
}

/** Asked of a last day so far off that its year may be wrong. */
export const farAsked = (id: string): string => `stands.far.${id}`;

export function situationOf(
  { entries, answers, outcomes, met = [], urgentDone = [] }: KnownLife,
  asOf: Day,
): Situation {
  const last = lastAnswers(answers);
  return {
    events: eventsOf({ entries, outcomes }).map(({ id, ...happened }) =>
      last.get(farAsked(id)) === "stands" ? { ...happened, sure: true } : happened,
    ),
    person: personOf(answers),
    asOf,
    met,
    urgentDone,
    notSo: notSoOf(answers),
  };
}

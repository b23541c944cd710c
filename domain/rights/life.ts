import type { OutcomeKind } from "../outcome/outcome.ts";
import { farAsked } from "./contradiction.ts";
import {
  type EventType,
  type Happened,
  type Met,
  type NotSo,
  notSos,
  type Person,
  type Situation,
  type UrgentMet,
} from "./situation.ts";

/** How one knows what happened: told by the person, read in a document, said by who decided it, or seen. */
export const lifeSources = ["told", "document", "authority", "seen"] as const;
export type LifeSource = (typeof lifeSources)[number];

/** What an entry takes the place of: an earlier entry, or an outcome of the case that is otherwise for this person. */
export type Replaces =
  | { readonly of: "entry"; readonly id: string }
  | { readonly of: "outcome"; readonly id: string }
  | null;

/** Something that happened to a person, as somebody writes it down. */
export interface NewLifeEvent extends Happened {
  readonly source: LifeSource;
  readonly words: string | null;
  /** False where it takes back what was written before: it did not happen, or not to this person. */
  readonly holds: boolean;
  readonly replaces: Replaces;
}

export interface LifeEvent extends NewLifeEvent {
  readonly id: string;
}

/** An outcome of the case, as far as rights hang on it. */
export interface CaseEvent {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly provision: string | null;
  readonly happened: Day;
}

/** What was answered to an open question about a person; the latest of a question stands. */
export interface LifeAnswer {
  readonly question: string;
  readonly answer: string;
  /** The day it was written down, where that is looked at. */
  readonly notedOn?: Day;
}

/** The entries that stand: neither replaced by a later one, nor taken back. */
export function standing<Entry extends LifeEvent>(entries: readonly Entry[]): readonly Entry[] {
  const replaced = new Set(
    entries.flatMap(({ replaces }) => (replaces?.of === "entry" ? [replaces.id] : [])),
  );
  return entries.filter(({ id, holds }) => holds && !replaced.has(id));
}

/** The outcomes of the case that count for this person: those that no entry of theirs has taken the place of. */
export function counting<Told extends CaseEvent>(
  outcomes: readonly Told[],
  entries: readonly LifeEvent[],
): readonly Told[] {
  const replaced = new Set(
    entries.flatMap(({ replaces }) => (replaces?.of === "outcome" ? [replaces.id] : [])),
  );
  return outcomes.filter(({ id }) => !replaced.has(id));
}

/** A judgment that is noted may still be appealed: it is not final until somebody notes that it is, so it becomes no event here. */
const eventOf: Readonly<Record<OutcomeKind, EventType | null>> = {
  reported: "police-report",
  charged: "charged",
  dropped: "case-dropped",
  judged: null,
};

/** The provision of an outcome by the name that rights know it by: "strl-257" is "257". */
export function provisionName(code: string | null): string | null {
  if (code === "aml") {
    return "19-1";
  }
  return code?.replace(/^(?:strl|utl)-/, "") ?? null;
}

/** An outcome of the case as something that happened to the person; null where it is none yet. */
export function happenedIn({ kind, provision, happened }: CaseEvent): Happened | null {
  const type = eventOf[kind];
  return type === null
    ? null
    : { type, day: happened, provision: provisionName(provision), until: null, where: null };
}

const ages = ["yes", "no"] as const;
const origins = ["EEA", "third-country"] as const;

/** What was answered of the person; not known until somebody has answered. */
function personOf(answers: readonly LifeAnswer[]): Person {
  const last = (question: string) => answers.findLast((each) => each.question === question);
  const age = last("under-eighteen");
  return {
    underEighteen: ages.find((each) => each === age?.answer) ?? "unknown",
    ...(age?.notedOn === undefined ? {} : { ageAnswered: age.notedOn }),
    origin: origins.find((each) => each === last("origin")?.answer) ?? "unknown",
  };
}

/** The last answer to each question. */
function lastAnswers(answers: readonly LifeAnswer[]): ReadonlyMap<string, string> {
  return new Map(answers.map(({ question, answer }) => [question, answer]));
}

/** What was last answered with that it has not happened. */
function notSoOf(answers: readonly LifeAnswer[]): readonly NotSo[] {
  const last = lastAnswers(answers);
  return notSos.filter((question) => last.get(question) === "not-so");
}

/** Questions that were answered, and whose answer was not taken back: nobody is asked them again. */
export function answeredIn(answers: readonly LifeAnswer[]): ReadonlySet<string> {
  const last = [...lastAnswers(answers)];
  return new Set(last.flatMap(([question, answer]) => (answer === "unknown" ? [] : [question])));
}

/** All that is known of a person that rights hang on: what was noted, the oldest answer first, and what became of the case. */
export interface KnownLife {
  readonly entries: readonly LifeEvent[];
  readonly answers: readonly LifeAnswer[];
  readonly outcomes: readonly CaseEvent[];
  /** What had to be done by a day and was. */
  readonly met?: readonly Met[];
  readonly urgentMet?: readonly UrgentMet[];
}

/** Something that counts for a person, under the id of their entry or of the outcome of the case. */
export interface Counting extends Happened {
  readonly id: string;
}

/** All that counts for a person: the entries that stand, and the outcomes that no entry has taken the place of. */
export function eventsOf({
  entries,
  outcomes,
}: Pick<KnownLife, "entries" | "outcomes">): readonly Counting[] {
  const own = standing(entries).map(({ id, type, day, provision, until, where }) => ({
    ...{ id, type, day, provision, until, where },
  }));
  const ofCase = counting(outcomes, entries).flatMap((outcome) => {
    const happened = happenedIn(outcome);
    return happened === null ? [] : [{ id: outcome.id, ...happened }];
  });
  return [...own, ...ofCase];
}

/** The situation of a person on a day: the entries that stand, the outcomes that count, and what was answered. */
export function situationOf(
  { entries, answers, outcomes, met = [], urgentMet = [] }: KnownLife,
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
    urgentMet,
    notSo: notSoOf(answers),
  };
}

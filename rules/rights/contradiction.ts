import { addDays, addMonths, type Day } from "../../domain/time/day.ts";
import { isAppealed } from "./appeal-days.ts";
import { farMonths, safeDays } from "./dropped-cases.ts";
import type { Counting, LifeAnswer } from "./life.ts";
import { outOfOrder } from "./order.ts";
import { monthsRead } from "./permit.ts";
import type { EventType, Happened, Situation } from "./situation.ts";

/**
 * What somebody has to look at again: dated before what it follows, maybe written twice, with a last day too late, too soon or far
 * off, or answered otherwise.
 */
export type Contradiction<Event extends Happened> =
  | { readonly why: "before" | "alike"; readonly event: Event; readonly other: Event }
  | { readonly why: "long" | "short" | "far"; readonly event: Event; readonly other: null }
  | {
      readonly why: "answered";
      readonly event: Event;
      readonly other: null;
      readonly question: string;
    };

/** What seldom happens twice within a month. */
const seldomTwice: readonly EventType[] = [
  "reflection-permit-applied",
  "reflection-permit-granted",
  "limited-permit-granted",
  "protection-applied",
  "expulsion-decided",
  "police-report",
  "charged",
  "case-dropped",
  "judgment-final",
  "work-began",
  "work-accident",
  "notice-to-leave",
  "work-ended",
  "bankruptcy",
  "wages-settled",
  "dismissed",
  "unable-to-work",
];

/** Our own measure, and nothing of the law. */
const nearDays = 30;

/** Of another day close by, or of the same with another last day. */
function mayBeSame(one: Happened, later: Happened): boolean {
  const otherUnder =
    one.provision !== null && later.provision !== null && one.provision !== later.provision;
  const otherPay =
    one.type === "wages-settled" &&
    one.until !== null &&
    later.until !== null &&
    one.until !== later.until;
  if (one.type !== later.type || otherUnder || otherPay || later.day > addDays(one.day, nearDays)) {
    return false;
  }
  return one.day !== later.day || one.until !== later.until;
}

function alikeIn<Event extends Happened>(
  events: readonly Event[],
): readonly Contradiction<Event>[] {
  const all = events
    .filter(({ type }) => seldomTwice.includes(type))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return all.flatMap((event, at) =>
    all
      .slice(0, at)
      .filter((other) => mayBeSame(other, event))
      .slice(-1)
      .map((other) => ({ why: "alike", event, other })),
  );
}

/** A renewed limited permit may be counted from the end of the one before. */
function isLong({ type, day, until }: Happened, events: readonly Happened[]): boolean {
  const months = monthsRead[type];
  if (months === undefined || until === null) {
    return false;
  }
  const before = type === "limited-permit-granted" ? limitedEnds(events, day, months) : [];
  return [day, ...before].every((from) => until > addMonths(from, months));
}

function limitedEnds(events: readonly Happened[], on: Day, months: number): readonly Day[] {
  return events
    .filter(({ type, day }) => type === "limited-permit-granted" && day < on)
    .map(({ day, until }) => until ?? addMonths(day, months))
    .filter((end) => end >= on);
}

/** Our own measure, and nothing of the law. */
function soonestOf({ type, day }: Happened): Day | null {
  if (type === "reflection-permit-granted") {
    return addMonths(day, (monthsRead[type] ?? 1) - 1);
  }
  if (type === "limited-permit-granted") {
    return addMonths(day, 1);
  }
  return isAppealed(type) ? addDays(day, 7) : null;
}

function isShort(event: Happened): boolean {
  const soonest = soonestOf(event);
  return event.until !== null && soonest !== null && event.until < soonest;
}

const isFar = ({ type, day, until }: Happened): boolean =>
  isAppealed(type) && until !== null && until > addMonths(day, farMonths);

interface AnsweredOn extends LifeAnswer {
  readonly on: Day;
}

type Denied = readonly [
  question: string,
  answer: string,
  type: EventType,
  when: "by" | "noted-by" | "after",
];

/** What an answer says had not happened by its day. An age not known doubts a birthday before, by the day it was written down. */
const denied: readonly Denied[] = [
  ["under-eighteen", "no", "turns-eighteen", "after"],
  ["under-eighteen", "yes", "turns-eighteen", "noted-by"],
  ["under-eighteen", "unknown", "turns-eighteen", "noted-by"],
  ["reported", "not-so", "police-report", "by"],
  ["evidence", "not-so", "testified", "by"],
  ["due-days", "not-so", "wage-due", "by"],
  ["children", "not-so", "school-child-came", "by"],
];

export function ageAnswers({ person }: Pick<Situation, "person">): readonly AnsweredOn[] {
  const { underEighteen: answer, ageAnswered: on } = person;
  return on === undefined ? [] : [{ question: "under-eighteen", answer, on }];
}

/** What happens after such an answer does not contradict it. */
function answeredIn<Event extends Happened>(
  events: readonly Event[],
  answers: readonly AnsweredOn[],
): readonly Contradiction<Event>[] {
  return denied.flatMap(([question, answer, type, when]) => {
    const last = answers.findLast((each) => each.question === question);
    if (last?.answer !== answer) {
      return [];
    }
    const on = when === "noted-by" ? (last.notedOn ?? last.on) : last.on;
    return events
      .filter((event) => event.type === type)
      .filter(({ day }) => day > on === (when === "after"))
      .map((event) => ({ why: "answered" as const, event, other: null, question }));
  });
}

/** Nothing is refused for it: each may be right as it stands. */
export function contradictionsIn<Event extends Happened>(
  events: readonly Event[],
  answers: readonly AnsweredOn[] = [],
): readonly Contradiction<Event>[] {
  return [
    ...outOfOrder(events).map(({ event, after }) => ({
      why: "before" as const,
      event,
      other: after,
    })),
    ...alikeIn(events),
    ...events
      .filter((event) => isLong(event, events))
      .map((event) => ({ why: "long" as const, event, other: null })),
    ...events.filter(isShort).map((event) => ({ why: "short" as const, event, other: null })),
    ...events.filter(isFar).map((event) => ({ why: "far" as const, event, other: null })),
    ...answeredIn(events, answers),
  ];
}

/** Under the ids of what it is of, so asked anew once that is corrected. Null where one of two must be put right. */
export function questionOfContradiction({
  why,
  event,
  other,
}: Contradiction<Counting>): string | null {
  return why === "answered"
    ? null
    : ["stands", why, event.id, ...(other === null ? [] : [other.id])].join(".");
}

/** It falls away once it is written that a far last day stands. */
export function safeBeside({ why, event }: Contradiction<Happened>): Day | null {
  return why === "far" && event.type === "case-dropped" ? addDays(event.day, safeDays) : null;
}

const standsPattern = /^stands\.(before|alike|long|short|far)(\.[0-9a-f-]{36}){1,2}$/;

export const isStandsQuestion = (question: string): boolean => standsPattern.test(question);

export function contradictionsLeft<Event extends Counting>(
  contradictions: readonly Contradiction<Event>[],
  answers: readonly LifeAnswer[],
): readonly Contradiction<Event>[] {
  return contradictions.filter((contradiction) => {
    const asked = questionOfContradiction(contradiction);
    const last = answers.findLast(({ question }) => question === asked);
    return last?.answer !== "stands";
  });
}

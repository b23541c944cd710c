import { addDays, addMonths, type Day } from "../time/day.ts";
import { farMonths, safeDays } from "./dropped-cases.ts";
import type { Counting, LifeAnswer } from "./life.ts";
import { outOfOrder } from "./order.ts";
import { monthsRead } from "./permit.ts";
import type { EventType, Happened, Situation } from "./situation.ts";

/**
 * What somebody has to look at again. "before": it is dated before what it would follow. "alike": it stands beside another that it
 * may be the same as. "long": its last day is later than what was read of such a permit. "short": its last day is so soon after it that
 * it may be the day itself, or a month or a year too early. "far": its last day to appeal is so long after that the year may be a slip. "answered": the last answer to a question says that it was not so on the day of that answer.
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

/** What seldom happens twice within a month: of two so near each other, one may be the other with a slip. */
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
  "work-ended",
  "bankruptcy",
  "wages-settled",
];

/** What is dated so near another that somebody may have written one thing twice; our own measure, and nothing of the law. */
const nearDays = 30;

/** Whether one may be the other written differently: of another day close by, or of the same with another last day, or with one where the other has none. */
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

/**
 * Whether it has a last day later than what was read of such a permit. A limited one that is renewed is granted while the one before
 * it runs, and may be counted from the end of that.
 */
function isLong({ type, day, until }: Happened, events: readonly Happened[]): boolean {
  const months = monthsRead[type];
  if (months === undefined || until === null) {
    return false;
  }
  const before = type === "limited-permit-granted" ? limitedEnds(events, day, months) : [];
  return [day, ...before].every((from) => until > addMonths(from, months));
}

/** The ends of the limited permits that run on the day another is granted, as they were told, or else as was read. */
function limitedEnds(events: readonly Happened[], on: Day, months: number): readonly Day[] {
  return events
    .filter(({ type, day }) => type === "limited-permit-granted" && day < on)
    .map(({ day, until }) => until ?? addMonths(day, months))
    .filter((end) => end >= on);
}

/** What a last day is never so soon after, by what is given for months or appealed within weeks; our own measure, and nothing of the law. */
function soonestOf({ type, day }: Happened): Day | null {
  if (type === "reflection-permit-granted") {
    return addMonths(day, (monthsRead[type] ?? 1) - 1);
  }
  if (type === "limited-permit-granted") {
    return addMonths(day, 1);
  }
  return appealed.includes(type) ? addDays(day, 7) : null;
}

function isShort(event: Happened): boolean {
  const soonest = soonestOf(event);
  return event.until !== null && soonest !== null && event.until < soonest;
}

const appealed: readonly EventType[] = ["case-dropped", "expulsion-decided"];

const isFar = ({ type, day, until }: Happened): boolean =>
  appealed.includes(type) && until !== null && until > addMonths(day, farMonths);

/** An answer, and the day that it was given. */
interface AnsweredOn extends LifeAnswer {
  readonly on: Day;
}

type Denied = readonly [
  question: string,
  answer: string,
  type: EventType,
  when: "by" | "noted-by" | "after",
];

/**
 * What an answer says that there was not by its own day; or, of whoever is no longer under eighteen, will not be after it. That
 * nobody knows whether they are under eighteen says that a birthday before may not be right. That one is looked at by the day that it
 * was written down, as the rights do, so that whatever they take for a doubt is to be looked at again.
 */
const denied: readonly Denied[] = [
  ["under-eighteen", "no", "turns-eighteen", "after"],
  ["under-eighteen", "yes", "turns-eighteen", "noted-by"],
  ["under-eighteen", "unknown", "turns-eighteen", "noted-by"],
  ["reported", "not-so", "police-report", "by"],
  ["evidence", "not-so", "testified", "by"],
  ["due-days", "not-so", "wage-due", "by"],
];

/** What was answered of the age, where nothing is kept but the situation. */
export function ageAnswers({ person }: Pick<Situation, "person">): readonly AnsweredOn[] {
  const { underEighteen: answer, ageAnswered: on } = person;
  return on === undefined ? [] : [{ question: "under-eighteen", answer, on }];
}

/** What happens after an answer that it had not is no slip. */
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

/** All of a person's life that somebody has to look at again. Nothing is refused for it: each may be right as it stands. */
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

/**
 * The question whether what may be a slip stands as it is written, under the ids of what it is of: of what is corrected it is asked anew.
 * Null where two things that were written cannot both be so, and one of them has to be put right.
 */
export function questionOfContradiction({
  why,
  event,
  other,
}: Contradiction<Counting>): string | null {
  return why === "answered"
    ? null
    : [standsAsked, why, event.id, ...(other === null ? [] : [other.id])].join(".");
}

const standsAsked = "stands";

/** The day to be safe that stands while a last day is far off, and falls away where it is written that it stands; null where there is none. */
export function safeBeside({ why, event }: Contradiction<Happened>): Day | null {
  return why === "far" && event.type === "case-dropped" ? addDays(event.day, safeDays) : null;
}

/** The question whether a last day that is far off stands, under the id of what it is of. */
export const farAsked = (id: string): string => `${standsAsked}.far.${id}`;

const standsPattern = /^stands\.(before|alike|long|short|far)(\.[0-9a-f-]{36}){1,2}$/;

/** Whether a question asks if what may be a slip stands as it is written. */
export const isStandsQuestion = (question: string): boolean => standsPattern.test(question);

/** What nobody has answered of that it stands as it is written. */
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

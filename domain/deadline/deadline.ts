import { addDays, type Day } from "../time/day.ts";
import { workingDayAfter, workingDayUntil } from "../time/working-day.ts";

/** What somebody here, or somebody who was asked, must do by a day. */
export const deadlineKinds = [
  "referral-answer",
  "incoming-answer",
  "reply-owed",
  "plan-step",
  "plan-follow-up",
  "plan-b",
  "safeguard-review",
  "right-day",
  "right-at-once",
  "consent-ends",
  "removal",
  "ground-gone",
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
/** Those that are told of on working days; a removal is an alarm, and does not wait for one: domain/deadline/alarm.ts. */
export type ByDayKind = Exclude<DeadlineKind, "removal">;

/** How a deadline ends: what was to be done is done, or it no longer needs to be. One that is missed runs on. */
export type DeadlineEnd = "met" | "moot";

/** When it is told of: some days before, on the day, on the first working day after it, and on the second. */
export const stages = ["soon", "due", "missed", "still-missed"] as const;
export type Stage = (typeof stages)[number];

/** How many days before its day a deadline is first told of. */
const daysBefore: Readonly<Record<ByDayKind, number>> = {
  "referral-answer": 3,
  "incoming-answer": 3,
  "reply-owed": 2,
  "plan-step": 3,
  "plan-follow-up": 3,
  "safeguard-review": 7,
  "right-day": 14,
  "consent-ends": 14,
  // Their day is the day they came: the day before has passed, so they are told at once.
  "right-at-once": 1,
  "plan-b": 1,
  "ground-gone": 1,
};

/** A stage and the working day on which it is told. */
export interface Telling {
  readonly stage: Stage;
  readonly on: Day;
}

/**
 * Every telling of a deadline, in the order of its days. Where the day is a day off it is told on the working day before; the day
 * itself stays. What would fall on the same day as a later one is not told apart.
 */
export function tellingsOf(kind: ByDayKind, due: Day): readonly Telling[] {
  const onTheDay = workingDayUntil(due);
  const soon = workingDayUntil(addDays(due, -daysBefore[kind]));
  const missed = workingDayAfter(due);
  return [
    ...(soon < onTheDay ? [{ stage: "soon", on: soon } as const] : []),
    { stage: "due", on: onTheDay },
    { stage: "missed", on: missed },
    { stage: "still-missed", on: workingDayAfter(missed) },
  ];
}

/** What there is to tell now: the last stage whose time has come, if it was not told before; and which comes next. */
export interface Turn<Told extends { readonly stage: Stage }> {
  readonly tell: Stage | null;
  readonly next: Told | null;
}

/**
 * After a stop of days only the last of the stages that passed is told. `hasCome` says whether the time of a telling has come, since
 * the hour is not the calendar's.
 */
export function turnOf<Told extends { readonly stage: Stage }>(
  tellings: readonly Told[],
  told: Stage | null,
  hasCome: (telling: Told) => boolean,
): Turn<Told> {
  const come = tellings.filter(hasCome);
  const last = come.at(-1)?.stage ?? null;
  const after = (stage: Stage | null) => (stage === null ? -1 : stages.indexOf(stage));
  return {
    tell: after(last) > after(told) ? last : null,
    next:
      tellings.find((telling) => !come.includes(telling) && after(telling.stage) > after(told)) ??
      null,
  };
}

import { addDays, type Day } from "../time/day.ts";
import { workingDayAfter, workingDayUntil } from "../time/working-day.ts";

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
  "evidence-gap",
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
/** Told on working days; a removal is an alarm and does not wait: domain/deadline/alarm.ts. */
export type ByDayKind = Exclude<DeadlineKind, "removal">;

/** met: done; moot: no longer needed. A missed one runs on. */
export type DeadlineEnd = "met" | "moot";

/** Before, on the date, and on the first and second working day after. */
export const stages = ["soon", "due", "missed", "still-missed"] as const;
export type Stage = (typeof stages)[number];

/** Days from first reminder to date. */
const daysBefore: Readonly<Record<ByDayKind, number>> = {
  "referral-answer": 3,
  "incoming-answer": 3,
  "reply-owed": 2,
  "plan-step": 3,
  "plan-follow-up": 3,
  "safeguard-review": 7,
  "right-day": 14,
  "consent-ends": 14,
  // Due when they came, so they are told at once.
  "right-at-once": 1,
  "plan-b": 1,
  "ground-gone": 1,
  "evidence-gap": 14,
};

export interface Telling {
  readonly stage: Stage;
  readonly on: Day;
}

/**
 * Gives reminders in order. A day off moves the reminder to the working day before, not the date. Reminders on one
 * date merge.
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

/** The last stage whose time has come, if untold, and the next. */
export interface Turn<Told extends { readonly stage: Stage }> {
  readonly tell: Stage | null;
  readonly next: Told | null;
}

/** Tells, after a stop, only the last stage. `hasCome` decides, since the hour is no calendar matter. */
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

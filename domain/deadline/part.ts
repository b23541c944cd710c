import { dayNumber, weekdayOf } from "../time/calendar.ts";
import { addDays, type Day } from "../time/day.ts";
import type { DeadlineKind } from "./deadline.ts";

/** Urgent, missed, then by nearness; last what the reader may not see. */
export const deadlineParts = [
  "at-once",
  "missed",
  "this-week",
  "coming-weeks",
  "later",
  "hidden",
] as const;
export type DeadlinePart = (typeof deadlineParts)[number];

/** Weeks end on Sunday; the coming weeks are four. Hidden ones have kind null: a date, not that it was missed. */
export function partOf(kind: DeadlineKind | null, due: Day, today: Day): DeadlinePart {
  if (kind === null) {
    return "hidden";
  }
  if (kind === "right-at-once" || kind === "plan-b") {
    return "at-once";
  }
  if (due < today) {
    return "missed";
  }
  const sunday = addDays(today, 7 - weekdayOf(dayNumber(today)));
  if (due <= sunday) {
    return "this-week";
  }
  return due <= addDays(sunday, 28) ? "coming-weeks" : "later";
}

/** Orders what is ahead by date, so that none is skipped. */
export function inPart<Of extends Pick<Line, "kind" | "due">>(
  lines: readonly Of[],
  part: DeadlinePart,
  today: Day,
): readonly Of[] {
  const own = lines.filter(({ kind, due }) => partOf(kind, due, today) === part);
  return part === "at-once" || part === "missed"
    ? own
    : own.toSorted((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)));
}

/** From so many days before, a date of the law goes before what was agreed: our own measure. */
export const lawPressesDays = 28;

/** How soon it is lost, and its rank among that person's urgent matters. */
export interface Place {
  readonly loss: number;
  readonly at: number;
}

/** Kind is null for a hidden one. */
export interface Line {
  readonly kind: DeadlineKind | null;
  readonly due: Day;
  /** Null where it is not urgent. */
  readonly person: string | null;
  readonly place: Place | null;
}

const byNumber = (one: number, other: number) => (one < other ? -1 : Number(one > other));

/** What is lost soonest first; equals by newest, and within a person by rank. */
export function soonestFirst<Of extends Pick<Line, "person" | "place">>(
  lines: readonly Of[],
): readonly Of[] {
  const last = Number.POSITIVE_INFINITY;
  const loss = ({ place }: Of) => place?.loss ?? last;
  const left = lines.toSorted((one, other) =>
    byNumber(one.place?.at ?? last, other.place?.at ?? last),
  );
  return lines
    .toSorted((one, other) => byNumber(loss(one), loss(other)))
    .flatMap((line) => {
      const isAlike = (one: Of) => one.person === line.person && loss(one) === loss(line);
      return left.splice(left.findIndex(isAlike), 1);
    });
}

/** Puts the law's urgent ones first, then triggered plan Bs, the law's near or missed dates, and the rest. */
export function lawFirst<Of extends Line>(lines: readonly Of[], today: Day): readonly Of[] {
  const presses = addDays(today, lawPressesDays);
  const atOnce = lines.filter(({ kind }) => kind === "right-at-once");
  const agreed = lines.filter(({ kind }) => kind === "plan-b");
  const days = lines.filter(({ kind, due }) => kind === "right-day" && due <= presses);
  const others = lines.filter(
    (line) => ![atOnce, agreed, days].some((some) => some.includes(line)),
  );
  return [...soonestFirst(atOnce), ...agreed, ...days, ...others];
}

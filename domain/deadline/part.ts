import { dayNumber, weekdayOf } from "../time/calendar.ts";
import { addDays, type Day } from "../time/day.ts";
import type { DeadlineKind } from "./deadline.ts";

/** How deadlines are laid out: what cannot wait first, then what was missed, then by how near it is; last what one may not see. */
export const deadlineParts = [
  "at-once",
  "missed",
  "this-week",
  "coming-weeks",
  "later",
  "hidden",
] as const;
export type DeadlinePart = (typeof deadlineParts)[number];

/** A week ends with its Sunday; the coming weeks are four. Of what whoever looks may not see the kind is null: they know a day, and not that it was missed. */
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

/** Those of a part: what is ahead by its day, so that none is passed over; the rest as they come. */
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

/** How many days before its day what the law sets stands before what was agreed here: our own measure. */
export const lawPressesDays = 28;

/** How soon something that cannot wait is lost, whoever it is for, and its place among what cannot wait for that person. */
export interface Place {
  readonly loss: number;
  readonly at: number;
}

/** A line of a list of deadlines; of what whoever looks may not see, the kind is null. */
export interface Line {
  readonly kind: DeadlineKind | null;
  readonly due: Day;
  /** Whom it is of, and its place among what cannot wait; null where it has none. */
  readonly person: string | null;
  readonly place: Place | null;
}

const byNumber = (one: number, other: number) => (one < other ? -1 : Number(one > other));

/** What is lost soonest first, whoever it is for; of what is lost alike whose came up last, and of each person as it stands with their rights. */
function soonestFirst<Of extends Line>(lines: readonly Of[]): readonly Of[] {
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

/** Lines in their order: what the law does not let wait, what was agreed for what has come about, the law's days that are missed or near, then the others. */
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

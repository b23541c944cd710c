import { addDays, type Day } from "../base/day.ts";
import { dayNumber, weekdayOf } from "../pay/calendar.ts";
import type { DeadlineKind } from "./deadline.ts";

/** How deadlines are laid out: what cannot wait first, then what was missed, then by how near it is. */
export const deadlineParts = ["at-once", "missed", "this-week", "coming-weeks", "later"] as const;
export type DeadlinePart = (typeof deadlineParts)[number];

/** A week ends with its Sunday; the coming weeks are four. Of what whoever looks may not see, the kind is null. */
export function partOf(kind: DeadlineKind | null, due: Day, today: Day): DeadlinePart {
  if (kind === "right-at-once") {
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

/** The lines of a part as they are read, given by their days: of what cannot wait that which came up last first, for nobody may have looked at it yet. */
export function inOrder<Line>(part: DeadlinePart, lines: readonly Line[]): readonly Line[] {
  return part === "at-once" ? lines.toReversed() : lines;
}

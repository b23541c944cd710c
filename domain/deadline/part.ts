import { addDays, type Day } from "../base/day.ts";
import { dayNumber, weekdayOf } from "../pay/calendar.ts";

/** How deadlines are laid out: what was missed first, then by how near it is. */
export const deadlineParts = ["missed", "this-week", "coming-weeks", "later"] as const;
export type DeadlinePart = (typeof deadlineParts)[number];

/** A week ends with its Sunday; the coming weeks are four. */
export function partOf(due: Day, today: Day): DeadlinePart {
  if (due < today) {
    return "missed";
  }
  const sunday = addDays(today, 7 - weekdayOf(dayNumber(today)));
  if (due <= sunday) {
    return "this-week";
  }
  return due <= addDays(sunday, 28) ? "coming-weeks" : "later";
}

import { addDays, type Day } from "../base/day.ts";
import { dayNumber, weekdayOf } from "../pay/calendar.ts";
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

/** Lines in their order, of what cannot wait the law's own before what was agreed here. */
export function lawFirst<Line extends { readonly kind: DeadlineKind | null }>(
  lines: readonly Line[],
): readonly Line[] {
  const agreed = ({ kind }: Line) => kind === "plan-b";
  const own = lines.filter(({ kind }) => kind === "right-at-once");
  const others = lines.filter((line) => !(own.includes(line) || agreed(line)));
  return [...own, ...lines.filter(agreed), ...others];
}

import { addDays, type Day } from "../base/day.ts";
import { dayNumber } from "../pay/calendar.ts";
import { type Line, lawFirst } from "./part.ts";

/** How many days before its day a day of the law has a line, and for how many of them there is always one. */
const nearDays = 7;
const keptLines = 2;

/**
 * The first so many of them, in the order they come in, what one may see before what one may not. However much cannot wait, the days
 * of the law that are nearest today have a line: one that is lost tonight is not told of tomorrow.
 */
export function pressingFirst<Of extends Line>(
  lines: readonly Of[],
  today: Day,
  most: number,
): readonly Of[] {
  const away = ({ due }: Of) => Math.abs(dayNumber(due) - dayNumber(today));
  const near = lines
    .filter(({ kind, due }) => kind === "right-day" && due <= addDays(today, nearDays))
    .toSorted((one, other) => away(one) - away(other))
    .slice(0, keptLines);
  const seen = [
    ...lawFirst(
      lines.filter(({ kind }) => kind !== null),
      today,
    ),
    ...lines.filter(({ kind }) => kind === null),
  ];
  const others = seen.filter((line) => !near.includes(line)).slice(0, most - near.length);
  return seen.filter((line) => near.includes(line) || others.includes(line));
}

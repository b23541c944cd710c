import { addDays, type Day } from "../base/day.ts";
import { dayNumber } from "../pay/calendar.ts";
import { type Line, lawFirst, partOf } from "./part.ts";

/** How many days before its day a day of the law has a line, and for how many of them there is always one. */
const nearDays = 7;
const keptLines = 2;

/** A line, and whether a colleague has it, and not whoever looks. */
export interface WorkLine extends Line {
  readonly isOthers: boolean;
}

/** Those that have a line however much else there is: the nearest days of the law, and, where what cannot wait leaves room, what was missed longest. */
function keptOf<Of extends WorkLine>(own: readonly Of[], today: Day, most: number): readonly Of[] {
  const away = ({ due }: Of) => Math.abs(dayNumber(due) - dayNumber(today));
  const near = own
    .filter(({ kind, due }) => kind === "right-day" && due <= addDays(today, nearDays))
    .toSorted((one, other) => away(one) - away(other))
    .slice(0, keptLines);
  const part = ({ kind, due }: Of) => partOf(kind, due, today);
  const atOnce = own.filter((line) => part(line) === "at-once").length;
  const missed = own.filter((line) => line.kind !== "right-day" && part(line) === "missed");
  return [...near, ...missed.slice(0, Math.min(1, Math.max(0, most - near.length - atOnce)))];
}

/**
 * The first so many of them: one's own before what a colleague has, what one may see before what one may not, and each in the order of
 * the law. However much of one's own cannot wait, the days of the law that are nearest today have a line: one that is lost tonight is
 * not told of tomorrow.
 */
export function pressingFirst<Of extends WorkLine>(
  lines: readonly Of[],
  today: Day,
  most: number,
): readonly Of[] {
  const known = lines.filter(({ kind }) => kind !== null);
  const own = lawFirst(
    known.filter(({ isOthers }) => !isOthers),
    today,
  );
  const theirs = lawFirst(
    known.filter(({ isOthers }) => isOthers),
    today,
  );
  const seen = [...own, ...theirs, ...lines.filter(({ kind }) => kind === null)];
  const kept = keptOf(own, today, most);
  const others = seen.filter((line) => !kept.includes(line)).slice(0, most - kept.length);
  return seen.filter((line) => kept.includes(line) || others.includes(line));
}

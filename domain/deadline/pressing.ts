import { addDays, type Day, daysBetween } from "../time/day.ts";
import { type Line, lawFirst, lawPressesDays, partOf } from "./part.ts";

/** How many days before its day a day of the law has a line, and for how many of them there is always one: our own measure. */
const nearDays = 7;
const keptLines = 2;

/** How soon what was agreed here is due to have a line: today or tomorrow. */
const nextDays = 1;

/** A line, and whether a colleague has it, and not whoever looks. */
export interface WorkLine extends Line {
  readonly isOthers: boolean;
}

/** Of some days the nearest ahead, which can still be held, then those that are nearest today. */
function nearestOf<Of extends Line>(lines: readonly Of[], today: Day): readonly Of[] {
  const away = ({ due }: Of) => Math.abs(daysBetween(today, due));
  const byNearness = lines.toSorted((one, other) => away(one) - away(other));
  const ahead = byNearness.filter(({ due }) => due >= today).slice(0, 1);
  return [...ahead, ...byNearness.filter((line) => !ahead.includes(line))];
}

const isNearLaw = ({ kind, due }: Line, today: Day): boolean =>
  kind === "right-day" && due <= addDays(today, nearDays);

/**
 * Those that have a line however much else there is: the nearest days of the law; and where what cannot wait leaves room, what was missed
 * longest, what is due next, and what a colleague has that cannot wait.
 */
function keptOf<Of extends WorkLine>(
  { own, theirs }: { readonly own: readonly Of[]; readonly theirs: readonly Of[] },
  today: Day,
  most: number,
): readonly Of[] {
  const near = nearestOf(
    own.filter((line) => isNearLaw(line, today)),
    today,
  ).slice(0, keptLines);
  const part = ({ kind, due }: Of) => partOf(kind, due, today);
  const isAtOnce = (line: Of) => part(line) === "at-once";
  const agreed = own.filter((line) => line.kind !== "right-day" && !isAtOnce(line));
  const missed = agreed.filter((line) => part(line) === "missed");
  const next = agreed.filter(({ due }) => due >= today && due <= addDays(today, nextDays));
  const room = Math.max(0, most - near.length - own.filter(isAtOnce).length);
  const more = [missed, next, theirs.filter(isAtOnce)].flatMap((some) => some.slice(0, 1));
  return [...near, ...more.slice(0, room)];
}

/** Whether it presses: of one's own what cannot wait, was missed or comes soon, of a colleague's what cannot wait and the law's near days. */
function presses(line: WorkLine, today: Day): boolean {
  const isAtOnce = partOf(line.kind, line.due, today) === "at-once";
  const isSoon = line.due <= addDays(today, lawPressesDays);
  return isAtOnce || (line.isOthers ? isNearLaw(line, today) : isSoon);
}

/**
 * The first so many of them: of what presses one's own before what a colleague has, then the rest likewise, last what one may not see, and
 * each in the order of the law. However much of one's own cannot wait, the days of the law that are nearest have a line: one that is lost
 * tonight is not told of tomorrow.
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
  const whose = [...own, ...theirs];
  const seen = [
    ...whose.filter((line) => presses(line, today)),
    ...whose.filter((line) => !presses(line, today)),
    ...lines.filter(({ kind }) => kind === null),
  ];
  const kept = keptOf({ own, theirs }, today, most);
  const others = seen.filter((line) => !kept.includes(line)).slice(0, most - kept.length);
  return seen.filter((line) => kept.includes(line) || others.includes(line));
}

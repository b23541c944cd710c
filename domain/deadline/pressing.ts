import { addDays, type Day, daysBetween } from "../time/day.ts";
import { type Line, lawFirst, lawPressesDays, partOf } from "./part.ts";

/** From so many days before, a date of the law has a line, and so many always have one: our own measure. */
const nearDays = 7;
const keptLines = 2;

/** Today or tomorrow. */
const nextDays = 1;

export interface WorkLine extends Line {
  readonly isOthers: boolean;
}

/** Those ahead first, since they can still be held; then the nearest past. */
function nearestOf<Of extends Line>(lines: readonly Of[], today: Day): readonly Of[] {
  const away = ({ due }: Of) => Math.abs(daysBetween(today, due));
  const byNearness = lines.toSorted((one, other) => away(one) - away(other));
  const ahead = byNearness.filter(({ due }) => due >= today).slice(0, 1);
  return [...ahead, ...byNearness.filter((line) => !ahead.includes(line))];
}

const isNearLaw = ({ kind, due }: Line, today: Day): boolean =>
  kind === "right-day" && due <= addDays(today, nearDays);

/** Always shown: the law's nearest dates; if room is left, longest missed, next due and colleagues' urgent ones. */
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

/** Own: urgent, missed or soon. Colleagues': urgent, and the law's near dates. */
function presses(line: WorkLine, today: Day): boolean {
  const isAtOnce = partOf(line.kind, line.due, today) === "at-once";
  const isSoon = line.due <= addDays(today, lawPressesDays);
  return isAtOnce || (line.isOthers ? isNearLaw(line, today) : isSoon);
}

/**
 * Puts own before colleagues', hidden ones last. The law's nearest dates always keep a line: one lost tonight must be
 * seen today.
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

import { type DayNumber, dayNumber } from "../../domain/time/calendar.ts";
import type { Counted } from "./counted.ts";
import type { Picture, Settled } from "./picture.ts";
import { onlyWhere, say, sayAll, settled } from "./words.ts";

/** Of one pay day that alone, else all that was due through a day. */
export function covers(
  { type, day, until }: Pick<Counted, "type" | "day" | "until">,
  due: DayNumber,
): boolean {
  const last = until === null ? null : dayNumber(until);
  return type === "wage-paid" ? due === last : due <= day && (last === null || due <= last);
}

function settledOn(due: DayNumber, settlements: readonly Counted[]): DayNumber {
  return settlements.find((each) => covers(each, due))?.day ?? Number.NaN;
}

const none: readonly Settled[] = [];

export function settledOf(
  dues: readonly DayNumber[],
  settlements: readonly Counted[],
): readonly Settled[] {
  return settlements.length === 0
    ? none
    : dues
        .map((due): Settled => ({ due, on: settledOn(due, settlements) }))
        .filter(({ on }) => !Number.isNaN(on));
}

export function lastSettled({ settled: all }: Picture): DayNumber {
  return all.length === 0 ? Number.NaN : Math.max(...all.map(({ on }) => on));
}

const hasSettled = ({ settled: all }: Picture): boolean => all.length > 0;

export const settledUntold = onlyWhere(
  say(
    "Pay was paid or settled {0}. Write down which days it should have been paid, so that it is clear what is settled.",
    "Lønn er betalt eller gjort opp {0}. Skriv ned hvilke dager den skulle vært betalt, så det er klart hva som er gjort opp.",
    (p) => p.paid,
  ),
  (p) => !Number.isNaN(p.paid),
);

export const settledDays = onlyWhere(
  sayAll(
    "This is paid or settled, and is not claimed any more: what should have been paid {all}.",
    "Dette er betalt eller gjort opp, og kreves ikke lenger: det som skulle vært betalt {all}.",
    ({ settled: all }) => all.map(({ due }) => due),
  ),
  hasSettled,
);

/** In the place of what would tell of a loss. */
export const allSettled = settled(
  sayAll(
    "The pay was paid or settled {all}.",
    "Lønnen er betalt eller gjort opp {all}.",
    ({ settled: all }) => [...new Set(all.map(({ on }) => on))].sort((one, other) => one - other),
  ),
);

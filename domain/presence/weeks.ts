import { type Day, type DayNumber, dayText, mondayOf } from "../time/calendar.ts";
import { localOf, type Minute, minutesOfDay, toldAt } from "../time/clock.ts";
import type { Presence } from "./presence.ts";
import { both, lengthOf, type Stretch, without } from "./stretch.ts";

/** What is known of a stretch. Only `contradicted` may lie over another of them: both stand. */
export const shades = ["independent", "supported", "told", "contradicted"] as const;
type Shade = (typeof shades)[number];

interface Part {
  readonly shade: Shade;
  /** Whole minutes since midnight. */
  readonly from: number;
  readonly to: number;
}

export interface PresenceDay {
  readonly day: Day;
  /** 1,440, but for the two days on which the clock is moved. */
  readonly minutes: number;
  /** By shade, in the order of `shades`; by time within each. */
  readonly parts: readonly Part[];
}

export interface PresenceWeek {
  /** Monday to Sunday. */
  readonly days: readonly PresenceDay[];
  /** Whole minutes. */
  readonly independent: number;
  readonly told: number;
}

/** Each week in which anything lies, oldest first. A stretch over midnight is cut there. */
export function weeksOf(found: Presence): readonly PresenceWeek[] {
  const parts = new Map<DayNumber, Part[]>();
  for (const shade of shades) {
    for (const { day, from, to } of shadeOf(found, shade).flatMap(byDay)) {
      parts.set(day, [...(parts.get(day) ?? []), { shade, from, to }]);
    }
  }
  const mondays = [...new Set([...parts.keys()].map(mondayOf))].toSorted((a, b) => a - b);
  return mondays.map((monday) => {
    const week = { from: midnight(monday), to: midnight(monday + 7) };
    return {
      days: Array.from({ length: 7 }, (_, at) => dayOf(monday + at, parts)),
      independent: within(found.independent, week),
      told: within(found.told, week),
    };
  });
}

function shadeOf(found: Presence, shade: Shade): readonly Stretch[] {
  const { independent, supported, told, contradicted } = found;
  const all = {
    independent,
    supported: without(supported, independent),
    told: without(told, supported),
    contradicted,
  };
  return all[shade];
}

const dayOf = (number: DayNumber, parts: ReadonlyMap<DayNumber, readonly Part[]>): PresenceDay => ({
  day: dayText(number),
  minutes: midnight(number + 1) - midnight(number),
  parts: parts.get(number) ?? [],
});

/** Midnight is never skipped and never comes twice in Norway. */
const midnight = (day: DayNumber): Minute => toldAt(day, 0).at;

function* cuts({ from, to }: Stretch): Generator<Stretch & { readonly day: DayNumber }> {
  let [start, day] = [from, Math.floor(localOf(from) / minutesOfDay)];
  while (start < to) {
    const [dawn, end] = [midnight(day), Math.min(to, midnight(day + 1))];
    yield { day, from: start - dawn, to: end - dawn };
    [start, day] = [end, day + 1];
  }
}

const byDay = (stretch: Stretch) => [...cuts(stretch)];

const within = (list: readonly Stretch[], stretch: Stretch): number =>
  lengthOf(both(list, [stretch]));

import { type DayNumber, dayNumber } from "../pay/calendar.ts";
import type { EventType, Happened } from "./situation.ts";

/** Something that happened, its day counted. */
export interface Counted extends Omit<Happened, "day"> {
  readonly day: DayNumber;
}

/** What happened, by what it was; each kind in the order of its days. */
export type ByType = ReadonlyMap<EventType, readonly Counted[]>;

const nothing: readonly Counted[] = [];

export function byType(events: readonly Happened[]): ByType {
  const kinds = new Map<EventType, Counted[]>();
  for (const { type, day: text, provision, until, where } of events) {
    const counted = { type, day: dayNumber(text), provision, until, where };
    const known = kinds.get(type);
    if (known === undefined) {
      kinds.set(type, [counted]);
    } else {
      known.push(counted);
    }
  }
  for (const kind of kinds.values()) {
    if (kind.length > 1) {
      kind.sort((one, other) => one.day - other.day);
    }
  }
  return kinds;
}

/** All of a kind, also what is still to come. */
export function allOf(events: ByType, type: EventType): readonly Counted[] {
  return events.get(type) ?? nothing;
}

/** What of a kind has happened through a day. */
export function through(events: ByType, type: EventType, asOf: DayNumber): readonly Counted[] {
  const all = allOf(events, type);
  const last = all.at(-1);
  return last === undefined || last.day <= asOf ? all : all.filter(({ day }) => day <= asOf);
}

/** The first day of a kind through a day; not a number where there is none. */
export function firstDay(events: ByType, type: EventType, asOf: DayNumber): DayNumber {
  const day = allOf(events, type)[0]?.day ?? Number.NaN;
  return day <= asOf ? day : Number.NaN;
}

/** The last day of a kind through a day; not a number where there is none. */
export function lastDay(events: ByType, type: EventType, asOf: DayNumber): DayNumber {
  return through(events, type, asOf).at(-1)?.day ?? Number.NaN;
}

import { type DayNumber, dayNumber } from "../../domain/time/calendar.ts";
import { type EventType, eventTypes, type Happened } from "./situation.ts";

export interface Counted extends Pick<Happened, "type" | "provision" | "until"> {
  readonly day: DayNumber;
  readonly sure: boolean;
  /** With its details. */
  readonly told: Happened;
}

/** Each kind in the order of its days. */
export type ByType = Readonly<Record<EventType, readonly Counted[]>>;

const nothing: Counted[] = [];
const noEvents = Object.fromEntries(eventTypes.map((type) => [type, nothing])) as Record<
  EventType,
  Counted[]
>;

export function byType(events: readonly Happened[]): ByType {
  const kinds: Record<EventType, Counted[]> = { ...noEvents };
  for (const told of events) {
    const { type, provision, until, sure = false } = told;
    const counted = { type, day: dayNumber(told.day), provision, until, sure, told };
    const known = kinds[type];
    if (known === nothing) {
      kinds[type] = [counted];
    } else {
      inOrder(known, counted);
    }
  }
  return kinds;
}

export function through(events: ByType, type: EventType, asOf: DayNumber): readonly Counted[] {
  const all = events[type];
  const last = all.at(-1);
  return last === undefined || last.day <= asOf ? all : all.filter(({ day }) => day <= asOf);
}

export function firstDay(events: ByType, type: EventType, asOf: DayNumber): DayNumber {
  const day = events[type][0]?.day ?? Number.NaN;
  return day <= asOf ? day : Number.NaN;
}

export function lastDay(events: ByType, type: EventType, asOf: DayNumber): DayNumber {
  return through(events, type, asOf).at(-1)?.day ?? Number.NaN;
}

function inOrder(all: Counted[], one: Counted): void {
  let at = all.length;
  while (at > 0 && (all[at - 1]?.day ?? 0) > one.day) {
    at -= 1;
  }
  all.splice(at, 0, one);
}

import ical, { ICalAlarmRelatesTo, ICalAlarmType } from "ical-generator";
import { clockOf, type Day, dayOf, daysBetween, type Moment } from "../../../domain/time/day.ts";
import { noonOf } from "../../texts/days.ts";

export interface CalendarFile {
  readonly days: readonly Day[];
  /** Chosen by the person; equal for all. */
  readonly words: string;
  /** With the same words. */
  readonly remind: boolean;
}

/** A week before, or nearer. */
export const reminders = ["week-before", "day-before", "on-day"] as const;
type Reminder = (typeof reminders)[number];

export function reminderOf(day: Day, now: Moment): Reminder {
  const away = daysBetween(dayOf(now), day);
  if (away > 7) {
    return "week-before";
  }
  return away > 1 ? "day-before" : "on-day";
}

const [minute, hour] = [60, 60 * 60];
const wholeDay = 24 * hour;
const morning = 8 * hour;

/** Files are imported some time after they are made. */
const atLeastAhead = 30;

/** At eight; else the next whole hour that is half an hour off, or before the day is over. */
function onDay(day: Day, now: Moment): number {
  if (day > dayOf(now)) {
    return morning;
  }
  const next = Math.ceil((clockOf(now).minutes + atLeastAhead) / 60) * hour;
  return Math.max(morning, Math.min(next, wholeDay - minute));
}

/** Negative before it. */
function secondsTo(day: Day, now: Moment): number {
  switch (reminderOf(day, now)) {
    case "week-before":
      return -7 * wholeDay;
    case "day-before":
      return -wholeDay;
    case "on-day":
      return onDay(day, now);
  }
}

/** Nothing in it says what a day is for or whom it is about. Ids of chance, so that two files cannot be laid beside each other. */
export function calendarFile({ days, words, remind }: CalendarFile, now: Moment): string {
  const calendar = ical({ prodId: "//calendar//calendar//EN" });
  for (const day of days) {
    const event = calendar.createEvent({
      id: crypto.randomUUID(),
      start: noonOf(day),
      allDay: true,
      summary: words,
    });
    if (remind) {
      // The library counts before the date, and later from its end, unless told.
      const trigger = -secondsTo(day, now);
      event
        .createAlarm({ type: ICalAlarmType.display, trigger, description: words })
        .relatesTo(trigger < 0 ? ICalAlarmRelatesTo.start : null);
    }
  }
  return calendar.toString();
}

import ical, { ICalAlarmRelatesTo, ICalAlarmType } from "ical-generator";
import { clockOf, type Day, dayOf, daysBetween, type Moment } from "../../../domain/time/day.ts";
import { noonOf } from "../../texts/days.ts";

/** What goes into a calendar that others may look at. */
export interface CalendarFile {
  readonly days: readonly Day[];
  /** The words of each day, chosen by the person; the same for all. */
  readonly words: string;
  /** Whether to be reminded before each day, with the same words. */
  readonly remind: boolean;
}

/** When a calendar reminds of a day: a week before, or nearer where that is no longer ahead. */
export const reminders = ["week-before", "day-before", "on-day"] as const;
type Reminder = (typeof reminders)[number];

/** A calendar reminds as a day begins: a week or a day before a day that begins today has gone by. */
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

/** A file is taken in to a calendar some time after it was made. */
const atLeastAhead = 30;

/** At eight; else the next whole hour that is half an hour off, or before the day is over. */
function onDay(day: Day, now: Moment): number {
  if (day > dayOf(now)) {
    return morning;
  }
  const next = Math.ceil((clockOf(now).minutes + atLeastAhead) / 60) * hour;
  return Math.max(morning, Math.min(next, wholeDay - minute));
}

/** Seconds from the beginning of a day to its reminder; before it they are below nought. */
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
      // The library counts seconds before the day, and what comes after from its end, unless it is told otherwise.
      const trigger = -secondsTo(day, now);
      event
        .createAlarm({ type: ICalAlarmType.display, trigger, description: words })
        .relatesTo(trigger < 0 ? ICalAlarmRelatesTo.start : null);
    }
  }
  return calendar.toString();
}

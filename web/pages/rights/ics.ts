import ical, { ICalAlarmType } from "ical-generator";
import type { Day } from "../../../domain/base/day.ts";
import { noonOf } from "../../texts/days.ts";

/** What goes into a calendar that others may look at. */
export interface CalendarFile {
  readonly days: readonly Day[];
  /** The words of each day, chosen by the person; the same for all. */
  readonly words: string;
  /** Whether to be reminded a week before, with the same words. */
  readonly remind: boolean;
}

const week = 7 * 24 * 60 * 60;

/**
 * Days with words, as a calendar file: nothing in it says what a day is for, whom it is about, or which program made it. Each day
 * has an id of chance, so that two files cannot be laid beside each other.
 */
export function calendarFile({ days, words, remind }: CalendarFile): string {
  const calendar = ical({ prodId: "//calendar//calendar//EN" });
  for (const day of days) {
    const event = calendar.createEvent({
      id: crypto.randomUUID(),
      start: noonOf(day),
      allDay: true,
      summary: words,
    });
    if (remind) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: week, description: words });
    }
  }
  return calendar.toString();
}

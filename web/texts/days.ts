import { type Day, day, isDay } from "../../domain/time/day.ts";

/** A date has no zone: read and written as noon in UTC, so that no machine shifts it. */
export function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

interface Days {
  /** For example “28. februar 2027” or “28 February 2027”. */
  readonly day: (day: Day) => string;
  readonly date: (date: string) => string;
}

export function daysIn(locale: string): Days {
  const zone = { timeZone: "UTC", month: "long", year: "numeric" } as const;
  const days = new Intl.DateTimeFormat(locale, { ...zone, day: "numeric" });
  const months = new Intl.DateTimeFormat(locale, zone);
  const written = (one: Day): string => days.format(noonOf(one));
  return {
    day: written,
    date: (date) => {
      if (isDay(date)) {
        return written(day(date));
      }
      const month = `${date}-01`;
      return isDay(month) ? months.format(noonOf(day(month))) : date;
    },
  };
}

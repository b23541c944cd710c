import { type Day, day, isDay } from "../../domain/time/day.ts";

/** A calendar day has no zone: it is read as noon in UTC and written in UTC, so that no machine moves it. */
export function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** How one language writes days. */
interface Days {
  /** “28. februar 2027”, “28 February 2027”. */
  readonly day: (day: Day) => string;
  /** A date as precisely as its source gives it: a day, a month or a year. */
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

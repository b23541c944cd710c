import type { Day } from "../../../domain/base/day.ts";
import type { Ore } from "../../../domain/pay/work.ts";

/** Writes days, hours and amounts as one language does. */
export interface Format {
  day(day: Day): string;
  hours(minutes: number): string;
  money(ore: Ore): string;
  rate(ore: Ore): string;
}

/** The formats of a locale, as in “nb-NO”. A calendar day has no zone: it is read and written at noon in UTC, so no machine moves it. */
export function formatIn(locale: string): Format {
  const days = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const hours = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const kroner = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const money = locale.startsWith("nb")
    ? (ore: Ore) => `${kroner.format(ore / 100)}\u00a0kr`
    : (ore: Ore) => `NOK\u00a0${kroner.format(ore / 100)}`;
  return {
    day: (day) => days.format(new Date(`${day}T12:00:00Z`)),
    hours: (minutes) => hours.format(minutes / 60),
    money,
    rate: (ore) => kroner.format(ore / 100),
  };
}

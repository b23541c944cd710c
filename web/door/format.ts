import { type Day, daysBetween } from "../../domain/time/day.ts";
import type { Ore } from "../../rules/pay/work.ts";
import { daysIn, noonOf } from "../texts/days.ts";
import type { Tongue } from "./words.tsx";

export interface Format {
  /** "1 234,50 kr", "NOK 1,234.50". */
  readonly money: (ore: Ore) => string;
  /** The same without its unit, for columns. */
  readonly amount: (ore: Ore) => string;
  /** "28. februar 2027". */
  readonly day: (day: Day) => string;
  /** "man. 3. mars". */
  readonly shortDay: (day: Day) => string;
  /** "1.–15. mars 2025". */
  readonly span: (from: Day, to: Day) => string;
  /** "om 12 dager", "in 3 years". */
  readonly away: (day: Day, today: Day) => string;
  /** "7,5 t". */
  readonly hours: (minutes: number) => string;
  readonly percent: (percent: number) => string;
  /** Monday is 0. */
  readonly weekday: (place: number, width: "long" | "narrow") => string;
  /** As precisely as a source gives it. */
  readonly date: (text: string) => string;
}

// Slow to make on a phone.
const made = new Map<string, Format>();

export function formatOf({ locale }: Pick<Tongue, "locale">): Format {
  const known = made.get(locale) ?? make(locale);
  made.set(locale, known);
  return known;
}

function away(relative: Intl.RelativeTimeFormat, days: number): string {
  if (Math.abs(days) < 60) {
    return relative.format(days, "day");
  }
  return Math.abs(days) < 730
    ? relative.format(Math.trunc(days / 30.44), "month")
    : relative.format(Math.trunc(days / 365.25), "year");
}

function make(locale: string): Format {
  const zone = { timeZone: "UTC" } as const;
  const short = new Intl.DateTimeFormat(locale, {
    ...zone,
    weekday: "short",
    day: "numeric",
    month: "short",
  });
  const spans = new Intl.DateTimeFormat(locale, {
    ...zone,
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  const weekdays = {
    long: new Intl.DateTimeFormat(locale, { ...zone, weekday: "long" }),
    narrow: new Intl.DateTimeFormat(locale, { ...zone, weekday: "narrow" }),
  };
  const amounts = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const code = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "NOK",
    currencyDisplay: "code",
  });
  const hours = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "hour",
    // "69 de ore": only the long form.
    unitDisplay: locale.startsWith("ro") ? "long" : "short",
    maximumFractionDigits: 2,
  });
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const amount = (ore: Ore): string => amounts.format(ore / 100);
  return {
    ...daysIn(locale),
    amount,
    money: /^(?:nb|nn|no)\b/.test(locale)
      ? (ore) => `${amount(ore)}\u00a0kr`
      : (ore) => code.format(ore / 100),
    shortDay: (text) => short.format(noonOf(text)),
    span: (from, to) => spans.formatRange(noonOf(from), noonOf(to)),
    away: (text, today) => away(relative, daysBetween(today, text)),
    hours: (minutes) => hours.format(minutes / 60),
    percent: (percent) => percents.format(percent / 100),
    // 3 March 2025 was a Monday.
    weekday: (place, width) => weekdays[width].format(new Date(Date.UTC(2025, 2, 3 + place, 12))),
  };
}

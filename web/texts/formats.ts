import { type Day, dayOf, daysBetween, type Moment } from "../../domain/time/day.ts";
import { daysIn, noonOf } from "./days.ts";
import { type Language, type Say, sayIn } from "./texts.ts";

export const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", en: "en-GB" };

function perLanguage<Format>(make: (locale: string) => Format): Readonly<Record<Language, Format>> {
  return { nb: make(locales.nb), en: make(locales.en) };
}

const days = perLanguage(daysIn);
const clocks = perLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: "Europe/Oslo",
    }),
);
const short = { timeZone: "UTC", day: "numeric", month: "short" } as const;
const weekdays = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { ...short, weekday: "short" }),
);
const weekdayNames = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "short" }),
);
const years = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { ...short, year: "numeric" }),
);
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
const wholeKroner = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
);
const kronerAndOre = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

export function dayText(language: Language, day: Day): string {
  return days[language].day(day);
}

/** For dates in lists: “man. 7. des.” or “Mon 7 Dec”; with its year where that is another. */
export function shortDayText(language: Language, day: Day, today: Day): string {
  const near = day.slice(0, 4) === today.slice(0, 4);
  return (near ? weekdays : years)[language].format(noonOf(day)).replace(",", "");
}

/** For example “man.” or “Mon”. */
export function weekdayText(language: Language, day: Day): string {
  return weekdayNames[language].format(noonOf(day));
}

export function dateText(language: Language, date: string): string {
  return days[language].date(date);
}

/** Dates within a source's text written out; numbers of acts stay. */
export function datesSpelled(language: Language, text: string): string {
  return text.replace(/(?<![\w./-])\d{4}-\d{2}(-\d{2})?(?![\w/-])/g, (date) =>
    dateText(language, date),
  );
}

/** For example “28. februar 2027 kl. 14:05”, in Norwegian time. */
export function momentText(language: Language, at: Moment): string {
  return sayIn(language)("formats.at", {
    day: dayText(language, dayOf(at)),
    time: clocks[language].format(new Date(at)).replace(".", ":"),
  });
}

export function awayText(say: Say, day: Day, today: Day): string {
  const away = daysBetween(today, day);
  if (away === 0) {
    return say("formats.today");
  }
  if (Math.abs(away) === 1) {
    return say(away === 1 ? "formats.tomorrow" : "formats.yesterday");
  }
  return away > 0
    ? say("formats.in-days", { days: away })
    : say("formats.days-ago", { days: -away });
}

/** For example “28. februar 2027 (om 12 dager)”. */
export function dayAndAwayText(language: Language, day: Day, today: Day): string {
  return `${dayText(language, day)} (${awayText(sayIn(language), day, today)})`;
}

/** For example “12 345,5” or “12,345.5”. */
export function numberText(language: Language, value: number): string {
  return numbers[language].format(value);
}

/** Shows øre only where there are any: “1 234 kr”, “NOK 1,234.50”. */
export function moneyText(language: Language, kroner: number): string {
  const shape = Number.isInteger(kroner) ? wholeKroner : kronerAndOre;
  const amount = shape[language].format(kroner);
  return language === "nb" ? `${amount}\u00a0kr` : `NOK\u00a0${amount}`;
}

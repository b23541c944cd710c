import { day, isDay } from "../../../domain/base/day.ts";
import { dayText } from "../../texts/formats.ts";
import type { Language } from "../../texts/texts.ts";

/** A date as precisely as the source gives it: a day in words, a month or a year as it stands. */
export function dateText(language: Language, date: string): string {
  return isDay(date) ? dayText(language, day(date)) : date;
}

import { day, isDay } from "../../../domain/base/day.ts";
import { dayText, monthText } from "../../texts/formats.ts";
import type { Language } from "../../texts/texts.ts";

/** A date as precisely as the source gives it: a day or a month in words, a year as it stands. */
export function dateText(language: Language, date: string): string {
  if (isDay(date)) {
    return dayText(language, day(date));
  }
  const first = `${date}-01`;
  return isDay(first) ? monthText(language, day(first)) : date;
}

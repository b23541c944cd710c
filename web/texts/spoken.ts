import type { Day } from "../../domain/time/day.ts";
import { type Line, lineText } from "../../rules/rights/words.ts";
import { dayText } from "./formats.ts";
import type { Language } from "./texts.ts";

/** Dates written out; a section sign stays with its number. */
export function spoken(language: Language, line: Line): string {
  return lineText(line, language, (day: Day) => dayText(language, day)).replaceAll(
    /(§) (?=\d)/g,
    "$1\u00a0",
  );
}

import { type Line, lineText } from "../../domain/rights/words.ts";
import type { Day } from "../../domain/time/day.ts";
import { dayText } from "./formats.ts";
import type { Language } from "./texts.ts";

/** A line of the rules with its days written out; a section sign stays with its number where a line breaks. */
export function spoken(language: Language, line: Line): string {
  return lineText(line, language, (day: Day) => dayText(language, day)).replaceAll(
    /(§) (?=\d)/g,
    "$1\u00a0",
  );
}

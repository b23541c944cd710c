import { dayNumber } from "../../../domain/time/calendar.ts";
import { clockText, minutesOfDay } from "../../../domain/time/clock.ts";
import { addDays, type Day } from "../../../domain/time/day.ts";
import type { Shift } from "../../../rules/pay/work.ts";
import { isLikely } from "./fields.ts";
import { plainly, readBreak, readDay, readTime } from "./read.ts";

type LineWhy = "day" | "times" | "same" | "break" | "more";

export type Line =
  | { readonly number: number; readonly text: string; readonly shift: Shift }
  | { readonly number: number; readonly text: string; readonly why: LineWhy }
  | { readonly number: number; readonly text: string; readonly heading: true };

// The same mark twice: "7-15.30" is a stretch of time.
const aDay =
  /\b\d{4}([-./])\d{1,2}\1\d{1,2}|(?<!\d)\d{1,2}(?:([-/])\d{1,2}\2|\. ?\d{1,2}\. ?)(?:\d{4}|\d{2})(?!\d)|(?<!\d)\d{1,2} \d{1,2} \d{4}(?!\d)/g;
const aNumber = /\d{1,2}(?: ?[:.h] ?\d{2})?(?!\d)|\d{3,4}(?!\d)/g;

/** An end before the start is on the next day. */
export function shiftOn(
  day: Day,
  from: number,
  to: number,
  breakMinutes: number,
  lastDay?: Day | undefined,
): Shift | "same" | "break" {
  const end = lastDay ?? (to <= from && to !== 0 ? addDays(day, 1) : day);
  const begins = dayNumber(day) * minutesOfDay + from;
  const midnight = to === 0 && lastDay === undefined;
  const ends = dayNumber(end) * minutesOfDay + (midnight ? minutesOfDay : to);
  if (ends <= begins || (lastDay === undefined && from === to)) {
    return "same";
  }
  if (breakMinutes >= ends - begins) {
    return "break";
  }
  const stretch = { from: clockText(begins), to: clockText(ends) };
  return breakMinutes === 0 ? stretch : { ...stretch, breakMinutes };
}

// A text pasted without line breaks.
const longest = 200;

function shiftIn(line: string, asOf: Day | undefined): Shift | LineWhy {
  const plain = plainly(line)
    .replace(/["“”]/g, " ")
    .replace(/(\d)T(?=\d)/g, "$1 ");
  if (plain.length > longest) {
    return "more";
  }
  const days = (plain.match(aDay) ?? []).map(readDay);
  const [day, lastDay] = days;
  if (day === undefined || day === null || lastDay === null || !isLikely(day, asOf)) {
    return "day";
  }
  const rest = plain.replace(aDay, " ; ");
  const [from, to, pause, ...more] = withHalves(rest);
  const [begins, ends] = [readTime(from ?? ""), readTime(to ?? "")];
  if (begins === null || ends === null) {
    return "times";
  }
  const breakMinutes = pause === undefined ? 0 : readBreak(pause);
  if (more.length > 0 || days.length > 2) {
    return "more";
  }
  return breakMinutes === null ? "break" : shiftOn(day, begins, ends, breakMinutes, lastDay);
}

// A spreadsheet adds seconds; "am" and "pm" belong to the number before.
function withHalves(rest: string): readonly string[] {
  const bare = rest.replace(/(\d{1,2}:\d{2}):\d{2}(?!\d)/g, "$1");
  return [...bare.matchAll(aNumber)].map((found) => {
    const after = bare.slice(found.index + found[0].length);
    const [unit = ""] = /^ ?(?:[ap]\.?m\b|min|m\b|[ht]\b)/i.exec(after) ?? [];
    return `${found[0]}${unit}`;
  });
}

/** Day, from, to, break. Every line is read or named. */
export function readList(text: string, asOf?: Day): readonly Line[] {
  let first = true;
  return text.split(/\r\n|\r|\n/).flatMap((whole, place): readonly Line[] => {
    const line = { number: place + 1, text: whole.trim() };
    if (plainly(whole).replace(/[;,\t"]/g, "") === "") {
      return [];
    }
    const heading = first && !/\d/.test(plainly(whole));
    first = false;
    if (heading) {
      return [{ ...line, heading }];
    }
    const read = shiftIn(whole, asOf);
    return [typeof read === "string" ? { ...line, why: read } : { ...line, shift: read }];
  });
}

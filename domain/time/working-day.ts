import { civilOf, type DayNumber, dayNumber, dayText, numberOf, weekdayOf } from "./calendar.ts";
import type { Day } from "./day.ts";

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun, each with its Monday. */
const fromEaster = [-3, -2, 0, 1, 39, 49, 50];
/** Month and date. */
const fixed = [
  [1, 1],
  [5, 1],
  [5, 17],
  [12, 25],
  [12, 26],
] as const;

const years = new Map<number, ReadonlySet<DayNumber>>();

function holidaysOf(year: number): ReadonlySet<DayNumber> {
  const known = years.get(year);
  if (known !== undefined) {
    return known;
  }
  const easter = easterOf(year);
  const found = new Set([
    ...fromEaster.map((days) => easter + days),
    ...fixed.map(([month, date]) => numberOf(year, month, date)),
  ]);
  years.set(year, found);
  return found;
}

/** Easter Sunday of the Gregorian calendar: the anonymous algorithm (Meeus, Jones and Butcher). */
function easterOf(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return numberOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Helligdagsfredloven § 2; lov om 1. og 17. mai § 1. */
export function isSundayOrHoliday(day: DayNumber): boolean {
  return weekdayOf(day) === 7 || holidaysOf(civilOf(day).year).has(day);
}

/** Also where it is 1 or 17 May by its date. */
export function isSundayOrOfEaster(day: DayNumber): boolean {
  const easter = easterOf(civilOf(day).year);
  return weekdayOf(day) === 7 || fromEaster.includes(day - easter);
}

const saturday = 6;

export function isDayOff(day: DayNumber): boolean {
  return weekdayOf(day) === saturday || isSundayOrHoliday(day);
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: DayNumber): DayNumber {
  return isDayOff(day) ? workingDayFrom(day + 1) : day;
}

/** The day itself, or the last working day before it. */
export function workingDayBy(day: DayNumber): DayNumber {
  return isDayOff(day) ? workingDayBy(day - 1) : day;
}

export function workingDayUntil(day: Day): Day {
  return dayText(workingDayBy(dayNumber(day)));
}

export function workingDayAfter(day: Day): Day {
  return dayText(workingDayFrom(dayNumber(day) + 1));
}

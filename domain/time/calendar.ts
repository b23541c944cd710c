/** A calendar day in Europe/Oslo, as ISO 8601 text ("2026-11-25"): it sorts, compares and stores as it is. */
export type Day = string & { readonly __day: true };

/** Days from 1970-01-01. */
export type DayNumber = number;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function numberOf(year: number, month: number, date: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civilOf(day: DayNumber): Civil {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The texts of 1900 to 2200, each written once. */
const texts: (Day | undefined)[] = new Array(110_000).fill(undefined);
const firstKept = -25_567;

export function dayText(day: DayNumber): Day {
  const place = day - firstKept;
  const known = texts[place];
  if (known !== undefined) {
    return known;
  }
  if (Number.isNaN(day)) {
    throw new RangeError("not a calendar day");
  }
  const { year, month, date } = civilOf(day);
  const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}` as Day;
  if (place >= 0 && place < texts.length) {
    texts[place] = text;
  }
  return text;
}

export function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Nonsense where they are no digits. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    number = number * 10 + text.charCodeAt(at) - 48;
  }
  return number;
}

/** Not a number where the text is no day from the year one on, where PostgreSQL's count begins. */
export function dayNumber(text: string): DayNumber {
  const year = digits(text, 0, 4);
  const day = numberOf(year, digits(text, 5, 7), digits(text, 8, 10));
  return text.length === 10 && year >= 1 && dayText(day) === text ? day : Number.NaN;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: DayNumber): DayNumber {
  return day - (weekdayOf(day) - 1);
}

/** "2025-W10": the year is that of the week's Thursday. */
export function weekText(day: DayNumber): string {
  const thursday = mondayOf(day) + 3;
  const { year } = civilOf(thursday);
  return `${year}-W${two(Math.floor((thursday - numberOf(year, 1, 1)) / 7) + 1)}`;
}

export function lastDateOf(year: number, month: number): number {
  return civilOf(numberOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1)
    .date;
}

/** The same date, or the last of a shorter month. */
export function monthsAfter(day: DayNumber, months: number): DayNumber {
  const { year, month, date } = civilOf(day);
  const count = year * 12 + month - 1 + months;
  const to = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  const isInEvery = date <= 28;
  return numberOf(
    to.year,
    to.month,
    isInEvery ? date : Math.min(date, lastDateOf(to.year, to.month)),
  );
}

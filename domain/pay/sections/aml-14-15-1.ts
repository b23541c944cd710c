import { civilOf, type DayNumber, lastDateOf, monthsAfter } from "../calendar.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "aml-14-15-1",
  law: "aml",
  section: "§ 14-15 (1)",
  read,
  inForce: always,
};

export interface WagePeriod {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly due: DayNumber;
}

/**
 * The period of a day of work and when its pay falls due. The act says at least twice a month unless something else is agreed,
 * and names no days: where none is agreed or known it is reckoned on the 15th for the days up to it, and on the last day for
 * the rest. With an agreed pay day it is the whole month on that date of the next, or its last day.
 * @param payDay 1 to 31, or null where none was agreed
 */
export function wagePeriod(day: DayNumber, payDay: number | null): WagePeriod {
  const { year, month, date } = civilOf(day);
  const first = day - date + 1;
  const last = first + lastDateOf(year, month) - 1;
  if (payDay !== null) {
    const next = monthsAfter(first, 1);
    const to = civilOf(next);
    return {
      from: first,
      to: last,
      due: next + Math.min(payDay, lastDateOf(to.year, to.month)) - 1,
    };
  }
  return date <= 15
    ? { from: first, to: first + 14, due: first + 14 }
    : { from: first + 15, to: last, due: last };
}

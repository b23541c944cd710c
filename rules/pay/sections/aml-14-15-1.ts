import { civilOf, type DayNumber, lastDateOf, monthsAfter } from "../../../domain/time/calendar.ts";
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

/** The act names no days: reckoned on the 15th and the last. With an agreed pay day (1 to 31): the whole month, on that date of the next. */
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

import type { DayNumber } from "../pay/calendar.ts";
import { contractorsUntil } from "../pay/sections/allmenngjoringsloven-13.ts";
import { lastDayOf } from "../pay/sections/foreldelsesloven-2.ts";
import type { HolidayPay } from "./holiday-days.ts";
import { type DayMet, inTime } from "./met.ts";
import type { Due } from "./picture.ts";

/** Pay or holiday pay that those above the employer may owe too, and the last day to claim it of them in writing. */
export interface Joint {
  readonly of: "pay" | "holiday-pay";
  /** The day it should have been paid, at the earliest. */
  readonly due: DayNumber;
  /** Why it is not known which day it should have been paid; null where it is. */
  readonly unclear: HolidayPay["unclear"];
  /** Three months after the earliest day it should have been paid, and after the latest. */
  readonly safeUntil: DayNumber;
  readonly until: DayNumber;
  /** Three years after the earliest: the day to be safe once it was claimed in writing. */
  readonly years: DayNumber;
  /** The day that it was claimed in writing in time, where somebody told so. */
  readonly claimed: DayNumber;
}

const of = "joint-liability";

export function jointOf(
  wages: readonly Due[],
  holidayPay: readonly HolidayPay[],
  met: readonly DayMet[],
): readonly Joint[] {
  return [
    ...wages.map(({ due }): Joint => {
      const until = contractorsUntil(due);
      const claimed = inTime(met, of, until);
      const years = lastDayOf(due);
      return { of: "pay", due, unclear: null, safeUntil: until, until, years, claimed };
    }),
    ...holidayPay.map(({ safe, latest, unclear, safeUntil: years }): Joint => {
      const safeUntil = contractorsUntil(safe);
      const until = unclear === null ? safeUntil : contractorsUntil(latest);
      const first = inTime(met, of, safeUntil);
      const claimed = Number.isNaN(first) && unclear !== null ? inTime(met, of, until) : first;
      return { of: "holiday-pay", due: safe, unclear, safeUntil, until, years, claimed };
    }),
  ];
}

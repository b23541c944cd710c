import { contractorsUntil } from "../pay/sections/allmenngjoringsloven-13.ts";
import { lastDayOf } from "../pay/sections/foreldelsesloven-2.ts";
import { type DayNumber, dayNumber } from "../time/calendar.ts";
import type { HolidayPay } from "./holiday-days.ts";
import { type DayMet, inTime, isLateJointClaim } from "./met.ts";
import type { Due } from "./picture.ts";
import type { UrgentMet } from "./situation.ts";

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

/** The days on which a claim was written before its time was over, told only after: of what is asked at once then. */
function toldLate(urgentMet: readonly UrgentMet[]): readonly DayNumber[] {
  return urgentMet
    .filter(({ step, since, on }) => isLateJointClaim(step) && since !== null && on <= since)
    .map(({ on }) => dayNumber(on))
    .toSorted((one, other) => one - other);
}

/**
 * What those above the employer may owe of pay and holiday pay, with the day that each was claimed of them in writing in time. `met`: days
 * that were held; `urgentMet`: what was done at once, among it a claim of which nobody had told before its time was over.
 */
export function jointOf(
  wages: readonly Due[],
  holidayPay: readonly HolidayPay[],
  met: readonly DayMet[],
  urgentMet: readonly UrgentMet[],
): readonly Joint[] {
  const late = toldLate(urgentMet);
  const claimedBy = (due: DayNumber, until: DayNumber): DayNumber => {
    const found = inTime(met, of, until);
    return Number.isNaN(found)
      ? (late.find((on) => due <= on && on <= until) ?? Number.NaN)
      : found;
  };
  return [
    ...wages.map(({ due }): Joint => {
      const until = contractorsUntil(due);
      const claimed = claimedBy(due, until);
      const years = lastDayOf(due);
      return { of: "pay", due, unclear: null, safeUntil: until, until, years, claimed };
    }),
    ...holidayPay.map(({ safe, latest, unclear, safeUntil: years }): Joint => {
      const safeUntil = contractorsUntil(safe);
      const until = unclear === null ? safeUntil : contractorsUntil(latest);
      const first = claimedBy(safe, safeUntil);
      const claimed = Number.isNaN(first) && unclear !== null ? claimedBy(safe, until) : first;
      return { of: "holiday-pay", due: safe, unclear, safeUntil, until, years, claimed };
    }),
  ];
}

import { contractorsUntil } from "../pay/sections/allmenngjoringsloven-13.ts";
import { lastDayOf } from "../pay/sections/foreldelsesloven-2.ts";
import { type DayNumber, dayNumber } from "../time/calendar.ts";
import { inTime, isLateJointClaim } from "./done-in-time.ts";
import type { DayDone, Due, HolidayPay, Joint } from "./picture.ts";
import type { UrgentDone } from "./situation.ts";

const of = "joint-liability";

/** Written in time, and told of only after. */
function toldLate(urgentDone: readonly UrgentDone[]): readonly DayNumber[] {
  return urgentDone
    .filter(({ step, since, on }) => isLateJointClaim(step) && since !== null && on <= since)
    .map(({ on }) => dayNumber(on))
    .toSorted((one, other) => one - other);
}

/** `urgentDone`: among it a claim of which nobody had told in time. */
export function jointOf(
  wages: readonly Due[],
  holidayPay: readonly HolidayPay[],
  met: readonly DayDone[],
  urgentDone: readonly UrgentDone[],
): readonly Joint[] {
  const late = toldLate(urgentDone);
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

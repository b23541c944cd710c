import { civilOf, type DayNumber } from "../pay/calendar.ts";
import { holidayDue } from "../pay/sections/ferieloven-10.ts";
import type { Due } from "./picture.ts";

/** The holiday pay of one year. Its own day is the last that it may be; `safe` is the first. */
export interface HolidayPay extends Due {
  readonly safe: Due;
  /** Whether the two are known to be one. */
  readonly known: boolean;
}

/** The day that the holiday pay of a year should have been paid, at the earliest and at the latest. */
interface Between {
  readonly earned: DayNumber;
  readonly safe: DayNumber;
  readonly latest: DayNumber;
}

/**
 * It is paid out when the work ends, else by 30 June of the next year. Until it is known that the work ended, it may have ended
 * with the last pay; pay that came after the end may be of that work, or of another.
 */
function betweenOf(
  dues: readonly DayNumber[],
  june: DayNumber,
  ended: readonly DayNumber[],
): Between {
  const earned = dues.find((due) => holidayDue(due) === june) ?? june;
  const end = ended.find((day) => day >= earned);
  if (end !== undefined) {
    const due = Math.min(june, end);
    return { earned, safe: due, latest: due };
  }
  const before = ended.findLast((day) => civilOf(day).year >= civilOf(earned).year - 1);
  const last = before ?? dues.at(-1) ?? june;
  return { earned, safe: Math.min(june, last), latest: june };
}

/** The holiday pay of every year that pay fell due in; all days in order. */
export function holidayPayOf(
  dues: readonly DayNumber[],
  ended: readonly DayNumber[],
  claim: (earned: DayNumber, due: DayNumber) => Due,
): readonly HolidayPay[] {
  return [...new Set(dues.map(holidayDue))].map((june) => {
    const { earned, safe, latest } = betweenOf(dues, june, ended);
    const own = claim(earned, latest);
    const first = safe === latest ? own : claim(Math.min(earned, safe), safe);
    const claimed = Number.isNaN(own.claimed) ? first.claimed : own.claimed;
    return { ...own, claimed, safe: first, known: safe === latest };
  });
}

import { civilOf, type DayNumber } from "../../domain/time/calendar.ts";
import { holidayDue } from "../pay/sections/ferieloven-10.ts";
import { lastDayOf } from "../pay/sections/foreldelsesloven-2.ts";
import { inTime } from "./done-in-time.ts";
import { claimLives, type Stops } from "./limitation.ts";
import type { DayDone, HolidayPay, Settled } from "./picture.ts";
import type { Words } from "./words.ts";

type Between = Pick<HolidayPay, "earned" | "safe" | "latest" | "unclear">;

/**
 * Paid when the work ends, else by 30 June of the next year. Sure with one end, no pay after it, and pay of one year; else the
 * earliest and the latest that fit.
 */
function betweenOf(
  dues: readonly DayNumber[],
  june: DayNumber,
  ended: readonly DayNumber[],
): Between {
  const own = dues.filter((due) => holidayDue(due) === june);
  const earned = own[0] ?? june;
  const last = own.at(-1) ?? june;
  const lastEnd = ended.at(-1) ?? Number.NaN;
  const isAllOver = own.length === dues.length && lastEnd >= last;
  const latest = isAllOver ? Math.min(june, lastEnd) : june;
  if (isAllOver && ended.length === 1) {
    return { earned, safe: latest, latest, unclear: null };
  }
  const end =
    ended.find((day) => day >= earned) ??
    ended.findLast((day) => civilOf(day).year >= civilOf(earned).year - 1) ??
    last;
  return { earned, safe: Math.min(june, last, end), latest, unclear: whyUnclear(dues, lastEnd) };
}

function whyUnclear(dues: readonly DayNumber[], lastEnd: DayNumber): HolidayPay["unclear"] {
  if (Number.isNaN(lastEnd)) {
    return "end";
  }
  return (dues.at(-1) ?? Number.NaN) > lastEnd ? "pay-after" : "which-work";
}

export function holidayPayOf(
  dues: readonly DayNumber[],
  ended: readonly DayNumber[],
  stops: Stops,
  {
    met,
    asOf,
    settled,
  }: {
    readonly met: readonly DayDone[];
    readonly asOf: DayNumber;
    readonly settled: readonly Settled[];
  },
): readonly HolidayPay[] {
  return [...new Set(dues.map(holidayDue))].map((june): HolidayPay => {
    const { earned, safe, latest, unclear } = betweenOf(dues, june, ended);
    const safeUntil = lastDayOf(safe);
    const until = lastDayOf(latest);
    // Earned from the first pay of its year: what was done before was about something else.
    const about = doneAbout({ from: Math.min(earned, safe), due: latest }, stops, asOf);
    const isSettled = settled.some(({ due }) => holidayDue(due) === june);
    const done = about === "nothing" && isSettled ? "settled" : about;
    const own = inTime(met, "holiday-pay", until);
    const claimed = Number.isNaN(own) ? inTime(met, "holiday-pay", safeUntil) : own;
    const passed = done === "nothing" && asOf > until;
    return { earned, safe, latest, unclear, safeUntil, until, done, passed, claimed };
  });
}

function doneAbout(
  arisen: Parameters<typeof claimLives>[0],
  stops: Stops,
  asOf: DayNumber,
): HolidayPay["done"] {
  if (stops.all.length === 0) {
    return "nothing";
  }
  const { by, standing } = claimLives(arisen, stops, asOf);
  if (by === null) {
    return "nothing";
  }
  if (standing === "stopped" || standing === "case-over") {
    return standing;
  }
  return by.kind === "criminal-case-over" ? "case-over" : "acknowledged-or-judged";
}

type Unclear = NonNullable<HolidayPay["unclear"]>;

const unclearWhy: Readonly<Record<Unclear, Words>> = {
  end: { en: "when the work ended is not known", nb: "når arbeidet sluttet, er ikke kjent" },
  "pay-after": {
    en: "pay was to come after the day that the work is told to have ended, so that it is not clear which work it was of",
    nb: "lønn skulle komme etter dagen arbeidet er sagt å ha sluttet, så det er ikke klart hvilket arbeid den var fra",
  },
  "which-work": {
    en: "it is told that work ended, but it is not clear which work this was earned in",
    nb: "det er fortalt at arbeid sluttet, men det er ikke klart hvilket arbeid de er opptjent i",
  },
};

export const unclears = Object.keys(unclearWhy) as readonly Unclear[];

export function becauseUnclear(en: string, nb: string): Readonly<Record<Unclear, Words>> {
  const ended = ({ en: so, nb: slik }: Words) => ({ en: `${en} ${so}.`, nb: `${nb} ${slik}.` });
  return {
    end: ended(unclearWhy.end),
    "pay-after": ended(unclearWhy["pay-after"]),
    "which-work": ended(unclearWhy["which-work"]),
  };
}

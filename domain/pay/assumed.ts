import { civilOf } from "../time/calendar.ts";
import type { Assumption, AssumptionCode } from "./assumption.ts";
import { birthOf } from "./day-rates.ts";
import type { PayLaw } from "./pay-law.ts";
import type { AtLeast } from "./reckoning.ts";
import { holidayPermille } from "./sections/ferieloven-10.ts";
import { type Earned, minutesAtLeast } from "./sums.ts";
import type { ReadShifts } from "./told-shifts.ts";
import type { Work } from "./work.ts";

export interface Known {
  readonly work: Work;
  readonly law: PayLaw;
  readonly told: ReadShifts;
  readonly confirmed: Earned;
  readonly floor: Earned;
  readonly atLeast: AtLeast | null;
}

type Assumed = readonly [boolean, AssumptionCode, ...(string | number)[]];

/** Only what bears on this work. */
export function assumptionsOf(known: Known): readonly Assumption[] {
  return [...always(known), ...ofRates(known), ...ofTold(known)]
    .filter(([holds]) => holds)
    .map(([, code, ...values]) => ({ code, values }));
}

function always({ work, confirmed, floor }: Known): readonly Assumed[] {
  const { payDay } = work;
  const { lawful, noted } = confirmed.deductions;
  const years = [...new Set(confirmed.drafts.map(({ from }) => civilOf(from).year))];
  const birth = birthOf(work);
  const holiday = years.map((year) => holidayPermille(year, birth));
  const isUnsure = holiday.some(({ sure }) => !sure);
  return [
    [payDay === undefined, "due-twice-a-month"],
    [payDay !== undefined, "due-on-pay-day", payDay ?? 0],
    [true, "holiday-due-30-june"],
    [true, "holiday-at-leaving"],
    [holiday.every(({ permille }) => permille === 102), "no-twelve-per-cent"],
    [holiday.some(({ permille }) => permille > 102), "holiday-over-sixty"],
    [isUnsure && birth?.known === "year", "holiday-sixty-not-known"],
    [isUnsure && birth?.known === "day", "holiday-sixty-before-2024"],
    [work.payments.length + lawful.length > 0, "payments-own-period"],
    [true, "limitation-ignorance"],
    [true, "before-tax"],
    [true, "no-interest"],
    ...[...new Set([...noted, ...floor.deductions.noted])]
      .toSorted()
      .map((note) => [true, note] as const),
  ];
}

function ofRates({ work, law, confirmed, atLeast }: Known): readonly Assumed[] {
  const { sector, category, born, birthYear } = work;
  const steps = category === "by_age";
  return [
    [minutesAtLeast(confirmed) > 0, "agreed-at-least"],
    [atLeast !== null && atLeast.rates.length > 0, "decree-holds"],
    [atLeast !== null && atLeast.caps.length > 0, "room-cap-held"],
    [sector === "other", "agreed-pay-only"],
    [sector !== "other", "exceptions"],
    [sector !== "other" && !steps && category !== null, "category-as-told", category ?? ""],
    [steps && born === undefined && birthYear !== undefined, "birthday-not-known", birthYear ?? 0],
    [steps && sector === "hospitality", "practice-not-known"],
    [category === "seasonal_adult", "seasonal-weeks"],
    [law.supplements.some(({ kind }) => kind === "under_18"), "under-18-share"],
    [law.told.length > 0, "may-come-in-addition", ...law.told],
  ];
}

function ofTold({ work, told, confirmed }: Known): readonly Assumed[] {
  const { asOf, shifts, payments } = work;
  const hasUncounted = confirmed.drafts.some(({ uncounted }) => uncounted > 0);
  const isLater =
    shifts.some(({ to }) => to.slice(0, 10) > asOf) || payments.some(({ day }) => day > asOf);
  return [
    [hasUncounted && payments.length > 0, "payments-fill-unknown-days"],
    [told.shifts.some(hasBreak), "breaks-unpaid"],
    ...[...told.chosen].toSorted().map((choice) => [true, choice] as const),
    [isLater, "after-as-of", asOf],
  ];
}

function hasBreak({ from, to, pieces }: ReadShifts["shifts"][number]): boolean {
  return pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0) < to - from;
}

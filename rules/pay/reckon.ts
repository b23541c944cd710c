import { civilOf, dayNumber } from "../../domain/time/calendar.ts";
import type { Assumption, AssumptionCode } from "./assumption.ts";
import { breachesOfTime } from "./breaches.ts";
import { steppingCategories } from "./categories.ts";
import { birthOf, confirmedRates } from "./day-rates.ts";
import { confirmedCap, heldCap } from "./deductions.ts";
import { floorRates, heldCaps, heldRates } from "./floor-rates.ts";
import { grainsOf, isExact } from "./grain.ts";
import { nightWeeks } from "./hours.ts";
import { breachesOfMoney } from "./money-breaches.ts";
import type { PayLaw } from "./pay-law.ts";
import type { AtLeast, Reckoning, Sums, Unknown } from "./reckoning.ts";
import { holidayPermille } from "./sections/ferieloven-10.ts";
import { mayDays } from "./sections/lov-1-17-mai-3.ts";
import { type Earned, earnedBy, minutesAtLeast, settled } from "./sums.ts";
import { type ReadShifts, readShifts } from "./told-shifts.ts";
import type { Work, WorkProblem } from "./work.ts";

export type Reckoned =
  | { readonly ok: true; readonly value: Reckoning }
  | { readonly ok: false; readonly problem: WorkProblem };

/** Exact throughout. Days without a confirmed rate get a floor apart. Refuses what cannot be reckoned, with the place. */
export function reckon(work: Work, law: PayLaw): Reckoned {
  const problem = problemOf(work, law);
  if (problem !== null) {
    return { ok: false, problem };
  }
  const told = readShifts(work.shifts);
  if (!told.ok) {
    return told;
  }
  const { shifts } = told.value;
  const first = shifts[0]?.day ?? dayNumber(work.asOf);
  const confirmed = earnedBy(
    { rateOn: confirmedRates(work, law, first), findCap: confirmedCap(law) },
    { work, shifts, law },
  );
  const unknown = [...confirmed.hours.unknown, ...confirmed.deductions.unknown].sort(byDay);
  const floor = unknown.some(mayHaveFloor)
    ? earnedBy(
        { rateOn: floorRates(work, law, first), findCap: heldCap(law) },
        { work, shifts, law },
      )
    : confirmed;
  const { sums, came } = settled(confirmed, floor, work);
  const atLeast: AtLeast | null = isHeld(floor)
    ? {
        ...settled(floor, floor, work).sums,
        rates: heldRates(work, law, first, unknown),
        caps: heldCaps(floor.deductions.held, law),
      }
    : null;
  if (isTooLarge(sums) || (atLeast !== null && isTooLarge(atLeast))) {
    return { ok: false, problem: { code: "pay.too-large", at: "shifts" } };
  }
  return {
    ok: true,
    value: {
      ...sums,
      unknown,
      breaches: [
        ...breachesOfTime(work, shifts, confirmed.hours.shifts),
        ...breachesOfMoney(work, confirmed.drafts, came, confirmed.deductions.notAllowed),
      ],
      assumptions: assumptionsOf({ work, law, told: told.value, confirmed, floor, atLeast }),
      atLeast,
    },
  };
}

/** Unsure supplements are left out; no agreement has no floor. */
function mayHaveFloor({ why }: Unknown): boolean {
  return why !== "supplement-unconfirmed" && why !== "no-agreed-pay";
}

function isHeld(floor: Earned): boolean {
  return floor.deductions.held.size > 0 || minutesAtLeast(floor) > 0;
}

function isTooLarge({ total }: Sums): boolean {
  return !Object.values(total.exact).every((grains) => isExact(grains ?? 0));
}

function byDay(a: Unknown, b: Unknown): number {
  return dayNumber(a.day) - dayNumber(b.day);
}

/** Shifts are checked in told-shifts.ts. */
function problemOf(work: Work, law: PayLaw): WorkProblem | null {
  return categoryProblem(work, law) ?? moneyProblem(work) ?? payDayProblem(work);
}

function categoryProblem(work: Work, law: PayLaw): WorkProblem | null {
  const { sector, category } = work;
  if (sector !== law.sector) {
    throw new Error("the law of another sector");
  }
  if (sector === "other") {
    return null;
  }
  const isKnown =
    steppingCategories(sector).some((name) => name === category) ||
    law.rates.some((rate) => rate.category === category);
  if (!isKnown) {
    return { code: "pay.category-unknown", at: "category" };
  }
  const isAgeTold = work.born !== undefined || work.birthYear !== undefined;
  return category === "by_age" && !isAgeTold
    ? { code: "pay.category-needs-age", at: "category" }
    : null;
}

function moneyProblem(work: Work): WorkProblem | null {
  const { payments, deductions, paidBack, agreedHourly = 0 } = work;
  const isRate = Number.isInteger(agreedHourly) && agreedHourly >= 0;
  return (
    listProblem("payments", payments) ??
    listProblem("deductions", deductions) ??
    listProblem("paidBack", paidBack) ??
    (isRate ? null : { code: "pay.amount-negative", at: "agreedHourly" })
  );
}

function listProblem(
  name: string,
  list: readonly { readonly day: string; readonly amount: number }[],
): WorkProblem | null {
  let sum = 0;
  for (const [index, { amount, day }] of list.entries()) {
    const at = `${name}[${index}]`;
    sum += amount;
    if (!(Number.isInteger(amount) && amount >= 0) || Number.isNaN(dayNumber(day))) {
      return { code: "pay.amount-negative", at };
    }
    if (!isExact(grainsOf(sum))) {
      return { code: "pay.too-large", at };
    }
  }
  return null;
}

function payDayProblem({ payDay }: Work): WorkProblem | null {
  const isFine = payDay === undefined || (Number.isInteger(payDay) && payDay >= 1 && payDay <= 31);
  return isFine ? null : { code: "pay.pay-day", at: "payDay" };
}

interface Known {
  readonly work: Work;
  readonly law: PayLaw;
  readonly told: ReadShifts;
  readonly confirmed: Earned;
  readonly floor: Earned;
  readonly atLeast: AtLeast | null;
}

type Assumed = readonly [boolean, AssumptionCode, ...(string | number)[]];

/** Only what bears on this work. */
function assumptionsOf(known: Known): readonly Assumption[] {
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
    [touchesMayDay(told.shifts), "may-days"],
    [[...nightWeeks(told.shifts).values()].includes("some"), "night-weeks"],
    ...[...told.chosen].toSorted().map((choice) => [true, choice] as const),
    [isLater, "after-as-of", asOf],
  ];
}

function touchesMayDay(shifts: ReadShifts["shifts"]): boolean {
  const days = mayDays(shifts[0]?.day ?? 0, (shifts.at(-1)?.day ?? 0) + 1);
  return shifts.some(({ day }) => days.has(day) || days.has(day + 1));
}

function hasBreak({ from, to, pieces }: ReadShifts["shifts"][number]): boolean {
  return pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0) < to - from;
}

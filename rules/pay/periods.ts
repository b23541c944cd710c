import { civilOf, type DayNumber, dayNumber, dayText } from "../../domain/time/calendar.ts";
import type { Life } from "./claims.ts";
import { wagesOf } from "./earned.ts";
import { divided, grainsOf, grainsPerOre, oreOf, permilleOf } from "./grain.ts";
import type { ShiftSteps } from "./hours.ts";
import type {
  AmountPart,
  Amounts,
  Grains,
  HolidayStep,
  MoneyStep,
  Period,
  Step,
  StepPart,
} from "./reckoning.ts";
import { wagePeriod } from "./sections/aml-14-15-1.ts";
import { type Birth, holidayDue, holidayPermille } from "./sections/ferieloven-10.ts";
import type { Ore, Work } from "./work.ts";

type Sums = Record<StepPart, Grains>;

export class Draft {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly due: DayNumber;
  readonly steps: Step[] = [];
  readonly exact: Sums = nothing();
  minutes = 0;
  uncounted = 0;
  /** Money that may not be lawful may lower it. */
  isUnsure = false;

  constructor({ from, to, due }: { from: DayNumber; to: DayNumber; due: DayNumber }) {
    this.from = from;
    this.to = to;
    this.due = due;
  }

  /** What is owed. */
  get isKnown(): boolean {
    return this.uncounted === 0 && !this.isUnsure;
  }

  /** Every step is in exactly one sum. */
  add(step: Step): void {
    this.steps.push(step);
    this.exact[step.part] += step.exact;
  }
}

function nothing(): Sums {
  return {
    ordinary: 0,
    overtime: 0,
    supplements: 0,
    holidayPay: 0,
    deductionsNotAllowed: 0,
    lawfulDeductions: 0,
    paid: 0,
    paidBack: 0,
  };
}

export interface Left {
  readonly period: number;
  readonly exact: Grains;
  readonly life: Pick<Life, "barred">;
}

export function draftPeriods(
  work: Work,
  shifts: readonly ShiftSteps[],
  notAllowed: readonly MoneyStep[],
  birth: Birth,
): readonly Draft[] {
  const payDay = work.payDay ?? null;
  const drafts: Draft[] = [];
  for (const { day, minutes, uncounted, steps } of shifts) {
    let last = drafts.at(-1);
    if (last === undefined || day > last.to) {
      last = new Draft(wagePeriod(day, payDay));
      drafts.push(last);
    }
    last.minutes += minutes;
    last.uncounted += uncounted;
    for (const step of steps) {
      last.add(step);
    }
  }
  for (const draft of drafts) {
    addHolidayPay(draft, birth);
  }
  const firstDay = firstMoneyDay(work);
  if (drafts.length === 0 && firstDay !== null) {
    drafts.push(new Draft(wagePeriod(firstDay, payDay)));
  }
  for (const step of [...notAllowed, ...paidBackSteps(work)]) {
    periodAt(drafts, dayNumber(step.day))?.add(step);
  }
  return drafts;
}

function addHolidayPay(draft: Draft, birth: Birth): void {
  const base = wagesOf(draft.exact);
  const { permille } = holidayPermille(civilOf(draft.from).year, birth);
  const step: HolidayStep = {
    part: "holidayPay",
    day: dayText(draft.to),
    base,
    permille,
    due: dayText(holidayDue(draft.from)),
    exact: permilleOf(base, permille),
  };
  if (base > 0) {
    draft.add(step);
  }
}

function paidBackSteps({ paidBack }: Work): readonly MoneyStep[] {
  return paidBack.map(({ day, amount }, index) => ({
    part: "paidBack",
    index,
    day,
    exact: grainsOf(amount),
  }));
}

/** Before all of them the first. */
function periodAt(drafts: readonly Draft[], day: DayNumber): Draft | undefined {
  return drafts.findLast(({ from }) => from <= day) ?? drafts[0];
}

function firstMoneyDay({ payments, deductions, paidBack }: Work): DayNumber | null {
  const days = [...payments, ...deductions, ...paidBack].map(({ day }) => dayNumber(day));
  return days.length === 0 ? null : days.reduce((a, b) => Math.min(a, b));
}

export function periodsOf(drafts: readonly Draft[], left: readonly Left[]): readonly Period[] {
  const owed = drafts.map(() => 0);
  const barred = drafts.map(() => 0);
  for (const each of left) {
    const list = each.life.barred ? barred : owed;
    list[each.period] = (list[each.period] ?? 0) + each.exact;
  }
  return drafts.map((draft, at) => ({
    from: dayText(draft.from),
    to: dayText(draft.to),
    due: dayText(draft.due),
    amounts: amountsOf({ ...draft.exact, owed: owed[at] ?? 0, barred: barred[at] ?? 0 }, draft),
    steps: draft.steps,
  }));
}

/** Each rounded once. */
export function totalOf(drafts: readonly Draft[], left: readonly Left[]): Amounts {
  const sums: Record<AmountPart, Grains> = { ...nothing(), owed: 0, barred: 0 };
  const whole = { minutes: 0, uncounted: 0, isKnown: drafts.every(({ isKnown }) => isKnown) };
  for (const draft of drafts) {
    whole.minutes += draft.minutes;
    whole.uncounted += draft.uncounted;
    for (const part of Object.keys(draft.exact) as readonly StepPart[]) {
      sums[part] += draft.exact[part];
    }
  }
  for (const each of left) {
    sums[each.life.barred ? "barred" : "owed"] += each.exact;
  }
  return amountsOf(sums, whole);
}

function amountsOf(
  sums: Record<AmountPart, Grains>,
  { minutes, uncounted, isKnown }: Pick<Draft, "minutes" | "uncounted" | "isKnown">,
): Amounts {
  // What is not known is not nought.
  const exact = { ...sums, owed: isKnown ? sums.owed : null };
  return {
    ordinary: oreOf(exact.ordinary),
    overtime: oreOf(exact.overtime),
    supplements: oreOf(exact.supplements),
    holidayPay: oreOf(exact.holidayPay),
    deductionsNotAllowed: oreOf(exact.deductionsNotAllowed),
    lawfulDeductions: oreOf(exact.lawfulDeductions),
    paid: oreOf(exact.paid),
    paidBack: oreOf(exact.paidBack),
    owed: exact.owed === null ? null : oreOf(exact.owed),
    barred: oreOf(exact.barred),
    leftPerHour: leftPerHour(exact.paid - exact.paidBack, minutes),
    exact,
    minutes,
    uncounted,
  };
}

function leftPerHour(left: Grains, minutes: number): Ore | null {
  return minutes === 0 ? null : divided(left, (grainsPerOre / 60) * minutes);
}

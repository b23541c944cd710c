import { dayNumber } from "../time/calendar.ts";
import { steppingCategories } from "./categories.ts";
import { grainsOf, isExact } from "./grain.ts";
import type { PayLaw } from "./pay-law.ts";
import type { Work, WorkProblem } from "./work.ts";

/** Shifts are checked in told-shifts.ts. */
export function problemOf(work: Work, law: PayLaw): WorkProblem | null {
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

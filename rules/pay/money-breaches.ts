import { dayNumber, dayText } from "../../domain/time/calendar.ts";
import { wagesOf } from "./earned.ts";
import { oreOf } from "./grain.ts";
import type { Draft } from "./periods.ts";
import type { Breach, Grains, MoneyStep } from "./reckoning.ts";
import { section as payDay } from "./sections/aml-14-15-1.ts";
import { section as bank, isForbiddenCash } from "./sections/aml-14-15-2.ts";
import { section as deduction } from "./sections/aml-14-15-3.ts";
import { cited } from "./sections/section.ts";
import type { Work } from "./work.ts";

/** Aml § 14-15. `came`: what had come of each period's wages by their due day. */
export function breachesOfMoney(
  work: Work,
  drafts: readonly Draft[],
  came: readonly Grains[],
  notAllowed: readonly MoneyStep[],
): readonly Breach[] {
  const cash = work.payments
    .filter(({ day, way }) => isForbiddenCash(dayNumber(day), way))
    .map(
      ({ day, amount }): Breach => ({
        section: cited(bank),
        on: { day },
        what: "paid-in-cash",
        was: amount,
        limit: 0,
        unless: "bank-impossible",
      }),
    );
  const kept = notAllowed.map(
    ({ day, exact }): Breach => ({
      section: cited(deduction),
      on: { day },
      what: "deduction-not-allowed",
      was: oreOf(exact),
      limit: 0,
      unless: null,
    }),
  );
  return [...lateBreaches(work, drafts, came), ...cash, ...kept];
}

function lateBreaches(
  work: Work,
  drafts: readonly Draft[],
  came: readonly Grains[],
): readonly Breach[] {
  const asOf = dayNumber(work.asOf);
  return drafts.flatMap(({ due, exact }, at): readonly Breach[] => {
    const wages = wagesOf(exact);
    const [was, limit] = [oreOf(came[at] ?? 0), oreOf(wages)];
    return due < asOf && (came[at] ?? 0) < wages
      ? [
          {
            section: cited(payDay),
            on: { day: dayText(due) },
            what: "not-paid-by-pay-day",
            was,
            limit,
            unless: work.payDay === undefined ? "other-pay-day-agreed" : null,
          },
        ]
      : [];
  });
}

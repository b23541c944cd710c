import { dayNumber, dayText } from "./calendar.ts";
import type { Deductions } from "./deductions.ts";
import { wagesOf } from "./earned.ts";
import { grainsOf, oreOf } from "./grain.ts";
import type { Draft } from "./periods.ts";
import type { Breach } from "./reckoning.ts";
import { section as payDay } from "./sections/aml-14-15-1.ts";
import { section as bank, isForbiddenCash } from "./sections/aml-14-15-2.ts";
import { section as deduction } from "./sections/aml-14-15-3.ts";
import { cited } from "./sections/section.ts";
import type { Fund } from "./settle.ts";
import type { Work } from "./work.ts";

/** What of the money looks like a breach of aml § 14-15: cash, late or missing pay, deductions that may not be made. */
export function breachesOfMoney(
  work: Work,
  drafts: readonly Draft[],
  { lawful, notAllowed }: Pick<Deductions, "lawful" | "notAllowed">,
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
  return [...lateBreaches(work, drafts, lawful, cited(payDay)), ...cash, ...kept];
}

/** Each pay day on which what had come by then, paid or lawfully kept back, was less than all wages due by then. */
function lateBreaches(
  work: Work,
  drafts: readonly Draft[],
  lawful: readonly Fund[],
  section: string,
): readonly Breach[] {
  const asOf = dayNumber(work.asOf);
  const paid = work.payments.map(({ day, amount }) => ({ day: dayNumber(day), amount }));
  const funds = [...paid, ...lawful].sort((a, b) => a.day - b.day);
  const found: Breach[] = [];
  let wages = 0;
  let come = 0;
  let next = 0;
  for (const { due, exact } of drafts) {
    const earned = wagesOf(exact);
    wages += earned;
    for (; (funds[next]?.day ?? Number.POSITIVE_INFINITY) <= due; next += 1) {
      come += grainsOf(funds[next]?.amount ?? 0);
    }
    if (due < asOf && earned > 0 && come < wages) {
      found.push({
        section,
        on: { day: dayText(due) },
        what: "not-paid-by-pay-day",
        was: oreOf(come),
        limit: oreOf(wages),
        unless: work.payDay === undefined ? "other-pay-day-agreed" : null,
      });
    }
  }
  return found;
}

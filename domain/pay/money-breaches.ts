import { dayNumber, dayText } from "./calendar.ts";
import type { Deductions } from "./deductions.ts";
import { grainsOf, oreOf } from "./grain.ts";
import type { Draft } from "./periods.ts";
import type { Breach } from "./reckoning.ts";
import { section as act, isForbiddenCash } from "./sections/aml-14-15.ts";
import type { Fund } from "./settle.ts";
import type { Work } from "./work.ts";

/** What of the money looks like a breach of aml § 14-15: cash, late or missing pay, deductions that may not be made. */
export function breachesOfMoney(
  work: Work,
  drafts: readonly Draft[],
  { lawful, notAllowed }: Pick<Deductions, "lawful" | "notAllowed">,
): readonly Breach[] {
  const section = (subsection: number) => `${act.law} ${act.section} (${subsection})`;
  const cash = work.payments
    .filter(({ day, way }) => isForbiddenCash(dayNumber(day), way))
    .map(
      ({ day, amount }): Breach => ({
        section: section(2),
        on: { day },
        what: "paid-in-cash",
        was: amount,
        limit: 0,
        unless: "bank-impossible",
      }),
    );
  const kept = notAllowed.map(
    ({ day, exact }): Breach => ({
      section: section(3),
      on: { day },
      what: "deduction-not-allowed",
      was: oreOf(exact),
      limit: 0,
      unless: null,
    }),
  );
  return [...lateBreaches(work, drafts, lawful, section(1)), ...cash, ...kept];
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
    const earned = exact.ordinary + exact.overtime + exact.supplements;
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

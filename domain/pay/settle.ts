import { type DayNumber, dayText } from "./calendar.ts";
import { grainsOf } from "./grain.ts";
import type { Grains, MoneyStep } from "./reckoning.ts";
import type { Ore } from "./work.ts";

/** One part of what was earned in a period, with a due day of its own. */
export interface Due {
  readonly part: "wages" | "holidayPay";
  /** Index of the period, in order of time. */
  readonly period: number;
  readonly due: DayNumber;
  readonly exact: Grains;
}

/** Money that lowers what is owed: pay, or what was lawfully kept back. */
export interface Fund {
  readonly part: "paid" | "lawfulDeductions";
  readonly index: number;
  readonly day: DayNumber;
  readonly amount: Ore;
}

export interface Settlement {
  /** What is left of each due part, in the order given. */
  readonly unpaid: readonly Grains[];
  /** The parts of each payment, in the period they settled. */
  readonly steps: readonly { readonly period: number; readonly step: MoneyStep }[];
}

/**
 * Money fills what fell due first, in the order in which it came: wages and holiday pay each by its own due day, wages
 * before holiday pay on the same day, then the older period. What is left over when all is filled stands in the last
 * period. Money that came before its time counts as well; so does money that came when a part was already too old.
 */
export function settle(
  dues: readonly Due[],
  funds: readonly Fund[],
  lastPeriod: number,
): Settlement {
  const unpaid = dues.map(({ exact }) => exact);
  const order = dues.map((_, index) => index).sort((a, b) => byDue(dues[a], dues[b]));
  const steps: { period: number; step: MoneyStep }[] = [];
  let next = 0;
  for (const fund of funds.toSorted((a, b) => a.day - b.day)) {
    let left = grainsOf(fund.amount);
    for (; left > 0 && next < order.length; next += unpaid[order[next] ?? 0] === 0 ? 1 : 0) {
      const at = order[next] ?? 0;
      const taken = Math.min(unpaid[at] ?? 0, left);
      addStep(steps, dues[at]?.period ?? lastPeriod, fund, taken);
      unpaid[at] = (unpaid[at] ?? 0) - taken;
      left -= taken;
    }
    addStep(steps, lastPeriod, fund, left);
  }
  return { unpaid, steps };
}

function addStep(
  steps: { period: number; step: MoneyStep }[],
  period: number,
  { part, index, day }: Fund,
  exact: Grains,
): void {
  if (exact > 0) {
    steps.push({ period, step: { part, index, day: dayText(day), exact } });
  }
}

function byDue(a: Due | undefined, b: Due | undefined): number {
  if (a === undefined || b === undefined) {
    return 0;
  }
  return (
    a.due - b.due ||
    Number(a.part === "holidayPay") - Number(b.part === "holidayPay") ||
    a.period - b.period
  );
}

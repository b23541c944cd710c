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
  /** How much money the part takes before it is filled; null where that is not known. */
  readonly room: Grains | null;
}

/** Money that lowers what is owed: pay, or what was lawfully kept back. */
export interface Fund {
  readonly part: "paid" | "lawfulDeductions";
  readonly index: number;
  readonly day: DayNumber;
  readonly amount: Ore;
}

export interface Settlement {
  /** What each due part took, in the order given. */
  readonly taken: readonly Grains[];
  /** The parts of each payment, in the period they settled. */
  readonly steps: readonly { readonly period: number; readonly step: MoneyStep }[];
}

/**
 * Money fills what fell due first, in the order in which it came: wages and holiday pay each by its own due day, wages
 * before holiday pay on the same day, then the older period. What is left over when all is filled stands in the last
 * period. Money that came before its time counts as well; so does money that came when a part was already too old.
 * Money of a period whose room is not known stays in that period whole: it is never set against the hours of others.
 */
export function settle(
  dues: readonly Due[],
  funds: readonly Fund[],
  lastPeriod: number,
): Settlement {
  const order = dues
    .map((due, index) => ({ ...due, index }))
    .filter(({ room }) => room !== null)
    .sort(byDue);
  const isAllKnown = order.length === dues.length;
  const taken = dues.map(() => 0);
  const steps: { period: number; step: MoneyStep }[] = [];
  let next = 0;
  const pour = (fund: Fund, money: Grains): void => {
    let left = money;
    while (left > 0 && next < order.length) {
      const { index = 0, period = lastPeriod, room } = order[next] ?? {};
      const free = (room ?? 0) - (taken[index] ?? 0);
      const part = Math.min(free, left);
      addStep(steps, period, fund, part);
      taken[index] = (taken[index] ?? 0) + part;
      left -= part;
      next += part === free ? 1 : 0;
    }
    addStep(steps, lastPeriod, fund, left);
  };
  for (const fund of funds.toSorted((a, b) => a.day - b.day)) {
    const money = grainsOf(fund.amount);
    const own = isAllKnown ? undefined : ownDue(dues, fund.day);
    if (own?.room === null) {
      addStep(steps, own.period, fund, money);
    } else {
      pour(fund, money);
    }
  }
  return { taken, steps };
}

/** The pay that had fallen due last when money came; before all of it, the first. */
function ownDue(dues: readonly Due[], day: DayNumber): Due | undefined {
  return dues.findLast(({ part, due }) => part === "wages" && due <= day) ?? dues[0];
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

function byDue(a: Due, b: Due): number {
  return (
    a.due - b.due ||
    Number(a.part === "holidayPay") - Number(b.part === "holidayPay") ||
    a.period - b.period
  );
}

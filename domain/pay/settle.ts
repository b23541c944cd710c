import { type DayNumber, dayText } from "./calendar.ts";
import { grainsOf } from "./grain.ts";
import type { Grains, MoneyStep } from "./reckoning.ts";
import type { Ore } from "./work.ts";

/** One part of what was earned in a period, with a due day of its own. */
export interface Due {
  readonly part: "wages" | "holidayPay";
  /** Index of the period, in order of time. */
  readonly period: number;
  /** The first day of its period. */
  readonly from: DayNumber;
  readonly due: DayNumber;
  /** The last day on which it could be claimed; null while it still can. */
  readonly tooOldAfter: DayNumber | null;
  /** How much money the part takes before it is filled; null where that is not known. */
  readonly room: Grains | null;
}

/** Money that lowers what is owed: pay, or what was lawfully kept back. */
export interface Fund {
  readonly part: "paid" | "lawfulDeductions";
  readonly index: number;
  readonly day: DayNumber;
  readonly amount: Ore;
  /** Whether all of it is known to lower what is owed. */
  readonly isSure: boolean;
}

export interface Settlement {
  /** What each due part took, in the order given. */
  readonly taken: readonly Grains[];
  /** What came for each of them by its due day. */
  readonly came: readonly Grains[];
  /** The parts of each payment, in the period they settled. */
  readonly steps: readonly { readonly period: number; readonly step: MoneyStep }[];
  /** Periods that money which is not sure may reach. */
  readonly unsure: ReadonlySet<number>;
}

/** A due part with its place in the order given. */
interface Placed extends Due {
  readonly index: number;
}

/** Money that went to one part; what is over goes to none. */
interface Poured {
  readonly fund: Fund;
  readonly due: Placed | null;
  readonly exact: Grains;
}

/**
 * Money fills the wages of its own period first, in the order in which it came. What is over fills what fell due first, but
 * nothing that was too old by then. The rest stands in the last period. Money that is not sure stands whole in its own
 * period and lowers nothing: what is owed of the periods that it may reach is not known.
 */
export function settle(
  dues: readonly Due[],
  funds: readonly Fund[],
  lastPeriod: number,
): Settlement {
  const order = dues.map((due, index): Placed => ({ ...due, index })).sort(byDue);
  const wages = order.filter(({ part }) => part === "wages");
  const own = ({ day }: Fund) => ownWages(wages, day);
  const filled = dues.map(() => 0);
  const pourAll = (list: readonly Fund[]) =>
    list.flatMap((fund) => pour(fund, own(fund), order, filled));
  const byDay = funds.toSorted((a, b) => a.day - b.day);
  const settled = pourAll(byDay.filter(({ isSure }) => isSure));
  const taken = [...filled];
  const notSure = byDay.filter(({ isSure }) => !isSure);
  const standing = notSure.map(
    (fund): Poured => ({
      fund,
      due: own(fund) ?? null,
      exact: grainsOf(fund.amount),
    }),
  );
  return {
    taken,
    came: cameBy(dues, [...settled, ...standing]),
    steps: [...settled, ...standing].map(({ fund: { part, index, day }, due, exact }) => ({
      period: due?.period ?? lastPeriod,
      step: { part, index, day: dayText(day), exact },
    })),
    unsure: new Set(
      [...standing, ...pourAll(notSure)].flatMap(({ due }) => (due === null ? [] : due.period)),
    ),
  };
}

/** What came for each part by its due day. */
function cameBy(dues: readonly Due[], poured: readonly Poured[]): readonly Grains[] {
  const came = dues.map(() => 0);
  for (const { fund, due, exact } of poured) {
    if (due !== null && fund.day <= due.due) {
      came[due.index] = (came[due.index] ?? 0) + exact;
    }
  }
  return came;
}

/** Fills the parts that some money reaches. Where the room of its own period is not known, it stays there whole. */
function pour(
  fund: Fund,
  own: Placed | undefined,
  order: readonly Placed[],
  filled: Grains[],
): readonly Poured[] {
  const poured: Poured[] = [];
  let left = grainsOf(fund.amount);
  if (own?.room === null) {
    return [{ fund, due: own, exact: left }];
  }
  for (const due of own === undefined ? [] : reachOf(own, order, fund.day)) {
    const before = filled[due.index] ?? 0;
    const exact = Math.min((due.room ?? 0) - before, left);
    if (exact > 0) {
      filled[due.index] = before + exact;
      poured.push({ fund, due, exact });
      left -= exact;
    }
  }
  return left > 0 ? [...poured, { fund, due: null, exact: left }] : poured;
}

/**
 * The wages that had fallen due last when money came; before all of them the first. Where those were too old by then, the
 * last for which work had begun: the money was for that.
 */
function ownWages(wages: readonly Placed[], day: DayNumber): Placed | undefined {
  const due = wages.findLast((each) => each.due <= day) ?? wages[0];
  return due !== undefined && isTooOld(due, day) ? wages.findLast(({ from }) => from <= day) : due;
}

/** Its own wages, then what fell due first. Only money that came too late for its own wages is for what was too old. */
function reachOf(own: Placed, order: readonly Placed[], day: DayNumber): readonly Placed[] {
  const isLate = isTooOld(own, day);
  const others = order.filter((due) => due !== own && (isLate || !isTooOld(due, day)));
  return [own, ...others];
}

function isTooOld({ tooOldAfter }: Due, day: DayNumber): boolean {
  return tooOldAfter !== null && day > tooOldAfter;
}

function byDue(a: Due, b: Due): number {
  return (
    a.due - b.due ||
    Number(a.part === "holidayPay") - Number(b.part === "holidayPay") ||
    a.period - b.period
  );
}

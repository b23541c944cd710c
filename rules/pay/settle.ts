import { type DayNumber, dayText } from "../../domain/time/calendar.ts";
import { grainsOf } from "./grain.ts";
import type { Grains, MoneyStep } from "./reckoning.ts";
import type { Ore } from "./work.ts";

export interface Due {
  readonly part: "wages" | "holidayPay";
  /** In order of time. */
  readonly period: number;
  readonly from: DayNumber;
  readonly due: DayNumber;
  /** Null while it can be claimed. */
  readonly tooOldAfter: DayNumber | null;
  /** Null where not known. */
  readonly room: Grains | null;
}

/** Pay, or what was lawfully kept back. */
export interface Fund {
  readonly part: "paid" | "lawfulDeductions";
  readonly index: number;
  readonly day: DayNumber;
  readonly amount: Ore;
  readonly isSure: boolean;
}

export interface Settlement {
  /** In the order given. */
  readonly taken: readonly Grains[];
  /** By each due day. */
  readonly came: readonly Grains[];
  readonly steps: readonly { readonly period: number; readonly step: MoneyStep }[];
  /** That unsure money may reach. */
  readonly unsure: ReadonlySet<number>;
}

interface Placed extends Due {
  readonly index: number;
}

interface Poured {
  readonly fund: Fund;
  readonly due: Placed | null;
  readonly exact: Grains;
}

/** Own wages first, then what fell due first and was not too old; the rest is in the last period. Unsure money lowers nothing; what it may reach is not known. */
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

function cameBy(dues: readonly Due[], poured: readonly Poured[]): readonly Grains[] {
  const came = dues.map(() => 0);
  for (const { fund, due, exact } of poured) {
    if (due !== null && fund.day <= due.due) {
      came[due.index] = (came[due.index] ?? 0) + exact;
    }
  }
  return came;
}

/** Where the room of its own period is not known, it stays there whole. */
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

/** The last that had fallen due, else the first. Where those were too old: the last for which work had begun. */
function ownWages(wages: readonly Placed[], day: DayNumber): Placed | undefined {
  const due = wages.findLast((each) => each.due <= day) ?? wages[0];
  return due !== undefined && isTooOld(due, day) ? wages.findLast(({ from }) => from <= day) : due;
}

/** Only money too late for its own wages is for what was too old. */
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

import type { DayNumber } from "../../domain/time/calendar.ts";
import { type ByType, type Counted, lastDay, through } from "./counted.ts";
import type { Details, EventType } from "./situation.ts";

export interface Deduction {
  readonly day: DayNumber;
  readonly ground: NonNullable<Details["ground"]> | null;
}

interface Notice {
  readonly day: DayNumber;
  readonly how: NonNullable<Details["notice"]> | null;
  readonly home: NonNullable<Details["home"]> | null;
}

export interface AtWork {
  readonly accidents: readonly DayNumber[];
  readonly deductions: readonly Deduction[];
  readonly taxReturns: readonly DayNumber[];
  /** The last. */
  readonly notice: Notice | null;
  readonly papersKept: DayNumber;
  readonly papersReturned: DayNumber;
}

/** Several of one day, each on its own ground. */
function deductionsIn(told: readonly Counted[]): readonly Deduction[] {
  const all = told.map(({ day, told: { ground = null } }) => ({ day, ground }));
  return all.filter(
    (one, at) =>
      all.findIndex(({ day, ground }) => day === one.day && ground === one.ground) === at,
  );
}

export function atWorkOf(events: ByType, asOf: DayNumber): AtWork {
  const all = (type: EventType) => through(events, type, asOf);
  const notice = all("notice-to-leave").at(-1);
  return {
    accidents: [...new Set(all("work-accident").map(({ day }) => day))],
    taxReturns: [...new Set(all("tax-return-due").map(({ day }) => day))],
    deductions: deductionsIn(all("deduction")),
    notice:
      notice === undefined
        ? null
        : {
            ...{ day: notice.day, how: notice.told.notice ?? null },
            home: notice.told.home ?? null,
          },
    papersKept: lastDay(events, "papers-kept", asOf),
    papersReturned: lastDay(events, "papers-returned", asOf),
  };
}

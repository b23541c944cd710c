import { type DayNumber, dayNumber, monthsAfter } from "../../../domain/time/calendar.ts";
import type { Interruption } from "../work.ts";
import { lastDayOf } from "./foreldelsesloven-2.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "foreldelsesloven-15",
  law: "foreldelsesloven",
  section: "§§ 14, 15, 20, 21 og 22",
  read,
  inForce: always,
};

export interface Limitation {
  readonly lastDay: DayNumber;
  /** A case is under way: nothing grows too old. */
  readonly stopped: boolean;
  readonly inCriminalCase: boolean;
  readonly by: Interruption | null;
  /** A judgment after its time: what kept it alive was not told. */
  readonly late: boolean;
}

export interface Arisen {
  readonly from: DayNumber;
  readonly due: DayNumber;
}

/** Only a judgment wakes a dead claim. What came before the work is not counted. `ends`: § 29. */
export function limitationOf(
  { from, due }: Arisen,
  interruptions: readonly Interruption[],
  asOf: DayNumber,
  ends: (day: DayNumber) => DayNumber = (day) => day,
): Limitation {
  let found: Limitation = {
    ...{ lastDay: ends(lastDayOf(due)), stopped: false, inCriminalCase: false },
    ...{ by: null, late: false },
  };
  for (const each of inOrder(interruptions)) {
    const day = dayNumber(each.day);
    if (day >= from && day <= asOf) {
      const from = Math.max(day, due);
      found = after(found, each, day, {
        three: ends(lastDayOf(from)),
        ten: ends(monthsAfter(from, 120)),
        one: ends(monthsAfter(day, 12)),
      });
    }
  }
  return found;
}

/** From `day`, or from the due day where that is later. */
function after(
  before: Limitation,
  by: Interruption,
  day: DayNumber,
  years: Readonly<Record<"one" | "three" | "ten", DayNumber>>,
): Limitation {
  const isTooLate = !before.stopped && day > before.lastDay;
  if (isTooLate && by.kind !== "judgment") {
    return before;
  }
  switch (by.kind) {
    case "acknowledgement":
      return { ...before, lastDay: Math.max(before.lastDay, years.three), by };
    case "judgment":
      return {
        lastDay: years.ten,
        ...{ stopped: false, inCriminalCase: false },
        by,
        late: before.late || isTooLate,
      };
    case "conciliation-complaint":
    case "writ":
      return { ...before, stopped: true, inCriminalCase: false, by };
    case "criminal-case-claim": {
      const inCriminalCase = !before.stopped || before.inCriminalCase;
      return { ...before, stopped: true, inCriminalCase, by };
    }
    case "criminal-case-over":
      return before.inCriminalCase ? lastingOn(before, by, years.one) : before;
  }
}

const lastingOn = (before: Limitation, by: Interruption, until: DayNumber): Limitation => ({
  ...{ ...before, stopped: false, inCriminalCase: false },
  ...{ lastDay: Math.max(before.lastDay, until), by },
});

const order: readonly Interruption["kind"][] = ["criminal-case-over", "judgment"];

/** What ends comes last on its day: a judgment decides what was brought before it. */
function inOrder(interruptions: readonly Interruption[]): readonly Interruption[] {
  return interruptions.length < 2
    ? interruptions
    : interruptions.toSorted(
        (a, b) =>
          dayNumber(a.day) - dayNumber(b.day) || order.indexOf(a.kind) - order.indexOf(b.kind),
      );
}

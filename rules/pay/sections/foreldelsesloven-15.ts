import { type DayNumber, dayNumber, monthsAfter } from "../../../domain/time/calendar.ts";
import type { Interruption } from "../work.ts";
import { lastDayOf } from "./foreldelsesloven-2.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "foreldelsesloven-15",
  law: "foreldelsesloven",
  section: "§§ 14, 15, 20 og 21",
  read,
  inForce: always,
};

export interface Limitation {
  readonly lastDay: DayNumber;
  /** A case is under way: nothing grows too old. */
  readonly stopped: boolean;
  readonly by: Interruption | null;
  /** A judgment after its time: what kept it alive was not told. */
  readonly late: boolean;
}

export interface Arisen {
  readonly from: DayNumber;
  readonly due: DayNumber;
}

/** Acknowledged: three years anew; judged: ten; a case stops the time. Only a judgment wakes a dead claim. What came before the work is not counted. `ends`: § 29. */
export function limitationOf(
  { from, due }: Arisen,
  interruptions: readonly Interruption[],
  asOf: DayNumber,
  ends: (day: DayNumber) => DayNumber = (day) => day,
): Limitation {
  let found: Limitation = { lastDay: ends(lastDayOf(due)), stopped: false, by: null, late: false };
  for (const each of inOrder(interruptions)) {
    const day = dayNumber(each.day);
    if (day >= from && day <= asOf) {
      const from = Math.max(day, due);
      found = after(found, each, day, {
        three: ends(lastDayOf(from)),
        ten: ends(monthsAfter(from, 120)),
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
  years: { readonly three: DayNumber; readonly ten: DayNumber },
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
        stopped: false,
        by,
        late: before.late || isTooLate,
      };
    case "conciliation-complaint":
    case "writ":
    case "criminal-case-claim":
      return { ...before, stopped: true, by };
  }
}

/** A judgment comes last on its day: it decides what was brought before it. */
function inOrder(interruptions: readonly Interruption[]): readonly Interruption[] {
  return interruptions.length < 2
    ? interruptions
    : interruptions.toSorted(
        (a, b) =>
          dayNumber(a.day) - dayNumber(b.day) ||
          Number(a.kind === "judgment") - Number(b.kind === "judgment"),
      );
}

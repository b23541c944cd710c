import { type DayNumber, dayNumber, monthsAfter } from "../calendar.ts";
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
  /** A case is under way: nothing grows too old while it is, whatever the last day. */
  readonly stopped: boolean;
  readonly by: Interruption | null;
  /** A court judged for it when its time seemed to be over: what kept it alive until then was not told. */
  readonly late: boolean;
}

/** When the work of a claim began, and when its pay fell due. */
export interface Arisen {
  readonly from: DayNumber;
  readonly due: DayNumber;
}

/**
 * How long a claim lives, after what was done about it through `asOf`. Acknowledgement starts three years anew, judgment
 * ten; a complaint to the conciliation board, a writ or a claim in a criminal case stops the time. What was done after
 * the claim had died does not wake it, but for a judgment: a court has judged for it. What was done before it fell due counts from the due day; what was done before
 * the work had begun was about something else.
 * @param ends when a limit ends: the rights tell the plain day, to be safe, also where it is a holiday (§ 29)
 */
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

/** @param years the last day of three and of ten new years, from `day`, or from the due day where that comes after it */
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

/** By their days; on one day a judgment comes last, since it decides what was brought before it. */
function inOrder(interruptions: readonly Interruption[]): readonly Interruption[] {
  return interruptions.length < 2
    ? interruptions
    : interruptions.toSorted(
        (a, b) =>
          dayNumber(a.day) - dayNumber(b.day) ||
          Number(a.kind === "judgment") - Number(b.kind === "judgment"),
      );
}

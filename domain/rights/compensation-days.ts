import { type DayNumber, dayNumber, monthsAfter } from "../time/calendar.ts";
import { day } from "../time/day.ts";
import type { CriminalCase } from "./criminal-case.ts";
import { label } from "./facts.ts";
import { lastMet } from "./met.ts";
import type { Picture } from "./picture.ts";
import type { Fact } from "./right.ts";

/** The first day of the act. What was decided before it went by another, which was not read. */
export const actFrom = day("2023-01-01");
const inForce = dayNumber(actFrom);

const afterJudgment = 6;
const afterDecision = 12;

/** The days by which compensation must be applied for. Not a number where nothing was decided. */
export interface CompensationDays {
  /** The first that may be the last: the day to be safe. */
  readonly safe: DayNumber;
  /** After it nothing is left, whichever was the right one. */
  readonly last: DayNumber;
  /** Each of them once, the first first, and what it is counted from. */
  readonly all: readonly Clock[];
}

type By = CriminalCase["over"][number]["kind"] | NonNullable<CriminalCase["partedBy"]>;
export interface Clock {
  readonly until: DayNumber;
  readonly decided: DayNumber;
  readonly by: By;
}

const none: CompensationDays = { safe: Number.NaN, last: Number.NaN, all: [] };

/** Half a year after each final judgment, and a year after anything else that decided a case or a part of it. */
export function compensationDaysOf(of: CriminalCase): CompensationDays {
  const { over, parted, partedBy } = of;
  if (over.length === 0 && partedBy === null) {
    return none;
  }
  const decided = over.map(({ day, kind }) => ({ day, by: kind }));
  const clocks = [...decided, ...(partedBy === null ? [] : [{ day: parted, by: partedBy }])].map(
    ({ day, by }): Clock => ({
      ...{ decided: day, by },
      until: monthsAfter(day, by === "judged" ? afterJudgment : afterDecision),
    }),
  );
  const [one] = clocks;
  if (one !== undefined && clocks.length === 1) {
    return { safe: one.until, last: one.until, all: clocks };
  }
  const all = clocks
    .toSorted((one, other) => one.until - other.until)
    .filter(({ until }, at, sorted) => sorted[at - 1]?.until !== until);
  return { safe: all[0]?.until ?? Number.NaN, last: all.at(-1)?.until ?? Number.NaN, all };
}

export const lastDay = ({ compensation }: Picture): DayNumber => compensation.last;

/** The day it was applied for, where that was told; whatever day it had to be done by. */
export const applied = ({ met }: Picture): DayNumber => lastMet(met, "state-compensation");

/** Of a case that is over, and was decided under the act. */
function closedClock(p: Picture, state: "dropped" | "judged") {
  if (applied(p) <= lastDay(p)) {
    return "applied";
  }
  if (p.asOf <= lastDay(p)) {
    return state;
  }
  return p.case.wasDropped ? "passed-after-drop" : "passed";
}

/**
 * Which time limit runs, whether its last day has passed, and whether it was applied for before that. Where anything was dropped,
 * what has passed is the day counted from the drop: the year runs from the final decision, and that may be a later one.
 */
export const clock: Fact<
  | "none"
  | "unreported"
  | "open"
  | "unclear"
  | "dropped"
  | "judged"
  | "applied"
  | "passed"
  | "passed-after-drop"
  | "before-the-act"
> = {
  values: [
    "none",
    "unreported",
    "open",
    "unclear",
    "dropped",
    "judged",
    "applied",
    "passed",
    "passed-after-drop",
    "before-the-act",
  ],
  of: (p) => {
    const { state } = p.case;
    if (state === "dropped" || state === "judged") {
      if (p.case.closed < inForce) {
        return "before-the-act";
      }
      return closedClock(p, state);
    }
    if (state === "unknown") {
      return p.notSo.includes("reported") ? "unreported" : "none";
    }
    return state;
  },
};
/**
 * What it goes under now, where it once went under what is covered; "gross" for § 258, "again" where it was over once, and is there
 * anew, "earlier" where it was reported before the act.
 */
export const now: Fact<"covered" | "gross" | "other" | "unknown" | "again" | "earlier"> = {
  values: ["covered", "gross", "other", "unknown", "again", "earlier"],
  of: (p) => {
    if (p.case.trafficking < inForce) {
      return "earlier";
    }
    const under = label.of(p);
    if (under === "108a" || under === "other") {
      return "other";
    }
    if (under === "unknown") {
      return "unknown";
    }
    const { parted, closed } = p.case;
    if (!(Number.isNaN(parted) || parted === closed)) {
      return "again";
    }
    return under === "258" ? "gross" : "covered";
  },
};

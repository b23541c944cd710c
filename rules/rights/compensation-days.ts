import { type DayNumber, dayNumber, monthsAfter } from "../../domain/time/calendar.ts";
import { day } from "../../domain/time/day.ts";
import type { CriminalCase } from "./criminal-case.ts";
import { lastDone } from "./done-in-time.ts";
import { label } from "./facts.ts";
import type { Clock, CompensationDays, Picture } from "./picture.ts";
import type { Fact } from "./right.ts";

/** What was decided before went by another act, which was not read. */
export const actFrom = day("2023-01-01");
const inForce = dayNumber(actFrom);

const afterJudgment = 6;
const afterDecision = 12;

const none: CompensationDays = { safe: Number.NaN, last: Number.NaN, all: [] };

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

export const applied = ({ met }: Picture): DayNumber => lastDone(met, "state-compensation");

function closedClock(p: Picture, state: "dropped" | "judged") {
  if (applied(p) <= lastDay(p)) {
    return "applied";
  }
  if (p.asOf <= lastDay(p)) {
    return state;
  }
  return p.case.wasDropped ? "passed-after-drop" : "passed";
}

/** After a drop it is counted from the drop: the final decision may come later. */
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
/** "gross" is § 258, "again" was over once, "earlier" was reported before the act. */
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

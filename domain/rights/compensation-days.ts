import { addMonths, asDay, type DayNumber, dayNumber } from "../pay/calendar.ts";
import { label } from "./facts.ts";
import { lastMet } from "./met.ts";
import type { Picture } from "./picture.ts";
import type { Fact } from "./right.ts";

/** The first day of the act. What was decided before it went by another, which was not read. */
export const actFrom = asDay("2023-01-01");
const inForce = dayNumber(actFrom);

const afterJudgment = 6;
const afterDecision = 12;

/** Every last day that may be the right one: half a year after a final judgment, a year after anything else that decided it. */
function lastDays({
  case: { closed, closedBy, over, parted, partedBy },
}: Picture): readonly DayNumber[] {
  const after = [
    addMonths(closed, closedBy === "judged" ? afterJudgment : afterDecision),
    addMonths(parted, partedBy === "judged" ? afterJudgment : afterDecision),
    ...over.map(({ day, kind }) =>
      addMonths(day, kind === "judged" ? afterJudgment : afterDecision),
    ),
  ];
  return after.filter((day) => !Number.isNaN(day));
}

/** The first of them is the day to be safe. */
export function safeDay(picture: Picture): DayNumber {
  const days = lastDays(picture);
  return days.length === 0 ? Number.NaN : Math.min(...days);
}

/** After the last of them nothing is left, whichever was the right one. */
export function lastDay(picture: Picture): DayNumber {
  const days = lastDays(picture);
  return days.length === 0 ? Number.NaN : Math.max(...days);
}

/** The day it was applied for, where that was told; whatever day it had to be done by. */
export const applied = ({ met }: Picture): DayNumber => lastMet(met, "state-compensation");

/** Which time limit runs, whether its last day has passed, and whether it was applied for before that. */
export const clock: Fact<
  | "none"
  | "unreported"
  | "open"
  | "unclear"
  | "dropped"
  | "judged"
  | "applied"
  | "passed"
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
    "before-the-act",
  ],
  of: (p) => {
    const { state } = p.case;
    if (state === "dropped" || state === "judged") {
      if (p.case.closed < inForce) {
        return "before-the-act";
      }
      if (applied(p) <= lastDay(p)) {
        return "applied";
      }
      return p.asOf > lastDay(p) ? "passed" : state;
    }
    if (state === "unknown") {
      return p.notSo.includes("reported") ? "unreported" : "none";
    }
    return state;
  },
};
/** What it goes under now, where it once went under what is covered; "again" where that was over once, and is there anew. */
export const now: Fact<"covered" | "other" | "unknown" | "again"> = {
  values: ["covered", "other", "unknown", "again"],
  of: (p) => {
    const under = label.of(p);
    if (under === "108a" || under === "other") {
      return "other";
    }
    if (under === "unknown") {
      return "unknown";
    }
    const { parted, closed } = p.case;
    return Number.isNaN(parted) || parted === closed ? "covered" : "again";
  },
};

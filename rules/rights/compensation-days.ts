import { type DayNumber, dayNumber, monthsAfter } from "../../domain/time/calendar.ts";
import { day } from "../../domain/time/day.ts";
import { type Award, awards, type Close } from "./case-label.ts";
import type { CriminalCase } from "./criminal-case.ts";
import { lastDone } from "./done-in-time.ts";
import type { Clock, CompensationDays, Picture } from "./picture.ts";
import type { Fact } from "./right.ts";

export const actFrom = day("2023-01-01");
const inForce = dayNumber(actFrom);

const months: Readonly<Record<Clock["by"], number>> = {
  judged: 6,
  "not-awarded": 12,
  dropped: 12,
  relabelled: 12,
};

const none: CompensationDays = { safe: Number.NaN, last: Number.NaN, all: [] };

const afterJudgment: Readonly<Record<Award, readonly Clock["by"][]>> = {
  yes: ["judged"],
  no: ["not-awarded"],
  default: ["not-awarded"],
  unknown: ["judged", "not-awarded"],
};

function clocksBy(by: Close | "relabelled", decided: DayNumber): readonly Clock[] {
  const kind = by === "relabelled" ? by : by.kind;
  const ran = by === "relabelled" || by.kind === "dropped" ? [kind] : afterJudgment[by.awarded];
  return ran.map((each) => ({ decided, by: each, until: monthsAfter(decided, months[each]) }));
}

export function compensationDaysOf({ over, parted, partedBy }: CriminalCase): CompensationDays {
  if (over.length === 0 && partedBy === null) {
    return none;
  }
  const clocks = [
    ...over.flatMap((close) => clocksBy(close, close.day)),
    ...(partedBy === null ? [] : clocksBy(partedBy, parted)),
  ];
  const all = clocks
    .toSorted((one, other) => one.until - other.until)
    .filter(({ until }, at, sorted) => sorted[at - 1]?.until !== until);
  return { safe: all[0]?.until ?? Number.NaN, last: all.at(-1)?.until ?? Number.NaN, all };
}

/** "unknown" too where judgments differ; "no-matter": nothing was judged, or applied for in time whatever it said. */
export const awarded: Fact<Award | "no-matter"> = {
  values: [...awards, "no-matter"],
  of: (p) => {
    const { over } = p.case;
    if (over.every(({ kind }) => kind === "dropped") || applied(p) <= p.compensation.safe) {
      return "no-matter";
    }
    const told = new Set(over.flatMap(({ kind, awarded }) => (kind === "judged" ? awarded : [])));
    const [one = "unknown"] = told;
    return told.size === 1 ? one : "unknown";
  },
};

export const lastDay = ({ compensation }: Picture): DayNumber => compensation.last;

export const applied = ({ met }: Picture): DayNumber => lastDone(met, "state-compensation");

function closedClock(p: Picture, state: "dropped" | "judged") {
  if (applied(p) <= lastDay(p)) {
    return "applied";
  }
  if (p.asOf <= lastDay(p)) {
    return state;
  }
  return p.case.closes.some(({ kind }) => kind === "dropped") ? "passed-after-drop" : "passed";
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
  ],
  of: (p) => {
    const { state } = p.case;
    if (state === "dropped" || state === "judged") {
      return closedClock(p, state);
    }
    if (state === "unknown") {
      return p.notSo.includes("reported") ? "unreported" : "none";
    }
    return state;
  },
};
/** "gross" is an aggravated form, "again" was over once. */
export const now: Fact<"covered" | "gross" | "other" | "unknown" | "again"> = {
  values: ["covered", "gross", "other", "unknown", "again"],
  of: (p) => {
    const { coveredNow: under, parted, closed } = p.case;
    if (under === "no" || under === "unknown") {
      return under === "no" ? "other" : under;
    }
    if (!(Number.isNaN(parted) || parted === closed)) {
      return "again";
    }
    return under === "built-on" ? "gross" : "covered";
  },
};

/** § 18 asks when it was first applied for, and nobody could under this act before it. */
export const reportedBefore: Fact<"yes" | "no"> = {
  values: ["yes", "no"],
  of: (p) => (p.case.first < inForce ? "yes" : "no"),
};

import type { BreachWhat } from "../reckoning.ts";
import { always, read, type Section } from "./section.ts";

export const section: Section = {
  id: "aml-10-6-caps",
  law: "aml",
  section: "§ 10-6 (4) og (8)",
  read,
  inForce: always,
};

export interface WeekWorked {
  readonly total: number;
  readonly overtime: number;
}

export interface Exceeded {
  readonly what: BreachWhat;
  readonly subsection: "(4)" | "(8)";
  /** Minutes. */
  readonly was: number;
  readonly limit: number;
  readonly unless: "agreement" | null;
}

interface Cap {
  readonly of: keyof WeekWorked;
  readonly weeks: number;
  readonly hours: number;
  readonly what: BreachWhat;
  readonly subsection: "(4)" | "(8)";
  readonly unless: "agreement" | null;
}

/** Agreements and the labour inspectorate may allow more, at most 69 hours a week. */
const caps: readonly Cap[] = [
  {
    of: "overtime",
    weeks: 1,
    hours: 10,
    what: "overtime-over-10-in-7-days",
    subsection: "(4)",
    unless: "agreement",
  },
  {
    of: "overtime",
    weeks: 4,
    hours: 25,
    what: "overtime-over-25-in-4-weeks",
    subsection: "(4)",
    unless: "agreement",
  },
  {
    of: "overtime",
    weeks: 52,
    hours: 200,
    what: "overtime-over-200-in-52-weeks",
    subsection: "(4)",
    unless: "agreement",
  },
  {
    of: "total",
    weeks: 8,
    hours: 8 * 48,
    what: "over-48-hours-on-average",
    subsection: "(8)",
    unless: "agreement",
  },
  {
    of: "total",
    weeks: 1,
    hours: 69,
    what: "over-69-hours-in-week",
    subsection: "(8)",
    unless: null,
  },
];

export const dayTotal = 13 * 60;

/** In the last of these weeks. Minutes by ISO week, those without work as nought. */
export function exceeded(weeks: readonly WeekWorked[]): readonly Exceeded[] {
  const found: Exceeded[] = [];
  for (const { of, weeks: length, hours, what, subsection, unless } of caps) {
    let was = 0;
    for (let at = Math.max(0, weeks.length - length); at < weeks.length; at += 1) {
      was += weeks[at]?.[of] ?? 0;
    }
    if (was > hours * 60) {
      found.push({ what, subsection, unless, was, limit: hours * 60 });
    }
  }
  return found;
}

import { dayNumber } from "../../../domain/time/calendar.ts";
import type { Day } from "../../../domain/time/day.ts";
import { birthOf } from "../../../rules/pay/day-rates.ts";
import { bornOn, hasReached } from "../../../rules/pay/sections/age-steps.ts";
import {
  type Circumstance,
  type Interruption,
  type Known,
  type PaySector,
  paySectors,
  type Work,
} from "../../../rules/pay/work.ts";
import { type Given, one } from "../given.ts";
import { categoryOf } from "./categories.ts";
import { amountIn, dayIn, type FieldProblem, type Problems } from "./fields.ts";
import { hoursOf } from "./hours-of.ts";
import type { Line } from "./list.ts";
import { deductions, paidBack, payments } from "./money-of.ts";
import { plainly, readDay } from "./read.ts";

/** `shiftFields`: the field of each shift. */
export interface Told {
  readonly work: Work;
  readonly problems: readonly FieldProblem[];
  readonly shiftFields: readonly string[];
  /** What was not read is not reckoned. */
  readonly lines: readonly Line[];
}

/** Thirty years of days. */
const mostShifts = 12_000;

export function sectorOf(given: Given): PaySector | null {
  const chosen = one(given, "pay-sector");
  return paySectors.find((sector) => sector === chosen) ?? null;
}

type Born = Pick<Work, "born" | "birthYear">;

function bornIn(given: Given, asOf: Day, problems: Problems): Born {
  const told = plainly(one(given, "pay-born"));
  if (told === "") {
    return {};
  }
  const year = /^\d{4}$/.test(told) ? Number(told) : null;
  const born = year === null ? readDay(told) : null;
  const thisYear = Number(asOf.slice(0, 4));
  const found = year ?? Number(born?.slice(0, 4) ?? 0);
  if (found < thisYear - 100 || found > thisYear - 5) {
    problems.push({ field: "pay-born", key: "pay.problem.born" });
    return {};
  }
  return born === null ? { birthYear: found } : { born, birthYear: found };
}

function ageOn(born: Born, day: string): "known" | "under-18" | "not-known" {
  const from = bornOn(birthOf(born), "latest");
  if (from === null) {
    return "not-known";
  }
  return hasReached(from, 18, dayNumber(day)) ? "known" : "under-18";
}

function known(given: Given, name: string): Known {
  const told = one(given, name);
  return told === "yes" || told === "no" ? told : "unknown";
}

function payDayIn(given: Given, problems: Problems): Pick<Work, "payDay"> {
  const told = plainly(one(given, "pay-day")).replace(/\.$/, "");
  if (told === "") {
    return {};
  }
  const payDay = /^\d{1,2}$/.test(told) ? Number(told) : 0;
  if (payDay < 1 || payDay > 31) {
    problems.push({ field: "pay-day", key: "pay.problem.pay-day" });
    return {};
  }
  return { payDay };
}

// Øre. More is the pay of a month, or "203.125" with a point for thousands.
const mostAnHour = 500_000;

function agreedIn(given: Given, problems: Problems): Pick<Work, "agreedHourly"> {
  const told = one(given, "pay-agreed");
  const agreed = told === "" ? null : amountIn(told, "pay-agreed", problems);
  if (agreed !== null && agreed > mostAnHour) {
    problems.push({ field: "pay-agreed", key: "pay.problem.amount" });
    return {};
  }
  return agreed === null || agreed === 0 ? {} : { agreedHourly: agreed };
}

function circumstances(given: Given, sector: PaySector): readonly Circumstance[] {
  return [
    ...(sector === "agriculture" && one(given, "pay-skilled") === "yes"
      ? (["skilled"] as const)
      : []),
    ...(sector === "shipyard" && one(given, "pay-away") === "yes"
      ? (["away-from-home"] as const)
      : []),
  ];
}

function when(given: Given, name: string, asOf: Day, problems: Problems): Day | null {
  const told = one(given, name);
  return told === "" ? null : dayIn(told, name, asOf, problems);
}

export const stops = ["conciliation-complaint", "acknowledgement", "criminal-case-claim"] as const;

function interruptions(given: Given, asOf: Day, problems: Problems): readonly Interruption[] {
  const day = when(given, "pay-stopped", asOf, problems);
  const kind = stops.find((stop) => stop === one(given, "pay-stopped-by"));
  if (day !== null && kind === undefined) {
    problems.push({ field: "pay-stopped-by", key: "pay.problem.stopped-by" });
  }
  return day === null || kind === undefined ? [] : [{ day, kind }];
}

// A page asks several times; a long list is read once.
const read = new WeakMap<Given, { readonly asOf: Day; readonly told: Told }>();

/** What cannot be read is named by its field; nothing is guessed. */
export function workOf(given: Given, asOf: Day): Told {
  const known = read.get(given);
  if (known?.asOf === asOf) {
    return known.told;
  }
  const told = readWork(given, asOf);
  read.set(given, { asOf, told });
  return told;
}

function readWork(given: Given, asOf: Day): Told {
  const problems: Problems = [];
  const told = sectorOf(given);
  if (told === null) {
    problems.push({ field: "pay-sector", key: "pay.problem.sector" });
  }
  const sector = told ?? "other";
  const born = bornIn(given, asOf, problems);
  const agreed = agreedIn(given, problems);
  const bankruptcyOn = when(given, "pay-bankrupt", asOf, problems);
  const stopped = interruptions(given, asOf, problems);
  const { shifts: every, lines } = hoursOf(given, asOf, problems);
  const shifts = every.slice(0, mostShifts);
  if (every.length > mostShifts) {
    problems.push({ field: every.at(-1)?.field ?? "list", key: "pay.problem.too-many" });
  }
  const age = ageOn(born, shifts[0]?.shift.from.slice(0, 10) ?? asOf);
  const work: Work = {
    sector,
    category: categoryOf(sector, one(given, "pay-category"), age),
    ...born,
    ...agreed,
    ...payDayIn(given, problems),
    shifts: shifts.map(({ shift }) => shift),
    payments: payments(given, asOf, problems),
    deductions: deductions(given, asOf, problems),
    paidBack: paidBack(given, asOf, problems),
    circumstances: circumstances(given, sector),
    interruptions: stopped,
    ...(bankruptcyOn === null ? {} : { bankruptcyOn }),
    chain: { contractor: known(given, "pay-contractor"), hirer: known(given, "pay-hirer") },
    asOf,
  };
  return { work, problems, shiftFields: shifts.map(({ field }) => field), lines };
}

import { assumptionsOf } from "./assumed.ts";
import { breachesOfTime } from "./breaches.ts";
import { civilOf, dayNumber } from "./calendar.ts";
import { problemOf } from "./checks.ts";
import { claimOf, type Life, limitationFor, type Unpaid } from "./claims.ts";
import { birthOf, dayRates } from "./day-rates.ts";
import { judgeDeductions } from "./deductions.ts";
import { wagesOf } from "./earned.ts";
import { isExact } from "./grain.ts";
import { reckonHours } from "./hours.ts";
import { breachesOfMoney } from "./money-breaches.ts";
import type { PayLaw } from "./pay-law.ts";
import { type Draft, draftPeriods, periodsOf, totalOf } from "./periods.ts";
import type { Claim, Reckoning, Unknown } from "./reckoning.ts";
import { holidayDue } from "./sections/ferieloven-10.ts";
import { type Due, type Fund, settle } from "./settle.ts";
import { readShifts } from "./told-shifts.ts";
import type { Work, WorkProblem } from "./work.ts";

export type Reckoned =
  | { readonly ok: true; readonly value: Reckoning }
  | { readonly ok: false; readonly problem: WorkProblem };

/**
 * What the work was worth by the law of its sector, what was paid of it, and what is left, with every step.
 * Exact throughout; nothing is taken from a rate that is not confirmed for the day. Refuses what cannot be reckoned, with
 * the place.
 */
export function reckon(work: Work, law: PayLaw): Reckoned {
  const problem = problemOf(work, law);
  if (problem !== null) {
    return { ok: false, problem };
  }
  const told = readShifts(work.shifts);
  if (!told.ok) {
    return told;
  }
  const { shifts } = told.value;
  const first = shifts[0]?.day ?? dayNumber(work.asOf);
  const hours = reckonHours(shifts, dayRates(work, law, first), law);
  const deductions = judgeDeductions(work.deductions, law);
  const drafts = draftPeriods(work, hours.shifts, deductions.notAllowed, birthOf(work));
  const dues = duesOf(drafts);
  const settled = settle(dues, [...paymentsOf(work), ...deductions.lawful], drafts.length - 1);
  for (const { period, step } of settled.steps) {
    drafts[period]?.add(step);
  }
  const lives = dues.map(({ due, period }) =>
    limitationFor({ from: drafts[period]?.from ?? due, due }, work),
  );
  const left = dues.map((due, at) => ({
    period: due.period,
    exact: settled.unpaid[at] ?? 0,
    barred: lives[at]?.barred ?? false,
  }));
  const total = totalOf(drafts, left);
  if (!Object.values(total.exact).every(isExact)) {
    return { ok: false, problem: { code: "pay.too-large", at: "shifts" } };
  }
  const claims = claimsOf(unpaidOf(drafts, dues, settled.unpaid), lives, work);
  return {
    ok: true,
    value: {
      total,
      periods: periodsOf(drafts, left),
      unknown: [...hours.unknown, ...deductions.unknown].sort(byDay),
      breaches: [
        ...breachesOfTime(work, shifts, hours.shifts),
        ...breachesOfMoney(work, drafts, deductions),
      ],
      claims,
      assumptions: assumptionsOf({
        work,
        law,
        told: told.value,
        deductions,
        years: [...new Set(drafts.map(({ from }) => civilOf(from).year))],
        hasUnknown: hours.unknown.some(({ minutes }) => minutes > 0),
        hasBreaks: shifts.some(({ from, to, pieces }) => worked(pieces) < to - from),
      }),
    },
  };
}

function worked(pieces: readonly { readonly from: number; readonly to: number }[]): number {
  return pieces.reduce((sum, { from, to }) => sum + to - from, 0);
}

function byDay(a: Unknown, b: Unknown): number {
  return dayNumber(a.day) - dayNumber(b.day);
}

function paymentsOf({ payments }: Work): readonly Fund[] {
  return payments.map(({ day, amount }, index) => ({
    part: "paid",
    index,
    day: dayNumber(day),
    amount,
  }));
}

function duesOf(drafts: readonly Draft[]): readonly Due[] {
  return drafts.flatMap(({ from, due, exact }, period): readonly Due[] => [
    { part: "wages", period, due, exact: wagesOf(exact) },
    { part: "holidayPay", period, due: holidayDue(from), exact: exact.holidayPay },
  ]);
}

/** What is left of each due part; null where nothing is. */
function unpaidOf(
  drafts: readonly Draft[],
  dues: readonly Due[],
  unpaid: readonly number[],
): readonly (Unpaid | null)[] {
  return dues.map(({ part, due, period }, at) => {
    const draft = drafts[period];
    const exact = unpaid[at] ?? 0;
    return draft === undefined || exact === 0
      ? null
      : { part, due, from: draft.from, to: draft.to, exact };
  });
}

/** Wages by period, holiday pay by year: what falls due together, and lives as long, is claimed together. */
function claimsOf(
  parts: readonly (Unpaid | null)[],
  lives: readonly Life[],
  work: Work,
): readonly Claim[] {
  const together = new Map<string, { readonly unpaid: Unpaid; readonly life: Life }>();
  for (const [at, unpaid] of parts.entries()) {
    const life = lives[at];
    if (unpaid === null || life === undefined) {
      continue;
    }
    const key = `${unpaid.due} ${unpaid.part} ${life.lastDay} ${life.stopped} ${life.by?.day}`;
    const before = together.get(key)?.unpaid;
    const from = before?.from ?? unpaid.from;
    const exact = (before?.exact ?? 0) + unpaid.exact;
    together.set(key, { unpaid: { ...unpaid, from, exact }, life });
  }
  return [...together.values()]
    .sort(({ unpaid: a }, { unpaid: b }) => a.due - b.due || byPart(a) - byPart(b))
    .map(({ unpaid, life }) => claimOf(unpaid, life, work));
}

function byPart({ part }: Unpaid): number {
  return part === "wages" ? 0 : 1;
}

import { type DayNumber, dayNumber } from "../../domain/time/calendar.ts";
import { claimOf, type Life, limitationFor, type Unpaid } from "./claims.ts";
import { birthOf, type RateOn } from "./day-rates.ts";
import { type Deductions, type FindCap, judgeDeductions } from "./deductions.ts";
import { wagesOf } from "./earned.ts";
import { type Hours, reckonHours } from "./hours.ts";
import type { PayLaw } from "./pay-law.ts";
import { type Draft, draftPeriods, periodsOf, totalOf } from "./periods.ts";
import type { Claim, Grains, Sums } from "./reckoning.ts";
import { holidayDue } from "./sections/ferieloven-10.ts";
import { type Due, type Fund, settle } from "./settle.ts";
import type { ReadShift } from "./told-shifts.ts";
import type { Work } from "./work.ts";

/** Before any payment. */
export interface Earned {
  readonly hours: Hours;
  readonly deductions: Deductions;
  readonly drafts: readonly Draft[];
}

interface Way {
  readonly rateOn: RateOn;
  readonly findCap: FindCap;
}

interface ReadWork {
  readonly work: Work;
  readonly shifts: readonly ReadShift[];
  readonly law: PayLaw;
}

export function earnedBy({ rateOn, findCap }: Way, { work, shifts, law }: ReadWork): Earned {
  const hours = reckonHours(shifts, rateOn, law);
  const deductions = judgeDeductions(work.deductions, law, findCap);
  const drafts = draftPeriods(work, hours.shifts, deductions.notAllowed, birthOf(work));
  return { hours, deductions, drafts };
}

/** At the pay agreed, or a rate that holds on. */
export function minutesAtLeast({ hours, drafts }: Earned): number {
  const unsure = hours.unknown
    .filter(({ why }) => why !== "supplement-unconfirmed")
    .reduce((sum, { minutes }) => sum + minutes, 0);
  return drafts.reduce((left, { uncounted }) => left - uncounted, unsure);
}

interface Part extends Due, Unpaid {
  readonly exact: Grains;
  readonly life: Life;
}

interface Settled {
  readonly sums: Sums;
  readonly came: readonly Grains[];
}

/** Hours without an amount take what they are worth at the `floor`: known days must not eat the payment of a period. */
export function settled({ drafts, deductions }: Earned, floor: Earned, work: Work): Settled {
  const parts = partsOf(drafts, floor.drafts, work);
  const funds = [...paymentsOf(work), ...deductions.lawful];
  const { taken, came, steps, unsure } = settle(parts, funds, drafts.length - 1);
  for (const { period, step } of steps) {
    drafts[period]?.add(step);
  }
  for (const [period, draft] of drafts.entries()) {
    draft.isUnsure = unsure.has(period);
  }
  const left = parts.map((part, at) => ({
    ...part,
    isKnown: drafts[part.period]?.isKnown === true,
    exact: Math.max(0, part.exact - (taken[at] ?? 0)),
  }));
  return {
    sums: {
      total: totalOf(drafts, left),
      periods: periodsOf(drafts, left),
      claims: claimsOf(left, work),
    },
    came: came.filter((_, at) => parts[at]?.part === "wages"),
  };
}

function partsOf(drafts: readonly Draft[], floor: readonly Draft[], work: Work): readonly Part[] {
  return drafts.flatMap((own, period) => {
    const { from, to, exact } = own;
    const { exact: full, uncounted } = own.uncounted === 0 ? own : (floor[period] ?? own);
    const part = (name: Part["part"], due: DayNumber, of: (sums: Draft["exact"]) => Grains) => {
      const life = limitationFor({ from, due }, work);
      return {
        part: name,
        period,
        from,
        to,
        due,
        exact: of(exact),
        room: uncounted === 0 ? of(full) : null,
        life,
        tooOldAfter: life.barred ? life.lastDay : null,
      };
    };
    return [
      part("wages", own.due, wagesOf),
      part("holidayPay", holidayDue(from), ({ holidayPay }) => holidayPay),
    ];
  });
}

function paymentsOf({ payments }: Work): readonly Fund[] {
  return payments.map(({ day, amount }, index) => ({
    part: "paid",
    index,
    day: dayNumber(day),
    amount,
    isSure: true,
  }));
}

/** What falls due together, and lives as long, is claimed together. */
function claimsOf(
  parts: readonly (Part & { readonly isKnown: boolean })[],
  work: Work,
): readonly Claim[] {
  const together = new Map<string, { readonly unpaid: Unpaid; readonly life: Life }>();
  for (const part of parts) {
    const { life, due, isKnown } = part;
    if (isKnown && part.exact === 0) {
      continue;
    }
    const key = `${due} ${part.part} ${life.lastDay} ${life.stopped} ${life.by?.day}`;
    const before = together.get(key)?.unpaid;
    const own = isKnown ? part.exact : null;
    const exact = before === undefined ? own : plus(before.exact, own);
    together.set(key, { unpaid: { ...part, from: before?.from ?? part.from, exact }, life });
  }
  return [...together.values()]
    .sort(({ unpaid: a }, { unpaid: b }) => a.due - b.due || byPart(a) - byPart(b))
    .map(({ unpaid, life }) => claimOf(unpaid, life, work));
}

/** Not known stays not known. */
function plus(a: Grains | null, b: Grains | null): Grains | null {
  return a === null || b === null ? null : a + b;
}

function byPart({ part }: Unpaid): number {
  return part === "wages" ? 0 : 1;
}

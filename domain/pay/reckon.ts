import { dayNumber } from "../time/calendar.ts";
import { assumptionsOf } from "./assumed.ts";
import { breachesOfTime } from "./breaches.ts";
import { problemOf } from "./checks.ts";
import { confirmedRates } from "./day-rates.ts";
import { confirmedCap, heldCap } from "./deductions.ts";
import { floorRates, heldCaps, heldRates } from "./floor-rates.ts";
import { isExact } from "./grain.ts";
import { breachesOfMoney } from "./money-breaches.ts";
import type { PayLaw } from "./pay-law.ts";
import type { AtLeast, Reckoning, Sums, Unknown } from "./reckoning.ts";
import { type Earned, earnedBy, minutesAtLeast, settled } from "./sums.ts";
import { readShifts } from "./told-shifts.ts";
import type { Work, WorkProblem } from "./work.ts";

export type Reckoned =
  | { readonly ok: true; readonly value: Reckoning }
  | { readonly ok: false; readonly problem: WorkProblem };

/** Exact throughout. Days without a confirmed rate get a floor apart. Refuses what cannot be reckoned, with the place. */
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
  const confirmed = earnedBy(
    { rateOn: confirmedRates(work, law, first), findCap: confirmedCap(law) },
    { work, shifts, law },
  );
  const unknown = [...confirmed.hours.unknown, ...confirmed.deductions.unknown].sort(byDay);
  const floor = unknown.some(mayHaveFloor)
    ? earnedBy(
        { rateOn: floorRates(work, law, first), findCap: heldCap(law) },
        { work, shifts, law },
      )
    : confirmed;
  const { sums, came } = settled(confirmed, floor, work);
  const atLeast: AtLeast | null = isHeld(floor)
    ? {
        ...settled(floor, floor, work).sums,
        rates: heldRates(work, law, first, unknown),
        caps: heldCaps(floor.deductions.held, law),
      }
    : null;
  if (isTooLarge(sums) || (atLeast !== null && isTooLarge(atLeast))) {
    return { ok: false, problem: { code: "pay.too-large", at: "shifts" } };
  }
  return {
    ok: true,
    value: {
      ...sums,
      unknown,
      breaches: [
        ...breachesOfTime(work, shifts, confirmed.hours.shifts),
        ...breachesOfMoney(work, confirmed.drafts, came, confirmed.deductions.notAllowed),
      ],
      assumptions: assumptionsOf({ work, law, told: told.value, confirmed, floor, atLeast }),
      atLeast,
    },
  };
}

/** Unsure supplements are left out; no agreement has no floor. */
function mayHaveFloor({ why }: Unknown): boolean {
  return why !== "supplement-unconfirmed" && why !== "no-agreed-pay";
}

function isHeld(floor: Earned): boolean {
  return floor.deductions.held.size > 0 || minutesAtLeast(floor) > 0;
}

function isTooLarge({ total }: Sums): boolean {
  return !Object.values(total.exact).every((grains) => isExact(grains ?? 0));
}

function byDay(a: Unknown, b: Unknown): number {
  return dayNumber(a.day) - dayNumber(b.day);
}

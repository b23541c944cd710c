import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { payLawFor } from "../../rules/pay/pay-law.ts";
import { reckon } from "../../rules/pay/reckon.ts";
import type { Work } from "../../rules/pay/work.ts";
import type { Told } from "../../web/door/take/told.ts";

const { rates } = loadLaw();

const weeks = [1, 2, 3, 4, 5, 15, 16, 17, 18, 19].map((date) => String(date).padStart(2, "0"));

/** Has ten hours minus 29 minutes, so that no figure is round; mostly unpaid. */
export function someWork(other: Partial<Work> = {}): Work {
  return {
    sector: "cleaning",
    category: "adult",
    shifts: weeks.map((date) => ({
      from: `2025-09-${date}T07:00`,
      to: `2025-09-${date}T17:00`,
      breakMinutes: 29,
    })),
    payments: [{ day: day("2025-09-30"), amount: 500_000, way: "cash" }],
    deductions: [],
    paidBack: [],
    asOf: day("2025-11-01"),
    ...other,
  };
}

export function toldWork(other: Partial<Work> = {}): Told {
  const work = someWork(other);
  const reckoned = reckon(work, payLawFor(rates, work.sector));
  if (!reckoned.ok) {
    throw new Error(`${reckoned.problem.code} at ${reckoned.problem.at}`);
  }
  return { work, reckoning: reckoned.value };
}

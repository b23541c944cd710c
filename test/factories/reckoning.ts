import { type Day, day } from "../../domain/base/day.ts";
import { grainsOf, oreOf, payFor, permilleOf } from "../../domain/pay/grain.ts";
import type {
  AmountPart,
  Amounts,
  Claim,
  HourStep,
  Period,
  Reckoning,
  Step,
  Unknown,
} from "../../domain/pay/reckoning.ts";
import type { Work } from "../../domain/pay/work.ts";
import type { Told } from "../../web/door/take/told.ts";

const minimum = {
  kind: "minimum",
  regulation: "FOR-2024-10-21-2541",
  source: "Lovdata",
  sourceDate: "2026-07-02",
  from: day("2024-11-01"),
  confirmed: true,
} as const;

const agreed = { kind: "agreed", confirmed: true } as const;

function hours(on: Day, overtime: boolean, sector: Work["sector"]): HourStep {
  const [minutes, percent, rate] = overtime ? [91, 140, 21_689] : [540, 100, 21_689];
  return {
    part: overtime ? "overtime" : "ordinary",
    day: on,
    shiftDay: on,
    from: overtime ? "16:00" : "07:00",
    to: overtime ? "17:31" : "16:00",
    minutes,
    rate,
    minimum: sector === "other" ? null : rate,
    percent,
    addition: null,
    because: overtime ? "over-9-hours" : "ordinary",
    rateSource: sector === "other" ? agreed : minimum,
    exact: payFor(minutes, rate, percent),
  };
}

function sum(steps: readonly Step[], part: Step["part"]): number {
  return steps
    .filter((step) => step.part === part)
    .reduce((total, { exact }) => total + exact, 0);
}

function amountsOf(steps: readonly Step[], barred: number): Amounts {
  const parts = [
    "ordinary",
    "overtime",
    "supplements",
    "holidayPay",
    "deductionsNotAllowed",
    "lawfulDeductions",
    "paid",
    "paidBack",
  ] as const;
  const exact = Object.fromEntries(parts.map((part) => [part, sum(steps, part)])) as Record<
    AmountPart,
    number
  >;
  exact.barred = barred;
  exact.owed =
    exact.ordinary +
    exact.overtime +
    exact.supplements +
    exact.holidayPay -
    exact.paid -
    exact.lawfulDeductions -
    barred;
  const minutes = steps.reduce(
    (total, step) => total + ("minutes" in step && step.part !== "supplements" ? step.minutes : 0),
    0,
  );
  const shown = Object.fromEntries(
    Object.entries(exact).map(([part, grains]) => [part, oreOf(grains)]),
  ) as Record<AmountPart, number>;
  return { ...shown, exact, minutes, leftPerHour: null };
}

interface Asked {
  readonly sector?: Work["sector"];
  /** Whole kroner paid of what was earned; `all` pays it to the grain. */
  readonly paid?: number | "all";
  /** What the first week is too old. */
  readonly barred?: boolean;
  readonly unknown?: readonly Unknown[];
  readonly deductedFor?: string;
}

/** Two weeks of work in March 2025, reckoned by hand: nine hours a day and a long Friday, at one rate. */
export function toldWork({
  sector = "cleaning",
  paid = 5000,
  barred = false,
  unknown = [],
  deductedFor = "rent",
}: Asked = {}): Told {
  const days = [3, 4, 5, 6, 7, 17, 18, 19, 20, 21].map((date) =>
    day(`2025-03-${String(date).padStart(2, "0")}`),
  );
  const halves = [days.slice(0, 5), days.slice(5)] as const;
  const periods = halves.map((half, at): Period => {
    const [from, to] = at === 0 ? ["2025-03-01", "2025-03-15"] : ["2025-03-16", "2025-03-31"];
    const worked = half.flatMap((on, place) => [
      hours(on, false, sector),
      ...(place === 4 ? [hours(on, true, sector)] : []),
    ]);
    const base = worked.reduce((total, { exact }) => total + exact, 0);
    const last = day(to);
    const holiday: Step = {
      part: "holidayPay",
      day: last,
      base,
      permille: 102,
      due: day("2026-06-30"),
      exact: permilleOf(base, 102),
    };
    const whole = base + holiday.exact;
    const money: Step = {
      part: "paid",
      day: last,
      index: 0,
      exact: paid === "all" ? whole : grainsOf((paid * 100) / 2),
    };
    const kept: readonly Step[] =
      at === 0 && paid !== "all"
        ? [
            { part: "deductionsNotAllowed", day: last, index: 0, exact: grainsOf(100_000) },
            { part: "paidBack", day: last, index: 0, exact: grainsOf(50_000) },
          ]
        : [];
    const steps = [...worked, holiday, money, ...kept];
    const old = barred && at === 0 ? base - money.exact : 0;
    return { from: day(from), to: last, due: last, steps, amounts: amountsOf(steps, old) };
  });
  const claims = periods.flatMap(({ from, to, due, steps, amounts }, at): readonly Claim[] => {
    const holiday = amounts.exact.holidayPay;
    const wages =
      amounts.exact.ordinary + amounts.exact.overtime - Math.min(amounts.exact.paid, sum(steps, "ordinary") + sum(steps, "overtime"));
    const isOld = barred && at === 0;
    const common = { from, to, soon: false, interruptedBy: null };
    return [
      {
        ...common,
        part: "wages",
        due,
        exact: wages,
        amount: oreOf(wages),
        lastDay: isOld ? day("2025-03-01") : day("2028-03-31"),
        state: isOld ? "barred" : "due",
        against: [
          { who: "employer", section: "foreldelsesloven § 2", until: day("2028-03-31"), state: "open", condition: null },
          {
            who: "contractors",
            section: "allmenngjøringsloven § 13",
            until: day("2025-06-30"),
            state: sector === "other" ? "passed" : "open",
            condition: "if-in-a-chain",
          },
        ],
      },
      {
        ...common,
        part: "holidayPay",
        due: day("2026-06-30"),
        exact: paid === "all" ? 0 : holiday,
        amount: paid === "all" ? 0 : oreOf(holiday),
        lastDay: day("2029-06-30"),
        state: "not-due",
        against: [],
      },
    ];
  });
  const steps = periods.flatMap((period) => period.steps);
  const old = periods.reduce((total, { amounts }) => total + amounts.exact.barred, 0);
  const reckoning: Reckoning = {
    total: amountsOf(steps, old),
    periods,
    unknown,
    breaches: [],
    claims,
    assumptions: [],
  };
  const work: Work = {
    sector,
    category: sector === "other" ? null : "adult",
    shifts: days.map((on) => ({ from: `${on}T07:00`, to: `${on}T16:30`, breakMinutes: 30 })),
    payments: [{ day: day("2025-03-31"), amount: paid === "all" ? 0 : paid * 100, way: "cash" }],
    deductions: [
      { day: day("2025-03-15"), amount: 100_000, for: deductedFor, agreedInWriting: false },
    ],
    paidBack: [{ day: day("2025-03-15"), amount: 50_000, to: "employer", for: "tax" }],
    asOf: day("2025-05-01"),
  };
  return { work, reckoning };
}

import type { Rates } from "../../domain/knowledge/rate.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Ore, PaySector } from "./work.ts";

/** Øre an hour. */
export interface LawRate {
  readonly category: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly ore: Ore;
  readonly confirmed: boolean;
  readonly regulation: string | null;
  readonly source: string | null;
  readonly sourceDate: string | null;
}

/** Øre, per cent or minutes a week, by kind. */
export interface LawSupplement {
  readonly kind: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly value: number;
  readonly confirmed: boolean;
  readonly regulation: string | null;
  readonly sourceDate: string | null;
}

/** Small enough for a page to carry as JSON. */
export interface PayLaw {
  readonly sector: PaySector;
  /** The last day for which an open-ended rate is known. */
  readonly confirmedThrough: Day;
  readonly rates: readonly LawRate[];
  readonly supplements: readonly LawSupplement[];
  /** Need more than hours: told, never added. */
  readonly told: readonly string[];
}

/** The factor makes øre or minutes. */
const reckoned: readonly (readonly [RegExp, factor: number])[] = [
  [/^night_21_06_min$/, 100],
  [/^skilled_supplement$/, 100],
  [/^away_from_home_/, 100],
  [/^max_deduction_/, 100],
  [/^ordinary_week_hours$/, 60],
  [/^overtime_/, 1],
  [/^under_18$/, 1],
];

export function payLawFor(rates: Rates, sector: PaySector): PayLaw {
  const supplements = rates.supplements.filter((each) => each.sector === sector);
  const factorOf = (kind: string) => reckoned.find(([pattern]) => pattern.test(kind))?.[1];
  return {
    sector,
    confirmedThrough: rates.confirmedThrough,
    rates: rates.rates
      .filter((rate) => rate.sector === sector)
      .map(({ category, from, to, nok, confirmed, regulation, source, sourceDate }) => ({
        category,
        from,
        to,
        ore: Math.round(nok * 100),
        confirmed,
        regulation,
        source,
        sourceDate,
      })),
    supplements: supplements.flatMap((each) => {
      const { kind, from, to, value, confirmed, regulation, sourceDate } = each;
      const factor = factorOf(kind);
      return value === null || factor === undefined
        ? []
        : [
            {
              kind,
              from,
              to,
              value: Math.round(value * factor),
              confirmed,
              regulation,
              sourceDate,
            },
          ];
    }),
    told: [...new Set(supplements.map(({ kind }) => kind))].filter(
      (kind) => factorOf(kind) === undefined,
    ),
  };
}

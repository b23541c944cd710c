import type { Rate, RateGap, Rates, Supplement } from "../../domain/knowledge/rate.ts";
import { repeated } from "../schema.ts";

interface Period {
  readonly key: string;
  readonly from: string;
  readonly to: string | null;
}

/** Each part is well formed already. */
export function problemsOfRates(all: Rates): readonly string[] {
  const { rates, supplements, gaps, rules, proposals } = all;
  const dated = [
    ...rates.map((rate) => period(rate, rate.category)),
    ...supplements.map((each) => period(each, each.kind)),
  ];
  return [
    ...[...rates, ...supplements, ...gaps, ...proposals].flatMap(({ sector }) =>
      unknown(all.sectors, sector, "sector"),
    ),
    ...rates.flatMap(({ category }) => unknown(all.categories, category, "category")),
    ...supplements.flatMap(({ kind }) => unknown(all.supplementKinds, kind, "kind of supplement")),
    ...proposals.flatMap(({ category }) => unknown(all.proposalLabels, category, "category")),
    ...[...rates, ...supplements].flatMap(unmarked),
    ...supplements.flatMap(({ sector, kind, value, unit }) =>
      (value === null) === (unit === "rule") ? [] : [`${sector} ${kind}: value and unit disagree`],
    ),
    ...[...dated, ...gaps.map((gap) => period(gap, "gap"))].flatMap(backwards),
    ...overlaps(dated),
    ...rates.flatMap((rate) => insideGap(rate, gaps)),
    ...repeated(rules.map(({ id }) => id)).map((id) => `rule ${id} stands twice`),
  ];
}

function period(
  { sector, from, to }: { sector: string; from: string; to: string | null },
  what: string,
): Period {
  return { key: `${sector} ${what}`, from, to };
}

function unknown(labels: Readonly<Record<string, unknown>>, code: string, what: string): string[] {
  return Object.hasOwn(labels, code) ? [] : [`${code} is no ${what}`];
}

/** From one collection, or worked out: never confirmed. */
function unmarked(each: Rate | Supplement): readonly string[] {
  const weak = each.evidence === "secondary" || each.evidence === "derived";
  return weak && each.confirmed
    ? [`${each.sector} from ${each.from}: ${each.evidence} evidence is marked as confirmed`]
    : [];
}

function backwards({ key, from, to }: Period): readonly string[] {
  return to !== null && to < from ? [`${key}: the period from ${from} ends before it begins`] : [];
}

/** Of one sector and category; an open end reaches every later day. */
function overlaps(periods: readonly Period[]): readonly string[] {
  const ordered = periods.toSorted((a, b) => order(a.key, b.key) || order(a.from, b.from));
  return ordered.slice(1).flatMap((later, at) => {
    const earlier = ordered[at];
    return earlier !== undefined && earlier.key === later.key && sharesDay(earlier, later)
      ? [`${later.key}: the periods from ${earlier.from} and ${later.from} overlap`]
      : [];
  });
}

function sharesDay(earlier: Period, later: Period): boolean {
  return earlier.to === null || later.from <= earlier.to;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A rate that begins in a gap contradicts it. */
function insideGap({ sector, category, from }: Rate, gaps: readonly RateGap[]): readonly string[] {
  return gaps.some((gap) => gap.sector === sector && gap.from <= from && from <= gap.to)
    ? [`${sector} ${category}: the rate from ${from} begins in a gap`]
    : [];
}

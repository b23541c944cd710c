/** The links of the chain that are counted, in their order. */
export const links = [
  "came-in",
  "taken-on",
  "referred",
  "accepted",
  "declined",
  "reported",
  "dropped",
  "charged",
  "judged",
] as const;
export type Link = (typeof links)[number];

/** One link as one cell counts it: how often, and how many whole days each took since the link before, as a histogram. */
export interface LinkCount {
  readonly count: number;
  /** [days, how often], ascending by days. */
  readonly days: readonly (readonly [number, number])[];
}

export type ChainCount = Readonly<Record<Link, LinkCount>>;

/** A number as it may be shown: below five only as few. */
export type ShownCount = { readonly few: true } | { readonly few: false; readonly count: number };

export interface ShownLink {
  readonly link: Link;
  readonly total: ShownCount;
  /** Median days since the link before; null where fewer than five were timed. */
  readonly medianDays: number | null;
}

const threshold = 5;

/** Counts up times taken; negative ones (a clock set back) count as none. */
export function countOf(count: number, took: readonly number[]): LinkCount {
  const often = new Map<number, number>();
  for (const days of took) {
    const whole = Math.max(0, days);
    often.set(whole, (often.get(whole) ?? 0) + 1);
  }
  return { count, days: [...often].sort(([a], [b]) => a - b) };
}

function merged(counts: readonly LinkCount[]): LinkCount {
  const took = counts.flatMap(({ days }) =>
    days.flatMap(([days, often]) => Array.from({ length: often }, () => days)),
  );
  return countOf(
    counts.reduce((sum, { count }) => sum + count, 0),
    took,
  );
}

function median({ days }: LinkCount): number | null {
  const total = days.reduce((sum, [, often]) => sum + often, 0);
  if (total < threshold) {
    return null;
  }
  let passed = 0;
  for (const [value, often] of days) {
    passed += often;
    if (passed * 2 >= total) {
      return value;
    }
  }
  return null;
}

/**
 * National totals from each cell's newest count. Nothing below five is shown as a number, and nothing is broken down: safe
 * tables with breakdowns need a ledger of releases first.
 */
export function nationalChain(cells: readonly ChainCount[]): readonly ShownLink[] {
  return links.map((link) => {
    const all = merged(cells.map((cell) => cell[link]));
    const total: ShownCount =
      all.count < threshold ? { few: true } : { few: false, count: all.count };
    return { link, total, medianDays: median(all) };
  });
}

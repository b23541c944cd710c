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

/** Whole days since the link before, as a histogram. */
export interface LinkCount {
  readonly count: number;
  /** Pairs of [days, how often], ascending. */
  readonly days: readonly (readonly [number, number])[];
}

export type ChainCount = Readonly<Record<Link, LinkCount>>;

/** Below five it shows only as few. */
type ShownCount = { readonly few: true } | { readonly few: false; readonly count: number };

export interface ShownLink {
  readonly link: Link;
  readonly total: ShownCount;
  /** Null where fewer than five were timed. */
  readonly medianDays: number | null;
}

const threshold = 5;

/** Counts negative days (a clock set back) as zero. */
export function countOf(
  count: number,
  took: readonly (readonly [days: number, often: number])[],
): LinkCount {
  const often = new Map<number, number>();
  for (const [days, times] of took) {
    const whole = Math.max(0, days);
    often.set(whole, (often.get(whole) ?? 0) + times);
  }
  return { count, days: [...often].sort(([a], [b]) => a - b) };
}

function merged(counts: readonly LinkCount[]): LinkCount {
  return countOf(
    counts.reduce((sum, { count }) => sum + count, 0),
    counts.flatMap(({ days }) => days),
  );
}

/** Ignores order. */
export function sameCount(one: ChainCount, other: ChainCount): boolean {
  const said = (count: ChainCount) => JSON.stringify(links.map((link) => merged([count[link]])));
  return said(one) === said(other);
}

export function emptyCount(): ChainCount {
  const nothing = countOf(0, []);
  return Object.fromEntries(links.map((link) => [link, nothing])) as ChainCount;
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
 * Adds up each cell's newest count. Below five shows no number, and nothing is broken down: that needs a ledger of
 * releases first.
 */
export function nationalChain(cells: readonly ChainCount[]): readonly ShownLink[] {
  return links.map((link) => {
    const all = merged(cells.map((cell) => cell[link]));
    const total: ShownCount =
      all.count < threshold ? { few: true } : { few: false, count: all.count };
    return { link, total, medianDays: median(all) };
  });
}

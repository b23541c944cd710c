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
type ShownCount = { readonly few: true } | { readonly few: false; readonly count: number };

export interface ShownLink {
  readonly link: Link;
  readonly total: ShownCount;
  /** Median days since the link before; null where fewer than five were timed. */
  readonly medianDays: number | null;
}

const threshold = 5;

/** Days and how often they were taken, added up in one histogram; negative ones (a clock set back) count as none. */
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

/** Whether two counts say the same, whatever order they were written in. */
export function sameCount(one: ChainCount, other: ChainCount): boolean {
  const said = (count: ChainCount) => JSON.stringify(links.map((link) => merged([count[link]])));
  return said(one) === said(other);
}

/** The count of a cell where nothing has happened yet. */
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

import type { Minute } from "../time/clock.ts";

export interface Stretch {
  readonly from: Minute;
  /** Not included. */
  readonly to: Minute;
}

/** In whole minutes. */
export const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);

const inOrder = <Timed extends Stretch>(all: readonly Timed[]): readonly Timed[] =>
  all.toSorted((one, other) => one.from - other.from);

/** In order; what touches becomes one. */
export function union(all: readonly Stretch[]): readonly Stretch[] {
  const merged: { from: Minute; to: Minute }[] = [];
  for (const { from, to } of inOrder(all.filter((each) => each.from < each.to))) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
    } else {
      merged.push({ from, to });
    }
  }
  return merged;
}

/** Of two lists without overlaps what lies in both, with what the first says of it. */
export function both<Timed extends Stretch>(
  one: readonly Timed[],
  other: readonly Stretch[],
): readonly Timed[] {
  const shared: Timed[] = [];
  let [first, second] = [0, 0];
  for (;;) {
    const [a, b] = [one[first], other[second]];
    if (a === undefined || b === undefined) {
      return shared;
    }
    const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
    if (from < to) {
      shared.push({ ...a, from, to });
    }
    if (a.to < b.to) {
      first += 1;
    } else {
      second += 1;
    }
  }
}

/** Of a merged list what no stretch of the other merged list covers. */
export function without(all: readonly Stretch[], taken: readonly Stretch[]): readonly Stretch[] {
  const edges = [Number.NEGATIVE_INFINITY, ...taken.flatMap(({ from, to }) => [from, to])];
  const free = edges.flatMap((from, place) =>
    place % 2 === 0 ? [{ from, to: edges[place + 1] ?? Number.POSITIVE_INFINITY }] : [],
  );
  return both(all, free);
}

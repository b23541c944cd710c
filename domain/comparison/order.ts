import type { CaseRelation, Point } from "./relate.ts";

/** Weaker, against, or open. */
export function differences(related: CaseRelation): ReadonlySet<string> {
  return factorsOf(related, ["weaker", "against", "open"]);
}

/** On either side. */
export function inCommon(related: CaseRelation): ReadonlySet<string> {
  return factorsOf(related, ["matched", "shared"]);
}

/** What sets it apart is a proper part of what sets the other apart; or the same, with more in common. Most pairs are neither. */
export function isNearer(one: CaseRelation, other: CaseRelation): boolean {
  const [first, second] = rankable([one, other]);
  return first !== undefined && second !== undefined && isNearerBy(first, second);
}

/** Parts are found by comparing words. */
interface Rankable {
  readonly related: CaseRelation;
  readonly apart: Uint32Array;
  readonly common: Uint32Array;
  readonly apartSize: number;
  readonly commonSize: number;
}

function rankable(relations: readonly CaseRelation[]): readonly Rankable[] {
  const places = new Map<string, number>();
  for (const { points } of relations) {
    for (const { factor } of points) {
      places.set(factor.id, places.get(factor.id) ?? places.size);
    }
  }
  const rowOf = (factors: ReadonlySet<string>): Uint32Array => {
    const row = new Uint32Array((places.size + 31) >>> 5);
    for (const factor of factors) {
      const bit = places.get(factor) ?? 0;
      row[bit >>> 5] = (row[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    return row;
  };
  return relations.map((related) => {
    const [apart, common] = [differences(related), inCommon(related)];
    return {
      related,
      apart: rowOf(apart),
      common: rowOf(common),
      apartSize: apart.size,
      commonSize: common.size,
    };
  });
}

function isNearerBy(one: Rankable, other: Rankable): boolean {
  if (one.apartSize > other.apartSize || !isPartOf(one.apart, other.apart)) {
    return false;
  }
  if (one.apartSize < other.apartSize) {
    return true;
  }
  return one.commonSize > other.commonSize && isPartOf(other.common, one.common);
}

function isPartOf(part: Uint32Array, whole: Uint32Array): boolean {
  for (let word = 0; word < part.length; word += 1) {
    if (((part[word] ?? 0) & ~(whole[word] ?? 0)) !== 0) {
      return false;
    }
  }
  return true;
}

/** For reading: nothing in common comes last, nearer (isNearer, a partial order) first, then more in common, then id. Plain counts may be said, never one figure. */
export function nearestFirst(relations: readonly CaseRelation[]): readonly CaseRelation[] {
  const reading = rankable(relations).toSorted(readFirst);
  const near = reading.filter(({ commonSize }) => commonSize > 0);
  const far = reading.filter(({ commonSize }) => commonSize === 0);
  return [...settle(near), ...settle(far)].map(({ related }) => related);
}

function settle(reading: readonly Rankable[]): readonly Rankable[] {
  const before = reading.map((one) => reading.filter((other) => isNearerBy(other, one)).length);
  const settled: Rankable[] = [];
  while (settled.length < reading.length) {
    const next = before.indexOf(0);
    const taken = reading[next];
    if (taken === undefined) {
      // Nearer is an order: one is always free.
      break;
    }
    before[next] = -1;
    settled.push(taken);
    for (const [place, one] of reading.entries()) {
      if ((before[place] ?? 0) > 0 && isNearerBy(taken, one)) {
        before[place] = (before[place] ?? 0) - 1;
      }
    }
  }
  return settled;
}

function readFirst(one: Rankable, other: Rankable): number {
  if (one.commonSize !== other.commonSize) {
    return other.commonSize - one.commonSize;
  }
  return one.related.decision.id < other.related.decision.id ? -1 : 1;
}

function factorsOf(
  { points }: CaseRelation,
  bearings: readonly Point["bearing"][],
): ReadonlySet<string> {
  const bearing = points.filter((point) => bearings.includes(point.bearing));
  return new Set(bearing.map(({ factor }) => factor.id));
}

import type { CaseRelation, Point } from "./relate.ts";

/** What sets a situation apart from a decision, or may: the factors that are weaker, against, or open. */
export function differences(related: CaseRelation): ReadonlySet<string> {
  return factorsOf(related, ["weaker", "against", "open"]);
}

/** What a situation has in common with a decision, on either side. */
export function inCommon(related: CaseRelation): ReadonlySet<string> {
  return factorsOf(related, ["matched", "shared"]);
}

/**
 * One decision is nearer than another when what sets the situation apart from it is a proper part of what
 * sets it apart from the other; or the same, while more is in common. Most pairs are neither.
 */
export function isNearer(one: CaseRelation, other: CaseRelation): boolean {
  const [first, second] = rankable([one, other]);
  return first !== undefined && second !== undefined && isNearerBy(first, second);
}

/** Sets of factors as rows of bits, so that parts are found by comparing words. */
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

/**
 * Orders decisions for reading, nearest first. Decisions with nothing in common come last, however little
 * they state. Before them, a decision always comes before those it is nearer than (isNearer, a partial
 * order by inclusion, no measure). Where that leaves a choice, the one with more in common is read first,
 * then by id: it decides who is read first and nothing else. How many facts are in common, differ or are not known may be
 * said, each as a plain count; they are never made into one figure.
 */
export function nearestFirst(relations: readonly CaseRelation[]): readonly CaseRelation[] {
  const reading = rankable(relations).toSorted(readFirst);
  const near = reading.filter(({ commonSize }) => commonSize > 0);
  const far = reading.filter(({ commonSize }) => commonSize === 0);
  return [...settle(near), ...settle(far)].map(({ related }) => related);
}

/** Takes, again and again, the first that no remaining one is nearer than. */
function settle(reading: readonly Rankable[]): readonly Rankable[] {
  const before = reading.map((one) => reading.filter((other) => isNearerBy(other, one)).length);
  const settled: Rankable[] = [];
  while (settled.length < reading.length) {
    const next = before.indexOf(0);
    const taken = reading[next];
    if (taken === undefined) {
      // Nearer is an order, so that one is always free.
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

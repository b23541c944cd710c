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
  return isNearerBy(rankable(one), rankable(other));
}

interface Rankable {
  readonly related: CaseRelation;
  readonly apart: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

function rankable(related: CaseRelation): Rankable {
  return { related, apart: differences(related), common: inCommon(related) };
}

function isNearerBy(one: Rankable, other: Rankable): boolean {
  if (!isPartOf(one.apart, other.apart)) {
    return false;
  }
  if (one.apart.size < other.apart.size) {
    return true;
  }
  return one.common.size > other.common.size && isPartOf(other.common, one.common);
}

function isPartOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((factor) => whole.has(factor));
}

/**
 * Orders decisions for reading, nearest first. Decisions with nothing in common come last, however little
 * they state. Before them, a decision always comes before those it is nearer than (isNearer, a partial
 * order by inclusion, no measure). Where that leaves a choice, the one with more in common is read first,
 * then by id: it decides who is read first and nothing else, and no figure of it is ever shown.
 */
export function nearestFirst(relations: readonly CaseRelation[]): readonly CaseRelation[] {
  const reading = relations.map(rankable).sort(readFirst);
  const near = reading.filter(({ common }) => common.size > 0);
  const far = reading.filter(({ common }) => common.size === 0);
  return [...settle(near), ...settle(far)].map(({ related }) => related);
}

/** Takes, again and again, the first that no remaining one is nearer than. */
function settle(reading: readonly Rankable[]): readonly Rankable[] {
  const waiting = [...reading];
  const settled: Rankable[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((one) => !waiting.some((other) => isNearerBy(other, one)));
    settled.push(...waiting.splice(Math.max(0, next), 1));
  }
  return settled;
}

function readFirst(one: Rankable, other: Rankable): number {
  if (one.common.size !== other.common.size) {
    return other.common.size - one.common.size;
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

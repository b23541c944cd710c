import type { Observation, ObservedFact } from "../observation/observation.ts";
import type { Comparison } from "./compare.ts";
import { type Reading, readingOf } from "./reading.ts";
import type { CaseRelation, Relation } from "./relate.ts";

/** Nobody's observation, and kept nowhere. */
export interface Supposed {
  readonly factor: string;
  readonly state: ObservedFact["state"];
  readonly level: number | null;
}

/** Never taken for something seen. */
export const supposedId = "supposed";

/** Of turned factors only what is supposed is left. */
export function suppose(
  observations: readonly Observation[],
  supposed: readonly Supposed[],
): readonly Observation[] {
  const turned = new Set(supposed.map(({ factor }) => factor));
  const kept = observations.map(({ id, facts }) => ({
    id,
    facts: facts.filter(({ factor }) => !turned.has(factor)),
  }));
  const facts = supposed.map(
    (each): ObservedFact => ({ ...each, scope: "all", how: "told", day: null, note: null }),
  );
  return facts.length === 0 ? observations : [...kept, { id: supposedId, facts }];
}

/** Null where it is no point. */
interface MovedPoint {
  readonly factor: string;
  readonly was: Reading | null;
  readonly is: Reading | null;
}

export interface Change {
  readonly was: CaseRelation;
  readonly is: CaseRelation;
  readonly moved: readonly MovedPoint[];
}

/** In the order of the real comparison. */
export function changesOf(real: Comparison, turned: Comparison): readonly Change[] {
  const after = new Map(turned.cases.map((each) => [each.decision.id, each]));
  return real.cases
    .filter(({ standing }) => standing === "compared")
    .flatMap((was) => {
      const is = after.get(was.decision.id) ?? was;
      const moved = movedPoints(was, is);
      return moved.length === 0 && was.relation === is.relation ? [] : [{ was, is, moved }];
    });
}

/** As a whole, not only in a point. */
export function relationMoved({ was, is }: Change): boolean {
  const before: Relation = was.relation;
  return before !== is.relation;
}

function movedPoints(was: CaseRelation, is: CaseRelation): readonly MovedPoint[] {
  const before = readingsOf(was);
  const after = readingsOf(is);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((factor) => {
    const [one, other] = [before.get(factor) ?? [], after.get(factor) ?? []];
    return one.join() === other.join() ? [] : [{ factor, was: first(one), is: first(other) }];
  });
}

function first(readings: readonly Reading[]): Reading | null {
  return readings[0] ?? null;
}

function readingsOf({ points }: CaseRelation): ReadonlyMap<string, readonly Reading[]> {
  const found = new Map<string, Reading[]>();
  for (const point of points) {
    const soFar = found.get(point.factor.id);
    if (soFar === undefined) {
      found.set(point.factor.id, [readingOf(point)]);
    } else {
      soFar.push(readingOf(point));
    }
  }
  return found;
}

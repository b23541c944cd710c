import type { Scope } from "../knowledge/decision.ts";
import { type Factor, topLevel } from "../knowledge/factor.ts";
import type { Observation, ObservedFact } from "../observation/observation.ts";

/** That what is known allows. */
interface Interval {
  readonly lo: number;
  readonly hi: number;
}

export interface Sighting {
  readonly observation: string;
  readonly fact: ObservedFact;
}

export interface Seen {
  /** One reaches at least what all do. */
  readonly reach: Readonly<Record<Scope, Interval>>;
  readonly sightings: readonly Sighting[];
  /** Cannot both hold: neither narrows anything. */
  readonly contradicted: readonly Sighting[];
}

/** Without factors that nobody spoke of. */
export type Picture = ReadonlyMap<string, Seen>;

const scopes = ["one", "some", "most", "all"] as const satisfies readonly Scope[];

/** What holds for most holds for some and one, not for all. */
export const reachOfPresence: Readonly<Record<Scope, readonly Scope[]>> = {
  one: ["one"],
  some: ["one", "some"],
  most: ["one", "some", "most"],
  all: scopes,
};

/** One denies it of all, most of most, only all of one. */
export const reachOfAbsence: Readonly<Record<Scope, readonly Scope[]>> = {
  one: ["all"],
  some: ["all"],
  most: ["most", "all"],
  all: scopes,
};

/** Contradictions are kept and count for nothing: more information may reopen a point, never turn it. Facts about one worker never add up to several. */
export function picture(
  factors: ReadonlyMap<string, Factor>,
  observations: readonly Observation[],
): Picture {
  const gathered = new Map<string, Sighting[]>();
  for (const { id, facts } of observations) {
    for (const fact of facts.filter((each) => factors.has(each.factor))) {
      const soFar = gathered.get(fact.factor) ?? [];
      soFar.push({ observation: id, fact });
      gathered.set(fact.factor, soFar);
    }
  }
  const drawn = new Map<string, Seen>();
  for (const factor of factors.values()) {
    const sightings = gathered.get(factor.id);
    if (sightings !== undefined) {
      drawn.set(factor.id, combine(sightings, topLevel(factor)));
    }
  }
  return drawn;
}

const nothing = new WeakMap<Factor, Seen>();

/** All that is possible where nobody spoke of it. */
export function seenOf(pictured: Picture, factor: Factor): Seen {
  const seen = pictured.get(factor.id) ?? nothing.get(factor);
  if (seen !== undefined) {
    return seen;
  }
  const unseen = combine([], topLevel(factor));
  nothing.set(factor, unseen);
  return unseen;
}

/** For one worker at least. */
export function isThere(seen: Seen): boolean {
  return seen.reach.one.lo > 0;
}

function combine(sightings: readonly Sighting[], top: number): Seen {
  const present = sightings.filter(({ fact }) => fact.state === "present");
  const absent = sightings.filter(({ fact }) => fact.state === "absent");
  const standing = present.filter(
    (one) => !absent.some((other) => contradict(one.fact, other.fact)),
  );
  const denied = absent.filter((one) => !present.some((other) => contradict(other.fact, one.fact)));
  const narrow = (scope: Scope): Interval => ({
    lo: Math.max(0, ...levels(standing, reachOfPresence, scope)),
    hi: Math.min(top, ...levels(denied, reachOfAbsence, scope).map((level) => level - 1)),
  });
  const kept = new Set([...standing, ...denied]);
  return {
    reach: { one: narrow("one"), some: narrow("some"), most: narrow("most"), all: narrow("all") },
    sightings,
    contradicted: [...present, ...absent].filter((sighting) => !kept.has(sighting)),
  };
}

function contradict(present: ObservedFact, absent: ObservedFact): boolean {
  const meet = reachOfPresence[present.scope].some((scope) =>
    reachOfAbsence[absent.scope].includes(scope),
  );
  return meet && levelOf(present) >= levelOf(absent);
}

function levels(
  sightings: readonly Sighting[],
  reach: Readonly<Record<Scope, readonly Scope[]>>,
  scope: Scope,
): readonly number[] {
  return sightings
    .filter(({ fact }) => reach[fact.scope].includes(scope))
    .map(({ fact }) => levelOf(fact));
}

/** Without a level: there is something of it. */
function levelOf(fact: ObservedFact): number {
  return fact.level ?? 1;
}

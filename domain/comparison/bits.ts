import type { Scope } from "../knowledge/decision.ts";
import { type Factor, topLevel } from "../knowledge/factor.ts";
import { minorFactor, type Observation, type ObservedFact } from "../observation/observation.ts";
import { type Picture, picture, reachOfAbsence, reachOfPresence } from "./picture.ts";
import type { Means } from "./relate.ts";

// "At least this level, for so many workers" is one bit: a situation is a few words in a row.

export const scopes = ["one", "some", "most", "all"] as const satisfies readonly Scope[];

export type Row = Uint32Array;

export interface Place {
  readonly factor: Factor;
  readonly from: number;
}

/** Of the factors that count. */
export interface Layout {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly words: number;
  readonly places: ReadonlyMap<string, Place>;
  readonly means: Row;
}

/** What is reached, and what is not ruled out. */
export interface Known {
  readonly reached: Row;
  readonly possible: Row;
  /** Whether means are excused: somebody is, or may be, under 18. */
  readonly minor: "yes" | "maybe" | "no";
}

/** Each "at least" of each raw factor. */
export function layOut(factors: ReadonlyMap<string, Factor>, means: Means): Layout {
  const places = new Map<string, Place>();
  let from = 0;
  for (const factor of factors.values()) {
    if (factor.kind === "raw") {
      places.set(factor.id, { factor, from });
      from += topLevel(factor) * scopes.length;
    }
  }
  const words = Math.ceil(from / 32);
  const excused = new Uint32Array(words);
  for (const place of places.values()) {
    if (means.has(place.factor.id)) {
      mark(excused, place, scopes, 1, topLevel(place.factor));
    }
  }
  return { factors, words, places, means: excused };
}

/** From lowest to highest, for some of the scopes. */
export function mark(
  row: Row,
  { factor, from }: Place,
  wanted: readonly Scope[],
  lowest: number,
  highest: number,
): void {
  const top = topLevel(factor);
  for (const scope of wanted) {
    const start = from + scopes.indexOf(scope) * top - 1;
    for (let level = Math.max(1, lowest); level <= Math.min(top, highest); level += 1) {
      const bit = start + level;
      row[bit >>> 5] = wordOf(row, bit >>> 5) | (1 << (bit & 31));
    }
  }
}

export function wordOf(row: Row, at: number): number {
  return row[at] ?? 0;
}

/** Facts that contradict each other count for nothing, as in picture. */
export function layOutKnown(layout: Layout, observations: readonly Observation[]): Known {
  const reached = new Uint32Array(layout.words);
  const denied = new Uint32Array(layout.words);
  for (const { facts } of observations) {
    for (const fact of facts) {
      markFact(layout, fact, reached, denied);
    }
  }
  return meet(reached, denied)
    ? fromPicture(layout, picture(layout.factors, observations))
    : {
        reached,
        possible: inverted(denied),
        minor: minorIn(layout, observations, reached, denied),
      };
}

function markFact(layout: Layout, fact: ObservedFact, reached: Row, denied: Row): void {
  const place = layout.places.get(fact.factor);
  if (place === undefined) {
    return;
  }
  const level = fact.level ?? 1;
  if (fact.state === "present") {
    mark(reached, place, reachOfPresence[fact.scope], 1, level);
  } else if (fact.state === "absent") {
    mark(denied, place, reachOfAbsence[fact.scope], level, topLevel(place.factor));
  }
}

function minorIn(
  layout: Layout,
  observations: readonly Observation[],
  reached: Row,
  denied: Row,
): Known["minor"] {
  const place = layout.places.get(minorFactor);
  const said = observations
    .flatMap(({ facts }) => facts)
    .filter(({ factor }) => factor === minorFactor)
    .map(({ state }) => state);
  if (place === undefined || said.every((state) => state === "not_observed")) {
    return "no";
  }
  if (isMarked(reached, place, "all")) {
    return "yes";
  }
  return isMarked(denied, place, "one") && !said.includes("maybe") ? "no" : "maybe";
}

function isMarked(row: Row, { factor, from }: Place, scope: Scope): boolean {
  const bit = from + scopes.indexOf(scope) * topLevel(factor);
  return (wordOf(row, bit >>> 5) & (1 << (bit & 31))) !== 0;
}

/** For what contradicts itself. */
function fromPicture(layout: Layout, pictured: Picture): Known {
  const reached = new Uint32Array(layout.words);
  const denied = new Uint32Array(layout.words);
  for (const place of layout.places.values()) {
    const reach = pictured.get(place.factor.id)?.reach;
    for (const scope of reach === undefined ? [] : scopes) {
      const { lo, hi } = reach?.[scope] ?? { lo: 0, hi: topLevel(place.factor) };
      mark(reached, place, [scope], 1, lo);
      mark(denied, place, [scope], hi + 1, topLevel(place.factor));
    }
  }
  const sub = pictured.get(minorFactor);
  const raised = sub?.sightings.some(({ fact }) => fact.state !== "not_observed") ?? false;
  const facts = raised ? [{ id: "", facts: (sub?.sightings ?? []).map(({ fact }) => fact) }] : [];
  return {
    reached,
    possible: inverted(denied),
    minor: minorIn(layout, facts, reached, denied),
  };
}

function meet(one: Row, other: Row): boolean {
  for (let word = 0; word < one.length; word += 1) {
    if ((wordOf(one, word) & wordOf(other, word)) !== 0) {
      return true;
    }
  }
  return false;
}

function inverted(row: Row): Row {
  return row.map((word) => ~word);
}

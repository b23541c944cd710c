import { done, type Outcome, refused } from "../base/outcome.ts";
import { type Factor, topLevel } from "../knowledge/factor.ts";
import { maybeFactors, type ObservedFact } from "../observation/observation.ts";

export type FactsRefusal =
  | "observation.says-nothing"
  | "observation.no-such-factor"
  | "observation.no-such-level"
  | "observation.no-such-answer"
  | "observation.told-twice";

/** Checks that factors and levels exist, each once. Drops “not known”; something must be said, in facts or words. */
export function factsToKeep(
  factors: ReadonlyMap<string, Factor>,
  facts: readonly ObservedFact[],
  words: string | null,
): Outcome<readonly ObservedFact[], FactsRefusal> {
  const known = facts.filter(({ state }) => state !== "not_observed");
  if (known.length === 0 && words === null) {
    return refused("observation.says-nothing");
  }
  if (new Set(known.map(({ factor }) => factor)).size < known.length) {
    return refused("observation.told-twice");
  }
  if (known.some(({ factor, state }) => state === "maybe" && !maybeFactors.has(factor))) {
    return refused("observation.no-such-answer");
  }
  for (const { factor: id, level } of known) {
    const factor = factors.get(id);
    if (factor === undefined || factor.kind !== "raw") {
      return refused("observation.no-such-factor");
    }
    if (level !== null && !(Number.isInteger(level) && level >= 1 && level <= topLevel(factor))) {
      return refused("observation.no-such-level");
    }
  }
  return done(known);
}

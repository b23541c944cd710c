import fc from "fast-check";
import type { DecidedFact, Decision, Scope } from "../../domain/knowledge/decision.ts";
import { type Factor, topLevel } from "../../domain/knowledge/factor.ts";
import type { Observation, ObservedFact } from "../../domain/observation/observation.ts";
import { day } from "../../domain/time/day.ts";

/** Made by hand, without the law. */

export const scopes = ["one", "some", "most", "all"] as const satisfies readonly Scope[];

const words = { nb: "ord", en: "words" };

export function aFactor(
  id: string,
  dir: Factor["dir"],
  top = 1,
  more: Partial<Factor> = {},
): Factor {
  return {
    id,
    theme: "work_pay",
    dir,
    phase: "during",
    kind: "raw",
    domain: "private",
    name: words,
    definition: words,
    levels: top === 1 ? [] : Array.from({ length: top + 1 }, () => words),
    ...more,
  };
}

export function factorMap(factors: readonly Factor[]): ReadonlyMap<string, Factor> {
  return new Map(factors.map((factor) => [factor.id, factor]));
}

/** Three towards, two away, and three never counted. */
export const fewFactors = factorMap([
  aFactor("pay.deferred", "pro", 3),
  aFactor("hours.long", "pro", 2),
  aFactor("power.threats", "pro"),
  aFactor("move.free", "con"),
  aFactor("pay.as_promised", "con", 2),
  aFactor("consent.started", "inert"),
  aFactor("sub.bound", "pro", 1, { kind: "conclusion" }),
  aFactor("duty.role", "con", 1, { domain: "state_duty" }),
]);

export function decided(
  factor: string,
  state: "present" | "absent" = "present",
  level = 1,
  scope: Scope = "all",
): DecidedFact {
  return {
    factor,
    state,
    level,
    scope,
    status: "finding",
    text: words,
    citation: { source: "S1", at: `at ${factor}` },
    confidence: "read",
  };
}

export function aDecision(
  id: string,
  facts: readonly DecidedFact[],
  more: Partial<Decision> = {},
): Decision {
  return {
    id,
    name: id,
    court: "An invented court",
    ref: null,
    date: "2020",
    country: "NO",
    final: true,
    supersededBy: null,
    side: "forced_labour",
    also: [],
    question: "individual_guilt",
    findingType: "direct",
    comparability: "private_exploitation",
    confidence: "read",
    outcome: words,
    sector: words,
    unit: words,
    facts,
    singledOut: [],
    treatedAsIrrelevant: [],
    reasonsNotRead: null,
    caution: null,
    checked: day("2026-11-25"),
    reviewBy: day("2027-11-25"),
    sources: { S1: "An invented source" },
    ...more,
  };
}

export function observed(
  factor: string,
  state: ObservedFact["state"] = "present",
  level: number | null = null,
  scope: Scope = "all",
): ObservedFact {
  return { factor, state, level, scope, how: "told", day: null, note: null };
}

export function anObservation(...facts: readonly ObservedFact[]): readonly Observation[] {
  return [{ id: "first", facts }];
}

export function anyFact(factors: ReadonlyMap<string, Factor>): fc.Arbitrary<ObservedFact> {
  return fc.constantFrom(...factors.values()).chain((factor) =>
    fc.oneof(
      fc
        .tuple(fc.integer({ min: 0, max: topLevel(factor) }), fc.constantFrom(...scopes))
        .map(([level, scope]) => observed(factor.id, "present", level, scope)),
      fc
        .tuple(fc.integer({ min: 1, max: topLevel(factor) }), fc.constantFrom(...scopes))
        .map(([level, scope]) => observed(factor.id, "absent", level, scope)),
      fc.constantFrom(...scopes).map((scope) => observed(factor.id, "maybe", 1, scope)),
      fc.constant(observed(factor.id, "not_observed")),
    ),
  );
}

export function anyObservations(
  factors: ReadonlyMap<string, Factor>,
): fc.Arbitrary<readonly Observation[]> {
  const one = fc.array(anyFact(factors), { maxLength: 5 });
  return fc
    .array(one, { maxLength: 4 })
    .map((many) => many.map((facts, index) => ({ id: `o${index}`, facts })));
}

function anyDecidedFact(factor: Factor): fc.Arbitrary<readonly DecidedFact[]> {
  const level = fc.integer({ min: 1, max: topLevel(factor) });
  const present = fc
    .tuple(level, fc.constantFrom(...scopes))
    .map(([at, scope]) => [decided(factor.id, "present", at, scope)]);
  const absent = level.map((at) => [decided(factor.id, "absent", at)]);
  return fc.oneof(fc.constant([]), fc.constant([]), present, present, absent);
}

/** Decides for or against, with at least one essential fact. */
export function anyDecision(
  factors: ReadonlyMap<string, Factor>,
  id = "some-decision",
): fc.Arbitrary<Decision> {
  const counted = [...factors.values()].filter(
    ({ kind, dir, domain }) => kind === "raw" && dir !== "inert" && domain === "private",
  );
  return fc.constantFrom("forced_labour" as const, "not_forced_labour" as const).chain((side) => {
    const carries = side === "forced_labour" ? "pro" : "con";
    const first = fc.constantFrom(...counted.filter(({ dir }) => dir === carries));
    return first.chain((factor) =>
      fc
        .tuple(
          fc.integer({ min: 1, max: topLevel(factor) }),
          fc.constantFrom(...scopes),
          fc.tuple(
            ...[...factors.values()].filter((other) => other !== factor).map(anyDecidedFact),
          ),
        )
        .map(([level, scope, others]) =>
          aDecision(id, [decided(factor.id, "present", level, scope), ...others.flat()], { side }),
        ),
    );
  });
}

export function anyDecisions(
  factors: ReadonlyMap<string, Factor>,
): fc.Arbitrary<readonly Decision[]> {
  return fc
    .integer({ min: 1, max: 5 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => anyDecision(factors, `d${index}`))),
    );
}

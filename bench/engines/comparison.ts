import type { Picture } from "../../domain/comparison/picture.ts";
import { seenOf } from "../../domain/comparison/picture.ts";
import { minorityOf } from "../../domain/comparison/relate.ts";
import { roleOf, standingOf } from "../../domain/comparison/standing.ts";
import type { Decision, Scope } from "../../domain/knowledge/decision.ts";
import { type Factor, topLevel } from "../../domain/knowledge/factor.ts";

// One decision's relation as engine rules; facts are precomputed, so engines only compare.

const scopes = ["one", "some", "most", "all"] as const satisfies readonly Scope[];

export interface RuleSet {
  readonly decision: Decision;
  readonly factors: ReadonlyMap<string, Factor>;
  readonly means: ReadonlySet<string>;
}

const key = (end: "lo" | "hi", factor: string, scope: Scope) =>
  `${end}_${factor.replaceAll(".", "_")}_${scope}`;

/** Gives flat names (lo_pay_deferred_all …), with possible minority. */
export function factsOf(
  pictured: Picture,
  factors: ReadonlyMap<string, Factor>,
): Readonly<Record<string, number | string>> {
  const facts: Record<string, number | string> = { minor: minorityOf(pictured) };
  for (const factor of factors.values()) {
    const { reach } = seenOf(pictured, factor);
    for (const scope of scopes) {
      facts[key("lo", factor.id, scope)] = reach[scope].lo;
      facts[key("hi", factor.id, scope)] = reach[scope].hi;
    }
  }
  return facts;
}

interface Need {
  readonly factor: string;
  readonly scope: Scope;
  readonly level: number;
  readonly excusable: boolean;
}

function needsOf({ decision, factors, means }: RuleSet): readonly Need[] {
  return decision.facts.flatMap(({ factor: id, state, scope, level }) => {
    const factor = factors.get(id);
    const carries = factor !== undefined && roleOf(factor, decision) === "carries";
    return carries && state === "present"
      ? [{ factor: id, scope, level, excusable: means.has(id) }]
      : [];
  });
}

interface Limit {
  readonly factor: string;
  readonly scope: Scope;
  readonly level: number;
}

function limitsOf({ decision, factors }: RuleSet): readonly Limit[] {
  return [...factors.values()]
    .filter((factor) => roleOf(factor, decision) === "opposes")
    .flatMap((factor) =>
      scopes.map((scope, at) => {
        const borne = decision.facts.filter(
          (fact) =>
            fact.factor === factor.id &&
            fact.state === "present" &&
            scopes.indexOf(fact.scope) >= at,
        );
        return { factor: factor.id, scope, level: Math.max(0, ...borne.map(({ level }) => level)) };
      }),
    )
    .filter(({ factor, level }) => level < topLevel(factors.get(factor) as Factor));
}

type Condition = Readonly<Record<string, unknown>>;
const at = (fact: string, operator: string, value: number | string): Condition => ({
  fact,
  operator,
  value,
});
const minor = (operator: string, value: readonly string[]): Condition => ({
  fact: "minor",
  operator,
  value,
});
const young = minor("in", ["yes", "maybe"]);

/** Gives the weakest first; the strongest that holds is the relation. */
export function asConditions(set: RuleSet): readonly {
  readonly relation: "possible" | "onObserved" | "necessary";
  readonly conditions: readonly Condition[];
}[] {
  const needs = needsOf(set);
  const limits = limitsOf(set);
  const possible = [
    ...needs.map(({ factor, scope, level, excusable }) => {
      const may = at(key("hi", factor, scope), "greaterThanInclusive", level);
      return excusable ? { any: [may, young] } : may;
    }),
    ...limits.map(({ factor, scope, level }) =>
      at(key("lo", factor, scope), "lessThanInclusive", level),
    ),
  ];
  if (standingOf(set.decision) !== "compared" || needs.length === 0) {
    return [{ relation: "possible", conditions: possible }];
  }
  const matched = needs.map(({ factor, scope, level }) =>
    at(key("lo", factor, scope), "greaterThanInclusive", level),
  );
  const onObserved = [
    ...possible,
    ...needs.map(({ excusable }, index) => {
      const met = matched[index] ?? {};
      return excusable ? { any: [met, minor("in", ["yes"])] } : met;
    }),
    { any: matched },
  ];
  const necessary = [
    ...onObserved,
    ...limits.map(({ factor, scope, level }) =>
      at(key("hi", factor, scope), "lessThanInclusive", level),
    ),
  ];
  return [
    { relation: "possible", conditions: possible },
    { relation: "onObserved", conditions: onObserved },
    { relation: "necessary", conditions: necessary },
  ];
}

/** Gives one expression per relation. */
export function asTables(set: RuleSet): unknown {
  const needs = needsOf(set);
  const limits = limitsOf(set);
  const and = (all: readonly string[]) => (all.length === 0 ? "true" : all.join(" and "));
  const may = needs.map(({ factor, scope, level, excusable }) => {
    const reach = `${key("hi", factor, scope)} >= ${level}`;
    return excusable ? `(${reach} or minor == "yes" or minor == "maybe")` : reach;
  });
  const borne = limits.map(({ factor, scope, level }) => `${key("lo", factor, scope)} <= ${level}`);
  const met = needs.map(({ factor, scope, level }) => `${key("lo", factor, scope)} >= ${level}`);
  const settled = needs.map(({ excusable }, index) =>
    excusable ? `(${met[index]} or minor == "yes")` : (met[index] ?? ""),
  );
  const checked = limits.map(
    ({ factor, scope, level }) => `${key("hi", factor, scope)} <= ${level}`,
  );
  const binds = standingOf(set.decision) === "compared" && needs.length > 0;
  const like = binds ? `${and(settled)} and (${met.join(" or ")})` : "false";
  const relation = `not (${and([...may, ...borne])}) ? "differs" : (not (${like}) ? "possible" : (${and(checked)} ? "necessary" : "onObserved"))`;
  return {
    nodes: [
      { id: "in", type: "inputNode", name: "in" },
      {
        id: "relation",
        type: "expressionNode",
        name: "relation",
        content: { expressions: [{ id: "r", key: "relation", value: relation }] },
      },
      { id: "out", type: "outputNode", name: "out" },
    ],
    edges: [
      { id: "a", type: "edge", sourceId: "in", targetId: "relation" },
      { id: "b", type: "edge", sourceId: "relation", targetId: "out" },
    ],
  };
}

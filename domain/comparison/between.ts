import type { DecidedFact, Decision } from "../knowledge/decision.ts";
import { type Factor, type Theme, themes } from "../knowledge/factor.ts";

/** otherwise: there and not there, or more and less. only_one, only_other: the silent one says nothing of what was so. */
type Between = "alike" | "otherwise" | "only_one" | "only_other";

export interface BetweenRow {
  readonly factor: Factor;
  readonly between: Between;
  readonly one: readonly DecidedFact[];
  readonly other: readonly DecidedFact[];
}

export interface ThemeBetween {
  readonly theme: Theme;
  readonly rows: readonly BetweenRow[];
}

/** What both state first; a theme neither speaks of is left out. */
export function compareDecisions(
  factors: ReadonlyMap<string, Factor>,
  one: Decision,
  other: Decision,
): readonly ThemeBetween[] {
  const rows = [...factors.values()].flatMap((factor) => rowOf(factor, one, other));
  return themes
    .map((theme) => ({
      theme,
      rows: rows
        .filter(({ factor }) => factor.theme === theme)
        .toSorted((a, b) => order.indexOf(a.between) - order.indexOf(b.between)),
    }))
    .filter((each) => each.rows.length > 0);
}

export function statedInAll(decisions: readonly Decision[]): ReadonlySet<string> {
  const [first, ...rest] = decisions.map(
    ({ facts }) =>
      new Set(facts.filter(({ state }) => state === "present").map(({ factor }) => factor)),
  );
  return new Set([...(first ?? [])].filter((factor) => rest.every((each) => each.has(factor))));
}

const order: readonly Between[] = ["alike", "otherwise", "only_one", "only_other"];

function rowOf(factor: Factor, one: Decision, other: Decision): readonly BetweenRow[] {
  const ones = one.facts.filter((fact) => fact.factor === factor.id);
  const others = other.facts.filter((fact) => fact.factor === factor.id);
  return ones.length + others.length === 0
    ? []
    : [{ factor, between: betweenOf(ones, others), one: ones, other: others }];
}

function betweenOf(one: readonly DecidedFact[], other: readonly DecidedFact[]): Between {
  if (one.length === 0) {
    return "only_other";
  }
  if (other.length === 0) {
    return "only_one";
  }
  const said = (facts: readonly DecidedFact[]) =>
    facts
      .map(({ state, level, scope }) => `${state} ${level} ${scope}`)
      .toSorted()
      .join();
  return said(one) === said(other) ? "alike" : "otherwise";
}

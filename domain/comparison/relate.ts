import type { DecidedFact, Decision, Scope } from "../knowledge/decision.ts";
import type { Factor } from "../knowledge/factor.ts";
import { minorFactor } from "../observation/observation.ts";
import { isThere, type Picture, type Seen, seenOf } from "./picture.ts";
import { roleOf, type Standing, standingOf } from "./standing.ts";

/** matched, weaker, open: the decision has it. not_required: a means, of someone under 18. not_needed: absent in the decision. against, shared, unchecked: against its outcome, and here more, in both, not known. */
export type Bearing =
  | "matched"
  | "weaker"
  | "open"
  | "not_required"
  | "not_needed"
  | "extra"
  | "against"
  | "shared"
  | "unchecked";

export interface Point {
  readonly bearing: Bearing;
  readonly factor: Factor;
  readonly ours: Seen;
  /** Null: it states nothing of it. */
  readonly decided: DecidedFact | null;
}

/** necessary: however open facts turn out; onObserved: if nothing unchecked is against it; possible: in some way; differs: in none. Never what a court would decide. */
export type Relation = "necessary" | "onObserved" | "possible" | "differs";

export interface CaseRelation {
  readonly decision: Decision;
  readonly standing: Standing;
  readonly relation: Relation;
  readonly points: readonly Point[];
  /** Shown as the court's, never laid beside what was seen. */
  readonly conclusions: readonly DecidedFact[];
}

/** maybe: some of them, or accounts differ. */
export type Minority = "yes" | "maybe" | "no" | "not_raised";

/** Violence, threats, abuse of a vulnerable position, as the law means them. */
export type Means = ReadonlySet<string>;

export function minorityOf(pictured: Picture): Minority {
  const seen = pictured.get(minorFactor);
  if (seen === undefined || seen.sightings.every(({ fact }) => fact.state === "not_observed")) {
    return "not_raised";
  }
  if (seen.reach.all.lo > 0) {
    return "yes";
  }
  const isMaybe = seen.sightings.some(({ fact }) => fact.state === "maybe");
  return seen.reach.one.hi === 0 && !isMaybe ? "no" : "maybe";
}

/** A fortiori with incomplete information (van Woerkom, Grossi and Prakken, doi 10.1007/s10506-025-09461-x). A decision is not credited with what it does not state. */
export function relate(
  factors: ReadonlyMap<string, Factor>,
  decision: Decision,
  pictured: Picture,
  means: Means,
): CaseRelation {
  const minority = minorityOf(pictured);
  const excused = minority === "yes" || minority === "maybe" ? means : new Set<string>();
  const stated = statedOn(decision);
  const points: Point[] = [];
  for (const factor of factors.values()) {
    const facts = stated.get(factor.id) ?? [];
    points.push(...pointsOn(factor, decision, facts, seenOf(pictured, factor), excused));
  }
  const standing = standingOf(decision);
  return {
    decision,
    standing,
    relation: relationOf(points, minority, standing),
    points,
    conclusions: decision.facts.filter(({ factor }) => factors.get(factor)?.kind === "conclusion"),
  };
}

function statedOn({ facts }: Decision): ReadonlyMap<string, readonly DecidedFact[]> {
  const stated = new Map<string, DecidedFact[]>();
  for (const fact of facts) {
    const soFar = stated.get(fact.factor);
    if (soFar === undefined) {
      stated.set(fact.factor, [fact]);
    } else {
      soFar.push(fact);
    }
  }
  return stated;
}

function pointsOn(
  factor: Factor,
  decision: Decision,
  stated: readonly DecidedFact[],
  ours: Seen,
  excused: Means,
): readonly Point[] {
  switch (roleOf(factor, decision)) {
    case "carries":
      return carrying(factor, stated, ours, excused);
    case "opposes":
      return opposing(factor, stated, ours);
    case "none":
      return [];
  }
}

function carrying(
  factor: Factor,
  stated: readonly DecidedFact[],
  ours: Seen,
  excused: Means,
): readonly Point[] {
  const present = stated.filter(isPresent);
  const absent = stated.filter(({ state }) => state === "absent");
  const needed = present.map((decided): Point => {
    const met = measure(ours, decided);
    const bearing = met !== "matched" && excused.has(factor.id) ? "not_required" : met;
    return { bearing, factor, ours, decided };
  });
  const without = absent.map(
    (decided): Point => ({ bearing: "not_needed", factor, ours, decided }),
  );
  const extra: readonly Point[] =
    present.length === 0 && isThere(ours)
      ? [{ bearing: "extra", factor, ours, decided: absent[0] ?? null }]
      : [];
  return [...needed, ...without, ...extra];
}

/** At the decision's scope: one never answers for all. */
function measure(ours: Seen, decided: DecidedFact): "matched" | "weaker" | "open" {
  const { lo, hi } = ours.reach[decided.scope];
  if (lo >= decided.level) {
    return "matched";
  }
  return hi < decided.level ? "weaker" : "open";
}

const scopes = ["one", "some", "most", "all"] as const satisfies readonly Scope[];

function opposing(factor: Factor, stated: readonly DecidedFact[], ours: Seen): readonly Point[] {
  const present = stated.filter(isPresent);
  const decided = present[0] ?? null;
  const point = (bearing: Bearing): Point => ({ bearing, factor, ours, decided });
  if (scopes.some((scope) => ours.reach[scope].lo > withstood(present, scope))) {
    return [point("against")];
  }
  const checked = scopes.every((scope) => ours.reach[scope].hi <= withstood(present, scope));
  const shared = decided !== null && isThere(ours) ? [point("shared")] : [];
  return checked ? shared : [...shared, point("unchecked")];
}

/** The outcome was reached in spite of so much. */
function withstood(present: readonly DecidedFact[], scope: Scope): number {
  const reaching = present.filter((fact) => scopes.indexOf(fact.scope) >= scopes.indexOf(scope));
  return Math.max(0, ...reaching.map(({ level }) => level));
}

/** "At least the mildest" says nothing. */
function isPresent(fact: DecidedFact): boolean {
  return fact.state === "present" && fact.level > 0;
}

/** A decision that is only shown never binds. */
function relationOf(points: readonly Point[], minority: Minority, standing: Standing): Relation {
  const has = (bearing: Bearing): boolean => points.some((point) => point.bearing === bearing);
  if (has("weaker") || has("against")) {
    return "differs";
  }
  // Until an age is known the means may still be required.
  const undecided = has("open") || (minority === "maybe" && has("not_required"));
  if (undecided || standing !== "compared" || !has("matched")) {
    return "possible";
  }
  return has("unchecked") ? "onObserved" : "necessary";
}

import type { DecidedFact, Decision, Scope } from "../knowledge/decision.ts";
import type { Factor } from "../knowledge/factor.ts";
import { minorFactor } from "../observation/observation.ts";
import { isThere, type Picture, type Seen, seenOf } from "./picture.ts";
import { roleOf, type Standing, standingOf } from "./standing.ts";

/**
 * How one point of a situation lies to one decision.
 * matched, weaker, open: the decision has it, and here it is there as much, is less, or is not known;
 * not_required: it would be weaker or open, but is a means, which need not be shown of someone under 18;
 * not_needed: the court says it was absent, and came to its outcome without it;
 * extra: it is there here, and the decision does not state it;
 * against, shared, unchecked: it stands against the decision's outcome, and here it is there more than in
 * the decision, is there in both, or is not known to be no more than in the decision.
 */
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
  /** What the decision states; null where it states nothing of it. */
  readonly decided: DecidedFact | null;
}

/**
 * necessary: whatever the open facts turn out to be, everything the outcome rested on is here, and nothing
 * more against it; onObserved: so it is if nothing unchecked stands against it; possible: some way of
 * filling in what is not known would make it so; differs: no way would.
 * It relates two sets of facts. It says nothing of what a court would decide.
 */
export type Relation = "necessary" | "onObserved" | "possible" | "differs";

export interface CaseRelation {
  readonly decision: Decision;
  readonly standing: Standing;
  readonly relation: Relation;
  readonly points: readonly Point[];
  /** What the court summed up in its own words: shown as the court's, never laid beside what was seen. */
  readonly conclusions: readonly DecidedFact[];
}

/** Whether somebody is under 18: known, possibly (some of them, or accounts differ), known not to be, or never raised. */
export type Minority = "yes" | "maybe" | "no" | "not_raised";

/** The factors that are means in the sense of the law (violence, threats, abuse of a vulnerable position). */
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

/**
 * Relates a picture to one decision, a fortiori with incomplete information (van Woerkom, Grossi and
 * Prakken, doi 10.1007/s10506-025-09461-x), point by point. What a decision does not state it is not
 * credited with. Takes the decision's facts as its source gives them; each keeps its status in view.
 */
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

/** Ours is measured at the decision's scope: what holds for one never answers a fact about all. */
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

/** How much of an opposing factor the decision reached its outcome in spite of, for so many of the workers. */
function withstood(present: readonly DecidedFact[], scope: Scope): number {
  const reaching = present.filter((fact) => scopes.indexOf(fact.scope) >= scopes.indexOf(scope));
  return Math.max(0, ...reaching.map(({ level }) => level));
}

/** A fact that says "at least the mildest" says nothing. */
function isPresent(fact: DecidedFact): boolean {
  return fact.state === "present" && fact.level > 0;
}

/** Recomputable from the points alone, but for the standing: a decision that is only shown never binds. */
function relationOf(points: readonly Point[], minority: Minority, standing: Standing): Relation {
  const has = (bearing: Bearing): boolean => points.some((point) => point.bearing === bearing);
  if (has("weaker") || has("against")) {
    return "differs";
  }
  // While somebody only may be under 18, the means may still turn out to be required.
  const undecided = has("open") || (minority === "maybe" && has("not_required"));
  if (undecided || standing !== "compared" || !has("matched")) {
    return "possible";
  }
  return has("unchecked") ? "onObserved" : "necessary";
}

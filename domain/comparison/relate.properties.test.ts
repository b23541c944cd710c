import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  aDecision,
  aFactor,
  anObservation,
  anyDecision,
  anyFact,
  anyObservations,
  decided,
  factorMap,
  fewFactors,
  observed,
  scopes,
} from "../../test/factories/comparison.ts";
import type { Decision, Scope } from "../knowledge/decision.ts";
import { type Factor, topLevel } from "../knowledge/factor.ts";
import type { Observation, ObservedFact } from "../observation/observation.ts";
import { isThere, picture } from "./picture.ts";
import { type CaseRelation, type Relation, relate } from "./relate.ts";
import { roleOf } from "./standing.ts";

const runs = { numRuns: 1000 };
const strength: readonly Relation[] = ["differs", "possible", "onObserved", "necessary"];
const noMeans = new Set<string>();

function related(
  decision: Decision,
  observations: readonly Observation[],
  factors = fewFactors,
  means: ReadonlySet<string> = noMeans,
): CaseRelation {
  return relate(factors, decision, picture(factors, observations), means);
}

function relationOf(
  decision: Decision,
  observations: readonly Observation[],
  factors = fewFactors,
) {
  return related(decision, observations, factors).relation;
}

function stronger(one: Relation, other: Relation): boolean {
  return strength.indexOf(one) >= strength.indexOf(other);
}

/** As text, whatever order facts came in. */
function readable({ points }: CaseRelation): readonly string[] {
  return points
    .map(({ bearing, factor, decided: fact }) => `${bearing} ${factor.id} ${fact?.level ?? "-"}`)
    .sort();
}

function also(observations: readonly Observation[], ...facts: readonly ObservedFact[]) {
  return [...observations, { id: "later", facts }];
}

// Few enough to try every way of filling in what is not known.
const three = factorMap([aFactor("a", "pro", 2), aFactor("b", "pro"), aFactor("c", "con", 2)]);
type Levels = Readonly<Record<Scope, number>>;

/** One reaches at least what some do, and so on. */
function everyWay(top: number): readonly Levels[] {
  const ways: Levels[] = [];
  for (let one = 0; one <= top; one += 1) {
    for (let some = 0; some <= one; some += 1) {
      for (let most = 0; most <= some; most += 1) {
        for (let all = 0; all <= most; all += 1) {
          ways.push({ one, some, most, all });
        }
      }
    }
  }
  return ways;
}

function allows(levels: Levels, { state, level, scope }: ObservedFact): boolean {
  const at = level ?? 1;
  if (state === "present") {
    return levels[scope] >= at;
  }
  if (state !== "absent") {
    return true;
  }
  const fewestThatLackIt = { one: "all", some: "all", most: "most", all: "one" } as const;
  return levels[fewestThatLackIt[scope]] < at;
}

function settledBy(decision: Decision, factor: Factor, levels: Levels): boolean {
  const facts = decision.facts.filter(
    (fact) => fact.factor === factor.id && fact.state === "present",
  );
  if (roleOf(factor, decision) === "carries") {
    return facts.every(({ scope, level }) => levels[scope] >= level);
  }
  return scopes.every((scope, index) => {
    const reaching = facts.filter((fact) => scopes.indexOf(fact.scope) >= index);
    return levels[scope] <= Math.max(0, ...reaching.map(({ level }) => level));
  });
}

test("necessary is every way of filling in what is not known, and possible is some way", () => {
  const seen = { necessary: 0, differs: 0, between: 0 };
  const observations = fc
    .array(anyFact(three), { maxLength: 7 })
    .map((facts) => anObservation(...facts));
  fc.assert(
    fc.property(anyDecision(three), observations, (decision, given) => {
      const pictured = picture(three, given);
      fc.pre([...pictured.values()].every(({ contradicted }) => contradicted.length === 0));
      const perFactor = [...three.values()].map((factor) => {
        const facts = given
          .flatMap((each) => each.facts)
          .filter((fact) => fact.factor === factor.id);
        const ways = everyWay(topLevel(factor)).filter((way) =>
          facts.every((fact) => allows(way, fact)),
        );
        return ways.map((way) => settledBy(decision, factor, way));
      });
      const completions = perFactor.reduce<readonly boolean[]>(
        (soFar, ways) => soFar.flatMap((before) => ways.map((way) => before && way)),
        [true],
      );
      const relation = relationOf(decision, given, three);

      assert.equal(relation === "necessary", completions.every(Boolean));
      assert.equal(relation !== "differs", completions.some(Boolean));
      seen[relation === "necessary" || relation === "differs" ? relation : "between"] += 1;
    }),
    { numRuns: 5000 },
  );
  assert.ok(Math.min(...Object.values(seen)) >= 3, `each must occur: ${JSON.stringify(seen)}`);
});

test("what fits as far as is known holds altogether once what is not looked into is said not to be so", () => {
  let fitted = 0;
  fc.assert(
    fc.property(anyDecision(fewFactors), anyObservations(fewFactors), (decision, given) => {
      const { relation, points } = related(decision, given);
      fc.pre(relation === "necessary" || relation === "onObserved");
      const unlooked = points.filter(({ bearing }) => bearing === "unchecked");
      assert.equal(unlooked.length > 0, relation === "onObserved");
      // Nothing more is there than the decision had.
      const denied = unlooked.flatMap(({ factor }) => {
        const had = decision.facts.filter(
          (fact) => fact.factor === factor.id && fact.state === "present",
        );
        return scopes.flatMap((scope, index) => {
          const most = Math.max(
            0,
            ...had.filter((fact) => scopes.indexOf(fact.scope) >= index).map(({ level }) => level),
          );
          const whom = ({ one: "all", some: "all", most: "most", all: "one" } as const)[scope];
          return most < topLevel(factor) ? [observed(factor.id, "absent", most + 1, whom)] : [];
        });
      });
      const after = picture(fewFactors, also(given, ...denied));
      fc.pre([...after.values()].every(({ contradicted }) => contradicted.length === 0));
      assert.equal(relate(fewFactors, decision, after, noMeans).relation, "necessary");
      fitted += unlooked.length > 0 ? 1 : 0;
    }),
    { numRuns: 300 },
  );
  assert.ok(fitted > 10, `it must occur: ${fitted}`);
});

test("the relation follows from the printed points alone", () => {
  fc.assert(
    fc.property(anyDecision(fewFactors), anyObservations(fewFactors), (decision, given) => {
      const { points, relation } = related(decision, given);
      const has = (bearing: string) => points.some((point) => point.bearing === bearing);
      const differs = has("weaker") || has("against");
      const possible = has("open") || !has("matched");
      assert.equal(relation === "differs", differs);
      assert.equal(relation === "possible", !differs && possible);
      assert.equal(relation === "onObserved", !differs && !possible && has("unchecked"));
    }),
    runs,
  );
});

test("more of what carries the outcome never weakens a relation", () => {
  fc.assert(
    fc.property(anyDecision(fewFactors), anyObservations(fewFactors), (decision, given) => {
      const carrying = [...fewFactors.values()].filter(
        (factor) => roleOf(factor, decision) === "carries",
      );
      const denied = new Set(
        given
          .flatMap(({ facts }) => facts.filter(({ state }) => state === "absent"))
          .map((f) => f.factor),
      );
      const more = carrying
        .filter(({ id }) => !denied.has(id))
        .map((factor) => observed(factor.id, "present", topLevel(factor)));
      assert.ok(stronger(relationOf(decision, also(given, ...more)), relationOf(decision, given)));
    }),
    runs,
  );
});

test("more information never turns a settled relation, and at most reopens it by contradiction", () => {
  fc.assert(
    fc.property(
      anyDecision(fewFactors),
      anyObservations(fewFactors),
      anyFact(fewFactors),
      (decision, given, fact) => {
        const before = relationOf(decision, given);
        const contradictions = (observations: readonly Observation[]) =>
          [...picture(fewFactors, observations).values()].flatMap((each) => each.contradicted)
            .length;
        const after = relationOf(decision, also(given, fact));

        if (before === "necessary") {
          assert.notEqual(after, "differs");
        }
        if (before === "differs") {
          assert.notEqual(after, "necessary");
        }
        if (contradictions(also(given, fact)) === contradictions(given)) {
          assert.ok(before !== "necessary" || after === "necessary");
          assert.ok(before !== "differs" || after === "differs");
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test("a point that is settled never turns into its opposite", () => {
  fc.assert(
    fc.property(
      anyDecision(fewFactors),
      anyObservations(fewFactors),
      anyFact(fewFactors),
      (decision, given, fact) => {
        const before = related(decision, given).points;
        const after = related(decision, also(given, fact)).points;
        for (const { bearing, decided: stated, factor } of before) {
          const now = after.filter((each) => each.factor === factor && each.decided === stated);
          const turned = { matched: "weaker", weaker: "matched" }[String(bearing)];
          assert.ok(now.every((each) => each.bearing !== turned));
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test("a decision related to its own facts is met on all it states", () => {
  fc.assert(
    fc.property(anyDecision(fewFactors), (decision) => {
      const own = decision.facts.map(({ factor, state, level, scope }) =>
        observed(factor, state, level, scope),
      );
      const pictured = picture(fewFactors, anObservation(...own));
      fc.pre([...pictured.values()].every(({ contradicted }) => contradicted.length === 0));
      assert.ok(stronger(relate(fewFactors, decision, pictured, noMeans).relation, "onObserved"));
    }),
    runs,
  );
});

const whole = fc.tuple(
  ...[...fewFactors.values()].map((factor) => fc.nat({ max: topLevel(factor) })),
);
const counted = [...fewFactors.values()].map(
  (factor) => factor.kind === "raw" && factor.dir === "pro",
);

function known(levels: readonly number[]): readonly Observation[] {
  const facts = [...fewFactors.values()].flatMap((factor, index) => {
    const level = levels[index] ?? 0;
    const floor = observed(factor.id, "present", level);
    return level === topLevel(factor) ? [floor] : [floor, observed(factor.id, "absent", level + 1)];
  });
  return anObservation(...facts);
}

function decidedAs(levels: readonly number[]): Decision {
  const facts = [...fewFactors.values()].map((factor, index) =>
    decided(factor.id, "present", levels[index] ?? 0),
  );
  return aDecision("as", facts);
}

test("what binds a case that binds another binds the other too", () => {
  let bound = 0;
  fc.assert(
    fc.property(whole, whole, whole, (first, change, further) => {
      fc.pre(first.some((level, index) => level > 0 && counted[index] === true));
      const factors = [...fewFactors.values()];
      const strengthen = (levels: readonly number[], by: readonly number[]) =>
        levels.map((level, index) => {
          const factor = factors[index];
          if (factor === undefined || factor.dir !== "pro") {
            return Math.max(0, level - (by[index] ?? 0));
          }
          return Math.min(topLevel(factor), level + (by[index] ?? 0));
        });
      const second = strengthen(first, change);
      const third = strengthen(second, further);

      assert.equal(relationOf(decidedAs(first), known(second)), "necessary");
      assert.equal(relationOf(decidedAs(second), known(third)), "necessary");
      assert.equal(relationOf(decidedAs(first), known(third)), "necessary");
      bound += 1;
    }),
    runs,
  );
  assert.ok(bound > 100);
});

test("where decisions of opposite outcome both apply to a case, the one's own facts do not set it apart from the other", () => {
  const cautious = (levels: readonly number[], by: readonly number[], towards: "pro" | "con") =>
    [...fewFactors.values()].map((factor, index) => {
      const level = levels[index] ?? 0;
      const [step, top] = [by[index] ?? 0, topLevel(factor)];
      return factor.dir === towards ? Math.max(0, level - step) : Math.min(top, level + step);
    });
  let both = 0;
  fc.assert(
    fc.property(whole, whole, whole, (levels, less, more) => {
      const up = decidedAs(cautious(levels, less, "pro"));
      const downLevels = cautious(levels, more, "con");
      const down: Decision = { ...decidedAs(downLevels), id: "down", side: "not_forced_labour" };
      const given = known(levels);
      fc.pre(relationOf(up, given) === "necessary" && relationOf(down, given) === "necessary");

      assert.equal(relationOf(up, known(downLevels)), "necessary", "the decisions conflict");
      both += 1;
    }),
    runs,
  );
  assert.ok(both > 100);
});

test("what two cases have in common is the same from either side", () => {
  const common = ({ points }: CaseRelation) =>
    points
      .filter(({ ours, decided: fact }) => isThere(ours) && fact?.state === "present")
      .map(({ factor }) => factor.id);
  fc.assert(
    fc.property(whole, whole, (one, other) => {
      assert.deepEqual(
        new Set(common(related(decidedAs(one), known(other)))),
        new Set(common(related(decidedAs(other), known(one)))),
      );
    }),
    runs,
  );
});

test("consent, the court's conclusions and duties to the state never move anything", () => {
  const uncounted = factorMap(
    [...fewFactors.values()].filter(({ id }) => /^(consent|sub|duty)\./.test(id)),
  );
  fc.assert(
    fc.property(
      anyDecision(fewFactors),
      anyObservations(fewFactors),
      fc.array(anyFact(uncounted)),
      (decision, given, facts) => {
        assert.deepEqual(
          readable(related(decision, also(given, ...facts))),
          readable(related(decision, given)),
        );
      },
    ),
    runs,
  );
});

test("towards and away mirror each other", () => {
  const mirror = { pro: "con", con: "pro", inert: "inert" } as const;
  const mirrored = factorMap(
    [...fewFactors.values()].map((factor) => ({ ...factor, dir: mirror[factor.dir] })),
  );
  fc.assert(
    fc.property(anyDecision(fewFactors), anyObservations(fewFactors), (decision, given) => {
      const side = decision.side === "forced_labour" ? "not_forced_labour" : "forced_labour";
      const here = related(decision, given);
      const there = related({ ...decision, side }, given, mirrored);
      assert.deepEqual(readable(there), readable(here));
      assert.equal(there.relation, here.relation);
    }),
    runs,
  );
});

test("neither the order of facts nor saying one twice changes anything", () => {
  fc.assert(
    fc.property(anyDecision(fewFactors), anyObservations(fewFactors), (decision, given) => {
      const turned = given.toReversed().map(({ id, facts }) => ({ id, facts: facts.toReversed() }));
      const here = related(decision, given);
      for (const other of [related(decision, turned), related(decision, [...given, ...turned])]) {
        assert.deepEqual(readable(other), readable(here));
        assert.equal(other.relation, here.relation);
      }
    }),
    runs,
  );
});

test("what holds for one worker never meets a fact about all, however often it is told", () => {
  const onlyOne = (fact: ObservedFact): ObservedFact =>
    fact.state === "present" ? { ...fact, scope: "one" } : fact;
  fc.assert(
    fc.property(anyDecision(fewFactors), anyObservations(fewFactors), (decision, given) => {
      const told = given.map(({ id, facts }) => ({ id, facts: facts.map(onlyOne) }));
      const matched = related(decision, told).points.filter(({ bearing }) => bearing === "matched");
      assert.ok(matched.every(({ decided: fact }) => fact?.scope === "one"));
    }),
    runs,
  );
});

test("for someone under 18 no fact about means changes a relation to a decision towards", () => {
  const factors = factorMap([...fewFactors.values(), aFactor("sub.minor", "pro")]);
  const means = new Set(["power.threats"]);
  const onMeans = factorMap([aFactor("power.threats", "pro")]);
  fc.assert(
    fc.property(
      anyDecision(fewFactors),
      anyObservations(fewFactors),
      fc.array(anyFact(onMeans), { minLength: 1 }),
      (decision, given, facts) => {
        fc.pre(decision.side === "forced_labour");
        const without = given.map(({ id, facts: all }) => ({
          id,
          facts: all.filter(({ factor }) => factor !== "power.threats"),
        }));
        const minor = also(without, observed("sub.minor"));
        const before = related(decision, minor, factors, means);
        const after = related(decision, also(minor, ...facts), factors, means);
        const settled = (relation: Relation) => relation !== "possible";
        assert.equal(before.relation === "differs", after.relation === "differs");
        assert.ok(!settled(before.relation) || after.relation === before.relation);
        for (const { points } of [before, after]) {
          const onThreats = points.filter(({ factor }) => means.has(factor.id));
          assert.ok(onThreats.every(({ bearing }) => bearing !== "weaker" && bearing !== "open"));
        }
      },
    ),
    runs,
  );
});

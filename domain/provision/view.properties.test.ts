import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { loadLaw } from "../../law/law.ts";
import { anyFact, anyObservations } from "../../test/factories/comparison.ts";
import { aProvision, provisionFactors } from "../../test/factories/provision.ts";
import { picture } from "../comparison/picture.ts";
import type { Minority } from "../comparison/relate.ts";
import type { Factor } from "../knowledge/factor.ts";
import type { Observation } from "../observation/observation.ts";
import { addDays, day } from "../time/day.ts";
import { coverOf } from "./period.ts";
import { inForceOf } from "./provision.ts";
import { viewProvisions } from "./view.ts";

const runs = { numRuns: 1000 };
const small = { factors: provisionFactors, provisions: [aProvision()] };
const law = loadLaw();
const always = { from: null, to: null };

function lay(
  observations: readonly Observation[],
  { factors, provisions } = small,
  minority: Minority = "not_raised",
  period: Parameters<typeof viewProvisions>[3]["period"] = always,
) {
  return viewProvisions(factors, provisions, picture(factors, observations), { period, minority });
}

function elementsOf(views: ReturnType<typeof lay>) {
  return views.flatMap(({ provision, elements }) =>
    elements.map((each) => ({ ...each, id: `${provision.id}/${each.element.id}` })),
  );
}

function statesOf(views: ReturnType<typeof lay>): readonly string[] {
  return elementsOf(views).map(({ id, state }) => `${id} ${state}`);
}

function anyOf(factors: ReadonlyMap<string, Factor>) {
  return anyObservations(factors);
}

function neverTurns(yardstick: typeof small, numRuns: number): void {
  fc.assert(
    fc.property(anyOf(yardstick.factors), anyOf(yardstick.factors), (first, later) => {
      const before = elementsOf(lay(first, yardstick));
      const after = elementsOf(lay([...first, ...later], yardstick));
      for (const [index, { id, state, by }] of before.entries()) {
        const now = after[index];
        assert.ok(now, id);
        assert.ok(state === "open" || now.state === state || now.state === "open", id);
        if (state !== "open" && now.state === "open") {
          const contested = now.by.some(({ disputed }) => disputed);
          const sides = new Set(now.by.map(({ bears }) => bears));
          assert.ok(contested || sides.size === 2, `${id} opened without a contradiction`);
        }
        assert.ok(now.by.length >= by.length || now.state === "open", id);
      }
    }),
    { numRuns },
  );
}

test("more facts never turn a settled element; a contradiction opens it, and nothing else does", () => {
  neverTurns(small, runs.numRuns);
});

test("the same holds of the real provisions with all the real factors", () => {
  neverTurns({ factors: law.factors, provisions: [...law.provisions] }, 200);
});

test("what was opened by a contradiction stays open, whatever else is said", () => {
  const facts = anyOf(provisionFactors);
  fc.assert(
    fc.property(facts, facts, (first, later) => {
      const before = elementsOf(lay(first));
      const after = elementsOf(lay([...first, ...later]));
      for (const [index, { by, state }] of before.entries()) {
        if (state === "open" && new Set(by.map(({ bears }) => bears)).size === 2) {
          assert.equal(after[index]?.state, "open");
        }
      }
    }),
    runs,
  );
});

test("consent, a shared origin and whatever else never counts change no element", () => {
  const inert = new Map([...law.factors].filter(([, { dir }]) => dir === "inert"));
  assert.ok(inert.has("consent.voluntary_start") && inert.has("bg.same_ethnic_origin_as_employer"));
  const yardstick = { factors: law.factors, provisions: [...law.provisions] };
  fc.assert(
    fc.property(anyOf(law.factors), anyFact(inert), (observations, fact) => {
      const more = [...observations, { id: "consent", facts: [fact] }];
      assert.deepEqual(lay(more, yardstick), lay(observations, yardstick));
    }),
    { numRuns: 200 },
  );
});

test("being under 18 excuses the means and changes no element’s state; maybe counts as yes", () => {
  fc.assert(
    fc.property(anyOf(provisionFactors), (observations) => {
      const of = (minority: Minority) => lay(observations, small, minority);
      assert.deepEqual(of("maybe"), of("yes"));
      assert.deepEqual(of("no"), of("not_raised"));
      assert.deepEqual(statesOf(of("yes")), statesOf(of("no")));
      for (const { element, notRequired } of elementsOf(of("yes"))) {
        assert.equal(notRequired, element.notRequiredUnder18);
      }
      assert.ok(elementsOf(of("no")).every(({ notRequired }) => !notRequired));
    }),
    runs,
  );
});

test("no order of the observations changes a state", () => {
  fc.assert(
    fc.property(anyOf(provisionFactors), (observations) => {
      assert.deepEqual(statesOf(lay(observations.toReversed())), statesOf(lay(observations)));
    }),
    runs,
  );
});

test("nothing is in force outside its period, and every wording shown overlaps the acts", () => {
  const someDay = fc.integer({ min: 0, max: 4400 }).map((days) => addDays(day("2015-01-01"), days));
  const yardstick = { factors: law.factors, provisions: [...law.provisions] };
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 900 }), (from, length) => {
      const period = { from, to: addDays(from, length) };
      const views = lay([], yardstick, "not_raised", period);
      const shown = new Set(views.map(({ provision }) => provision.id));
      for (const provision of law.provisions) {
        const { from: first, until: last } = inForceOf(provision);
        const overlaps =
          (first === null || first <= period.to) && (last === null || last >= period.from);
        assert.equal(shown.has(provision.id), overlaps, provision.id);
      }
      for (const { versions, elements } of views) {
        assert.ok(versions.length > 0);
        assert.ok(versions.every(({ version }) => coverOf(version, period) !== "none"));
        assert.ok(elements.every(({ element }) => coverOf(element.inForce, period) !== "none"));
      }
    }),
    runs,
  );
});

test("nothing that is laid out says what anyone is, or how likely anything is", () => {
  const words = JSON.stringify(Object.keys(elementsOf(lay([]))[0] ?? {}));

  assert.doesNotMatch(words, /verdict|score|probab|guilt|victim|class/i);
  assert.match(words, /state/);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { aFactor, anObservation, factorMap, observed } from "../../test/factories/comparison.ts";
import { type Day, day } from "../base/day.ts";
import type { ObservedFact } from "../observation/observation.ts";
import { picture } from "./picture.ts";
import { type Element, type Provision, viewProvisions } from "./provisions.ts";

const words = { nb: "ord", en: "words" };
const factors = factorMap([
  aFactor("pay.deferred", "pro", 3),
  aFactor("power.threats", "pro"),
  aFactor("pay.as_promised", "con"),
  aFactor("sub.minor", "pro"),
]);

function element(id: string, more: Partial<Element> = {}): Element {
  const bare = { supports: [], contradicts: [], notRequiredUnder18: false, from: null };
  return { id, text: words, ...bare, ...more };
}

const provision: Provision = {
  id: "example",
  law: words,
  section: "§ 1",
  title: words,
  needs: "all",
  elements: [
    element("means", {
      supports: [{ factor: "power.threats", level: 1 }],
      notRequiredUnder18: true,
    }),
    element("pay", {
      supports: [{ factor: "pay.deferred", level: 2 }],
      contradicts: [{ factor: "pay.as_promised", level: 1 }],
    }),
    element("intent"),
    element("bank", { from: day("2022-01-01") }),
  ],
  inForce: { from: day("2015-10-01"), until: null },
  maximum: words,
  source: { text: "An example", read: day("2026-11-25") },
  confirmed: true,
};

function states(on: Day | null, ...facts: readonly ObservedFact[]) {
  const pictured = picture(factors, anObservation(...facts));
  return viewProvisions(factors, [provision], pictured, on).flatMap(({ elements }) =>
    elements.map(({ element: { id }, state }) => `${id} ${state}`),
  );
}

test("an element is open until facts speak to it, and what no fact can show stays open", () => {
  assert.deepEqual(states(null), ["means open", "pay open", "intent open", "bank open"]);
  assert.equal(states(null, observed("pay.deferred", "present", 2))[1], "pay supported");
  assert.equal(states(null, observed("pay.deferred", "present", 1))[1], "pay open");
});

test("an element is contradicted by what speaks against it, or when all that could support it is not so", () => {
  assert.equal(states(null, observed("pay.as_promised"))[1], "pay contradicted");
  assert.equal(states(null, observed("pay.deferred", "absent", 1))[1], "pay contradicted");
});

test("an element that facts speak both for and against stays open, with both in view", () => {
  const facts = [observed("pay.deferred", "present", 3), observed("pay.as_promised")];
  const [view] = viewProvisions(
    factors,
    [provision],
    picture(factors, anObservation(...facts)),
    null,
  );

  assert.equal(view?.elements[1]?.state, "open");
  assert.deepEqual(
    view?.elements[1]?.by.map(({ bears }) => bears),
    ["for", "against"],
  );
});

test("of someone under 18 the means are marked as not required, and nothing else is", () => {
  const notRequired = (...facts: readonly ObservedFact[]) =>
    viewProvisions(factors, [provision], picture(factors, anObservation(...facts)), null)
      .flatMap(({ elements }) => elements)
      .filter((view) => view.notRequired)
      .map((view) => view.element.id);

  assert.deepEqual(notRequired(observed("sub.minor")), ["means"]);
  assert.deepEqual(notRequired(observed("sub.minor", "not_observed")), []);
});

test("only what was in force on the day of the acts is laid beside them", () => {
  assert.deepEqual(states(day("2015-09-30")), []);
  assert.equal(states(day("2015-10-01")).length, 3, "the bank rule came later");
  assert.equal(states(day("2022-01-01")).length, 4);
});

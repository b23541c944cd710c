import assert from "node:assert/strict";
import { test } from "node:test";
import { anObservation, observed } from "../../test/factories/comparison.ts";
import { anElement, aProvision, provisionFactors } from "../../test/factories/provision.ts";
import { picture } from "../comparison/picture.ts";
import { minorityOf } from "../comparison/relate.ts";
import type { ObservedFact } from "../observation/observation.ts";
import { type Day, day } from "../time/day.ts";
import type { Period } from "./period.ts";
import type { Provision } from "./provision.ts";
import { outsidePeriod, viewProvisions } from "./view.ts";

const unknown: Period = { from: null, to: null };
const onDay = (text: Day): Period => ({ from: text, to: text });

function view(
  facts: readonly ObservedFact[],
  period = unknown,
  provisions: readonly Provision[] = [aProvision()],
) {
  const pictured = picture(provisionFactors, anObservation(...facts));
  const minority = minorityOf(pictured);
  return viewProvisions(provisionFactors, provisions, pictured, { period, minority });
}

function states(...facts: readonly ObservedFact[]) {
  return view(facts).flatMap(({ elements }) => elements.map(({ state }) => state));
}

test("an element is open until facts speak to it, and what no fact can show stays open", () => {
  assert.deepEqual(states(), ["open", "open", "open", "open"]);
  assert.equal(states(observed("pay.deferred", "present", 2))[1], "supported");
  assert.equal(states(observed("pay.deferred", "present", 1))[1], "open");
});

test("an element is contradicted by what speaks against it, or when nothing that could support it is so", () => {
  assert.equal(states(observed("pay.as_promised", "present", 2))[1], "contradicted");
  assert.equal(states(observed("pay.deferred", "absent", 1))[1], "contradicted");
  assert.equal(states(observed("power.threats", "absent"))[0], "open");
  assert.equal(
    states(observed("power.threats", "absent"), observed("power.force", "absent", 1))[0],
    "contradicted",
  );
});

test("what only some lack is not denied of the one who may need the provision", () => {
  assert.equal(states(observed("pay.deferred", "absent", 1, "most"))[1], "open");
});

test("an element that facts speak both for and against stays open, with both in view", () => {
  const [found] = view([
    observed("pay.deferred", "present", 3),
    observed("pay.as_promised", "present", 2),
  ]);
  const pay = found?.elements[1];

  assert.equal(pay?.state, "open");
  assert.deepEqual(
    pay?.by.map(({ bears }) => bears),
    ["for", "against"],
  );
});

test("two that cannot both be right leave the element open, and both are marked as disputed", () => {
  const [found] = view([
    observed("pay.deferred", "present", 3),
    observed("pay.deferred", "absent", 1),
  ]);
  const pay = found?.elements[1];

  assert.equal(pay?.state, "open");
  assert.deepEqual(
    pay?.by.map(({ bears, disputed }) => [bears, disputed]),
    [
      ["for", true],
      ["against", true],
    ],
  );
});

test("of someone who is or may be under 18 the means are not required, and nothing else is excused", () => {
  const notRequired = (...facts: readonly ObservedFact[]) =>
    view(facts)
      .flatMap(({ elements }) => elements)
      .filter((each) => each.notRequired)
      .map(({ element }) => element.id);

  assert.deepEqual(notRequired(observed("sub.minor")), ["means"]);
  assert.deepEqual(notRequired(observed("sub.minor", "present", null, "some")), ["means"]);
  assert.deepEqual(notRequired(observed("sub.minor"), observed("sub.minor", "absent")), ["means"]);
  assert.deepEqual(notRequired(observed("sub.minor", "absent")), []);
  assert.deepEqual(notRequired(observed("sub.minor", "not_observed")), []);
});

test("only wordings and elements in force on a day of the acts are laid beside them", () => {
  const counts = (period: Period) =>
    view([], period).map(({ versions, elements }) => [versions.length, elements.length]);

  assert.deepEqual(counts(onDay(day("2015-09-30"))), []);
  assert.deepEqual(counts(onDay(day("2015-10-01"))), [[1, 3]]);
  assert.deepEqual(counts(onDay(day("2022-01-01"))), [[1, 4]]);
  assert.deepEqual(counts({ from: day("2021-12-31"), to: day("2022-01-01") }), [[2, 4]]);
});

test("what was not in force on any day of the acts is told apart, never beside the facts", () => {
  const period = onDay(day("2015-09-30"));
  const ids = outsidePeriod([aProvision()], period).map(({ id }) => id);

  assert.deepEqual(ids, ["example"]);
  assert.deepEqual(view([], period), []);
  assert.deepEqual(outsidePeriod([aProvision()], unknown), []);
});

test("provisions stand from wage law to slavery, in whatever order they came", () => {
  const provisions = [
    aProvision({ id: "last", place: 3, elements: [anElement("one")] }),
    aProvision({ id: "first", place: 1 }),
  ];

  assert.deepEqual(
    view([], unknown, provisions).map(({ provision }) => provision.id),
    ["first", "last"],
  );
});

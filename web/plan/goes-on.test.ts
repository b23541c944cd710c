import assert from "node:assert/strict";
import test from "node:test";
import { ways } from "../../domain/plan/ways.ts";
import { sayIn } from "../texts/texts.ts";

test("that a plan goes on promises no safe place: no right that was read carries one", () => {
  const housing = ways.find(({ id }) => id === "safe-housing");
  assert.deepEqual(housing?.rights, [], "carried by a right, it may be promised");
  for (const [language, safe, whole] of [
    ["nb", /trygt sted, der det finnes og noen sier ja/, /Ingenting i planen slutter/],
    ["en", /safe place, where there is one and someone says yes/, /Nothing in the plan ends/],
  ] as const) {
    const words = sayIn(language)("plan.goes-on-why");
    assert.match(words, safe);
    assert.doesNotMatch(words, whole);
  }
});

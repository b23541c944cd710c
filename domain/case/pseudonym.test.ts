import assert from "node:assert/strict";
import test from "node:test";
import { freePseudonym, longestPseudonym } from "./pseudonym.ts";

const examples = [
  ["Grå hegre", [], "Grå hegre", "nobody is there"],
  ["Grå hegre", ["Rødstrupe"], "Grå hegre", "others are"],
  ["Grå hegre", ["grå hegre"], "Grå hegre (2)", "in other letters"],
  ["Person 1", ["Person 1", "Person 1 (2)"], "Person 1 (3)", "twice"],
  ["Person 1", ["Person 1", "Person 1 (3)"], "Person 1 (2)", "the first that is free"],
  ["a".repeat(80), ["a".repeat(80)], `${"a".repeat(76)} (2)`, "as long as it may be"],
  [
    `${"a".repeat(75)}🐦bcd`,
    [`${"a".repeat(75)}🐦bcd`],
    `${"a".repeat(75)} (2)`,
    "a sign of two halves",
  ],
] as const;

test("somebody new is called as they were, with a number where that is taken", () => {
  for (const [wanted, taken, called, why] of examples) {
    assert.equal(freePseudonym(wanted, taken), called, why);
    assert.ok(called.length <= longestPseudonym);
  }
});

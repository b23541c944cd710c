import assert from "node:assert/strict";
import test from "node:test";
import { type AroundPlan, doerNow } from "./doer.ts";
import { type PlanField, planFields } from "./field.ts";

const given = (colleague: string, field: PlanField, holds = true) => ({ colleague, field, holds });
const all: AroundPlan = {
  ...{ holder: "hanne", knows: planFields, here: ["hanne", "liv"] },
  given: [given("liv", "housing"), given("liv", "money"), given("liv", "money", false)],
};

const examples = [
  ["who sees the field", "housing", all, "liv"],
  ["who saw it, and no longer does", "money", all, "hanne"],
  ["who never saw it", "health", all, "hanne"],
  ["who has left", "housing", { ...all, here: ["hanne"] }, "hanne"],
  ["nobody has the plan", "money", { ...all, holder: null }, "liv"],
  ["who has the plan has left too", "money", { ...all, here: [] }, "liv"],
  ["what they see is not known to whoever asks", "money", { ...all, knows: [], given: [] }, "liv"],
  [
    "what they see is known of another field only",
    "money",
    { ...all, knows: ["housing"], given: [given("liv", "housing")] },
    "liv",
  ],
  ["they ask themselves", "money", { ...all, knows: [] }, "hanne"],
  ["a colleague asks who sees that field", "money", { ...all, knows: ["money"] }, "hanne"],
] as const;

for (const [what, field, around, does] of examples) {
  test(`who does what Liv is named for in a plan that Hanne has: ${what}`, () => {
    assert.equal(doerNow("liv", field, around), does);
  });
}

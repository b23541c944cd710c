import assert from "node:assert/strict";
import { test } from "node:test";
import { aDecision, decided, fewFactors } from "../../test/factories/comparison.ts";
import { compareDecisions, statedInAll } from "./between.ts";
import { countSides } from "./sides.ts";

const one = aDecision("one", [
  decided("pay.deferred", "present", 2),
  decided("hours.long"),
  decided("power.threats", "absent"),
]);
const other = aDecision(
  "other",
  [decided("pay.deferred", "present", 2), decided("power.threats"), decided("move.free")],
  { side: "not_forced_labour", final: null, confidence: "excerpt", supersededBy: "one" },
);

test("two decisions stand beside each other, what both say first, and silence is no denial", () => {
  const rows = compareDecisions(fewFactors, one, other).flatMap((each) => each.rows);

  assert.deepEqual(
    rows.map(({ factor, between }) => [factor.id, between]),
    [
      ["pay.deferred", "alike"],
      ["power.threats", "otherwise"],
      ["hours.long", "only_one"],
      ["move.free", "only_other"],
    ],
  );
});

test("what one has and the other says was absent is not in all of them", () => {
  assert.deepEqual([...statedInAll([one, other])], ["pay.deferred"]);
  assert.deepEqual([...statedInAll([])], []);
});

test("how much stands on each side, and how surely, is counted", () => {
  const [towards, away] = countSides([one, other]);

  assert.deepEqual(
    [towards?.side, towards?.compared, towards?.readInFull, towards?.final],
    ["forced_labour", 1, 1, 1],
  );
  assert.deepEqual(
    [away?.side, away?.decisions, away?.compared, away?.superseded, away?.final],
    ["not_forced_labour", 1, 0, 1, 0],
  );
  const [unread] = countSides([{ ...one, reasonsNotRead: { nb: "", en: "" } }]);
  assert.deepEqual([unread?.readInFull, unread?.reasonsNotRead], [0, 1], "not both");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../base/day.ts";
import { told } from "./told.ts";
import { groupOf, whatIf } from "./what-if.ts";

const nothing = { provision: null, until: null, where: null } as const;

test("what was over before and after is not told as what stays; what holds before and after is", () => {
  const life = told(
    "police-report 257 2026-03-01, case-dropped 2026-06-01, wage-due 2026-03-15",
    "2026-11-25",
  );
  const bankrupt = { type: "bankruptcy", day: day("2026-12-10"), ...nothing } as const;
  const { changes } = whatIf(life, [bankrupt]);
  const groups = new Map(changes.map((change) => [change.id, [change.kind, groupOf(change)]]));
  assert.deepEqual(groups.get("counsel"), ["stays", "over"], "the kind is as it was");
  assert.deepEqual(groups.get("wage-claim"), ["stays", "stays"]);
  assert.deepEqual(groups.get("wage-guarantee"), ["changes", "changes"]);
});

test("what falls away by what is supposed was not over already", () => {
  const life = told("police-report 257 2026-03-01", "2026-11-25");
  const dropped = { type: "case-dropped", day: day("2026-12-10"), ...nothing } as const;
  const counsel = whatIf(life, [dropped]).changes.find(({ id }) => id === "counsel");
  assert.equal(counsel && groupOf(counsel), "falls-away");
});

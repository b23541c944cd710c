import assert from "node:assert/strict";
import test from "node:test";
import { observed } from "../../test/factories/comparison.ts";
import { moment } from "../time/day.ts";
import { type AgeSaid, type AgeSays, ageSaidIn, childOf, type Notified } from "./child.ts";

const at = (hour: number) => moment(`2026-12-01T${String(hour).padStart(2, "0")}:00:00.000Z`);
const said = (says: AgeSays, hour: number, outside = false): AgeSaid => ({
  says,
  outside,
  at: at(hour),
});
const told = (hour: number, takenIn: Notified["takenIn"] = "yes", written = hour): Notified => ({
  takenIn,
  toldAt: at(hour),
  at: at(written),
});

/** Said, told, safeguard since; and the box. */
const examples = [
  ["nothing was said", [], [], null, "none"],
  ["a yes", [said("under-18", 1, true)], [], null, "open"],
  ["a maybe", [said("maybe", 1)], [], null, "open"],
  ["nobody knows", [said("not-known", 1, true)], [], null, "ask"],
  ["nobody knows, after a yes", [said("under-18", 1), said("not-known", 2)], [], null, "open"],
  ["all are adults, after a yes", [said("under-18", 1), said("adults", 2)], [], null, "none"],
  ["a yes, after all were adults", [said("adults", 1), said("maybe", 2)], [], null, "open"],
  [
    "nobody knows, after all were adults",
    [said("adults", 1), said("not-known", 2)],
    [],
    null,
    "ask",
  ],
  ["the safeguard alone", [], [], at(1), "open"],
  ["the safeguard holds, after all were adults", [said("adults", 2)], [], at(1), "open"],
  ["child welfare was told", [said("under-18", 1)], [told(2)], null, "told"],
  ["child welfare was told of the safeguard", [], [told(2)], at(1), "told"],
  ["child welfare was told before it was said", [said("under-18", 2)], [told(1)], null, "open"],
  ["they did not take it in", [said("under-18", 1)], [told(2, "no")], null, "open"],
  ["not known whether they took it in", [said("maybe", 1)], [told(2, "not-known")], null, "open"],
  ["a colleague says it again", [said("maybe", 1), said("under-18", 3)], [told(2)], null, "told"],
  [
    "it comes again from outside",
    [said("maybe", 1), said("maybe", 3, true)],
    [told(2)],
    null,
    "open",
  ],
] as const;

for (const [what, saidThen, notified, safeguard, state] of examples) {
  test(`the box about a child, where ${what}: ${state}`, () => {
    assert.equal(childOf({ said: saidThen, notified, safeguard }).state, state);
  });
}

test("a yes says more than a maybe, and the safeguard alone says neither", () => {
  const says = (...all: readonly AgeSaid[]) => {
    const child = childOf({ said: all, notified: [], safeguard: at(9) });
    return child.state === "open" ? child.says : child.state;
  };
  assert.equal(says(said("maybe", 1), said("under-18", 2), said("maybe", 3)), "under-18");
  assert.equal(says(said("maybe", 1)), "maybe");
  assert.equal(says(), null);
});

test("an observation tells of ages by its answer; that none is under 18 is a belief and ends nothing", () => {
  assert.equal(ageSaidIn([observed("sub.minor", "present", 1, "some")]), "under-18");
  assert.equal(ageSaidIn([observed("sub.minor", "maybe")]), "maybe");
  assert.equal(ageSaidIn([observed("sub.minor", "not_observed")]), "not-known");
  assert.equal(ageSaidIn([observed("sub.minor", "absent")]), null);
  assert.equal(ageSaidIn([observed("pay.cash")]), null);
});

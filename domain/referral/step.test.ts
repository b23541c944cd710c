import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { moment } from "../time/day.ts";
import {
  type Deed,
  type DeedKind,
  possible,
  type ReferralState,
  type Side,
  type Step,
  safeguardsLater,
  sideOf,
  stateOf,
  unacknowledged,
} from "./step.ts";

const done = (...kinds: readonly DeedKind[]) => kinds.map((step) => ({ deed: { step } }));

const examples = [
  [[], "waiting"],
  [["acknowledge"], "waiting"],
  [["acknowledge", "accept"], "accepted"],
  [["decline"], "declined"],
  [["ask"], "asked-back"],
  [["ask", "reply"], "waiting"],
  [["ask", "accept"], "accepted"],
  [["accept", "pass-on"], "passed-on"],
  [["accept", "safeguard-done", "removal"], "accepted"],
  [["accept", "withdraw"], "withdrawn"],
  [["withdraw"], "withdrawn"],
  [["accept", "reply"], "accepted"],
  [["decline", "accept"], "declined"],
  [["decline", "withdraw"], "withdrawn"],
] as const satisfies readonly (readonly [readonly DeedKind[], ReferralState])[];

for (const [kinds, state] of examples) {
  test(`after ${kinds.join(", ") || "nothing"} it is ${state}`, () => {
    assert.equal(stateOf(done(...kinds)), state);
  });
}

test("nothing is answered twice, and what was done with a safeguard can be said in every state", () => {
  for (const state of ["accepted", "declined", "passed-on", "withdrawn"] as const) {
    const can = possible(state, "recipient");
    assert.equal(can.includes("accept") || can.includes("decline") || can.includes("ask"), false);
    assert.ok(can.includes("safeguard-done") && can.includes("removal"), state);
  }
  assert.deepEqual(possible("asked-back", "sender").toSorted(), ["reply", "safeguard", "withdraw"]);
  assert.deepEqual(possible("declined", "sender"), ["withdraw"], "whoever declined may know it");
});

/** Each side acts by its own view and hears the other's steps in order, if it may. */
function play(moves: readonly (readonly ["act" | "hear", Side, number])[]) {
  const views: Record<Side, DeedKind[]> = { sender: [], recipient: [] };
  const own: Record<Side, DeedKind[]> = { sender: [], recipient: [] };
  const heard: Record<Side, number> = { sender: 0, recipient: 0 };
  const hear = (side: Side) => {
    const next = own[side === "sender" ? "recipient" : "sender"][heard[side]];
    if (next !== undefined) {
      heard[side] += 1;
      views[side].push(next);
    }
  };
  for (const [what, side, choice] of moves) {
    const can = possible(stateOf(done(...views[side])), side);
    const deed = can[choice % Math.max(1, can.length)];
    if (what === "act" && deed !== undefined) {
      own[side].push(deed);
      views[side].push(deed);
    } else {
      hear(side);
    }
  }
  for (const side of ["sender", "recipient"] as const) {
    while (heard[side] < own[side === "sender" ? "recipient" : "sender"].length) {
      hear(side);
    }
  }
  return {
    sender: stateOf(done(...views.sender)),
    recipient: stateOf(done(...views.recipient)),
    own,
  };
}

test("however both sides' steps cross on the way, both come to the same", () => {
  const crossed = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom("act", "hear"),
          fc.constantFrom("sender", "recipient"),
          fc.nat(8),
        ) as fc.Arbitrary<readonly ["act" | "hear", Side, number]>,
        { maxLength: 14 },
      ),
      (moves) => {
        const { sender, recipient, own } = play(moves);
        assert.equal(sender, recipient);
        crossed.add(sender);
        assert.ok(own.sender.every((deed) => sideOf(deed) === "sender"));
      },
    ),
    { numRuns: 5_000 },
  );
  assert.equal(crossed.size, 6, "every state must have been come to, or this means little");
});

test("a safeguard that comes later is acknowledged since it came, and one that comes anew anew", () => {
  const seen: Deed = { step: "acknowledge", safeguards: ["interpreter"] };
  const later = (how: string): Deed => ({
    ...{ step: "safeguard", safeguard: "interpreter", how, basis: [] },
  });
  const after = (...deeds: readonly Deed[]) =>
    unacknowledged(
      ["interpreter"],
      deeds.map((deed) => ({ deed })),
    );
  assert.deepEqual(after(seen), []);
  assert.deepEqual(after(seen, later("dari")), ["interpreter"]);
  assert.deepEqual(after(later("dari"), seen), []);
  assert.deepEqual(after(later("dari"), seen, later("farsi")), ["interpreter"]);
  const steps = [later("dari"), seen, later("farsi")].map((deed) => ({ deed }));
  assert.deepEqual(safeguardsLater(steps), [{ kind: "interpreter", how: "farsi" }]);
});

test("content is shut until each safeguard that came is acknowledged, one at a time or together", () => {
  const at = moment("2026-11-27T10:00:00Z");
  const seen = (...safeguards: Extract<Deed, { step: "acknowledge" }>["safeguards"]): Step => ({
    ...{ id: "s", side: "recipient", at, wordsTold: null },
    deed: { step: "acknowledge", safeguards },
  });
  const came = ["talk-before-removal", "interpreter"] as const;
  assert.deepEqual(unacknowledged(came, []), came);
  assert.deepEqual(unacknowledged(came, [seen("interpreter")]), ["talk-before-removal"]);
  assert.deepEqual(unacknowledged(came, [seen("interpreter"), seen("talk-before-removal")]), []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { referralStates } from "../referral/step.ts";
import { addDays, day } from "../time/day.ts";
import { awaited, type CameIn, holdsOf, type WentOut } from "./standing.ts";

const today = day("2026-11-25");
const went = (more: Partial<WentOut> = {}): WentOut => ({
  id: "1",
  to: "Police",
  sent: day("2026-11-10"),
  due: day("2026-11-24"),
  until: day("2027-05-10"),
  state: "waiting",
  delivered: true,
  refused: false,
  askedBy: null,
  removal: null,
  ...more,
});
const came: CameIn = {
  id: "9",
  from: "Union",
  until: day("2027-01-01"),
  state: "accepted",
  owed: ["interpreter"],
};
const kinds = (all: readonly WentOut[], from: readonly CameIn[] = []) =>
  awaited(all, from, today).map((each) =>
    each.is === "answer" ? `${each.is} ${each.silent}` : each.is,
  );

test("an answer is awaited till its day, and the days of silence are counted from the day after", () => {
  assert.deepEqual(kinds([went({ due: addDays(today, 3) })]), ["answer 0"]);
  assert.deepEqual(kinds([went({ due: today })]), ["answer 0"]);
  assert.deepEqual(kinds([went()]), ["answer 1"]);
});

test("what has not come there yet says so beside the answer; what was refused for good awaits nothing any more", () => {
  assert.deepEqual(kinds([went({ delivered: false })]), ["answer 1", "delivery"]);
  assert.deepEqual(kinds([went({ refused: true, delivered: false })]), ["never"]);
});

test("what they asked back is ours to answer, and so is what was done with a safeguard", () => {
  const asked = went({ state: "asked-back", askedBy: day("2026-11-27") });
  assert.deepEqual(awaited([asked], [], today), [
    { is: "reply", id: "1", who: "Police", by: "2026-11-27" },
  ]);
  assert.deepEqual(kinds([], [came]), ["safeguards"]);
  assert.deepEqual(kinds([], [{ ...came, state: "withdrawn" }]), []);
  assert.deepEqual(kinds([], [{ ...came, owed: [] }]), []);
});

test("that somebody is to be sent out stands before all, whatever became of the referral", () => {
  const removal = { planned: day("2026-12-01") };
  for (const state of referralStates) {
    const [first] = awaited([went({ id: "a" }), went({ id: "z", state, removal })], [came], today);
    assert.deepEqual(first, { is: "removal", id: "z", who: "Police", planned: "2026-12-01" });
  }
});

test("what we owe stands first, then the longest silence", () => {
  const all = [went({ id: "a", due: today }), went({ id: "b" }), went({ state: "asked-back" })];
  assert.deepEqual(kinds(all, [came]), ["reply", "safeguards", "answer 1", "answer 0"]);
});

test("only what waits awaits anything, in whatever order it comes", () => {
  const anyWent = fc.record({
    id: fc.constantFrom("a", "b", "c"),
    state: fc.constantFrom(...referralStates),
    delivered: fc.boolean(),
    refused: fc.boolean(),
    due: fc.integer({ min: -40, max: 40 }).map((days) => addDays(today, days)),
  });
  fc.assert(
    fc.property(fc.array(anyWent, { maxLength: 5 }), (some) => {
      const all = some.map((each, at) => went({ ...each, id: `${each.id}${at}` }));
      const found = awaited(all, [], today);
      assert.deepEqual(awaited(all.toReversed(), [], today), found);
      for (const { id } of found) {
        const state = all.find((each) => each.id === id)?.state;
        assert.ok(state === "waiting" || state === "asked-back", state ?? "none");
      }
    }),
  );
});

test("whoever declined still knows what they read; what was taken back or has ended may not be used", () => {
  const states: readonly (readonly [Partial<WentOut>, string])[] = [
    [{}, "in-use"],
    [{ state: "accepted" }, "in-use"],
    [{ state: "declined" }, "declined"],
    [{ state: "withdrawn" }, "taken-back"],
    [{ until: today }, "in-use"],
    [{ until: day("2026-11-24") }, "ended"],
    [{ until: day("2026-11-24"), state: "withdrawn" }, "taken-back"],
    [{ refused: true }, "not-there"],
  ];
  for (const [more, expected] of states) {
    assert.equal(holdsOf(went(more), today), expected, JSON.stringify(more));
  }
});

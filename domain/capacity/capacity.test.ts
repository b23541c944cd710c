import assert from "node:assert/strict";
import { test } from "node:test";
import { type Day, day } from "../time/day.ts";
import {
  type CapacityWord,
  capacityOn,
  capacityWord,
  freshness,
  type SaidWord,
} from "./capacity.ts";

const today = day("2026-11-25");
const wish: CapacityWord = { state: "takes", free: 2, from: today, until: null, words: null };

test("a word needs a first day, ends after it begins, is not over, and pauses without free places", () => {
  assert.deepEqual(capacityWord({ ...wish, words: "  " }, today), { ok: true, value: wish });
  const wrong = [
    [{ from: null }, "capacity.no-day"],
    [{ until: day("2026-11-24") }, "capacity.ends-before-it-begins"],
    [{ from: day("2026-11-01"), until: day("2026-11-24") }, "capacity.past"],
    [{ from: day("2027-11-27") }, "capacity.too-far-ahead"],
    [{ free: 1.5 }, "capacity.no-such-number"],
    [{ free: -1 }, "capacity.no-such-number"],
    [{ state: "paused" }, "capacity.places-though-paused"],
  ] as const;
  for (const [more, code] of wrong) {
    assert.deepEqual(capacityWord({ ...wish, ...more }, today), { ok: false, refused: code });
  }
  assert.ok(capacityWord({ ...wish, until: today }, today).ok, "its last day counts");
  assert.ok(capacityWord({ ...wish, state: "paused", free: 0 }, today).ok);
});

test("a word holds for two weeks, fades till two months, and is then too old to go by", () => {
  const ages: readonly [Day, string][] = [
    [today, "holds"],
    [day("2026-11-11"), "holds"],
    [day("2026-11-10"), "fading"],
    [day("2026-09-26"), "fading"],
    [day("2026-09-25"), "old"],
  ];
  for (const [said, expected] of ages) {
    assert.equal(freshness(said, today), expected, said);
  }
});

const said = (on: string, more: Partial<SaidWord> = {}): SaidWord => ({
  ...wish,
  agency: "shelter",
  said: day(on),
  from: day(on),
  ...more,
});

test("the last word that has begun counts, also over one that would have lasted longer", () => {
  const words = [said("2026-11-01"), said("2026-11-20", { state: "few" })];
  assert.equal(capacityOn(words, today).now?.state, "few");
  const same = [said("2026-11-20"), said("2026-11-20", { state: "paused", free: null })];
  assert.equal(capacityOn(same, today).now?.state, "paused", "of one day, the later");
});

test("after a word has ended nothing is known: the one before it does not come back", () => {
  const words = [said("2026-11-01"), said("2026-11-10", { until: day("2026-11-24") })];
  assert.deepEqual(capacityOn(words, today), { now: null, freshness: null, coming: null });
  assert.equal(capacityOn(words, day("2026-11-24")).now?.said, "2026-11-10", "its last day counts");
});

test("what is to come is told beside what counts, unless something was said after it", () => {
  const pause = said("2026-11-20", { state: "paused", free: null, from: day("2026-12-20") });
  const { now, coming } = capacityOn([said("2026-11-10"), pause], today);
  assert.deepEqual([now?.state, coming?.state], ["takes", "paused"]);
  const taken = capacityOn([pause, said("2026-11-24")], today);
  assert.equal(taken.coming, null);
});

test("of an agency that has said nothing nothing is known, and that is no pause", () => {
  assert.deepEqual(capacityOn([], today), { now: null, freshness: null, coming: null });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { exampleOf } from "./example-language.ts";
import type { EventType } from "./situation.ts";
import { alreadySo, whyNotSupposed } from "./suppose.ts";

const asOf = "2026-11-25";
const why = (text: string, type: EventType, on: string) =>
  whyNotSupposed(exampleOf(text, asOf), { type, day: day(on) });

test("only a day that has not passed is supposed, whatever it is that happens", () => {
  for (const type of ["case-dropped", "left-country", "turns-eighteen"] as const) {
    assert.equal(why("nothing", type, "2026-11-24"), "what-if.day-passed", type);
    assert.equal(why("nothing", type, asOf), null, "the day itself has not passed");
    assert.equal(why("a child", type, "2026-12-10"), null);
  }
});

test("that somebody turns eighteen is supposed of whoever may be a child, and of nobody who is known to be grown up", () => {
  const supposed = (text: string, on = "2026-12-10") => why(text, "turns-eighteen", on);
  assert.equal(supposed("an adult"), "what-if.grown-up");
  assert.equal(supposed("a child, turns-eighteen 2026-11-25"), "what-if.grown-up", "today");
  assert.equal(supposed("turns-eighteen 2020-01-01"), "what-if.grown-up");
  const doubted = "a child as of 2026-11-20, turns-eighteen 2026-01-01";
  assert.equal(supposed(doubted), "what-if.grown-up", "no second birthday beside a doubted one");
  assert.equal(supposed("a child"), null);
  assert.equal(supposed("nothing"), null, "not known is no no");
  const told = "an adult, turns-eighteen 2027-06-01";
  assert.equal(supposed(told), null, "told both ways: the age is not known");
  assert.equal(why("an adult", "case-dropped", "2026-12-10"), null, "anything else may happen");
});

test("a day so far ahead that it is a slip is not supposed either", () => {
  assert.equal(why("nothing", "turns-eighteen", "2044-11-26"), "life.birthday-too-far");
  assert.equal(why("nothing", "wage-due", "2027-11-26"), "life.due-day-too-far");
  assert.equal(why("nothing", "wage-due", "2027-11-25"), null);
  assert.equal(why("nothing", "case-dropped", "2029-01-01"), null, "a case may take years");
});

test("a birthday that is told of counts from its day; one that is to come may be supposed", () => {
  const birthday = "turns-eighteen 2026-12-01";
  assert.deepEqual(alreadySo(exampleOf(birthday, "2026-11-30")), []);
  assert.deepEqual(alreadySo(exampleOf(birthday, "2026-12-01")), ["turns-eighteen"]);
  assert.equal(why(birthday, "turns-eighteen", "2026-12-01"), null);
});

/** Told events, and what is so already. */
const already: readonly (readonly [string, readonly string[], string])[] = [
  ["nothing", [], "nothing is known"],
  ["police-report 2026-04-01", [], "the case goes on"],
  [
    "police-report 2026-04-01, case-dropped 2026-11-20",
    ["case-dropped", "judgment-final"],
    "it was dropped",
  ],
  ["police-report 2026-04-01, case-dropped 2026-11-26", [], "it is not dropped before its day"],
  [
    "police-report 2026-04-01, case-dropped 2026-10-01, charged 2026-11-01",
    [],
    "it went on after it was dropped",
  ],
  [
    "police-report 257 2026-04-01, police-report 395 2026-04-02, case-dropped 257 2026-10-01",
    [],
    "something of it goes on",
  ],
  ["police-report 2026-04-01, judgment-final 2026-10-01", [], "it ended otherwise"],
  ["left-country 2026-10-01", ["left-country"], "the person is abroad"],
  ["left-country 2026-10-01, entered-country 2026-11-01", [], "the person came back"],
  ["an adult", ["turns-eighteen"], "the person is grown up"],
  ["police-report 257 2026-04-01", ["police-report"], "it goes on under § 257"],
  ["police-report 395 2026-04-01", [], "under another, it may be reported as trafficking too"],
  ["police-report 258 2026-04-01", [], "and so where it is not known to be that"],
];

/** Beside the answer that nothing was reported. */
const unreported: typeof already = [
  ["nothing", ["case-dropped", "judgment-final"], "what was never reported is not dropped"],
  ["found 2026-09-01", ["case-dropped", "judgment-final"], "being found is no report"],
  ["police-report 395 2026-11-01", [], "it was reported after all"],
  ["charged 108a 2026-11-01", [], "it was charged after all"],
  [
    "police-report 2026-11-26",
    ["case-dropped", "judgment-final"],
    "it is not reported before its day",
  ],
];

for (const [text, expected, why] of unreported) {
  test(`where somebody answered that nothing was reported, no drop and no judgment is asked as a what if: ${why}`, () => {
    const situation = { ...exampleOf(text, "2026-11-25"), notSo: ["reported"] as const };
    assert.deepEqual(alreadySo(situation), expected);
  });
}

for (const [text, expected, why] of already) {
  test(`what is so already is not asked as a what if: ${why}`, () => {
    assert.deepEqual(alreadySo(exampleOf(text, "2026-11-25")), expected);
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../base/day.ts";
import type { EventType } from "./situation.ts";
import { isGrownUp, whyNotSupposed } from "./suppose.ts";
import { told } from "./told.ts";

const asOf = "2026-11-25";
const why = (text: string, type: EventType, on: string) =>
  whyNotSupposed(told(text, asOf), { type, day: day(on) });

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
  assert.equal(isGrownUp(told(birthday, "2026-11-30")), false);
  assert.equal(isGrownUp(told(birthday, "2026-12-01")), true);
  assert.equal(why(birthday, "turns-eighteen", "2026-12-01"), null);
});

import assert from "node:assert/strict";
import test from "node:test";
import { addDays, day } from "../time/day.ts";
import { type Asking, agreed, asked, spokenLanguages } from "./asked.ts";

const today = day("2026-11-25");
const asking: Asking = {
  wording: " Did he force you? ",
  question: null,
  person: null,
  on: today,
  language: "pl",
  interpreter: "chosen-by-person",
  rights: "yes",
  told: "That they need not answer.",
};
const outcomeOf = (change: Partial<Asking>) => {
  const outcome = asked({ ...asking, ...change }, today);
  return outcome.ok ? outcome.value : outcome.refused;
};

test("a question is taken in the words that were said, leading or not", () => {
  assert.deepEqual(outcomeOf({}), { ...asking, wording: "Did he force you?" });
});

test("no words, a day to come, an unknown language, and rights without what was told are refused", () => {
  assert.equal(outcomeOf({ wording: "  " }), "question.no-wording");
  assert.equal(outcomeOf({ on: addDays(today, 1) }), "question.not-yet-asked");
  assert.equal(outcomeOf({ language: "xx" }), "question.no-such-language");
  assert.equal(outcomeOf({ told: " " }), "question.told-what");
  assert.equal((outcomeOf({ rights: "not-known", told: " " }) as Asking).told, null);
});

test("an agreement says who agreed, on a day that has come", () => {
  assert.deepEqual(agreed({ who: " Vik ", on: today }, today), { ok: true, value: "Vik" });
  assert.equal(agreed({ who: " ", on: today }, today).ok, false);
  assert.equal(agreed({ who: "Vik", on: addDays(today, 1) }, today).ok, false);
});

test("every language stands once", () => {
  assert.equal(new Set(spokenLanguages).size, spokenLanguages.length);
});

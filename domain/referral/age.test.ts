import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLaw } from "../../law/law.ts";
import { mayTell, tellingHangsOn } from "../outcome/outcome.ts";
import { addDays, day } from "../time/day.ts";
import { rule, type Wish } from "./disclose.ts";
import { ageIn, mayTellWithin } from "./way-back.ts";

const { sharing } = loadLaw();
const today = day("2026-11-27");
const agency = ["administrative-agency", "public-authority"];
const from = { id: "inspectorate", kinds: ["labour-inspectorate", ...agency] };
const to = { id: "municipality", kinds: ["municipality", "child-welfare", ...agency] };
const age = "under-eighteen-or-doubt";
const said = (holds: boolean) => [{ code: age, holds, words: "What she said herself." }];

const words = "Because of what was seen.";
const wish: Wish = {
  purpose: "child-protection",
  fields: ["name", "place"],
  safeguards: [],
  due: addDays(today, 14),
  until: addDays(today, 60),
  consent: null,
  judged: { necessary: words, proportionate: words, interest: words, answers: [] },
};
const named = (more: Partial<Wish>, answers: Wish["judged"]["answers"] = []) => {
  const asked = { ...wish, ...more, judged: { ...wish.judged, answers } };
  return rule(sharing, { from, to }, asked, today).rulings.find(({ field }) => field === "name");
};

test("no name goes to child welfare on a child whom nobody has spoken of; it is asked", () => {
  assert.equal(named({}, said(true))?.told, true, "it could go, or the rest means nothing");
  assert.equal(named({ safeguards: ["minor-or-maybe"] })?.told, true);
  const unasked = named({});
  assert.deepEqual([unasked?.told, unasked?.why], [false, "unsure"]);
  assert.ok(unasked?.open.includes(age));
  assert.equal(named({}, said(false))?.told, false);
});

const within = { from, to, purpose: "child-protection", consentUntil: null };

test("what is told after the referral was sent hangs on the same, and asks it", () => {
  const told = (answers: readonly { readonly code: string; readonly holds: boolean }[]) =>
    mayTellWithin(sharing, { ...within, answers }, ["words"], today).told;
  assert.deepEqual(told(said(true)), ["words"]);
  assert.deepEqual(told([]), []);
  assert.deepEqual(told(said(false)), []);
  const outcome = { kind: "reported", provision: null, note: null, happened: today } as const;
  assert.ok(tellingHangsOn(sharing, { from, to }, outcome, today).includes(age));
  const may = (answers: ReturnType<typeof said>) =>
    mayTell(sharing, { ...within, answers }, outcome, false, today).ok;
  assert.deepEqual([may(said(true)), may([])], [true, false]);
});

test("a referral that was sent carries what was said of age: by its safeguard, or as it was answered", () => {
  const other = { code: "on-request", holds: true };
  assert.deepEqual(ageIn(["minor-or-maybe", "place"], []), [{ code: age, holds: true }]);
  assert.deepEqual(ageIn(["place"], [...said(false), other]), said(false));
  assert.deepEqual(ageIn(["place"], [other]), []);
});

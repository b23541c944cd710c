import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { exampleOf } from "./example-language.ts";
import { promisesOf } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import type { UrgentDone } from "./situation.ts";
import { atOnce, lossOf, urgentMoved, urgentOf } from "./urgent.ts";

const dropped = "police-report 257 2026-10-01, case-dropped 2026-11-20";
const ask = { step: "ask-appeal-of-drop", since: day("2026-11-20") } as const;
const asked: UrgentDone = { ...ask, on: day("2026-11-23") };

const named = (text: string, asOf: string, urgentDone: readonly UrgentDone[] = []) =>
  atOnce(rightsOf({ ...exampleOf(text, asOf), urgentDone })).map(({ step, since }) => ({
    step,
    since,
  }));

test("what was done leaves what cannot wait and the letter, and stays to be seen", () => {
  assert.deepEqual(named(dropped, "2026-11-27"), [ask], "it could be there");
  assert.deepEqual(named(dropped, "2026-11-27", [asked]), []);
  const answer = rightsOf({ ...exampleOf(dropped, "2026-11-27"), urgentDone: [asked] });
  assert.deepEqual(promisesOf(answer).atOnce, []);
  assert.deepEqual(
    urgentOf(answer).map(({ step, todo }) => [step, todo.met]),
    [["ask-appeal-of-drop", "2026-11-23"]],
  );
});

test("it comes back when what it hangs on happens again, or turns out to have been on another day", () => {
  const again = `${dropped}, case-dropped 2026-11-25`;
  assert.deepEqual(named(again, "2026-11-27", [asked]), [{ ...ask, since: "2026-11-25" }]);
  const otherDay = "police-report 257 2026-10-01, case-dropped 2026-11-19";
  assert.deepEqual(named(otherDay, "2026-11-27", [asked]), [{ ...ask, since: "2026-11-19" }]);
});

test("asked of one employer's bankruptcy, it is to be asked of the next", () => {
  const [first, second] = ["2026-11-01", "2026-11-20"].map((since) => ({
    ...{ step: "apply-for-wage-guarantee", since: day(since) },
  }));
  const one = `wage-due 2026-10-15, bankruptcy ${first?.since}`;
  const applied = [{ ...ask, ...first, on: day("2026-11-05") }];
  assert.deepEqual(named(one, "2026-11-27"), [first], "it could be there");
  assert.deepEqual(named(one, "2026-11-27", applied), []);
  assert.deepEqual(named(`${one}, bankruptcy ${second?.since}`, "2026-11-27", applied), [second]);
});

test("asked of pay whose last day has passed, it is to be asked of pay whose last day passes later", () => {
  const pay = "wage-due 2012-01-15, wage-judgment 2013-01-01, wage-due 2013-06-15";
  const old = (asOf: string, urgentDone: readonly UrgentDone[] = []) =>
    atOnce(rightsOf({ ...exampleOf(pay, asOf), urgentDone }))
      .filter(({ step }) => step === "ask-old-pay")
      .map(({ since, todo }) => [since, todo.what.days]);
  const asked2020 = [{ step: "ask-old-pay", since: day("2016-06-15"), on: day("2020-01-10") }];
  assert.deepEqual(old("2020-01-09"), [["2016-06-15", ["2013-06-15"]]], "the younger claim");
  assert.deepEqual(old("2020-01-11", asked2020), []);
  assert.deepEqual(old("2023-02-01", asked2020), [["2023-01-01", ["2012-01-15"]]]);
});

test("what is done on a day to come has not been done, and what was done of another step is not this", () => {
  assert.deepEqual(named(dropped, "2026-11-22", [asked]), [ask]);
  const other = { ...asked, step: "ask-late-compensation" };
  assert.deepEqual(named(dropped, "2026-11-27", [other]), [ask]);
});

test("what hangs on no day, as that somebody is a child, is done once", () => {
  const notify = { step: "notify-child-welfare", since: null } as const;
  assert.deepEqual(named("a child", "2026-11-27"), [notify]);
  assert.deepEqual(named("a child", "2026-11-27", [{ ...notify, on: day("2026-11-26") }]), []);
});

test("somebody who answered that the age is not known is notified of at once; that nobody was asked is no answer", () => {
  const steps = (text: string) => named(text, "2026-11-27").map(({ step }) => step);
  assert.deepEqual(steps("of unknown age as of 2026-11-26"), ["notify-child-welfare"]);
  assert.deepEqual(steps("of unknown age"), []);
});

test("once child welfare was notified, and its three weeks are over, whether it confirmed cannot wait; the birthday between them or not", () => {
  const notified = { step: "notify-child-welfare", since: null, on: day("2026-11-06") } as const;
  const again = { step: "ask-child-welfare-again", since: "2026-11-06" };
  const steps = (text: string, asOf: string, ...more: readonly UrgentDone[]) =>
    named(text, asOf, [notified, ...more]);
  assert.deepEqual(steps("a child", "2026-11-27"), [], "its last day");
  assert.deepEqual(steps("a child", "2026-11-28"), [again]);
  assert.deepEqual(steps("a child, turns-eighteen 2026-11-20", "2026-11-28"), [again]);
  assert.deepEqual(steps("a child, turns-eighteen 2026-11-28", "2026-11-28"), [], "grown up since");
  const done = { step: "ask-child-welfare-again", since: day("2026-11-06"), on: day("2026-11-28") };
  assert.deepEqual(steps("a child", "2026-11-29", done), []);
});

test("that the last day was looked up does not say that a permit was applied for anew", () => {
  const granted = "reflection-permit-granted 2026-03-01";
  const looked = { step: "find-last-day-of-reflection", since: day("2026-03-01") } as const;
  const states = (urgentDone: readonly UrgentDone[]) =>
    rightsOf({ ...exampleOf(granted, "2026-11-27"), urgentDone }).rights.map(({ id, state }) => [
      id,
      state,
    ]);
  assert.deepEqual(states([{ ...looked, on: day("2026-03-02") }]), states([]));
});

test("every step that cannot wait, of each right, is known by a name and a day of what it hangs on", () => {
  for (const [text, since] of [
    ["permit-revoked 2026-11-20", "2026-11-20"],
    ["expulsion-decided 2026-11-20", "2026-11-20"],
    ["expulsion-decided 2026-11-20 to 2026-12-11", "2026-11-20"],
    ["expulsion-decided 2026-10-20 to 2026-11-11", "2026-11-11"],
    ["reflection-permit-granted 2026-10-01", "2026-10-01"],
    ["police-report 257 2026-10-01, case-dropped 2026-11-01 to 2026-11-22", "2026-11-22"],
    ["wage-due 2026-10-15, bankruptcy 2026-11-01", "2026-11-01"],
    ["wage-due 2023-01-15", "2026-01-15"],
  ] as const) {
    assert.ok(
      named(text, "2026-11-27").some((each) => each.since === since),
      `${text}: ${JSON.stringify(named(text, "2026-11-27"))}`,
    );
  }
});

test("a child stands first, then a stay, then each drop that is to be appealed or may not have been, and then pay", () => {
  const drops = "case-dropped 257 2026-11-24, case-dropped 395 2026-11-24";
  const either =
    "case-dropped 19-1 2026-11-10 to 2026-12-20, case-dropped 108a 2026-11-12 to 2026-12-20";
  const sent = "done drop-appeal 2026-12-20 on 2026-11-13";
  const all = `expulsion-decided 2026-11-20, ${either}, ${drops}, ${sent}, a child, wage-due 2022-01-15, bankruptcy 2026-11-01`;
  assert.deepEqual(
    named(all, "2026-11-27").map(({ step }) => step),
    [
      "notify-child-welfare",
      "lawyer-on-expulsion",
      "find-last-day-of-expulsion",
      "ask-appeal-of-drop 2026-11-24 257",
      "ask-appeal-of-drop 2026-11-24 395",
      "ask-which-drop-was-appealed 2026-11-10 19-1",
      "ask-which-drop-was-appealed 2026-11-12 108a",
      "apply-for-wage-guarantee",
      "ask-late-joint-claim",
      "ask-old-pay",
      "ask-old-holiday-pay",
    ],
  );
  const late = "expulsion-decided 2026-11-01 to 2026-11-24";
  const losses = [all, late].map((life) => named(life, "2026-11-27").map(lossOf));
  assert.deepEqual(losses, [[0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3], [1]]);
});

test("what is wanted and does not run begins; what runs and is done or not wanted stops; the rest is left alone", () => {
  const situation = { ...exampleOf(dropped, "2026-11-27"), urgentDone: [] };
  const kept = { id: "1", ...ask, met: false, runs: true };
  const moved = (urgentDone: readonly UrgentDone[], ...reckoned: readonly (typeof kept)[]) => {
    const { start, end } = urgentMoved({ ...situation, urgentDone }, reckoned);
    return [start.map(({ step }) => step), end];
  };
  assert.deepEqual(moved([]), [["ask-appeal-of-drop"], []]);
  assert.deepEqual(moved([], kept), [[], []]);
  assert.deepEqual(moved([], { ...kept, runs: false }), [["ask-appeal-of-drop"], []]);
  assert.deepEqual(moved([asked], { ...kept, met: true }), [[], ["1"]]);
});

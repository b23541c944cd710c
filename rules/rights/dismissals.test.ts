import assert from "node:assert/strict";
import { test } from "node:test";
import { dayText } from "../../domain/time/calendar.ts";
import { exampleOf } from "./example-language.ts";
import { pictureOf } from "./picture-of.ts";
import { rightsOf } from "./rights-of.ts";

const asOf = "2026-11-30";
const of = (happened: string, on = asOf) => pictureOf(exampleOf(happened, on)).dismissals;
const days = (happened: string) => of(happened).map(({ dismissed }) => dayText(dismissed));
const asked = (happened: string, right: string) =>
  rightsOf(exampleOf(happened, asOf)).questions.flatMap(({ question, rights }) =>
    rights.includes(right) ? [question.id] : [],
  );

test("tellings of one day are one dismissal, and what they do not agree on is not known", () => {
  const [only, ...others] = of(
    "dismissed notice right 2026-11-02 to 2026-12-31, dismissed summary lasting 2026-11-02 to 2026-11-30",
  );
  assert.equal(others.length, 0);
  assert.deepEqual([only?.how, only?.form, only?.post], [undefined, "right", "lasting"]);
  assert.equal(only === undefined ? null : dayText(only.days.noticeUntil), "2026-11-30");
});

test("one alone that is taken back is gone; of two it is neither, until both are", () => {
  assert.deepEqual(days("dismissed 2026-11-02, dismissal-withdrawn 2026-11-05"), []);
  const two = "dismissed 2026-10-02, dismissed 2026-11-02, dismissal-withdrawn 2026-11-05";
  assert.deepEqual(days(two), ["2026-10-02", "2026-11-02"]);
  assert.ok(of(two).every(({ isOneOfSeveral }) => isOneOfSeveral));
  assert.deepEqual(days(`${two}, dismissal-withdrawn 2026-11-06`), []);
  assert.deepEqual(days(`${two}, dismissal-withdrawn 2026-11-05`), ["2026-10-02", "2026-11-02"]);
});

test("what came after it was taken back stands, and so does what was taken back only later", () => {
  const again = "dismissed 2026-10-02, dismissal-withdrawn 2026-10-05, dismissed 2026-11-02";
  assert.deepEqual(days(again), ["2026-11-02"]);
  assert.deepEqual(days("dismissal-withdrawn 2026-11-01, dismissed 2026-11-02"), ["2026-11-02"]);
  assert.equal(of("dismissed 2026-11-02, dismissal-withdrawn 2026-12-01").length, 1);
});

test("negotiations are about the one dismissal that is open; of two employers it is asked which", () => {
  const ends = (happened: string) =>
    of(happened).map(({ negotiationsEnded: end }) => (end === undefined ? null : dayText(end)));
  assert.deepEqual(ends("dismissed 2026-10-02, negotiated 2026-10-20"), ["2026-10-20"]);
  const two = "dismissed 2026-10-02, dismissed 2026-10-09, negotiated 2026-10-20";
  assert.deepEqual(ends(two), [null, null]);
  assert.ok(asked(two, "dismissal-lawsuit").includes("which-dismissal"));
  assert.deepEqual(
    ends(
      "dismissed 2026-10-02, negotiated 2026-10-07, dismissed 2026-10-09, negotiated 2026-10-20",
    ),
    ["2026-10-07", "2026-10-20"],
  );
});

test("how a dismissal came is asked until all of it is told", () => {
  const isAsked = (happened: string) => asked(happened, "dismissal-lawsuit").includes("dismissal");
  assert.ok(isAsked("dismissed 2026-11-20"));
  assert.ok(isAsked("dismissed notice right lasting 2026-11-20"), "the notice has a last day");
  assert.ok(!isAsked("dismissed notice right lasting 2026-11-20 to 2026-12-31"));
  assert.ok(!isAsked("dismissed summary right lasting 2026-11-20"), "at once has no notice");
});

test("a dismissal of a day to come, and one that was taken back, say nothing", () => {
  const ofJob = ["dismissal-negotiation", "dismissal-lawsuit", "stay-in-job"];
  for (const life of [
    "dismissed 2026-12-01",
    "dismissed 2026-11-02, dismissal-withdrawn 2026-11-05",
  ]) {
    const { rights, notHeld } = rightsOf(exampleOf(life, asOf));
    assert.ok(![...rights, ...notHeld].some(({ id }) => ofJob.includes(id)), life);
  }
});

test("a demand, a suit or word of one that was made too late is not taken for one in time", () => {
  const made = (done: string) => of(`dismissed notice right lasting 2026-10-01, ${done}`)[0];
  assert.ok(Number.isNaN(made("done dismissal-negotiation 2026-10-15 on 2026-10-16")?.demanded));
  assert.ok(Number.isNaN(made("done dismissal-lawsuit 2026-11-26 on 2026-11-27")?.sued));
  assert.ok(Number.isNaN(made("done stay-in-job 2026-11-26 on 2026-11-27")?.warned));
  assert.ok(!Number.isNaN(made("done stay-in-job 2026-11-26 on 2026-11-26")?.warned));
  assert.ok(Number.isNaN(made("done stay-in-job 2026-11-26 on 2026-09-30")?.warned), "before it");
});

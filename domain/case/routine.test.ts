import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { clockOf, moment } from "../time/day.ts";
import { atWork, decidesNow, type Routine, routineProblem, whoIsHere } from "./routine.ts";

const day: Routine = {
  trigger: "suspicion",
  startsWhen: "",
  decides: { id: "a", name: "Ada Li", title: "leader" },
  standsIn: { id: "b", name: "Bo Ås", title: "deputy" },
  left: [],
  weekdays: [1, 2, 3, 4, 5],
  from: 8 * 60,
  to: 16 * 60,
  elseCall: "Operations, 02800",
};
const night: Routine = { ...day, weekdays: [5], from: 22 * 60, to: 6 * 60 };

const examples: readonly [string, Routine, string, boolean][] = [
  ["the first minute counts", day, "2026-11-25T07:00:00Z", true],
  ["the minute before does not", day, "2026-11-25T06:59:00Z", false],
  ["the last minute is the one before the end", day, "2026-11-25T14:59:00Z", true],
  ["the end does not count", day, "2026-11-25T15:00:00Z", false],
  ["in summer the clock in Norway is two hours ahead", day, "2026-07-01T06:00:00Z", true],
  ["a Saturday is not a weekday", day, "2026-11-28T10:00:00Z", false],
  ["Friday night begins on Friday", night, "2026-11-27T21:00:00Z", true],
  ["Friday night ends on Saturday morning", night, "2026-11-28T04:59:00Z", true],
  ["Saturday night is not Friday night", night, "2026-11-28T21:00:00Z", false],
  ["Friday morning is Thursday’s night", night, "2026-11-27T04:00:00Z", false],
];

for (const [what, routine, when, expected] of examples) {
  test(`hours of a routine: ${what}`, () => {
    assert.equal(atWork(routine, clockOf(moment(when))), expected);
  });
}

test("at work it is one of us who decides, with whoever stands in", () => {
  assert.deepEqual(decidesNow(day, { weekday: 3, minutes: 600 }), {
    at: "work",
    decides: day.decides,
    standsIn: day.standsIn,
    until: 960,
  });
});

test("after hours it says whom to call, and when somebody here decides again", () => {
  assert.deepEqual(decidesNow(day, { weekday: 5, minutes: 961 }), {
    at: "closed",
    elseCall: "Operations, 02800",
    next: { weekday: 1, minutes: 480 },
  });
  const early = decidesNow(day, { weekday: 3, minutes: 0 });
  assert.deepEqual(early.at === "closed" && early.next, { weekday: 3, minutes: 480 });
});

test("somebody is at work at the next turn that is promised, whatever the routine", () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const weekday = fc.integer({ min: 1, max: 7 });
  const weekdays = fc.uniqueArray(weekday, { minLength: 1 });
  fc.assert(
    fc.property(minute, minute, weekdays, weekday, minute, (from, to, days, today, minutes) => {
      fc.pre(from !== to);
      const routine = { ...day, from, to, weekdays: days };
      const now = decidesNow(routine, { weekday: today, minutes });
      assert.ok(now.at === "work" || (now.next !== null && atWork(routine, now.next)));
    }),
  );
});

test("a routine names two people, a weekday, hours and somebody else to call", () => {
  const wish = { ...day, decides: "a", standsIn: "b" };
  assert.equal(routineProblem(wish), null);
  assert.equal(routineProblem({ ...wish, standsIn: "a" }), "routine.same-person");
  assert.equal(routineProblem({ ...wish, weekdays: [] }), "routine.no-weekday");
  assert.equal(routineProblem({ ...wish, to: wish.from }), "routine.no-hours");
  assert.equal(routineProblem({ ...wish, to: 1441 }), "routine.no-hours");
  assert.equal(routineProblem({ ...wish, elseCall: " " }), "routine.no-call");
});

const anne = { id: "a", name: "Anne Li", title: "leader", left: false };
const bo = { id: "b", name: "Bo Ås", title: "deputy", left: false };
const leads = [
  { id: "a", name: "Anne Li", title: "leader" },
  { id: "c", name: "Cato Dal", title: "leader" },
];
const gone = { left: true } as const;
const left = [
  ["nobody", anne, bo, "a", "b", ""],
  ["who decided", { ...anne, ...gone }, bo, "b", "c", "Anne Li"],
  ["who stood in", anne, { ...bo, ...gone }, "a", "c", "Bo Ås"],
  ["both", { ...anne, ...gone }, { ...bo, ...gone }, "c", null, "Anne Li,Bo Ås"],
] as const;

for (const [who, decides, standsIn, first, second, names] of left) {
  test(`who decides when somebody has left: ${who}`, () => {
    const here = whoIsHere(
      { decides, standsIn },
      leads.filter(({ id }) => id !== "a" || !decides.left),
    );
    assert.equal(here?.decides.id, first);
    assert.equal(here?.standsIn?.id ?? null, second);
    assert.equal(here?.left.join(), names);
  });
}

test("with everybody gone nobody decides by the routine, and it says nobody's name", () => {
  const all = { decides: { ...anne, ...gone }, standsIn: { ...bo, ...gone } };
  assert.equal(whoIsHere(all, []), null);
});

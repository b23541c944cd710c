import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../time/day.ts";
import {
  type ConsentOfPlan,
  isOpen,
  type Step,
  type StepStanding,
  stepFollows,
  stepProblem,
} from "./step.ts";

const today = day("2026-11-25");
const step: Step = {
  kind: "step",
  what: "Ring the bank.",
  doer: { who: "person" },
  by: null,
  promised: false,
  tells: { to: "nobody" },
  standing: { state: "planned" },
};
const given: ConsentOfPlan = {
  id: "c",
  recipient: "nav",
  purpose: "assistance",
  until: today,
  withdrawn: null,
};
const shapes: Readonly<Record<StepStanding["state"], StepStanding>> = {
  planned: { state: "planned" },
  begun: { state: "begun" },
  waiting: { state: "waiting", on: "an answer" },
  done: { state: "done", day: today, how: null },
  "given-up": { state: "given-up", why: "not wanted" },
};
const states = Object.keys(shapes) as readonly StepStanding["state"][];

test("a step goes where the table says and nowhere else, from every state to every state", () => {
  for (const from of states) {
    for (const to of states) {
      const before = { ...step, standing: shapes[from] };
      const problem = stepProblem(before, { ...step, standing: shapes[to] }, [], today);
      const expected = stepFollows[from].includes(to) ? null : "plan.does-not-follow";
      assert.equal(problem, expected, `${from} to ${to}`);
    }
  }
});

test("no state is a dead end: a step that was done or given up can be taken up again", () => {
  assert.ok(states.every((state) => stepFollows[state].length > 0));
  assert.deepEqual(
    states.filter((state) => !isOpen({ ...step, standing: shapes[state] })),
    ["done", "given-up"],
  );
});

const agency = (consent: string | null) => ({ to: "agency", cell: "nav", consent }) as const;
const outside = { to: "other", name: "IOM", agreed: null } as const;
const told = [
  ["planned without a consent", { tells: agency(null) }, [], null],
  ["begun without one", { tells: agency(null), standing: shapes.begun }, [], "plan.no-consent"],
  [
    "with one that is not there",
    { tells: agency("x"), standing: shapes.done },
    [given],
    "plan.no-consent",
  ],
  ["begun on its last day", { tells: agency("c"), standing: shapes.begun }, [given], null],
  [
    "begun the day after it",
    { tells: agency("c"), standing: shapes.begun },
    [{ ...given, until: day("2026-11-24") }],
    "plan.consent-ended",
  ],
  [
    "done after it was withdrawn",
    { tells: agency("c"), standing: shapes.done },
    [{ ...given, withdrawn: today }],
    "plan.consent-ended",
  ],
  [
    "given up after it was withdrawn",
    { tells: agency("c"), standing: shapes["given-up"] },
    [{ ...given, withdrawn: today }],
    null,
  ],
  [
    "for another agency, even planned",
    { tells: agency("c") },
    [{ ...given, recipient: "tax" }],
    "plan.consent-for-another",
  ],
  [
    "for another purpose",
    { tells: agency("c") },
    [{ ...given, purpose: "inspection" }],
    "plan.consent-for-another",
  ],
  [
    "to somebody outside who was not agreed to",
    { tells: outside, standing: shapes.waiting },
    [],
    "plan.no-consent",
  ],
  [
    "to somebody outside who was",
    { tells: { ...outside, agreed: { on: today, how: "spoken" } }, standing: shapes.begun },
    [],
    null,
  ],
] as const satisfies readonly (readonly [
  string,
  Partial<Step>,
  readonly ConsentOfPlan[],
  string | null,
])[];
for (const [what, more, consents, expected] of told) {
  test(`a step that tells others: ${what}`, () => {
    assert.equal(stepProblem(null, { ...step, ...more }, consents, today), expected);
  });
}

const wrong = [
  [{ what: "" }, "plan.no-words"],
  [{ doer: { who: "other", name: "NAV" } }, "plan.tells-whom"],
  [{ doer: { who: "other", name: "" }, tells: outside }, "plan.who-does-it"],
  [{ tells: { ...outside, name: "" } }, "plan.tells-whom"],
  [{ standing: { state: "waiting", on: "" } }, "plan.waits-for-what"],
  [{ standing: { state: "given-up", why: "" } }, "plan.given-up-why"],
  [{ standing: { state: "done", day: day("2026-11-26"), how: null } }, "plan.not-yet"],
  [{ by: day("2026-11-24") }, "plan.by-passed"],
  [{ by: today }, null],
] as const satisfies readonly (readonly [Partial<Step>, string | null])[];
test("a step says what, who and why, and its day has not passed when it is set", () => {
  for (const [more, expected] of wrong) {
    assert.equal(stepProblem(null, { ...step, ...more }, [], today), expected);
  }
});

test("a step that is late may be told more of without a new day", () => {
  const late = { ...step, by: day("2026-11-01") };
  assert.equal(stepProblem(late, { ...late, standing: shapes.begun }, [], today), null);
});

for (const [what, more, problem] of [
  ["planned", {}, "plan.promised-day"],
  ["begun", { standing: shapes.begun }, "plan.promised-day"],
  ["with a day", { by: today }, null],
  ["done", { standing: shapes.done }, null],
  ["given up", { standing: shapes["given-up"] }, null],
  ["not promised", { promised: false }, null],
] as const) {
  test(`what is promised needs a day: ${what}`, () => {
    const promised = { ...step, promised: true, ...more };
    assert.equal(stepProblem(null, promised, [], today), problem);
    // A step kept without a date gets one when anything is written.
    const before = { ...step, promised: true };
    assert.equal(stepProblem(before, promised, [], today), problem);
  });
}

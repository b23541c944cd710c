import assert from "node:assert/strict";
import test from "node:test";
import { takenIn } from "../../domain/case/child.ts";
import { day } from "../../domain/time/day.ts";
import { closes, doneProblem, doneWays, toldBodies } from "./done.ts";

const none = [null];
const told = toldBodies.flatMap((body) => takenIn.map((taken) => ({ body, takenIn: taken })));

test("only done ends what had to be done; of child welfare only that they were told and took it in", () => {
  const all = doneWays.flatMap((how) =>
    [...none, ...told].flatMap((each) =>
      ["notify-child-welfare", "appeal-expulsion", null].map((step) => ({ how, told: each, step })),
    ),
  );
  assert.equal(all.length, 90);
  const ends = all.filter(({ step, ...answer }) => closes(step, answer));
  assert.ok(ends.every(({ how }) => how === "done"));
  assert.deepEqual(
    ends.filter(({ step }) => step === "notify-child-welfare"),
    [
      {
        ...{ how: "done", step: "notify-child-welfare" },
        told: { body: "child-welfare", takenIn: "yes" },
      },
    ],
  );
  assert.equal(ends.length, 21, "of everything else it is not asked who was told");
});

const today = day("2026-12-01");
const first = day("2026-11-20");
const problemOf = (how: (typeof doneWays)[number], on: string) =>
  doneProblem({ how, told: null, step: null, on: day(on), today, first });

test("done and tried are of a day that has come, and not before what it hangs on; agreed of one to come, a year ahead at most", () => {
  for (const [how, on, problem] of [
    ["done", "2026-12-01", null],
    ["done", "2026-12-02", "right-day.not-yet-done"],
    ["done", "2026-11-20", null],
    ["done", "2026-11-19", "right-day.before-it-hangs-on"],
    ["tried", "2026-12-02", "right-day.not-yet-done"],
    ["tried", "2026-11-19", "right-day.before-it-hangs-on"],
    ["agreed", "2026-11-30", "right-day.agreed-passed"],
    ["agreed", "2026-12-01", null],
    ["agreed", "2027-12-01", null],
    ["agreed", "2027-12-02", "right-day.agreed-too-far"],
  ] as const) {
    assert.equal(problemOf(how, on), problem, `${how} ${on}`);
  }
});

test("that child welfare was told says who was, also where that is not known; that it was tried need not", () => {
  const step = "notify-child-welfare";
  const asked = (how: (typeof doneWays)[number], of: (typeof told)[number] | null) =>
    doneProblem({ how, told: of, step, on: today, today, first: null });
  assert.equal(asked("done", null), "right-day.who-was-told");
  assert.equal(asked("done", { body: "not-known", takenIn: "not-known" }), null);
  assert.equal(asked("tried", null), null);
});

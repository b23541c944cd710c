import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, type Day, day } from "../../domain/time/day.ts";
import { daysAhead, rightDays } from "./days.ts";
import { cannotBeDoneBefore } from "./done-in-time.ts";
import { exampleOf } from "./example-language.ts";
import { promisesOf } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import type { EventType, Happened, Situation } from "./situation.ts";
import { sentence } from "./words.ts";

const stateOf = (situation: Situation, id: string) =>
  rightsOf(situation).rights.find((held) => held.id === id)?.state;

const types: readonly EventType[] = [
  ...(["wage-due", "case-dropped", "judgment-final", "limited-permit-granted"] as const),
  ...(["left-country", "entered-country", "acknowledgement", "work-ended"] as const),
];
const anyLife: fc.Arbitrary<Situation> = fc
  .array(fc.record({ type: fc.constantFrom(...types), after: fc.nat(500) }), { maxLength: 5 })
  .map((some) => {
    const happened = some.map(({ type, after }): Happened => {
      const on = addDays(day("2025-01-01"), after);
      return { type, day: on, provision: null, until: null };
    });
    const report = { type: "police-report", day: day("2025-01-01"), provision: "257" } as const;
    return {
      ...{
        events: [{ ...report, until: null }, ...happened],
        asOf: day("2026-06-01"),
      },
      person: { underEighteen: "no", origin: "third-country" },
    };
  });
/** A day that is not for a claim, but to have settled what comes after. */
const endsAllTheSame = ["reflection-permit"];

test("what was done in time is never called over because its day has passed; done a day late it is", () => {
  let seen = 0;
  fc.assert(
    fc.property(anyLife, fc.nat(3), (life, before) => {
      const days = rightDays(rightsOf(life)).filter(({ right }) => !endsAllTheSame.includes(right));
      for (const { right, due } of days.filter((each) => each.due > addDays(life.asOf, 3))) {
        const after = { ...life, asOf: addDays(due, 1) };
        const met = (on: Day) => ({ ...after, met: [{ right, due, on }] });
        assert.notEqual(stateOf(met(addDays(due, -before)), right), "ended", `${right} ${due}`);
        assert.equal(stateOf({ ...met(addDays(due, 1)) }, right), stateOf(after, right), right);
        seen += Number(stateOf(after, right) === "ended");
      }
    }),
    { numRuns: 1500 },
  );
  assert.ok(seen > 50, `${seen} would be over, or this means nothing`);
});

test("what is done on a day to come has not been done", () => {
  const done = "wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-10";
  assert.deepEqual(
    rightsOf(exampleOf(done, "2026-08-09")),
    rightsOf(exampleOf("wage-due 2026-05-15", "2026-08-09")),
  );
});

test("a day by which it was done is no day to hold: it leaves the letter and the calendar, and stays to be seen", () => {
  const life = exampleOf(
    "wage-due 2026-05-15, wage-due 2026-05-31, done joint-liability 2026-08-15 on 2026-08-01",
    "2026-08-02",
  );
  const answer = rightsOf(life);
  const joint = (days: readonly { readonly right: string; readonly due: Day }[]) =>
    days.filter(({ right }) => right === "joint-liability").map(({ due }) => due);
  // What was claimed is to be paid in three weeks, and has three years to be safe.
  const ahead = ["2026-08-22", "2026-08-31", "2029-05-15"];
  assert.deepEqual(joint(rightDays(answer)), ["2026-08-15", ...ahead]);
  assert.deepEqual(joint(daysAhead(answer)), ahead);
  const { days, safeDays } = promisesOf(answer);
  assert.deepEqual(joint(days), ahead.slice(0, 2));
  assert.deepEqual(joint(safeDays), ahead.slice(2), "the last is one to be safe");
});

test("who has applied for a reflection period reads when and to whom, and is not told to apply", () => {
  const { rights } = rightsOf(exampleOf("reflection-permit-applied 2026-06-01", "2026-06-20"));
  const permit = rights.find(({ id }) => id === "reflection-permit");
  assert.equal(permit?.state, "may");
  const [said] = permit.because;
  assert.match(said ? sentence(said, "en") : "", /^Applied for 2026-06-01, to the police/);
  assert.match(said ? sentence(said, "nb") : "", /^Søkt om 2026-06-01, hos politiet/);
  const todo = permit.todo.map(({ what }) => sentence(what, "en"));
  assert.deepEqual(todo, ["Ask the police or UDI how far the application has come."]);
});

test("what was applied for while a permit ran leaves its rights open: not known, with that as the question", () => {
  const permit = "limited-permit-granted 2026-04-01 to 2026-10-01";
  const waiting = (text: string) =>
    rightsOf(exampleOf(text, "2026-10-02")).questions.find(
      ({ question }) => question.id === "renewal-pending",
    )?.rights;
  assert.equal(waiting(permit), undefined);
  assert.equal(stateOf(exampleOf(permit, "2026-10-02"), "limited-permit"), "ended");
  const renewal = `${permit}, done limited-permit 2026-09-01 on 2026-08-20`;
  const onPermit = ["work-in-reflection", "child-permit", "social-services", "full-health-care"];
  assert.deepEqual(waiting(renewal), ["limited-permit", ...onPermit]);
  assert.equal(stateOf(exampleOf(renewal, "2026-10-02"), "limited-permit"), "unsure");
  const next =
    "reflection-permit-granted 2026-04-01, done reflection-permit 2026-10-01 on 2026-09-20";
  assert.deepEqual(waiting(next), onPermit);
});

test("what a day hangs on is the decision that sets it, of several the first; what cannot wait has it itself; of others it is not known", () => {
  const { events } = exampleOf(
    "case-dropped 2026-11-20 to 2026-12-20, case-dropped 2026-11-10 to 2026-12-20, case-dropped 2026-11-01",
    "2026-11-27",
  );
  const first = (right: string, due: string | null, step: string | null = null) =>
    cannotBeDoneBefore({ right, due: due === null ? null : day(due), step }, events);
  assert.equal(first("drop-appeal", "2026-12-20"), "2026-11-10");
  assert.equal(first("drop-appeal", "2026-12-21"), "2026-11-01", "by no decision that names it");
  const untold = exampleOf("case-dropped 2026-11-10", "2026-12-01").events;
  assert.equal(
    cannotBeDoneBefore({ right: "drop-appeal", due: day("2026-12-01"), step: null }, untold),
    "2026-11-10",
    "nor where no last day was told",
  );
  const safe = "case-dropped 2026-11-12, case-dropped 2026-11-24 to 2026-12-03";
  assert.equal(
    cannotBeDoneBefore(
      { right: "drop-appeal", due: day("2026-12-03"), step: null },
      exampleOf(safe, "2026-11-27").events,
    ),
    "2026-11-12",
    "a day to be safe is of its drop, also where another drop names it",
  );
  assert.equal(first("wage-claim", "2026-12-20"), null);
  assert.equal(first("drop-appeal", "2026-11-20", "ask-appeal-of-drop"), "2026-11-20");
  assert.equal(first("child-protection", null, "notify-child-welfare"), null);
});

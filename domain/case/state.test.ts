import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { type OutcomeKind, outcomeKinds } from "../outcome/outcome.ts";
import { moment } from "../time/day.ts";
import { type Deeds, stateOf } from "./state.ts";

const at = (dayOfMonth: number) =>
  moment(`2026-11-${String(dayOfMonth).padStart(2, "0")}T10:00:00Z`);
const opened = at(1);
const waiting = (sent: number) => ({ sent: at(sent), answer: null, answered: null }) as const;
const answered = (sent: number, answer: "accepted" | "declined", day: number) => ({
  sent: at(sent),
  answer,
  answered: at(day),
});
const outcome = (kind: OutcomeKind, day: number) => ({ kind, noted: at(day) });

const examples: readonly [string, Omit<Deeds, "opened">, ReturnType<typeof stateOf>][] = [
  ["nothing was done yet", { referrals: [], outcomes: [] }, { state: "open", since: opened }],
  [
    "one answer of two is missing",
    { referrals: [answered(2, "accepted", 5), waiting(3)], outcomes: [] },
    { state: "awaits-answer", since: at(3), answers: 1 },
  ],
  [
    "another agency took it on",
    { referrals: [answered(2, "accepted", 5)], outcomes: [] },
    { state: "with-another", since: at(5) },
  ],
  [
    "the last answer was no",
    { referrals: [answered(2, "accepted", 5), answered(6, "declined", 8)], outcomes: [] },
    { state: "declined", since: at(8) },
  ],
  [
    "it was dropped after it was reported",
    { referrals: [], outcomes: [outcome("reported", 4), outcome("dropped", 9)] },
    { state: "dropped", since: at(9) },
  ],
  [
    "it was taken up again by a new referral",
    { referrals: [waiting(10)], outcomes: [outcome("dropped", 9)] },
    { state: "awaits-answer", since: at(10), answers: 1 },
  ],
  [
    "an outcome came though one never answered",
    { referrals: [waiting(3)], outcomes: [outcome("charged", 9)] },
    { state: "charged", since: at(9) },
  ],
];

for (const [when, deeds, expected] of examples) {
  test(`the state of a case when ${when}`, () => {
    assert.deepEqual(stateOf({ opened, ...deeds }), expected);
  });
}

test("the order in which deeds are listed never changes the day of the state", () => {
  const day = fc.integer({ min: 2, max: 28 });
  const referral = fc.oneof(
    day.map(waiting),
    fc
      .tuple(day, fc.constantFrom("accepted" as const, "declined" as const), day)
      .map(([sent, answer, came]) => answered(sent, answer, came)),
  );
  const noted = fc
    .tuple(fc.constantFrom(...outcomeKinds), day)
    .map(([kind, on]) => outcome(kind, on));
  fc.assert(
    fc.property(fc.array(referral), fc.array(noted), (referrals, outcomes) => {
      const one = stateOf({ opened, referrals, outcomes });
      const other = stateOf({
        opened,
        referrals: referrals.toReversed(),
        outcomes: outcomes.toReversed(),
      });
      assert.equal(one.since, other.since);
    }),
  );
});

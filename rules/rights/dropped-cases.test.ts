import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf, tableOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import type { Situation } from "./situation.ts";

/** How each thing to be done of the appeal stands: its day, or the step with the day it hangs on, and the day it was done. */
const stepsIn = (text: string, asOf: string, more: Partial<Situation> = {}) =>
  dropAppealIn(text, asOf, more).todo.map(({ by, atOnce: urgent, met }) =>
    [by ?? (urgent ? `${urgent.step} since ${urgent.since}` : "how far"), met ?? []]
      .flat()
      .join(", met "),
  );
function dropAppealIn(text: string, asOf: string, more: Partial<Situation> = {}) {
  const found = rightsOf({ ...exampleOf(text, asOf), ...more }).rights.find(
    ({ id }) => id === "drop-appeal",
  );
  assert.ok(found !== undefined);
  return found;
}

/** Several drops: the day, what is told, how each of them stands, and why. */
const several = tableOf(`
  2026-11-20 | case-dropped 257 2026-11-01 to 2026-12-01, case-dropped 395 2026-11-08 to 2026-12-01, done drop-appeal 2026-12-01 on 2026-11-05 | 2026-12-01, met 2026-11-05; how far; 2026-12-01 | an appeal sent before a drop was made is not of that, though both have one last day
  2026-12-02 | case-dropped 257 2026-11-01 to 2026-12-01, case-dropped 395 2026-11-08 to 2026-12-01, done drop-appeal 2026-12-01 on 2026-11-05 | how far; ask-late-appeal-of-drop 2026-11-08 395 since 2026-12-01 | nor once that day has passed
  2026-12-02 | case-dropped 257 2026-11-01 to 2026-12-01, case-dropped 395 2026-11-08 to 2026-12-01, done drop-appeal 2026-12-01 on 2026-11-05, done drop-appeal 2026-12-01 on 2026-11-20 | how far; how far                             | each appealed, each was
  2026-12-02 | case-dropped 257 2026-11-01 to 2026-12-01, case-dropped 395 2026-11-08 to 2026-12-01, done drop-appeal 2026-12-01 on 2026-11-08 | ask-which-drop-was-appealed 2026-11-01 257 since 2026-11-01; ask-which-drop-was-appealed 2026-11-08 395 since 2026-11-08 | one sent after both may be of either: which is asked at once
  2026-11-20 | case-dropped 257 2026-11-01 to 2026-12-01, case-dropped 395 2026-11-08 to 2026-12-01, done drop-appeal 2026-12-01 on 2026-11-08 | ask-which-drop-was-appealed 2026-11-01 257 since 2026-11-01; 2026-12-01, met 2026-11-08; ask-which-drop-was-appealed 2026-11-08 395 since 2026-11-08; 2026-12-01, met 2026-11-08 | sent on the day of the second, it may be of that too, and the day they share is kept
  2026-12-09 | case-dropped 257 2026-11-01 to 2026-12-01, case-dropped 395 2026-11-08 to 2026-12-01, case-dropped 395 2026-11-08 to 2026-12-08, done drop-appeal 2026-12-08 on 2026-11-20, done drop-appeal 2026-12-01 on 2026-11-20 | ask-which-drop-was-appealed since 2026-11-01; how far | two sent on one day are taken in the order of their days, whichever was told first
  2026-12-02 | case-dropped 257 2026-11-01 to 2026-12-01, case-dropped 257 2026-11-01 to 2026-12-10, case-dropped 395 2026-11-08 to 2026-12-01, done drop-appeal 2026-12-01 on 2026-11-08 | ask-which-drop-was-appealed since 2026-11-01; 2026-12-10; ask-which-drop-was-appealed since 2026-11-08 | what may be of either hides no other day of its own
  2026-11-20 | case-dropped 257 2026-11-10, case-dropped 395 2026-11-20 to 2026-12-01, done drop-appeal 2026-12-01 on 2026-11-15 | 2026-12-01, met 2026-11-15; how far; 2026-12-01 | a safe day that falls on another's last day is of both
  2026-11-27 | case-dropped 2026-11-01 to 2027-12-10, case-dropped 2026-11-01 to 2026-12-10 | 2026-12-10                                   | a slip of the year shuts out no true day, told after it
  2026-11-27 | case-dropped 2026-11-01 to 2026-12-10, case-dropped 2026-11-01 to 2027-12-10 | 2026-12-10                                   | nor told before it
  2026-11-27 | case-dropped 257 2026-11-01 to 2027-05-01, case-dropped 395 2026-11-02 to 2027-05-03 | 2027-05-01; ask-appeal-of-drop since 2026-11-02 | six months after is a last day, the day after that is a slip
  2026-11-27 | case-dropped 395 2026-11-20, case-dropped 257 2026-11-20 to 2026-12-30 | 2026-12-30; ask-appeal-of-drop 2026-11-20 395 since 2026-11-20; 2026-12-11 | of two dropped on one day, that whose last day was told hides not the other
  2026-11-27 | case-dropped 257 2026-11-01 to 2026-11-15, case-dropped 395 2026-11-01 to 2026-12-01 | ask-late-appeal-of-drop 2026-11-01 257 since 2026-11-15; 2026-12-01 | nor does that whose day is open hide that of the other has passed
  2026-11-27 | case-dropped 2026-11-20 to 2026-12-30, case-dropped 257 2026-11-20 | 2026-12-30                                   | told without its provision it is the one of that day
  2026-12-27 | case-dropped 2026-11-20 to 2026-12-30, case-dropped 257 2026-11-20, case-dropped 395 2026-11-20, case-dropped 2026-11-20 | ask-appeal-of-drop 2026-11-20 257 since 2026-11-20; ask-appeal-of-drop 2026-11-20 395 since 2026-11-20; 2026-12-30 | told without its provision it may be either of two, and stands by itself where it says more
  2026-12-27 | case-dropped 2026-11-20, case-dropped 257 2026-11-20, case-dropped 395 2026-11-20 | ask-appeal-of-drop 2026-11-20 257 since 2026-11-20; ask-appeal-of-drop 2026-11-20 395 since 2026-11-20 | told without its provision and a last day it says nothing more of two
  2026-11-27 | case-dropped 2026-11-20 to 2026-12-30, case-dropped 257 2026-11-20 to 2026-12-30 | 2026-12-30                                   | told twice with one last day it is one day
  2026-11-20 | case-dropped 395 2026-11-01 to 2026-12-01, case-dropped 257 2026-11-08 to 2026-12-08, done drop-appeal 2026-12-01 on 2026-11-20 | 2026-12-01, met 2026-11-20; how far; 2026-12-08 | an appeal is of the drop whose last day it was written under, and the other has its own, the first drop first
  2026-11-27 | case-dropped 2026-11-01 to 2026-11-20, case-dropped 2026-11-01 to 2026-12-01 | 2026-12-01                                   | of one drop with two last days the later may be the true one: before it nothing is late
  2026-12-02 | case-dropped 2026-11-01 to 2026-12-01, case-dropped 2026-11-01 to 2026-11-20 | ask-late-appeal-of-drop since 2026-12-01     | and after it, it is that which has passed
  2026-12-02 | case-dropped 2026-11-01 to 2026-12-01, case-dropped 2026-11-01 to 2026-11-20, done drop-appeal 2026-12-01 on 2026-11-27 | how far                                      | an appeal sent after the first of them and by the later is in time
  2026-12-02 | case-dropped 2026-11-20 to 2026-12-14, done drop-appeal 2026-12-11 on 2026-12-01 | how far                                      | sent by the safe day, and the last day was learned since: it is of that drop, and nothing is to be sent
  2026-12-15 | case-dropped 2026-11-20 to 2026-12-14, done drop-appeal 2026-12-11 on 2026-12-01 | how far                                      | nor has anything passed then
  2026-12-15 | case-dropped 2026-11-20 to 2026-12-14, done drop-appeal 2026-12-11 on 2026-12-14 | how far                                      | on the last of its days it is in time
  2026-12-15 | case-dropped 2026-11-20 to 2026-12-14, done drop-appeal 2026-12-11 on 2026-12-15 | ask-late-appeal-of-drop since 2026-12-14     | the day after that it is late, whatever day it was written under
  2026-12-15 | case-dropped 2026-11-20 to 2026-12-14, done drop-appeal 2026-12-24 on 2026-12-01 | how far                                      | a last day that was put right: the appeal written under the wrong one is of the only drop there is
  2026-12-17 | case-dropped 2026-11-20 to 2026-12-14, case-dropped 2026-11-25 to 2026-12-16, done drop-appeal 2026-12-24 on 2026-12-01 | ask-which-drop-was-appealed since 2026-11-20; ask-which-drop-was-appealed since 2026-11-25 | of two, it may be of either
  2026-12-17 | case-dropped 2026-11-20 to 2026-12-14, case-dropped 2026-12-02 to 2026-12-16, done drop-appeal 2026-12-24 on 2026-12-01 | how far; ask-late-appeal-of-drop since 2026-12-16 | but not of that of the day after it was sent
`);

for (const [asOf = "", text = "", how, because] of several) {
  test(`each drop by itself: ${because}`, () => {
    assert.equal(stepsIn(text, asOf).join("; "), how);
    assert.equal(
      stepsIn(text.split(", ").toReversed().join(", "), asOf).join("; "),
      how,
      "in whatever order it is told",
    );
  });
}

test("a charge under the same provision since does not take the appeal away, as it did: who was charged is not told, and that is asked", () => {
  const drop = "police-report 257 2026-03-10, case-dropped 257 2026-06-01";
  const isAsked = (text: string) =>
    rightsOf(exampleOf(text, "2026-06-06")).questions.some(
      ({ question }) => question.id === "drop-taken-up-again",
    );
  const untold = ["ask-appeal-of-drop since 2026-06-01", "2026-06-22"];
  assert.equal(isAsked(drop), false);
  for (const [since, asked] of [
    ["charged 257 2026-06-05", true],
    ["charged 257 2026-06-01", true],
    ["charged 257 2026-05-31", false],
    ["charged 2026-06-05", true],
    ["judgment-final 257 2026-06-05", true],
    ["judgment-final 2026-06-05", false],
    ["charged 395 2026-06-05", false],
  ] as const) {
    assert.equal(isAsked(`${drop}, ${since}`), asked, since);
    assert.deepEqual(stepsIn(`${drop}, ${since}`, "2026-06-06"), untold);
    assert.equal(dropAppealIn(`${drop}, ${since}`, "2026-06-06").state, "unsure");
    assert.deepEqual(stepsIn(`${drop} to 2026-06-22, ${since}`, "2026-06-06"), ["2026-06-22"]);
  }
  assert.equal(
    isAsked("case-dropped 2026-06-01, charged 395 2026-06-05"),
    true,
    "of what is not told",
  );
});

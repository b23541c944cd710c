import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "./example-language.ts";
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

const [ask, late, which] = [
  "ask-appeal-of-drop",
  "ask-late-appeal-of-drop",
  "ask-which-drop-was-appealed",
];
const first = "case-dropped 257 2026-11-01 to 2026-12-01";
const second = "case-dropped 395 2026-11-08 to 2026-12-01";
const sent = (on: string, due = "2026-12-01") => `done drop-appeal ${due} on ${on}`;

/** Several drops: what is told, on which day, and how each of them stands. */
const several: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "an appeal sent before a drop was made is not of that, though both have one last day",
    `${first}, ${second}, ${sent("2026-11-05")}`,
    "2026-11-20",
    ["2026-12-01, met 2026-11-05", "how far", "2026-12-01"],
  ],
  [
    "nor once that day has passed",
    `${first}, ${second}, ${sent("2026-11-05")}`,
    "2026-12-02",
    ["how far", `${late} 2026-11-08 395 since 2026-12-01`],
  ],
  [
    "each appealed, each was",
    `${first}, ${second}, ${sent("2026-11-05")}, ${sent("2026-11-20")}`,
    "2026-12-02",
    ["how far", "how far"],
  ],
  [
    "one sent after both may be of either: which is asked at once",
    `${first}, ${second}, ${sent("2026-11-08")}`,
    "2026-12-02",
    [`${which} 2026-11-01 257 since 2026-11-01`, `${which} 2026-11-08 395 since 2026-11-08`],
  ],
  [
    "sent on the day of the second, it may be of that too, and the day they share is kept",
    `${first}, ${second}, ${sent("2026-11-08")}`,
    "2026-11-20",
    [
      `${which} 2026-11-01 257 since 2026-11-01`,
      "2026-12-01, met 2026-11-08",
      `${which} 2026-11-08 395 since 2026-11-08`,
      "2026-12-01, met 2026-11-08",
    ],
  ],
  [
    "two sent on one day are taken in the order of their days, whichever was told first",
    `${first}, ${second}, case-dropped 395 2026-11-08 to 2026-12-08, ${sent("2026-11-20", "2026-12-08")}, ${sent("2026-11-20")}`,
    "2026-12-09",
    [`${which} since 2026-11-01`, "how far"],
  ],
  [
    "what may be of either hides no other day of its own",
    `${first}, case-dropped 257 2026-11-01 to 2026-12-10, ${second}, ${sent("2026-11-08")}`,
    "2026-12-02",
    [`${which} since 2026-11-01`, "2026-12-10", `${which} since 2026-11-08`],
  ],
  [
    "a safe day that falls on another's last day is of both",
    `case-dropped 257 2026-11-10, case-dropped 395 2026-11-20 to 2026-12-01, ${sent("2026-11-15")}`,
    "2026-11-20",
    ["2026-12-01, met 2026-11-15", "how far", "2026-12-01"],
  ],
  [
    "a slip of the year shuts out no true day, told after it",
    "case-dropped 2026-11-01 to 2027-12-10, case-dropped 2026-11-01 to 2026-12-10",
    "2026-11-27",
    ["2026-12-10"],
  ],
  [
    "nor told before it",
    "case-dropped 2026-11-01 to 2026-12-10, case-dropped 2026-11-01 to 2027-12-10",
    "2026-11-27",
    ["2026-12-10"],
  ],
  [
    "six months after is a last day, the day after that is a slip",
    "case-dropped 257 2026-11-01 to 2027-05-01, case-dropped 395 2026-11-02 to 2027-05-03",
    "2026-11-27",
    ["2027-05-01", `${ask} since 2026-11-02`],
  ],
  [
    "of two dropped on one day, that whose last day was told hides not the other",
    "case-dropped 395 2026-11-20, case-dropped 257 2026-11-20 to 2026-12-30",
    "2026-11-27",
    ["2026-12-30", `${ask} 2026-11-20 395 since 2026-11-20`, "2026-12-11"],
  ],
  [
    "nor does that whose day is open hide that of the other has passed",
    "case-dropped 257 2026-11-01 to 2026-11-15, case-dropped 395 2026-11-01 to 2026-12-01",
    "2026-11-27",
    [`${late} 2026-11-01 257 since 2026-11-15`, "2026-12-01"],
  ],
  [
    "told without its provision it is the one of that day",
    "case-dropped 2026-11-20 to 2026-12-30, case-dropped 257 2026-11-20",
    "2026-11-27",
    ["2026-12-30"],
  ],
  [
    "told without its provision it may be either of two, and stands by itself where it says more",
    "case-dropped 2026-11-20 to 2026-12-30, case-dropped 257 2026-11-20, case-dropped 395 2026-11-20, case-dropped 2026-11-20",
    "2026-12-27",
    [
      `${ask} 2026-11-20 257 since 2026-11-20`,
      `${ask} 2026-11-20 395 since 2026-11-20`,
      "2026-12-30",
    ],
  ],
  [
    "told without its provision and a last day it says nothing more of two",
    "case-dropped 2026-11-20, case-dropped 257 2026-11-20, case-dropped 395 2026-11-20",
    "2026-12-27",
    [`${ask} 2026-11-20 257 since 2026-11-20`, `${ask} 2026-11-20 395 since 2026-11-20`],
  ],
  [
    "told twice with one last day it is one day",
    "case-dropped 2026-11-20 to 2026-12-30, case-dropped 257 2026-11-20 to 2026-12-30",
    "2026-11-27",
    ["2026-12-30"],
  ],
  [
    "an appeal is of the drop whose last day it was written under, and the other has its own, the first drop first",
    `case-dropped 395 2026-11-01 to 2026-12-01, case-dropped 257 2026-11-08 to 2026-12-08, ${sent("2026-11-20")}`,
    "2026-11-20",
    ["2026-12-01, met 2026-11-20", "how far", "2026-12-08"],
  ],
  [
    "of one drop with two last days the later may be the true one: before it nothing is late",
    "case-dropped 2026-11-01 to 2026-11-20, case-dropped 2026-11-01 to 2026-12-01",
    "2026-11-27",
    ["2026-12-01"],
  ],
  [
    "and after it, it is that which has passed",
    "case-dropped 2026-11-01 to 2026-12-01, case-dropped 2026-11-01 to 2026-11-20",
    "2026-12-02",
    [`${late} since 2026-12-01`],
  ],
  [
    "an appeal sent after the first of them and by the later is in time",
    `case-dropped 2026-11-01 to 2026-12-01, case-dropped 2026-11-01 to 2026-11-20, ${sent("2026-11-27")}`,
    "2026-12-02",
    ["how far"],
  ],
  [
    "sent by the safe day, and the last day was learned since: it is of that drop, and nothing is to be sent",
    `case-dropped 2026-11-20 to 2026-12-14, ${sent("2026-12-01", "2026-12-11")}`,
    "2026-12-02",
    ["how far"],
  ],
  [
    "nor has anything passed then",
    `case-dropped 2026-11-20 to 2026-12-14, ${sent("2026-12-01", "2026-12-11")}`,
    "2026-12-15",
    ["how far"],
  ],
  [
    "on the last of its days it is in time",
    `case-dropped 2026-11-20 to 2026-12-14, ${sent("2026-12-14", "2026-12-11")}`,
    "2026-12-15",
    ["how far"],
  ],
  [
    "the day after that it is late, whatever day it was written under",
    `case-dropped 2026-11-20 to 2026-12-14, ${sent("2026-12-15", "2026-12-11")}`,
    "2026-12-15",
    [`${late} since 2026-12-14`],
  ],
  [
    "a last day that was put right: the appeal written under the wrong one is of the only drop there is",
    `case-dropped 2026-11-20 to 2026-12-14, ${sent("2026-12-01", "2026-12-24")}`,
    "2026-12-15",
    ["how far"],
  ],
  [
    "of two, it may be of either",
    `case-dropped 2026-11-20 to 2026-12-14, case-dropped 2026-11-25 to 2026-12-16, ${sent("2026-12-01", "2026-12-24")}`,
    "2026-12-17",
    [`${which} since 2026-11-20`, `${which} since 2026-11-25`],
  ],
  [
    "but not of that of the day after it was sent",
    `case-dropped 2026-11-20 to 2026-12-14, case-dropped 2026-12-02 to 2026-12-16, ${sent("2026-12-01", "2026-12-24")}`,
    "2026-12-17",
    ["how far", `${late} since 2026-12-16`],
  ],
];

for (const [because, text, asOf, how] of several) {
  test(`each drop by itself: ${because}`, () => {
    assert.deepEqual(stepsIn(text, asOf), how);
    assert.deepEqual(
      stepsIn(text.split(", ").toReversed().join(", "), asOf),
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
  const untold = [`${ask} since 2026-06-01`, "2026-06-22"];
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

import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../../../domain/time/day.ts";
import { daysAhead, daysMoved } from "../../days.ts";
import { exampleOf } from "../../example-language.ts";
import { promisesOf } from "../../promises.ts";
import { rightsOf } from "../../rights-of.ts";
import { atOnce } from "../../urgent.ts";
import { sentence } from "../../words.ts";

const dropped = "police-report 395 2026-03-10, case-dropped 2026-06-01";
const withDay = `${dropped} to 2026-06-22`;
const report = "police-report 19-1 2026-06-02";
const done = "done drop-appeal 2026-06-22 on";

/** The appeal by dates, at once, or neither. */
const cases = [
  [dropped, "2026-06-02", ["at once", "2026-06-22"], /nobody has told the last day/],
  [`${dropped}, ${report}`, "2026-06-02", ["at once", "2026-06-22"], /nobody has told/],
  [`${dropped}, charged 19-1 2026-06-02`, "2026-06-02", ["at once", "2026-06-22"], /told/],
  [
    "case-dropped 2026-06-01, police-report 2026-06-09",
    "2026-06-10",
    ["at once", "2026-06-22"],
    /t/,
  ],
  [dropped, "2026-06-23", ["at once"], /nobody has told the last day/],
  [
    `${dropped} to 2036-06-22`,
    "2026-06-02",
    ["at once", "2026-06-22"],
    /written as 2026-06-01.* as 2036-06-22: a year may be wrong, in either/,
  ],
  [withDay, "2026-06-22", ["2026-06-22"], /last day as it was written/],
  [`${withDay}, ${report}`, "2026-06-22", ["2026-06-22"], /last day as it was written/],
  [withDay, "2026-06-23", ["at once"], /2026-06-22, has passed; for whoever was not told/],
  [`${dropped} to 2026-06-06`, "2026-06-06", ["2026-06-06"], /last day as it was written/],
  [
    `${dropped} to 2026-06-06`,
    "2026-06-07",
    ["at once"],
    /2026-06-06, has passed, but three weeks from the drop.* only after 2026-06-22/,
  ],
  [`${dropped} to 2026-06-06`, "2026-06-22", ["at once"], /only after 2026-06-22/],
  [`${dropped} to 2026-06-06`, "2026-06-23", ["at once"], /2026-06-06, has passed; for whoever/],
  [`${withDay}, ${done} 2026-06-20`, "2026-06-23", ["neither"], /sent 2026-06-20/],
  [`${withDay}, ${done} 2026-06-23`, "2026-06-23", ["at once"], /has passed/],
  [`${dropped}, ${done} 2026-06-20`, "2026-06-20", ["2026-06-22", "neither"], /three weeks/],
  [`${dropped}, ${done} 2026-06-20`, "2026-06-23", ["neither"], /sent 2026-06-20/],
] as const;

for (const [happened, asOf, how, words] of cases) {
  test(`after ${happened} the appeal of the drop is told on ${asOf}: ${how.join(", ")}`, () => {
    const answer = rightsOf(exampleOf(happened, asOf));
    const steps = answer.rights
      .filter(({ id }) => id === "drop-appeal")
      .flatMap(({ todo }) => todo);
    const [step] = steps;
    assert.ok(step !== undefined);
    assert.match(sentence(step.what, "en"), words);
    assert.match(sentence(step.what, "nb"), /henleggelsen/);
    assert.deepEqual(
      steps.map((each) => each.by ?? (each.atOnce !== undefined ? "at once" : "neither")),
      how,
    );
    assert.equal(
      atOnce(answer).some(({ todo }) => steps.includes(todo)),
      how.some((each) => each === "at once"),
    );
  });
}

test("every day to appeal a drop that is to come is told, and the letter has it as the decision does", () => {
  const both = `${withDay}, police-report 19-1 2026-03-10, case-dropped 19-1 2026-06-10 to 2026-07-01`;
  const answer = rightsOf(exampleOf(both, "2026-06-11"));
  const days = (of: readonly { readonly right: string; readonly due: string }[]) =>
    of.filter(({ right }) => right === "drop-appeal").map(({ due }) => due);
  assert.deepEqual(days(daysAhead(answer)), ["2026-06-22", "2026-07-01"]);
  assert.deepEqual(days(promisesOf(answer).days), ["2026-06-22", "2026-07-01"]);
  assert.deepEqual(days(promisesOf(answer).safeDays), []);
});

test("what was asked of a drop is not asked of another of that day; which one it is stands in the words", () => {
  const one = "case-dropped 257 2026-11-20";
  const urgentDone = [
    { step: "ask-appeal-of-drop", since: day("2026-11-20"), on: day("2026-11-21") },
  ];
  const isAsked = (text: string) =>
    atOnce(rightsOf({ ...exampleOf(text, "2026-11-27"), urgentDone })).map(({ todo }) => [
      sentence(todo.what, "en").match(/2026-11-20[^,]*/)?.[0],
      sentence(todo.what, "nb").match(/2026-11-20[^,]*/)?.[0],
    ]);
  assert.deepEqual(isAsked(one), []);
  const held = rightsOf(exampleOf(one, "2026-11-27")).rights.find(({ id }) => id === "drop-appeal");
  const [alone] = held?.todo ?? [];
  assert.doesNotMatch(alone?.what.words.en ?? "§", /§/, "one alone is told by its day");
  assert.deepEqual(
    isAsked(`${one}, case-dropped 108a 2026-11-20`),
    ["§ 108 a", "§ 257"].map((name) => Array(2).fill(`2026-11-20 (${name})`)),
  );
});

test("an appeal sent by the safe day ends that day, and no day that is learned since begins", () => {
  const sentSafe = exampleOf(
    `case-dropped 2026-11-20 to 2026-12-14, done drop-appeal 2026-12-11 on 2026-12-01`,
    "2026-12-02",
  );
  const days = [
    { id: "safe", right: "drop-appeal", due: day("2026-12-11"), runs: false },
    { id: "learned", right: "drop-appeal", due: day("2026-12-14"), runs: true },
  ];
  const ofIt = ({ start, end }: ReturnType<typeof daysMoved>) => [
    start.filter(({ right }) => right === "drop-appeal"),
    end,
  ];
  assert.deepEqual(ofIt(daysMoved(sentSafe, days)), [[], ["learned"]]);
  const { met: _, ...unsent } = sentSafe;
  assert.deepEqual(ofIt(daysMoved(unsent, days)), [[], []], "it could run");
});

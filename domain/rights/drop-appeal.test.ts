import assert from "node:assert/strict";
import { test } from "node:test";
import { daysAhead } from "./days.ts";
import { promisesOf } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import { told } from "./told.ts";
import { atOnce } from "./urgent.ts";
import { sentence } from "./words.ts";

const dropped = "police-report 395 2026-03-10, case-dropped 2026-06-01";
const withDay = `${dropped} to 2026-06-22`;

/** What is told, on which day, and how the appeal of the drop is told then: by a day, at once, or neither. */
const cases = [
  [dropped, "2026-06-02", "at once", /whether the decision to drop can be appealed/],
  [withDay, "2026-06-22", "2026-06-22", /last day that was told/],
  [withDay, "2026-06-23", "at once", /2026-06-22, has passed/],
  [`${withDay}, done counsel 2026-06-22 on 2026-06-20`, "2026-06-23", "neither", /done 2026-06-20/],
  [`${withDay}, done counsel 2026-06-22 on 2026-06-23`, "2026-06-23", "at once", /has passed/],
] as const;

for (const [happened, asOf, how, words] of cases) {
  test(`after ${happened} the appeal of the drop is told on ${asOf}: ${how}`, () => {
    const answer = rightsOf(told(happened, asOf));
    const steps = answer.rights
      .flatMap(({ todo }) => todo)
      .filter(({ what }) => sentence(what, "en").startsWith("Appeal of the drop: "));
    const [step] = steps;
    assert.ok(step !== undefined);
    assert.equal(steps.length, 1);
    assert.match(sentence(step.what, "en"), words);
    assert.match(sentence(step.what, "nb"), /^Klage på henleggelsen: /);
    assert.equal(step.by ?? (step.atOnce !== undefined ? "at once" : "neither"), how);
    assert.equal(
      atOnce(answer).some(({ todo }) => todo === step),
      how === "at once",
    );
  });
}

test("every day to appeal a drop that is to come is told, and is among the letter's days to be safe", () => {
  const both = `${withDay}, police-report 19-1 2026-03-10, case-dropped 19-1 2026-06-10 to 2026-07-01`;
  const answer = rightsOf(told(both, "2026-06-11"));
  const days = (of: readonly { readonly right: string; readonly due: string }[]) =>
    of.filter(({ right }) => right === "counsel").map(({ due }) => due);
  assert.deepEqual(days(daysAhead(answer)), ["2026-06-22", "2026-07-01"]);
  assert.deepEqual(days(promisesOf(answer).safeDays), ["2026-06-22", "2026-07-01"]);
  assert.deepEqual(days(promisesOf(answer).days), []);
});

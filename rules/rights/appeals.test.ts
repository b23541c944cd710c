import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { contradictionsIn } from "./contradiction.ts";
import { daysAhead, daysMoved } from "./days.ts";
import { cannotBeDoneBefore } from "./done-in-time.ts";
import { exampleOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import { atOnce } from "./urgent.ts";

const kinds = [
  ["immigration-appeal", "permit-refused", "2026-11-30"],
  ["social-appeal", "social-refused", "2026-11-30"],
  ["benefit-appeal", "benefit-refused", "2026-12-21"],
  ["tax-appeal", "tax-decided", "2026-12-21"],
  ["health-appeal", "health-refused", "2026-12-07"],
] as const;

const daysOf = (right: string, text: string, asOf = "2026-11-20") =>
  daysAhead(rightsOf(exampleOf(text, asOf)))
    .filter((each) => each.right === right)
    .map(({ due, state }) => `${due} ${state}`);

for (const [right, type, due] of kinds) {
  const refused = `${type} 2026-11-09`;

  test(`after ${type} its day is one of the list, every later decision has its own, and one that is sent is not another's`, () => {
    assert.deepEqual(daysOf(right, refused), [`${due} holds`]);
    const two = `${refused}, ${type} 2026-11-16 to 2026-12-29`;
    assert.deepEqual(daysOf(right, two), [`${due} holds`, "2026-12-29 holds"]);
    const sent = `${two}, done ${right} ${due} on 2026-11-18`;
    assert.deepEqual(daysOf(right, sent), ["2026-12-29 holds"]);
    assert.deepEqual(
      daysOf(right, `${two}, done ${right} ${due} on 2026-11-08`).length,
      2,
      "before",
    );
  });

  test(`a day of ${right} that was kept and passed is missed until it is written that it was sent, and is done no sooner than word came`, () => {
    const late = exampleOf(refused, "2026-12-29");
    const kept = [{ id: "1", right, due: day(due), runs: true }];
    assert.deepEqual(daysMoved(late, kept).end, []);
    const met = [{ right, due: day(due), on: day("2026-11-20") }];
    assert.deepEqual(daysMoved({ ...late, met }, kept).end, ["1"]);
    const before = cannotBeDoneBefore({ right, due: day(due), step: null }, late.events);
    assert.equal(before, "2026-11-09");
  });

  test(`a last day after ${type} that is too soon or too far off is one to look at again`, () => {
    const why = (until: string) =>
      contradictionsIn(exampleOf(`${refused} to ${until}`, "2026-11-20").events).map(
        (each) => each.why,
      );
    assert.deepEqual(["2026-11-12", "2026-11-30", "2027-11-30"].map(why), [["short"], [], ["far"]]);
  });
}

test("only a permit whose last day has passed cannot wait: help from an office can be applied for again", () => {
  const text = kinds.map(([, type]) => `${type} 2026-10-05`).join(", ");
  const steps = (asOf: string) => atOnce(rightsOf(exampleOf(text, asOf))).map(({ step }) => step);
  assert.deepEqual(steps("2026-10-20"), []);
  assert.deepEqual(steps("2026-11-20"), ["ask-late-immigration-appeal"]);
  assert.deepEqual(steps("2027-10-06"), [], "a year has gone");
});

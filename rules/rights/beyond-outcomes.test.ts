import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomeKinds } from "../../domain/outcome/outcome.ts";
import { day } from "../../domain/time/day.ts";
import { aLifeEntry } from "../../test/factories/life.ts";
import { beyondOutcomes } from "./beyond-outcomes.ts";
import { exampleOf, tableOf } from "./example-language.ts";
import type { CaseEvent } from "./life.ts";

/** What was noted of the person, what of the case, and what of the first is beyond the second. */
const examples = tableOf(`
  case-dropped 2026-11-20                      | charged 2026-06-25                           | 2026-11-20                      | dropped after the charge
  case-dropped 2026-11-20                      | nothing                                      | 2026-11-20                      | dropped, and nothing of the case
  case-dropped 2026-11-20                      | dropped 2026-11-20                           | nothing                         | dropped on the day that was noted of the case
  case-dropped 2026-05-01                      | charged 2026-06-25, reported 2026-02-01      | nothing                         | the case went on since
  judgment-final 2026-11-20                    | judged 2026-10-25                            | nothing                         | a judgment that became final
  judgment-final 2026-11-20                    | charged 2026-06-25                           | 2026-11-20                      | judged after the charge
  case-dropped 2026-11-20, judgment-final 2026-07-01 | nothing                                      | 2026-07-01, 2026-11-20          | of several all, the first first
  case-dropped 258 2026-11-20, case-dropped 257 2026-10-01 | charged 2026-10-15                           | 2026-11-20 258                  | only what is later than all of the case
  case-dropped 257 2026-11-20, case-dropped 19-1 2026-11-20 | charged 2026-06-25                           | 2026-11-20 257, 2026-11-20 19-1 | two of one day, by two provisions
  case-dropped 257 2026-11-20, case-dropped 19-1 2026-11-20 | dropped strl-257 2026-11-20                  | 2026-11-20 19-1                 | two of one day, and one of them noted of the case
  case-dropped 257 2026-11-20, case-dropped 19-1 2026-11-20 | dropped aml 2026-11-20, dropped strl-257 2026-11-20 | nothing                         | two of one day, both noted of the case
  case-dropped 2026-11-20                      | charged 2026-11-20                           | 2026-11-20                      | on one day with a charge
  police-report 2026-11-20                     | charged 2026-06-25                           | nothing                         | nothing that ends it
`);

const parts = (cell: string) => cell.split(", ").filter((part) => part !== "nothing");

function outcome(text: string, at: number): CaseEvent {
  const [word, ...rest] = text.split(" ");
  const [on = "", provision = null] = rest.toReversed();
  const kind = outcomeKinds.find((each) => each === word);
  assert.ok(kind !== undefined, text);
  return { id: String(at), kind, provision, happened: day(on) };
}

for (const [entries = "", outcomes = "", expected, what] of examples) {
  test(`what was noted of a person alone and ends the case: ${what}`, () => {
    const found = beyondOutcomes(
      exampleOf(entries, "2026-12-01").events.map((each, at) => aLifeEntry(String(at), each)),
      parts(outcomes).map(outcome),
    );
    const said = found.map((each) => [each.day, each.provision ?? ""].join(" ").trim());
    assert.equal(said.join(", ") || "nothing", expected);
  });
}

test("what was taken back does not count", () => {
  const one = aLifeEntry("one", { type: "case-dropped" });
  const back = aLifeEntry("back", {
    ...one,
    id: "back",
    holds: false,
    replaces: { of: "entry", id: "one" },
  });
  assert.deepEqual(beyondOutcomes([one], []), [one]);
  assert.deepEqual(beyondOutcomes([one, back], []), []);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";
import { sentence } from "../../words.ts";

/** Due in December, as said on a date. */
function steps(asOf: string): readonly string[] {
  const { rights } = rightsOf(exampleOf("wage-due 2026-12-15", asOf));
  return rights
    .filter(({ id }) => id === "wage-claim" || id === "joint-liability")
    .flatMap(({ todo }) =>
      todo.map(({ what }) => `${sentence(what, "en")} ${sentence(what, "nb")}`),
    )
    .filter((words) => /stop the time limit|claim it|Claim in writing what/.test(words));
}

test("pay that is due on a day to come is to be claimed if it is not paid then; from that day on it should have been", () => {
  const coming = steps("2026-12-14");
  assert.equal(coming.length, 2);
  for (const words of coming) {
    assert.match(
      words,
      /^If what is to be paid 2026-12-15 is not paid then: .*ikke blir betalt da:/,
    );
  }
  const due = steps("2026-12-15");
  assert.equal(due.length, 2);
  for (const words of due) {
    assert.match(words, /should have been paid 2026-12-15.*skulle vært betalt 2026-12-15/);
  }
});

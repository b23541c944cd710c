import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";

function saidOf(life: string, asOf: string) {
  const { rights, questions } = rightsOf(exampleOf(life, asOf));
  const held = rights.find(({ id }) => id === "written-contract") ?? assert.fail("it is listed");
  const days = held.because.map((line) => line.days.join()).filter((text) => text !== "");
  const asked = questions.filter((each) => each.rights.includes("written-contract"));
  return { days, words: held.because, by: held.todo.map(({ by }) => by), asked };
}

test("seven days after the work began the employer must have given it, and after that it is still owed: no day is set for the worker", () => {
  const [seventh, eighth] = ["2026-11-30", "2026-12-01"].map((asOf) =>
    saidOf("work-began 2026-11-23", asOf),
  );
  assert.deepEqual(seventh?.days, ["2026-11-23,2026-11-30"]);
  assert.deepEqual(eighth?.days, ["2026-11-23,2026-11-30"]);
  assert.notDeepEqual(seventh?.words, eighth?.words);
  assert.deepEqual(eighth?.by, [null, null]);
});

test("what holds for work before the rules is asked of a lawyer, and of other work it is not", () => {
  const asks = (life: string) =>
    saidOf(life, "2026-11-30").asked.some(({ question }) => question.id === "contract-before-2024");
  assert.equal(asks("work-began 2024-06-30"), true);
  assert.equal(asks("work-began 2024-07-01"), false);
});

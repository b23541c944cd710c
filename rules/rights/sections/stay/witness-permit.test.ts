import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";

const shall =
  "third-country, charged 257 2026-03-01, testified court 2026-09-01, protection-applied 2026-09-10";

function on(text: string) {
  const { rights, questions } = rightsOf(exampleOf(text, "2026-11-27"));
  const asked = questions
    .filter((each) => each.rights.includes("witness-permit"))
    .map(({ question }) => question.id);
  return { state: rights.find(({ id }) => id === "witness-permit")?.state, asked };
}

test("where it shall be given, what no event tells is asked: whether it was done to the person, and what speaks against it", () => {
  const asked = ["witness-injured", "witness-against", "witness-papers", "witness-papers-kept"];
  assert.deepEqual(on(shall), { state: "may", asked });
});

test("after an expulsion, or from abroad, it is not known, whichever evidence was given", () => {
  for (const evidence of [shall, "third-country, testified police 2026-09-01"]) {
    assert.equal(on(evidence).state, "may");
    const expelled = on(`${evidence}, expulsion-decided 2026-10-01`);
    assert.equal(expelled.state, "unsure");
    assert.ok(expelled.asked.includes("permit-after-expulsion"));
    const gone = on(`${evidence}, left-country 2026-10-01`);
    assert.equal(gone.state, "unsure");
    assert.ok(gone.asked.includes("permit-from-abroad"));
  }
});

test("proof of identity is spoken of wherever the permit may be given, with what to do before applying, and not where no evidence is told", () => {
  const steps = (text: string) => {
    const { rights } = rightsOf(exampleOf(text, "2026-11-27"));
    const held = rights.find(({ id }) => id === "witness-permit");
    return [held?.because, held?.todo.map(({ what }) => what)].map((lines) =>
      lines?.some(({ words }) => /8-12|the passport/.test(words.en)),
    );
  };
  assert.deepEqual(steps(shall), [true, true]);
  assert.deepEqual(steps("third-country, testified police 2026-09-01"), [true, true]);
  assert.deepEqual(steps("third-country"), [false, false]);
});

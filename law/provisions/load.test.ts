import assert from "node:assert/strict";
import { test } from "node:test";
import { meansOf } from "../../domain/comparison/provisions.ts";
import { loadLaw, readLawFiles } from "../law.ts";
import { loadProvisions } from "./load.ts";

const law = loadLaw();

test("every provision has a source and a day it was read, and no element takes origin into account", () => {
  const marks = law.provisions.flatMap(({ elements }) =>
    elements.flatMap(({ supports, contradicts }) => [...supports, ...contradicts]),
  );

  assert.ok(law.provisions.every(({ source }) => source.text !== "" && source.read !== null));
  assert.ok(marks.every(({ factor }) => law.factors.get(factor)?.dir !== "inert"));
});

test("the means that need not be shown of someone under 18 are those of trafficking alone", () => {
  const means = meansOf(law.provisions);

  assert.ok(means.has("power.threats_of_violence"));
  assert.ok(!means.has("pay.deferred"), "what binds the person to the work must still be shown");
});

test("a factor that does not exist, or a level off its scale, is a problem at load", () => {
  const good = JSON.stringify(readLawFiles().provisions);
  const problems = (from: string, to: string) =>
    loadProvisions(JSON.parse(good.replace(from, to)), law.factors).problems.join();

  assert.equal(problems("", ""), "");
  assert.match(problems('"power.humiliation"', '"power.gone"'), /power.gone is no factor/);
  assert.match(
    problems('"factor":"pay.cash","level":1', '"factor":"pay.cash","level":2'),
    /pay.cash has no level 2/,
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";
import { sentence } from "../../words.ts";

const held = rightsOf(exampleOf("nothing", "2026-06-01")).rights.find(
  ({ id }) => id === "source-protection",
);

for (const [language, duty, afraid] of [
  [
    "en",
    /^The Labour Inspectorate \(Arbeidstilsynet\) must keep secret/,
    /if the person is afraid/,
  ],
  ["nb", /^Arbeidstilsynet skal holde hemmelig/, /hvis personen er redd/],
] as const) {
  test(`that it is kept secret who told is said to be a duty, and nobody is said to be afraid whom nobody asked, in ${language}`, () => {
    const [first] = held?.because ?? [];
    assert.match(first === undefined ? "" : sentence(first, language), duty);
    const steps = (held?.todo ?? []).map(({ what }) => sentence(what, language)).join(" ");
    assert.match(steps, afraid);
    assert.doesNotMatch(steps, /the person fears|si at personen er redd/);
  });
}

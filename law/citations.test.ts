import assert from "node:assert/strict";
import test from "node:test";
import { citationIn } from "../domain/base/citation.ts";
import { cited } from "../rules/pay/sections/section.ts";
import { catalogue } from "../rules/rights/catalogue.ts";
import { loadLaw } from "./law.ts";

const norwegian =
  /(?<!\p{L})(og|eller|jf|nr|ledd|punktum|bokstav|kapittel|ved|første|annet)(?!\p{L})/u;
const english = /(?<!\p{L})(and|or|cf|no\.|paragraph|sentence|letter|chapter|by|in|the)(?!\p{L})/u;

test("every citation is kept as the law writes it, and none has a word of the other language in it when it is shown", () => {
  const { sharing, provisions } = loadLaw();
  const all = [
    ...catalogue.map(({ section }) => cited(section)),
    ...sharing.rules.map(({ basis }) => basis),
    ...provisions.map(({ source }) => source.text),
  ];
  assert.ok(
    all.some((each) => norwegian.test(each)),
    "some have words, or this means nothing",
  );
  for (const each of all) {
    assert.doesNotMatch(citationIn("nb", each), english);
    assert.doesNotMatch(citationIn("en", each).replace("pasient- og ", ""), norwegian);
  }
});

import assert from "node:assert/strict";
import test from "node:test";
import { catalogue } from "./catalogue.ts";
import { nothingEnds } from "./sayings.ts";

/** Words that only lawyers know. */
const ofLawyers =
  /fornærmede|fristdag|rettskraft|forfalt|forfallsdag|avbr[øu]t|behovsprøving|holdepunkt|allmenngjort|akuttvedtak|dispensasjon|merkelapp|vedkommende|milieu|petition|means test|due day|general-application|\d+ G\b|lapse/i;

/** All words to a person, in both languages. */
function sayings(of: unknown): readonly string[] {
  if (typeof of !== "object" || of === null) {
    return [];
  }
  const own = "nb" in of && "en" in of ? [String(of.nb), String(of.en)] : [];
  return [...own, ...Object.values(of).flatMap(sayings)];
}

test("nobody is sent straight to the police about somebody: counsel or a lawyer finds out, if the person agrees", () => {
  const straight = /(?:Ask|Spør|Be) [^.:?]*\b(?:the police|politiet)\b/;
  const all = sayings(catalogue).filter((words) => /the police|politiet/.test(words));
  assert.match("Ask the court or the police how it stands.", straight);
  for (const words of all) {
    const others = words.replaceAll(/(?:Ask|Spør) (?:the police or UDI|politiet eller UDI)/g, "");
    const ours = others.replaceAll(/if the person agrees|hvis personen er enig/g, "");
    assert.ok(ours !== others || !straight.test(others), words);
  }
});

test("a word of lawyers stands only in brackets, after what it means", () => {
  const all = sayings(catalogue);
  assert.ok(
    all.some((words) => ofLawyers.test(words)),
    "some stand, or this means nothing",
  );
  for (const words of all) {
    assert.doesNotMatch(words.replaceAll(/\([^)]*\)/g, ""), ofLawyers, words);
  }
});

test("no right says that something was not read: it says what the act says, who judges it, or what the act leaves open", () => {
  const unread = /\b(?:is|was|were|have|been) (?:not )?read\b|\b(?:ikke|er|har) lest\b/;
  assert.match("Whether it counts was not read.", unread);
  assert.match("Om den teller, er ikke lest.", unread);
  for (const words of sayings(catalogue)) {
    assert.doesNotMatch(words, unread);
  }
});

test("what ends a right is never a bare nothing: that no section names it is said as a sentence", () => {
  for (const { endedBy } of catalogue) {
    assert.doesNotMatch(endedBy.en, /^Nothing\b/);
    assert.doesNotMatch(endedBy.nb, /^Ingenting\b/);
  }
  const unnamed = catalogue.filter(({ endedBy }) => endedBy.nb.startsWith(nothingEnds.nb));
  assert.ok(unnamed.length > 2, "some are so, or this means nothing");
});

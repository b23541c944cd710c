import assert from "node:assert/strict";
import { test } from "node:test";
import { areas } from "../../web/texts/texts.ts";

/** Words that hide who does a thing, or say a simple thing in a hard way. */
const hard = {
  en: /\b(?:somebody|whoever|whom|stands?)\b/giu,
  nb: /(?<!\p{L})(?:den som|de som|står|henger på|hviler på|løper ut|(?:lønn|list|uk|tid|dør|hels|dagbok|klokk)a)(?!\p{L})/giu,
} as const;

/** At most so many. The figure may only be lowered. */
const most = { en: 14, nb: 259 } as const;

/** Read at the doors, where no colleague is. */
const doors = new Set(["door", "check", "pay", "take", "letter", "danger", "seen"]);

function found(words: object, language: keyof typeof hard): readonly string[] {
  return Object.values<string>({ ...words }).flatMap(
    (text) => text.replaceAll(/\{[\w-]+\}/g, "").match(hard[language]) ?? [],
  );
}

for (const language of ["en", "nb"] as const) {
  test(`no more hard words than there were are read (${language})`, () => {
    const all = Object.values(areas[language]).flatMap(({ words }) => found(words, language));
    assert.ok(all.length <= most[language], `${all.length}`);
  });
}

test("what a colleague reads in English has none of them", () => {
  const inside = Object.entries(areas.en).filter(([area]) => !doors.has(area));
  const left = inside.flatMap(([area, { words }]) =>
    found(words, "en").map((word) => `${area}: ${word}`),
  );
  assert.deepEqual(left, []);
});

test("the scan sees the words, also at the edge of a text, and no others", () => {
  assert.deepEqual(found({ a: "Whoever stands", b: "{whom} understands" }, "en"), [
    "Whoever",
    "stands",
  ]);
  assert.deepEqual(found({ a: "Den som er her", b: "Slik det står", c: "forstår uken" }, "nb"), [
    "Den som",
    "står",
  ]);
});

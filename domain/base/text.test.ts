import assert from "node:assert/strict";
import test from "node:test";
import { drawable, isKeepable } from "./text.ts";

test("what no keyboard makes, a null sign or half a sign, is found in text, in names of fields and at any depth", () => {
  assert.equal(
    isKeepable({
      words: "På Storås 😀\n\u202e\t\v\f\r\u0092\ue000ሰላም",
      facts: [{ note: null, level: 2 }],
    }),
    true,
  );
  for (const broken of [
    "a\0b",
    "a\ud800b",
    "\udc00",
    "a\u0007b",
    "\u001b",
    "\u007f",
    "\uffff",
    "\u{1fffe}",
  ]) {
    assert.equal(isKeepable(broken), false);
    assert.equal(isKeepable({ facts: [{ note: broken }] }), false);
    assert.equal(isKeepable({ [broken]: 1 }), false);
  }
  const deep = JSON.parse(`${"[".repeat(100_000)}"\\u0000"${"]".repeat(100_000)}`);
  assert.equal(isKeepable(deep), false);
});

test("what is nothing to draw is left out of a text, and nothing else is", () => {
  const drawn = "På Storås 😀\n\u202e\t\v\f\r\ue000 ሰላም 👩‍👩‍👧";
  assert.equal(drawable(drawn), drawn);
  assert.equal(drawable("\0a\u0007b\u007fc\u0092d\ud800e\ufefff\uffff"), "abcdef");
});

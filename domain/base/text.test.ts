import assert from "node:assert/strict";
import test from "node:test";
import { isKeepable } from "./text.ts";

test("a null sign or half a sign is found in text, in names of fields and at any depth", () => {
  assert.equal(
    isKeepable({ words: "På Storås 😀\n\u202e", facts: [{ note: null, level: 2 }] }),
    true,
  );
  for (const broken of ["a\0b", "a\ud800b", "\udc00"]) {
    assert.equal(isKeepable(broken), false);
    assert.equal(isKeepable({ facts: [{ note: broken }] }), false);
    assert.equal(isKeepable({ [broken]: 1 }), false);
  }
  const deep = JSON.parse(`${"[".repeat(100_000)}"\\u0000"${"]".repeat(100_000)}`);
  assert.equal(isKeepable(deep), false);
});

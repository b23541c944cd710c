import assert from "node:assert/strict";
import test from "node:test";
import { caseLabel, labelBytes } from "./label.ts";

test("a label is short, is made of chance alone, and uses all of it", () => {
  const bytes = new Uint8Array(labelBytes);
  assert.equal(caseLabel(bytes), "K-0000-0000");
  for (let place = 0; place < labelBytes; place += 1) {
    const other = bytes.with(place, 7);
    assert.notEqual(caseLabel(other), caseLabel(bytes));
    assert.match(caseLabel(other), /^K-\w{4}-\w{4}$/);
  }
});

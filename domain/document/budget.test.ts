import assert from "node:assert/strict";
import { test } from "node:test";
import { isTooMuch, peerBudget } from "./budget.ts";

test("a peer may bring so many documents and so many bytes, and not one more", () => {
  const { documents, bytes } = peerBudget;
  assert.equal(isTooMuch({ documents: documents - 1, bytes: bytes - 10 }, 10), false);
  assert.equal(isTooMuch({ documents, bytes: 0 }, 10), true);
  assert.equal(isTooMuch({ documents: 0, bytes: bytes - 10 }, 11), true);
});

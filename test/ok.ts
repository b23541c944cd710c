import assert from "node:assert/strict";
import type { Outcome } from "../domain/base/outcome.ts";

/** What came of it; a refusal fails the test. */
export function ok<Value>(outcome: Outcome<Value, string>): Value {
  return outcome.ok ? outcome.value : assert.fail(outcome.refused);
}

import assert from "node:assert/strict";
import test from "node:test";
import { isNotJoined } from "./joining.ts";

const asks = (words: string | null, joins: "agreed" | "not-yet" = "agreed") =>
  isNotJoined({ topic: "journey", answer: "said", words, joins }, { child: "notified" });

test("a child's journey counts where its words say who of child welfare, or what guardian, is on it", () => {
  for (const words of [
    "By plane, with Kari of child welfare.",
    "Fly 20. desember. Vergen, Anne Moe, følger meg hele veien.",
  ]) {
    assert.ok(!asks(words), words);
    assert.ok(asks(words, "not-yet"), "where they have agreed");
  }
  assert.ok(asks(null));
});

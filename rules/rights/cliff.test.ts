import assert from "node:assert/strict";
import { test } from "node:test";
import { cliff, cliffLabels, cliffText } from "./cliff.ts";

const { steep, witness, level } = cliff();
const rows = new Map([...steep, ...level].map(({ id, steps }) => [id, steps]));

test("counsel is by law under § 257 alone, and lapses under every label when the case is dropped", () => {
  const steps = rows.get("counsel") ?? [];
  assert.deepEqual(
    steps.map(({ open }) => open),
    ["holds", "unsure", "may", "may", "may"],
  );
  assert.equal(steps.length, cliffLabels.length);
  assert.ok(steps.every(({ dropped }) => dropped === "ended"));
});

test("the claim for pay stands on every step of the cliff", () => {
  const steps = rows.get("wage-claim") ?? [];
  assert.equal(steps.length, cliffLabels.length);
  for (const { open, dropped, relabelled, testified } of steps) {
    assert.deepEqual([open, dropped, relabelled, testified], ["holds", "holds", "holds", "holds"]);
  }
});

test("with evidence somebody decides under every label; it stands by itself, and is not said to hang on no label", () => {
  assert.deepEqual(
    witness.map(({ steps }) => steps.map(({ testified }) => testified)),
    [["may", "may", "may", "may", "may"]],
  );
  assert.equal(rows.get("witness-permit"), undefined);
  assert.match(cliffText(), /under a charge of § 257 the permit \*shall\* be given/);
});

import assert from "node:assert/strict";
import test from "node:test";
import { moment } from "../../domain/time/day.ts";
import { importText, knowledgeCommand } from "./knowledge.ts";

const carried = {
  id: "11111111-1111-4111-8111-111111111111",
  edit: {
    kind: "item",
    entry: "sign/withdraw",
    was: { alone: "look-closer" },
    would: { alone: "serious" },
  },
  why: "Rapporten\u001b[2J sier det",
  source: "Rapporten",
  proposed: moment("2026-11-25T10:00:00Z"),
  proposedBy: "Aslak",
  approved: moment("2026-11-26T10:00:00Z"),
  approvedBy: "Solveig",
} as const;

test("what an import would change is shown field by field, with who stands behind it and no code for the terminal", () => {
  const text = importText([{ carried, bearing: "changes" }]);
  assert.match(text, /changes: sign\/withdraw\n/);
  assert.match(text, /Aslak, approved by Solveig 2026-11-26/);
  assert.match(text, /alone\n\s+was {4}"look-closer"\n\s+would {2}"serious"/);
  assert.ok(!text.includes("\u001b"));
});

test("what is refused says why; what stands already shows no difference", () => {
  const conflict = importText([{ carried, bearing: "conflict" }]);
  assert.match(conflict, /refused, conflicts: sign\/withdraw: what stands here is otherwise/);
  assert.match(importText([{ carried, bearing: "unsound" }]), /refused, not sound/);
  assert.ok(!importText([{ carried, bearing: "stands" }]).includes("would"));
});

test("a command without a file, or with a strange word, is refused before anything is opened", async () => {
  for (const args of [
    ["export"],
    ["import", "a", "b"],
    ["import", "a", "--force"],
    ["burn", "a"],
  ]) {
    await assert.rejects(knowledgeCommand(args), { name: /Trouble|Error/ }, args.join(" "));
  }
});

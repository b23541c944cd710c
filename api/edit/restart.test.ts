import assert from "node:assert/strict";
import test from "node:test";
import { loadLaw } from "../../law/law.ts";
import { insertImports } from "../../store/edit/edit-import.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster } from "../../test/cluster.ts";
import { daysAfterNoon } from "../../test/factories/case.ts";
import type { CarriedEdit } from "./carried.ts";
import { editsLeft, lawWithEdits } from "./overlay.ts";

const cluster = await testCluster();
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const cells = [coordination];
const files = loadLaw();

const [sign] = files.signs;
const [decision] = files.decisions;
assert.ok(sign && decision);

async function putIn(edit: object): Promise<string> {
  const id = crypto.randomUUID();
  const whole = {
    id,
    edit,
    why: "Klarere",
    source: "Rapporten",
    proposed: noon,
    proposedBy: "A",
    approved: noon,
    approvedBy: "B",
  } as CarriedEdit;
  await insertImports(cluster, coordination.id, [whole], daysAfterNoon(1));
  return id;
}

test("what the law would not load with is left out by itself, and told by its id; the rest stands", async () => {
  const bad = [
    { kind: "item", entry: `sign/${sign.id}`, was: { kind: sign.kind }, would: { kind: 7 } },
    { kind: "item", entry: "sign/none", was: {}, would: { alone: "x" } },
    { kind: "item", entry: "no-kind", was: {}, would: {} },
    { kind: "change", entry: decision.id, place: "side", was: decision.side, would: "guilty" },
    { kind: "change", entry: decision.id, place: "__proto__/x", was: null, would: "x" },
    { kind: "new-decision", entry: "hollow", would: { id: "hollow" } },
    {
      kind: "new-decision",
      entry: "facts",
      would: { id: "facts", facts: [{ factor: "none" }], sources: {} },
    },
  ];
  const ids = [];
  for (const edit of bad) {
    ids.push(await putIn(edit));
  }
  const text = { nb: "Nye ord.", en: "New words." };
  await putIn({
    kind: "item",
    entry: `sign/${sign.id}`,
    was: { text: sign.text },
    would: { text },
  });
  const law = await lawWithEdits(files, cells);
  assert.deepEqual(
    law.signs.find(({ id }) => id === sign.id),
    { ...sign, text },
  );
  assert.equal(law.decisions.length, files.decisions.length);
  assert.equal(law.decisions.find(({ id }) => id === decision.id)?.side, decision.side);
  const left = await editsLeft(files, cells);
  assert.deepEqual(left.map(({ id }) => id).toSorted(), ids.toSorted());
});

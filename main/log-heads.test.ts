import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test, { after } from "node:test";
import { headKeeper, headsFolder, keptHeads } from "./log-heads.ts";

const data = fs.mkdtempSync(path.join(os.tmpdir(), "lenke-heads-"));
after(() => fs.rmSync(data, { recursive: true }));
const folder = headsFolder(data);
const head = (position: number) => ({ position, entry: crypto.randomUUID(), hash: "ab" });

test("of a cell that nothing was kept of there is no head", () => {
  assert.deepEqual(keptHeads(folder, "police"), []);
});

test("the first head is kept at once, the last one at the end, and nothing that was kept is written over", () => {
  const heads = [1, 2, 3].map(head);
  const keeper = headKeeper(folder);
  for (const each of heads) {
    keeper.keep("police", each);
  }
  assert.deepEqual(keptHeads(folder, "police"), heads.slice(0, 1));
  keeper.stop();
  assert.deepEqual(keptHeads(folder, "police"), [heads[0], heads[2]]);
  const later = head(4);
  headKeeper(folder).keep("police", later);
  assert.deepEqual(keptHeads(folder, "police"), [heads[0], heads[2], later]);
  assert.deepEqual(keptHeads(folder, "shelter"), []);
});

test("a line that a crash cut off is passed over", () => {
  const before = keptHeads(folder, "police");
  fs.appendFileSync(path.join(folder, "police.jsonl"), '\n{"position":5,"ent');
  assert.deepEqual(keptHeads(folder, "police"), before);
  const next = head(6);
  headKeeper(folder).keep("police", next);
  assert.deepEqual(keptHeads(folder, "police"), [...before, next]);
});

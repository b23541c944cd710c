import assert from "node:assert/strict";
import test from "node:test";
import type { JsonObject } from "../../domain/base/json.ts";
import { loadLaw } from "../../law/law.ts";
import { insertImports } from "../../store/edit/edit-import.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { daysAfterNoon } from "../../test/factories/case.ts";
import { answerProposal } from "./answer.ts";
import { carriedFrom, readCarried, weighCarried } from "./carried.ts";
import { readApproved } from "./history.ts";
import { approvedHere, lawWithEdits } from "./overlay.ts";
import { proposeChange, proposeItem } from "./propose.ts";

const cluster = await testCluster();
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const aslak = await testColleague(cluster, coordination, "editor", "Aslak");
const solveig = await testColleague(cluster, coordination, "editor", "Solveig");
const union = await testCell(cluster, "union", ["union"]);
const officer = await testColleague(cluster, union, "officer");
const files = loadLaw();
const later = daysAfterNoon(1);
const about = { why: "Klarere", source: "Dommen" };

async function approve(made: { ok: boolean; value?: string }): Promise<void> {
  assert.ok(made.ok && made.value !== undefined);
  const request = { proposal: made.value, answer: "approved", reason: "" } as const;
  const answered = await answerProposal(coordination, solveig, files, request, later);
  assert.ok(answered.ok, JSON.stringify(answered));
}

test("approved edits are carried to another installation, and say there who stands behind them", async () => {
  const would = { text: { nb: "Nye ord.", en: "New words." } };
  const sign = { entry: "sign/withdraw", would, ...about };
  await approve(await proposeItem(coordination, aslak, files, sign, noon));
  const siliadin = files.decisions.find(({ id }) => id === "siliadin-v-france");
  assert.ok(siliadin);
  const side = { entry: siliadin.id, place: "side", was: siliadin.side, would: "mixed", ...about };
  await approve(await proposeChange(coordination, aslak, files, side, noon));

  const file: unknown = JSON.parse(JSON.stringify(carriedFrom(await approvedHere([coordination]))));
  const read = readCarried(file);
  assert.ok(read.ok, JSON.stringify(read));
  const weigh = async () => {
    const law = await lawWithEdits(files, [union]);
    return weighCarried(law, await approvedHere([union]), read.edits);
  };
  const first = await weigh();
  assert.deepEqual(
    first.map(({ bearing }) => bearing),
    ["changes", "changes"],
  );
  assert.equal(await lawWithEdits(files, [union]), files, "to weigh changes nothing");
  const taken = first.map(({ carried }) => carried);
  await insertImports(cluster, union.id, taken, later);
  await insertImports(cluster, union.id, taken, later);
  const law = await lawWithEdits(files, [union]);
  assert.deepEqual(law.signs.find(({ id }) => id === "withdraw")?.text, would.text);
  assert.equal(law.decisions.find(({ id }) => id === siliadin.id)?.side, "mixed");
  assert.deepEqual(
    (await weigh()).map(({ bearing }) => bearing),
    ["here", "here"],
  );
  const told = await readApproved(union, officer, [union], "sign/withdraw");
  assert.ok(told.ok);
  assert.deepEqual(
    told.value.map(({ proposedBy, approvedBy }) => [proposedBy, approvedBy]),
    [["Aslak", "Solveig"]],
  );
});

const carried = (entry: string, was: JsonObject, would: JsonObject) => ({
  id: crypto.randomUUID(),
  edit: { kind: "item", entry, was, would },
  ...about,
  proposed: noon,
  proposedBy: "A",
  approved: later,
  approvedBy: "B",
});

test("what conflicts or is not sound is told from what fits, and each is weighed on those before it", () => {
  const sign = files.signs.find(({ id }) => id === "withdraw");
  assert.ok(sign);
  const [one, two] = [
    { nb: "En.", en: "One." },
    { nb: "To.", en: "Two." },
  ];
  const text = { ...sign.text };
  const edits = [
    carried("sign/withdraw", { text: one }, { text: two }),
    carried("sign/withdraw", { text }, { text: one }),
    carried("sign/withdraw", { text: one }, { text: two }),
    carried("sign/withdraw", { text: one }, { text: two }),
    carried("sign/withdraw", { alone: sign.alone }, { alone: "much" }),
    carried("sign/none", { text }, { text: one }),
  ];
  const read = readCarried({ format: "lenke-edits-1", edits });
  assert.ok(read.ok, JSON.stringify(read));
  assert.deepEqual(
    weighCarried(files, [], read.edits).map(({ bearing }) => bearing),
    ["conflict", "changes", "changes", "stands", "unsound", "conflict"],
  );
});

test("a file that is no list of edits is refused with the places, and never with what stood there", () => {
  for (const raw of [
    null,
    [],
    { format: "other", edits: [] },
    { format: "lenke-edits-1", edits: [{ id: "secret" }] },
  ]) {
    const read = readCarried(raw);
    assert.equal(read.ok, false);
    assert.ok(!JSON.stringify(read).includes("secret"));
  }
});

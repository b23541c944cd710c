import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test, { after } from "node:test";
import { answerProposal } from "../../api/edit/answer.ts";
import { proposeItem } from "../../api/edit/propose.ts";
import { actsHere } from "../../api/law/taken.ts";
import { loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { ok } from "../../test/ok.ts";
import { takeIn } from "./update.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "coordination", ["coordination"]);
const cells = new Map([[cell.id, cell]]);
const law = loadLaw();
const regulations = "forskrift-2009-10-15-1286";
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "acts-"));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

async function take(change: (text: string) => string, gone: readonly string[] = [], on?: string) {
  for (const { id } of law.acts.all) {
    const text = fs.readFileSync(
      path.resolve(import.meta.dirname, `../../law/acts/${id}.md`),
      "utf8",
    );
    fs.writeFileSync(path.join(folder, `${id}.md`), id === regulations ? change(text) : text);
  }
  let printed = "";
  const terminal = {
    standardInput: (async function* () {})(),
    language: "en" as const,
    print: (text: string) => {
      printed += text;
    },
    complain: () => {},
  };
  const asked = { from: folder, on, asJson: true, take: true, gone };
  await takeIn({ cells, cluster }, asked, terminal);
  return JSON.parse(printed);
}

const taken = async () => (await actsHere([cell])).takings;

test("texts of the day of this release are refused: they would be passed over", async () => {
  await assert.rejects(
    take((text) => text, [], law.acts.asOf),
    /law\.not-newer/,
  );
  assert.deepEqual(await taken(), []);
});

test("a section that only an approved edit cites is compared too", async () => {
  const [one, two] = [
    await testColleague(cluster, cell, "editor"),
    await testColleague(cluster, cell, "editor"),
  ];
  const concept = law.concepts.find(({ id }) => id === "reflection-period");
  assert.ok(concept);
  const cited = { title: "Lovdata (2026-07-02)", at: "utlendingsforskriften § 8-3 a" };
  const would = { sources: [...concept.sources, cited] };
  const request = { entry: "concept/reflection-period", would, why: "Ny", source: "Forskriften" };
  const proposal = ok(await proposeItem(cell, one, law, request, noon));
  ok(await answerProposal(cell, two, law, { proposal, answer: "approved", reason: "fordi" }, noon));
  const { new: added } = await take((text) => `${text}\n#### § 8-3 a. Nytt\n\nNye ord.\n`);
  assert.deepEqual(
    added.map(({ section, citedBy }: { section: string; citedBy: unknown }) => [section, citedBy]),
    [["8-3 a", ["concept/reflection-period"]]],
  );
});

test("texts of which many sections of an act are gone are refused with a code, unless the act is named", async () => {
  const before = (await taken()).length;
  // All but the first.
  const emptied = (text: string) => {
    let at = 0;
    return text.replaceAll(/^#+ § (?=\d)/gm, (found) => (at++ === 0 ? found : "#### x "));
  };
  await assert.rejects(take(emptied), /^Error: law\.emptied: utlendingsforskriften/);
  await assert.rejects(take(emptied, ["arbeidsmiljøloven"]), /law\.emptied/);
  await assert.rejects(take(emptied, ["no such act"]), /No act is held/);
  assert.equal((await taken()).length, before);
  const told = await take(emptied, ["Utlendingsforskriften"]);
  const [{ act, gone, held }] = told.emptied;
  assert.deepEqual([act, gone], [regulations, held - 1]);
  assert.equal((await taken()).length, before + 1);
});

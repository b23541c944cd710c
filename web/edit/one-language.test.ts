import assert from "node:assert/strict";
import test from "node:test";
import { answerProposal } from "../../api/edit/answer.ts";
import { proposeChange, proposeItem } from "../../api/edit/propose.ts";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import { loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { sayIn } from "../texts/texts.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "coordination", ["coordination"]);
const aslak = await testColleague(cluster, cell, "editor", "Aslak");
const solveig = await testColleague(cluster, cell, "editor", "Solveig");
const app = testPages(testHouse([cell], "http://localhost"), {
  aslak: testDesk(cell, aslak),
  solveig: testDesk(cell, solveig),
});
const law = loadLaw();
const why = "Klarere.";
const source = "Dommen, avsnitt 3";

async function read(who: string, path: string, language: "nb" | "en"): Promise<string> {
  const headers = { host: "localhost", "accept-language": language, "x-desk": who };
  const answer = await app.request(path, { headers });
  assert.equal(answer.status, 200, path);
  return await answer.text();
}

async function approved(proposal: string): Promise<void> {
  const request = { proposal, answer: "approved", reason: "" } as const;
  assert.ok((await answerProposal(cell, solveig, law, request, noon)).ok);
}

function told(text: string, language: "nb" | "en"): "nb" | "en" | null {
  const say = sayIn(language);
  return (
    (["nb", "en"] as const).find((each) => text.includes(say(`edit.only-language.${each}`))) ?? null
  );
}

const changes: readonly (readonly [string, Partial<Bilingual>, "nb" | "en" | null])[] = [
  ["siliadin-v-france", { nb: "Nye norske ord." }, "nb"],
  ["lime", { en: "New English words." }, "en"],
  ["gartneri", { nb: "Nye ord.", en: "New words." }, null],
];

test("whoever proposed, whoever approves and whoever reads the history is told which language is left as it was", async () => {
  for (const [entry, words, expected] of changes) {
    const was = law.decisions.find(({ id }) => id === entry)?.outcome;
    assert.ok(was);
    const request = { entry, place: "outcome", was, would: { ...was, ...words }, why, source };
    const made = await proposeChange(cell, aslak, law, request, noon);
    assert.ok(made.ok);
    const path = `/edit/proposals/${made.value}`;
    for (const language of ["nb", "en"] as const) {
      assert.equal(told(await read("aslak", path, language), language), expected, entry);
      assert.equal(told(await read("solveig", path, language), language), expected, entry);
    }
    await approved(made.value);
    const history = `/knowledge/history/decision/${entry}`;
    assert.equal(told(await read("solveig", history, "nb"), "nb"), expected, entry);
  }
});

test("of a statement that is no decision it is told field by field, while it waits and in its history", async () => {
  const { id, term, definition } = law.concepts[0] ?? { id: "", term: null, definition: null };
  assert.ok(term && definition);
  const would = {
    term: { nb: "Nytt navn", en: "New name" },
    definition: { ...definition, en: "Other English words." },
  };
  const made = await proposeItem(
    cell,
    aslak,
    law,
    { entry: `concept/${id}`, would, why, source },
    noon,
  );
  assert.ok(made.ok, JSON.stringify(made));
  const page = await read("solveig", `/edit/proposals/${made.value}`, "en");
  const sentence = sayIn("en")("edit.only-language.en");
  assert.equal(page.split(sentence).length - 1, 1, "of the definition, and not of the term");
  assert.equal(told(page, "en"), "en");
  await approved(made.value);
  assert.equal(told(await read("aslak", `/knowledge/history/concept/${id}`, "en"), "en"), "en");
});

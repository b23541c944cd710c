import assert from "node:assert/strict";
import test from "node:test";
import { openPlan } from "../../api/plan/open.ts";
import { noon } from "../../test/carry.ts";
import { rightsPages } from "../../test/factories/rights-page.ts";
import { type Say, sayIn } from "../texts/texts.ts";

const { cell, owner, call, withPermit } = await rightsPages();

/** What makes each paper for the person. The sheet is printed by the browser. */
async function places(): Promise<readonly (readonly [string, (say: Say) => string])[]> {
  const { caseId, person, at } = await withPermit();
  assert.ok((await openPlan(cell, owner, { caseId, person }, noon)).ok);
  const made = await call(`${at}/letter`, { id: crypto.randomUUID(), language: "pl" });
  const letter = (made.headers.get("location") ?? "").replace(/\?.*/, "");
  assert.match(letter, /\/letter\//);
  return [
    [`${at}/letter`, () => `action="${at}/letter"`],
    [letter, () => `${letter}/pdf`],
    [`${at}/calendar`, () => `action="${at}/calendar"`],
    [`${at}/explained`, (say) => `<h2>${say("life.explained.sheet")}</h2>`],
    [`/cases/${caseId}/persons/${person}/plan/copy`, () => "copy.pdf"],
    [`/cases/${caseId}/questions/sheet`, (say) => say("question.sheet.print").slice(0, 20)],
  ];
}

test("before a letter, a copy, a calendar or a sheet for the person is made or given, it says to ask who may find it; on the paper it does not", async () => {
  for (const [path, gives] of await places()) {
    for (const [language, ask] of [
      ["en", "Ask the person first: who may find this"],
      ["nb", "Spør personen først: Hvem kan finne dette"],
    ] as const) {
      const { text } = await call(path, undefined, "owner", language);
      const [given, asked] = [text.indexOf(gives(sayIn(language))), text.indexOf(ask)];
      assert.ok(given > 0, `${path}: something is given there, or this test means nothing`);
      assert.ok(asked > 0 && asked < given, `${path}, ${language}`);
      assert.equal(text.split(ask).length, 2, `${path}: once`);
      assert.match(text.slice(text.lastIndexOf("<p", asked), asked), /^<p class="no-print">/, path);
    }
  }
});

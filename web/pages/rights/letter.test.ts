import assert from "node:assert/strict";
import { test } from "node:test";
import { addPerson } from "../../../api/case/person.ts";
import { makeLetter } from "../../../api/rights/promise.ts";
import type { Day } from "../../../domain/base/day.ts";
import type { Promises } from "../../../domain/rights/promises.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { anOpenCase } from "../../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";
import { promiseLetter } from "../../letter/promise.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker");
const app = testPages(testHouse([cell]), { owner: testDesk(cell, owner) });

/** A letter for somebody who speaks Polish, as it stands on the screen; kept as it was made before where told so. */
async function aLetter(asBefore = false) {
  const caseId = await anOpenCase(cell, owner);
  const added = await addPerson(cell, owner, { caseId, pseudonym: "Rogn" }, noon);
  assert.ok(added.ok);
  const id = crypto.randomUUID();
  const of = { caseId, person: added.value };
  const words = (promises: Promises, day: Day) => {
    const setting = { promises, made: day, spoken: "pl", sender: [], helplines: [] };
    const letter = promiseLetter({ ...setting, invented: false });
    const old = letter.texts.map(({ rest: _, ...text }) => text);
    return asBefore ? { ...letter, texts: old } : letter;
  };
  const made = await makeLetter(cell, owner, { ...of, id, language: "pl", words }, noon);
  assert.ok(made.ok);
  const at = `/cases/${caseId}/persons/${added.value}/rights/letter/${id}`;
  const headers = { host: "localhost", "accept-language": "en", "x-desk": "owner" };
  return await (await app.request(`http://localhost${at}`, { headers })).text();
}

/** The letter in one language: what stands open, and what is one tap off. */
function partsIn(text: string, language: string) {
  const [, section = ""] =
    new RegExp(`<section id="in-${language}"[^>]*>([\\s\\S]*?)</section>`).exec(text) ?? [];
  const [open = "", full = ""] = section.split("<details>");
  return { open, full };
}

test("on a screen what matters most stands open and the rest is one tap off, in each language, which the top leads to", async () => {
  const text = await aLetter();
  for (const [language, most, summary, lawyer] of [
    ["en", "That was what matters most.", "Everything in full", "What we must ask a lawyer"],
    ["nb", "Det var det viktigste.", "Alt sammen", "Det vi må spørre en advokat om"],
  ] as const) {
    const { open, full } = partsIn(text, language);
    assert.ok(open.includes(most) && !open.includes(lawyer), language);
    assert.ok(full.includes(`<summary>${summary}`) && full.includes(lawyer), language);
    assert.ok(text.includes(`href="#in-${language}"`), "the top leads to it");
  }
});

test("a letter that was made before, and has no such place, stands whole", async () => {
  const { open, full } = partsIn(await aLetter(true), "en");
  assert.equal(full, "");
  assert.match(open, /What we must ask a lawyer/);
});

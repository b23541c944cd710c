import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, dayOf, type Moment } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { sayIn } from "../../web/texts/texts.ts";
import { givePlace } from "../plan/handover/give.ts";
import { giveLetter, makeLetter } from "../rights/letter/promise.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readGaps } from "./gap.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const hanne = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
const odd = await testColleague(cluster, cell, "officer", "Odd Moe");
const pages = testPages(testHouse([cell]), { liv: testDesk(cell, liv), odd: testDesk(cell, odd) });
const today = dayOf(noon);
const later = `${noon.slice(0, 11)}13:00:00.000Z` as Moment;

const wanted = {
  whose: "ours",
  ...{ counselAfter: null, lettersAfter: null, unfollowedAfter: null },
} as const;
const lettersFor = async (actor: Colleague) => {
  const read = await readGaps(cell, actor, wanted, today);
  assert.ok(read.ok);
  return read.value.letters?.lines ?? null;
};
type Of = Awaited<ReturnType<typeof aPlan>>;
const made = async (of: Of, at: Moment) => {
  const id = crypto.randomUUID();
  const letter = { ...of, id, language: "pl", words: () => [] };
  assert.ok((await makeLetter(cell, liv, letter, at)).ok);
  return id;
};
const give = async (of: Of, letter: string, at: Moment) => {
  const told = {
    on: today,
    language: "pl",
    interpreter: "teller",
    aloud: true,
    asked: "",
  } as const;
  const given = { ...of, ...told, id: crypto.randomUUID(), letter };
  assert.ok((await giveLetter(cell, liv, given, at)).ok);
};

test("whoever was given a letter that something was written down after stands among what is missing, for who may read their rights, until a new one is given", async () => {
  const of = await aPlan(cell, liv, { label: "Furulia" });
  const page = async (who: "liv" | "odd", language: string) => {
    const headers = { host: "localhost", "accept-language": language, "x-desk": who };
    return await (await pages.request("/deadlines", { headers })).text();
  };
  const none = sayIn("nb")("deadline.letters.empty");
  assert.ok((await page("liv", "nb")).includes(none));
  const first = await made(of, noon);
  const reported = aLifeEvent(of, { type: "police-report", day: addDays(today, -3) });
  assert.ok((await noteLifeEvent(cell, liv, reported, noon)).ok);
  assert.deepEqual(await lettersFor(liv), [], "never given");
  await give(of, first, noon);
  assert.deepEqual(await lettersFor(liv), [
    {
      person: { id: of.person, pseudonym: "Alm" },
      case: { id: of.caseId, label: "Furulia" },
      given: today,
    },
  ]);
  assert.equal(await lettersFor(odd), null, "rights are not an officer's to read");
  assert.doesNotMatch(await page("odd", "en"), /Letters/);
  const [, part = ""] = (await page("liv", "en")).split('id="letters"');
  assert.ok(part.includes(`/cases/${of.caseId}/persons/${of.person}/rights/letter`));
  assert.match(part, /The last letter was given 25 November 2026/);

  const place = { ...of, colleague: hanne.id };
  assert.ok((await givePlace(cell, liv, { ...place, fields: ["housing"] }, noon)).ok);
  assert.deepEqual(await lettersFor(hanne), [], "housing tells nothing of what was written");
  assert.ok((await givePlace(cell, liv, { ...place, fields: ["law"] }, noon)).ok);
  assert.equal((await lettersFor(hanne))?.length, 1);

  const second = await made(of, later);
  assert.equal((await lettersFor(liv))?.length, 1, "a new one lies in a drawer");
  await give(of, second, later);
  assert.deepEqual(await lettersFor(liv), []);
});

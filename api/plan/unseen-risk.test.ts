import assert from "node:assert/strict";
import test from "node:test";
import { addDays, dayOf, moment } from "../../domain/base/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { risksOf } from "../../store/plan-entry.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aNeed, aPlan, aReturnNote, aStep } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { readDeadlines } from "../deadline/read.ts";
import { givePlace } from "./give.ts";
import { noteNeed } from "./need.ts";
import { locksIn, readPlan } from "./read.ts";
import { noteReturn } from "./return.ts";
import { noteStep } from "./step.ts";

const today = dayOf(noon);
const later = moment("2026-11-25T11:30:00Z");
const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Liv Tangen");
const helper = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
const other = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const desks = { helper: testDesk(cell, helper), owner: testDesk(cell, owner) };
const pages = testPages(testHouse([cell]), desks);

const of = await aPlan(cell, owner);
const give = async (
  colleague: string,
  fields: readonly ["return", "housing"] | readonly ["money"],
) => assert.ok((await givePlace(cell, owner, { ...of, colleague, fields }, noon)).ok);
const say = (more: Parameters<typeof aReturnNote>[0], seen = 0, by = owner, at = noon) =>
  noteReturn(cell, by, { ...of, seen, content: aReturnNote(more) }, at);
async function waitsFor(by = owner) {
  const read = await readPlan(cell, by, of, today);
  assert.ok(read.ok);
  return locksIn(read.value)?.waits.map(({ topic, why }) => `${topic} ${why}`);
}
const page = async (path: string, desk: keyof typeof desks) => {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": "nb" };
  const at = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan`;
  return await (await pages.request(at + path, { headers })).text();
};

test("whoever sees the journey and not the part that tells of a danger is told that it waits, and no word of why", async () => {
  await give(helper.id, ["return", "housing"]);
  await give(other.id, ["money"]);
  for (const more of [
    { topic: "wish", answer: "yes", words: "I want to go home." },
    { topic: "waits", words: "My mother." },
    { topic: "told", words: "My mother." },
    { topic: "fear", answer: "no", words: "Nobody." },
    { topic: "journey", words: "Plane on 12 December, my mother meets me." },
  ] as const) {
    assert.ok((await say(more)).ok, more.topic);
  }
  assert.deepEqual(await waitsFor(helper), []);
  const thing = crypto.randomUUID();
  const need = { ...of, thing, seen: 0, field: "safety" } as const;
  const content = aNeed({ what: "Sjefen truer henne på telefon.", on: today });
  assert.ok((await noteNeed(cell, owner, { ...need, content }, later)).ok);

  assert.deepEqual(await waitsFor(), ["safe newer-risk"]);
  assert.deepEqual(await waitsFor(helper), ["safe newer-unseen"]);
  for (const path of ["", "/return"]) {
    const seen = await page(path, "helper");
    assert.match(seen, /Noe i planen som du ikke ser, kan gjøre reisen farlig/, path);
    assert.doesNotMatch(seen, /truer henne/, path);
  }
  assert.doesNotMatch(await page("/return", "owner"), /som du ikke ser, kan gjøre/);
  const refused = { ok: false, refused: "plan.return-unseen" };
  const plane = { topic: "journey", words: "Plane on 15 December, my mother meets me." } as const;
  assert.deepEqual(await say(plane, 1, helper, later), refused);
  const safe = { topic: "safe", answer: "yes", words: "My mother meets me." } as const;
  assert.deepEqual(await say(safe, 0, helper, later), refused, "who does not see it asks nobody");

  const step = { ...of, thing: crypto.randomUUID(), seen: 0, field: "housing" } as const;
  const book = aStep({
    what: "Bestille fly hjem",
    doer: { who: "colleague", id: helper.id },
    by: addDays(today, 9),
  });
  assert.ok((await noteStep(cell, owner, { ...step, content: book }, later)).ok);
  const list = await readDeadlines(cell, helper, { whose: "mine", after: null }, today);
  assert.ok(list.ok);
  assert.deepEqual(
    list.value.deadlines.map((each) => each.thing?.journey),
    ["waits"],
  );
  const kept = (by: typeof owner) => asActor(cell, by, (tx) => risksOf(tx, planId));
  const read = await readPlan(cell, owner, of, today);
  const planId = read.ok ? read.value.plan.id : "";
  assert.equal((await kept(helper)).length, 1);
  assert.deepEqual(await kept(other), [], "nor is it told to who does not see the journey");
});

test("it goes on once whoever sees it has asked how the person is safe, or the danger is struck out", async () => {
  const safe = { topic: "safe", answer: "yes" } as const;
  const words = "My mother meets me. My boss does not know where I will live.";
  const at = moment("2026-11-25T11:40:00Z");
  assert.ok((await say({ ...safe, words }, 0, owner, at)).ok);
  assert.deepEqual(await waitsFor(helper), [`journey newer-answer`]);
  const plane = { topic: "journey", words: "Plane on 15 December, my mother meets me." } as const;
  assert.ok((await say(plane, 1, helper, moment("2026-11-25T11:45:00Z"))).ok);
  assert.deepEqual(await waitsFor(helper), []);
  const thing = crypto.randomUUID();
  const debt = { ...of, thing, field: "money" } as const;
  const owes = aNeed({ what: "Hun skylder sjefen 40 000.", on: today });
  const after = (minutes: number) =>
    moment(new Date(Date.parse(at) + minutes * 60_000).toISOString());
  assert.ok((await noteNeed(cell, owner, { ...debt, seen: 0, content: owes }, after(10))).ok);
  assert.deepEqual(await waitsFor(helper), ["safe newer-unseen"]);
  const bank = aNeed({ what: "Et bankkort.", on: today });
  assert.ok((await noteNeed(cell, owner, { ...debt, seen: 1, content: bank }, after(11))).ok);
  assert.deepEqual(await waitsFor(helper), []);
});

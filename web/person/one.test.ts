import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { addPerson } from "../../api/person/person.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { noteStep } from "../../api/plan/step.ts";
import { noteWishes } from "../../api/plan/wish.ts";
import { noteLifeAnswer } from "../../api/rights/note-answer.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import type { GivenField } from "../../domain/plan/field.ts";
import { dayOf } from "../../domain/time/day.ts";
import { assertAccessible, assertNoSidewaysScroll } from "../../test/axe.ts";
import { openBrowser, visit } from "../../test/browser.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan, aStep, someWishes } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";
import { shownWords } from "../../test/page.ts";
import { type Served, serve } from "../../test/serve.ts";
import { sayIn, type TextKey } from "../texts/texts.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const colleague = (name: string, role: Colleague["role"] = "caseworker") =>
  testColleague(cluster, cell, role, name);
const liv = await colleague("Liv Berg");
const hanne = await colleague("Hanne Moen");
const ada = await colleague("Ada Lind");
const outside = await colleague("Bo Ås");
const officer = await colleague("Cato Vik", "officer");
const desks = {
  liv: testDesk(cell, liv),
  hanne: testDesk(cell, hanne),
  ada: testDesk(cell, ada),
  outside: testDesk(cell, outside),
  officer: testDesk(cell, officer),
};
const pages = testPages(testHouse([cell]), desks);
const say = sayIn("en");
const today = dayOf(noon);

/** With a wish, a step of housing and of law, and a permit that gives days. */
async function aFullPerson(restricted: boolean) {
  const of = await aPlan(cell, liv, { restricted });
  ok(await noteWishes(cell, liv, { ...of, seen: 0, alsoTells: [], content: someWishes() }, noon));
  for (const [field, content] of [
    ["housing", aStep()],
    ["law", aStep({ what: "Ring the lawyer." })],
  ] as const) {
    const one = { ...of, thing: crypto.randomUUID(), seen: 0, field, content };
    ok(await noteStep(cell, liv, one, noon));
  }
  const event = aLifeEvent(of, { type: "reflection-permit-granted", day: today });
  ok(await noteLifeEvent(cell, liv, event, noon));
  return { ...of, at: `/cases/${of.caseId}/persons/${of.person}` };
}

const open = await aFullPerson(false);
const shut = await aFullPerson(true);
const give = async (to: Colleague, fields: readonly GivenField[]) =>
  ok(await givePlace(cell, liv, { ...shut, colleague: to.id, fields }, noon));
await give(hanne, ["housing"]);
await give(ada, ["law"]);

async function page(who: keyof typeof desks, path: string) {
  const headers = { host: "localhost", "accept-language": "en", "x-desk": who };
  const answer = await pages.request(path, { headers });
  return { status: answer.status, text: await answer.text() };
}

const rights = new RegExp(`<h2>${say("person.one.rights")}`);
const plan = new RegExp(`<h2>${say("person.one.plan")}<`);
const step = /Go along to the bank/;
const ofLaw = /Ring the lawyer/;
const toRights = /href="[^"]*\/persons\/[^"]*\/rights/;

test("an owner finds all parts of a person on one page, each with its way to the whole of it", async () => {
  const { status, text } = await page("liv", open.at);
  assert.equal(status, 200);
  for (const shown of [rights, plan, step, /<h1>Alm</]) {
    assert.match(text, shown);
  }
  const ways = [
    ...["/rights", "/rights/happened", "/rights/letter", "/rights/calendar", "/rights#open"],
    ...["/plan", "/plan/wishes", "/plan/steps", "/plan/return", "/plan/copy", "/plan/hand-over"],
  ];
  for (const way of ways) {
    assert.match(text, new RegExp(`href="${open.at}${way}"`), way);
    const whole = await page("liv", `${open.at}${way.split("#")[0]}`);
    assert.equal(whole.status, 200, way);
    if (way.startsWith("/plan")) {
      const [back = ""] = /<p class="back">.*?<\/p>/s.exec(whole.text) ?? [];
      assert.ok(back.includes(`href="${open.at}"`), way);
    }
  }
  assert.match(text, new RegExp(`href="/cases/${open.caseId}/timeline\\?person=${open.person}"`));
  assert.match(text, new RegExp(`href="/cases/${open.caseId}/persons#person-${open.person}"`));
});

test("an officer without a part sees the person, and nothing of rights or plan", async () => {
  const { status, text } = await page("officer", open.at);
  assert.equal(status, 200);
  for (const hidden of [rights, step, ofLaw, toRights, /href="[^"]*\/plan\/copy"/]) {
    assert.doesNotMatch(text, hidden);
  }
});

test("one who was given housing sees that of the plan and no right, with law the rights; where one has none of the plan of, who to ask", async () => {
  const housing = (await page("hanne", shut.at)).text;
  assert.match(housing, step);
  for (const hidden of [rights, toRights, ofLaw]) {
    assert.doesNotMatch(housing, hidden);
  }
  const law = (await page("ada", shut.at)).text;
  assert.match(law, rights);
  assert.match(law, ofLaw);
  assert.doesNotMatch(law, step);
  const other = ok(await addPerson(cell, liv, { caseId: shut.caseId, pseudonym: "Bjørk" }, noon));
  const unseen = await page("hanne", `/cases/${shut.caseId}/persons/${other}`);
  assert.equal(unseen.status, 200);
  assert.match(unseen.text, /Ask Liv Berg/);
});

test("a person of a case that one may not see, or of another case, is not found", async () => {
  assert.equal((await page("outside", shut.at)).status, 404);
  const crossed = `/cases/${open.caseId}/persons/${shut.person}`;
  for (const path of [crossed, `/cases/${open.caseId}/persons/none`]) {
    assert.equal((await page("liv", path)).status, 404, path);
  }
});

test("the first screen of rights is what to do, what is due and what applies; the rest is one tap off", async () => {
  const { text } = await page("liv", `${open.at}/rights`);
  const shown = shownWords(text).join(" ");
  assert.match(text, /<h3>.*?Needed for:/s, "questions are there");
  assert.doesNotMatch(shown, /Needed for:/, "and are counted");
  for (const heading of [
    say("rights.deadlines"),
    `${say("rights.state.holds")}: \\d`,
    `${say("rights.state.unsure")}: \\d`,
    `${say("life.open")}: \\d`,
    say("rights.drawing"),
  ]) {
    assert.match(shown, new RegExp(heading));
  }
  assert.ok(shownWords(text).length <= 420, shown);
});

test("a person who may be under 18 is said to be so by what is written of them; of another of the case the age is asked", async () => {
  const of = await aPlan(cell, liv);
  const other = ok(await addPerson(cell, liv, { caseId: of.caseId, pseudonym: "Hassel" }, noon));
  const at = `/cases/${of.caseId}`;
  const tag = (text: string, key: TextKey) => text.split(`>${say(key)}<`).length - 1;
  const tags = async (path: string) => {
    const { text } = await page("liv", path);
    return [tag(text, "case.people.child"), tag(text, "case.people.age")];
  };
  assert.deepEqual(await tags(at), [0, 0]);
  const yes = { question: "under-eighteen", answer: "yes", words: null, source: "told" } as const;
  const answered = { ...of, ...yes, id: crypto.randomUUID(), on: today };
  ok(await noteLifeAnswer(cell, liv, answered, noon));
  assert.deepEqual(await tags(at), [1, 1]);
  assert.deepEqual(await tags(`${at}/persons/${of.person}`), [1, 0]);
  assert.deepEqual(await tags(`${at}/persons/${other}`), [0, 1]);
  assert.deepEqual((await page("officer", at)).text.includes(say("case.people.child")), false);
});

let served: Served;
let browser: Browser;

before(async () => {
  served = await serve((origin) => testPages(testHouse([cell], origin), desks));
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  served.close();
});

for (const width of [360, 1280]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`a person's page has nothing for axe to find and fits, ${width}, ${colorScheme}`, async () => {
      const viewport = { width, height: 740 };
      const as = { viewport, colorScheme, extraHTTPHeaders: { "x-desk": "liv" } };
      await visit(browser, `${served.origin}${open.at}`, as, async (opened) => {
        await assertAccessible(opened, "person");
        await assertNoSidewaysScroll(opened, "person");
      });
    });
  }
}

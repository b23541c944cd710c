import assert from "node:assert/strict";
import test from "node:test";
import { noteRow } from "../../../api/journey/note.ts";
import { noteCorrection } from "../../../api/plan/correct.ts";
import { noteFollowUp } from "../../../api/plan/follow-up.ts";
import { givePlace } from "../../../api/plan/handover/give.ts";
import { noteNeed } from "../../../api/plan/need.ts";
import { notePlanB } from "../../../api/plan/plan-b.ts";
import { noteStep } from "../../../api/plan/step.ts";
import { noteWishes, wishesThing } from "../../../api/plan/wish.ts";
import { noteLifeEvent } from "../../../api/rights/note-event.ts";
import { readRights } from "../../../api/rights/read.ts";
import type { AlsoTells } from "../../../domain/plan/also-tells.ts";
import { isHealth, planAreas } from "../../../domain/plan/field.ts";
import { day, dayOf } from "../../../domain/time/day.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aLifeEvent } from "../../../test/factories/life.ts";
import {
  aFollowUp,
  aNeed,
  aPlan,
  aPlanB,
  aStep,
  someWishes,
} from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";
import { wordsOfPdf } from "../../../test/read-pdf.ts";
import { dayText } from "../../texts/formats.ts";
import { sayIn } from "../../texts/texts.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const of = await aPlan(cell, owner);
const bo = await testColleague(cluster, cell, "caseworker", "Bo Moe");
const desks = { owner: testDesk(cell, owner), bo: testDesk(cell, bo) };
const pages = testPages(testHouse([cell]), desks);
const at = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan`;
const harms = [
  ...["safety", "housing", "health", "mental-health", "cognition", "law", "family", "return"],
];

const alsoTells = [] as const;
const wishes = { ...of, seen: 0, alsoTells, content: someWishes({ words: "Word wishes." }) };
assert.ok((await noteWishes(cell, owner, wishes, noon)).ok);
for (const field of planAreas) {
  const assessment = isHealth(field) ? ({ state: "not-assessed" } as const) : null;
  const content = aNeed({ what: `Word ${field}.`, assessment });
  const keep = { ...of, thing: crypto.randomUUID(), seen: 0, field, alsoTells, content };
  assert.ok((await noteNeed(cell, owner, keep, noon)).ok);
}
const wish = { row: "wish", said: null, answer: "will-not-say" } as const;
const { caseId, person } = of;
const goes = { caseId, person, thing: crypto.randomUUID(), row: wish, on: dayOf(noon) };
assert.ok((await noteRow(cell, owner, { ...goes, words: "Word return." }, noon)).ok);

const all = ["wishes", ...planAreas, "return"];
const wordsIn = (text: string) => all.filter((field) => text.includes(`Word ${field}.`));

async function ask(path: string, language = "en", desk = "owner") {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
  return await pages.request(at + path, { headers });
}
const page = async (path: string, language?: string) => await (await ask(path, language)).text();
const pdf = async (path: string) =>
  wordsOfPdf(new Uint8Array(await (await ask(path)).arrayBuffer())).join(" ");

test("the person's copy begins without what may harm when found, says so, and holds it where it is chosen", async () => {
  const begins = all.filter((field) => !harms.includes(field));
  const chosen = `${harms.map((field) => `field=${field}`).join("&")}&with=${goes.thing}.1`;
  assert.deepEqual(wordsIn(await page("/copy")), begins);
  assert.deepEqual(wordsIn(await pdf("/copy.pdf")), begins);
  assert.deepEqual(wordsIn(await page(`/copy?${chosen}`)).toSorted(), harms.toSorted());
  assert.deepEqual(wordsIn(await pdf(`/copy.pdf?${chosen}`)).toSorted(), harms.toSorted());
  assert.match(await page("/copy"), /may harm when someone else finds it: [^.]*, law, family/);
  assert.match(
    await page("/copy", "nb"),
    /kan skade hvis andre finner det, ikke med: [^.]*, juss,/,
  );
  const [form = ""] = /<form class="no-print".*?<\/form>/s.exec(await page("/copy")) ?? [];
  for (const field of all) {
    const [box = ""] = new RegExp(`<input[^>]*value="${field}"[^>]*>`).exec(form) ?? [];
    assert.equal(/ checked/.test(box), begins.includes(field), field);
  }
  assert.doesNotMatch(await page("/copy"), /<details[^>]*>(?:(?!<\/details>).)*name="field"/s);
});

test("that something is missing, and what is done then, read as somebody would write them, on the page and to the person", async () => {
  const keep = () =>
    ({ ...of, thing: crypto.randomUUID(), seen: 0, field: "days", alsoTells }) as const;
  const said = { said: "Nothing of the course.", on: dayOf(noon), about: null } as const;
  const content = { kind: "correction", ...said, standing: { state: "open" } } as const;
  assert.ok((await noteCorrection(cell, owner, { ...keep(), content }, noon)).ok);
  const liv = { who: "other", name: "Liv" } as const;
  const then = aPlanB({ comes: "wages-not-paid", doer: liv, instead: "The union goes on." });
  assert.ok((await notePlanB(cell, owner, { ...keep(), content: then }, noon)).ok);
  const own = { ...then, doer: { who: "person" }, instead: "Rings the union." } as const;
  assert.ok((await notePlanB(cell, owner, { ...keep(), content: own }, noon)).ok);
  const lines = [
    ["en", "/corrections", /About something that is missing from the plan</],
    ["nb", "/corrections", /Gjelder noe som mangler i planen</],
    ["en", "/copy", /You say something is missing here: Nothing of the course\./],
    ["nb", "/copy", /Du sier at noe mangler her: Nothing of the course\./],
    ["en", "/copy", /Then Liv does this: The union goes on\./],
    ["nb", "/copy", /Da gjør Liv dette: The union goes on\./],
    ["en", "/copy", /Then you do this: Rings the union\./],
    ["nb", "/copy", /Da gjør du selv dette: Rings the union\./],
    ["nb", "/plan-b", /Da gjør personen selv dette: Rings the union\./],
  ] as const;
  for (const [language, path, line] of lines) {
    assert.match(await page(path, language), line);
  }
});

/** A box to take one thing along, with why it is left out. */
const offered = (html: string, thing: string) =>
  new RegExp(`name="with"[^>]*value="${thing}[.]\\d+".*?</div>`, "s").exec(html)?.[0];
/** Without its surroundings. */
const sheet = (html: string) => /<section class="letter handed">(.*?)<\/section>/s.exec(html)?.[1];
const packed = (html: string | undefined) =>
  (html ?? "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll(/[\s\u2066-\u2069•‣]+/g, "");

test("what is ticked to tell of going home is left out wherever it stands until it is taken along, and each thing can be taken out", async () => {
  const keep = (field: "money" | "housing", thing: string, told: AlsoTells = ["journey"]) =>
    ({ ...of, thing, seen: 0, field, alsoTells: told }) as const;
  const [bank, iom, room] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  for (const [to, what] of [
    [keep("money", bank, []), "Go along to the bank."],
    [keep("money", iom), "Talk with IOM."],
  ] as const) {
    assert.ok((await noteStep(cell, owner, { ...to, content: aStep({ what }) }, noon)).ok);
  }
  const content = aPlanB({ comes: "housing-ends", instead: "Stays until the journey is safe." });
  assert.ok((await notePlanB(cell, owner, { ...keep("housing", room), content }, noon)).ok);
  const said = { said: "First the wages.", on: dayOf(noon), about: "wishes" } as const;
  const wrong = { kind: "correction", ...said, standing: { state: "open" } } as const;
  const about = {
    ...of,
    thing: crypto.randomUUID(),
    seen: 0,
    alsoTells,
    field: "wishes",
    content: wrong,
  } as const;
  assert.ok((await noteCorrection(cell, owner, about, noon)).ok);

  const going = /IOM|journey is safe|to go home/;
  const first = await page("/copy");
  assert.doesNotMatch(sheet(first) ?? "", going);
  assert.match(sheet(first) ?? "", /Go along to the bank/);
  for (const [thing, why] of [
    [iom, "Tells of: Going home"],
    [wishesThing, "Tells of: Going home"],
  ] as const) {
    assert.ok(offered(first, thing)?.includes(why), thing);
  }
  assert.ok(offered(await page("/copy", "nb"), iom)?.includes("Handler om: Hjemreise"));
  assert.doesNotMatch(await pdf("/copy.pdf"), going);

  const fields = "field=wishes&field=money&field=housing";
  const taken = [iom, room, wishesThing].map((thing) => `with=${thing}.1`).join("&");
  const whole = sheet(await page(`/copy?${fields}&field=return&${taken}`)) ?? "";
  assert.match(whole, /Your journey waits\. Book nothing before you have talked/);
  for (const each of ["Talk with IOM", "journey is safe", "to go home"]) {
    assert.ok(whole.includes(each), each);
  }
  assert.match(whole, /1\. the wages you are owed; 2\. to go home/, "as the person said it");
  for (const text of [sheet(first) ?? "", await pdf("/copy.pdf")]) {
    assert.match(text, /the wages you are owed/);
    assert.doesNotMatch(text, /1\. the wages/, "a number would tell of the one that is left out");
  }
  const without = `/copy?${fields}&without=${bank}`;
  assert.match(sheet(await page(`/copy?${fields}`)) ?? "", /Go along to the bank/);
  assert.doesNotMatch(sheet(await page(without)) ?? "", /Go along to the bank/);
  assert.match(await page(without), new RegExp(`value="${bank}"[^>]* checked`));
});

/** Without the foot on every page. */
const lettersOf = (text: string) =>
  text.replaceAll(/[^\p{L}]/gu, "").replaceAll("AcopyNovember", "");

test("the sheet on the screen and the PDF are the same, and name whom they are from only where that is chosen", async () => {
  for (const [query, isNamed] of [
    ["?", false],
    ["?field=money&field=return&chosen=1", false],
    ["?field=money&also=from", true],
  ] as const) {
    const [screen, paper] = [await page(`/copy${query}`), await pdf(`/copy.pdf${query}`)];
    const onPaper = packed(paper).replaceAll(/\d+\/\d+/g, "");
    for (const text of [packed(sheet(screen)), onPaper]) {
      assert.equal(text.includes("Acaseworker"), isNamed, query);
      assert.equal(text.includes("Cellshelter"), isNamed, query);
    }
    assert.equal(lettersOf(onPaper), lettersOf(packed(sheet(screen))), query);
  }
});

test("no colleague is named in the copy, on the screen or in the PDF, unless whom it is from was chosen", async () => {
  const keep = { ...of, seen: 0, field: "work", alsoTells } as const;
  const thing = () => crypto.randomUUID();
  const doer = { who: "colleague", id: bo.id } as const;
  const step = aStep({ what: "Bo Moe goes along.", doer, by: day("2026-12-09") });
  assert.ok((await noteStep(cell, owner, { ...keep, thing: thing(), content: step }, noon)).ok);
  const asks = aFollowUp(bo.id);
  assert.ok((await noteFollowUp(cell, owner, { ...keep, thing: thing(), content: asks }, noon)).ok);
  const then = aPlanB({ comes: "housing-ends", doer: { who: "colleague", id: owner.id } });
  assert.ok((await notePlanB(cell, owner, { ...keep, thing: thing(), content: then }, noon)).ok);
  const named = /Ada\s+Lind|Bo\s+Moe/;
  const plain = (text = "") => text.replaceAll(/[\u2066-\u2069]/g, "");
  for (const [language, lines] of [
    ["en", ["Who does it: the person who", "The person who helps you asks, by", "Then the person"]],
    [
      "nb",
      ["Gjøres av: den som hjelper deg", "Den som hjelper deg, spør, innen", "Da gjør den som"],
    ],
  ] as const) {
    const text = plain(sheet(await page("/copy?field=work", language)));
    assert.doesNotMatch(text, named, language);
    for (const line of lines) {
      assert.ok(text.includes(line), line);
    }
  }
  assert.doesNotMatch(plain(await pdf("/copy.pdf?field=work")), named);
  const told = plain(sheet(await page("/copy?field=work&also=from")));
  assert.match(told, /Who does it: Ada Lind.*Before, it was for Bo Moe/);
  assert.match(plain(await pdf("/copy.pdf?field=work&also=from")), named);
  assert.doesNotMatch(sheet(await page("/copy?field=work")) ?? "", /Before, it was/);
});

test("the days that the law sets stand in the copy only where they are chosen, by whoever may read them", async () => {
  const event = aLifeEvent(of, { type: "reflection-permit-granted", day: day("2026-11-20") });
  assert.ok((await noteLifeEvent(cell, owner, event, noon)).ok);
  const rights = await readRights(cell, owner, of, dayOf(noon));
  const due = rights.ok ? rights.value.days[0]?.due : undefined;
  assert.ok(due, "there must be one, or this means nothing");
  const isThere = async (query: string, desk = "owner") =>
    (sheet(await (await ask(`/copy${query}`, "en", desk)).text()) ?? "").includes(
      dayText("en", due),
    );
  assert.equal(await isThere(""), false);
  assert.equal(await isThere("?field=money&also=law-days"), true);
  assert.match(await pdf("/copy.pdf?field=money&also=law-days"), /Days that the law sets/);
  assert.ok(
    (await givePlace(cell, owner, { ...of, colleague: bo.id, fields: ["money"] }, noon)).ok,
  );
  assert.equal(await isThere("?field=money&also=law-days", "bo"), false);
  const offered = /value="law-days"/;
  assert.match(await page("/copy"), offered);
  assert.doesNotMatch(await (await ask("/copy", "en", "bo")).text(), offered);
});

test("where going home is chosen a lawyer is asked first: of what the law says beside its days, else in words that tell of nothing", async () => {
  const permit =
    /Ask a lawyer first\. If you leave without a right to come back, your permit may be/;
  const asks = /Ask a lawyer before a day for the journey is set/;
  for (const language of ["screen", "paper"]) {
    const said = async (query: string) =>
      language === "screen"
        ? (sheet(await page(`/copy${query}`)) ?? "")
        : (await pdf(`/copy.pdf${query}`)).replaceAll(/\s+/g, " ");
    assert.doesNotMatch(await said("?field=money&also=law-days"), /leave Norway|journey is set/);
    const home = await said("?field=return");
    assert.match(home, asks);
    assert.doesNotMatch(home, /permit runs|Reflection period|come back in/, "others may find it");
    const both = await said("?field=return&also=law-days");
    assert.match(both, permit);
    assert.doesNotMatch(both, asks);
  }
});

test("a plan B for a case, what is ticked and what nobody has said of are left out each with why, and each is taken along by itself", async () => {
  const keep = (told: AlsoTells) =>
    ({ ...of, thing: crypto.randomUUID(), seen: 0, field: "days", alsoTells: told }) as const;
  const [then, threat, unsaid, wrong] = [keep([]), keep(["danger", "age"]), keep(null), keep([])];
  const content = aPlanB({ comes: "permit-ends", instead: "Moves to her sister." });
  assert.ok((await notePlanB(cell, owner, { ...then, content }, noon)).ok);
  const said = { said: "Not that sister.", on: dayOf(noon), about: then.thing } as const;
  const about = { kind: "correction", ...said, standing: { state: "open" } } as const;
  assert.ok((await noteCorrection(cell, owner, { ...wrong, content: about }, noon)).ok);
  for (const [to, what] of [
    [threat, "Ring him."],
    [unsaid, "Ring her."],
  ] as const) {
    assert.ok((await noteStep(cell, owner, { ...to, content: aStep({ what }) }, noon)).ok);
  }

  const told = /her sister|Not that sister|permit|Ring h/i;
  const first = await page("/copy");
  assert.doesNotMatch(sheet(first) ?? "", told);
  assert.doesNotMatch(await pdf("/copy.pdf"), told);
  for (const [{ thing }, why] of [
    [then, "Tells of: The law or a case"],
    [threat, "Tells of: Danger, The person may be under eighteen"],
    [unsaid, "No one has said"],
  ] as const) {
    assert.ok(offered(first, thing)?.includes(why), why);
  }
  assert.equal(offered(first, wrong.thing), undefined);
  for (const [{ thing }, words] of [
    [then, /permit ends.*her\s+sister.*Not\s+that\s+sister/s],
    [threat, /Ring\s+him/],
    [unsaid, /Ring\s+her/],
  ] as const) {
    const query = `?field=days&with=${thing}.1`;
    assert.match(await page(`/copy${query}`), new RegExp(`value="${thing}.1"[^>]* checked`));
    for (const text of [sheet(await page(`/copy${query}`)), await pdf(`/copy.pdf${query}`)]) {
      assert.match(text ?? "", words);
      assert.equal((text ?? "").match(/Ring\s+h|her\s+sister/g)?.length, 1, "and no other");
    }
  }
});

test("a day of the law that rests on what must be looked at again is not told as certain in the copy", async () => {
  const copied = async () => sheet(await page("/copy?field=money&also=law-days")) ?? "";
  const doubt = sayIn("en")("promise.safe", { text: "" }).trim();
  assert.match(await copied(), /20 May 2027:/);
  assert.ok(!(await copied()).includes(doubt));
  const event = aLifeEvent(of, { type: "reflection-permit-granted", day: day("2026-11-22") });
  assert.ok((await noteLifeEvent(cell, owner, event, noon)).ok);
  const again = await copied();
  assert.match(again, /20 May 2027:/);
  assert.ok(again.includes(doubt));
  assert.match(
    again,
    /may be wrong, and we are checking it: [^<]*20 November 2026; [^<]*22 November/,
  );
});

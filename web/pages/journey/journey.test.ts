import assert from "node:assert/strict";
import test from "node:test";
import { joinColleague } from "../../../api/case/join.ts";
import { givePlace } from "../../../api/plan/give.ts";
import { noteNeed } from "../../../api/plan/need.ts";
import type { KeptRow } from "../../../domain/journey/row.ts";
import type { GivenField } from "../../../domain/plan/field.ts";
import { addDays, dayOf } from "../../../domain/time/day.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aRow, aSitting, aTalk, plainBut, plainRows } from "../../../test/factories/journey.ts";
import { aNeed, aPlan } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Bo Ås");
const pages = testPages(testHouse([cell]), {
  owner: testDesk(cell, owner),
  other: testDesk(cell, other),
});

type Of = Awaited<ReturnType<typeof aPlan>>;
type Form = readonly (readonly [name: string, value: string])[];

/** A plan of which another colleague sees what is said of going home, and more. */
async function shared(...more: readonly GivenField[]): Promise<Of> {
  const of = await aPlan(cell, owner);
  assert.ok((await joinColleague(cell, owner, { caseId: of.caseId, colleague: other.id })).ok);
  for (const field of ["return", ...more] as const) {
    const place = { ...of, colleague: other.id, fields: [field] } as const;
    assert.ok((await givePlace(cell, owner, place, noon)).ok);
  }
  return of;
}

const at = (of: Of, path: string) => `/cases/${of.caseId}/persons/${of.person}/plan${path}`;
const headers = (desk: string) => ({
  ...{ "x-desk": desk, host: "localhost", "accept-language": "en" },
  ...{ origin: "http://localhost", "content-type": "application/x-www-form-urlencoded" },
});

async function get(path: string, desk = "owner"): Promise<string> {
  const answer = await pages.request(`http://localhost${path}`, { headers: headers(desk) });
  assert.equal(answer.status, 200, path);
  return await answer.text();
}
/** Sends a form: the page that it leads to, or the form again. */
async function send(path: string, form: Form, desk = "owner"): Promise<string> {
  const body = new URLSearchParams(form.map(([name, value]) => [name, value]));
  const init = { method: "POST", headers: headers(desk), body: `${body}` };
  const answer = await pages.request(`http://localhost${path}`, init);
  const to = answer.headers.get("location");
  return to === null ? await answer.text() : await get(to, desk);
}

const uncle: KeptRow = {
  ...{ row: "listed", said: null, label: "uncle", whys: ["afraid"] },
  ...{ finds: "yes", reach: "not-known" },
};
const afraid: KeptRow = { row: "afraid", said: null, answer: "some" };

test("who settles a question sees the answer it is about, what each choice does, and whose name stands by it; then what was settled", async () => {
  const of = await shared();
  await aTalk(cell, owner, of, plainBut(afraid, uncle));
  const settle = "/return/settle?question=safe-from&about=uncle&named=yes";
  const page = await get(at(of, settle), "other");
  const form = page.slice(page.indexOf("<form"));
  assert.match(page, /id="answer".*find out\? Yes.*Ada Lind/s, "the answer, and who wrote it");
  assert.match(form, /A caseworker/, "who settles it");
  assert.match(form, /The journey may go on, as far as this question goes/);
  assert.match(form, /The journey waits/);
  const chosen = [
    ...([
      ["question", "safe-from"],
      ["about", "uncle"],
      ["named", "yes"],
    ] as const),
    ...([
      ["settled.outcome", "not-clear"],
      ["reason", "He has friends there."],
    ] as const),
  ] as const;
  const notice = (await send(at(of, "/return/settle"), chosen, "other")).match(
    /role="status".*?<\/div>/s,
  );
  assert.match(notice?.[0] ?? "", /Alm.*safe from this one.*uncle/s);
  assert.match(notice?.[0] ?? "", /The journey waits/);
});

test("who settles a danger reads its words where they may, and else is told whom to ask", async () => {
  for (const [fields, words] of [
    [["housing"], /He has the key to the room/],
    [[], /Ada Lind/],
  ] as const) {
    const of = await shared(...fields);
    await aTalk(cell, owner, of, plainRows);
    const need = { ...of, thing: crypto.randomUUID(), seen: 0, field: "housing" } as const;
    const content = aNeed({ what: "He has the key to the room." });
    const told = { ...need, content, alsoTells: ["danger"] } as const;
    const kept = await noteNeed(cell, owner, told, noon);
    assert.ok(kept.ok, kept.ok ? "" : kept.refused);
    const page = await get(at(of, "/return/settle?question=danger-new"), "other");
    assert.match(page.slice(page.indexOf('id="answer"')), words);
    if (fields.length === 0) {
      assert.doesNotMatch(page, /He has the key/);
    }
  }
});

/** What is read to the person. */
const readOut = (page: string) =>
  page.slice(page.indexOf("Read this to the person"), page.indexOf('/return/talk"'));

test("a no comes first, with its day, and nothing is asked of the person again: not even aloud", async () => {
  const of = await shared();
  await aTalk(cell, owner, of, plainBut({ row: "wish", said: null, answer: "no" }, afraid, uncle));
  const page = await get(at(of, "/return"));
  const [no, read] = [page.indexOf('id="no"'), page.indexOf("Read this to the person")];
  assert.ok(no > 0 && no < read, "it comes first");
  assert.match(page.slice(no, read), /said no to going home[^<]*2026.*No one asks again/s);
  assert.match(readOut(page), /Does not want to go/, "what they said is read out");
  assert.doesNotMatch(readOut(page), /<h3>(This must be in place first|We do not know this yet)/);
  assert.doesNotMatch(page, /Ask again in a new talk/);
  assert.match(page, /return\/talk"/, "they may say otherwise themselves");
});

test("a no to being asked comes first too, and says whether they may be asked another day", async () => {
  for (const [asked, words] of [
    ["no", /said no to being asked.*No one asks again/s],
    ["later", /said no to being asked.*another day/s],
  ] as const) {
    const of = await shared();
    await aTalk(cell, owner, of, [], { sitting: aSitting({ asked }) });
    const page = await get(at(of, "/return"));
    const no = page.slice(page.indexOf('id="no"'), page.indexOf("Read this to the person"));
    assert.match(no, words);
    assert.doesNotMatch(readOut(page), /must be in place first/);
  }
});

const talk: Form = [
  ...([
    ["sitting.asked", "yes"],
    ["sitting.alone", "yes"],
    ["sitting.understood", "shared"],
  ] as const),
  ...([
    ["on", dayOf(noon)],
    ["wish.answer", "yes"],
  ] as const),
];
const danger = /data-tone="urgent".*tel:112.*\/whom\?/s;

test("that someone harms them brings the danger box at once, and it stays until they say otherwise", async () => {
  const of = await shared();
  assert.doesNotMatch(await get(at(of, "/return")), danger);
  const harm = await send(at(of, "/return/talk"), [...talk, ["stays.ticked", "harm"]]);
  assert.match(harm, danger, "on what comes next");
  for (const path of ["/return", "/return/talk", "/return/answers/listed"]) {
    assert.match(await get(at(of, path)), danger, path);
  }
  const well = await send(at(of, "/return/talk"), [...talk, ["stays.ticked", "nothing-bad"]]);
  assert.doesNotMatch(well, danger);
  const told = await send(at(of, "/return/answers/also_tells_of"), [
    ...([
      ["also_tells_of.of", "danger"],
      ["on", dayOf(noon)],
      ["words", "He rang."],
    ] as const),
  ]);
  assert.match(told, danger, "danger that is written by itself");
});

test("“nothing bad” beside harm is refused, with both shown as they were ticked", async () => {
  const of = await shared();
  const both = [
    ["stays.ticked", "harm"],
    ["stays.ticked", "nothing-bad"],
  ] as const;
  const again = await send(at(of, "/return/talk"), [...talk, ...both]);
  assert.match(again, /error-summary.*href="#stays\.ticked"/s);
  assert.equal((again.match(/name="stays\.ticked"[^>]* checked/g) ?? []).length, 2);
});

test("“these people” is not kept without who they are; read aloud it says whom", async () => {
  const of = await shared();
  const met = [...talk, ["met.answer", "some"]] as const;
  const again = await send(at(of, "/return/talk"), met);
  assert.match(again, /error-summary.*href="#met\.who\.0"/s);
  assert.match(again, /class="who" data-asked="true"/, "the question opens");
  const kept = await send(at(of, "/return/talk"), [...met, ["met.who.0", "boss 2"]]);
  assert.match(readOut(kept), /These people: \S*boss 2/);
});

test("“onkel” and “Onkel ” are one person, shown as first written, and the labels in use are offered", async () => {
  const of = await shared();
  const some = [
    ["afraid.answer", "some"],
    ["owes.answer", "some"],
    ["met.answer", "some"],
  ] as const;
  const named = [
    ["met.who.0", "onkel"],
    ["afraid.who.0", "Onkel "],
    ["owes.who.0", "ONKEL"],
  ] as const;
  const kept = await send(at(of, "/return/talk"), [...talk, ...some, ...named]);
  assert.equal((kept.match(/answers\/listed\?/g) ?? []).length, 1, "one on the list");
  assert.equal((kept.match(/answers\/tie\?/g) ?? []).length, 1);
  assert.doesNotMatch(kept, /Onkel|ONKEL/);
  for (const path of ["talk", "answers/met_by"]) {
    assert.match(await get(at(of, `/return/${path}`)), /<datalist[^>]*><option value="onkel">/);
  }
});

test("one person with two roles is one pair to ask about", async () => {
  const of = await shared();
  const both = ["meets", "drives"].map((role) => ({
    ...({ row: "met_by", said: null, label: "aunt", over: false } as const),
    role: role as "meets",
  }));
  await aTalk(cell, owner, of, plainBut(afraid, uncle, ...both));
  assert.equal(((await get(at(of, "/return"))).match(/answers\/tie\?/g) ?? []).length, 1);
});

test("each answer in the history is beside its own question", async () => {
  const of = await shared();
  const thing = await aTalk(cell, owner, of, plainBut(afraid, uncle));
  for (const page of [await get(at(of, "/return")), await get(at(of, `/return/${thing}`))]) {
    const said = page.slice(page.indexOf(`id="${thing}"`));
    assert.match(said, /^.{0,900}?Talk about going home.{0,200}May we ask\? Yes/s);
    assert.match(said, /Could anyone else hear\? No one else could hear/);
    assert.doesNotMatch(said, /you would rather not have with us/);
  }
  const page = await get(at(of, "/return"));
  assert.match(page, /How did the thought of going come up\?.*The thought of going: Their own/s);
  assert.match(page, /find out\? Yes; Can they come there/);
});

const arranged = [
  ...([
    ["on", dayOf(noon)],
    ["arrangement.confirmed", "yes"],
    ["arrangement.enough", "yes"],
  ] as const),
] as const;

test("what is arranged is asked for first, then whom it keeps away, and only then whether it is enough", async () => {
  const of = await shared();
  await aTalk(cell, owner, of, plainBut(afraid, uncle));
  const path = at(of, "/return/answers/arrangement");
  const page = await get(path);
  const places = ["words", "arrangement.covers", "arrangement.confirmed", "arrangement.enough"].map(
    (name) => page.indexOf(`name="${name}"`),
  );
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  );
  const again = await send(path, arranged);
  assert.match(again, /error-summary.*href="#words".*href="#arrangement\.covers"/s);
  assert.doesNotMatch(again, /words-error">[^<]*(hoose|not chosen)/);
  const kept = await send(path, [
    ...([
      ...arranged,
      ["words", "Meets the bus in Vik."],
      ["arrangement.covers", "uncle"],
    ] as const),
  ]);
  const list = kept.slice(kept.indexOf('id="arranged"'));
  assert.match(list, /^.{0,600}Meets the bus in Vik.*uncle.*Confirmed by Ada Lind.*enough\? Yes/s);
});

test("for staff it says which two people shut the journey, by their labels, and that it cannot be written yet", async () => {
  const of = await shared();
  const aunt = { row: "met_by", said: null, label: "aunt", role: "meets", over: false } as const;
  const home = { row: "tie", said: null, met: "aunt", listed: "uncle", tie: "same-home" } as const;
  await aTalk(cell, owner, of, plainBut(afraid, uncle, aunt, home));
  const page = await get(at(of, "/return"));
  const shuts = page.slice(page.indexOf('id="shuts"'), page.indexOf("Questions for you"));
  assert.match(shuts, /cannot be written down yet.*aunt and uncle.*Live together/s);
  assert.doesNotMatch(readOut(page), /aunt/, "it is not read aloud");
});

test("a child who comes along is named: in the question, where who acts for a child is written, and on Work", async () => {
  const of = await shared();
  await aTalk(cell, owner, of, plainRows);
  const sister = {
    row: "travels_with",
    said: null,
    label: "little sister",
    age: "under-18",
  } as const;
  const unknown = {
    whose: "not-known",
    "other-parent": "not-known",
    locks: "not-in-case",
  } as const;
  await aRow(cell, owner, of, { ...sister, ...unknown });
  const page = await get(at(of, "/return"));
  assert.match(page.slice(page.indexOf("Questions for you")), /travel along\?[^<]*little sister/);
  assert.match(await get(at(of, "/return/answers/for_child")), /about Alm.*travels along/s);
  const work = await get("/work");
  const box = work.slice(work.indexOf('data-tone="urgent"'));
  assert.match(box, /a child who travels with \S*Alm/);
  assert.ok(box.indexOf("tel:112") < box.indexOf("/knowledge/directory/"), "danger first");
});

test("from the journey of a child the way leads to where child welfare’s telling is written", async () => {
  const of = await shared();
  await aTalk(
    cell,
    owner,
    of,
    plainBut({ row: "age", said: null, basis: "own-word", answer: "under-18" }),
  );
  assert.match(await get(at(of, "/return")), new RegExp(`/cases/${of.caseId}/child#told`));
});

test("that the person goes anyway asks when, and leads on: on J, on Work and when the plan is handed over", async () => {
  const of = await shared();
  await aTalk(cell, owner, of, plainBut(afraid, uncle));
  const path = at(of, "/return/answers/goes_anyway");
  const day = addDays(dayOf(noon), 2);
  const goes = [
    ["on", dayOf(noon)],
    ["goes_anyway.numbers", "yes"],
    ["goes_anyway.call", "no"],
  ] as const;
  const kept = await send(path, [...goes, ["goes_anyway.day", day]]);
  const notice = kept.slice(0, kept.indexOf("Read this to the person"));
  for (const page of [notice, await get("/work"), await get(at(of, "/hand-over"))]) {
    assert.match(page, /goes anyway.*Leaves on \d+ \w+ 2026/s);
  }
  assert.match(kept, /\/steps\?area=safety[^"]*#new/);
  assert.match(kept, /\/whom\?/);
  await aTalk(cell, owner, of, plainBut({ row: "wish", said: null, answer: "no" }));
  assert.doesNotMatch(await get("/work"), new RegExp(`${of.person}.*Leaves on`, "s"));
});

test("a hand-over takes along danger first, who is feared, the open questions and that the journey waits", async () => {
  const of = await shared();
  const harm: KeptRow = { row: "stays", said: null, ticked: ["harm"] };
  await aTalk(cell, owner, of, plainBut(afraid, uncle, harm));
  const page = await get(at(of, "/hand-over"));
  assert.match(page, /data-tone="urgent".*Going home.*waits.*uncle.*safe from this one/s);
});

test("a journey has the day that it is meant for, and the yes is asked for again in its last three days", async () => {
  const of = await shared();
  await aTalk(cell, owner, of, plainRows);
  const path = at(of, "/return/journey");
  const write = [
    ...([
      ["journey.along", "nobody"],
      ["words", "By plane."],
      ["seen", "0"],
    ] as const),
    ...([
      ["on", dayOf(noon)],
      ["day", addDays(dayOf(noon), 20)],
    ] as const),
  ] as const;
  const page = await send(path, write);
  assert.match(page, /Leaves on 15 December 2026/);
  assert.match(page, /once more from 12 December 2026/);
  assert.match(await get(path), /name="day"[^>]*value="2026-12-15"/);
});

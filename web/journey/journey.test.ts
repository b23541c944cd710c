import assert from "node:assert/strict";
import test from "node:test";
import { noteNeed } from "../../api/plan/need.ts";
import type { KeptRow } from "../../domain/journey/row.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { aRow, aSitting, aTalk, plainBut, plainRows } from "../../test/factories/journey.ts";
import { afraid, at, journeyAtDesks, readOut, uncle } from "../../test/factories/journey-pages.ts";
import { aNeed } from "../../test/factories/plan.ts";
import { rowsOf } from "../../test/page.ts";
import { sayIn } from "../texts/texts.ts";

const { cell, owner, shared, get, send } = await journeyAtDesks();

test("who settles a question sees the answer it is about, what each choice does, and whose name stands by it; then what was settled", async () => {
  const of = await shared();
  await aTalk(cell, owner, of, plainBut(afraid, uncle));
  const settle = "/return/settle?question=safe-from&about=uncle&named=yes";
  const page = await get(at(of, settle), "other");
  const form = page.slice(page.indexOf("<form"));
  assert.match(page, /id="given".*find out\? Yes.*Ada Lind/s, "the answer, and who wrote it");
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
    assert.match(page.slice(page.indexOf('id="given"')), words);
    if (fields.length === 0) {
      assert.doesNotMatch(page, /He has the key/);
    }
  }
});

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
  const [line] = rowsOf(work).filter(({ kind }) => kind === "child");
  assert.equal(line?.group, "at-once");
  assert.match(line?.html ?? "", /a child who travels with \S*Alm/);
  const box = await get(line?.href ?? "");
  const numbers = [...box.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number);
  assert.equal(numbers[0], "112", "danger first");
  assert.ok(numbers.length > 1, "then child welfare");
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
  for (const page of [notice, await get(at(of, "/hand-over"))]) {
    assert.match(page, /goes anyway.*Leaves on \d+ \w+ 2026/s);
  }
  const onWork = async () =>
    rowsOf(await get("/work")).filter(({ href }) => href === at(of, "/return"));
  const [line] = await onWork();
  assert.deepEqual([line?.kind, line?.group], ["journey", "at-once"]);
  assert.match(line?.html ?? "", /in 2 days/);
  assert.match(kept, /\/steps\?area=safety[^"]*#new/);
  assert.match(kept, /\/whom\?/);
  await aTalk(cell, owner, of, plainBut({ row: "wish", said: null, answer: "no" }));
  assert.ok((await onWork()).every(({ group }) => group !== "at-once"));
});

test("a person's page says how many questions are not answered, as many as the journey's page lists", async () => {
  const of = await shared();
  await aTalk(cell, owner, of, plainBut(afraid, uncle));
  const page = await get(at(of, "/return"));
  const list = page.match(/<h3>We do not know this yet<\/h3><ul>(.*?)<\/ul>/s)?.[1] ?? "";
  const count = list.split("<li>").length - 1;
  assert.ok(count > 0);
  const person = await get(`/cases/${of.caseId}/persons/${of.person}`);
  assert.ok(person.includes(sayIn("en")("person.one.journey-open", { count })), `${count}`);
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
  assert.match(page, /once more whether .* from 12 December 2026/);
  assert.match(await get(path), /name="day"[^>]*value="2026-12-15"/);
});

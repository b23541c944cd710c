import assert from "node:assert/strict";
import test from "node:test";
import { dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { wrongIn } from "../../test/factories/forms.ts";
import { aTalk, plainBut } from "../../test/factories/journey.ts";
import {
  afraid,
  at,
  journeyAtDesks,
  readOut,
  talk,
  uncle,
} from "../../test/factories/journey-pages.ts";

const { cell, owner, shared, get, send } = await journeyAtDesks();

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
  assert.deepEqual(wrongIn(again), [["stays.ticked", "journey.stays-both"]]);
  assert.equal((again.match(/name="stays\.ticked"[^>]* checked/g) ?? []).length, 2);
});

test("“these people” is not kept without who they are; read aloud it says whom", async () => {
  const of = await shared();
  const met = [...talk, ["met.answer", "some"]] as const;
  const again = await send(at(of, "/return/talk"), met);
  assert.deepEqual(wrongIn(again), [["met.who.0", "journey.no-who"]]);
  const folded = /<details>(?:(?!<\/details>).)*name="met\.who\.0"/s;
  assert.doesNotMatch(again, folded, "the question is open");
  const long = "o".repeat(201);
  const tooLong = await send(at(of, "/return/talk"), [...met, ["met.who.1", long]]);
  assert.deepEqual(wrongIn(tooLong), [["met.who.1", "too-long"]]);
  assert.ok(tooLong.includes(`value="${long}"`), "it is given back whole");
  const kept = await send(at(of, "/return/talk"), [...met, ["met.who.0", "boss 2"]]);
  assert.match(readOut(kept), /These people: \S*boss 2/);
});

test("the fields for people are one group, which says with what answer they are needed", async () => {
  const page = await get(at(await shared(), "/return/talk"));
  for (const [kind, column, value] of [
    ["lives", "where", "with-someone"],
    ["met", "answer", "some"],
    ["work_people", "answer", "some"],
  ] as const) {
    const option = `name="${kind}\\.${column}"[^>]*value="${value}"[^>]*/>\\s*<label[^>]*>([^<]+)<`;
    const label = new RegExp(option).exec(page)?.[1] ?? "no such answer";
    const group = `<legend[^>]*>[^<]*“${label}”[^<]*</legend>(?:(?!</fieldset>).)*`;
    assert.match(page, new RegExp(`${group}name="${kind}\\.who\\.0"`, "s"), kind);
  }
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
  assert.deepEqual(wrongIn(again), [
    ["words", "journey.no-arrangement"],
    ["arrangement.covers", "journey.no-covers"],
  ]);
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

test("two people of whom nobody asked are named in the question", async () => {
  const of = await shared();
  const aunt = { row: "met_by", said: null, label: "aunt", role: "meets", over: false } as const;
  await aTalk(cell, owner, of, plainBut(afraid, uncle, aunt));
  const page = await get(at(of, "/return"));
  assert.match(
    page.slice(page.indexOf("Questions for you")),
    /tied to each other\? aunt and uncle/,
  );
});

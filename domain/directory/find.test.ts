import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../time/day.ts";
import type { Body } from "./body.ts";
import { bodiesFor, numberIsFresh } from "./find.ts";

const words = { nb: "ord", en: "words" };
const national: Body = {
  id: "national",
  name: "N",
  kinds: ["private-helper"],
  area: "national",
  forWhom: null,
  fromAge: null,
  does: words,
  needs: ["pay", "danger"],
  authority: false,
  passOn: words,
  phone: "1",
  web: null,
  hours: null,
  open: null,
  languages: [],
  note: null,
  source: "s",
  sourceDate: null,
  confirmed: "yes",
  phoneRung: null,
  checked: day("2026-11-24"),
  reviewBy: day("2027-02-24"),
};
const local: Body = { ...national, id: "local", area: ["Bergen", "Tromsø"] };
const municipal: Body = { ...national, id: "municipal", area: "municipal" };
const emergency: Body = { ...national, id: "emergency", phone: "112", needs: ["danger"] };
const desk: Body = { ...national, id: "desk", needs: [] };
const directory = [national, desk, emergency, municipal, local];

const found = (place: string | null, need: Parameters<typeof bodiesFor>[1]["need"]) =>
  bodiesFor(directory, { place, need }).map(({ id }) => id);

test("the place's own come before the municipality's, and those before national ones", () => {
  assert.deepEqual(found("Bergen", "pay"), ["local", "municipal", "national"]);
});

test("without a place those for the whole country come first, and those of one place last", () => {
  assert.deepEqual(found(null, "pay"), ["national", "municipal", "local"]);
});

test("of a child the municipality’s own service comes first, also where no place is given", () => {
  const service: Body = { ...municipal, id: "service", needs: ["child"] };
  const line: Body = { ...national, id: "line", needs: ["child"] };
  for (const place of [null, "Bergen"]) {
    const ids = bodiesFor([line, service], { place, need: "child" }).map(({ id }) => id);
    assert.deepEqual(ids, ["service", "line"]);
  }
});

test("in danger 112 comes first, before any local body", () => {
  assert.deepEqual(found("Bergen", "danger"), ["emergency", "local", "municipal", "national"]);
});

test("who asks about permits meets those who advise before any authority", () => {
  const police: Body = { ...national, id: "police", authority: true, needs: ["residence"] };
  const students: Body = { ...local, id: "students", needs: ["residence"] };
  for (const place of [null, "Bergen"]) {
    const ids = bodiesFor([police, students], { place, need: "residence" }).map(({ id }) => id);
    assert.deepEqual(ids, ["students", "police"]);
  }
});

test("a body of another place is left out, whatever case the place is written in", () => {
  assert.deepEqual(found("tromsØ ", "pay"), ["local", "municipal", "national"]);
  assert.deepEqual(found("Oslo", "pay"), ["municipal", "national"]);
});

test("a body that meets no need of the public is never given", () => {
  assert.equal(found(null, null).includes("desk"), false);
  assert.equal(found(null, null).length, 4);
});

test("no place and no need gives everyone who meets some need", () => {
  assert.deepEqual(found(null, null).toSorted(), ["emergency", "local", "municipal", "national"]);
});

test("a number is fresh for ninety days after it was rung, and not on the day after", () => {
  const rung = { phone: "1", phoneRung: day("2026-01-01") };
  assert.equal(numberIsFresh(rung, day("2026-01-01")), true);
  assert.equal(numberIsFresh(rung, day("2026-04-01")), true);
  assert.equal(numberIsFresh(rung, day("2026-04-02")), false);
});

test("a number that nobody has rung, or that is said to be rung tomorrow, is not fresh", () => {
  const today = day("2026-01-01");
  assert.equal(numberIsFresh({ phone: "1", phoneRung: null }, today), false);
  assert.equal(numberIsFresh({ phone: "1", phoneRung: day("2026-01-02") }, today), false);
  assert.equal(numberIsFresh({ phone: null, phoneRung: today }, today), false);
});

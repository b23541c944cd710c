import assert from "node:assert/strict";
import test from "node:test";
import { day, moment } from "../time/day.ts";
import type { Body } from "./body.ts";
import { isOpen, lookUp } from "./look-up.ts";

const words = { nb: "ord", en: "words" };
const body: Body = {
  id: "unknown",
  name: "N",
  kinds: ["private-helper"],
  area: "national",
  forWhom: null,
  fromAge: null,
  does: words,
  needs: ["pay"],
  authority: false,
  passOn: words,
  phone: null,
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
const weekdays = [{ days: [1, 5] as const, from: "09:00", to: "11:00" }];
const office: Body = { ...body, id: "office", open: weekdays, languages: ["pl", "nb"] };
const night: Body = { ...body, id: "night", open: "always", languages: ["ro"] };
const silent: Body = { ...body, id: "silent", needs: [] };
const directory = [body, office, night, silent];
const all = { place: null, need: null, tongue: null, openAt: null } as const;
const ids = (bodies: readonly Body[]) => bodies.map(({ id }) => id);

const hours = [
  ["2026-11-25T07:59:00Z", "no", "a minute before it opens, by the clock in Norway"],
  ["2026-11-25T08:00:00Z", "yes", "the minute it opens"],
  ["2026-11-25T09:59:00Z", "yes", "the last minute"],
  ["2026-11-25T10:00:00Z", "no", "the minute it closes"],
  ["2026-07-01T07:00:00Z", "yes", "in summer an hour earlier by UTC"],
  ["2026-11-28T09:00:00Z", "no", "a Saturday"],
] as const;
for (const [at, open, when] of hours) {
  test(`weekdays 9 to 11: ${when}: ${open}`, () => {
    assert.equal(isOpen(weekdays, moment(at)), open);
  });
}

test("who is always there is open at night; where hours are not known, nobody says so", () => {
  const night = moment("2026-11-28T02:00:00Z");
  assert.equal(isOpen("always", night), "yes");
  assert.equal(isOpen(null, night), "not-known");
});

test("asked for nothing, the directory gives everyone, also who does not meet the public", () => {
  assert.deepEqual(ids(lookUp(directory, all).fits), ["unknown", "office", "night", "silent"]);
  assert.deepEqual(lookUp(directory, all).perhaps, []);
});

test("a language or an hour that is not known stands apart, and one known not to fit is left out", () => {
  const polish = lookUp(directory, { ...all, need: "pay", tongue: "pl" });
  assert.deepEqual([ids(polish.fits), ids(polish.perhaps)], [["office"], ["unknown"]]);
  const late = lookUp(directory, {
    ...all,
    need: "pay",
    openAt: moment("2026-11-25T20:00:00Z"),
  });
  assert.deepEqual([ids(late.fits), ids(late.perhaps)], [["night"], ["unknown"]]);
});

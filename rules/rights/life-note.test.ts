import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, day } from "../../domain/time/day.ts";
import { aLifeEntry } from "../../test/factories/life.ts";
import type { NewLifeEvent } from "./life.ts";
import { noteLife } from "./life-note.ts";

const today = day("2026-11-25");

const { id: _, ...permit } = aLifeEntry("x");
const nothing = { entries: [], outcomes: [] };

const refusals: readonly (readonly [
  string,
  Partial<NewLifeEvent>,
  Parameters<typeof noteLife>[1],
])[] = [
  ["life.not-yet-happened", { day: addDays(today, 1) }, nothing],
  ["life.too-long-ago", { day: day("1899-12-31") }, nothing],
  ["life.too-long-ago", { type: "wage-due", day: day("1900-06-01") }, nothing],
  ["life.too-long-ago", { type: "turns-eighteen", day: day("1946-11-24") }, nothing],
  [
    "life.ends-before-it-began",
    { type: "limited-permit-granted", until: day("2026-08-30") },
    nothing,
  ],
  ["life.ends-before-it-began", { until: day("2026-08-30") }, nothing],
  ["life.settles-what-is-to-come", { type: "wages-settled", until: day("2026-09-01") }, nothing],
  ["life.settles-what-is-to-come", { type: "wage-paid", until: day("2026-09-01") }, nothing],
  ["life.which-pay-day", { type: "wage-paid" }, nothing],
  ["life.takes-back-nothing", { holds: false }, nothing],
  ["life.birthday-too-far", { type: "turns-eighteen", day: day("2044-11-26") }, nothing],
  ["life.birthday-too-far", { type: "turns-eighteen", day: day("2200-01-01") }, nothing],
  ["life.birth-for-birthday", { type: "turns-eighteen", day: day("2010-05-05") }, nothing],
  ["life.birth-for-birthday", { type: "turns-eighteen", day: day("2016-11-25") }, nothing],
  ["life.due-day-too-far", { type: "wage-due", day: day("2027-11-26") }, nothing],
  ["life.due-day-too-far", { type: "wage-due", day: day("2062-12-15") }, nothing],
  [
    "life.two-birthdays",
    { type: "turns-eighteen", day: day("2027-01-01") },
    {
      entries: [aLifeEntry("a", { type: "turns-eighteen", day: day("2028-01-01") })],
      outcomes: [],
    },
  ],
  ["life.no-provision-here", { type: "wage-due", provision: "257" }, nothing],
  ["life.no-provision-here", { provision: "257" }, nothing],
  ["life.no-last-day-here", { type: "police-report", until: day("2026-12-15") }, nothing],
  ["life.no-last-day-here", { type: "permit-revoked", until: day("2026-12-15") }, nothing],
  ["life.no-place-here", { type: "charged", where: "court" }, nothing],
  ["life.no-place-here", { where: "police" }, nothing],
  ["life.no-award-here", { awarded: "yes" }, nothing],
  ["life.no-how-here", { type: "testified", how: "notice" }, nothing],
  ["life.no-form-here", { type: "work-ended", form: "wrong" }, nothing],
  ["life.no-post-here", { post: "trial" }, nothing],
  ["life.no-ground-here", { ground: "none" }, nothing],
  ["life.no-notice-here", { notice: "oral" }, nothing],
  ["life.no-home-here", { home: "own" }, nothing],
  ["life.no-rests-here", { rests: "sentence" }, nothing],
  ["life.no-sought-here", { sought: "renewal" }, nothing],
  ["life.no-work-here", { type: "charged", work: "barred" }, nothing],
  ["life.no-close-here", { close: "kin" }, nothing],
  ["life.already-noted", {}, { entries: [aLifeEntry("a")], outcomes: [] }],
  [
    "life.already-replaced",
    { day: day("2026-08-30"), replaces: { of: "entry", id: "a" } },
    {
      entries: [aLifeEntry("a"), aLifeEntry("b", { replaces: { of: "entry", id: "a" } })],
      outcomes: [],
    },
  ],
  [
    "life.no-such-entry",
    { replaces: { of: "outcome", id: "a" } },
    { ...nothing, entries: [aLifeEntry("a")] },
  ],
  [
    "life.too-many",
    { day: day("2026-08-30") },
    { entries: Array.from({ length: 200 }, (__, at) => aLifeEntry(`e${at}`)), outcomes: [] },
  ],
];

for (const [code, more, known] of refusals) {
  test(`what cannot be written down is refused: ${code}`, () => {
    assert.deepEqual(noteLife({ ...permit, ...more }, known, today), { ok: false, refused: code });
  });
}

test("pay that falls due next month, or in a year, is written down", () => {
  for (const on of ["2026-12-15", "2027-11-25"]) {
    assert.ok(noteLife({ ...permit, type: "wage-due", day: day(on) }, nothing, today).ok, on);
  }
});

test("a birthday and a due day to come are written down", () => {
  for (const type of ["turns-eighteen", "wage-due"] as const) {
    assert.ok(noteLife({ ...permit, type, day: addDays(today, 30) }, nothing, today).ok, type);
  }
});

test("what belongs to a kind of event is written down with it", () => {
  const until = day("2026-12-15");
  for (const own of [
    { type: "police-report", provision: "257" },
    { type: "case-dropped", provision: "other" },
    { type: "reflection-permit-granted", until },
    { type: "limited-permit-granted", until },
    { type: "expulsion-decided", until },
    { type: "testified", where: "court" },
  ] as const) {
    const event = { ...permit, ...own };
    assert.deepEqual(noteLife(event, nothing, today), { ok: true, value: event }, own.type);
  }
});

test("pay that is settled covers pay days before the day it was paid, or through it", () => {
  for (const until of [day("2026-01-15"), permit.day, null]) {
    const event = { ...permit, type: "wages-settled", until } as const;
    assert.deepEqual(noteLife(event, nothing, today), { ok: true, value: event });
  }
});

test("what does not belong to a kind of event is refused also where it takes something back", () => {
  const known = { entries: [aLifeEntry("a")], outcomes: [] };
  const back = { ...permit, holds: false, replaces: { of: "entry", id: "a" } } as const;
  assert.ok(noteLife(back, known, today).ok);
  const stray = noteLife({ ...back, provision: "257" }, known, today);
  assert.deepEqual(stray, { ok: false, refused: "life.no-provision-here" });
});

test("evidence in court is more than evidence that stands already, given nobody knows where", () => {
  const stands = { entries: [aLifeEntry("a", { type: "testified" })], outcomes: [] };
  assert.ok(noteLife({ ...permit, type: "testified", where: "court" }, stands, today).ok);
});

test("a birthday is corrected by another, and whoever is born today may turn eighteen in eighteen years", () => {
  const birthday = aLifeEntry("a", { type: "turns-eighteen", day: day("2028-01-01") });
  const replaces = { of: "entry", id: "a" } as const;
  const known = { entries: [birthday], outcomes: [] };
  const noted = noteLife(
    { ...permit, type: "turns-eighteen", day: day("2044-11-25"), replaces },
    known,
    today,
  );
  assert.ok(noted.ok);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLaw } from "../../law/law.ts";
import type { CapacityNow, CapacityState } from "../capacity/capacity.ts";
import { day, moment } from "../time/day.ts";
import { covered } from "./consent.ts";
import { mandateOf } from "./mandate.ts";
import { outside } from "./outside.ts";
import type { Known, KnownCell, RoutingQuestion } from "./question.ts";

const law = loadLaw();
const today = day("2026-11-25");
const silent: CapacityNow = { now: null, freshness: null, coming: null };
const says = (state: CapacityState, freshness: CapacityNow["freshness"] = "holds") => ({
  now: { agency: "", said: today, state, free: null, from: today, until: null, words: null },
  freshness,
  coming: null,
});
const cell = (id: string, kinds: readonly string[], capacity = silent): KnownCell => ({
  cell: id,
  name: id,
  kinds,
  capacity,
});
const police = cell("police-district", ["police", "public-authority"]);
const shelter = cell("shelter", ["private-helper"]);
const known: Known = {
  directory: law.directory,
  sharing: law.sharing,
  cells: [police, shelter, cell("unit", ["police", "police-immigration", "public-authority"])],
};
const question: RoutingQuestion = {
  from: { id: "inspectorate", kinds: ["labour-inspectorate", "administrative-agency"] },
  place: "Oslo",
  sector: null,
  needs: ["crime", "safe-place", "advice"],
  purpose: null,
  urgency: "days",
  underEighteen: "unknown",
  privateToo: false,
  consents: [],
  now: moment("2026-11-25T11:00:00Z"),
};
const asked = (more: Partial<RoutingQuestion> = {}, of: Partial<Known> = {}) =>
  outside({ ...known, ...of }, { ...question, ...more });
const idsOf = (all: ReturnType<typeof asked>) => all.map(({ id }) => id);
const find = (all: ReturnType<typeof asked>, id: string) => all.find((each) => each.id === id);

test("an agency we know goes first for what it is for, and a letter can go as a referral", () => {
  const [first] = asked();
  assert.equal(first?.id, "police-district");
  assert.equal(first?.cell?.cell, "police-district");
  assert.equal(first?.purpose, "report-offence");
  assert.equal(first?.itself, false);
  assert.equal(first?.body?.id, "police-local", "the entry for its kind says what it is for");
  assert.equal(find(asked(), "police-local")?.cell, null, "only by telephone or letter");
});

test("a cell that is called as the directory calls it is one with that entry", () => {
  const nav = cell("nav", ["nav", "public-authority"]);
  const all = asked({ needs: ["housing"] }, { cells: [nav] });
  assert.deepEqual(
    all.filter(({ id }) => id === "nav").map(({ itself, cell: letter }) => [itself, letter?.cell]),
    [[true, "nav"]],
  );
});

test("our own kind of agency is not somewhere else to go", () => {
  const needs = ["report-conditions"] as const;
  assert.equal(find(asked({ needs }), "arbeidstilsynet"), undefined);
  const from = { id: "union", kinds: ["union"] };
  assert.ok(find(asked({ needs, from }), "arbeidstilsynet"), "or this means nothing");
});

test("helpers outside the public come only when asked for, or for the person who chose them", () => {
  assert.equal(idsOf(asked()).includes("shelter"), false);
  const wanted = asked({ privateToo: true }).filter(({ need }) => need === "safe-place");
  assert.equal(wanted.at(0)?.private, false, "the public first, also then");
  assert.ok(idsOf(wanted).includes("shelter") && idsOf(wanted).includes("rosa"));

  const yes = { given: true, to: null, for: ["assistance"], fields: null };
  const consent = { ...yes, recipient: "shelter", until: today };
  const chosen = asked({ consents: [consent] }).filter(({ need }) => need === "safe-place");
  assert.deepEqual([chosen[0]?.id, chosen[0]?.reasons[0]], ["shelter", "person-chose"]);
  assert.equal(idsOf(chosen).includes("rosa"), false, "nobody else came along");
  for (const over of [
    { ...consent, until: day("2026-11-24") },
    { ...consent, for: ["investigation"] },
    { ...consent, given: false },
  ]) {
    assert.equal(idsOf(asked({ consents: [over] })).includes("shelter"), false);
  }
});

test("a consent for some fields lets those go and no others", () => {
  const yes = { given: true, to: null, for: ["assistance"], until: today, recipient: "shelter" };
  const telling = (fields: Parameters<typeof covered>[0]) => {
    const consents = [{ ...yes, fields: covered(fields) }];
    return find(asked({ consents }), "shelter")?.telling.named.may.map(({ field }) => field);
  };
  assert.deepEqual(telling(null), ["name", "phone", "workplace", "observations"]);
  assert.deepEqual(telling(["name"]), ["name"]);
  assert.deepEqual(telling(["sector"]), []);
});

test("whoever says that they take no cases stands last; a word too old to go by moves nobody", () => {
  const other = cell("other-police", ["police", "public-authority"]);
  const order = (capacity: CapacityNow) =>
    idsOf(asked({ needs: ["crime"] }, { cells: [{ ...police, capacity }, other] })).filter((id) =>
      ["police-district", "other-police"].includes(id),
    );
  assert.deepEqual(order(silent), ["other-police", "police-district"]);
  assert.deepEqual(order(says("takes")), ["police-district", "other-police"]);
  assert.deepEqual(order(says("takes", "old")), ["other-police", "police-district"]);
  const paused = idsOf(
    asked({ needs: ["crime"] }, { cells: [{ ...police, capacity: says("paused") }, other] }),
  );
  assert.equal(paused.at(-1), "police-district");
});

test("when somebody must act today, those who are closed stand after those who may be open", () => {
  const night = moment("2026-11-25T22:00:00Z");
  const from = { id: "union", kinds: ["union"] };
  const at = (urgency: RoutingQuestion["urgency"]) =>
    idsOf(asked({ urgency, now: night, from, needs: ["report-conditions"] }, { cells: [] }));
  assert.notEqual(at("days").at(-1), "arbeidstilsynet");
  assert.equal(at("today").at(-1), "arbeidstilsynet", "it is known to be closed at night");
  assert.deepEqual(at("today").toSorted(), at("days").toSorted());
});

test("about a crime, those who look into it come first; about conditions, those whose field the work is", () => {
  const crime = asked({ needs: ["crime"] }).map(({ purpose }) => purpose);
  assert.ok(crime.includes("assistance") && crime.includes("report-offence"));
  assert.deepEqual(crime, crime.toSorted().toReversed());
  const inspected = (sector: string | null) =>
    idsOf(asked({ needs: ["report-conditions"], sector }, { cells: [] }));
  assert.equal(inspected("transport")[0], "statens-vegvesen");
  assert.equal(inspected("cleaning")[0], "skatteetaten", "the others have other fields");
  assert.deepEqual(
    inspected("cleaning").toSorted(),
    inspected(null).toSorted(),
    "none is left out",
  );
});

test("in danger to life 112 stands first, and what may be told it is asked as averting danger", () => {
  const [first] = asked({ urgency: "life", purpose: "inspection" });
  assert.equal(first?.body?.phone, "112");
  assert.equal(first?.purpose, "avert-danger");
  const told = first?.telling.named.may.map(({ field }) => field);
  assert.deepEqual(told, ["name", "phone", "workplace", "observations"]);
});

test("what may be told is answered by the rules: without names, and by name only with what they require", () => {
  const barnevern = find(asked({ needs: ["child"] }), "barnevern");
  assert.deepEqual(
    barnevern?.telling.named.must.map(({ rule }) => rule.id),
    ["bvl132"],
    "a duty to tell child welfare where age is not known",
  );
  const adult = find(asked({ needs: ["child"], underEighteen: "no" }), "barnevern");
  assert.deepEqual(adult?.telling.named.must, []);
  const toPolice = asked()[0]?.telling;
  assert.ok(
    toPolice?.named.may.some(({ field }) => field === "name"),
    "by a breach of law",
  );
});

test("every entry of the directory that a kind is described by is there, and no needed one is silent", () => {
  for (const kind of ["police", "labour-inspectorate", "tax", "child-welfare", "nav", "union"]) {
    assert.notEqual(mandateOf({ cell: "x", kinds: [kind] }, law.directory).body, null, kind);
  }
  assert.deepEqual(mandateOf({ cell: "x", kinds: ["private-helper"] }, law.directory), {
    needs: ["safe-place", "advice"],
    body: null,
  });
});

import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { aDecision, anyDecision, decided, fewFactors } from "../../test/factories/comparison.ts";
import { day, moment } from "../time/day.ts";
import { conflictsWith, lookAlikes } from "./conflict.ts";
import { changeDraft, type Draft, emptyDraft } from "./draft.ts";
import { type Edit, fitOf, overlay, type Proposal } from "./edit.ts";
import {
  type Form,
  placesOf,
  readStatement,
  type Statement,
  sameStatement,
  writeStatement,
} from "./statement.ts";
import { wholeDecision } from "./whole.ts";

const old = { nb: "ord", en: "words" };
const newer = { nb: "nye ord", en: "new words" };
const newest = { nb: "nyeste ord", en: "newest words" };
const paid = aDecision("paid", [decided("pay.deferred", "present", 2)]);
const change = (was: typeof old, would: typeof old): Edit => ({
  kind: "change",
  entry: "paid",
  place: "outcome",
  was,
  would,
});

const anotherOf: Readonly<Record<Form, Statement>> = {
  words: newest,
  "words-or-none": newest,
  line: "another line",
  day: "2030-01-01",
  level: 9,
  side: "mixed",
  confidence: "secondary",
  reader: "Ingrid Moe, 2026-11-25",
};

test("writing one statement changes that one and no other, whatever the decision", () => {
  fc.assert(
    fc.property(anyDecision(fewFactors), fc.nat(), (decision, pick) => {
      const places = placesOf(decision);
      const chosen = places[pick % places.length];
      assert.ok(chosen);
      const would = anotherOf[chosen.form];
      const after = writeStatement(decision, chosen.place, would);
      for (const { place, now } of places) {
        const expected: Statement = place === chosen.place ? would : now;
        assert.ok(sameStatement(readStatement(after, place) ?? null, expected), place);
      }
    }),
  );
});

test("approved edits follow each other; what the files took in changes nothing, what they changed otherwise is left out", () => {
  const chain = [change(old, newer), change(newer, newest)];
  assert.deepEqual(overlay([paid], chain).decisions[0]?.outcome, newest);

  const taken = { ...paid, outcome: newer };
  const after = overlay([taken], [change(old, newer)]);
  assert.equal(after.decisions[0], taken);
  assert.deepEqual([...after.edited, ...after.left], []);

  const moved = { ...paid, outcome: newest };
  const kept = overlay([moved], [change(old, newer)]);
  assert.equal(kept.decisions[0], moved);
  assert.equal(kept.left.length, 1);
  assert.equal(overlay([], [change(old, newer)]).left.length, 1, "of an entry that is gone");
});

test("a new decision is added once, and gives way to a file of the same id", () => {
  const edit: Edit = { kind: "new-decision", entry: "new", would: aDecision("new", paid.facts) };
  const laid = overlay([paid], [edit]);
  assert.deepEqual([laid.decisions.length, laid.added], [2, ["new"]]);
  const file = aDecision("new", []);
  assert.deepEqual(overlay([file], [edit]).decisions, [file]);
});

const waiting: Proposal = {
  id: "second",
  edit: change(old, newest),
  why: "why",
  source: "source",
  proposed: moment("2026-11-25T10:00:00Z"),
  by: { id: "one", name: "One" },
  answer: null,
};

test("a proposal on a statement that was changed since is on an older text; beside another statement it is told", () => {
  const at = moment("2026-11-25T11:00:00Z");
  const answer = { answer: "approved", reason: null, at, by: "Two" } as const;
  const first: Proposal = { ...waiting, id: "first", answer };
  assert.equal(fitOf(waiting, [paid], [waiting]), "fits");
  assert.equal(fitOf(waiting, [paid], [waiting, first]), "entry-moved");
  assert.equal(fitOf(waiting, [{ ...paid, outcome: newer }], [waiting, first]), "older-text");
  assert.equal(fitOf(waiting, [], []), "gone");
});

test("a decision on the other side with all that one rested on is a conflict, and on the same side is none", () => {
  const other = aDecision("other", paid.facts, { side: "not_forced_labour" });
  const more = aDecision("more", [decided("pay.deferred", "present", 3), decided("move.free")]);
  const bound = conflictsWith(fewFactors, new Set(), [paid], {
    ...more,
    side: "not_forced_labour",
  });
  assert.deepEqual(
    bound.map(({ decision, how }) => [decision.id, how]),
    [],
    "what stands against the one sets them apart",
  );
  const plain = aDecision("plain", [decided("pay.deferred", "present", 3)], {
    side: "not_forced_labour",
  });
  assert.deepEqual(
    conflictsWith(fewFactors, new Set(), [paid], plain).map(({ how }) => how),
    ["bound-by"],
  );
  assert.deepEqual(
    conflictsWith(fewFactors, new Set(), [paid], { ...plain, side: "servitude" }),
    [],
  );
  assert.deepEqual(
    conflictsWith(fewFactors, new Set(), [other], paid).map(({ how }) => how),
    ["binds"],
    "the other has all that the new one rests on",
  );
});

test("a decision of the same reference or name is pointed out", () => {
  const one = aDecision("one", [], { name: "A v. B", ref: "HR-2017-1" });
  const look = (more: object) => lookAlikes([one], aDecision("two", [], { name: "C", ...more }));
  assert.equal(look({ ref: "hr 2017 1" }).length, 1);
  assert.equal(look({ name: "a v b" }).length, 1);
  assert.equal(look({ ref: "HR-2017-1", country: "SE" }).length, 0);
});

const fact = {
  factor: "pay.deferred",
  state: "present",
  level: "2",
  scope: "all",
  status: "finding",
  nb: "ord",
  en: "words",
  source: "S1",
  at: "§ 1",
  confidence: "read",
} as const;

const typed: Draft = changeDraft(
  {
    about: {
      name: "Ærlig lønn, Østby",
      court: "A court",
      country: "NO",
      date: "2017-03",
      side: "forced_labour",
      question: "individual_guilt",
      finding: "direct",
      comparability: "private_exploitation",
      confidence: "excerpt",
      sources: "One\n\nTwo",
      "outcome-nb": "ord",
      "outcome-en": "words",
      "sector-nb": "ord",
      "sector-en": "words",
      "unit-nb": "ord",
      "unit-en": "words",
    },
    facts: [],
    remarks: [],
  },
  { do: "fact", fact },
);
const today = day("2026-11-25");

function lacksOf(draft: Draft): readonly string[] {
  return wholeDecision(draft, fewFactors, new Set(), today).lacks.map(({ what }) => what);
}

test("a draft is a decision when it lacks nothing; whether it is final may be left unknown", () => {
  const { decision } = wholeDecision(typed, fewFactors, new Set(["aerlig-lonn-ostby"]), today);
  assert.ok(decision);
  assert.equal(decision.id, "aerlig-lonn-ostby-2");
  assert.deepEqual(decision.sources, { S1: "One", S2: "Two" });
  assert.deepEqual(
    [decision.final, decision.comparability, decision.confidence, decision.reviewBy],
    [null, "private_exploitation", "excerpt", "2027-11-25"],
  );
});

test("everything that a draft lacks is said at once", () => {
  assert.ok(lacksOf(emptyDraft).length > 7);
  const about = (more: Draft["about"]) => changeDraft(typed, { do: "about", about: more });
  assert.deepEqual(lacksOf(about({ date: "2017-13", country: "Norge" })), ["country", "date"]);
  assert.deepEqual(lacksOf(about({ "caution-nb": "ord" })), ["one-language"]);
  assert.deepEqual(lacksOf(about({ confidence: "" })), ["choices"], "nothing is chosen for them");
  const facts = (more: object) => changeDraft(typed, { do: "fact", fact: { ...fact, ...more } });
  assert.deepEqual(lacksOf(facts({ en: "", level: "4", source: "S3" })), [
    "fact-words",
    "fact-source",
    "fact-level",
  ]);
  assert.deepEqual(lacksOf(facts({ status: "" })), ["fact-choices"]);
  assert.deepEqual(lacksOf(facts({ state: "absent", level: "0" })), ["fact-level", "fact-twice"]);
  assert.deepEqual(lacksOf(facts({ state: "absent", level: "2" })), ["fact-twice"]);
  assert.deepEqual(lacksOf(facts({ state: "absent", level: "3" })), []);
  assert.deepEqual(
    lacksOf(changeDraft(typed, { do: "no-fact", factor: fact.factor, state: "present" })),
    ["facts"],
  );
});

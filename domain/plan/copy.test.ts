import assert from "node:assert/strict";
import test from "node:test";
import { day, moment } from "../time/day.ts";
import { type AlsoTells, alsoTold } from "./also-tells.ts";
import { type CopyChoice, copied, isOfGoing, leftOut, whyLeftOut } from "./copy.ts";
import type { Content, Entry } from "./entry.ts";
import { copiedAtFirst, givenFields, type PlanField } from "./field.ts";
import type { PlanB } from "./plan-b.ts";
import type { Step } from "./step.ts";
import type { Wishes } from "./wishes.ts";

const today = day("2026-11-25");
const entry = (
  thing: string,
  field: PlanField,
  content: Content,
  alsoTells: AlsoTells = [],
): Entry => ({
  ...{ thing, field, content, alsoTells, version: 1, at: moment("2026-11-25T11:00:00Z") },
  by: { id: "liv", name: "Liv" },
});
const step = (what: string, more: Partial<Step> = {}): Step => ({
  ...{ kind: "step", what, doer: { who: "person" }, by: null, promised: false },
  ...{ tells: { to: "nobody" }, standing: { state: "planned" } },
  ...more,
});
const planB = (comes: PlanB["comes"]): PlanB => ({
  ...{ kind: "plan-b", comes, instead: "Rings.", doer: { who: "person" } },
  standing: { state: "ready" },
});
const wishes = (inOrder: Wishes["inOrder"], words: string | null): Wishes => ({
  ...{ kind: "wishes", inOrder, words, on: today, heard: "alone" },
});
const wrong = (about: string | null): Content => ({
  ...{ kind: "correction", about, said: "No.", on: today, standing: { state: "open" } },
});
const need = (what: string): Content => ({
  ...{ kind: "need", state: what === "" ? "none" : "needed", what, observer: "person" },
  ...{ observedBy: null, on: today, assessment: null },
});
const choose = (
  fields: CopyChoice["fields"],
  taken: readonly string[] = [],
  without: readonly string[] = [],
): CopyChoice => ({
  fields,
  taken: new Set(taken.map((thing) => `${thing}.1`)),
  without: new Set(without),
});
const things = (entries: readonly Entry[]) => entries.map(({ thing }) => thing);

const threat = "He will kill me if I go to the police. The shelter is at Storgata 12.";
for (const told of alsoTold) {
  test(`what is ticked to tell of ${told} is left out of a copy, whatever its words, until that very thing is taken along`, () => {
    const [plain, ticked] = [
      entry("plain", "money", step(threat), []),
      entry("ticked", "money", step("Ring."), [told]),
    ];
    const standing = [plain, ticked];
    assert.deepEqual(whyLeftOut(ticked), [told]);
    assert.deepEqual(things(copied(standing, choose(["money"]))), ["plain"]);
    assert.deepEqual(things(copied(standing, choose([...givenFields]))), ["plain"]);
    assert.deepEqual(things(leftOut(standing, choose(["money"]))), ["ticked"]);
    assert.deepEqual(copied(standing, choose(["money"], ["ticked"])), standing);
    assert.deepEqual(things(copied(standing, choose(["money"], ["ticked"], ["ticked"]))), [
      "plain",
    ]);
    assert.deepEqual(copied(standing, choose(["work"], ["ticked"])), []);
  });
}

test("what nobody has said of is left out as what is not known, and what has no words tells of nothing", () => {
  const standing = [
    entry("unsaid", "money", need("A coat."), null),
    entry("none", "money", need(""), null),
  ];
  assert.deepEqual(whyLeftOut({ ...entry("old", "money", need("A coat.")), alsoTells: null }), [
    "not-said",
  ]);
  assert.deepEqual(things(copied(standing, choose(["money"]))), ["none"]);
  assert.deepEqual(things(leftOut(standing, choose(["money"]))), ["unsaid"]);
  assert.deepEqual(copied(standing, choose(["money"], ["unsaid"])), standing);
});

for (const [field, told] of [
  ["health", "health"],
  ["mental-health", "health"],
  ["cognition", "health"],
  ["law", "law"],
] as const) {
  test(`what stands in ${field} tells of ${told}, which is chosen along with that part and with nothing else`, () => {
    const own = entry("own", field, need("A key."), [told]);
    assert.deepEqual(whyLeftOut(own), []);
    assert.ok(!copiedAtFirst([field]).includes(field), "the part itself is not there at first");
    for (const other of alsoTold.filter((each) => each !== told)) {
      assert.deepEqual(whyLeftOut({ ...own, alsoTells: [told, other] }), [other]);
    }
  });
}

for (const [field, told] of [
  ["safety", "danger"],
  ["housing", "home"],
] as const) {
  test(`what tells of ${told} is taken along one by one, also where the part ${field} is chosen`, () => {
    const own = entry("own", field, need("A key."), [told]);
    assert.deepEqual(copied([own], choose([field])), []);
    assert.deepEqual(copied([own], choose([field], ["own"])), [own]);
  });
}

test("what was taken along is left out again once it is worded anew", () => {
  const own = entry("own", "money", need("Talk with the lawyer."), ["law"]);
  const anew = { ...own, version: 2, content: need("He hit her.") };
  assert.deepEqual(copied([own], choose(["money"], ["own"])), [own]);
  assert.deepEqual(copied([anew], choose(["money"], ["own"])), []);
});

for (const [comes, why] of [
  ["case-dropped", ["law"]],
  ["outside-label", ["law"]],
  ["permit-ends", ["law"]],
  ["must-leave", ["journey", "law"]],
  ["housing-ends", []],
  ["wages-not-paid", []],
  ["key-person-leaves", []],
  ["other", []],
] as const) {
  test(`a plan B tells by what it is for of ${why.join(" and ") || "nothing"}: ${comes}`, () => {
    assert.deepEqual(whyLeftOut(entry("b", "housing", planB(comes))), why);
  });
}

test("a step that tells an agency says which, and what stands of going home tells of that", () => {
  const tells = { to: "agency", cell: "district", consent: null } as const;
  assert.deepEqual(whyLeftOut(entry("s", "law", step("Ring.", { tells }))), ["agency"]);
  const row = { row: "wish", said: null, answer: "yes" } as const;
  const wish = entry("r", "return", { kind: "return", row, words: "Yes.", on: today }, null);
  assert.deepEqual(whyLeftOut(wish), ["journey"]);
  assert.deepEqual(copied([wish], choose(["return"])), []);
  assert.deepEqual(copied([wish], choose(["return"], ["r"])), [wish]);
});

test("wishes stand without going home, and without words that tell of something or that nobody has said of", () => {
  const all = wishes(["go-home", "wages"], "Home to my sister.");
  for (const [alsoTells, words] of [
    [[], all.words],
    [["danger"], null],
    [null, null],
  ] as const) {
    const one = entry("w", "wishes", all, alsoTells);
    const [held] = copied([one], choose(["wishes"]));
    assert.deepEqual(held?.content, wishes(["wages"], words));
    assert.deepEqual(copied([one], choose(["wishes"], ["w"])), [one]);
  }
  const none = entry("w", "wishes", wishes(["go-home"], null), []);
  assert.deepEqual(
    copied([none], choose(["wishes"])),
    [],
    "an empty order would say they know of none",
  );
});

test("what the person says is wrong goes with what it is about, and is left out for itself too", () => {
  const standing = [
    entry("pay", "money", step("Ring."), ["danger"]),
    entry("about", "money", wrong("pay"), []),
    entry("bank", "money", step("Go along to the bank.")),
    entry("told", "money", wrong("bank"), ["health"]),
    entry("missing", "money", wrong(null), []),
  ];
  assert.deepEqual(things(copied(standing, choose(["money"]))), ["bank", "missing"]);
  assert.deepEqual(things(leftOut(standing, choose(["money"]))), ["pay", "told"]);
  assert.deepEqual(copied(standing, choose(["money"], ["pay", "told"])), standing);
});

for (const row of [
  { row: "settled", question: "tie", about: null, outcome: "clear", said: null },
  { row: "doubted", lock: "yes", about: "wish", said: null },
  { row: "also_tells_of", of: "danger", said: null },
] as const) {
  test(`what colleagues wrote of a journey is in no copy, also where it is taken along: ${row.row}`, () => {
    const found = entry("s", "return", { kind: "return", row, words: "No.", on: today });
    assert.deepEqual(copied([found], choose(["return"], ["s"])), []);
    assert.deepEqual(leftOut([found], choose(["return"])), []);
  });
}

test("a thing is of going home where that is ticked, and by no word", () => {
  assert.ok(isOfGoing(entry("s", "family", step("Ring."), ["journey"])));
  assert.ok(!isOfGoing(entry("s", "family", step("Book a flight home."), [])));
  assert.ok(!isOfGoing(entry("s", "family", step("Book a flight home."), null)));
});

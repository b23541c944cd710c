import assert from "node:assert/strict";
import { test } from "node:test";
import { always, read } from "../pay/sections/section.ts";
import { catalogue } from "./catalogue.ts";
import { decisionTables } from "./decision-table.ts";
import { type Fact, type Right, rightOf } from "./right.ts";

const asked: Fact<"yes" | "no"> = { values: ["yes", "no"], of: () => "yes" };
const words = { en: "x", nb: "x" };

function right(id: string, ...whens: readonly { readonly asked?: "yes" | "no" }[]): Right {
  return rightOf({
    section: { id, law: "example act", section: "§ 1", read, inForce: always },
    title: words,
    gives: words,
    hangsOn: words,
    endedBy: words,
    toPerson: { name: words },
    examples: "",
    on: { asked },
    cases: whens.map((when) => ({ when, gives: "holds" as const, because: [] })),
  });
}

test("the catalogue is laid out: one case and no more for every combination", () => {
  const tables = decisionTables(catalogue);
  assert.ok(tables.length > 15);
  assert.equal(decisionTables([right("a", { asked: "yes" }, { asked: "no" })])[0]?.cases.length, 2);
});

const broken: readonly (readonly [string, readonly Right[], RegExp])[] = [
  [
    "two cases for one combination",
    [right("a", { asked: "yes" }, {})],
    /2 cases conflict: a with \{"asked":"yes"\}/,
  ],
  [
    "a combination without a case",
    [right("a", { asked: "yes" })],
    /no case applies: a with \{"asked":"no"\}/,
  ],
  [
    "a case on a fact that the right does not look at",
    [{ ...right("a", {}), on: {}, cases: right("a", { asked: "yes" }).cases }],
    /case 0 never applies: a/,
  ],
  ["two rights with one id", [right("a", {}), right("a", {})], /two rights are called a/],
];

for (const [what, rights, message] of broken) {
  test(`refused when loaded: ${what}`, () => {
    assert.throws(() => decisionTables(rights), message);
  });
}

test("every right has a law, a day it was read and words in both languages", () => {
  for (const { section, title, gives, hangsOn, endedBy, cases } of catalogue) {
    const spoken = cases.flatMap(({ because, endsIf, todo, ask }) => [
      ...[...because, ...(endsIf ?? [])].map(({ line }) => line.words),
      ...(todo ?? []).flatMap(({ what, who }) => [what.line.words, who]),
      ...(ask ?? []).map(({ words: question }) => question),
    ]);
    for (const { en, nb } of [title, gives, hangsOn, endedBy, ...spoken]) {
      assert.ok(en.length > 3 && nb.length > 3, section.id);
      assert.deepEqual(en.match(/\{\d\}/g), nb.match(/\{\d\}/g), en);
    }
    assert.ok(section.law.length > 0 && section.read >= "2026-11-24", section.id);
  }
});

test("whatever holds, may be held or is unsure says why, and what is unsure asks somebody", () => {
  for (const { section, cases } of catalogue) {
    for (const { gives, because, ask } of cases) {
      assert.ok(gives === "silent" || because.length > 0, section.id);
      assert.ok(
        gives !== "unsure" || (ask?.length ?? 0) > 0,
        `${section.id} is unsure and asks nobody`,
      );
    }
  }
});

test("two questions of one id stop the program: an answer to one would be taken for the other", () => {
  const asking = (id: string): Right => {
    const one = right(id, {});
    const question = { id: "a", to: "person", words } as const;
    return { ...one, cases: one.cases.map((each) => ({ ...each, ask: [question] })) };
  };
  assert.throws(
    () => decisionTables([asking("one"), asking("other")]),
    /two questions are called a/,
  );
});

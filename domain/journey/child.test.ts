import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { day } from "../time/day.ts";
import { locksOf } from "./locks.ts";
import type { Row, RowOf } from "./row.ts";

const today = day("2026-12-01");
const { cases } = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8")) as {
  readonly cases: readonly { readonly id: string; readonly rows: readonly Row[] }[];
};
const plain = (cases.find(({ id }) => id === "c01")?.rows ?? []).filter(({ row }) => row !== "age");
function child(...more: readonly Row[]) {
  const { shut, questions } = locksOf([...plain, ...more], today).child;
  return [...shut, ...questions];
}
const age = (basis: RowOf<"age">["basis"], answer: RowOf<"age">["answer"], more = {}): Row => ({
  ...{ row: "age", said: null, basis, answer, on: today, ...more },
});
const decided = { authority: "UDI", reference: "26/1" };
const inDoubt = ["notify", "age", "child-welfare", "receiver"];
const asChild = ["notify", "child-welfare", "receiver"];

test("a decision that they are an adult says who decided it, and by which reference", () => {
  const doubt = age("doubt", "not-known");
  assert.deepEqual(child(doubt, age("decision", "adult", decided)), []);
  for (const more of [{}, { authority: "UDI" }, { reference: "26/1" }]) {
    assert.deepEqual(child(doubt, age("decision", "adult", more)), inDoubt);
  }
  assert.deepEqual(child(age("decision", "under-18")), asChild, "under eighteen needs neither");
});

test("a decision holds until something newer differs, also of the same date", () => {
  const adult = age("decision", "adult", decided);
  assert.deepEqual(child(age("own-word", "under-18"), adult), []);
  assert.deepEqual(child(adult, age("own-word", "under-18")), inDoubt);
  assert.deepEqual(child(adult, age("doubt", "not-known")), inDoubt);
});

test("who once said that they are under eighteen is in doubt, and a decision that knows nothing undoes none", () => {
  assert.deepEqual(child(age("own-word", "under-18"), age("own-word", "adult")), inDoubt);
  const under = age("decision", "under-18", decided);
  const unknown = age("decision", "not-known", decided);
  assert.deepEqual(child(under, unknown, age("own-word", "adult")), asChild);
});

test("a no of child welfare or the guardian shuts until they say otherwise themselves", () => {
  const acts = (who: RowOf<"for_child">["who"], says: RowOf<"for_child">["says"]): Row => ({
    ...{ row: "for_child", said: null, who, says, joins: "yes" },
  });
  const rest: readonly Row[] = [
    age("own-word", "under-18"),
    { row: "notified", said: null, "taken-in": "yes" },
    { row: "receiver", said: null, "looked-into": "yes" },
  ];
  const no = acts("child-welfare", "no");
  assert.deepEqual(child(...rest, no, acts("guardian", "agrees")), ["child-welfare-no"]);
  const both = [acts("guardian", "agrees"), acts("child-welfare", "agrees")];
  assert.deepEqual(child(...rest, no, ...both), []);
});

test("who comes along is as they were named last, and a child stays one", () => {
  const son = { row: "travels_with", said: null, label: "son", whose: "own" } as const;
  const named: Row = { ...son, age: "under-18", "other-parent": "not-known", locks: "not-in-case" };
  const grown = age("own-word", "adult");
  assert.deepEqual(child(grown, named), ["along"]);
  assert.deepEqual(child(grown, named, { ...named, "other-parent": "agrees" }), []);
  assert.deepEqual(child(grown, named, { ...named, age: "adult" }), ["along"]);
  const friend: Row = { ...named, label: "friend", age: "adult", locks: "not-open" };
  const { safe } = locksOf([...plain, grown, friend], today);
  assert.deepEqual(safe.questions, ["along"]);
  const open: Row = { ...friend, locks: "open" };
  assert.deepEqual(locksOf([...plain, grown, friend, open], today).safe.questions, []);
});

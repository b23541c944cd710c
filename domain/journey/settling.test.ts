import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { day } from "../time/day.ts";
import { codesOf, locksOf } from "./locks.ts";
import type { Row, RowOf } from "./row.ts";

const today = day("2026-12-01");
const { cases } = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8")) as {
  readonly cases: readonly { readonly id: string; readonly rows: readonly Row[] }[];
};
/** Nothing is missing; asked by colleague-1. */
const plain = cases.find(({ id }) => id === "c01")?.rows ?? [];
const codes = (...more: readonly Row[]) => codesOf(locksOf([...plain, ...more], today));
const settled = (
  question: string,
  by: string,
  about: string | null = null,
  outcome: RowOf<"settled">["outcome"] = "clear",
): Row => ({ row: "settled", said: null, question, about, outcome, by, on: today });
const pays: Row = { row: "pays", said: "S1", who: "other", back: "no" };

test("who is on the list is settled question by question", () => {
  const some = { said: "S1", answer: "some" } as const;
  const open: readonly Row[] = [
    ...([{ row: "afraid", ...some } as const, { row: "owes", ...some } as const] as const),
    { row: "work_people", ...some },
  ];
  assert.deepEqual(codes(...open, settled("who", "bo")), ["who"]);
  assert.deepEqual(codes(...open, settled("who", "bo", "afraid")), ["who"]);
  const each = ["afraid", "owes", "work_people"].map((about) => settled("who", "bo", about));
  assert.deepEqual(codes(...open, ...each), []);
});

test("a later not clear asks anew, and who was on either side does not settle it again", () => {
  const other = settled("pays", "bo", null, "not-clear");
  assert.deepEqual(codes(pays, settled("pays", "cy")), []);
  assert.deepEqual(codes(pays, settled("pays", "cy"), other), ["pays"]);
  assert.deepEqual(codes(pays, settled("pays", "cy"), other, settled("pays", "bo")), ["pays"]);
  assert.deepEqual(codes(pays, settled("pays", "cy"), other, settled("pays", "cy")), ["pays"]);
  assert.deepEqual(codes(pays, settled("pays", "cy"), other, settled("pays", "di")), []);
  const again = settled("pays", "bo", null, "ask-again");
  assert.deepEqual(codes(pays, again, settled("pays", "bo")), ["pays"]);
});

test("a settlement is of the rows that it was asked about: a later one on the same thing asks anew", () => {
  const people: readonly Row[] = [
    { row: "afraid", said: "S1", answer: "some" },
    { row: "met", said: "S1", answer: "some" },
    { row: "met_by", said: "S1", label: "cousin", role: "knows", over: false },
    { row: "met_by", said: "S1", label: "shelter", role: "meets", over: false },
    { row: "listed", said: "S1", label: "boss", whys: ["afraid"], finds: "no", reach: "no" },
    { row: "tie", said: "S1", met: "cousin", listed: "boss", tie: "in-contact" },
    { row: "tie", said: "S1", met: "shelter", listed: "boss", tie: "none" },
  ];
  const clear = settled("tie", "bo", "cousin/boss");
  assert.deepEqual(codes(...people, clear), []);
  const drives: Row = { row: "met_by", said: "S1", label: "cousin", role: "drives", over: false };
  assert.deepEqual(codes(...people, clear, drives), ["tie"]);
  const anew = people.filter(({ row }) => row === "listed").map((row) => ({ ...row }));
  assert.deepEqual(codes(...people, clear, ...anew), ["tie"]);
});

test("who wrote a row down does not settle it, though another asked the talk", () => {
  const written = { by: "bo", on: today };
  assert.deepEqual(codes({ ...pays, written }, settled("pays", "bo")), ["pays"]);
  assert.deepEqual(codes({ ...pays, written }, settled("pays", "cy")), []);
});

test("two pairs are two, also where a label holds what parts them", () => {
  const around = ["a", "a/b"].map(
    (label): Row => ({ row: "met_by", said: "S1", label, role: "meets", over: false }),
  );
  const listed = ["b/c", "c"].map(
    (label): Row => ({
      ...{ row: "listed", said: "S1", label, whys: ["afraid"], finds: "no", reach: "no" },
    }),
  );
  const ties = [
    ["a", "b/c", "kin"],
    ["a", "c", "none"],
    ["a/b", "b/c", "none"],
    ["a/b", "c", "kin"],
  ] as const;
  const rows: readonly Row[] = [
    ...[...around, ...listed],
    ...ties.map(([met, other, tie]): Row => ({ row: "tie", said: "S1", met, listed: other, tie })),
  ];
  assert.deepEqual(codes(...rows, settled("tie", "bo", "a/b/c")), ["tie"]);
  assert.deepEqual(codes(...rows, settled("tie", "bo", "1/a/b/c")), ["tie"]);
  const both = ["1/a/b/c", "3/a/b/c"].map((about) => settled("tie", "bo", about));
  assert.deepEqual(codes(...rows, ...both), []);
});

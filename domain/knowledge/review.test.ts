import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../time/day.ts";
import { dueForReview, type KnowledgeEntry } from "./review.ts";

const entry: KnowledgeEntry = {
  kind: "decision",
  id: "a",
  checked: day("2026-01-01"),
  reviewBy: day("2026-06-01"),
  confirmed: "yes",
  nativeRead: true,
};

const ids = (entries: readonly KnowledgeEntry[]) => entries.map(({ id }) => id);

test("an entry is past its review the day after its day, and not on it", () => {
  const knowledge = { entries: [entry] };
  assert.deepEqual(dueForReview(knowledge, day("2026-06-01")).pastReview, []);
  assert.deepEqual(ids(dueForReview(knowledge, day("2026-06-02")).pastReview), ["a"]);
});

test("the longest overdue comes first", () => {
  const entries = [entry, { ...entry, id: "b", reviewBy: day("2026-05-01") }];
  assert.deepEqual(ids(dueForReview({ entries }, day("2027-01-01")).pastReview), ["b", "a"]);
});

test("what is partly or not confirmed is listed, what is confirmed is not", () => {
  const entries: readonly KnowledgeEntry[] = [
    entry,
    { ...entry, id: "b", confirmed: "partly" },
    { ...entry, id: "c", confirmed: "no" },
  ];
  assert.deepEqual(ids(dueForReview({ entries }, day("2026-01-02")).unconfirmed), ["b", "c"]);
});

test("only texts that no native reader has read are listed as unread", () => {
  const entries: readonly KnowledgeEntry[] = [
    entry,
    { ...entry, id: "b", nativeRead: false },
    { ...entry, id: "c", nativeRead: null },
  ];
  assert.deepEqual(ids(dueForReview({ entries }, day("2026-01-02")).unreadByNative), ["b"]);
});

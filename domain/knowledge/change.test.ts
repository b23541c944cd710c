import assert from "node:assert/strict";
import test from "node:test";
import { day } from "../time/day.ts";
import { type Change, latestFirst } from "./change.ts";

const change = (inForce: string | null): Change => ({
  id: String(inForce),
  area: "pay",
  title: { nb: "a", en: "a" },
  before: null,
  now: { nb: "a", en: "a" },
  inForce,
  sources: [{ report: "1" }],
  confirmed: "yes",
  checked: day("2026-11-25"),
  reviewBy: day("2027-05-25"),
});

test("the latest change comes first, a day before its month alone, and one without a day last", () => {
  const changes = ["2022-01-01", null, "2026-09", "2026-09-15"].map(change);
  assert.deepEqual(
    latestFirst(changes).map(({ inForce }) => inForce),
    ["2026-09-15", "2026-09", "2022-01-01", null],
  );
});

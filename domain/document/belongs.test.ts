import assert from "node:assert/strict";
import test from "node:test";
import { passesBetween } from "./belongs.ts";

const door = ["knowledge"];
const police = ["police"];
const unit = ["police", "immigration"];
const union = ["union"];
const coordination = ["coordination"];

test("a report comes from a public door alone, and goes to those who receive them", () => {
  assert.equal(passesBetween("report", door, union), true);
  assert.equal(passesBetween("report", police, union), false, "an agency refers, on a ground");
  assert.equal(passesBetween("report", door, unit), false);
  assert.equal(passesBetween("report", door, coordination), false);
  assert.equal(passesBetween("reply", union, door), true);
  assert.equal(passesBetween("reply", union, police), false);
});

test("no case goes to or from those who hold none, nor where nobody knows what they are", () => {
  for (const kind of ["referral", "step", "outcome", "capacity"] as const) {
    assert.equal(passesBetween(kind, police, unit), true);
    for (const none of [door, coordination, []]) {
      assert.equal(passesBetween(kind, police, none), false);
      assert.equal(passesBetween(kind, none, police), false);
    }
  }
  assert.equal(passesBetween("count", police, coordination), true);
  assert.equal(passesBetween("count", police, union), false);
  assert.equal(passesBetween("count", door, coordination), false);
});

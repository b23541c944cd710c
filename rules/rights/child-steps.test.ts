import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { rightDays } from "./days.ts";
import { exampleOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import { sentence } from "./words.ts";

const notified = {
  step: "notify-child-welfare",
  since: null,
  on: day("2026-11-06"),
} as const;

/** What remains to do for a child once child welfare was notified. */
function toDo(text: string, asOf: string, urgentDone: readonly (typeof notified)[] = [notified]) {
  const answer = rightsOf({ ...exampleOf(text, asOf), urgentDone });
  const held = answer.rights.find(({ id }) => id === "child-protection");
  const left = (held?.todo ?? []).filter(({ met }) => met === undefined);
  return { all: left.map(({ what }) => sentence(what, "en")).join("\n"), days: rightDays(answer) };
}

const awaited = /was notified 2026-11-06, and is to confirm that .* by 2026-11-27/;
const isOver = /which are over/;
const lookedInto = /The age must be looked into/;
const unknown = "of unknown age as of 2026-11-01";

test("once child welfare was notified, what it is to confirm and by when stands until the three weeks are over, and then whether it did", () => {
  for (const life of [
    ...["a child", unknown, "an adult, turns-eighteen 2027-02-01"],
    ...["a child, left-country 2026-05-01", "a child, turns-eighteen 2026-11-20"],
    "of unknown age as of 2026-11-02, turns-eighteen 2026-05-02",
  ]) {
    const [last, after] = ["2026-11-27", "2026-11-28"].map((on) => toDo(life, on).all);
    assert.match(last ?? "", awaited, life);
    assert.doesNotMatch(last ?? "", isOver, life);
    assert.match(after ?? "", isOver, life);
    assert.doesNotMatch(after ?? "", awaited, life);
    assert.doesNotMatch(toDo(life, "2026-11-27", []).all, awaited, `not notified: ${life}`);
  }
});

test("what is awaited is no day to hold, which would be taken for the birthday's where both fall together", () => {
  assert.deepEqual(toDo("a child", "2026-11-10").days, []);
  const dues = toDo("a child, turns-eighteen 2026-11-28", "2026-11-10").days.map(({ due }) => due);
  assert.deepEqual(dues, ["2026-11-27"], "the birthday's alone");
});

test("where it was answered that the age is not known, or a no stands beside a birthday to come, the age is to be looked into, notified or not", () => {
  for (const met of [[notified], []]) {
    for (const life of [unknown, "an adult, turns-eighteen 2027-02-01"]) {
      assert.match(toDo(life, "2026-11-10", met).all, lookedInto, life);
    }
    for (const life of ["a child", "of unknown age"]) {
      assert.doesNotMatch(toDo(life, "2026-11-10", met).all, lookedInto, life);
    }
  }
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { day } from "../time/day.ts";
import { locksOf } from "./locks.ts";
import type { Row } from "./row.ts";

interface Case {
  readonly id: string;
  readonly name: string;
  readonly today: string;
  readonly rows: readonly Row[];
  readonly expected: unknown;
}

const { cases } = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8")) as {
  readonly cases: readonly Case[];
};

for (const { id, name, today, rows, expected } of cases) {
  test(`${id} ${name}`, () => {
    const { mayBeWritten, ...locks } = locksOf(rows, day(today));
    const found = { ...locks, journey: mayBeWritten ? "may-be-written" : "waits" };
    assert.deepEqual(found, expected);
  });
}

test("an answer that names no talk, or one that is not there, opens nothing", () => {
  const plain = cases.find(({ id }) => id === "c01")?.rows ?? [];
  for (const said of [null, "S9"]) {
    const rows = plain.map((each) => (each.row === "sitting" ? each : { ...each, said }));
    const { yes, safe } = locksOf(rows, day("2026-12-01"));
    assert.deepEqual([yes.shut, safe.shut], [["ask-again"], ["ask-again"]]);
  }
});

test("no row that is taken away opens a lock", () => {
  for (const { rows, today } of cases) {
    const before = locksOf(rows, day(today));
    for (const kind of ["sitting", "wish", "lives", "afraid", "knows", "met", "informed"]) {
      const fewer = locksOf(
        rows.filter(({ row }) => row !== kind),
        day(today),
      );
      assert.ok(!fewer.mayBeWritten || before.mayBeWritten);
      assert.equal(fewer.mayBeWritten, false, kind);
    }
  }
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { day } from "../base/day.ts";
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

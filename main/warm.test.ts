import assert from "node:assert/strict";
import test from "node:test";
import { ageReadings } from "../domain/plan/says-age.ts";
import { day } from "../domain/time/day.ts";
import { warm } from "./warm.ts";

test("while an age is read for the first time, what comes is answered in between", async () => {
  let answered = 0;
  let going = true;
  const answer = () => {
    answered += 1;
    if (going) {
      setImmediate(answer);
    }
  };
  setImmediate(answer);
  await warm(day("2026-11-29"));
  going = false;
  assert.ok(answered >= ageReadings.length, `${answered} of ${ageReadings.length}`);
});

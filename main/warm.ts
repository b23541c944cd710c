import { setImmediate as next } from "node:timers/promises";
import { ageReadings } from "../domain/plan/says-age.ts";
import type { Day } from "../domain/time/day.ts";

/** From so many characters on, V8 compiles an expression at once as it is to stay, and not a second time when it is read again. */
const long = 1000;

/**
 * Reads an age in words once, so that the first who writes something down does not wait while its expressions are compiled. One at a
 * time: what comes meanwhile is answered in between.
 */
export async function warm(today: Day): Promise<void> {
  for (const reads of ageReadings) {
    await next();
    reads(" ".repeat(long), today);
  }
}

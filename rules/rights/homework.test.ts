import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, day } from "../../domain/time/day.ts";
import { withAnyDetails } from "../../test/factories/any-details.ts";
import { daysMoved } from "./days.ts";
import { promisesOf } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import { eventTypes } from "./situation.ts";
import { urgentMoved } from "./urgent.ts";

const asOf = day("2026-11-25");
const provisions = [null, "257", "258", "259", "108a", "395", "19-1"] as const;

const anySituation = fc.record({
  events: fc.array(
    withAnyDetails({
      type: fc.constantFrom(...eventTypes),
      day: fc.integer({ min: 0, max: 1200 }).map((after) => addDays(day("2024-01-01"), after)),
      provision: fc.constantFrom(...provisions),
      until: fc.option(
        fc.integer({ min: 0, max: 500 }).map((after) => addDays(day("2026-06-01"), after)),
      ),
    }),
    { maxLength: 9 },
  ),
  person: fc.record({
    underEighteen: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
    origin: fc.constantFrom("EEA" as const, "third-country" as const, "unknown" as const),
  }),
  asOf: fc.constant(asOf),
});

test("all that a letter does not say, since it is for staff, runs as a deadline: every date that is to come, and all that cannot wait", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { days, safeDays, atOnce } = promisesOf(rightsOf(situation));
      const { start } = daysMoved(situation, []);
      for (const { right, due } of [...days, ...safeDays].filter((each) => each.due >= asOf)) {
        assert.ok(
          start.some((each) => each.right === right && each.due === due),
          `${right} ${due}`,
        );
      }
      const { start: urgent } = urgentMoved(situation, []);
      for (const { step, since } of atOnce) {
        assert.ok(
          urgent.some((each) => each.step === step && each.since === since),
          step,
        );
      }
    }),
    { numRuns: 300 },
  );
});

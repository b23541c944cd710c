import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { listNames, presenceOf, type Says, sayings } from "../../domain/presence/presence.ts";
import { lengthOf } from "../../domain/presence/stretch.ts";
import { readClock } from "../../domain/time/clock.ts";
import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { payLawFor } from "./pay-law.ts";
import { reckonLists } from "./presence-shifts.ts";
import type { Reckoning, Step } from "./reckoning.ts";
import type { Work } from "./work.ts";

const law = payLawFor(loadLaw().rates, "cleaning");

const terms: Work = {
  sector: "cleaning",
  category: "adult",
  agreedHourly: 30_000,
  shifts: [],
  payments: [],
  deductions: [],
  paidBack: [],
  asOf: day("2026-12-01"),
};

const at = (clock: string) => readClock(clock)?.at ?? Number.NaN;

/** About the nights on which the clock is moved. */
const someSays: fc.Arbitrary<readonly Says[]> = fc.array(
  fc
    .record({
      source: fc.constantFrom("own", "others-harmed", "independent", "source-not-known"),
      says: fc.constantFrom(...sayings),
      near: fc.constantFrom("2025-10-25T20:00", "2026-03-28T20:00", "2026-01-05T00:00"),
      after: fc.nat(700),
      length: fc.oneof(fc.nat(600), fc.nat(9000)),
      slackMinutes: fc.nat(40),
    })
    .map(({ near, after, length, source, says, slackMinutes }) => {
      const from = at(near) + after;
      return { item: says, source, says, from, to: from + length, slackMinutes };
    }),
  { maxLength: 7 },
);

test("pay reckons each list to the minute, and more hours are never worth less", () => {
  fc.assert(
    fc.property(someSays, (says) => {
      const found = presenceOf(says);
      const owed = reckonLists(found, terms, law);
      assert.ok(owed.ok, JSON.stringify(owed));
      for (const name of listNames) {
        const { total }: Reckoning = owed.value[name];
        const steps: readonly Step[] = owed.value[name].periods.flatMap((each) => each.steps);
        const minutes = steps.reduce(
          (sum, step) =>
            step.part === "ordinary" || step.part === "overtime" ? sum + step.minutes : sum,
          0,
        );
        assert.notEqual(total.owed, null);
        assert.equal(minutes, lengthOf(found[name]), name);
      }
      const [alone, borne, told] = listNames.map((name) => owed.value[name].total.owed ?? 0);
      assert.ok((alone ?? 0) <= (borne ?? 0));
      if (found.contradicted.length === 0) {
        assert.ok((borne ?? 0) <= (told ?? 0));
      }
    }),
  );
});

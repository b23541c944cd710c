import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, day } from "../base/day.ts";
import { rightsBeyondSlips } from "./beyond-slips.ts";
import { promisesOf } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import { eventTypes } from "./situation.ts";
import { slipsIn } from "./slip.ts";
import { told } from "./told.ts";

const made = "2026-11-28";
const beyond = (text: string) => {
  const situation = told(text, made);
  return rightsBeyondSlips(situation, slipsIn(situation.events));
};

test("where there is nothing to look at again, rights are told as they are", () => {
  const situation = told(
    "found 2026-09-01, police-report 257 2026-09-02, wage-due 2026-09-15",
    made,
  );
  assert.deepEqual(slipsIn(situation.events), []);
  assert.deepEqual(rightsBeyondSlips(situation, []), rightsOf(situation));
});

test("what rests on a slip is not known, says on which days it rests, and its days are days to be safe", () => {
  const text = "police-report 257 2026-11-20, case-dropped 257 2026-11-10, wage-due 2026-09-15";
  const asWritten = rightsOf(told(text, made)).rights;
  const counsel = asWritten.find(({ id }) => id === "counsel");
  assert.notEqual(counsel?.state, "unsure", "it is told as known, or this test means nothing");
  const { rights } = beyond(text);
  const inDoubt = rights.find(({ id }) => id === "counsel");
  assert.equal(inDoubt?.state, "unsure");
  assert.deepEqual(inDoubt?.because[0]?.days, ["2026-11-10", "2026-11-20"]);
  assert.match(inDoubt?.because[0]?.words.nb ?? "", /se på en gang til/);
  const { days, safeDays } = promisesOf(beyond(text));
  assert.ok(!days.some(({ right }) => right === "drop-appeal"));
  assert.ok(safeDays.some(({ right }) => right === "drop-appeal"));
  const pay = (all: typeof rights) => all.find(({ id }) => id === "wage-claim");
  assert.deepEqual(pay(rights), pay(asWritten), "pay hangs on no case, and is told as it is");
});

test("a last day whose year may be a slip is never told as the last day", () => {
  const text = "case-dropped 257 2026-11-20 to 2027-12-11, police-report 257 2026-10-01";
  const { days, safeDays } = promisesOf(beyond(text));
  assert.ok(![...days, ...safeDays].some(({ due }) => due === "2027-12-11"));
  assert.ok(safeDays.some(({ right, due }) => right === "drop-appeal" && due === "2026-12-11"));
});

const anySituation = fc.record({
  events: fc.array(
    fc.record({
      type: fc.constantFrom(...eventTypes),
      day: fc.integer({ min: 0, max: 700 }).map((after) => addDays(day("2025-01-01"), after)),
      provision: fc.constantFrom(null, "257", "108a"),
      until: fc.constant(null),
      where: fc.constant(null),
    }),
    { maxLength: 8 },
  ),
  person: fc.constant({ underEighteen: "unknown", origin: "unknown" } as const),
  asOf: fc.constant(day(made)),
});

test("whatever is told as known is told alike if one of two that do not go together did not happen, and nothing is told that was not", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const slips = slipsIn(situation.events);
      const answer = rightsBeyondSlips(situation, slips);
      const known = answer.rights.filter(({ state }) => state !== "unsure");
      for (const { event, other } of slips) {
        for (const gone of [event, other]) {
          const events = situation.events.filter(
            (each) => JSON.stringify(each) !== JSON.stringify(gone),
          );
          const otherwise = rightsOf({ ...situation, events }).rights;
          for (const held of known) {
            assert.deepEqual(
              otherwise.find(({ id }) => id === held.id),
              held,
            );
          }
        }
      }
      const plain = rightsOf(situation);
      assert.deepEqual(
        known.filter((held) => !plain.rights.some((each) => each.id === held.id)),
        [],
      );
      assert.equal(
        new Set([...answer.rights, ...answer.notHeld].map(({ id }) => id)).size,
        answer.rights.length + answer.notHeld.length,
        "each is told once",
      );
    }),
    { numRuns: 300 },
  );
});

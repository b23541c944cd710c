import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, day } from "../../domain/time/day.ts";
import { contradictionsIn } from "./contradiction.ts";
import { exampleOf } from "./example-language.ts";
import { safePromises } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import { safeFromContradictions } from "./safe-from-contradictions.ts";
import { type EventType, eventTypes, type Happened, type Situation } from "./situation.ts";

const made = "2026-11-28";
const beyond = (text: string, asOf = made) => {
  const situation = exampleOf(text, asOf);
  return safeFromContradictions(situation, contradictionsIn(situation.events));
};

test("where there is nothing to look at again, rights are told as they are", () => {
  const situation = exampleOf(
    "found 2026-09-01, police-report 257 2026-09-02, wage-due 2026-09-15",
    made,
  );
  assert.deepEqual(contradictionsIn(situation.events), []);
  const { answer, resting, lookAgain } = safeFromContradictions(situation, []);
  assert.deepEqual(answer, rightsOf(situation));
  assert.deepEqual([resting.size, lookAgain.length], [0, 0]);
});

test("what rests on a slip is not known and tells nothing else, its days are days to be safe, and what it rests on is told", () => {
  const text = "police-report 257 2026-11-20, case-dropped 257 2026-11-10, wage-due 2026-09-15";
  const asWritten = rightsOf(exampleOf(text, made)).rights;
  const counsel = asWritten.find(({ id }) => id === "counsel");
  assert.notEqual(counsel?.state, "unsure", "it is told as known, or this test means nothing");
  const { answer, lookAgain } = beyond(text);
  const inDoubt = answer.rights.find(({ id }) => id === "counsel");
  assert.equal(inDoubt?.state, "unsure");
  assert.equal(inDoubt?.because.length, 1);
  assert.match(inDoubt?.because[0]?.words.nb ?? "", /se på en gang til/);
  assert.deepEqual(
    lookAgain.map(({ type, day: on }) => `${type} ${on}`),
    ["case-dropped 2026-11-10", "police-report 2026-11-20"],
  );
  const { days, safeDays } = safePromises(beyond(text));
  assert.ok(!days.some(({ right }) => right === "drop-appeal"));
  assert.ok(safeDays.some(({ right }) => right === "drop-appeal"));
  const pay = (all: typeof answer.rights) => all.find(({ id }) => id === "wage-claim");
  assert.deepEqual(pay(answer.rights), pay(asWritten), "pay hangs on no case");
});

test("a right that is had either way is told as had, without the reason that may be wrong", () => {
  const text = "reflection-permit-granted 2026-06-07 to 2027-12-07, wage-due 2026-09-15";
  const help = beyond(text).answer.rights.find(({ id }) => id === "emergency-social-help");
  assert.equal(help?.state, "holds");
  assert.doesNotMatch(JSON.stringify(help?.because), /2027-12-07/);
});

/** A life with a slip, and the day that must be among those to be safe, since it is the last in another way that it may be. */
const days: readonly (readonly [life: string, right: string, day: string, why: string])[] = [
  [
    "police-report 257 2026-09-01, limited-permit-granted 2026-09-13 to 2028-09-13",
    "limited-permit",
    "2027-08-13",
    "a year that was mistyped",
  ],
  [
    "expulsion-decided 2026-11-10 to 2026-12-01, expulsion-decided 2026-11-12",
    "expulsion-appeal",
    "2026-12-01",
    "told again without its last day",
  ],
  [
    "expulsion-decided 2026-11-10 to 2026-12-01, expulsion-decided 2026-11-12 to 2026-12-12",
    "expulsion-appeal",
    "2026-12-01",
    "told again with a later last day",
  ],
  [
    "case-dropped 257 2026-11-20 to 2027-12-11, police-report 257 2026-10-01",
    "drop-appeal",
    "2026-12-11",
    "a far day to appeal",
  ],
];

for (const [life, right, on, why] of days) {
  test(`no day to be safe is left out of what is told: ${why}`, () => {
    const { days: certain, safeDays } = safePromises(beyond(life));
    assert.ok(!certain.some((each) => each.right === right));
    assert.ok(safeDays.some((each) => each.right === right && each.due === on));
  });
}

test("a permit that may be over cannot wait, also where its last day was told with a year that may be a slip", () => {
  const steps = (life: string) => safePromises(beyond(life)).atOnce.map(({ step }) => step);
  assert.ok(steps("reflection-permit-granted 2026-03-01").includes("permit-is-over"));
  assert.ok(steps("reflection-permit-granted 2026-03-01 to 2027-09-01").includes("permit-is-over"));
});

test("what must be seen to before leaving Norway is told also where what it is of has to be looked at again", () => {
  const drop = "case-dropped 257 2025-12-05, police-report 257 2025-12-10";
  const permit = "limited-permit-granted 2025-12-19 to 2026-12-19";
  const { leaving, resting } = safePromises(beyond(`${drop}, ${permit}`));
  assert.ok(resting.has("limited-permit"), "it rests on a slip, or this means nothing");
  const said = (id: string) => json(leaving.find((each) => each.id === id)?.beforeLeaving ?? null);
  assert.match(said("limited-permit"), /Ikke reis ut av Norge før en advokat er spurt/);
  assert.match(said("drop-appeal"), /klage på henleggelsen/);
  const gone = safePromises(beyond(`${permit}, wage-due 2026-09-15, left-country 2026-11-20`));
  assert.deepEqual(gone.leaving, [], "nobody leaves twice");
});

const mayEnd: readonly EventType[] = [
  "reflection-permit-granted",
  "limited-permit-granted",
  "case-dropped",
  "expulsion-decided",
];
const anyEvent = fc
  .record({
    type: fc.oneof(fc.constantFrom(...eventTypes), fc.constantFrom(...mayEnd)),
    at: fc.integer({ min: 0, max: 700 }),
    provision: fc.constantFrom(null, "257", "108a"),
    lasts: fc.option(fc.integer({ min: 10, max: 900 }), { nil: null }),
  })
  .map(({ type, at, provision, lasts }): Happened => {
    const on = addDays(day("2025-01-01"), at);
    const until = lasts === null || !mayEnd.includes(type) ? null : addDays(on, lasts);
    return { type, day: on, provision, until };
  });
const anySituation = fc.record({
  events: fc.array(anyEvent, { maxLength: 8 }),
  person: fc.constant({ underEighteen: "unknown", origin: "unknown" } as const),
  asOf: fc.constant(day(made)),
});

const json = (value: unknown): string => JSON.stringify(value) ?? "";

/** A life as it would be with something of it otherwise, or without that. */
const otherwise = (situation: Situation, event: Happened, as: readonly Happened[]): Situation => ({
  ...situation,
  events: situation.events.flatMap((each) => (json(each) === json(event) ? as : [each])),
});

const withoutDay = (situation: Situation, event: Happened): Situation =>
  otherwise(situation, event, [{ ...event, until: null }]);

/** Each other way that a life may be, worked out from its contradictions. */
const otherLives = (situation: Situation): readonly Situation[] =>
  contradictionsIn(situation.events)
    .filter(({ why }) => why !== "far")
    .flatMap(({ event, other }) =>
      other === null
        ? [withoutDay(situation, event)]
        : [otherwise(situation, event, []), otherwise(situation, other, [])],
    );

test("whatever is told as known is promised alike in each other way that it may be, for no other reason", () => {
  let met = 0;
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { answer, resting } = safeFromContradictions(
        situation,
        contradictionsIn(situation.events),
      );
      const known = answer.rights.filter(({ id }) => !resting.has(id));
      for (const { rights } of otherLives(situation).map(rightsOf)) {
        met += 1;
        for (const { id, state, from, until, todo, because } of known) {
          const then = rights.find((each) => each.id === id);
          assert.deepEqual(
            [then?.state, then?.from, then?.until, then?.todo],
            [state, from, until, todo],
          );
          const reasons = then?.because.map(json) ?? [];
          assert.deepEqual(
            because.map(json).filter((each) => !reasons.includes(each)),
            [],
            id,
          );
        }
      }
    }),
    { numRuns: 600 },
  );
  assert.ok(met > 100, "there were slips, or this means nothing");
});

/** Of which one has passed. */
const twiceFar =
  "expulsion-decided 2025-10-15 to 2026-04-16, expulsion-decided 2025-10-15 to 2026-11-28";

test("a last day that is far off is reckoned with as if none was told, but that it stands as a day to be safe: only the words differ", () => {
  let far = 0;
  const reckoned = (situation: Situation, but: Happened) =>
    rightsOf(situation).rights.map(({ id, state, from, until, todo }) => [
      ...[id, state, from, until],
      todo
        .filter(({ by }) => id !== "expulsion-appeal" || by === null || by !== but.until)
        .map(({ by, who, atOnce: urgent, toBeSafe }) => [by, who, urgent, toBeSafe]),
    ]);
  const isAlike = (situation: Situation) => {
    for (const { event, why } of contradictionsIn(situation.events)) {
      if (why === "far") {
        far += 1;
        assert.deepEqual(reckoned(withoutDay(situation, event), event), reckoned(situation, event));
      }
    }
  };
  isAlike(exampleOf(twiceFar, made));
  fc.assert(fc.property(anySituation, isAlike), { numRuns: 500 });
  assert.ok(far > 50, "there were some, or this means nothing");
  const { lookAgain, lastDays, resting, answer } = beyond(
    "expulsion-decided 2026-11-20 to 2028-12-11, limited-permit-granted 2026-01-01 to 2026-12-31",
  );
  assert.deepEqual(
    [lookAgain.length, lastDays.map(({ type }) => type)],
    [0, ["expulsion-decided"]],
  );
  assert.equal(resting.size, 0, "the decision is in no doubt");
  const appeal = json(answer.rights.find(({ id }) => id === "expulsion-appeal"));
  assert.match(
    appeal,
    /Dagen for vedtaket om utvisning er skrevet som \{0\}, og siste klagedag som \{1\}/,
  );
  assert.doesNotMatch(appeal, /ingen har sagt den/);
});

test("no day and nothing that cannot wait is left out, whichever way it is, and each right is told once", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { answer } = safeFromContradictions(situation, contradictionsIn(situation.events));
      const ids = [...answer.rights, ...answer.notHeld].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const told = new Map(answer.rights.map(({ id, todo }) => [id, todo.map(json)]));
      for (const other of [situation, ...otherLives(situation)]) {
        for (const { id, todo } of rightsOf(other).rights) {
          const missing = todo.map(json).filter((each) => !told.get(id)?.includes(each));
          assert.deepEqual(missing, [], id);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("an expulsion whose own year may be too early is read as of the later year too: a permit from between is not told as known", () => {
  const life = (day: string) =>
    beyond(
      `police-report 257 2026-06-01, limited-permit-granted 2026-07-02 to 2027-01-02, expulsion-decided ${day} to 2026-12-11`,
    );
  const { resting, answer } = life("2025-11-20");
  assert.ok(resting.has("limited-permit"));
  assert.equal(answer.rights.find(({ id }) => id === "limited-permit")?.state, "unsure");
  assert.equal(life("2026-11-20").resting.size, 0);
});

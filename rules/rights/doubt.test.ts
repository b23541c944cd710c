import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, type Day, day } from "../../domain/time/day.ts";
import { rightDays } from "./days.ts";
import { exampleOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import type { EventType, Happened, Situation } from "./situation.ts";
import { sentence } from "./words.ts";

const ids = ["reflection-permit", "limited-permit", "social-services", "eea-residence"] as const;
const happened = (type: EventType, on: Day, until: Day | null = null): Happened => ({
  ...{ type, day: on, until, provision: null },
});

/** Most with a last date, some without. */
const anyStay: fc.Arbitrary<Situation> = fc
  .record({
    given: fc.array(
      fc.record({
        type: fc.constantFrom(
          ...(["reflection-permit-granted", "limited-permit-granted", "entered-country"] as const),
        ),
        before: fc.integer({ min: 1, max: 200 }),
        length: fc.option(fc.integer({ min: 1, max: 360 })),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    origin: fc.constantFrom("EEA", "third-country", "unknown"),
  })
  .map(({ given, origin }) => {
    const asOf = day("2026-06-01");
    return {
      asOf,
      person: { underEighteen: "no", origin },
      events: given.map(({ type, before, length }) => {
        const on = addDays(asOf, -before);
        const until = length === null || type === "entered-country" ? null : addDays(on, length);
        return happened(type, on, until);
      }),
    };
  });

const holding = (situation: Situation) =>
  rightsOf(situation).rights.filter(
    ({ id, state }) => ids.some((each) => each === id) && state === "holds",
  );

test("nothing of the stay holds after an expulsion has been decided, and its days stay as they were", () => {
  let held = 0;
  fc.assert(
    fc.property(anyStay, (situation) => {
      const before = holding(situation);
      held += before.length;
      const expelled = happened("expulsion-decided", situation.asOf);
      const after = { ...situation, events: [...situation.events, expelled] };
      assert.deepEqual(holding(after), []);
      const answer = rightsOf(after);
      for (const { id, from, until, todo } of before) {
        const now = answer.rights.find((each) => each.id === id);
        assert.deepEqual([now?.state, now?.from, now?.until], ["unsure", from, until], id);
        assert.deepEqual(
          now?.todo.map(({ by }) => by),
          todo.map(({ by }) => by),
        );
        const asked = answer.questions.find(({ question }) => question.id === "expelled-stay");
        assert.ok(asked?.question.to === "lawyer" && asked.rights.includes(id), id);
      }
    }),
  );
  assert.ok(held > 50, `${held} held before, or this means nothing`);
});

test("a limited permit of which no last day was told never holds, and its only day says that it is the latest", () => {
  let seen = 0;
  fc.assert(
    fc.property(anyStay, (situation) => {
      const granted = happened("limited-permit-granted", situation.asOf);
      const answer = rightsOf({ ...situation, events: [...situation.events, granted] });
      const permit = answer.rights.find(({ id }) => id === "limited-permit");
      if (situation.events.some(({ type, day: on }) => type === granted.type && on > granted.day)) {
        return;
      }
      seen += 1;
      assert.equal(permit?.state, "unsure");
      const [first, ...rest] = permit.todo;
      assert.equal(first?.by, null);
      assert.match(sentence(first.what, "en"), /last day in the decision today/);
      for (const { what, by } of rest) {
        assert.ok(by === null || /latest that the day can be/.test(sentence(what, "en")));
        assert.ok(by === null || /det seneste dagen kan være/.test(sentence(what, "nb")));
      }
      assert.ok(
        answer.questions.some(
          ({ question, rights }) => question.id === "stay" && rights.includes("limited-permit"),
        ),
      );
    }),
  );
  assert.ok(seen > 50, "some were seen, or this means nothing");
});

test("a day that hangs on a permit in doubt is a day to be safe", () => {
  const days = (text: string) =>
    rightDays(rightsOf(exampleOf(text, "2026-06-01"))).map(({ right, due, state }) =>
      [right, due, state].join(" "),
    );
  const permit = "limited-permit-granted 2026-04-01 to 2026-12-01";
  const both = (state: string) => [
    `limited-permit 2026-11-01 ${state}`,
    `limited-permit 2026-12-01 ${state}`,
  ];
  assert.deepEqual(days(permit), both("holds"));
  const left = `${permit}, left-country 2026-05-01, entered-country 2026-05-20`;
  assert.deepEqual(days(left), both("unsure"));
  assert.deepEqual(days(`${permit}, expulsion-decided 2026-05-01`), both("unsure"));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, day } from "../../domain/time/day.ts";
import { daysAhead, rightDays } from "./days.ts";
import { namingLastDay } from "./life-note.ts";
import { rightsOf } from "./rights-of.ts";
import { type EventType, eventTypes, type Happened, type Situation } from "./situation.ts";
import { atOnce, urgentOf } from "./urgent.ts";

const asOf = day("2028-09-01");
const provisions = [null, "257", "258", "259", "108a", "395", "19-1", "291"] as const;
const ofCase: readonly EventType[] = [
  ...(["police-report", "charged", "case-dropped", "judgment-final"] as const),
];

const anyEvent = (types: readonly EventType[]) =>
  fc
    .record({
      type: fc.constantFrom(...types),
      ago: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 800 })),
      provision: fc.constantFrom(...provisions),
      length: fc.option(fc.constantFrom(0, 14, 21, 60, 250)),
    })
    .map(({ type, ago, provision, length }): Happened => {
      const on = addDays(asOf, -ago);
      return {
        ...{ type, day: on },
        provision: ofCase.includes(type) ? provision : null,
        until: namingLastDay.includes(type) && length !== null ? addDays(on, length) : null,
      };
    });
const anyLife: fc.Arbitrary<Situation> = fc
  .oneof(
    fc.array(anyEvent(ofCase), { minLength: 1, maxLength: 5 }),
    fc.array(anyEvent(eventTypes), { maxLength: 7 }),
  )
  .map((events) => ({
    ...{ events, asOf },
    person: { underEighteen: "unknown", origin: "third-country" },
  }));

/** Urgent ones and future dates, done or not. */
function toKeep(situation: Situation): readonly string[] {
  const answer = rightsOf(situation);
  return [
    ...urgentOf(answer).map(({ step, since }) => `${step} ${since}`),
    ...rightDays(answer).map(({ right, due }) => `${right} ${due}`),
  ];
}
function stillToDo(situation: Situation): readonly string[] {
  const answer = rightsOf(situation);
  return [
    ...atOnce(answer).map(({ step, since }) => `${step} ${since}`),
    ...daysAhead(answer).flatMap(({ right, due }) => (due >= asOf ? [`${right} ${due}`] : [])),
  ];
}

/** A limited permit is for trafficking: otherwise one asks if it can be reported anew. */
const isForAnother = (life: Situation, one: string) =>
  one.startsWith("limited-permit ") &&
  rightsOf(life).questions.some(({ question }) => anew.includes(question.id));
const anew = ["limited-report-anew", "limited-as-trafficking"];

test("what cannot wait and every day to come is there still after a report to the police or a charge of another provision", () => {
  const seen = { urgent: 0, days: 0, compensation: 0, limited: 0 };
  fc.assert(
    fc.property(
      anyLife,
      fc.constantFrom("police-report", "charged"),
      fc.constantFrom(...provisions),
      (life, type, provision) => {
        const isOther = life.events.every((each) => each.provision !== provision);
        fc.pre(type === "police-report" || isOther);
        const next: Happened = { type, day: asOf, provision, until: null };
        const after = { ...life, events: [...life.events, next] };
        const there = toKeep(after);
        for (const one of stillToDo(life)) {
          const isGone = type === "charged" && isForAnother(after, one);
          assert.ok(there.includes(one) || isGone, `${one} is gone after ${type} ${provision}`);
          seen.days += Number(
            /^[a-z-]+-(?:appeal|permit|claim|pay|liability|compensation) /.test(one),
          );
          seen.urgent += Number(one.startsWith("ask-"));
          seen.compensation += Number(one.includes("compensation"));
          seen.limited += Number(one.startsWith("limited-permit ") && !isGone);
        }
      },
    ),
    { numRuns: 5000 },
  );
  for (const [what, count] of Object.entries(seen)) {
    assert.ok(count > 20, `${what}: ${count} were seen, or this means nothing`);
  }
});

test("asked of a lawyer, or kept in time, one thing is done and every other is there still", () => {
  let seen = 0;
  fc.assert(
    fc.property(anyLife, fc.nat(), (life, which) => {
      const answer = rightsOf(life);
      const urgent = atOnce(answer);
      const asked = urgent[which % Math.max(1, urgent.length)];
      fc.pre(asked !== undefined);
      const { step, since } = asked;
      const after = { ...life, urgentDone: [{ step, since, on: asOf }] };
      const all = stillToDo(life);
      seen += Number(all.length > 1);
      assert.deepEqual(
        stillToDo(after),
        all.filter((one) => one !== `${step} ${since}`),
      );
      assert.ok(toKeep(after).includes(`${step} ${since}`), "it stays to be seen");
    }),
    { numRuns: 1500 },
  );
  assert.ok(seen > 100, `${seen} had something else to do, or this means nothing`);
});

test("an appeal of a drop that was sent is not one of another: that is asked, or is there still, or has passed and is said to", () => {
  let seen = 0;
  const anyDrops = fc.array(anyEvent(["case-dropped"]), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(anyDrops, fc.nat(), fc.nat(40), (events, which, ago) => {
      const life: Situation = {
        ...{ events, asOf, person: { underEighteen: "no", origin: "third-country" } },
      };
      const sent = events[which % events.length]?.until;
      fc.pre(sent !== undefined && sent !== null);
      const on = addDays(asOf, -ago);
      const { todo = [] } =
        rightsOf({ ...life, met: [{ right: "drop-appeal", due: sent, on }] }).rights.find(
          ({ id }) => id === "drop-appeal",
        ) ?? {};
      const sure = todo.filter(({ by, atOnce: urgent }) => by === null && urgent === undefined);
      assert.ok(sure.length <= 1, "one appeal is surely of one drop at most");
      for (const { since, met } of todo) {
        assert.ok(
          met === undefined || since === undefined || since <= met,
          "never before its drop",
        );
      }
      seen += sure.length;
    }),
    { numRuns: 1500 },
  );
  assert.ok(seen > 100, `${seen} appeals were of one drop, or this means nothing`);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayNumber, dayText } from "../../domain/time/calendar.ts";
import { addDays, addMonths, type Day, day } from "../../domain/time/day.ts";
import { limitEnds } from "../pay/sections/foreldelsesloven-29.ts";
import { rightDays } from "./days.ts";
import { rightsOf } from "./rights-of.ts";
import type { EventType, Happened, Situation } from "./situation.ts";

const stops: readonly EventType[] = [
  ...(["conciliation-complaint", "writ", "criminal-case-claim"] as const),
  ...(["acknowledgement", "wage-judgment"] as const),
];
const about: readonly EventType[] = [
  ...(["wage-due", "wage-due", "wage-due", "work-ended", "bankruptcy"] as const),
  ...(["police-report", "case-dropped"] as const),
];
const first = day("2022-01-01");
const event = (types: readonly EventType[]) =>
  fc.record({ type: fc.constantFrom(...types), after: fc.nat(1800) }).map(
    ({ type, after }): Happened => ({
      ...{ type, day: addDays(first, after), provision: null, until: null },
    }),
  );
/** Missing pay, an end of work, a case: nothing done yet. */
const anyWork: fc.Arbitrary<Situation> = fc
  .record({
    events: fc.array(event(about), { minLength: 1, maxLength: 6 }),
    asOf: fc.nat(2600).map((after) => addDays(first, after)),
  })
  .map((some) => ({ ...some, person: { underEighteen: "no", origin: "EEA" } }));
const anyDone = fc.array(event(stops), { minLength: 1, maxLength: 3 });

const of = (situation: Situation, id: string) =>
  rightsOf(situation).rights.find((held) => held.id === id);
const withDone = (work: Situation, done: readonly Happened[]): Situation => ({
  ...work,
  events: [...work.events, ...done],
});

test("by age alone no pay is known to be lost: there may be one more year, and a lawyer is asked", () => {
  let old = 0;
  fc.assert(
    fc.property(anyWork, fc.array(event(stops), { maxLength: 2 }), (work, done) => {
      const { rights, questions } = rightsOf(withDone(work, done));
      for (const id of ["wage-claim", "holiday-pay", "wage-guarantee"]) {
        assert.notEqual(rights.find((held) => held.id === id)?.state, "ended", id);
      }
      old += Number(questions.some(({ question }) => question.id === "extra-year"));
    }),
    { numRuns: 2000 },
  );
  assert.ok(old > 100, `${old} were past their last day, or this means nothing`);
});

test("a last day that is no working day is told as it is, and that the law ends it later is said, of pay and of holiday pay", () => {
  const isLater = (last: Day) => dayText(limitEnds(dayNumber(last))) !== last;
  const says = (situation: Situation, id: string) =>
    of(situation, id)?.because.some(({ words }) => /§ 29/.test(words.en)) ?? false;
  let later = 0;
  fc.assert(
    fc.property(fc.nat(1800), (after) => {
      const due = addDays(first, after);
      const last = addMonths(due, 36);
      for (const asOf of [due, last, addDays(last, 1)]) {
        const events = (["wage-due", "work-ended"] as const).map((type) => ({
          ...{ type, day: due, provision: null, until: null },
        }));
        const situation: Situation = {
          ...{ events, asOf, person: { underEighteen: "no", origin: "EEA" } },
        };
        const until = of(situation, "wage-claim")?.until;
        assert.equal(until, asOf > last ? null : last, "no day is moved");
        for (const id of ["wage-claim", "holiday-pay"]) {
          assert.equal(says(situation, id), isLater(last), `${id} ${last} ${asOf}`);
        }
      }
      later += Number(isLater(last));
    }),
    { numRuns: 300 },
  );
  assert.ok(later > 30);
});

test("what is done about the pay makes no holiday pay surer, nor its day later", () => {
  let touched = 0;
  fc.assert(
    fc.property(anyWork, anyDone, (work, done) => {
      const both = [work, withDone(work, done)];
      const [before, after] = both.map((each) => of(each, "holiday-pay"));
      const days = (held: typeof before) => (held?.todo ?? []).flatMap(({ by }) => by ?? []);
      assert.ok(after?.until === null || after?.until === before?.until);
      assert.ok(days(before).every((by) => days(after).includes(by)));
      const asked = both
        .map((each) => rightsOf(each).questions.map(({ question }) => question.id))
        .map((ids) => ids.includes("holiday-pay-in-it"));
      assert.ok(asked[1] ? after?.state === "unsure" : after?.state === before?.state);
      touched += Number(asked[1]);
      assert.ok(!asked[0]);
    }),
    { numRuns: 2000 },
  );
  assert.ok(touched > 50, `${touched} were touched, or this means little`);
});

test("what is done against the employer changes nothing against those above, claimed in writing or not", () => {
  let claimed = 0;
  fc.assert(
    fc.property(anyWork, anyDone, fc.boolean(), (work, done, isClaimed) => {
      // An end told later moves the date of holiday pay.
      const ends = work.events.filter(
        ({ type, day: on }) => type === "work-ended" && on <= work.asOf,
      );
      const [told = first] = ends
        .map(({ day: on }) => on)
        .sort()
        .reverse();
      const [due] = rightDays(rightsOf({ ...work, asOf: told })).filter(
        ({ right }) => right === "joint-liability",
      );
      const met = isClaimed && due ? [{ right: due.right, due: due.due, on: due.due }] : [];
      const both = [work, withDone(work, done)].map((each) =>
        of({ ...each, met }, "joint-liability"),
      );
      assert.deepEqual(both[0], both[1]);
      if (met.length > 0 && due !== undefined && due.due <= work.asOf) {
        claimed += 1;
        assert.equal(both[0]?.until, null, "no last day was read of what was claimed in writing");
      }
    }),
    { numRuns: 1000 },
  );
  assert.ok(claimed > 50, `${claimed} were claimed, or this means little`);
});

test("done about pay of several days, the three years of each are still among the days, while they are to come", () => {
  let several = 0;
  fc.assert(
    fc.property(anyWork, event(stops), (work, done) => {
      const { asOf, events } = work;
      const dues = new Set(
        events.flatMap(({ type, day: on }) => (type === "wage-due" ? [on] : [])),
      );
      const by = [...dues].filter((due) => due <= done.day);
      fc.pre(by.length > 1 && done.day <= asOf);
      const told = withDone(work, [done]);
      const answer = rightsOf(told);
      const days = new Set(
        (of(told, "wage-claim")?.todo ?? []).flatMap((each): Day[] => (each.by ? [each.by] : [])),
      );
      for (const due of by.filter((each) => addMonths(each, 36) >= asOf)) {
        assert.ok(days.has(addMonths(due, 36)), `${due} after ${done.type} ${done.day}`);
        several += 1;
      }
      const isSure = of(told, "wage-claim")?.state === "holds";
      const isAsked = answer.questions.some(({ question }) => question.id === "which-pay");
      assert.ok(!isSure || isAsked || by.every((due) => addMonths(due, 36) < done.day));
    }),
    { numRuns: 2000 },
  );
  assert.ok(several > 200, `${several} were looked at, or this means little`);
});

test("a claim in a criminal case alone makes no pay sure unless a case is known to have been open then; its three years stay a day to be safe", () => {
  let [open, unknown] = [0, 0];
  const anyClaim = event(["criminal-case-claim"]);
  fc.assert(
    fc.property(anyWork, anyClaim, (work, claim) => {
      const { events, asOf } = work;
      const dues = events.flatMap(({ type, day: on }) => (type === "wage-due" ? [on] : []));
      const [due = asOf] = dues;
      const isInTime = due <= claim.day && claim.day <= addMonths(due, 36) && claim.day <= asOf;
      fc.pre(new Set(dues).size === 1 && isInTime);
      const told = withDone(work, [claim]);
      const { state, until, todo } = of(told, "wage-claim") ?? { todo: [] };
      const reported = events.some(
        ({ type, day: on }) => type === "police-report" && on <= claim.day,
      );
      if (reported) {
        open += Number(state === "holds");
        return;
      }
      fc.pre(!events.some(({ type, day: on }) => type === "case-dropped" && on >= claim.day));
      unknown += 1;
      assert.deepEqual([state, until], ["unsure", null]);
      assert.ok(todo.some(({ by }) => by === addMonths(due, 36)));
      assert.ok(
        rightsOf(told).questions.some(
          ({ question, rights }) =>
            question.id === "claim-after-criminal-case" && rights.includes("wage-claim"),
        ),
      );
    }),
    { numRuns: 3000 },
  );
  assert.ok(open > 10 && unknown > 100, `${open} and ${unknown}, or this means little`);
});

import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import {
  anyDecisions,
  anyObservations,
  fewFactors,
  observed,
} from "../../test/factories/comparison.ts";
import { compare } from "../comparison/compare.ts";
import type { Caution } from "../observation/questions.ts";
import { day } from "../time/day.ts";
import type { Standing } from "./after-report.ts";
import { offer } from "./offer.ts";
import type { OpenQuestion } from "./question.ts";

const aQuestion = (id: string, ...about: readonly string[]): OpenQuestion => ({
  id,
  about,
  care: null,
  notWhen: null,
});

const interview = {
  needs: [aQuestion("need.now"), aQuestion("need.safe")],
  settling: [
    aQuestion("power", "power.threats"),
    aQuestion("pay", "pay.deferred", "pay.as_promised"),
    aQuestion("hours", "hours.long"),
    aQuestion("free", "move.free"),
  ],
};

const free: Standing = { asks: "everything", because: "not-reported" };
const reported: Standing = { asks: "only-needs", reported: day("2026-11-01") };

type Cautions = ReadonlyMap<string, Caution>;
const noCautions: Cautions = new Map();

const situation = fc.tuple(anyDecisions(fewFactors), anyObservations(fewFactors));
const openOf = (
  [decisions, observations]: [
    Parameters<typeof compare>[0]["decisions"],
    Parameters<typeof compare>[1],
  ],
  cautions = noCautions,
) =>
  compare(
    { factors: fewFactors, decisions, provisions: [], questions: { cautions } },
    observations,
    null,
  ).questions;

test("questions come in the order of the open facts that would settle most, each once, with all it could say", () => {
  let several = 0;
  fc.assert(
    fc.property(situation, (one) => {
      const open = openOf(one);
      const { settling } = offer(interview, open, free);
      const places = settling.map(({ settles }) =>
        Math.min(...settles.map(({ id }) => open.findIndex(({ factor }) => factor.id === id))),
      );
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
      const most = settling.map(({ settles }) =>
        Math.max(
          ...settles.map(({ id }) => open.find(({ factor }) => factor.id === id)?.settles ?? -1),
        ),
      );
      assert.deepEqual(
        most,
        most.toSorted((a, b) => b - a),
      );
      assert.deepEqual(
        settling.flatMap(({ settles }) => settles.map(({ id }) => id)).toSorted(),
        open.map(({ factor }) => factor.id).toSorted(),
      );
      several += settling.length > 1 ? 1 : 0;
    }),
  );
  assert.ok(several > 10, "an order of one says nothing");
});

test("after a report nothing but safety and needs is offered, whatever is open, and the rest is counted", () => {
  let held = 0;
  fc.assert(
    fc.property(situation, (one) => {
      const open = openOf(one);
      const before = offer(interview, open, free);
      const after = offer(interview, open, reported);

      assert.deepEqual(after.needs, before.needs);
      assert.deepEqual(after.settling, []);
      assert.deepEqual(after.unasked, []);
      assert.equal(after.heldBack, before.settling.length);
      held += after.heldBack;
    }),
  );
  assert.ok(held > 0, "something must be held back, or this means nothing");
});

test("what is never asked is in no question, however much it would settle", () => {
  const never: Cautions = new Map([["pay.deferred", "never_asked_status_or_origin"]]);
  let left = 0;
  fc.assert(
    fc.property(situation, (one) => {
      const { settling, unasked } = offer(interview, openOf(one, never), free);
      const settled = settling.flatMap(({ settles }) => settles.map(({ id }) => id));
      assert.ok(!settled.includes("pay.deferred"));
      left += unasked.some(({ id }) => id === "pay.deferred") ? 1 : 0;
    }),
  );
  assert.ok(left > 0);
});

test("an answer takes its fact out of the questions", () => {
  const known = [{ id: "o", facts: [observed("power.threats", "absent", 1)] }];
  fc.assert(
    fc.property(anyDecisions(fewFactors), (decisions) => {
      const { settling } = offer(interview, openOf([decisions, known]), free);
      assert.ok(!settling.some(({ question }) => question.id === "power"));
    }),
  );
});

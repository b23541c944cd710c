import assert from "node:assert/strict";
import test from "node:test";
import { inForce } from "../../domain/case/safeguard.ts";
import { addDays, dayOf, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith } from "../../test/factories/case.ts";
import { aFollowUp, aNeed, aPlan, aPlanB, aStep, someWishes } from "../../test/factories/plan.ts";
import { noteCorrection } from "./correct.ts";
import { noteFollowUp } from "./follow-up.ts";
import { handOver, takeOver } from "./hand-over.ts";
import { moveDay } from "./move-day.ts";
import { noteNeed } from "./need.ts";
import { notePlanB } from "./plan-b.ts";
import { noteStep } from "./step.ts";
import { noteWishes } from "./wish.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Liv Tangen");
const other = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
const today = dayOf(noon);
const later = moment("2026-11-25T12:30:00Z");

type Of = Awaited<ReturnType<typeof aPlan>>;
type Kept = Promise<{ readonly ok: boolean }>;

/** Every place of a plan in which somebody's own words may stand. */
const places: readonly (readonly [string, (of: Of, words: string) => Kept])[] = [
  [
    "what they want",
    (of, words) =>
      noteWishes(cell, owner, { ...of, seen: 0, content: someWishes({ words }) }, later),
  ],
  ["a need", (of, what) => noteNeed(cell, owner, of_(of, aNeed({ what })), later)],
  ["a step", (of, what) => noteStep(cell, owner, of_(of, aStep({ what })), later)],
  [
    "how a step was done",
    (of, how) => {
      const standing = { state: "done", day: today, how } as const;
      return noteStep(cell, owner, of_(of, aStep({ standing })), later);
    },
  ],
  [
    "what a step waits for",
    (of, on) => {
      const standing = { state: "waiting", on } as const;
      return noteStep(cell, owner, of_(of, aStep({ standing })), later);
    },
  ],
  [
    "why a step was given up",
    (of, why) => {
      const standing = { state: "given-up", why } as const;
      return noteStep(cell, owner, of_(of, aStep({ standing })), later);
    },
  ],
  [
    "why a day was moved",
    async (of, words) => {
      const step = of_(of, aStep({ by: addDays(today, 2) }));
      assert.ok((await noteStep(cell, owner, step, noon)).ok);
      const moved = { ...step, seen: 1, to: addDays(today, 3), why: "other", words } as const;
      return await moveDay(cell, owner, moved, later);
    },
  ],
  [
    "a follow-up",
    (of, what) => noteFollowUp(cell, owner, of_(of, aFollowUp(owner.id, { what })), later),
  ],
  [
    "how it went",
    (of, words) => {
      const standing = { state: "noted", on: today, words } as const;
      return noteFollowUp(cell, owner, of_(of, aFollowUp(owner.id, { standing })), later);
    },
  ],
  ["a plan B", (of, instead) => notePlanB(cell, owner, of_(of, aPlanB({ instead })), later)],
  [
    "what the person says is wrong",
    (of, said) => {
      const standing = { state: "open" } as const;
      const content = { kind: "correction", about: null, said, on: today, standing } as const;
      return noteCorrection(cell, owner, of_(of, content), later);
    },
  ],
  [
    "what the next must know",
    (of, mustKnow) =>
      handOver(cell, owner, { ...of, to: other.id, mustKnow, keeps: ["return"] }, later),
  ],
  [
    "what the next must know, of somebody who is gone",
    async (of, mustKnow) => {
      const leads = await aColleagueWith(cluster, cell, "supervisor", { ...of, part: "member" });
      return await takeOver(cell, leads, { ...of, to: other.id, mustKnow }, later);
    },
  ],
];

const of_ = <Content>(of: Of, content: Content) =>
  ({ ...of, thing: crypto.randomUUID(), field: "safety", seen: 0, content }) as const;

const held = async (of: Of) =>
  asActor(cell, owner, async (tx) =>
    inForce(await safeguardsOf(tx, of.caseId)).map(({ kind }) => kind),
  );

for (const [place, write] of places) {
  test(`an age under eighteen is heard in ${place}`, async () => {
    for (const words of ["She says she is sixteen.", "Hun forteller at hun er 16 år."]) {
      const of = await aPlan(cell, owner);
      assert.ok((await write(of, words)).ok);
      assert.deepEqual(await held(of), ["minor-or-maybe"], words);
    }
    const of = await aPlan(cell, owner);
    assert.ok((await write(of, "Ask about the school for her daughter, who is sixteen.")).ok);
    assert.deepEqual(await held(of), [], "somebody else's");
  });
}

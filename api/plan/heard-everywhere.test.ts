import assert from "node:assert/strict";
import test from "node:test";
import { addDays, dayOf, moment } from "../../domain/base/day.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import { asActor } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith } from "../../test/factories/case.ts";
import {
  aFollowUp,
  aNeed,
  aPlan,
  aPlanB,
  aReturnNote,
  aStep,
  someWishes,
} from "../../test/factories/plan.ts";
import { noteCorrection } from "./correct.ts";
import { noteFollowUp } from "./follow-up.ts";
import { handOver, takeOver } from "./hand-over.ts";
import { moveDay } from "./move-day.ts";
import { noteNeed } from "./need.ts";
import { notePlanB } from "./plan-b.ts";
import { locksIn, readPlan } from "./read.ts";
import { noteReturn } from "./return.ts";
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

/** A journey home that nothing holds. */
async function goingHome(): Promise<Of> {
  const of = await aPlan(cell, owner);
  for (const more of [
    { topic: "wish", answer: "yes", words: "I want to go home." },
    { topic: "waits", words: "My mother." },
    { topic: "told", words: "My mother." },
    { topic: "fear", answer: "no" },
    { topic: "journey", words: "Plane on 12 December, my mother meets me." },
  ] as const) {
    const content = aReturnNote(more);
    assert.ok((await noteReturn(cell, owner, { ...of, seen: 0, content }, noon)).ok, more.topic);
  }
  return of;
}

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

  test(`a danger on a journey home is heard in ${place}`, async () => {
    const of = await goingHome();
    const waits = async (reader = owner) => {
      const read = await readPlan(cell, reader, of, today);
      return read.ok ? locksIn(read.value)?.waits.map(({ topic, why }) => `${topic} ${why}`) : null;
    };
    assert.deepEqual(await waits(), []);
    assert.ok((await write(of, "Onkelen har truet med å drepe henne.")).ok);
    const reader = place.startsWith("what the next") ? other : owner;
    assert.deepEqual(await waits(reader), ["safe newer-risk"]);
  });
}

test("a danger that was told of how a step goes is not taken back by how it goes next, nor why a day was moved by another reason", async () => {
  const waits = async (of: Of) => {
    const read = await readPlan(cell, owner, of, today);
    return read.ok ? locksIn(read.value)?.waits.map(({ topic, why }) => `${topic} ${why}`) : null;
  };
  const of = await goingHome();
  const step = of_(of, aStep({ by: addDays(today, 2) }));
  const standing = { state: "waiting", on: "Onkelen har truet med å drepe henne." } as const;
  const wait = { ...step, content: aStep({ by: addDays(today, 2), standing }) };
  assert.ok((await noteStep(cell, owner, wait, later)).ok);
  const begun = aStep({ by: addDays(today, 2), standing: { state: "begun" } });
  assert.ok((await noteStep(cell, owner, { ...step, seen: 1, content: begun }, later)).ok);
  assert.deepEqual(await waits(of), ["safe newer-risk"]);

  const other = await goingHome();
  const moves = of_(other, aStep({ by: addDays(today, 2) }));
  assert.ok((await noteStep(cell, owner, moves, noon)).ok);
  const words = "Mannen hennes truer med å drepe henne.";
  const first = { ...moves, seen: 1, to: addDays(today, 3), why: "other", words } as const;
  assert.ok((await moveDay(cell, owner, first, later)).ok);
  const again = {
    ...moves,
    seen: 2,
    to: addDays(today, 4),
    why: "took-longer",
    words: null,
  } as const;
  assert.ok((await moveDay(cell, owner, again, later)).ok);
  assert.deepEqual(await waits(other), ["safe newer-risk"]);
});

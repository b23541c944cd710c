import assert from "node:assert/strict";
import test from "node:test";
import { inForce } from "../../domain/case/safeguard.ts";
import type { AlsoTells } from "../../domain/plan/also-tells.ts";
import { addDays, dayOf, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case/case.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aFollowUp, aNeed, aPlan, aPlanB, aStep, someWishes } from "../../test/factories/plan.ts";
import { noteExplained } from "../rights/letter/explain.ts";
import { noteLifeAnswer } from "../rights/note-answer.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { noteCorrection } from "./correct.ts";
import { noteFollowUp } from "./follow-up.ts";
import { handOver, takeOver } from "./handover/hand-over.ts";
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
const words = "She says something.";

/** Every place of a plan in which own words may be, and of what rights wait for. */
const places: readonly (readonly [string, (of: Of, ticked: AlsoTells) => Kept])[] = [
  [
    "what they want",
    (of, alsoTells) =>
      noteWishes(cell, owner, { ...of, seen: 0, alsoTells, content: someWishes({ words }) }, later),
  ],
  ["a need", (of, ticked) => noteNeed(cell, owner, of_(of, aNeed({ what: words }), ticked), later)],
  ["a step", (of, ticked) => noteStep(cell, owner, of_(of, aStep({ what: words }), ticked), later)],
  [
    "how a step was done",
    (of, ticked) => {
      const standing = { state: "done", day: today, how: words } as const;
      return noteStep(cell, owner, of_(of, aStep({ standing }), ticked), later);
    },
  ],
  [
    "what a step waits for",
    (of, ticked) => {
      const standing = { state: "waiting", on: words } as const;
      return noteStep(cell, owner, of_(of, aStep({ standing }), ticked), later);
    },
  ],
  [
    "why a step was given up",
    (of, ticked) => {
      const standing = { state: "given-up", why: words } as const;
      return noteStep(cell, owner, of_(of, aStep({ standing }), ticked), later);
    },
  ],
  [
    "why a day was moved",
    async (of, ticked) => {
      const step = of_(of, aStep({ by: addDays(today, 2) }), null);
      assert.ok((await noteStep(cell, owner, step, noon)).ok);
      const to = addDays(today, 3);
      const moved = { ...step, seen: 1, to, why: "other", words, alsoTells: ticked } as const;
      return await moveDay(cell, owner, moved, later);
    },
  ],
  [
    "a follow-up",
    (of, ticked) =>
      noteFollowUp(cell, owner, of_(of, aFollowUp(owner.id, { what: words }), ticked), later),
  ],
  [
    "how it went",
    (of, ticked) => {
      const standing = { state: "noted", on: today, words } as const;
      return noteFollowUp(cell, owner, of_(of, aFollowUp(owner.id, { standing }), ticked), later);
    },
  ],
  [
    "a plan B",
    (of, ticked) => notePlanB(cell, owner, of_(of, aPlanB({ instead: words }), ticked), later),
  ],
  [
    "what the person says is wrong",
    (of, ticked) => {
      const standing = { state: "open" } as const;
      const content = {
        kind: "correction",
        about: null,
        said: words,
        on: today,
        standing,
      } as const;
      return noteCorrection(cell, owner, of_(of, content, ticked), later);
    },
  ],
  [
    "what the next must know",
    (of, alsoTells) => {
      const handed = { ...of, to: other.id, mustKnow: words, alsoTells } as const;
      return handOver(cell, owner, { ...handed, keeps: ["return"] }, later);
    },
  ],
  [
    "what the next must know, of somebody who is gone",
    async (of, alsoTells) => {
      const leads = await aColleagueWith(cluster, cell, "supervisor", { ...of, part: "member" });
      return await takeOver(
        cell,
        leads,
        { ...of, to: other.id, mustKnow: words, alsoTells },
        later,
      );
    },
  ],
  [
    "what happened to them",
    (of, alsoTells) =>
      noteLifeEvent(cell, owner, { ...aLifeEvent(of, { words }), alsoTells }, later),
  ],
  [
    "an answer that rights wait for",
    (of, alsoTells) => {
      const said = { question: "which-closed", answer: "words", words, on: today } as const;
      const told = { ...of, id: crypto.randomUUID(), ...said, source: "told" } as const;
      return noteLifeAnswer(cell, owner, { ...told, alsoTells }, later);
    },
  ],
  [
    "what they asked when rights were explained",
    (of, alsoTells) => {
      const told = { on: today, language: "en", interpreter: "none", aloud: false } as const;
      const asked = { ...of, id: crypto.randomUUID(), ...told, asked: words, alsoTells };
      return noteExplained(cell, owner, asked, later);
    },
  ],
];

const of_ = <Content>(of: Of, content: Content, alsoTells: AlsoTells) =>
  ({ ...of, thing: crypto.randomUUID(), field: "safety", seen: 0, content, alsoTells }) as const;

const held = async (of: Of) =>
  asActor(cell, owner, async (tx) =>
    inForce(await safeguardsOf(tx, of.caseId)).map(({ kind }) => kind),
  );

for (const [place, write] of places) {
  test(`an age that is ticked is asked, in ${place}; one that is not, is not`, async () => {
    const of = await aPlan(cell, owner);
    assert.ok((await write(of, ["health"])).ok);
    assert.deepEqual(await held(of), []);
    const ticked = await aPlan(cell, owner);
    assert.ok((await write(ticked, ["age"])).ok);
    assert.deepEqual(await held(ticked), ["minor-or-maybe"]);
  });
}

test("what is of the age itself does not ask it anew", async () => {
  const of = await aPlan(cell, owner);
  const said = { question: "under-eighteen", answer: "no", words, on: today } as const;
  const told = { ...of, id: crypto.randomUUID(), ...said, source: "told" } as const;
  assert.ok((await noteLifeAnswer(cell, owner, { ...told, alsoTells: ["age"] }, later)).ok);
  assert.deepEqual(await held(of), []);
});

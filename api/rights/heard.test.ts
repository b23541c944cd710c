import assert from "node:assert/strict";
import test from "node:test";
import { inForce } from "../../domain/case/safeguard.ts";
import { dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { daysAfterNoon } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { setSafeguard } from "../case/safeguard.ts";
import { noteExplained } from "./explain.ts";
import { meetRightDay } from "./meet-day.ts";
import { noteLifeAnswer } from "./note-answer.ts";
import { noteLifeEvent } from "./note-event.ts";
import { giveLetter, makeLetter } from "./promise.ts";
import { readRights } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Liv Tangen");
const today = dayOf(noon);

type Of = Awaited<ReturnType<typeof aPlan>>;
type Kept = Promise<{ readonly ok: boolean }>;
const id = () => crypto.randomUUID();
const told = {
  on: today,
  language: "en",
  interpreter: "none",
  aloud: true,
} as const;

/** Every place under somebody's rights in which words of their own may stand. */
const places: readonly (readonly [string, (of: Of, words: string) => Kept])[] = [
  [
    "what happened",
    (of, words) =>
      noteLifeEvent(cell, owner, aLifeEvent(of, { type: "police-report", words }), noon),
  ],
  [
    "an answer",
    (of, words) => {
      const answer = { question: "origin", answer: "EEA", words, source: "told" } as const;
      return noteLifeAnswer(cell, owner, { ...of, id: id(), ...answer, on: today }, noon);
    },
  ],
  [
    "what was asked when rights were explained",
    (of, asked) => noteExplained(cell, owner, { ...of, id: id(), ...told, asked }, noon),
  ],
  [
    "what was asked of a letter",
    async (of, asked) => {
      const made = await makeLetter(
        cell,
        owner,
        { ...of, id: id(), language: "en", words: () => ["Words."] },
        noon,
      );
      assert.ok(made.ok);
      const given = { ...of, id: id(), letter: made.value.id, ...told, asked };
      return await giveLetter(cell, owner, given, noon);
    },
  ],
  [
    "what was done by a day",
    async (of, words) => {
      await noteLifeEvent(cell, owner, aLifeEvent(of, { type: "wage-due", day: today }), noon);
      const read = await readRights(cell, owner, of, today);
      const day = read.ok ? (read.value.days[0]?.id ?? "") : "";
      return await meetRightDay(
        cell,
        owner,
        { ...of, id: id(), day, how: "done", on: today, words },
        noon,
      );
    },
  ],
];

const held = (of: Of) =>
  asActor(cell, owner, async (tx) => inForce(await safeguardsOf(tx, of.caseId)).length);

for (const [place, write] of places) {
  test(`an age under eighteen is not kept in ${place} before the case says so or it is answered`, async () => {
    const words = "She says she is sixteen, and has sent it.";
    const of = await aPlan(cell, owner);
    assert.deepEqual(await write(of, words), { ok: false, refused: "life.says-young" });
    assert.equal(await held(of), 0);
    const set = { caseId: of.caseId, kind: "minor-or-maybe", holds: true, how: null } as const;
    assert.ok((await setSafeguard(cell, owner, { ...set, why: "She says so" }, noon)).ok);
    assert.ok((await write(of, words)).ok, "heard, it is kept");
    assert.ok((await write(await aPlan(cell, owner), "Her daughter is sixteen, sent it.")).ok);
  });
}

test("an age that whoever looked into it answered today is not asked for again; a no of anybody else, or of before, settles nothing", async () => {
  const words = "She says she is sixteen.";
  const say = (of: Of, at: typeof noon) =>
    noteLifeEvent(cell, owner, aLifeEvent(of, { type: "police-report", words }), at);
  const answer = async (of: Of, looked: string | null) => {
    const source = looked === null ? "told" : "authority";
    const no = { question: "under-eighteen", answer: "no", words: looked, source } as const;
    assert.ok((await noteLifeAnswer(cell, owner, { ...of, id: id(), ...no, on: today }, noon)).ok);
  };
  const young = { ok: false, refused: "life.says-young" };
  const [of, plain] = [await aPlan(cell, owner), await aPlan(cell, owner)];
  await answer(plain, null);
  assert.deepEqual(await say(plain, noon), young);
  await answer(of, "UDI har undersøkt alderen: over 18");
  assert.deepEqual(await say(of, daysAfterNoon(1)), young);
  assert.ok((await say(of, noon)).ok);
});

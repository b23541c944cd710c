import assert from "node:assert/strict";
import test from "node:test";
import { dayOf } from "../../domain/base/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aPlan, aReturnNote } from "../../test/factories/plan.ts";
import { meetRightDay } from "../rights/meet-day.ts";
import { noteLifeAnswer } from "../rights/note-answer.ts";
import { readRights } from "../rights/read.ts";
import { noteReturn } from "./return.ts";

const today = dayOf(noon);
const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker");

for (const answer of ["yes", "unknown"] as const) {
  test(`of whoever is or may be a child, answered ${answer}, no journey is kept before child welfare was notified, whatever they said`, async () => {
    const of = await aPlan(cell, owner);
    const say = (more: Parameters<typeof aReturnNote>[0]) =>
      noteReturn(cell, owner, { ...of, seen: 0, content: aReturnNote(more) }, noon);
    for (const more of [
      { topic: "wish", answer: "yes", words: "I want to go home." },
      { topic: "waits" },
      { topic: "told" },
      { topic: "fear", answer: "no" },
    ] as const) {
      assert.ok((await say(more)).ok);
    }
    const id = crypto.randomUUID();
    const age = {
      question: "under-eighteen",
      answer,
      words: null,
      on: today,
      source: "told",
    } as const;
    assert.ok((await noteLifeAnswer(cell, owner, { ...of, id, ...age }, noon)).ok);
    const journey = { topic: "journey", words: "With the bus, in March." } as const;
    assert.deepEqual(await say(journey), { ok: false, refused: "plan.return-child" });

    const rights = await readRights(cell, owner, of, today);
    assert.ok(rights.ok);
    const [notify] = rights.value.urgent;
    const met = { ...of, id: crypto.randomUUID(), day: notify?.id ?? "", on: today, words: null };
    assert.ok((await meetRightDay(cell, owner, met, noon)).ok);
    assert.ok((await say(journey)).ok);
  });
}

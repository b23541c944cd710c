import assert from "node:assert/strict";
import test from "node:test";
import { addDays, dayOf } from "../../../domain/time/day.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aLifeEvent } from "../../../test/factories/life.ts";
import { aPlan } from "../../../test/factories/plan.ts";
import { noteLifeEvent } from "../note-event.ts";
import { readRights } from "../read.ts";
import { meetRightDay } from "./meet-day.ts";
import { undoRightDay } from "./undo-day.ts";

const today = dayOf(noon);
const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");

test("pay that was claimed in time of those above the employer, before anybody wrote of it here, is written as that", async () => {
  const of = await aPlan(cell, liv);
  const due = aLifeEvent(of, { type: "wage-due", day: addDays(today, -200) });
  assert.ok((await noteLifeEvent(cell, liv, due, noon)).ok);
  const read = async () => {
    const found = await readRights(cell, liv, of, today);
    assert.ok(found.ok);
    const step = found.value.urgent.find((one) => one.step === "ask-late-joint-claim");
    const right = found.value.answer.rights.find(({ id }) => id === "joint-liability");
    return { step, said: JSON.stringify(right?.because) };
  };
  const before = await read();
  const id = crypto.randomUUID();
  const words = "Fagforbundet sendte kravet, se brevet.";
  const met = {
    ...of,
    id,
    day: before.step?.id ?? "",
    how: "done",
    on: addDays(today, -190),
    words,
  } as const;
  assert.ok((await meetRightDay(cell, liv, met, noon)).ok);
  const after = await read();
  assert.notEqual(after.said, before.said);
  assert.equal(after.step, undefined, "it is asked no more");
  assert.doesNotMatch(after.said, /Ingen har sagt at det ble krevd i tide|Nobody has told/);
  const undo = { ...of, day: met.day, met: id, why: "Det var en annen sak." };
  assert.ok((await undoRightDay(cell, liv, undo, noon)).ok);
  assert.equal((await read()).said, before.said, "undone, nobody told of it");
});

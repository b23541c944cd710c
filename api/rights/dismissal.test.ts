import assert from "node:assert/strict";
import test from "node:test";
import { addDays, type Day, dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { ok } from "../../test/ok.ts";
import { addPerson } from "../person/person.ts";
import { meetRightDay } from "./day/meet-day.ts";
import { noteLifeEvent } from "./note-event.ts";
import { readRights } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const today = dayOf(noon);

async function aPerson() {
  const caseId = await anOpenCase(cell, owner);
  const person = ok(await addPerson(cell, owner, { caseId, pseudonym: "Lerk" }, noon));
  const of = { caseId, person };
  const note = async (event: Partial<Parameters<typeof aLifeEvent>[1]>) =>
    ok(await noteLifeEvent(cell, owner, aLifeEvent(of, { source: "told", ...event }), noon));
  const read = async () => ok(await readRights(cell, owner, of, today));
  const daysOf = async (right: string) =>
    (await read()).days.filter((each) => each.right === right).map(({ due }) => due);
  return { of, note, read, daysOf };
}

const wednesday: Day = addDays(today, -7);

test("a dismissal that is noted brings its days, and one that is taken back takes them away", async () => {
  const { note, daysOf } = await aPerson();
  await note({ type: "dismissed", day: wednesday, how: "notice", post: "lasting", form: "right" });
  assert.deepEqual(await daysOf("dismissal-negotiation"), [addDays(wednesday, 14)]);
  assert.deepEqual((await daysOf("dismissal-lawsuit")).slice(0, 1), [addDays(wednesday, 56)]);
  await note({ type: "dismissal-withdrawn", day: addDays(wednesday, 1) });
  assert.deepEqual(await daysOf("dismissal-negotiation"), []);
  assert.deepEqual(await daysOf("dismissal-lawsuit"), []);
});

test("a demand that is written down as made is asked no more, and the suit runs on", async () => {
  const { of, note, read, daysOf } = await aPerson();
  await note({ type: "dismissed", day: wednesday });
  const day = (await read()).days.find(({ right }) => right === "dismissal-negotiation");
  const made = { id: crypto.randomUUID(), how: "done", on: today, words: null } as const;
  ok(await meetRightDay(cell, owner, { ...of, ...made, day: day?.id ?? "none" }, noon));
  assert.deepEqual(await daysOf("dismissal-negotiation"), []);
  assert.ok((await daysOf("dismissal-lawsuit")).length > 0);
});

import assert from "node:assert/strict";
import test from "node:test";
import { day, dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { ok } from "../../test/ok.ts";
import { addPerson } from "../person/person.ts";
import { noteLifeEvent } from "./note-event.ts";
import { readRights } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");

test("what a kind of event is asked besides is kept, and is not known where nobody said", async () => {
  const caseId = await anOpenCase(cell, owner);
  const of = {
    caseId,
    person: ok(await addPerson(cell, owner, { caseId, pseudonym: "Rogn" }, noon)),
  };
  const on = day("2026-11-20");
  const told = { type: "dismissed", day: on, how: "summary", form: "wrong" } as const;
  const another = { ...told, how: "notice" } as const;
  ok(await noteLifeEvent(cell, owner, aLifeEvent(of, told), noon));
  ok(await noteLifeEvent(cell, owner, aLifeEvent(of, another), noon));
  const twice = await noteLifeEvent(cell, owner, aLifeEvent(of, told), noon);
  assert.ok(!twice.ok && twice.refused === "life.already-noted");
  const { situation } = ok(await readRights(cell, owner, of, dayOf(noon)));
  assert.deepEqual(
    situation.events.map(({ how, form, post, where }) => ({ how, form, post, where })),
    [told, another].map(({ how, form }) => ({ how, form, post: undefined, where: undefined })),
  );
});

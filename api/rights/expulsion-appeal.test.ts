import assert from "node:assert/strict";
import test from "node:test";
import { addDays, dayOf } from "../../domain/time/day.ts";
import type { LifeEvent } from "../../rules/rights/life.ts";
import { sentence } from "../../rules/rights/words.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { anOpenCase } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { ok } from "../../test/ok.ts";
import { readDeadlines } from "../deadline/read.ts";
import { addPerson } from "../person/person.ts";
import { meetRightDay } from "./day/meet-day.ts";
import { noteLifeEvent } from "./note-event.ts";
import { readRights } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter", ["ngo"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const today = dayOf(noon);
const due = addDays(today, -4);

/** Expelled, with a last date to appeal that is over. */
async function anExpelled() {
  const caseId = await anOpenCase(cell, owner);
  const person = ok(await addPerson(cell, owner, { caseId, pseudonym: "Osp" }, noon));
  const of = { caseId, person };
  const note = async (ago: number, replaces: LifeEvent["replaces"] = null) => {
    const type = "expulsion-decided";
    const told = { type, day: addDays(today, -ago), until: due, source: "document" } as const;
    return ok(await noteLifeEvent(cell, owner, aLifeEvent(of, { ...told, replaces }), noon));
  };
  const missed = async () => {
    const { days } = ok(await readRights(cell, owner, of, today));
    const [ofIt, ...others] = days.filter((each) => each.right === "expulsion-appeal");
    assert.deepEqual(others, []);
    return ofIt;
  };
  const listed = async (kind: string) => {
    const all = ok(await readDeadlines(cell, owner, { whose: "mine", after: null }, today));
    return all.deadlines
      .filter(({ thing }) => thing?.person?.id === person && thing.kind === kind)
      .map((each) => ({
        due: each.due,
        what: (each.thing?.day?.todo ?? []).map(({ what }) => sentence(what, "nb")).join(),
        who: each.thing?.day?.todo.map(({ who }) => who.nb).join(),
      }));
  };
  return { of, note, missed, listed };
}

for (const [what, first] of [
  ["noted as it was", 27],
  ["its year put right", 392],
] as const) {
  test(`an expulsion whose last day to appeal was over when it was written down is a missed day, ${what}`, async () => {
    const { of, note, missed, listed } = await anExpelled();
    const { id } = await note(first);
    if (first > 300) {
      await note(27, { of: "entry", id });
    }
    const day = await missed();
    assert.deepEqual([day?.due, day?.met], [due, null]);
    assert.match(
      day?.todo.map((each) => sentence(each.what, "nb")).join() ?? "",
      /^Siste dag for å klage på utvisningen er over\. Ble klagen sendt i tide, skriv ned når\./,
    );
    const [ofLaw, ...others] = await listed("right-day");
    assert.deepEqual([ofLaw?.due, others], [due, []]);
    const [urgent] = await listed("right-at-once");
    assert.match(urgent?.what ?? "", new RegExp(`${due}, er over\\. .*ikke gjennomføres`));
    assert.match(urgent?.who ?? "", /^advokat/);

    const met = { ...of, id: crypto.randomUUID(), day: day?.id ?? "", on: addDays(due, -1) };
    ok(await meetRightDay(cell, owner, { ...met, how: "done", words: "Klagen ble sendt." }, noon));
    assert.deepEqual(await listed("right-day"), []);
    const [waits, ...more] = await listed("right-at-once");
    assert.match(waits?.what ?? "", /^Finn ut straks om utvisningen venter på svaret på klagen/);
    assert.deepEqual(more, [], "it was appealed in time");
  });
}

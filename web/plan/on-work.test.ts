import assert from "node:assert/strict";
import test from "node:test";
import { noteJourney } from "../../api/journey/settle.ts";
import { noteCorrection } from "../../api/plan/correct.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { handOver } from "../../api/plan/handover/hand-over.ts";
import { stepAside } from "../../api/recusal/step-aside.ts";
import type { Correction } from "../../domain/plan/correction.ts";
import { dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aTalk } from "../../test/factories/journey.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { rowsOf } from "../../test/page.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const anne = await testColleague(cluster, cell, "caseworker", "Anne Lie");
const lead = await testColleague(cluster, cell, "supervisor", "Kari Aas");
const pages = testPages(testHouse([cell]), {
  owner: testDesk(cell, owner),
  liv: testDesk(cell, liv),
  anne: testDesk(cell, anne),
  lead: testDesk(cell, lead),
});
const today = dayOf(noon);
type Desk = "owner" | "liv" | "anne" | "lead";

/** Where the lines of a kind lead; null without any. */
async function onWork(desk: Desk, kind: string): Promise<readonly string[] | null> {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": "en" };
  const text = await (await pages.request("http://localhost/work", { headers })).text();
  const found = rowsOf(text).filter((row) => row.kind === kind);
  return found.length === 0 ? null : found.map(({ href }) => href);
}

type Plan = Awaited<ReturnType<typeof aPlan>>;
const at = ({ caseId, person }: Plan, part: string) =>
  `/cases/${caseId}/persons/${person}/plan/${part}`;

const journeys = (desk: Desk) => onWork(desk, "journey");

/** As told later. */
const fears = (of: Plan) =>
  aTalk(cell, owner, of, [{ row: "afraid", said: null, answer: "not-known" }]);

/** Written when all was in place. */
async function withJourney(more: { readonly label: string; readonly restricted?: boolean }) {
  const of = await aPlan(cell, owner, more);
  await aTalk(cell, owner, of);
  const words = "Plane on 12 December.";
  assert.ok(
    (await noteJourney(cell, owner, { ...of, seen: 0, along: "nobody", words, on: today }, noon))
      .ok,
  );
  return of;
}

test("a journey that is written down and waits stands on Work for who has the plan, and for who was given the return of it", async () => {
  const of = await withJourney({ label: "Furulia", restricted: true });
  assert.equal(await journeys("owner"), null, "it does not wait");
  const part = { ...of, colleague: liv.id } as const;
  assert.ok((await givePlace(cell, owner, { ...part, fields: ["return"] }, noon)).ok);
  const housing = { ...of, colleague: anne.id, fields: ["housing"] } as const;
  assert.ok((await givePlace(cell, owner, housing, noon)).ok);
  await fears(of);
  for (const desk of ["owner", "liv"] as const) {
    assert.deepEqual(await journeys(desk), [at(of, "return")], desk);
  }
  for (const desk of ["anne", "lead"] as const) {
    assert.equal(await journeys(desk), null, desk);
  }
  const over = { ...of, to: anne.id, mustKnow: "Ask how she is safe.", keeps: [] } as const;
  assert.ok((await handOver(cell, owner, over, noon)).ok);
  assert.deepEqual(await journeys("anne"), [at(of, "return")], "whoever has it now");
  assert.equal(await journeys("owner"), null, "whoever handed it over");
  const from = { kind: "case", id: of.caseId } as const;
  for (const [desk, who] of [
    ["liv", liv],
    ["anne", anne],
  ] as const) {
    assert.notEqual(await journeys(desk), null, desk);
    assert.ok((await stepAside(cell, who, { from, colleague: null }, noon)).ok, desk);
    assert.equal(await journeys(desk), null, `${desk} has stepped aside`);
  }
});

test("while no journey is written down none waits on Work, however much lacks", async () => {
  const of = await aPlan(cell, owner, { label: "Granlia" });
  await fears(of);
  assert.equal(await journeys("owner"), null);
});

test("what the person says is wrong stands on Work of who has the plan, after it was handed over too, until it is dealt with", async () => {
  const corrected = (desk: Desk) => onWork(desk, "corrected");
  const of = await aPlan(cell, owner, { label: "Solvik", restricted: true });
  const part = { ...of, colleague: liv.id, fields: ["housing"] } as const;
  assert.ok((await givePlace(cell, owner, part, noon)).ok);
  const open = { state: "open" } as const;
  const note = async (
    by: typeof owner,
    thing: string,
    seen: number,
    standing: Correction["standing"],
  ) => {
    const content = {
      kind: "correction",
      about: null,
      said: `I never said that (${thing}).`,
      on: today,
      standing,
    } as const;
    const kept = { ...of, thing, seen, field: "housing", content } as const;
    assert.deepEqual(await noteCorrection(cell, by, kept, noon), { ok: true, value: seen + 1 });
  };
  assert.equal(await corrected("owner"), null);
  const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
  await note(liv, one, 0, open);
  await note(owner, two, 0, open);
  assert.deepEqual(
    await corrected("owner"),
    [at(of, "corrections")],
    "once, however many they are",
  );
  for (const desk of ["liv", "anne", "lead"] as const) {
    assert.equal(await corrected(desk), null, desk);
  }
  const keeps = ["housing"] as const;
  const over = { ...of, to: anne.id, mustKnow: "Ask how she sleeps.", keeps } as const;
  assert.ok((await handOver(cell, owner, over, noon)).ok);
  assert.equal(await corrected("owner"), null, "whoever handed it over");
  const answered = { state: "answered", done: "It is changed.", on: today } as const;
  await note(anne, one, 1, answered);
  assert.deepEqual(await corrected("anne"), [at(of, "corrections")], "one is left");
  await note(anne, two, 1, answered);
  assert.equal(await corrected("anne"), null);
  await note(anne, crypto.randomUUID(), 0, open);
  assert.deepEqual(await corrected("anne"), [at(of, "corrections")]);
  const from = { kind: "case", id: of.caseId } as const;
  assert.ok((await stepAside(cell, anne, { from, colleague: null }, noon)).ok);
  assert.equal(await corrected("anne"), null, "whoever has stepped aside");
});

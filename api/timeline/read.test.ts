import assert from "node:assert/strict";
import { test } from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, dayOf, moment } from "../../domain/time/day.ts";
import { type EventName, eventKinds, isOurs } from "../../domain/timeline/timeline.ts";
import { asAdmin } from "../../store/cluster.ts";
import { eventsOf } from "../../store/timeline/timeline.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, seen } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { costOf } from "../../test/factories/many-cases.ts";
import { aPlan, aStep } from "../../test/factories/plan.ts";
import { testHouse } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";
import { addObservation } from "../case/observe.ts";
import { noteOutcome } from "../outcome/note.ts";
import { givePlace } from "../plan/handover/give.ts";
import { noteStep } from "../plan/step.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { readTimeline, type TimelineAsked } from "./read.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const { law } = testHouse([cell]);
const colleague = (name: string) => testColleague(cluster, cell, "caseworker", name);
const [liv, hanne, ada] = [
  await colleague("Liv Berg"),
  await colleague("Hanne Moen"),
  await colleague("Ada Lind"),
];
const today = dayOf(noon);

const all: TimelineAsked = { kind: null, person: null, before: null };

async function names(
  who: Colleague,
  caseId: string,
  asked: Partial<TimelineAsked> = {},
): Promise<readonly EventName[]> {
  const found = ok(await readTimeline(cell, who, caseId, { ...all, ...asked }));
  return found.events.map(({ name }) => name);
}

/** One thing of each kind that somebody may not see. */
async function aFullCase(restricted: boolean) {
  const of = await aPlan(cell, liv, { restricted });
  const { caseId } = of;
  const said = { caseId, source: "talk", verified: false, words: null } as const;
  ok(await addObservation(cell, liv, law.factors, { ...said, facts: [seen("pay.cash")] }, noon));
  const dropped = { kind: "dropped", provision: null, note: null, happened: today } as const;
  ok(await noteOutcome(cell, liv, { id: crypto.randomUUID(), caseId, ...dropped }, noon));
  const step = {
    ...of,
    thing: crypto.randomUUID(),
    seen: 0,
    field: "law",
    content: aStep(),
  } as const;
  ok(await noteStep(cell, liv, step, noon));
  const event = aLifeEvent(of, { type: "case-dropped", day: addDays(today, -3) });
  ok(await noteLifeEvent(cell, liv, event, noon));
  return of;
}

test("a timeline tells everything of a case to its owner, the newest first, and of each whether we did it", async () => {
  const { caseId, person } = await aFullCase(false);
  const { events } = ok(await readTimeline(cell, liv, caseId, all));
  const found = events.map(({ name }) => name);
  for (const name of [
    ...(["came.opened", "person.added", "observation.talk", "outcome.noted"] as const),
    ...(["plan.opened", "plan.step", "right.happened"] as const),
  ]) {
    assert.ok(found.includes(name), name);
  }
  const moments = events.map(({ at }) => at);
  assert.deepEqual(moments, moments.toSorted().reverse());
  assert.equal(events.find(({ name }) => name === "plan.step")?.person?.id, person);
  assert.deepEqual(
    events
      .filter((event) => !isOurs(event))
      .map(({ name }) => name)
      .toSorted(),
    ["observation.talk", "right.happened"],
  );
  assert.deepEqual(await names(liv, caseId, { kind: "outcome" }), ["outcome.noted"]);
  const ofPerson = await names(liv, caseId, { person });
  assert.ok(ofPerson.includes("plan.step") && !ofPerson.includes("observation.talk"));
  assert.deepEqual(await names(liv, caseId, { person: crypto.randomUUID() }), []);
});

test("what one may not see is neither told of nor counted: by role, by part of a plan, and for who stepped aside", async () => {
  const open = await aFullCase(false);
  const officer = await testColleague(cluster, cell, "officer", "Odd Moe");
  const shown = await names(officer, open.caseId);
  assert.ok(shown.includes("observation.talk") && shown.includes("outcome.noted"));
  assert.deepEqual(
    shown.filter((name) => /^(plan\.(?!opened)|right)/.test(name)),
    [],
  );
  const aside = await aColleagueWith(cluster, cell, "caseworker", {
    caseId: open.caseId,
    part: "recused",
  });
  const refusal = await readTimeline(cell, aside, open.caseId, all);
  assert.deepEqual(refusal, { ok: false, refused: "case.not-found" });

  const shut = await aFullCase(true);
  const outside = await readTimeline(cell, officer, shut.caseId, all);
  assert.deepEqual(outside, { ok: false, refused: "case.not-found" });
  for (const [to, fields] of [
    [hanne, ["housing"]],
    [ada, ["law"]],
  ] as const) {
    ok(await givePlace(cell, liv, { ...shut, colleague: to.id, fields }, noon));
  }
  const withLaw = await names(ada, shut.caseId);
  for (const name of [
    "observation.talk",
    "outcome.noted",
    "plan.step",
    "right.happened",
  ] as const) {
    assert.ok(withLaw.includes(name), name);
  }
  const withoutLaw = await names(hanne, shut.caseId);
  assert.deepEqual(withoutLaw.toSorted(), ["came.opened", "person.added", "plan.opened"]);
});

test("a page of a long case goes on where the one before ended, leaves none out and tells none twice", async () => {
  const { caseId } = await aPlan(cell, liv);
  for (let nth = 0; nth < 60; nth += 1) {
    // Many of one moment: they are told apart by their ids.
    const at = moment(`${addDays(today, -Math.floor(nth / 20))}T09:00:00Z`);
    const said = { caseId, source: "inspection", verified: true, words: `${nth}` } as const;
    ok(await addObservation(cell, liv, law.factors, { ...said, facts: [] }, at));
  }
  const ids: string[] = [];
  let before: string | null = null;
  for (let pages = 0; pages === 0 || before !== null; pages += 1) {
    assert.ok(pages < 3, "it must end");
    const page: { events: readonly { id: string }[]; next: string | null } = ok(
      await readTimeline(cell, liv, caseId, { ...all, before }),
    );
    ids.push(...page.events.map(({ id }) => id));
    before = page.next;
  }
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(ids.length, 63, "60, the case, the person and the plan");
  assert.deepEqual(await names(liv, caseId, { before: "not a place" }), await names(liv, caseId));
});

test("the latest of a case with much in it costs little more to read than that of one with little", async () => {
  const of = await aFullCase(false);
  const asked = { kinds: eventKinds, person: null, before: null, limit: 8 } as const;
  const cost = async () => {
    await asAdmin(cluster, cell.id, (client) => client.query("analyze work.observation"));
    return (await costOf(cluster, cell, liv, (tx) => eventsOf(tx, of.caseId, asked))).buffers;
  };
  const write = async (count: number) => {
    for (let nth = 0; nth < count; nth += 1) {
      const said = { caseId: of.caseId, source: "inspection", verified: true, facts: [] } as const;
      const at = moment(`${addDays(today, nth - 300)}T09:00:00Z`);
      ok(await addObservation(cell, liv, law.factors, { ...said, words: `${nth}` }, at));
    }
  };
  await write(20);
  const few = await cost();
  await write(200);
  const many = await cost();
  assert.ok(many < 1.5 * few, `${many} buffers against ${few}`);
});

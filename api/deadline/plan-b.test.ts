import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { day, dayOf, type Moment, moment } from "../../domain/time/day.ts";
import { asAdmin } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan, aPlanB } from "../../test/factories/plan.ts";
import { givePlace, takePlaceBack } from "../plan/handover/give.ts";
import { notePlanB } from "../plan/plan-b.ts";
import { readPlan } from "../plan/read.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { reckonDue } from "../rights/reckon.ts";
import { readDeadlines } from "./read.ts";
import { remindDue } from "./remind.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const hanne = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
const bo = await testColleague(cluster, cell, "caseworker", "Bo Vik");
const fail = (error: unknown) => assert.fail(String(error));

type Of = Awaited<ReturnType<typeof aPlan>>;

async function aHousingPlan(): Promise<Of> {
  const of = await aPlan(cell, liv);
  for (const { id: colleague } of [hanne, bo]) {
    assert.ok((await givePlace(cell, liv, { ...of, colleague, fields: ["housing"] }, noon)).ok);
  }
  return of;
}

const byHanne = aPlanB({ instead: "Keeps the room.", doer: { who: "colleague", id: hanne.id } });

const first = () => ({ thing: crypto.randomUUID(), seen: 0 });

async function write(
  of: Of,
  content = byHanne,
  at: Pick<Parameters<typeof notePlanB>[2], "thing" | "seen" | "alsoTells"> = first(),
) {
  const kept = await notePlanB(cell, liv, { ...of, ...at, field: "housing", content }, noon);
  assert.ok(kept.ok, kept.ok ? "" : kept.refused);
  return at.thing;
}

const drop = async (of: Of, more: Partial<Parameters<typeof noteLifeEvent>[2]> = {}) => {
  const event = aLifeEvent(of, { type: "case-dropped", day: day("2026-11-24"), ...more });
  assert.ok((await noteLifeEvent(cell, liv, event, noon)).ok);
  return event.id;
};

async function found(actor: Colleague, of: Of, whose: "mine" | "ours" = "mine") {
  const read = await readDeadlines(cell, actor, { whose, after: null }, dayOf(noon));
  assert.ok(read.ok);
  const here = read.value.deadlines.filter((each) => each.case?.id === of.caseId);
  return here.flatMap(({ thing, due, owner }) =>
    thing?.kind === "plan-b" ? [`${due} ${owner?.name}: ${thing.comes}, ${thing.words}`] : [],
  );
}

async function toldOf(about: string): Promise<readonly string[]> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ told: string }>(
      `select t.stage || ' ' || c.name as told from work.deadline_told t join work.deadline d on d.id = t.deadline
         join access.colleague c on c.id = t.colleague where d.about = $1 order by t.at, c.name`,
      [about],
    );
    return rows.map(({ told }) => told);
  });
}

const remindAt = async (now: Moment) =>
  assert.equal((await remindDue(cell, () => now, fail)).unheard, 0);
const line = "2026-11-25 Hanne Moen: case-dropped, Keeps the room.";

test("when what a plan B is for comes about, whoever is to do it is told at once, and who has the plan when nobody began it", async () => {
  const of = await aHousingPlan();
  const thing = await write(of);
  assert.deepEqual(await found(hanne, of), []);
  await drop(of);
  assert.deepEqual(await found(hanne, of), [line]);
  assert.deepEqual(await found(liv, of), [line], "who has the plan sees it among theirs");
  await remindAt(moment("2026-11-25T13:00:00Z"));
  assert.deepEqual(await toldOf(thing), ["due Hanne Moen"]);
  await remindAt(moment("2026-11-26T09:00:00Z"));
  assert.deepEqual((await toldOf(thing)).slice(1), ["missed Hanne Moen", "missed Liv Berg"]);
});

test("what is done where somebody has to leave waits for a journey only where that is ticked: an appeal waits for none", async () => {
  const of = await aHousingPlan();
  const appeal = {
    ...byHanne,
    comes: "must-leave",
    instead: "Klage og be om utsettelse.",
  } as const;
  await write(of, appeal);
  await write(of, { ...appeal, instead: "Ringe dem." }, { ...first(), alsoTells: ["journey"] });
  await drop(of, { type: "expulsion-decided" });
  for (const [actor, journey] of [
    [hanne, "not-seen"],
    [liv, "waits"],
  ] as const) {
    const read = await readDeadlines(cell, actor, { whose: "mine", after: null }, dayOf(noon));
    const here = read.ok ? read.value.deadlines.filter((each) => each.case?.id === of.caseId) : [];
    const said = here.flatMap(({ thing }) =>
      thing?.kind === "plan-b" ? [[thing.words, thing.journey]] : [],
    );
    assert.deepEqual(Object.fromEntries(said), {
      "Klage og be om utsettelse.": null,
      "Ringe dem.": journey,
    });
  }
});

test("that it has come about is told to nobody who sees the part only", async () => {
  const of = await aHousingPlan();
  await write(of);
  await drop(of);
  assert.deepEqual(await found(bo, of, "ours"), []);
  assert.deepEqual(await found(hanne, of, "ours"), [line]);
});

test("begun, set aside, or not come about after all, it no longer waits", async () => {
  const [begun, aside, undone] = [await aHousingPlan(), await aHousingPlan(), await aHousingPlan()];
  const [first, second] = [await write(begun), await write(aside), await write(undone)];
  const event = await drop(undone);
  await drop(begun);
  await drop(aside);
  const inUse = { state: "in-use", since: dayOf(noon) } as const;
  await write(begun, { ...byHanne, standing: inUse }, { thing: first, seen: 1 });
  const off = { state: "set-aside", why: "She stays with her sister." } as const;
  await write(aside, { ...byHanne, standing: off }, { thing: second, seen: 1 });
  await drop(undone, { holds: false, replaces: { of: "entry", id: event } });
  for (const each of [begun, aside, undone]) {
    assert.deepEqual(await found(hanne, each, "ours"), []);
  }
});

test("written when it has come about already, it is told too, whoever writes it; of who does it and sees it no more, who has the plan", async () => {
  const of = await aHousingPlan();
  await drop(of);
  await write(of);
  assert.deepEqual(await found(hanne, of), []);
  await reckonDue(cell, () => noon, fail);
  assert.deepEqual(await found(hanne, of), [line]);
  const back = { ...of, colleague: hanne.id, fields: ["housing"] } as const;
  assert.ok((await takePlaceBack(cell, liv, back, noon)).ok);
  assert.deepEqual(await found(liv, of), [line.replace("Hanne Moen", "Liv Berg")]);
  assert.deepEqual(await found(hanne, of, "ours"), []);
});

test("in use already when it comes about, it is told again to who does it, once, until one of those who are told writes it anew", async () => {
  const of = await aHousingPlan();
  const begun = (since: string) =>
    ({ ...byHanne, standing: { state: "in-use", since: day(since) } }) as const;
  const before = begun("2026-11-23");
  const thing = await write(of, before);
  await drop(of);
  assert.deepEqual(await found(hanne, of), [line]);
  assert.deepEqual(await found(bo, of, "ours"), [], "who sees the part only");
  await remindAt(moment("2026-11-25T13:00:00Z"));
  assert.deepEqual(await toldOf(thing), ["due Hanne Moen"]);

  const read = await readDeadlines(cell, hanne, { whose: "mine", after: null }, dayOf(noon));
  const things = read.ok ? read.value.deadlines.map(({ thing: each }) => each) : [];
  const known = things.find((each) => each?.about === thing);
  assert.equal(known?.inUseSince, "2026-11-23");

  const later = moment("2026-11-25T14:00:00Z");
  const again = { ...of, thing, seen: 1, field: "housing", content: before } as const;
  const byBo = [
    { ...before, instead: "Keeps that room." },
    { ...before, standing: { state: "in-use", since: day("2026-11-24") } },
    { ...before, standing: { state: "set-aside", why: "Another room." } },
    { ...before, standing: { state: "ready" } },
    before,
  ] as const;
  for (const [at, content] of byBo.entries()) {
    assert.ok((await notePlanB(cell, bo, { ...again, seen: at + 1, content }, later)).ok);
    await reckonDue(cell, () => moment("2026-11-25T14:05:00Z"), fail);
    assert.equal((await found(hanne, of)).length, 1, "by one who is told nothing");
  }
  const seen = byBo.length + 1;
  const hisOwn = { ...before, doer: { who: "colleague", id: bo.id } } as const;
  const named = await notePlanB(cell, bo, { ...again, seen, content: hisOwn }, later);
  assert.deepEqual(named, { ok: false, refused: "plan.doer-is-told" });
  const ofHousing = { ...hisOwn, comes: "housing-ends", standing: { state: "ready" } } as const;
  const other = { ...of, thing: crypto.randomUUID(), field: "housing" } as const;
  assert.ok((await notePlanB(cell, bo, { ...other, seen: 0, content: ofHousing }, later)).ok);
  const turned = { ...ofHousing, comes: "case-dropped" } as const;
  const inTwo = await notePlanB(cell, bo, { ...other, seen: 1, content: turned }, later);
  assert.deepEqual(inTwo, named, "nor in two writes");
  assert.ok((await notePlanB(cell, hanne, { ...again, seen }, later)).ok);
  assert.deepEqual(await found(hanne, of), []);
  await reckonDue(cell, () => moment("2026-11-26T03:00:00Z"), fail);
  assert.deepEqual(await found(hanne, of), []);
});

test("a plan B that was kept with who does it in words is read as somebody outside", async () => {
  const of = await aHousingPlan();
  const thing = await write(of);
  await asAdmin(cluster, cell.id, async (client) => {
    await client.query("alter table work.plan_entry disable trigger user");
    await client.query(
      `update work.plan_entry set content = (content - 'doer') || '{"who": "Ada"}' where thing = $1`,
      [thing],
    );
    await client.query("alter table work.plan_entry enable trigger user");
  });
  const read = await readPlan(cell, liv, of, dayOf(noon));
  const [entry] = read.ok ? read.value.entries : [];
  assert.deepEqual(entry?.content, { ...byHanne, doer: { who: "other", name: "Ada" } });
});

test("a plan B is given to nobody who does not work here", async () => {
  const of = await aHousingPlan();
  const content = aPlanB({ doer: { who: "colleague", id: crypto.randomUUID() } });
  const keep = { ...of, thing: crypto.randomUUID(), seen: 0, field: "housing", content } as const;
  const kept = await notePlanB(cell, liv, keep, noon);
  assert.equal(kept.ok ? "" : kept.refused, "plan.no-such-colleague");
});

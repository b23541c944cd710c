import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf, moment } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aNeed, aPlan } from "../../test/factories/plan.ts";
import { joinColleague } from "../case/join.ts";
import { addPerson } from "../case/person.ts";
import { readSafeguards } from "../case/read.ts";
import { setSafeguard } from "../case/safeguard.ts";
import { tellNews } from "../news/tell.ts";
import { noteLifeAnswer } from "../rights/note-answer.ts";
import { readRights } from "../rights/read.ts";
import { readWork } from "../work/read.ts";
import { givePlace } from "./give.ts";
import { noteNeed } from "./need.ts";
import { openPlan } from "./open.ts";
import { readPlan } from "./read.ts";

const today = dayOf(noon);
const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const second = await testColleague(cluster, cell, "caseworker", "Nora Vik");

const at = (minutes: number) => moment(new Date(Date.parse(noon) + minutes * 60_000).toISOString());

/** A case with a child and a grown-up of whom words were misread; the other pair of eyes has law and work of both. */
async function two() {
  const child = await aPlan(cell, owner);
  const added = await addPerson(cell, owner, { caseId: child.caseId, pseudonym: "Yew" }, noon);
  assert.ok(added.ok);
  const adult = { ...child, person: added.value };
  assert.ok((await openPlan(cell, owner, adult, noon)).ok);
  for (const each of [child, adult]) {
    const given = { ...each, colleague: second.id, fields: ["law", "work"] } as const;
    assert.ok((await givePlace(cell, owner, given, noon)).ok);
  }
  const joined = await joinColleague(cell, owner, { caseId: child.caseId, colleague: second.id });
  assert.ok(joined.ok);
  const yes = { question: "under-eighteen", answer: "yes", words: null, source: "told" } as const;
  const told = { ...child, id: crypto.randomUUID(), ...yes, on: today };
  assert.ok((await noteLifeAnswer(cell, owner, told, at(1))).ok);
  const what = "She says she is only 16 stone and wants lighter work.";
  const thing = crypto.randomUUID();
  const need = { ...adult, thing, seen: 0, field: "work", content: aNeed({ what }) } as const;
  assert.ok((await noteNeed(cell, owner, need, at(2))).ok);
  return { child, adult };
}

async function saidIn(caseId: string) {
  const read = await readSafeguards(cell, second, caseId);
  assert.ok(read.ok);
  return read.value;
}
const lift = (by: Colleague, caseId: string, misread: readonly string[], more = {}) =>
  setSafeguard(
    cell,
    by,
    {
      ...{ caseId, kind: "minor-or-maybe", holds: false, how: null, misread, talked: true },
      ...{ why: "The stone is her weight, she told me with the interpreter", ...more },
    },
    at(5),
  );

test("words about another than the child of a case are lifted as misread, and the case goes on to say that there is a child", async () => {
  const { child, adult } = await two();
  const { caseId } = child;
  const asked = async () => {
    const rights = await readRights(cell, owner, adult, today);
    return rights.ok && rights.value.child.isAsked;
  };
  assert.equal(await asked(), true);
  const { ageSaid } = await saidIn(caseId);
  const ids = ageSaid.filter(({ person }) => person === adult.person).map(({ id }) => id);
  assert.equal(ids.length, 1);
  const refusal = async (of: ReturnType<typeof lift>) => {
    const lifted = await of;
    return lifted.ok ? null : lifted.refused;
  };
  assert.equal(await refusal(lift(second, caseId, [])), "safeguard.child-written");
  assert.equal(await refusal(lift(owner, caseId, ids)), "safeguard.child-said", "who wrote it");
  const byPaper = { why: "Her passport says she is 44" };
  assert.equal(await refusal(lift(second, caseId, ids, byPaper)), "safeguard.child-not-read");
  const untalked = { talked: false };
  assert.equal(await refusal(lift(second, caseId, ids, untalked)), "safeguard.child-not-talked");

  assert.deepEqual(await lift(second, caseId, ids), { ok: true, value: { holds: true } });
  assert.equal(await asked(), false);
  assert.deepEqual((await saidIn(caseId)).ageSaid, [], "nothing of it is left to be read");
  const [held] = (await saidIn(caseId)).head.safeguards;
  assert.equal(held?.kind, "minor-or-maybe", "of the child it holds");
  const young = await readRights(cell, owner, child, today);
  assert.ok(young.ok && young.value.urgent.length > 0);
  const plan = await readPlan(cell, owner, adult, today);
  const marks = plan.ok ? plan.value.lifted.map(({ told }) => told) : [];
  assert.deepEqual(marks, [{ name: "Nora Vik", why: "" }], "and beside the words it is said");

  await tellNews(cell, () => at(6));
  const hears = async (who: Colleague) => {
    const work = await readWork(cell, who, today);
    const news = work.ok ? work.value.news : [];
    return news.flatMap(({ what, about }) => (about === caseId ? [what] : []));
  };
  assert.deepEqual(await hears(owner), ["answered"], "who wrote it hears");
  assert.ok(!(await hears(second)).includes("answered"));
  const again = { question: "under-eighteen", words: "Looked into by UDI: over 18" } as const;
  const by = { source: "authority", on: today, ...again } as const;
  const no = { ...adult, id: crypto.randomUUID(), answer: "no", ...by } as const;
  assert.ok((await noteLifeAnswer(cell, second, no, at(7))).ok);
  await tellNews(cell, () => at(8));
  assert.deepEqual(await hears(owner), ["answered"], "once");
  const yes = { ...adult, id: crypto.randomUUID(), answer: "yes", ...by, words: null } as const;
  assert.ok((await noteLifeAnswer(cell, second, yes, at(9))).ok);
  assert.deepEqual(await hears(owner), [], "while it is so");
  const anew = { ...no, id: crypto.randomUUID() };
  assert.ok((await noteLifeAnswer(cell, second, anew, at(10))).ok);
  assert.deepEqual(await hears(owner), ["answered"]);
  assert.ok((await readSafeguards(cell, owner, caseId)).ok);
  assert.deepEqual(await hears(owner), [], "until they have seen it");
});

test("what a colleague says for a reason of their own is not lifted with words about another, nor while it may be of whom nobody knows", async () => {
  const { child } = await two();
  const { caseId } = child;
  const { ageSaid } = await saidIn(caseId);
  const ids = ageSaid.map(({ id }) => id);
  const kind = "minor-or-maybe";
  const reason = { kind, holds: true, why: "Goes to lower secondary school", how: null } as const;
  assert.ok((await setSafeguard(cell, owner, { caseId, ...reason }, at(4))).ok);
  const more = { ok: false, refused: "safeguard.child-unanswered" };
  assert.deepEqual(await lift(second, caseId, ids), more);

  const doubted = await two();
  const third = await addPerson(
    cell,
    owner,
    { caseId: doubted.child.caseId, pseudonym: "Elm" },
    noon,
  );
  assert.ok(third.ok);
  const unknown = { question: "under-eighteen", answer: "unknown", words: null } as const;
  const plan = { ...doubted.child, person: third.value };
  assert.ok((await openPlan(cell, owner, plan, noon)).ok);
  const law = { ...plan, colleague: second.id, fields: ["law", "work"] } as const;
  assert.ok((await givePlace(cell, owner, law, noon)).ok);
  const what = "She says she is 16.";
  const thing = crypto.randomUUID();
  const need = { ...plan, thing, seen: 0, field: "work", content: aNeed({ what }) } as const;
  assert.ok((await noteNeed(cell, owner, need, at(2))).ok);
  const nobodyKnows = {
    ...plan,
    id: crypto.randomUUID(),
    ...unknown,
    source: "told",
    on: today,
  } as const;
  assert.ok((await noteLifeAnswer(cell, owner, nobodyKnows, at(3))).ok);
  const said = (await saidIn(plan.caseId)).ageSaid;
  const ofAdult = said.filter(({ person }) => person === doubted.adult.person);
  const written = { ok: false, refused: "safeguard.child-written" };
  assert.deepEqual(
    await lift(
      second,
      plan.caseId,
      ofAdult.map(({ id }) => id),
    ),
    written,
  );
});

test("who wrote such words and does not read the rights hears nothing of the answer", async () => {
  const { child, adult } = await two();
  const helper = await testColleague(cluster, cell, "caseworker", "Per Lie");
  const given = { ...adult, colleague: helper.id, fields: ["work"] } as const;
  assert.ok((await givePlace(cell, owner, given, noon)).ok);
  const what = "She says she is 16, in hours.";
  const thing = crypto.randomUUID();
  const need = { ...adult, thing, seen: 0, field: "work", content: aNeed({ what }) } as const;
  assert.ok((await noteNeed(cell, helper, need, at(3))).ok);
  const { ageSaid } = await saidIn(child.caseId);
  assert.ok(
    (
      await lift(
        second,
        child.caseId,
        ageSaid.map(({ id }) => id),
      )
    ).ok,
  );
  await tellNews(cell, () => at(6));
  const work = await readWork(cell, helper, today);
  assert.ok(work.ok);
  assert.ok(work.value.news.every(({ what: kind }) => kind !== "answered"));
});

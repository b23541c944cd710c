import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, aKeptItem, anOpenCase } from "../../test/factories/case.ts";
import { ok } from "../../test/ok.ts";
import { readDeadlines } from "../deadline/read.ts";
import { readWork } from "../work/read.ts";
import { addGap, goingOn, goOnWithGap, missing, readGaps } from "./gap.ts";

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const jonas = await testColleague(cluster, police, "caseworker");
const law = loadLaw();
const today = dayOf(noon);

type Asked = Parameters<typeof missing.shape.parse>[0] & object;
const asked = (more: Partial<Asked> = {}) =>
  missing.shape.parse({
    ...{ on: "strl-257/intent", what: "Toll passings since March", askWhom: "The road authority" },
    ...more,
  });
const soon = { lastDay: addDays(today, 3), why: "kept-until" } as const;

const gapsIn = async (caseId: string) =>
  ok(await readGaps(police, jonas, law, { caseId, period: { from: null, to: null } })).gaps;
const dues = async (actor: Colleague) =>
  ok(await readDeadlines(police, actor, { whose: "ours", after: null }, today)).deadlines;

test("a gap with a last date is a deadline and a row of Work until it is got; sent twice it is one", async () => {
  const caseId = await anOpenCase(police, jonas);
  const id = crypto.randomUUID();
  ok(await addGap(police, jonas, law, { ...asked({ ...soon, id }), caseId }, noon));
  ok(await addGap(police, jonas, law, { ...asked({ ...soon, id }), caseId }, noon));
  ok(await addGap(police, jonas, law, { ...asked(), caseId }, noon));
  const gaps = await gapsIn(caseId);
  assert.deepEqual(
    gaps.map(({ last }) => last?.day ?? null),
    [soon.lastDay, null],
  );
  const [line] = await dues(jonas);
  assert.deepEqual([line?.thing?.kind, line?.due], ["evidence-gap", soon.lastDay]);
  const work = ok(await readWork(police, jonas, today));
  const keys = work.todos.groups.flatMap(({ open, more }) => [...open, ...more]);
  assert.equal(keys.filter(({ due }) => due === soon.lastDay).length, 1);
  const item = await aKeptItem(police, jonas, caseId);
  const step = (what: string) => ({
    ...goingOn.shape.parse({ what, happened: today, item }),
    ...{ caseId, gap: id },
  });
  ok(await goOnWithGap(police, jonas, step("asked"), noon));
  assert.equal((await dues(jonas)).length, 1);
  ok(await goOnWithGap(police, jonas, step("got"), noon));
  assert.deepEqual(await dues(jonas), []);
  const again = await goOnWithGap(police, jonas, step("refused"), noon);
  assert.deepEqual(again, { ok: false, refused: "evidence.already-ended" });
  const ended = (await gapsIn(caseId)).find((each) => each.id === id);
  assert.deepEqual(
    ended?.deeds.map(({ what, item: got }) => [what, got]),
    [
      ["asked", null],
      ["got", item],
    ],
  );
});

test("a form that was sent in another case is refused, not answered as kept", async () => {
  const [one, other] = [await anOpenCase(police, jonas), await anOpenCase(police, jonas)];
  const id = crypto.randomUUID();
  ok(await addGap(police, jonas, law, { ...asked({ id }), caseId: one }, noon));
  const again = await addGap(police, jonas, law, { ...asked({ id }), caseId: other }, noon);
  assert.deepEqual(again, { ok: false, refused: "evidence.already-used" });
});

test("who may not read evidence sees that something is due, and never what nor that it was missed", async () => {
  const caseId = await anOpenCase(police, jonas);
  const late = { ...asked({ lastDay: addDays(today, -1), why: "detention" }), caseId };
  ok(await addGap(police, jonas, law, late, noon));
  const outside = await aColleagueWith(cluster, police, "supervisor", { caseId, part: null });
  const [line] = await dues(outside);
  assert.deepEqual([line?.thing, line?.due], [null, addDays(today, -1)]);
  const { count } = ok(await readDeadlines(police, outside, { whose: "ours", after: null }, today));
  assert.deepEqual(count, { running: 1, missed: 0 });
});

test("a date without why, why without a date, an element that is none and another case are refused with their place", async () => {
  const caseId = await anOpenCase(police, jonas);
  const other = await anOpenCase(police, jonas);
  const { id } = ok(await addGap(police, jonas, law, { ...asked(), caseId }, noon));
  for (const [more, code] of [
    [{ lastDay: today }, "evidence.no-why"],
    [{ why: "own" }, "evidence.no-last-day"],
    [{ on: "strl-257/none" }, "evidence.no-such-element"],
    [{ persons: [id] }, "evidence.not-in-case"],
  ] as const) {
    const refused = await addGap(police, jonas, law, { ...asked(more as never), caseId }, noon);
    assert.deepEqual(refused, { ok: false, refused: code });
  }
  const step = goingOn.shape.parse({ what: "asked", happened: today });
  const there = await goOnWithGap(police, jonas, { ...step, caseId: other, gap: id }, noon);
  assert.deepEqual(there, { ok: false, refused: "evidence.gap.not-found" });
  const ahead = { ...step, happened: addDays(today, 1), caseId, gap: id };
  const later = await goOnWithGap(police, jonas, ahead, noon);
  assert.deepEqual(later, { ok: false, refused: "evidence.step-later" });
});

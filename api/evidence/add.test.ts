import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { asAdmin } from "../../store/cluster.ts";
import { noon } from "../../test/carry.ts";
import { everythingIn, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, aKeptItem, anItem, anOpenCase } from "../../test/factories/case.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { ok } from "../../test/ok.ts";
import { addPerson } from "../person/person.ts";
import { givePlace } from "../plan/handover/give.ts";
import { addItem } from "./add.ts";
import { readEvidence } from "./read.ts";

const law = loadLaw();
const always = (caseId: string) => ({ caseId, period: { from: null, to: null } });

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const jonas = await testColleague(cluster, police, "caseworker");

async function aCase(pseudonyms: readonly string[] = ["Alm"]) {
  const caseId = await anOpenCase(police, jonas);
  const persons: string[] = [];
  for (const pseudonym of pseudonyms) {
    persons.push(ok(await addPerson(police, jonas, { caseId, pseudonym }, noon)));
  }
  return { caseId, persons };
}

const itemsIn = async (caseId: string, actor: Colleague = jonas) =>
  ok(await readEvidence(police, actor, law, always(caseId))).items;

async function refusalOf(caseId: string, more: Parameters<typeof anItem>[0]) {
  const outcome = await addItem(police, jonas, law, { ...anItem(more), caseId }, noon);
  return outcome.ok ? null : outcome.refused;
}

test("an item is read as it was written, under a number of its own; sent twice it is one", async () => {
  const { caseId, persons } = await aCase();
  const [alm] = persons;
  const told = { kind: "statement", speaker: alm, speakerIs: "injured", how: "told" } as const;
  const first = await aKeptItem(police, jonas, caseId, told);
  const id = crypto.randomUUID();
  const dates = { madeEarliest: "2026-05-01", madeLatest: "2026-05-31", madeSaid: "in May" };
  const note = { id, kind: "expert", what: "A doctor’s note", restsOnItems: [first], ...dates };
  await aKeptItem(police, jonas, caseId, note as never);
  await aKeptItem(police, jonas, caseId, note as never);
  const items = await itemsIn(caseId);
  assert.deepEqual(
    items.map(({ number, what, restsOn }) => [number, what, restsOn]),
    [
      [1, "A ferry ticket", []],
      [2, "A doctor’s note", [{ item: first }]],
    ],
  );
  const made = { earliest: day("2026-05-01"), latest: day("2026-05-31"), said: "in May" };
  assert.deepEqual(items[1]?.made, made);
  assert.equal(items[0]?.speaker, alm);
});

test("what is written of an item is in no table and no log as it was typed", async () => {
  const { caseId } = await aCase();
  const typed = "Canary of the harbour";
  const words = { what: typed, who: typed, from: typed, mayBeUsed: typed };
  await aKeptItem(police, jonas, caseId, { ...words, madeSaid: typed, obtainedSaid: typed });
  assert.equal((await itemsIn(caseId)).at(-1)?.from, typed);
  assert.ok(!(await everythingIn(cluster, police.id)).includes(typed));
});

test("what rests on itself is refused, however many corrections and items lie between", async () => {
  const { caseId } = await aCase();
  const first = await aKeptItem(police, jonas, caseId);
  const second = await aKeptItem(police, jonas, caseId, { restsOnItems: [first] });
  const third = await aKeptItem(police, jonas, caseId, { restsOnItems: [second] });
  const round = { corrects: first, restsOnItems: [third] };
  assert.equal(await refusalOf(caseId, round), "evidence.rests-on-itself");
  assert.equal((await itemsIn(caseId)).length, 3);
});

test("what belongs to another case, is corrected already or is later than today is refused with its place", async () => {
  const { caseId, persons } = await aCase();
  const other = await aCase();
  const there = await aKeptItem(police, jonas, other.caseId);
  const here = await aKeptItem(police, jonas, caseId);
  await aKeptItem(police, jonas, caseId, { corrects: here });
  const [alm] = persons;
  for (const [more, code] of [
    [{ restsOnItems: [there] }, "evidence.no-such-item"],
    [{ corrects: there }, "evidence.no-such-item"],
    [{ corrects: here }, "evidence.already-corrected"],
    [{ restsOnWords: other.persons }, "evidence.no-such-person"],
    [{ speaker: other.persons[0], speakerIs: "injured" }, "evidence.no-such-person"],
    [{ speaker: alm }, "evidence.speaker-not-said"],
    [{ madeEarliest: "2027-01-01" }, "evidence.made-later"],
    [{ madeEarliest: "2026-02-01", madeLatest: "2026-01-01" }, "evidence.made-backwards"],
    [{ obtainedLatest: "2027-01-01" }, "evidence.obtained-later"],
    [{ id: there }, "evidence.already-used"],
  ] as const) {
    assert.equal(await refusalOf(caseId, more as never), code);
  }
});

test("who has no part, only a part of a plan, no role for it, or another kind of agency learns nothing of it", async () => {
  const of = await aPlan(police, jonas, { label: "Furulia" });
  await aKeptItem(police, jonas, of.caseId);
  const outside = await testColleague(cluster, police, "supervisor");
  const officer = await aColleagueWith(cluster, police, "officer", { ...of, part: "member" });
  const helper = await testColleague(cluster, police, "caseworker");
  ok(await givePlace(police, jonas, { ...of, colleague: helper.id, fields: ["law"] }, noon));
  const empty = await anOpenCase(police, jonas);
  for (const actor of [outside, officer, helper]) {
    const [one, none] = [of.caseId, empty].map((id) =>
      readEvidence(police, actor, law, always(id)),
    );
    assert.deepEqual(await one, await none);
    assert.equal((await addItem(police, actor, law, { ...anItem(), ...of }, noon)).ok, false);
  }
  const liv = await testColleague(cluster, shelter, "supervisor");
  const theirs = await anOpenCase(shelter, liv);
  const refused = { ok: false, refused: "not-permitted" };
  assert.deepEqual(await readEvidence(shelter, liv, law, always(theirs)), refused);
  assert.deepEqual(
    await addItem(shelter, liv, law, { ...anItem(), caseId: theirs }, noon),
    refused,
  );
});

test("the log says who wrote and who read, and holds a digest of each row", async () => {
  const { caseId } = await aCase();
  const item = await aKeptItem(police, jonas, caseId);
  await itemsIn(caseId);
  const entries = await asAdmin(cluster, police.id, async (client) => {
    const { rows } = await client.query<{ verb: string; record: string; ground: string }>(
      "select verb, record, ground from log.entry where case_id = $1 and verb like 'evidence.%' order by at, verb",
      [caseId],
    );
    return rows;
  });
  const kept = entries.filter(({ verb }) => verb === "evidence.kept");
  assert.deepEqual(
    kept.map(({ record, ground }) => [record, /^sha256:[0-9a-f]{64}$/.test(ground)]),
    [
      [item, true],
      [item, true],
    ],
  );
  const others = entries.filter(({ verb }) => verb !== "evidence.kept").map(({ verb }) => verb);
  assert.deepEqual(others, ["evidence.write", "evidence.read"]);
});

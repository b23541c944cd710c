import assert from "node:assert/strict";
import test from "node:test";
import { day, dayOf, moment } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aKeptItem, anOpenCase, seen } from "../../test/factories/case.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { ok } from "../../test/ok.ts";
import { addObservation } from "../case/observe.ts";
import { addPerson } from "../person/person.ts";
import { noteLifeAnswer } from "../rights/note-answer.ts";
import { noteLifeEvent } from "../rights/note-event.ts";
import { bearItem, bearing, withdraw, withdrawing } from "./bear.ts";
import { readEvidence } from "./read.ts";

const cluster = await testCluster();
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const jonas = await testColleague(cluster, police, "caseworker");
const law = loadLaw();
const means = "element:strl-257/means";

async function aCase() {
  const caseId = await anOpenCase(police, jonas);
  const add = async (pseudonym: string) =>
    ok(await addPerson(police, jonas, { caseId, pseudonym }, noon));
  return { caseId, alm: await add("Alm"), bjerk: await add("Bjerk") };
}

type Asked = Parameters<typeof bearing.shape.parse>[0] & object;
const bears = async (caseId: string, item: string, more: Partial<Asked> = {}) =>
  await bearItem(
    police,
    jonas,
    law,
    { ...bearing.shape.parse({ on: [means], bears: "for", ...more }), caseId, item },
    noon,
  );

async function rowsIn(caseId: string, element = "means") {
  const period = { from: null, to: null };
  const { laid } = ok(await readEvidence(police, jonas, law, { caseId, period }));
  const found = laid.provisions.find(({ provision }) => provision.id === "strl-257");
  return found?.elements.find((each) => each.element.id === element)?.rows ?? [];
}
const statesIn = async (caseId: string, ...persons: readonly string[]) => {
  const rows = await rowsIn(caseId);
  return persons.map((person) => rows.find((row) => row.person === person)?.state);
};

test("a diary, a note that quotes and a photo of the diary stay the person’s own word; tolls are independent; a payment of a booking adds no kind", async () => {
  const { caseId, alm, bjerk } = await aCase();
  const add = async (more: Parameters<typeof aKeptItem>[3]) => {
    const item = await aKeptItem(police, jonas, caseId, more);
    ok(await bears(caseId, item, { persons: [alm] }));
    return item;
  };
  assert.deepEqual(await statesIn(caseId, alm, bjerk), ["none", "none"]);
  const diary = await add({ kind: "document", restsOnWords: [alm] });
  await add({ kind: "expert", restsOnItems: [diary] });
  await add({ kind: "digital", restsOnItems: [diary] });
  assert.deepEqual(await statesIn(caseId, alm, bjerk), ["own-word-only", "none"]);
  const booking = await add({ kind: "document" });
  assert.deepEqual(await statesIn(caseId, alm, bjerk), ["independent-one", "none"]);
  await add({ kind: "register", restsOnItems: [booking] });
  assert.deepEqual(await statesIn(caseId, alm, bjerk), ["independent-one", "none"]);
  await add({ kind: "register" });
  assert.deepEqual(await statesIn(caseId, alm, bjerk), ["independent-several", "none"]);
});

test("what bears on a fact reaches the elements that the law marks with it", async () => {
  const { caseId, alm, bjerk } = await aCase();
  const facts = [seen("power.documents", 3)];
  const observation = ok(
    await addObservation(
      police,
      jonas,
      law.factors,
      { caseId, source: "inspection", verified: true, words: null, facts },
      noon,
    ),
  );
  const item = await aKeptItem(police, jonas, caseId, { kind: "seen-by-authority" });
  ok(await bears(caseId, item, { on: [`fact:${observation}/power.documents`] }));
  assert.deepEqual(await statesIn(caseId, alm, bjerk), ["independent-one", "independent-one"]);
  const other = await bears(caseId, item, { on: [`fact:${observation}/sub.minor`] });
  assert.deepEqual(other, { ok: false, refused: "evidence.no-such-place" });
});

test("what is withdrawn stays, with why; twice is refused, and so is what belongs to another case", async () => {
  const { caseId } = await aCase();
  const other = await aCase();
  const item = await aKeptItem(police, jonas, caseId);
  const id = crypto.randomUUID();
  ok(await bears(caseId, item, { id, bears: "against" }));
  ok(await bears(caseId, item, { id, bears: "against" }));
  assert.deepEqual((await rowsIn(caseId))[0]?.against, [item]);
  const take = async (of: string, from = caseId) =>
    await withdraw(
      police,
      jonas,
      { ...withdrawing.shape.parse({ why: "Another car." }), caseId: from, item: of },
      noon,
    );
  const notFound = { ok: false, refused: "evidence.item.not-found" };
  assert.deepEqual(await take(item, other.caseId), notFound);
  assert.deepEqual(await bears(other.caseId, item), notFound);
  ok(await take(item));
  assert.deepEqual(await take(item), { ok: false, refused: "evidence.already-withdrawn" });
  const [row] = await rowsIn(caseId);
  assert.deepEqual([row?.against, row?.withdrawn], [[], [item]]);
  const stranger = await bears(caseId, item, { persons: [other.alm] });
  assert.deepEqual(stranger, { ok: false, refused: "evidence.not-in-case" });
});

test("means are not required where a person may be a child, and what there is stays beside", async () => {
  const { caseId } = await aCase();
  const item = await aKeptItem(police, jonas, caseId);
  ok(await bears(caseId, item));
  const facts = [seen("sub.minor", null, "maybe")];
  const words = { source: "talk", verified: false, words: null, facts } as const;
  ok(await addObservation(police, jonas, law.factors, { ...words, caseId }, noon));
  const [row] = await rowsIn(caseId);
  assert.deepEqual([row?.state, row?.for], ["not-required", [item]]);
});

test("means are not required of whoever was, or may have been, under 18 when it began, whatever is known of others", async () => {
  const { caseId, alm, bjerk } = await aCase();
  const osp = ok(await addPerson(police, jonas, { caseId, pseudonym: "Osp" }, noon));
  const states = async (from: string | null = null) => {
    const period = { from: from === null ? null : day(from), to: null };
    const { laid } = ok(await readEvidence(police, jonas, law, { caseId, period }));
    const of = laid.provisions.find(({ provision }) => provision.id === "strl-257");
    const rows = of?.elements.find(({ element }) => element.id === "means")?.rows ?? [];
    return [alm, bjerk, osp].map((person) => rows.find((row) => row.person === person)?.state);
  };
  const answered = async (person: string, answer: "yes" | "no" | "unknown", minutes: number) => {
    const id = crypto.randomUUID();
    const said = {
      question: "under-eighteen",
      answer,
      words: "A passport",
      on: dayOf(noon),
    } as const;
    const at = moment(`2026-11-25T12:${minutes}:00Z`);
    ok(
      await noteLifeAnswer(police, jonas, { id, caseId, person, ...said, source: "authority" }, at),
    );
  };
  assert.deepEqual(await states(), ["none", "none", "none"], "nothing asked is no doubt");
  await answered(bjerk, "no", 10);
  await answered(alm, "yes", 11);
  assert.deepEqual(await states(), ["not-required", "none", "not-required"], "Osp is not asked");
  await answered(osp, "unknown", 12);
  assert.deepEqual(await states(), ["not-required", "none", "not-required"]);
  await answered(osp, "no", 13);
  assert.deepEqual(await states(), ["not-required", "none", "none"]);
  await answered(alm, "no", 14);
  assert.deepEqual(await states(), ["none", "none", "none"]);
  const birthday = { type: "turns-eighteen", day: day("2026-06-01"), source: "document" } as const;
  ok(await noteLifeEvent(police, jonas, aLifeEvent({ caseId, person: osp }, birthday), noon));
  assert.deepEqual(await states(), ["none", "none", "not-required"], "when it began is not known");
  assert.deepEqual(await states("2026-05-31"), ["none", "none", "not-required"]);
  assert.deepEqual(await states("2026-06-01"), ["none", "none", "none"]);
});

test("the inspectorate gathers evidence of the acts it supervises, and of no others", async () => {
  const mats = await testColleague(cluster, inspectorate, "caseworker");
  const caseId = await anOpenCase(inspectorate, mats);
  const item = await aKeptItem(inspectorate, mats, caseId);
  const period = { from: null, to: null };
  const { laid } = ok(await readEvidence(inspectorate, mats, law, { caseId, period }));
  assert.deepEqual(laid.provisions.map(({ provision }) => provision.id).toSorted(), [
    "allmenn",
    "aml",
  ]);
  const said = { ...bearing.shape.parse({ on: [means], bears: "for" }), caseId, item };
  const refused = await bearItem(inspectorate, mats, law, said, noon);
  assert.deepEqual(refused, { ok: false, refused: "evidence.no-such-place" });
});

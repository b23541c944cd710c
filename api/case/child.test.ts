import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { moment } from "../../domain/base/day.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import { loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase, daysAfterNoon } from "../../test/factories/case.ts";
import { observed } from "../../test/factories/comparison.ts";
import { readGaps } from "../deadline/gap.ts";
import { readWork } from "../work/read.ts";
import { answerAges } from "./answer-ages.ts";
import { listCases } from "./list.ts";
import { noteNotified } from "./note-notified.ts";
import { addObservation } from "./observe.ts";
import { readCase } from "./read.ts";
import { readChild } from "./read-child.ts";
import { setSafeguard } from "./safeguard.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ida Berg");
const { factors } = loadLaw();
const today = moment(noon).slice(0, 10) as never;

const observe = async (caseId: string, fact: ObservedFact, at = noon) => {
  const request = { caseId, source: "talk", verified: false, words: null, facts: [fact] } as const;
  assert.ok((await addObservation(cell, owner, factors, request, at)).ok);
};
const aChild = async () => {
  const caseId = await anOpenCase(cell, owner, { label: `K-${crypto.randomUUID().slice(0, 8)}` });
  await observe(caseId, observed("sub.minor", "present", 1, "some"));
  return caseId;
};
const boxOf = async (caseId: string, by: Colleague = owner) => {
  const read = await readCase(cell, by, caseId);
  return read.ok ? read.value.head.child.state : read.refused;
};
const told = (caseId: string, takenIn: "yes" | "no" | "not-known" = "yes") => ({
  ...({ caseId, body: "barnevern", whom: "Kari on duty", toldAt: noon, takenIn } as const),
});
/** Where one's own open box is: on Work, on Deadlines, and how the list of cases tells of it. */
const lines = async (caseId: string) => {
  const [work, gaps, list] = [
    await readWork(cell, owner, today),
    await readGaps(
      cell,
      owner,
      { whose: "mine", counselAfter: null, lettersAfter: null, unfollowedAfter: null },
      today,
    ),
    await listCases(cell, owner, { search: null, after: null }, today),
  ];
  assert.ok(work.ok && gaps.ok && list.ok);
  return {
    work: work.value.children.some(({ id }) => id === caseId),
    deadlines: gaps.value.children.some(({ id }) => id === caseId),
    list: list.value.cases.find(({ id }) => id === caseId)?.child,
  };
};

test("an observation that someone is, or may be, under 18 raises the box, its line in the list, on Work and on Deadlines", async () => {
  for (const state of ["present", "maybe"] as const) {
    const caseId = await anOpenCase(cell, owner);
    assert.deepEqual(await lines(caseId), { work: false, deadlines: false, list: "none" });
    await observe(caseId, observed("sub.minor", state, 1, "some"));
    assert.equal(await boxOf(caseId), "open");
    assert.deepEqual(await lines(caseId), { work: true, deadlines: true, list: "open" });
  }
});

test("that child welfare was told folds it; that it was only tried does not", async () => {
  const caseId = await aChild();
  for (const [takenIn, days] of [
    ["no", 0],
    ["not-known", 1],
  ] as const) {
    const tried = await noteNotified(cell, owner, told(caseId, takenIn), daysAfterNoon(days));
    assert.ok(tried.ok);
    assert.equal(await boxOf(caseId), "open", takenIn);
  }
  assert.ok((await noteNotified(cell, owner, told(caseId), daysAfterNoon(2))).ok);
  assert.deepEqual(await lines(caseId), { work: false, deadlines: false, list: "told" });
  const read = await readChild(cell, owner, caseId);
  assert.ok(read.ok);
  const [first, , last] = read.value.lines.notified;
  assert.deepEqual([first?.takenIn, last?.takenIn, last?.whom], ["no", "yes", "Kari on duty"]);
});

test("it was told later than now is refused, and nothing is kept", async () => {
  const caseId = await aChild();
  const later = { ...told(caseId), toldAt: daysAfterNoon(1) };
  assert.deepEqual(await noteNotified(cell, owner, later, noon), {
    ok: false,
    refused: "child.told-later-than-now",
  });
  assert.equal(await boxOf(caseId), "open");
});

test("it ends by an answer that all are adults, which says how that is known; not by another answer, nor by an observation that none is", async () => {
  const caseId = await aChild();
  await observe(caseId, observed("sub.minor", "absent"), daysAfterNoon(1));
  assert.equal(await boxOf(caseId), "open", "an observation ends nothing");
  const answer = { caseId, says: "adults", basis: null, words: null } as const;
  assert.deepEqual(await answerAges(cell, owner, answer, daysAfterNoon(2)), {
    ok: false,
    refused: "child.no-basis",
  });
  for (const [says, basis, box, days] of [
    ["not-known", null, "open", 3],
    ["adults", "paper", "none", 4],
  ] as const) {
    const said = { ...answer, says, basis };
    assert.ok((await answerAges(cell, owner, said, daysAfterNoon(days))).ok);
    assert.equal(await boxOf(caseId), box, says);
  }
  await observe(caseId, observed("sub.minor", "maybe"), daysAfterNoon(5));
  assert.equal(await boxOf(caseId), "open", "and it is raised anew");
});

test("the safeguard raises it, and an answer ends it once the safeguard is lifted", async () => {
  const caseId = await anOpenCase(cell, owner);
  const set = {
    caseId,
    kind: "minor-or-maybe",
    holds: true,
    why: "Ser ung ut",
    how: null,
  } as const;
  assert.ok((await setSafeguard(cell, owner, set, noon)).ok);
  assert.equal(await boxOf(caseId), "open");
  const adults = { caseId, says: "adults", basis: "decision", words: null } as const;
  assert.ok((await answerAges(cell, owner, adults, daysAfterNoon(1))).ok);
  assert.equal(await boxOf(caseId), "open", "while the safeguard holds");
  const lift = { ...set, holds: false, why: "Politiet har undersøkt alderen: voksen." };
  assert.ok((await setSafeguard(cell, owner, lift, daysAfterNoon(1))).ok);
  assert.equal(await boxOf(caseId), "none");
});

test("who does not see the case reads and writes nothing of it; who has no part tells child welfare, and answers no age", async () => {
  const caseId = await anOpenCase(cell, owner, { restricted: true });
  await observe(caseId, observed("sub.minor"));
  const adults = { caseId, says: "adults", basis: "paper", words: null } as const;
  const outsider = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: null });
  const recused = await aColleagueWith(cluster, cell, "caseworker", { caseId, part: "recused" });
  const hidden = { ok: false, refused: "case.not-found" };
  assert.ok((await readChild(cell, owner, caseId)).ok, "or this means nothing");
  for (const nobody of [outsider, recused]) {
    assert.deepEqual(await readChild(cell, nobody, caseId), hidden);
    assert.deepEqual(await answerAges(cell, nobody, adults, noon), hidden);
    assert.deepEqual(await noteNotified(cell, nobody, told(caseId), noon), hidden);
    const work = await readWork(cell, nobody, today);
    assert.ok(work.ok && work.value.children.every(({ id }) => id !== caseId));
  }
  const open = await aChild();
  const officer = await aColleagueWith(cluster, cell, "officer", { caseId: open, part: null });
  const refused = { ok: false, refused: "not-permitted" };
  assert.deepEqual(await answerAges(cell, officer, { ...adults, caseId: open }, noon), refused);
  assert.ok((await noteNotified(cell, officer, told(open), noon)).ok);
  assert.equal(await boxOf(open, officer), "told");
});

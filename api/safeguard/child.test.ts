import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import { moment } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase, daysAfterNoon } from "../../test/factories/case.ts";
import { observed } from "../../test/factories/comparison.ts";
import { aReferralSent, posted } from "../../test/factories/incoming.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { listCases } from "../case/list.ts";
import { addObservation } from "../case/observe.ts";
import { readCase } from "../case/read.ts";
import { readGaps } from "../deadline/gap.ts";
import { deliverDue } from "../document/deliver.ts";
import { addToCase } from "../intake/add-to-case.ts";
import { acknowledgeSafeguards } from "../intake/answer/acknowledge.ts";
import { readIncoming } from "../intake/read.ts";
import { givePlace } from "../plan/handover/give.ts";
import { whomForCase } from "../routing/whom.ts";
import { readWork } from "../work/read.ts";
import { answerAges } from "./answer-ages.ts";
import { noteNotified } from "./note-notified.ts";
import { readChild } from "./read-child.ts";
import { setSafeguard } from "./safeguard.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const owner = await testColleague(cluster, cell, "caseworker", "Ida Berg");
const police = await testCell(cluster, "police", ["police"]);
await introduce(cluster, [cell, police], "http://localhost");
const law = loadLaw();
const { factors } = law;
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
const lines = async (caseId: string) => {
  const [work, gaps, list] = [
    await readWork(cell, owner, today),
    await readGaps(
      cell,
      owner,
      { whose: "mine", counselAfter: null, lettersAfter: null, unfollowedAfter: null },
      today,
    ),
    await listCases(cell, owner, { after: null }, today),
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
  const noWords = { ...answer, basis: "other", words: " " } as const;
  assert.deepEqual(await answerAges(cell, owner, noWords, daysAfterNoon(2)), {
    ok: false,
    refused: "child.no-words",
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

const referralComes = async (content: Parameters<typeof aReferralSent>[0]) => {
  const id = crypto.randomUUID();
  await posted(police, cell, id, aReferralSent(content));
  await deliverDue(police, carryTo([cell, police]), () => noon);
  return id;
};
const safeguards = ["minor-or-maybe"] as const;
const guarded = { kind: "minor-or-maybe", how: null } as const;

test("a child that another agency tells of by a safeguard opens a box that was told, also where the safeguard holds already", async () => {
  const caseId = await aChild();
  const set = {
    caseId,
    kind: "minor-or-maybe",
    holds: true,
    why: "Ser ung ut",
    how: null,
  } as const;
  assert.ok((await setSafeguard(cell, owner, set, noon)).ok);
  const earlier = { ...told(caseId), toldAt: moment("2026-11-25T10:00:00.000Z") };
  assert.ok((await noteNotified(cell, owner, earlier, noon)).ok);
  assert.equal(await boxOf(caseId), "told");
  const id = await referralComes({ told: { safeguards: [guarded] } });
  const all = { id, step: crypto.randomUUID(), safeguards } as const;
  assert.ok((await acknowledgeSafeguards(cell, owner, all, noon)).ok);
  assert.ok((await addToCase(cell, owner, { id, caseId, person: null }, noon)).ok);
  assert.equal(await boxOf(caseId), "open");
});

test("Work has what waits and tells of a child, however it tells: by a safeguard, or by what was observed once it is opened", async () => {
  const day = today as never;
  const seenThere = {
    verified: false,
    cameFrom: "police",
    day,
    words: null,
    facts: [observed("sub.minor")],
  } as const;
  const ids = [
    await referralComes({ told: { safeguards: [guarded] } }),
    await referralComes({ told: { observations: [seenThere] } }),
  ];
  const onWork = async () => {
    const work = await readWork(cell, owner, today);
    assert.ok(work.ok);
    return ids.map((id) => work.value.childrenIn.some((line) => line.id === id));
  };
  assert.deepEqual(await onWork(), [true, false], "what nobody has opened is not told");
  assert.ok((await readIncoming(cell, owner, ids[1] ?? "", noon)).ok);
  assert.deepEqual(await onWork(), [true, true]);
});

test("whom a case goes to begins with child welfare while the box is open, whatever else was observed", async () => {
  const caseId = await anOpenCase(cell, owner);
  await observe(caseId, observed("sub.minor", "maybe"));
  await observe(caseId, observed("sub.minor", "absent"));
  const when = {
    asked: {
      place: null,
      sector: null,
      needs: null,
      purpose: null,
      urgency: "days" as const,
      underEighteen: null,
      privateToo: false,
    },
    now: noon,
  };
  const found = await whomForCase(cell, owner, caseId, law, when);
  assert.ok(found.ok);
  assert.equal(found.value.asked.underEighteen, "yes");
  assert.equal(found.value.asked.needs[0], "child");
});

test("who came into a restricted case by a part of a plan reads that there is a box, without who said it or a word of it; and answers no age", async () => {
  const of = await aPlan(cell, owner, { restricted: true });
  const helper = await testColleague(cluster, cell, "caseworker", "Hanne Moen");
  const place = { ...of, colleague: helper.id, fields: ["housing"] } as const;
  assert.ok((await givePlace(cell, owner, place, noon)).ok);
  const answer = {
    caseId: of.caseId,
    says: "under-18",
    basis: "paper",
    words: "kanarifugl",
  } as const;
  assert.ok((await answerAges(cell, owner, answer, noon)).ok);
  const whom = { ...told(of.caseId, "no"), whom: "kanarifugl-kari" };
  assert.ok((await noteNotified(cell, owner, whom, noon)).ok);
  assert.match(JSON.stringify(await readChild(cell, owner, of.caseId)), /kanarifugl/);
  const read = await readChild(cell, helper, of.caseId);
  assert.ok(read.ok);
  assert.equal(read.value.head.child.state, "open");
  assert.doesNotMatch(JSON.stringify(read.value.lines), /kanarifugl|Ida Berg/);
  assert.equal(read.value.ask, "Ida Berg");
  const adults = { ...answer, says: "adults" } as const;
  const refused = await answerAges(cell, helper, adults, noon);
  assert.equal(refused.ok, false);
});

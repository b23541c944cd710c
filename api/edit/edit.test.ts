import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Statement } from "../../domain/edit/statement.ts";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import { noticesFor, noticesOf } from "../../store/case/notice.ts";
import { insertAnswer } from "../../store/edit/edit.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase, daysAfterNoon } from "../../test/factories/case.ts";
import { observed } from "../../test/factories/comparison.ts";
import { putAside } from "../case/notice.ts";
import { addObservation } from "../case/observe.ts";
import { answerProposal } from "./answer.ts";
import { beginDraft, keepInDraft, readDraft } from "./draft.ts";
import { addedDecisions, lawWithEdits } from "./overlay.ts";
import { proposeChange, proposeDecision } from "./propose.ts";
import { readEditorsDesk, readHistory, readProposal } from "./read.ts";
import { sweepOnce, sweepProgress } from "./sweep.ts";

const cluster = await testCluster();
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const union = await testCell(cluster, "union", ["union"]);
const cells = [coordination, union];
const aslak = await testColleague(cluster, coordination, "editor", "Aslak");
const solveig = await testColleague(cluster, coordination, "editor", "Solveig");
const analyst = await testColleague(cluster, coordination, "analyst");
const caseworker = await testColleague(cluster, union, "caseworker");
const files = loadLaw();
const entry = "siliadin-v-france";
const later = daysAfterNoon(1);

function outcomeNow(): Bilingual {
  const found = files.decisions.find(({ id }) => id === entry);
  assert.ok(found);
  return found.outcome;
}

function change(would: Bilingual) {
  const why = "Presisert etter ny lesning";
  return { entry, place: "outcome", was: outcomeNow(), would, why, source: "Dommen, avsnitt 120" };
}

async function proposed(actor: Colleague, would: Bilingual): Promise<string> {
  const made = await proposeChange(coordination, actor, files, change(would), noon);
  assert.ok(made.ok, JSON.stringify(made));
  return made.value;
}

const answer = async (
  actor: Colleague,
  proposal: string,
  how: "approved" | "declined",
  reason = "",
) => await answerProposal(coordination, actor, files, { proposal, answer: how, reason }, later);

test("an edit changes nothing until a second editor approves it, and stands when all is read anew", async () => {
  const would = { nb: "Nye ord om utfallet.", en: "New words on the outcome." };
  const id = await proposed(aslak, would);
  const outcome = async () =>
    (await lawWithEdits(files, cells)).decisions.find((each) => each.id === entry)?.outcome;
  assert.deepEqual(await outcome(), outcomeNow());

  assert.deepEqual(await answer(aslak, id, "approved"), {
    ok: false,
    refused: "edit.own-proposal",
  });
  assert.deepEqual(await outcome(), outcomeNow());
  assert.equal((await answer(solveig, id, "approved")).ok, true);

  assert.deepEqual(await outcome(), would);
  const unread = (await lawWithEdits(loadLaw(), cells)).entries.filter((each) => each.id === entry);
  assert.deepEqual(
    unread.map(({ nativeRead }) => nativeRead),
    [false],
  );
  assert.deepEqual(
    await lawWithEdits(files, [union]),
    files,
    "an installation without the cell has the files",
  );

  const second = await proposed(aslak, { nb: "Andre ord.", en: "Other words." });
  assert.deepEqual(await answer(solveig, second, "approved"), {
    ok: false,
    refused: "edit.older-text",
  });
  assert.deepEqual(await answer(solveig, second, "declined"), {
    ok: false,
    refused: "edit.no-reason",
  });
  assert.equal((await answer(solveig, second, "declined", "Laget på en eldre tekst")).ok, true);
  assert.deepEqual(await answer(solveig, second, "approved"), {
    ok: false,
    refused: "edit.already-answered",
  });
  const history = await readHistory(coordination, aslak, entry);
  assert.ok(history.ok);
  assert.deepEqual(history.value.map((each) => each.answer?.answer).toSorted(), [
    "approved",
    "declined",
  ]);
});

test("the database lets nobody answer their own proposal, whatever the rules above it say", async () => {
  const id = await proposed(aslak, { nb: "Tredje.", en: "A third." });
  const insert = async (actor: Colleague) =>
    await asActor(coordination, actor, (tx) =>
      insertAnswer(tx, { proposal: id, answer: "declined", reason: "x" }, later, actor.id),
    );
  await assert.rejects(insert(aslak), /row-level security/);
  await assert.rejects(insert(analyst), /row-level security/);
  assert.equal(await insert(solveig), true);
});

test("whoever is no editor can neither propose nor read what was proposed; nor can an editor elsewhere", async () => {
  const would = { nb: "Ord.", en: "Words." };
  for (const [cell, actor] of [
    [union, caseworker],
    [coordination, analyst],
  ] as const) {
    const turned = { ok: false, refused: "not-permitted" };
    assert.deepEqual(await proposeChange(cell, actor, files, change(would), noon), turned);
    assert.deepEqual(await readEditorsDesk(cell, actor), turned);
    assert.deepEqual(await beginDraft(cell, actor, noon), turned);
  }
  const elsewhere = await testColleague(cluster, union, "editor");
  assert.deepEqual(await proposeChange(union, elsewhere, files, change(would), noon), {
    ok: false,
    refused: "edit.not-here",
  });
});

test("a change must be one, have a reason and a source, and be such as a file could hold", async () => {
  const propose = async (more: object) => {
    const request = { ...change({ nb: "Ord.", en: "Words." }), ...more };
    const made = await proposeChange(coordination, aslak, files, request, noon);
    return made.ok ? "made" : made.refused;
  };
  assert.equal(await propose({ would: outcomeNow() }), "edit.same-text");
  assert.equal(await propose({ why: "" }), "edit.no-why");
  assert.equal(await propose({ source: "" }), "edit.no-source");
  assert.equal(await propose({ place: "court" }), "edit.not-found");
  const [fact] = files.decisions.find(({ id }) => id === entry)?.facts ?? [];
  assert.ok(fact);
  const level = { place: `fact/${fact.factor}/${fact.state}/level`, was: fact.level, would: 9 };
  assert.equal(await propose(level), "edit.not-sound");
});

async function entered(name: string): Promise<string> {
  const begun = await beginDraft(coordination, aslak, noon);
  assert.ok(begun.ok);
  const id = begun.value;
  const keep = async (change: Parameters<typeof keepInDraft>[2]["change"]) => {
    const kept = await keepInDraft(coordination, aslak, { id, change }, noon);
    assert.equal(kept.ok, true);
  };
  const early = await proposeDecision(coordination, aslak, files, { draft: id, why: "Ny" }, noon);
  assert.deepEqual(early, { ok: false, refused: "edit.not-whole" });
  await keep({ do: "about", about: { name, court: "En oppdiktet domstol", country: "NO" } });
  await keep({
    do: "about",
    about: {
      side: "forced_labour",
      question: "individual_guilt",
      finding: "direct",
      comparability: "private_exploitation",
      confidence: "read",
      "outcome-nb": "Domfelt.",
      "outcome-en": "Convicted.",
      "sector-nb": "renhold",
      "sector-en": "cleaning",
      "unit-nb": "én arbeider",
      "unit-en": "one worker",
      sources: "Dommen",
    },
  });
  await keep({
    do: "fact",
    fact: {
      factor: "pay.underpayment",
      state: "present",
      level: "1",
      scope: "one",
      status: "finding",
      nb: "Lite lønn",
      en: "Little pay",
      source: "S1",
      at: "avsnitt 2",
      confidence: "read",
    },
  });
  const made = await proposeDecision(coordination, aslak, files, { draft: id, why: "Ny" }, noon);
  assert.ok(made.ok, JSON.stringify(made));
  const again = await proposeDecision(coordination, aslak, files, { draft: id, why: "Ny" }, noon);
  assert.deepEqual(again, { ok: false, refused: "edit.already-proposed" });
  assert.equal((await answer(solveig, made.value, "approved")).ok, true);
  const read = await readProposal(coordination, aslak, made.value);
  assert.ok(read.ok);
  return read.value.proposal.edit.entry;
}

test("a draft is its writer's alone, and each keeping adds to it", async () => {
  const begun = await beginDraft(coordination, aslak, noon);
  assert.ok(begun.ok);
  const about = { name: "Lim II" };
  await keepInDraft(coordination, aslak, { id: begun.value, change: { do: "about", about } }, noon);
  const own = await readDraft(coordination, aslak, begun.value);
  assert.ok(own.ok);
  assert.deepEqual(own.value.content.about, about);
  assert.deepEqual(await readDraft(coordination, solveig, begun.value), {
    ok: false,
    refused: "edit.not-found",
  });
});

test("a new decision is compared with every open case in batches, cut off or not, and each is told of once", async () => {
  const underpaid = [observed("pay.underpayment", "present", 2)];
  const label = (index: number) => `Sak ${index}`;
  const cases: string[] = [];
  for (let index = 0; index < 5; index += 1) {
    const caseId = await anOpenCase(union, caseworker, { label: label(index) });
    const facts = index === 4 ? [observed("hours.per_day_max", "present", 1)] : underpaid;
    const noted = await addObservation(
      union,
      caseworker,
      files.factors,
      { caseId, source: "inspection", verified: true, words: null, facts },
      noon,
    );
    assert.ok(noted.ok, JSON.stringify(noted));
    cases.push(caseId);
  }
  const restricted = await anOpenCase(union, caseworker, { label: "Skjermet", restricted: true });
  await addObservation(
    union,
    caseworker,
    files.factors,
    { caseId: restricted, source: "inspection", verified: true, words: null, facts: underpaid },
    noon,
  );

  const id = await entered("Oppdiktet renhold");
  const law = await lawWithEdits(files, cells);
  assert.ok(
    law.decisions.some((decision) => decision.id === id),
    "part of every comparison",
  );
  const added = await addedDecisions(cells);
  assert.deepEqual(added, [id]);
  // Six cases, two at a time; the second batch fails before it is kept.
  assert.equal(await sweepOnce(union, law, added, later, 2), true);
  const [half] = await sweepProgress([union], added);
  assert.ok(half && half.percent > 0 && half.percent < 100 && half.ended === 0);
  const broken = {
    ...law,
    get factors(): never {
      throw new Error("cut off");
    },
  };
  await assert.rejects(sweepOnce(union, broken, added, later, 2), /cut off/);
  assert.deepEqual(
    await sweepProgress([union], added),
    [half],
    "nothing of the broken batch stands",
  );
  while (await sweepOnce(union, law, added, later, 2)) {
    // until nothing is left
  }
  assert.deepEqual(await sweepProgress([union], added), [
    { decision: id, agencies: 1, ended: 1, percent: 100 },
  ]);
  assert.equal(await sweepOnce(union, law, added, later, 2), false);

  const told = await asActor(union, caseworker, (tx) => noticesFor(tx, caseworker.id, 20));
  assert.deepEqual(
    told.map(({ caseId }) => caseId).toSorted(),
    [...cases.slice(0, 4), restricted].toSorted(),
    "those with the fact, once each, and not the one without",
  );

  const outsider = await testColleague(cluster, union, "officer");
  assert.deepEqual(await asActor(union, outsider, (tx) => noticesFor(tx, outsider.id, 20)), []);
  assert.deepEqual(await asActor(union, outsider, (tx) => noticesOf(tx, restricted)), []);
  assert.equal((await asActor(union, caseworker, (tx) => noticesOf(tx, restricted))).length, 1);
  const [first = ""] = cases;
  const recused = await aColleagueWith(cluster, union, "caseworker", {
    caseId: first,
    part: "recused",
  });
  assert.deepEqual(await asActor(union, recused, (tx) => noticesOf(tx, first)), []);

  const aside = { caseId: first, decision: id };
  assert.deepEqual(await putAside(union, recused, aside, later), {
    ok: false,
    refused: "case.not-found",
  });
  assert.equal((await putAside(union, caseworker, aside, later)).ok, true);
  assert.deepEqual(await putAside(union, caseworker, aside, later), {
    ok: false,
    refused: "notice.not-found",
  });
  assert.deepEqual(await asActor(union, caseworker, (tx) => noticesOf(tx, first)), []);
});

test("a decision's side is changed like any statement; a native reader counts until its words are changed", async () => {
  const decision = files.decisions.find(({ id }) => id === "lime");
  assert.ok(decision);
  const approve = async (place: string, was: Statement, would: Statement) => {
    const request = { entry: "lime", place, was, would, why: "Lest på nytt", source: "Dommen" };
    const law = await lawWithEdits(files, cells);
    const made = await proposeChange(coordination, aslak, law, request, noon);
    assert.ok(made.ok, JSON.stringify(made));
    assert.equal((await answer(solveig, made.value, "approved")).ok, true);
  };
  const lime = async () => {
    const law = await lawWithEdits(files, cells);
    const entry = law.entries.find(({ kind, id }) => kind === "decision" && id === "lime");
    return { side: law.decisions.find(({ id }) => id === "lime")?.side, read: entry?.nativeRead };
  };
  await approve("side", decision.side, "mixed");
  assert.deepEqual(await lime(), { side: "mixed", read: false });
  await approve("nativeReader", null, "Ingrid Moe, 2026-11-25");
  assert.deepEqual(await lime(), { side: "mixed", read: true });
  await approve("outcome", decision.outcome, { nb: "Andre ord.", en: "Other words." });
  assert.deepEqual(await lime(), { side: "mixed", read: false });
});

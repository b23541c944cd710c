import assert from "node:assert/strict";
import test from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { discardDraft } from "../../store/edit/item-draft.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { daysAfterNoon } from "../../test/factories/case.ts";
import { testDesk, testHouse } from "../../test/house.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answerProposal } from "./answer.ts";
import { readApproved } from "./history.ts";
import {
  beginItemDraft,
  discardOwnDraft,
  keepItemTyped,
  layDraftAnew,
  mendProposal,
  readItemDraft,
} from "./item-draft.ts";
import { lawWithEdits } from "./overlay.ts";
import { proposeItem, proposeItemDraft } from "./propose.ts";
import { editRoutes } from "./routes.ts";

const cluster = await testCluster();
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const union = await testCell(cluster, "union", ["union"]);
const cells = [coordination, union];
const aslak = await testColleague(cluster, coordination, "editor", "Aslak");
const solveig = await testColleague(cluster, coordination, "editor", "Solveig");
const officer = await testColleague(cluster, union, "officer");
const files = loadLaw();
const later = daysAfterNoon(1);
const why = "Satsen er lest i forskriften";
const source = "FOR-2026-01-01-1";

const uncertain = files.rates.rates.find(
  ({ evidence, to }) => evidence === "secondary" && to !== null,
);
assert.ok(uncertain, "a rate to confirm");
const rate = `rate/${uncertain.sector} ${uncertain.category} from ${uncertain.from}`;

async function propose(actor: Colleague, entry: string, would: object, law = files) {
  const request = { entry, would: { ...would }, why, source };
  return await proposeItem(coordination, actor, law, request, noon);
}

const answer = async (actor: Colleague, proposal: string, how: "approved" | "declined") =>
  await answerProposal(
    coordination,
    actor,
    files,
    { proposal, answer: how, reason: "fordi" },
    later,
  );

test("a rate is confirmed with its source by two, and by one alone never", async () => {
  const half = await propose(aslak, rate, { confirmed: true });
  assert.deepEqual(half, { ok: false, refused: "edit.not-sound" }, "one collection is no proof");
  const made = await propose(aslak, rate, { confirmed: true, evidence: "primary", source });
  assert.ok(made.ok, JSON.stringify(made));
  const standing = async () =>
    (await lawWithEdits(files, cells)).rates.rates.find(
      ({ sector, category, from }) =>
        sector === uncertain.sector && category === uncertain.category && from === uncertain.from,
    );
  assert.equal((await standing())?.confirmed, false);
  assert.deepEqual(await answer(aslak, made.value, "approved"), {
    ok: false,
    refused: "edit.own-proposal",
  });
  assert.equal((await standing())?.confirmed, false);
  assert.ok((await answer(solveig, made.value, "approved")).ok);
  assert.deepEqual([(await standing())?.confirmed, (await standing())?.source], [true, source]);
  const law = await lawWithEdits(files, cells);
  assert.equal(await lawWithEdits(files, cells), law, "the same edits are the same law");

  const told = await readApproved(union, officer, cells, rate);
  assert.ok(told.ok);
  assert.deepEqual(
    told.value.map(({ proposedBy, approvedBy, why: reason }) => [proposedBy, approvedBy, reason]),
    [["Aslak", "Solveig", why]],
  );
  const [edit] = told.value.map((each) => each.edit);
  assert.ok(edit?.kind === "item");
  assert.deepEqual([edit.was["confirmed"], edit.would["confirmed"]], [false, true]);
});

test("what refuses a statement is told field by field, and nothing is proposed", async () => {
  const reasons = async (entry: string, would: object) => {
    const made = await propose(aslak, entry, would);
    return made.ok ? "made" : made.refused;
  };
  assert.equal(await reasons("concept/none", { term: { nb: "a", en: "b" } }), "edit.not-found");
  assert.equal(await reasons("sign/withdraw", {}), "edit.same-text");
  assert.equal(await reasons("sign/withdraw", { alone: "much" }), "edit.not-sound");
  assert.equal(await reasons("sign/withdraw", { id: "other" }), "edit.not-sound");
  const elsewhere = await proposeItem(
    union,
    officer,
    files,
    { entry: "sign/withdraw", would: {}, why, source },
    noon,
  );
  assert.deepEqual(elsewhere, { ok: false, refused: "not-permitted" });
});

async function begun(actor: Colleague, entry: string): Promise<string> {
  const draft = await beginItemDraft(coordination, actor, files, entry, noon);
  assert.ok(draft.ok);
  return draft.value;
}

async function typedIn(actor: Colleague, id: string, more: Record<string, string>) {
  const read = await readItemDraft(coordination, actor, files, id);
  assert.ok(read.ok);
  const typed = { ...read.value.draft.content.typed, ...more };
  const kept = await keepItemTyped(coordination, actor, files, { id, typed }, noon);
  assert.ok(kept.ok);
  return kept.value;
}

test("a draft keeps what is unsound, tells what is wrong, and is seen and discarded by its author only", async () => {
  const id = await begun(aslak, "sign/withdraw");
  const kept = await typedIn(aslak, id, {
    "text.en": "",
    "note.nb": "Bare på norsk",
    "note.en": "",
  });
  assert.deepEqual(kept.wrong.map(({ path }) => path).toSorted(), ["note.en", "text.en"]);
  const read = await readItemDraft(coordination, aslak, files, id);
  assert.ok(read.ok && read.value.draft.content.typed["note.nb"] === "Bare på norsk");
  const not = { ok: false, refused: "edit.not-found" };
  assert.deepEqual(await readItemDraft(coordination, solveig, files, id), not);
  assert.deepEqual(await discardOwnDraft(coordination, solveig, id, noon), not);
  assert.equal(
    await asActor(coordination, solveig, (tx) => discardDraft(tx, id, noon)),
    false,
    "nor by the database",
  );
  assert.ok((await discardOwnDraft(coordination, aslak, id, noon)).ok);
  assert.deepEqual(await readItemDraft(coordination, aslak, files, id), not);
  assert.deepEqual(await discardOwnDraft(coordination, aslak, id, noon), not);
});

test("of two drafts on one statement the second is told when the first stands, and is laid on it with its own words", async () => {
  const [first, second] = [
    await begun(aslak, "sign/withdraw"),
    await begun(solveig, "sign/withdraw"),
  ];
  await typedIn(aslak, first, { "text.nb": "Aslaks ord.", "text.en": "Words of Aslak." });
  await typedIn(solveig, second, { "text.nb": "Solveigs ord.", "text.en": "Words of Solveig." });
  const made = await proposeItemDraft(
    coordination,
    aslak,
    files,
    { draft: first, why, source },
    noon,
  );
  assert.ok(made.ok);
  assert.ok((await answer(solveig, made.value, "approved")).ok);
  const law = await lawWithEdits(files, cells);
  const request = { draft: second, why, source };
  assert.deepEqual(await proposeItemDraft(coordination, solveig, law, request, noon), {
    ok: false,
    refused: "edit.older-text",
  });
  assert.ok((await layDraftAnew(coordination, solveig, law, second, noon)).ok);
  const again = await proposeItemDraft(coordination, solveig, law, request, noon);
  assert.ok(again.ok, JSON.stringify(again));
  assert.deepEqual(await answer(aslak, again.value, "declined"), { ok: true, value: null });
  const mended = await mendProposal(coordination, solveig, law, again.value, noon);
  assert.ok(mended.ok);
  const read = await readItemDraft(coordination, solveig, law, mended.value.draft);
  assert.ok(read.ok);
  assert.equal(read.value.draft.content.typed["text.nb"], "Solveigs ord.");
  assert.deepEqual(await mendProposal(coordination, aslak, law, again.value, noon), {
    ok: false,
    refused: "edit.not-found",
  });
});

function caller(cell: Cell, actor: Colleague, house: House) {
  const app = new OpenAPIHono<ApiEnv>();
  app.use(async (c, next) => {
    c.set("desk", testDesk(cell, actor));
    await next();
  });
  app.route("/", editRoutes(house));
  return async (path: string, body?: object) => {
    const post = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    };
    const answered = await app.request(path, body === undefined ? {} : post);
    return { status: answered.status, body: (await answered.json()) as Record<string, unknown> };
  };
}

test("the routes read a statement, propose, answer and tell its history, as the pages do", async () => {
  let learnt = 0;
  const relearn = async () => {
    learnt += 1;
  };
  const house: House = { ...testHouse(cells), relearn };
  const [one, other] = [caller(coordination, aslak, house), caller(coordination, solveig, house)];
  const { value } = (await one("/edits/entries/body/police-emergency")).body;
  assert.equal((value as { phone?: string }).phone, "112");
  const would = { phoneRung: "2026-11-24" };
  const made = await one("/edits", { entry: "body/police-emergency", would, why, source });
  assert.equal(made.status, 200, JSON.stringify(made.body));
  const id = String(made.body["id"]);
  assert.equal((await one(`/edits/${id}/answer`, { answer: "approved" })).status, 422);
  assert.equal((await one(`/edits/${id}`)).body["kind"], "item");
  assert.equal((await one("/edits", { entry: "body/none", would, why, source })).status, 404);
  assert.deepEqual((await one("/edits", { entry: "x" })).body["code"], "request.not-as-described");
  assert.equal((await other(`/edits/${id}/answer`, { answer: "approved" })).status, 200);
  assert.equal(learnt, 1);
  const outside = caller(union, officer, house);
  assert.equal((await outside("/edits")).status, 403);
  const history = await outside("/edits/entries/body/police-emergency/history");
  assert.equal(history.status, 200);
  assert.deepEqual(
    (history.body as unknown as { would: object }[]).map((each) => each.would),
    [would],
  );
});

test("two proposals that are sound each by itself, and not together, do not both stand", async () => {
  const sign = files.signs.find(
    ({ id, note, alone }) => id !== "withdraw" && note !== null && alone === "look-closer",
  );
  assert.ok(sign);
  const entry = `sign/${sign.id}`;
  const bare = await propose(aslak, entry, { note: null });
  const weaker = await propose(aslak, entry, { alone: "nothing-alone" });
  assert.ok(bare.ok && weaker.ok);
  assert.ok((await answer(solveig, bare.value, "approved")).ok);
  assert.deepEqual(await answer(solveig, weaker.value, "approved"), {
    ok: false,
    refused: "edit.not-sound",
  });
});

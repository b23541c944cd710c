import assert from "node:assert/strict";
import test from "node:test";
import type { JsonObject } from "../../domain/base/json.ts";
import { statementOf, typedOf } from "../../domain/edit/form.ts";
import { birthOf, fieldsOf } from "../../law/items/birth.ts";
import { itemsOf } from "../../law/items/items.ts";
import { type KindName, kindNames } from "../../law/items/kinds.ts";
import { holdOn, wrongWithNew } from "../../law/items/new-item.ts";
import { loadLaw } from "../../law/law.ts";
import { insertImports } from "../../store/edit/edit-import.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { daysAfterNoon } from "../../test/factories/case.ts";
import { answerProposal } from "./answer.ts";
import { carriedFrom, readCarried, weighCarried } from "./carried.ts";
import { proposeNew, proposeRetire } from "./come-and-go.ts";
import { readApproved } from "./history.ts";
import { beginNewDraft, keepItemTyped, mendProposal, readItemDraft } from "./item-draft.ts";
import { approvedHere, editsLeft, lawWithEdits } from "./overlay.ts";
import { proposeItem, proposeItemDraft } from "./propose.ts";

const cluster = await testCluster();
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const union = await testCell(cluster, "union", ["union"]);
const cells = [coordination];
const aslak = await testColleague(cluster, coordination, "editor", "Aslak");
const solveig = await testColleague(cluster, coordination, "editor", "Solveig");
const officer = await testColleague(cluster, union, "officer");
const files = loadLaw();
const about = { why: "Sett ofte", source: "Rapporten" };

let hours = 0;
async function answer(proposal: string, how: "approved" | "declined", actor = solveig) {
  const request = { proposal, answer: how, reason: "fordi" };
  hours += 1;
  return await answerProposal(coordination, actor, files, request, daysAfterNoon(hours));
}

const standing = async () => await lawWithEdits(files, cells);
const sign: JsonObject = {
  id: "",
  text: { nb: "Sover på jobben", en: "Sleeps at work" },
  kind: "seen",
  alone: "look-closer",
  note: null,
  sources: [{ title: "Rapporten", at: "side 4" }],
  confirmed: "no",
  checked: "2026-11-25",
  reviewBy: "2027-11-25",
};

async function comes(kind: KindName, would: JsonObject): Promise<string> {
  const law = await standing();
  const made = await proposeNew(coordination, aslak, law, { kind, would, ...about }, noon);
  return made.ok ? made.value : made.refused;
}
async function goes(entry: string, why = about.why): Promise<string> {
  const law = await standing();
  const made = await proposeRetire(coordination, aslak, law, { ...about, entry, why }, noon);
  return made.ok ? made.value : made.refused;
}

test("a new sign gets its id from its name, stands when a second editor has approved it, and is retired with its reason", async () => {
  const made = await comes("sign", sign);
  const found = async () => (await standing()).signs.find(({ id }) => id === "sleeps-at-work");
  assert.equal(await found(), undefined);
  assert.deepEqual(await answer(made, "approved", aslak), {
    ok: false,
    refused: "edit.own-proposal",
  });
  assert.ok((await answer(made, "approved")).ok);
  assert.deepEqual((await found())?.text, sign["text"]);
  assert.equal(await comes("sign", sign), "edit.not-sound", "one of that name is there");

  const other = { ...sign, text: { nb: "Annet", en: "Other" } };
  assert.equal(await comes("sign", { ...other, id: "sleeps-at-work" }), "edit.not-sound");
  for (const id of ["Sleeps", "sl\u0435ep", "a/b", "..", "a b", "__proto__"]) {
    assert.equal(await comes("sign", { ...other, id }), "edit.not-sound", id);
  }

  assert.equal(await goes("sign/sleeps-at-work", "\u200b"), "edit.no-why");
  const gone = await goes("sign/sleeps-at-work", "Dekket av et annet tegn");
  assert.ok(await found(), "nothing changes by it");
  assert.ok((await answer(gone, "approved")).ok);
  assert.equal(await found(), undefined);
  const law = await standing();
  assert.equal(law, await standing(), "the same edits are the same law");
  assert.equal(law.retired.get("sign/sleeps-at-work")?.why, "Dekket av et annet tegn");
  assert.equal(await comes("sign", { ...other, id: "sleeps-at-work" }), "edit.not-sound");
  assert.equal(await goes("sign/sleeps-at-work"), "edit.not-found");
  const told = await readApproved(union, officer, cells, "sign/sleeps-at-work");
  assert.ok(told.ok);
  assert.deepEqual(
    told.value.map(({ edit }) => edit.kind),
    ["retire", "new-item"],
  );
  assert.deepEqual(await editsLeft(files, cells), []);
});

test("what something names is not retired; what was changed since is not; what cases and warnings lean on never is", async () => {
  const named = files.concepts.flatMap((each) => each.confusedWith.map((one) => one.concept))[0];
  assert.equal(await goes(`concept/${named}`), "edit.referred-to");
  const item = itemsOf(files.files).get(`concept/${named}`);
  assert.ok(item);
  assert.ok(holdOn(files.files, item).by.some(({ kind }) => kind === "concept"));
  assert.equal(await goes("sharing-rule/utl84a"), "edit.referred-to");
  for (const entry of ["factor/pay.deferred", "wording/nb", "interpreter/1", "sign/none"]) {
    assert.equal(await goes(entry), "edit.not-found", entry);
  }
  const older = await goes("sign/withdraw");
  const text = { nb: "Nye ord.", en: "New words." };
  const request = { entry: "sign/withdraw", would: { text }, ...about };
  const change = await proposeItem(coordination, aslak, files, request, noon);
  assert.ok(change.ok);
  assert.ok((await answer(change.value, "approved")).ok);
  assert.deepEqual(await answer(older, "approved"), { ok: false, refused: "edit.older-text" });
});

test("two who propose one new thing: the second is told; and what came to be named while a retirement waited stays", async () => {
  const would = { ...sign, id: "one-name", text: { nb: "Ett", en: "One" } };
  const [first, second] = [
    await comes("sign", would),
    await comes("sign", { ...would, text: { nb: "To", en: "Two" } }),
  ];
  assert.ok((await answer(first, "approved")).ok);
  assert.deepEqual(await answer(second, "approved"), { ok: false, refused: "edit.older-text" });

  const concept: JsonObject = {
    ...files.concepts[0],
    ...({ id: "lone", also: { nb: [], en: [] }, confusedWith: [], decisions: [] } as object),
    term: { nb: "Alene", en: "Lone" },
  } as unknown as JsonObject;
  assert.ok((await answer(await comes("concept", concept), "approved")).ok);
  const waits = await goes("concept/lone");
  const confusedWith = [{ concept: "lone", how: { nb: "Slik", en: "So" } }];
  const naming = {
    ...concept,
    id: "naming",
    confusedWith,
    term: { nb: "Nevner", en: "Naming" },
  };
  assert.ok((await answer(await comes("concept", naming), "approved")).ok);
  assert.deepEqual(await answer(waits, "approved"), { ok: false, refused: "edit.not-sound" });
});

test("a draft of a new statement tells all that is missing, is proposed with the id it was shown with, and mended with its words", async () => {
  const begun = await beginNewDraft(coordination, aslak, files, "sign", noon);
  assert.ok(begun.ok);
  const id = begun.value;
  const empty = await readItemDraft(coordination, aslak, files, id);
  assert.ok(empty.ok && empty.value.isNew && empty.value.wrong.length > 4);
  const typed = typedOf(fieldsOf("sign", files.files), {
    ...sign,
    text: { nb: "Æres og øl", en: "Ærlig øl?" },
  });
  const kept = await keepItemTyped(coordination, aslak, files, { id, typed }, noon);
  assert.ok(kept.ok);
  assert.deepEqual(kept.value.wrong, []);
  assert.equal(kept.value.change?.would["id"], "aerlig-ol");
  const made = await proposeItemDraft(coordination, aslak, files, { draft: id, ...about }, noon);
  assert.ok(made.ok, JSON.stringify(made));
  assert.ok((await answer(made.value, "declined")).ok);
  const mended = await mendProposal(coordination, aslak, files, made.value, noon);
  assert.ok(mended.ok);
  const again = await readItemDraft(coordination, aslak, files, mended.value.draft);
  assert.ok(again.ok && again.value.draft.content.typed["text.en"] === "Ærlig øl?");
});

test("every kind that can be added to takes one more of what it has, from its own form", () => {
  const other: Readonly<Partial<Record<KindName, JsonObject>>> = {
    rate: { from: "2040-01-01", to: "2040-02-01" },
    supplement: { from: "1980-01-01", to: "1980-02-01" },
    "rate-gap": { from: "2040-01-01", to: "2040-02-01" },
    wording: { language: "pl" },
  };
  const words = { nb: "Noe helt annet", en: "Quite another" };
  for (const kind of kindNames.filter((name) => birthOf(name, files.files) !== null)) {
    const all = [...itemsOf(files.files).values()].filter((item) => item.kind === kind);
    const fields = fieldsOf(kind, files.files);
    const shape = Object.keys(all[0]?.value ?? {});
    const given = new Set([
      ...fields.map(({ name }) => name),
      ...Object.keys(birthOf(kind, files.files)?.blank ?? {}),
    ]);
    assert.deepEqual(
      shape.filter((name) => !given.has(name)),
      [],
      `${kind}: every field is asked for`,
    );
    const made = all.some((item) => {
      const title = ["term", "name", "text", "title", "about"].find(
        (name) => name in item.value && typeof item.value[name] === "object",
      );
      const value = {
        ...item.value,
        ...("id" in item.value ? { id: "quite-another" } : {}),
        ...(kind === "body" ? { name: "Quite another" } : {}),
        ...(title === undefined ? {} : { [title]: words }),
        ...other[kind],
      };
      const blank = birthOf(kind, files.files)?.blank ?? {};
      const typed = typedOf(fields, value);
      const would = statementOf(fields, typed, blank);
      return wrongWithNew(files.files, kind, would, new Set()).length === 0;
    });
    // Each factor has a question already, and each proposed rate its own category.
    const full = ["question", "not-asked", "rate-proposal"].includes(kind);
    assert.equal(made || full, true, `${kind}: one more is sound`);
  }
});

test("what came and went is carried to another installation and weighed there; forged, it is not sound", async () => {
  const read = readCarried(JSON.parse(JSON.stringify(carriedFrom(await approvedHere(cells)))));
  assert.ok(read.ok, JSON.stringify(read));
  const first = weighCarried(files, [], read.edits);
  assert.deepEqual(new Set(first.map(({ bearing }) => bearing)), new Set(["changes"]));
  await insertImports(cluster, union.id, read.edits, daysAfterNoon(50));
  const law = await lawWithEdits(files, [union]);
  assert.ok(law.retired.has("sign/sleeps-at-work"));
  assert.ok(law.concepts.some(({ id }) => id === "naming"));

  const forge = (edit: object) => ({
    id: crypto.randomUUID(),
    edit,
    ...about,
    proposed: noon,
    proposedBy: "A",
    approved: noon,
    approvedBy: "B",
  });
  const held = itemsOf(files.files).get("sharing-rule/utl84a")?.value;
  const forged = readCarried({
    format: "lenke-edits-1",
    edits: [
      { kind: "new-item", entry: "sign/other", would: { ...sign, id: "x" } },
      { kind: "new-item", entry: "provision/x", would: { id: "x" } },
      { kind: "new-item", entry: "none/x", would: {} },
      { kind: "retire", entry: "sharing-rule/utl84a", was: held },
      { kind: "new-item", entry: "sign/sleeps-at-work", would: { ...sign, id: "sleeps-at-work" } },
    ].map(forge),
  });
  assert.ok(forged.ok, JSON.stringify(forged));
  const weighed = weighCarried(law, [], forged.edits);
  assert.ok(
    weighed.every(({ bearing }) => bearing === "unsound"),
    JSON.stringify(weighed),
  );
  await insertImports(cluster, coordination.id, forged.edits.slice(0, 4), daysAfterNoon(60));
  const after = await lawWithEdits(files, [coordination]);
  assert.equal(after.provisions.length, files.provisions.length);
});

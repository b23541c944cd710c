import assert from "node:assert/strict";
import test from "node:test";
import type { z } from "zod";
import { type JsonObject, sameJson } from "../../domain/base/json.ts";
import { statementOf, typedOf } from "../../domain/edit/form.ts";
import type { ItemEdit } from "../../domain/edit/item.ts";
import { checkLaw, readLawFiles } from "../law.ts";
import { entryOfReview, type Item, itemsOf, layItems, wrongWith } from "./items.ts";
import { type Kind, kindNames, kinds } from "./kinds.ts";

const files = readLawFiles();
const items = itemsOf(files);

function itemAt(entry: string): Item {
  const item = items.get(entry);
  assert.ok(item, entry);
  return item;
}

test("every statement there is comes back unchanged from its own form", () => {
  assert.ok(items.size > 700, `${items.size} statements`);
  const changed = [...items.values()].filter((item) => {
    const { fields } = kinds[item.kind];
    return !sameJson(statementOf(fields, typedOf(fields, item.value), item.value), item.value);
  });
  assert.deepEqual(
    changed.map(({ entry }) => entry),
    [],
  );
});

test("no two statements have one name, and each kind has some", () => {
  for (const name of kindNames) {
    const of = [...items.values()].filter(({ kind }) => kind === name);
    assert.ok(of.length > 0, name);
  }
  const listed = checkLaw(files);
  const { concepts, directory, signs, changes, provisions } = listed;
  const { rates, supplements, gaps, rules, proposals } = listed.rates;
  const counts = { concept: concepts, body: directory, sign: signs, change: changes };
  const more = { provision: provisions, rate: rates, supplement: supplements, "rate-gap": gaps };
  for (const [name, all] of Object.entries({
    ...counts,
    ...more,
    "pay-rule": rules,
    "rate-proposal": proposals,
  })) {
    const of = [...items.values()].filter(({ kind }) => kind === name);
    assert.equal(of.length, all.length, name);
  }
});

test("each form has only fields that its file has, and leaves out only what names a thing or places it", () => {
  const fixed: Readonly<Record<string, readonly string[]>> = {
    provision: ["id", "place", "buildsOn"],
    rate: ["sector", "category", "from"],
    supplement: ["sector", "kind", "from", "unit"],
    "rate-gap": ["sector", "from"],
    "rate-proposal": ["sector", "category", "adopted"],
    question: ["factor"],
    "not-asked": ["factor"],
    wording: ["meta", "language"],
    factor: ["id", "theme", "dir", "phase", "kind", "domain"],
    exercise: ["id", "decisions", "pieces"],
    interpreter: [],
    right: ["id", "broughtUpBy"],
    file: [],
  };
  for (const name of kindNames.filter((each) => each !== "sharing-rule")) {
    const { schema, fields }: Kind = kinds[name];
    const shape = Object.keys((schema as z.ZodObject).shape);
    const described = [...fields.map((field) => field.name), ...(fixed[name] ?? ["id"])];
    assert.deepEqual(described.toSorted(), shape.toSorted(), name);
  }
});

test("whatever is due leads to the statement it is about", () => {
  const lost = checkLaw(files)
    .entries.filter((entry) => entry.kind !== "decision" && entryOfReview(entry, files) === null)
    .map(({ kind, id }) => `${kind} ${id}`);
  assert.deepEqual(lost, []);
});

test("a statement is checked as its file is, and with all that points to it", () => {
  const concept = itemAt("concept/trafficking");
  const paths = (item: Item, would: JsonObject) =>
    wrongWith(files, item, would).map(({ path }) => path);
  assert.deepEqual(paths(concept, { definition: { nb: "Ord.", en: "Words." } }), []);
  assert.deepEqual(paths(concept, { definition: { nb: "Ord.", en: "" } }), ["definition.en"]);
  assert.deepEqual(paths(concept, { decisions: ["none-such"] }), ["decisions.0"]);
  assert.deepEqual(paths(concept, { reviewBy: "2020-01-01" }).length, 1);
  assert.deepEqual(paths(concept, { reviewBy: "2027-02-30" }), ["reviewBy"]);
  assert.deepEqual(paths(concept, { id: "other" }), ["id"], "a name is not changed");
  const weak = [...items.values()].find(
    ({ kind, value }) => kind === "rate" && value["evidence"] === "secondary",
  );
  assert.ok(weak);
  assert.equal(paths(weak, { confirmed: true }).length, 1, "one collection only");
  assert.deepEqual(paths(weak, { confirmed: true, evidence: "primary" }), []);
});

const edit = (entry: string, was: JsonObject, would: JsonObject): ItemEdit => ({
  kind: "item",
  entry,
  was,
  would,
});

test("edits lie on each other in the order given; what stands otherwise, or would not load, is left out and told", () => {
  const { definition } = itemAt("concept/trafficking").value;
  const newer = { nb: "Nye ord.", en: "New words." };
  const first = edit(
    "concept/trafficking",
    { definition: definition ?? null },
    { definition: newer },
  );
  const second = edit(
    "concept/trafficking",
    { definition: definition ?? null },
    { definition: { nb: "a", en: "b" } },
  );
  const unsound = edit(
    "concept/servitude",
    { decisions: itemAt("concept/servitude").value["decisions"] ?? null },
    { decisions: ["none-such"] },
  );
  const gone = edit("concept/none", {}, { definition: newer });
  const laid = layItems(files, [first, first, second, unsound, gone]);
  assert.deepEqual(laid.left, [second, unsound, gone]);
  const law = checkLaw(laid.files);
  assert.deepEqual(law.concepts.find(({ id }) => id === "trafficking")?.definition, newer);
  assert.deepEqual(
    itemAt("concept/trafficking").value["definition"],
    definition,
    "the files stand",
  );
});

test("after its words are changed a file is read by no native reader until one says so; a day changes nothing of that", () => {
  const reader = { by: "Ingrid Moe", on: "2026-11-25" };
  const read = layItems(files, [
    edit("file/concepts.concepts", { nativeReader: null }, { nativeReader: reader }),
  ]).files;
  const readerOf = (laid: typeof files) =>
    itemsOf(laid).get("file/concepts.concepts")?.value["nativeReader"];
  assert.deepEqual(readerOf(read), reader);
  const { reviewBy = null, definition = null } = itemAt("concept/trafficking").value;
  const later = edit("concept/trafficking", { reviewBy }, { reviewBy: "2028-01-01" });
  assert.deepEqual(readerOf(layItems(read, [later]).files), reader);
  const words = edit("concept/trafficking", { definition }, { definition: { nb: "a", en: "b" } });
  assert.equal(readerOf(layItems(read, [words]).files), null);
});

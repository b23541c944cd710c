import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";
import { loadLaw } from "../law.ts";
import { citationsIn, resolved, restingOn } from "./citations.ts";
import { changedSinceRead, readFrom } from "./read.ts";

const law = loadLaw();
const all = resolved(law.acts, citationsIn(law));

test("each section that the law's data or a rule cites is held in its own words; what is not is listed, and the list only shrinks", () => {
  const missing = all.flatMap(({ kind, id, cites }) =>
    cites
      .filter(({ place }) => place === null)
      .map(({ act, number }) => `${kind}/${id}: ${act?.names[0] ?? "?"} ${number}`),
  );
  const listed = JSON.parse(
    fs.readFileSync(path.join(import.meta.dirname, "not-held.json"), "utf8"),
  );
  assert.ok(all.length > 300, "the scan must see the citations, or this means nothing");
  assert.deepEqual([...new Set(missing)].toSorted(), listed);
});

test("whatever cites a section was read with the words it has", () => {
  const changed = changedSinceRead(all, readFrom());
  assert.deepEqual(
    changed.map(({ kind, id }) => `${kind}/${id}`),
    [],
  );
});

test("a word that changed in a section is told of all that cites it, and of nothing else", () => {
  const aml = law.acts.all.find(({ names }) => names.includes("aml"));
  const section = aml?.sections.get("14-15");
  assert.ok(aml !== undefined && section !== undefined);
  const sections = new Map(aml.sections).set("14-15", { ...section, hash: "another" });
  const acts = {
    ...law.acts,
    all: law.acts.all.map((act) => (act === aml ? { ...aml, sections } : act)),
  };
  const changed = changedSinceRead(resolved(acts, citationsIn(law)), readFrom());
  const resting = restingOn(all, { act: aml, section });
  assert.ok(resting.length > 5);
  assert.deepEqual(
    new Set(changed.map(({ kind, id }) => `${kind}/${id}`)),
    new Set(resting.map(({ kind, id }) => `${kind}/${id}`)),
  );
});

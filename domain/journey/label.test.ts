import assert from "node:assert/strict";
import test from "node:test";
import { labelsOf, namedAlike } from "./label.ts";
import type { KeptRow } from "./row.ts";

const met = (label: string): KeptRow => ({
  ...{ row: "met_by", said: null, label, role: "meets", over: false },
});
const listed = (label: string): KeptRow => ({
  ...{ row: "listed", said: null, label, whys: ["afraid"], finds: "yes", reach: "yes" },
});
const said = (row: KeptRow) => ({ row, words: null });

test("a label is the one that was first written, whatever its case and spaces", () => {
  const rows = [listed("Onkel")] as never;
  const tie = { row: "tie", said: null, met: "mamma ", listed: " ONKEL", tie: "kin" } as const;
  const arrangement = {
    row: "arrangement",
    said: null,
    covers: ["onkel  "],
    confirmed: null,
  } as const;
  const all = namedAlike(
    [
      met("mamma"),
      met("Mamma "),
      listed("onkel "),
      tie,
      { ...arrangement, enough: "yes" } as const,
    ].map(said),
    rows,
  ).map(({ row }) => row);
  assert.deepEqual(labelsOf(all), ["mamma", "Onkel"]);
  assert.deepEqual(all.at(3), { ...tie, met: "mamma", listed: "Onkel" });
  assert.deepEqual(all.at(4), { ...arrangement, enough: "yes", covers: ["Onkel"] });
});

test("two accents of one letter are one label, and two people stay two", () => {
  const all = namedAlike(
    [met("søster Ane\u0301"), met("søster An\u00e9"), met("søster")].map(said),
    [],
  );
  assert.equal(labelsOf(all.map(({ row }) => row)).length, 2);
});

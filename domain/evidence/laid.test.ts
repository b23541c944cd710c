import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLaw } from "../../law/law.ts";
import { moment } from "../time/day.ts";
import { type At, type KeptBearing, placeIn, placeText, reached } from "./bearing.ts";
import type { KeptItem } from "./kept.ts";
import { layEvidence } from "./laid.ts";
import type { Bearing } from "./matrix.ts";

const { provisions, factors } = loadLaw();
const at = moment("2026-11-25T11:00:00Z");
const unknown = { earliest: null, latest: null, said: "" };
const gone = { why: "Another car.", at, by: "Jonas" };

const item = (id: string, more: Partial<KeptItem> = {}): KeptItem => ({
  ...{ id, number: 1, kind: "document", what: id, who: "", speaker: null, speakerIs: null },
  ...{ restsOn: [], restsOnKnown: "yes", made: unknown, obtained: unknown, from: "", how: "given" },
  ...{ mayBeUsed: "", observation: null, corrects: null, at, by: "Jonas" },
  ...{ withdrawn: null, file: null },
  ...more,
});

const bearing = (of: string, on: At, more: Partial<KeptBearing> = {}): KeptBearing => ({
  ...{ id: crypto.randomUUID(), item: of, on, bears: "for", of: "all", words: "", at, by: "Jonas" },
  ...{ withdrawn: null, ...more },
});

const lay = (items: readonly KeptItem[], bearings: readonly KeptBearing[]) =>
  layEvidence({
    ...{ provisions, items, bearings, period: { from: null, to: null } },
    persons: [{ id: "P1", underEighteen: "no" }],
    factOf: () => undefined,
  });

const rowAt = ({ provisions: all }: ReturnType<typeof lay>, provision: string, element: string) =>
  all
    .find((each) => each.provision.id === provision)
    ?.elements.find((each) => each.element.id === element)?.rows[0] ??
  assert.fail(`no row for ${provision} ${element}`);

test("every element of every provision can leave “none”: by an item that bears on it, and by each fact that marks it", () => {
  const all = provisions.flatMap(({ id, elements }) => elements.map((each) => [id, each] as const));
  assert.ok(all.length >= 34, "the walk must see the elements, or this means nothing");
  for (const [provision, element] of all) {
    const place = placeIn(`element:${provision}/${element.id}`) ?? assert.fail(element.id);
    const row = rowAt(lay([item("a")], [bearing("a", place)]), provision, element.id);
    assert.equal(row.state, "independent-one", `${provision} ${element.id}`);
    for (const { factor, level } of element.supports) {
      assert.ok(factors.has(factor), `${element.id}: ${factor}`);
      const fact = { factor, level, state: "present", scope: "all", how: "seen" } as const;
      const told = reached(bearing("a", { observation: "o", factor }), provisions, () => ({
        ...fact,
        day: null,
        note: null,
      }));
      const here = told.find((each) => each.element === `${provision}/${element.id}`);
      assert.equal(here?.bears, "for", `${provision} ${element.id} by ${factor}`);
    }
  }
});

test("a fact below what the law marks reaches nothing, one against turns it, and what explains stays so", () => {
  const told = (level: number, state: "present" | "absent", bears: Bearing["bears"] = "for") =>
    reached(
      bearing("a", { observation: "o", factor: "power.documents" }, { bears }),
      provisions,
      () => ({
        ...{ factor: "power.documents", level, state, scope: "all", how: "told" },
        ...{ day: null, note: null },
      }),
    )
      .filter(({ element }) => element === "strl-257/means")
      .map((each) => each.bears);
  assert.deepEqual(told(3, "present"), ["for"]);
  assert.deepEqual(told(2, "present"), []);
  assert.deepEqual(told(1, "absent"), ["against"]);
  assert.deepEqual(told(1, "absent", "against"), ["for"]);
  assert.deepEqual(told(3, "present", "explains"), ["explains"]);
});

const means: At = { provision: "strl-257", element: "means" };

test("what is withdrawn counts in no state and no longer speaks against, and is still shown", () => {
  const items = [item("slip", { withdrawn: gone }), item("boss"), item("ticket")];
  const row = rowAt(
    lay(items, [
      bearing("slip", means),
      bearing("boss", means, { bears: "against", withdrawn: gone }),
      bearing("ticket", means, { bears: "explains" }),
    ]),
    "strl-257",
    "means",
  );
  assert.deepEqual(
    { ...row },
    {
      ...{ person: "P1", state: "none", for: [], against: [], explained: ["ticket"] },
      withdrawn: ["slip", "boss"],
    },
  );
});

test("a correction takes over what the item bore on and who rests on it", () => {
  const told = item("told", { speaker: "P1", speakerIs: "injured" });
  const items = [
    item("list", { restsOnKnown: "unknown" }),
    item("report", { restsOn: [{ item: "list" }] }),
    item("right", { corrects: "list", restsOn: [{ item: "told" }] }),
    told,
  ];
  const laid = lay(items, [bearing("list", means), bearing("report", means)]);
  const row = rowAt(laid, "strl-257", "means");
  assert.deepEqual(row.for, ["right", "report"]);
  assert.equal(row.state, "own-word-only");
  assert.equal(laid.towards("report", "P1"), "own");
});

test("a place is read as it is written, and other words are no place", () => {
  for (const text of ["element:strl-257/means", "fact:abc/pay.level"]) {
    assert.equal(placeText(placeIn(text) ?? assert.fail(text)), text);
  }
  assert.equal(placeIn("means"), null);
});

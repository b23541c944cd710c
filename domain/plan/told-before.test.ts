import assert from "node:assert/strict";
import test from "node:test";
import { addDays, day, moment } from "../base/day.ts";
import { type Entry, historyOf } from "./entry.ts";
import { locksOf } from "./locks.ts";
import type { ReturnNote } from "./return.ts";

const today = day("2026-11-25");
type Told = readonly [ReturnNote["topic"], ReturnNote["answer"], string];

/** Why a journey waits, after what the person said, one answer a day. */
function whys(...all: readonly Told[]): readonly string[] {
  const entries: Entry[] = [];
  for (const [at, [topic, answer, words]] of all.entries()) {
    const thing = `return-${topic}`;
    entries.push({
      ...{ thing, version: historyOf(entries, thing).length + 1, field: "return" },
      content: {
        kind: "return",
        topic,
        answer,
        words,
        on: addDays(today, at - 30),
        heard: "alone",
      },
      ...{ at: moment("2026-11-25T11:00:00Z"), by: { id: "liv", name: "Liv" } },
    });
  }
  const { waits } = locksOf(entries, { safeguards: [], child: null });
  return waits.map(({ topic, why }) => `${topic} ${why}`);
}

const wish: Told = ["wish", "yes", "Ja, jeg vil hjem."];
const waits: Told = ["waits", "said", "Mor og et rom"];
const nobody: Told = ["fear", "no", "Nei"];
const knows: Told = ["told", "said", "Bare mor"];
const safe: Told = ["safe", "yes", "Mor møter meg, og jeg bor hos henne."];
const journey: Told = ["journey", "said", "Fly fredag, mor henter"];
const asked = ["safe newer-risk"];

for (const words of [
  "Mannen min venter, han slo meg",
  "De skal drepe broren min",
  "Han truet meg",
  "Gjeld på 40 000 til en nabo som truer meg",
]) {
  test(`a danger told of what waits asks how they are safe, also once that is said anew without it: ${words}`, () => {
    const danger: Told = ["waits", "said", words];
    assert.deepEqual(whys(wish, waits, nobody, knows, journey), []);
    assert.deepEqual(whys(wish, danger, nobody, knows, journey), asked);
    assert.deepEqual(whys(wish, nobody, danger, knows, waits, journey), asked, "left out");
    assert.deepEqual(whys(wish, danger, nobody, knows, waits, safe, journey), []);
  });
}

test("an employer who knew, and a fear that is told no more, are asked about once", () => {
  const boss: Told = ["told", "said", "Sjefen vet det"];
  assert.deepEqual(whys(wish, waits, nobody, boss, knows, journey), asked);
  assert.deepEqual(whys(wish, waits, nobody, boss, knows, safe, journey), []);
  const fears: Told = ["fear", "yes", "Ja, mannen min. Han sa han skal drepe meg"];
  assert.deepEqual(whys(wish, waits, fears, knows, nobody, journey), asked);
  assert.deepEqual(whys(wish, waits, fears, knows, nobody, safe, journey), []);
});

for (const [told, plan] of [
  [
    "Jeg skal bo hos mora mi. Jeg har gjeld i banken der, 30 000.",
    "Fly 15. desember. Mora mi møter meg på flyplassen.",
  ],
  [
    "Faren min. Jeg skylder 40 000 til han som skaffet meg jobben her.",
    "Fly fredag, faren min møter meg.",
  ],
  ["Mora mi. Jeg skylder penger til Arvid, som ga meg jobben.", "Fly fredag, mora mi møter meg."],
  [
    "Kona mi. Sjefen har sagt at noen kommer på døra hvis jeg snakker.",
    "Fly fredag. Kona møter meg.",
  ],
] as const) {
  test(`whoever is told of beside a debt is not whom it is owed to, and meets them: ${told}`, () => {
    const open = [wish, ["waits", "said", told], nobody, knows] as const;
    const how: Told = [
      "safe",
      "yes",
      "Søsteren min møter meg. Han jeg skylder penger, vet ikke at jeg kommer.",
    ];
    assert.deepEqual(whys(...open, how, ["journey", "said", plan]), []);
    const owed: Told = ["journey", "said", "Fly fredag, Arvid møter meg."];
    const isWith = whys(...open, how, owed).includes("journey with-feared");
    assert.equal(isWith, told.includes("Arvid"), "but whoever is owed");
  });
}

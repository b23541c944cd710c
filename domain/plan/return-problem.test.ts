import assert from "node:assert/strict";
import test from "node:test";
import { day, moment } from "../base/day.ts";
import type { Entry } from "./entry.ts";
import type { ReturnNote } from "./return.ts";
import { fearedIn, returnProblem } from "./return-problem.ts";

const today = day("2026-11-25");
const note = {
  kind: "return",
  answer: "yes",
  on: today,
  heard: "alone",
  knownTo: "nobody",
} as const;
const fears = (words: string): readonly Entry<ReturnNote>[] => [
  {
    ...{ thing: "fear", version: 1, field: "return", at: moment("2026-11-25T11:00:00Z") },
    ...{ content: { ...note, topic: "fear", words }, by: { id: "liv", name: "Liv" } },
  },
];

for (const [knownTo, problem] of [
  ["nobody", null],
  ["kept-away", null],
  ["somebody", "plan.safe-known-to"],
  [null, "plan.safe-known-to"],
  [undefined, "plan.safe-known-to"],
] as const) {
  test(`a yes to how they are safe says whether anybody they fear knows where: ${knownTo}`, () => {
    const safe = { ...note, topic: "safe", words: "Søsteren min møter meg.", knownTo } as const;
    const holding = { safeguards: [], child: null };
    assert.equal(returnProblem(fears("Sjefen"), holding, safe, today), problem);
    const no = { ...safe, answer: "no" } as const;
    assert.equal(returnProblem(fears("Sjefen"), holding, no, today), null);
  });
}

for (const [fear, words, isAsked] of [
  ["Mihai", "Mihai er broren min, han møter meg og jeg bor hos ham", true],
  ["Broren min", "Mihai er broren min, han møter meg og jeg bor hos ham", true],
  ["My brother", "Petru is my brother. He meets me.", true],
  ["Moren min", "Jeg ringte moren min. Hun henter meg.", true],
  ["Mannen min", "Svigermor møter meg, jeg bor hos henne. Ingen andre vet hvor", true],
  ["Eksen", "Svigermor møter meg.", true],
  ["Familien min", "Svigermor møter meg.", true],
  ["Sjefen", "Svigermor møter meg.", false],
  ["Sjefen", "Mihai er broren min, han møter meg og jeg bor hos ham", false],
  ["Eksmannen", "Søsteren min møter meg, langt fra eksmannen. Hun følger meg.", false],
  ["Faren min", "Faren min er i fengsel. Moren min er snill, hun møter meg.", false],
] as const) {
  test(`how they are safe is refused where “he” or “she” who meets them may be whom they fear: ${fear} / ${words} ${isAsked}`, () => {
    const safe = { ...note, topic: "safe", words } as const;
    assert.equal(fearedIn(fears(fear), safe) !== null, isAsked);
    const problem = returnProblem(fears(fear), { safeguards: [], child: null }, safe, today);
    assert.equal(problem, isAsked ? "plan.safe-with-feared" : null);
  });
}

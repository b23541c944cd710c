import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../base/day.ts";
import { answerProblem } from "./return.ts";

const today = day("2026-11-25");
const note = { kind: "return", on: today, heard: "alone" } as const;

/** A no to whether they fear anybody, and whether its words may say that there is somebody. */
const noes: readonly (readonly [string, boolean])[] = [
  ["Nei.", false],
  ["Nei, ingen.", false],
  ["Nei, jeg er ikke redd for noen.", false],
  ["Nei, det er ingen jeg er redd for.", false],
  ["No, I am not afraid of anyone.", false],
  ["Nobody.", false],
  ["Nei, jeg er redd for ham som skaffet jobben.", true],
  ["Nei, bare sjefen.", true],
  ["Nei, ikke hvis han som skaffet jobben er borte.", true],
  ["Nei, så lenge jeg betaler gjelda.", true],
  ["Nei, ikke lenger. Men bror til sjefen bor i gata.", true],
  ["No, only the boss.", true],
  ["No, unless they find me.", true],
];

for (const [words, isAsked] of noes) {
  test(`a no to whether they fear anybody, “${words}”, ${isAsked ? "is asked about" : "stands"}`, () => {
    const problem = answerProblem({ ...note, topic: "fear", answer: "no", words }, today);
    assert.equal(problem, isAsked ? "plan.no-reads-as-fear" : null);
  });
}

for (const [words, isAsked] of [
  ["Ja, jeg vil hjem. Ingen har presset meg.", false],
  ["Ja. Ingen tvinger meg.", false],
  ["Ja, jeg vil hjem, nobody forces me.", false],
  ["Ja, jeg vil hjem. Han har presset meg.", true],
  ["Ja, jeg vil hjem. Ingen andre enn sjefen presser meg.", true],
] as const) {
  test(`a yes to going home, “${words}”, ${isAsked ? "is asked about" : "stands"}`, () => {
    const problem = answerProblem({ ...note, topic: "wish", answer: "yes", words }, today);
    assert.equal(problem, isAsked ? "plan.yes-reads-as-if" : null);
  });
}

import assert from "node:assert/strict";
import test from "node:test";
import { leadingSignsIn } from "./leading.ts";

const leading: readonly (readonly [string, readonly string[]])[] = [
  ["Did he force you?", ["yes-or-no", "suggests"]],
  ["Tvang han deg?", ["yes-or-no", "suggests"]],
  ["Ble du truet?", ["yes-or-no", "suggests"]],
  ["You were not free to go, were you? Is that right?", ["yes-or-no"]],
  ["Du fikk ikke gå ut, ikke sant?", ["yes-or-no"]],
  ["Har du fri på søndager?", ["yes-or-no"]],
  ["How often did he threaten you?", ["suggests"]],
  ["Hvordan ble du utnyttet?", ["suggests"]],
  ["Hvor kommer du fra?", ["status-or-origin"]],
  ["What does your residence permit say?", ["status-or-origin"]],
  ["Do you have a visa?", ["yes-or-no", "status-or-origin"]],
];

test("the forms that lawyers object to first are hinted at, in both languages", () => {
  for (const [wording, signs] of leading) {
    assert.deepEqual(leadingSignsIn(wording), signs, wording);
  }
});

test("an open wording gets no hint, nor an invitation to tell, nor a word that only looks like another", () => {
  const open = [
    "Fortell om en vanlig dag.",
    "Kan du fortelle om en vanlig dag?",
    "Can you tell me about an ordinary day?",
    "What happened then?",
    "Hva skjedde da?",
    "Hvem instruerte deg, og hvordan?",
    "How do you deal with money?",
  ];
  for (const wording of open) {
    assert.deepEqual(leadingSignsIn(wording), [], wording);
  }
});

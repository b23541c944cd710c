import assert from "node:assert/strict";
import test from "node:test";
import { fallsTo, type Heirs } from "./recusal.ts";

const all: Heirs = {
  decides: "decides",
  standsIn: "stand-in",
  leads: ["leader", "leader 2"],
  others: ["caseworker"],
};

const examples = [
  ["everybody is there", all, "decides"],
  ["who decides is the one who steps aside", { ...all, decides: null }, "stand-in"],
  ["no routine names anybody", { ...all, decides: null, standsIn: null }, "leader"],
  ["nobody leads", { ...all, decides: null, standsIn: null, leads: [] }, "caseworker"],
  ["nobody is left", { decides: null, standsIn: null, leads: [], others: [] }, null],
] as const;

for (const [what, heirs, to] of examples) {
  test(`whom a case falls to: ${what}`, () => {
    assert.equal(fallsTo(heirs), to);
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { rightsOf } from "./rights-of.ts";
import { told } from "./told.ts";
import { atOnce } from "./urgent.ts";
import { sentence } from "./words.ts";

const late = (life: string, asOf: string) =>
  atOnce(rightsOf(told(life, asOf)))
    .filter(({ step }) => step === "ask-late-joint-claim")
    .map(({ since, todo }) => [since, sentence(todo.what, "nb")]);

const asked = (due: string) =>
  `De tre månedene er over for det som skulle vært betalt ${due}. Spør en fagforening eller en advokat med en gang om det fortsatt kan kreves fra dem over arbeidsgiveren.`;

/** What happened, on which day it is looked at, and since which day of what pay it is asked at once. */
const examples: readonly (readonly [string, string, readonly (readonly string[])[], string])[] = [
  ["wage-due 2026-07-15", "2026-10-15", [], "on the last day"],
  [
    "wage-due 2026-07-15",
    "2026-10-16",
    [["2026-10-15", asked("2026-07-15")]],
    "the day after, and it is all there is",
  ],
  [
    "wage-due 2026-07-15, wage-due 2026-08-15, wage-due 2026-11-15",
    "2026-11-28",
    [["2026-11-15", asked("2026-07-15, 2026-08-15")]],
    "beside what can still be claimed: all that passed are named",
  ],
  [
    "wage-due 2026-07-15, done joint-liability 2026-10-15 on 2026-10-01",
    "2026-11-28",
    [],
    "claimed in time",
  ],
];

for (const [life, asOf, expected, why] of examples) {
  test(`a claim on those above the employer whose three months are over is asked about at once: ${why}`, () => {
    assert.deepEqual(late(life, asOf), expected);
  });
}

for (const [asOf, isAtOnce] of [
  ["2026-09-15", false],
  ["2026-09-16", true],
] as const) {
  test(`holiday pay whose safe day is over may be too late to claim, and may not: at once ${isAtOnce} on ${asOf}`, () => {
    const urgent = atOnce(rightsOf(told("wage-due 2026-06-15", asOf)));
    const ofHolidayPay = urgent.filter(({ step }) => step === "ask-late-joint-claim holiday-pay");
    assert.deepEqual(
      ofHolidayPay.map(({ since }) => since),
      isAtOnce ? ["2026-09-15"] : [],
    );
    const words = ofHolidayPay.map(({ todo }) => sentence(todo.what, "nb")).join();
    assert.equal(/Dagen for å være sikker, 2026-09-15, er over/.test(words), isAtOnce);
  });
}

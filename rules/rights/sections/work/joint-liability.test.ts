import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../../../domain/time/day.ts";
import { catalogue } from "../../catalogue.ts";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";
import { atOnce } from "../../urgent.ts";
import { sentence, tellsLost } from "../../words.ts";

const late = (life: string, asOf: string) =>
  atOnce(rightsOf(exampleOf(life, asOf)))
    .filter(({ step }) => step === "ask-late-joint-claim")
    .map(({ since, todo }) => [since, sentence(todo.what, "nb")]);

const asked = (due: string) =>
  `De tre månedene er over for det som skulle vært betalt ${due}. Spør en fagforening eller en advokat med en gang om det fortsatt kan kreves fra dem over arbeidsgiveren.`;

/** Since which date of which pay it is asked at once. */
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

test("a claim that was written in time and is told only after is one: nothing is asked, and what comes after it is to be done", () => {
  const life = exampleOf(
    "wage-due 2026-07-15, wage-due 2026-08-15, work-ended 2026-08-20",
    "2026-11-28",
  );
  const [asked] = atOnce(rightsOf(life)).filter(({ step }) => step === "ask-late-joint-claim");
  const { step, since } = asked ?? assert.fail("its time is over");
  const after = (on: string) => {
    const answer = rightsOf({ ...life, urgentDone: [{ step, since, on: day(on) }] });
    const words = answer.rights.find(({ id }) => id === "joint-liability")?.todo ?? [];
    return [
      atOnce(answer).some((one) => one.step === step),
      words.filter(({ what }) => /^Fremme det som skulle vært betalt/.test(sentence(what, "nb")))
        .length,
    ];
  };
  assert.deepEqual(after("2026-09-01"), [false, 2], "both were claimed in time");
  assert.deepEqual(after("2026-11-01"), [true, 1], "the first was too late, and is asked about");
  assert.deepEqual(after("2026-11-28"), [false, 0], "asked today, and nothing was claimed");
});

for (const [asOf, isAtOnce] of [
  ["2026-09-15", false],
  ["2026-09-16", true],
] as const) {
  test(`holiday pay whose safe day is over may be too late to claim, and may not: at once ${isAtOnce} on ${asOf}`, () => {
    const urgent = atOnce(rightsOf(exampleOf("wage-due 2026-06-15", asOf)));
    const ofHolidayPay = urgent.filter(({ step }) => step === "ask-late-joint-claim holiday-pay");
    assert.deepEqual(
      ofHolidayPay.map(({ since }) => since),
      isAtOnce ? ["2026-09-15"] : [],
    );
    const words = ofHolidayPay.map(({ todo }) => sentence(todo.what, "nb")).join();
    assert.equal(/Dagen for å være sikker, 2026-09-15, er over/.test(words), isAtOnce);
  });
}

const heldOf = (life: string, asOf: string) =>
  rightsOf(exampleOf(life, asOf)).rights.find(({ id }) => id === "joint-liability") ??
  assert.fail("it is listed");
const lost = (life: string, asOf: string) =>
  heldOf(life, asOf)
    .because.filter(tellsLost)
    .map(({ days }) => days.join());

for (const [life, isOpen, first] of [
  ["wage-due 2025-10-15, work-ended 2026-07-15", "holiday-pay", "2026-01-15,2026-09-30"],
  [
    "wage-due 2026-05-15, work-ended 2026-06-30, wages-settled 2026-07-01",
    "holiday-pay",
    "2026-09-30",
  ],
  ["wage-due 2026-05-15, work-ended 2026-07-15", "pay", undefined],
] as const) {
  test(`what is left of it is its heading and said first, with its day: ${isOpen}, ${life}`, () => {
    const { title, because } = heldOf(life, "2026-07-20");
    const isRight =
      title === catalogue.find(({ section }) => section.id === "joint-liability")?.title;
    assert.equal(isRight, isOpen === "pay");
    const [line] = because;
    assert.equal(line !== undefined && tellsLost(line) ? line.days.join() : undefined, first);
  });
}

test("that the one who hired in owes it no longer is said as a loss once a bankruptcy is told, and before it as what may end it", () => {
  const life = "wage-due 2026-10-15";
  const bankrupt = `${life}, bankruptcy 2026-11-10`;
  assert.deepEqual(lost(bankrupt, "2026-11-30"), ["2026-11-10"]);
  assert.deepEqual(lost(bankrupt, "2026-11-09"), []);
  const ends = (text: string) => heldOf(text, "2026-11-30").endsIf.length;
  assert.deepEqual([ends(life), ends(bankrupt)], [2, 1]);
});

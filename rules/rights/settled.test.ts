import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, day } from "../../domain/time/day.ts";
import { exampleOf } from "./example-language.ts";
import { promisesOf } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import type { EventType, Happened, Situation } from "./situation.ts";
import { sentence, tellsLost, tellsSettled } from "./words.ts";

const of = (situation: Situation, id: string) =>
  rightsOf(situation).rights.find((held) => held.id === id);
const byOf = (situation: Situation, id: string) =>
  (of(situation, id)?.todo ?? []).flatMap(({ by }) => by ?? []).toSorted();
const saidOf = (text: string, asOf: string, id: string, language: "en" | "nb" = "nb") =>
  (of(exampleOf(text, asOf), id)?.because ?? []).map((line) => sentence(line, language));

const tenDays = Array.from(
  { length: 10 },
  (_, at) => `wage-due ${addDays(day("2026-01-15"), at * 7)}`,
).join(", ");

test("pay of ten days settled at once leaves no day to claim it by, and nothing of it is told to be lost", () => {
  const before = exampleOf(`${tenDays}, work-ended 2026-03-31`, "2026-06-01");
  assert.equal(byOf(before, "wage-claim").length, 10, "there are ten, or this means nothing");
  const text = `${tenDays}, work-ended 2026-03-31, wages-settled 2026-06-01`;
  const claim = of(exampleOf(text, "2026-06-01"), "wage-claim");
  assert.deepEqual([claim?.state, claim?.until, claim?.todo], ["ended", "2026-06-01", []]);
  assert.equal(claim?.because.some(tellsLost), false);
  assert.deepEqual(
    claim?.because.filter(tellsSettled).map((line) => sentence(line, "nb")),
    ["Lønnen er betalt eller gjort opp 2026-06-01."],
  );
  assert.deepEqual(byOf(exampleOf(text, "2026-06-01"), "joint-liability"), ["2026-06-30"]);
  const { days, safeDays } = promisesOf(rightsOf(exampleOf(text, "2026-06-01")));
  assert.deepEqual(
    [...days, ...safeDays].map(({ right, due }) => [right, due]),
    [
      ["joint-liability", "2026-06-30"],
      ["holiday-pay", "2029-03-31"],
    ],
    "only the holiday pay has days still",
  );
});

test("where some is left it is told which days are settled, of the claim, of those above and of the guarantee", () => {
  const text =
    "wage-due 2026-01-15, wage-due 2026-02-15, wage-due 2026-03-15, bankruptcy 2026-05-01, wages-settled 2026-04-01 to 2026-02-15";
  for (const id of ["wage-claim", "joint-liability", "wage-guarantee"]) {
    assert.ok(
      saidOf(text, "2026-06-01", id).includes(
        "Dette er betalt eller gjort opp, og kreves ikke lenger: det som skulle vært betalt 2026-01-15, 2026-02-15.",
      ),
      id,
    );
  }
  assert.deepEqual(byOf(exampleOf(text, "2026-06-01"), "wage-claim"), ["2029-03-15"]);
});

test("pay that came for one pay day ends that day alone: what fell due before it is still to be claimed", () => {
  const dues = "wage-due 2026-06-15, wage-due 2026-07-15, wage-due 2026-09-15";
  const text = `${dues}, wage-paid 2026-11-25 to 2026-07-15`;
  const claim = of(exampleOf(text, "2026-11-28"), "wage-claim");
  assert.equal(claim?.state, "holds");
  assert.deepEqual(byOf(exampleOf(text, "2026-11-28"), "wage-claim"), ["2029-06-15", "2029-09-15"]);
  assert.ok(
    saidOf(text, "2026-11-28", "wage-claim").includes(
      "Dette er betalt eller gjort opp, og kreves ikke lenger: det som skulle vært betalt 2026-07-15.",
    ),
  );
  const untold = `${dues}, wage-paid 2026-11-25 to 2026-08-15`;
  assert.deepEqual(
    byOf(exampleOf(untold, "2026-11-28"), "wage-claim").length,
    3,
    "no pay day of those",
  );
  const all = `${text}, wage-paid 2026-11-26 to 2026-06-15, wage-paid 2026-11-27 to 2026-09-15`;
  const over = of(exampleOf(all, "2026-11-28"), "wage-claim");
  assert.deepEqual([over?.state, over?.until], ["ended", "2026-11-27"], "each of them, one by one");
});

test("of holiday pay it is asked whether it was in it, and its day stays", () => {
  const text = "wage-due 2026-01-15, work-ended 2026-02-15, wages-settled 2026-04-01";
  const { questions } = rightsOf(exampleOf(text, "2026-06-01"));
  assert.ok(
    questions.some(
      ({ question, rights }) =>
        question.id === "holiday-pay-in-it" && rights.includes("holiday-pay"),
    ),
  );
  assert.deepEqual(byOf(exampleOf(text, "2026-06-01"), "holiday-pay"), ["2029-02-15"]);
  assert.match(saidOf(text, "2026-06-01", "holiday-pay").join(" "), /gjort opp 2026-04-01\. Om/);
});

test("settled, and of which days nobody has told: the claim stays not known, and says what is missing", () => {
  const text = "wages-settled 2026-04-01";
  assert.equal(of(exampleOf(text, "2026-06-01"), "wage-claim")?.state, "unsure");
  assert.match(saidOf(text, "2026-06-01", "wage-claim").join(" "), /Skriv ned hvilke dager/);
});

test("of those above, of whom only holiday pay may still be claimed, no last day of pay is told where all pay is settled", () => {
  const text = "wage-due 2026-01-15, wages-settled 2026-04-01";
  const pay = "wage-due 2026-01-15, wages-settled 2026-04-01 to 2026-01-01";
  assert.match(saidOf(pay, "2026-06-01", "joint-liability", "en").join(" "), /For the pay the/);
  assert.doesNotMatch(
    saidOf(text, "2026-06-01", "joint-liability", "en").join(" "),
    /For the pay the/,
  );
});

const first = day("2022-01-01");
const types: readonly EventType[] = [
  ...(["wage-due", "wage-due", "wage-due", "work-ended", "bankruptcy"] as const),
  ...(["conciliation-complaint", "acknowledgement", "police-report"] as const),
];
const anyEvent = fc.record({ type: fc.constantFrom(...types), after: fc.nat(1500) }).map(
  ({ type, after }): Happened => ({
    ...{ type, day: addDays(first, after), provision: null, until: null },
  }),
);
const anyWork = fc
  .record({
    events: fc.array(anyEvent, { minLength: 1, maxLength: 7 }),
    asOf: fc.nat(2200).map((after) => addDays(first, after)),
  })
  .map((some): Situation => ({ ...some, person: { underEighteen: "no", origin: "EEA" } }));
const anySettled = fc.record({ after: fc.nat(1500), before: fc.option(fc.nat(700)) }).map(
  ({ after, before }): Happened => ({
    ...{ type: "wages-settled", day: addDays(first, after), provision: null },
    until: before === null ? null : addDays(first, after - before),
  }),
);

test("pay that falls due after what a settlement covers has every day that it had, and holiday pay too", () => {
  let [left, over] = [0, 0];
  fc.assert(
    fc.property(anyWork, anySettled, (work, settlement) => {
      fc.pre(settlement.day <= work.asOf);
      const through = settlement.until ?? settlement.day;
      const isOver = ({ type, day: due }: Happened) => type === "wage-due" && due <= through;
      const settled = { ...work, events: [...work.events, settlement] };
      const open = { ...work, events: work.events.filter((each) => !isOver(each)) };
      const days = byOf(settled, "wage-claim");
      assert.ok(byOf(open, "wage-claim").every((by) => days.includes(by)));
      assert.ok(byOf(work, "holiday-pay").every((by) => byOf(settled, "holiday-pay").includes(by)));
      assert.ok(days.every((by) => byOf(work, "wage-claim").includes(by)));
      const isAllOver = !open.events.some(({ type }) => type === "wage-due");
      const was = work.events.some(isOver);
      assert.equal(of(settled, "wage-claim")?.state === "ended", isAllOver && was);
      left += Number(was && !isAllOver);
      over += Number(was && isAllOver);
    }),
    { numRuns: 2000 },
  );
  assert.ok(left > 100 && over > 100, `${left} and ${over}, or this means little`);
});

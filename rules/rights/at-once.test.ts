import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue } from "./catalogue.ts";
import { exampleOf, tableOf } from "./example-language.ts";
import { promisesOf } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import { atOnce, permitOverFrom } from "./urgent.ts";

const asOf = "2026-11-27";

/** With the right and the step due at once. */
const cases = tableOf(`
  police-report 257 2026-10-01, case-dropped 2026-11-25 | drop-appeal        | ask-appeal-of-drop
  reflection-permit-granted 2026-10-01         | reflection-permit  | find-last-day-of-reflection
  reflection-permit-granted 2026-10-01, left-country 2026-11-01 | reflection-permit  | find-last-day-of-reflection
  reflection-permit-granted 2026-10-01, permit-revoked 2026-11-20 | reflection-permit  | look-in-revocation
  limited-permit-granted 2026-10-01, permit-revoked 2026-11-20 | limited-permit     | look-in-revocation
  police-report 257 2026-09-01, limited-permit-granted 2026-10-01 | limited-permit     | find-last-day-of-limited
  police-report 257 2026-09-01, limited-permit-granted 2026-10-01, case-dropped 2026-11-20 | limited-permit     | find-last-day-of-limited
  reflection-permit-granted 2026-01-10 to 2026-07-10 | reflection-permit  | permit-is-over
  police-report 257 2025-09-01, limited-permit-granted 2025-10-01 to 2026-10-01 | limited-permit     | permit-is-over
  expulsion-decided 2026-11-20                 | expulsion-appeal   | lawyer-on-expulsion; find-last-day-of-expulsion
  expulsion-decided 2026-11-20 to 2026-12-11   | expulsion-appeal   | lawyer-on-expulsion
  expulsion-decided 2026-10-20 to 2026-11-11   | expulsion-appeal   | lawyer-on-expulsion
  wage-due 2023-01-15                          | wage-claim         | ask-old-pay
  wage-due 2021-01-15, work-ended 2021-02-01   | holiday-pay        | ask-old-holiday-pay
  wage-due 2026-10-15, bankruptcy 2026-11-01   | wage-guarantee     | apply-for-wage-guarantee
  a child                                      | child-protection   | notify-child-welfare
  a child, left-country 2026-11-01             | child-protection   | notify-child-welfare
  an adult, turns-eighteen 2027-07-01          | child-protection   | notify-child-welfare
  police-report 257 2024-10-01, case-dropped 2025-11-01 | state-compensation | ask-late-compensation
  judgment-final 2026-05-01, police-report 2026-11-27 | state-compensation | ask-late-compensation
  police-report 257 2024-10-01, case-dropped 2025-11-01, charged 2026-11-27 | state-compensation | ask-late-compensation
  judgment-final 2026-05-01, police-report 257 2026-11-27 | state-compensation | ask-late-compensation
  police-report 257 2024-10-01, case-dropped 2025-11-01, charged 257 2026-11-27 | state-compensation | ask-late-compensation
  judgment-final 2026-05-01, police-report 395 2026-11-27 | state-compensation | ask-late-compensation
  police-report 257 2024-10-01, case-dropped 2025-11-01, charged 395 2026-11-27 | state-compensation | ask-late-compensation
`);

for (const [happened = "", id, steps] of cases) {
  test(`after ${happened}, what cannot wait of ${id} is told before the days, whatever its state`, () => {
    const answer = rightsOf(exampleOf(happened, asOf));
    const found = atOnce(answer).filter(({ rights }) => rights.some((right) => right.id === id));
    assert.equal(found.map(({ step }) => step).join("; "), steps);
    assert.ok(found.every(({ todo }) => todo.by === null));
    assert.deepEqual(promisesOf(answer).atOnce, atOnce(answer));
  });
}

test("one thing to be done of several rights is told once, with each of them", () => {
  const all = atOnce(rightsOf(exampleOf("permit-revoked 2026-11-20", asOf)));
  assert.deepEqual(
    all.map(({ rights }) => rights.map(({ id }) => id)),
    [["reflection-permit", "limited-permit"]],
  );
});

test("before a case is dropped nothing is to be done at once, nor where a last day or nothing is told", () => {
  for (const happened of [
    "nothing",
    "police-report 257 2026-10-01, case-dropped 2026-11-28",
    "reflection-permit-granted 2026-10-01 to 2027-04-01",
  ]) {
    assert.deepEqual(atOnce(rightsOf(exampleOf(happened, asOf))), []);
  }
});

test("on the last day for compensation itself it is that day, and not yet asked at once", () => {
  const late = (text: string, on: string) =>
    atOnce(rightsOf(exampleOf(text, on))).some(({ step }) => step === "ask-late-compensation");
  assert.equal(late("judgment-final 2026-05-27", "2026-11-27"), false);
  assert.equal(late("judgment-final 2026-05-27", "2026-11-28"), true);
});

test("what is said to be done at once, or today, and has no day, is marked so; a step with a day is not", () => {
  let marked = 0;
  for (const { section, cases: all } of catalogue) {
    for (const { what, by, atOnce: urgent } of all.flatMap(({ todo = [] }) => todo)) {
      const { en, nb } = what.line.words;
      const isPressing = by === null && /\bat once\b|\btoday\b/i.test(en) && !en.startsWith("If ");
      assert.equal(urgent !== undefined, isPressing, `${section.id}: ${en}`);
      assert.ok(urgent === undefined || /straks|med en gang|i dag/i.test(nb), nb);
      marked += Number(urgent !== undefined);
    }
  }
  assert.ok(marked > 10, "some are marked, or this means nothing");
});

for (const [events, from] of [
  ["limited-permit-granted 2026-01-10 to 2026-11-20", "2026-11-21"],
  ["limited-permit-granted 2026-01-10 to 2026-11-27", null],
] as const) {
  test(`the first day without a permit, or none: ${events}`, () => {
    assert.equal(permitOverFrom(rightsOf(exampleOf(events, asOf))), from);
  });
}

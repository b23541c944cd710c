import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue } from "./catalogue.ts";
import { exampleOf } from "./example-language.ts";
import { promisesOf } from "./promises.ts";
import { rightsOf } from "./rights-of.ts";
import { atOnce, permitOverFrom } from "./urgent.ts";
import { sentence } from "./words.ts";

const asOf = "2026-11-27";

/** What has happened, of which right something is to be done at once, and what. */
const cases: readonly (readonly [string, string, RegExp])[] = [
  [
    "police-report 257 2026-10-01, case-dropped 2026-11-25",
    "drop-appeal",
    /^Ask a lawyer at once whether to appeal/,
  ],
  ["reflection-permit-granted 2026-10-01", "reflection-permit", /^Find the last day in the decis/],
  [
    "reflection-permit-granted 2026-10-01, left-country 2026-11-01",
    "reflection-permit",
    /^Find the last day in the decis/,
  ],
  [
    "reflection-permit-granted 2026-10-01, permit-revoked 2026-11-20",
    "reflection-permit",
    /last day to do so/,
  ],
  [
    "limited-permit-granted 2026-10-01, permit-revoked 2026-11-20",
    "limited-permit",
    /last day to do so/,
  ],
  [
    "police-report 257 2026-09-01, limited-permit-granted 2026-10-01",
    "limited-permit",
    /last day in the decision today/,
  ],
  [
    "police-report 257 2026-09-01, limited-permit-granted 2026-10-01, case-dropped 2026-11-20",
    "limited-permit",
    /last day in the decision today/,
  ],
  [
    "reflection-permit-granted 2026-01-10 to 2026-07-10",
    "reflection-permit",
    /is over.*see a lawyer/,
  ],
  [
    "police-report 257 2025-09-01, limited-permit-granted 2025-10-01 to 2026-10-01",
    "limited-permit",
    /is over.*see a lawyer/,
  ],
  [
    "expulsion-decided 2026-11-20",
    "expulsion-appeal",
    /a lawyer at once.*Find the last day to appeal/,
  ],
  ["expulsion-decided 2026-11-20 to 2026-12-11", "expulsion-appeal", /^See a lawyer at once/],
  ["expulsion-decided 2026-10-20 to 2026-11-11", "expulsion-appeal", /^See a lawyer at once/],
  ["wage-due 2023-01-15", "wage-claim", /one more year for what/],
  ["wage-due 2021-01-15, work-ended 2021-02-01", "holiday-pay", /one more year for the holiday/],
  ["wage-due 2026-10-15, bankruptcy 2026-11-01", "wage-guarantee", /ask for the last day at once/],
  ["a child", "child-protection", /^Notify the child welfare service at once/],
  ["a child, left-country 2026-11-01", "child-protection", /^Notify .* at once/],
  ["an adult, turns-eighteen 2027-07-01", "child-protection", /^Notify .* at once/],
  [
    "police-report 257 2024-10-01, case-dropped 2025-11-01",
    "state-compensation",
    /can still be applied for/,
  ],
  ...["", " 257", " 395"].flatMap((provision): (readonly [string, string, RegExp])[] => [
    [
      `judgment-final 2026-05-01, police-report${provision} 2026-11-27`,
      "state-compensation",
      /can still be applied for/,
    ],
    [
      `police-report 257 2024-10-01, case-dropped 2025-11-01, charged${provision} 2026-11-27`,
      "state-compensation",
      /can still be applied for/,
    ],
  ]),
];

for (const [happened, id, words] of cases) {
  test(`after ${happened}, what cannot wait of ${id} is told before the days, whatever its state`, () => {
    const answer = rightsOf(exampleOf(happened, asOf));
    const found = atOnce(answer).filter(({ rights }) => rights.some((right) => right.id === id));
    assert.match(found.map(({ todo }) => sentence(todo.what, "en")).join(" "), words);
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

import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";
import { sentence } from "../../words.ts";

const unpaid = "wage-due 2026-08-15, wage-due 2026-10-15";
const reasons = {
  end: { en: "when the work ended is not known", nb: "når arbeidet sluttet, er ikke kjent" },
  after: { en: "pay was to come after the day", nb: "lønn skulle komme etter dagen arbeidet" },
  work: { en: "it is told that work ended, but", nb: "det er fortalt at arbeid sluttet, men" },
} as const;

for (const [happened, why] of [
  [unpaid, "end"],
  [`${unpaid}, work-ended 2026-09-18`, "after"],
  [`${unpaid}, work-ended 2026-09-18, work-ended 2026-10-20`, "work"],
  ["wage-due 2025-08-15, wage-due 2026-08-15, work-ended 2026-09-18", "work"],
  [`${unpaid}, work-ended 2026-10-15`, null],
] as const) {
  test(`after ${happened} why the day of the holiday pay is not known is said as it is: ${why ?? "it is known"}`, () => {
    const { rights } = rightsOf(exampleOf(happened, "2026-11-01"));
    for (const id of ["holiday-pay", "joint-liability"]) {
      const held = rights.find((each) => each.id === id);
      assert.ok(held !== undefined);
      for (const language of ["en", "nb"] as const) {
        for (const lines of [held.because, held.todo.map(({ what }) => what)]) {
          const said = lines.map((line) => sentence(line, language)).join(" ");
          const found = Object.entries(reasons).filter(([, words]) =>
            said.includes(words[language]),
          );
          assert.deepEqual(
            found.map(([name]) => name),
            why === null ? [] : [why],
            `${id}: ${said}`,
          );
        }
      }
    }
  });
}

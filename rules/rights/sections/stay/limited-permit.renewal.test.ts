import assert from "node:assert/strict";
import { test } from "node:test";
import { rightDays } from "../../days.ts";
import { exampleOf } from "../../example-language.ts";
import { rightsOf } from "../../rights-of.ts";
import { sentence } from "../../words.ts";

const renews = (happened: string) =>
  rightDays(rightsOf(exampleOf(happened, "2026-11-28")))
    .filter(({ right, due }) => right === "limited-permit" && due === "2026-12-02")
    .flatMap(({ todo }) => todo.map(({ what }) => sentence(what, "nb")));

test("with an expulsion written down, whatever its year, a lawyer is asked before anybody goes to the police", () => {
  const permit = "police-report 257 2026-10-10, limited-permit-granted 2026-10-20 to 2027-01-02";
  assert.match(renews(permit).join(), /^Søk om fornyelse/);
  for (const day of ["2026-11-20", "2025-11-20"]) {
    const steps = renews(`${permit}, expulsion-decided ${day} to 2026-12-11`).join();
    assert.match(steps, /^Det er vedtatt utvisning: spør en advokat først/, day);
    assert.doesNotMatch(steps, /^Søk om fornyelse/, day);
  }
});

test("the day to apply by while a reflection period runs asks for a lawyer first too, where an expulsion is written down", () => {
  const life = "found 2026-08-20, reflection-permit-granted 2026-08-24 to 2027-02-24";
  const steps = (happened: string) =>
    rightDays(rightsOf(exampleOf(happened, "2026-11-28")))
      .filter(({ right, due }) => right === "limited-permit" && due === "2027-01-24")
      .flatMap(({ todo }) => todo.map(({ what, who }) => `${who.nb}: ${sentence(what, "nb")}`))
      .join();
  assert.match(
    steps(`${life}, police-report 257 2026-09-01`),
    /^personen selv.*: For å være sikker/,
  );
  for (const day of ["2026-11-01", "2025-11-01"]) {
    const after = steps(`${life}, police-report 257 2026-09-01, expulsion-decided ${day}`);
    assert.match(after, /^advokat.*: Det er vedtatt utvisning: spør en advokat først/, day);
  }
});

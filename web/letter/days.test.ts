import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/base/day.ts";
import { rightsBeyondSlips } from "../../domain/rights/beyond-slips.ts";
import { promisesBeyond } from "../../domain/rights/promises.ts";
import { slipsIn } from "../../domain/rights/slip.ts";
import { told } from "../../domain/rights/told.ts";
import { sayIn } from "../texts/texts.ts";
import { dayParts } from "./days.ts";

const made = day("2026-11-28");

test("of a decision and a last day far apart a letter names both, and says that the year of either may be wrong", () => {
  const situation = told("expulsion-decided 2026-11-20 to 2028-12-11", made);
  const promises = promisesBeyond(rightsBeyondSlips(situation, slipsIn(situation.events)));
  for (const [language, words] of [
    ["en", /20 November 2026, with 11 December 2028 as its last day: the year of one of the days/],
    ["nb", /20\. november 2026, med siste dag 11\. desember 2028: årstallet i en av dagene kan/],
  ] as const) {
    const parts = dayParts({ say: sayIn(language), language }, promises, made);
    const said = JSON.stringify(parts).replaceAll("\u00a0", " ");
    assert.match(said, words);
    assert.doesNotMatch(said, /bare siste dag|only the last day/);
  }
});

test("while the year of an expulsion is in doubt a letter tells once to see a lawyer, and of no day that is over to appeal by it", () => {
  for (const events of [
    "expulsion-decided 2025-11-01 to 2026-11-24",
    "expulsion-decided 2025-11-01 to 2026-12-24",
  ]) {
    const situation = told(events, made);
    const promises = promisesBeyond(rightsBeyondSlips(situation, slipsIn(situation.events)));
    for (const [language, lawyer, appeal] of [
      ["en", /See a lawyer at once about the expulsion/g, /appeal the expulsion by this day/i],
      ["nb", /Snakk med advokat straks om utvisningen/g, /klag på utvisningen innen denne dagen/i],
    ] as const) {
      const parts = dayParts({ say: sayIn(language), language }, promises, made);
      const said = JSON.stringify(parts).replaceAll("\u00a0", " ");
      assert.deepEqual(said.match(lawyer)?.length, 1, said);
      assert.match(said, /a year may be wrong|et årstall kan være feil/);
      const isToCome = events.endsWith("12-24");
      assert.equal(appeal.test(said), isToCome, said);
      assert.equal(/which is over: a year|som er over: et årstall/.test(said), !isToCome);
    }
  }
});

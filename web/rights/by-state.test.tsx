import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { exampleOf } from "../../rules/rights/example-language.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import { inPage, unfolded } from "../../test/page.ts";
import { ByState } from "./by-state.tsx";

/** Everything visible while folded. */
async function seen(happened: string, language: "en" | "nb"): Promise<string> {
  const answer = rightsOf(exampleOf(happened, day("2026-11-27")));
  const drawn = await inPage(language, () => String(<ByState answer={answer} />));
  const shown = unfolded(drawn);
  assert.notEqual(shown, drawn, "something is folded, or this means nothing");
  return shown;
}

test("pay whose last day has passed is seen without unfolding: which, that the day is over, and whom to ask what", async () => {
  const pay = "wage-due 2023-06-15, wage-due 2026-06-15, wage-due 2026-10-15";
  for (const [language, lost, ask, joint] of [
    [
      "nb",
      "Siste dag er over for det som skulle vært betalt 15. juni 2023. Ingen har fortalt at det ble krevd i tide.",
      "Spør en advokat med en gang om det er ett år til for det som skulle vært betalt 15. juni 2023",
      "Siste dag er over for det som skulle vært betalt 15. juni 2023, 15. juni 2026.",
    ],
    [
      "en",
      "The last day has passed for what should have been paid 15 June 2023. Nobody has told that it was claimed in time.",
      "Ask a lawyer at once whether there is one more year for what should have been paid 15 June 2023",
      "The last day has passed for what should have been paid 15 June 2023, 15 June 2026.",
    ],
  ] as const) {
    const page = await seen(pay, language);
    for (const words of [lost, ask, joint]) {
      assert.ok(page.includes(words), words);
    }
  }
});

test("that the pay was paid or settled is seen without unfolding, and nothing of it as lost", async () => {
  const pay = "wage-due 2026-06-15, work-ended 2026-10-15, wages-settled 2026-11-01";
  for (const [language, settled] of [
    ["nb", "Lønnen er betalt eller gjort opp 1. november 2026."],
    ["en", "The pay was paid or settled 1 November 2026."],
  ] as const) {
    const page = await seen(pay, language);
    assert.ok(page.includes(settled), page);
    assert.doesNotMatch(page, /Siste dag er over for|The last day has passed for/);
  }
});

test("while no day has passed, what cannot wait stays with the days, and the cards are short", async () => {
  const page = await seen("wage-due 2026-10-15, bankruptcy 2026-11-20", "en");
  assert.ok(page.includes("wage guarantee"), "the right is there, or this means nothing");
  assert.doesNotMatch(page, /apply to NAV|has passed/);
});

test("in its fold each right begins with what it gives, in the words that it is explained in to everyone", async () => {
  const answer = rightsOf(exampleOf("found 2026-09-01", day("2026-11-27")));
  for (const [language, words] of [
    ["nb", "<h4>Hva den gir</h4><p>Tillatelse til å være i Norge, som regel i seks måneder"],
    ["en", "<h4>What it gives</h4><p>A permit to be in Norway, for six months as a rule"],
  ] as const) {
    const drawn = await inPage(language, () => String(<ByState answer={answer} />));
    assert.match(drawn, new RegExp(`</summary>${words}`));
    assert.equal(drawn.split("<details>").length, drawn.split(words.slice(0, 20)).length);
  }
});

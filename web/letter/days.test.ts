import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { contradictionsIn } from "../../rules/rights/contradiction.ts";
import { exampleOf } from "../../rules/rights/example-language.ts";
import { safePromises } from "../../rules/rights/promises.ts";
import { safeFromContradictions } from "../../rules/rights/safe-from-contradictions.ts";
import { dayText } from "../texts/formats.ts";
import { sayIn } from "../texts/texts.ts";
import { dayParts } from "./days.ts";
import { shortParts } from "./short.ts";

const made = day("2026-11-28");
const promisesIn = (life: string) => {
  const situation = exampleOf(life, made);
  return safePromises(safeFromContradictions(situation, contradictionsIn(situation.events)));
};

test("what is written down and may be wrong is named to the person with its day, since they may know", () => {
  const promises = promisesIn("expulsion-decided 2026-11-20 to 2028-12-11");
  for (const language of ["en", "nb"] as const) {
    const say = sayIn(language);
    const said = shortParts({ say, language }, promises, made).map((part) =>
      part.kind === "text" ? part.text : "",
    );
    const what = `${say("rights.event.expulsion-decided")}, ${dayText(language, day("2026-11-20"))}`;
    assert.ok(said.includes(say("promise.look-again", { what })), said.join("\n"));
  }
});

test("while the year of an expulsion is in doubt a letter tells once to see a lawyer, and a date to appeal by only while it is to come, as not certain", () => {
  for (const events of [
    "expulsion-decided 2025-11-01 to 2026-11-24",
    "expulsion-decided 2025-11-01 to 2026-12-24",
  ]) {
    const promises = promisesIn(events);
    for (const language of ["en", "nb"] as const) {
      const say = sayIn(language);
      const items = dayParts({ say, language }, promises, made).flatMap((part) =>
        part.kind === "dates" ? part.items : [],
      );
      const now = items.filter(({ lead }) => lead === say("promise.now"));
      assert.equal(now.filter(({ text }) => /utvisning/.test(text)).length, 1);
      const dated = items.filter(
        ({ text }) => /utvisning/.test(text) && !now.some((each) => each.text === text),
      );
      const isToCome = events.endsWith("12-24");
      assert.equal(dated.length, isToCome ? 1 : 0);
      assert.ok(dated.every(({ text }) => text.endsWith(say("promise.safe", { text: "" }).trim())));
    }
  }
});

test("where it is not known which of two days a permit ends, a letter tells both", () => {
  const promises = promisesIn(
    "third-country, reflection-permit-granted 2026-09-01, reflection-permit-granted 2026-09-15",
  );
  for (const language of ["en", "nb"] as const) {
    const leads = dayParts({ say: sayIn(language), language }, promises, made).flatMap((part) =>
      part.kind === "dates" ? part.items.map(({ lead }) => lead) : [],
    );
    assert.deepEqual(
      leads,
      [day("2027-03-01"), day("2027-03-15")].map((due) => dayText(language, due)),
    );
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { country, people } from "./country.ts";
import { mixed } from "./mixed.ts";
import { randomFrom } from "./random.ts";
import { stories } from "./stories.ts";
import { timeline } from "./timeline.ts";

const today = day("2026-11-25");
const everywhere = () => true;

/** Words Lenke never uses of anyone, origin and papers. */
const forbidden =
  /\b(victim|offer(et|ene)?|ofre|gjerningsm[ae]nn(en)?|perpetrator|overgriper|menneskehandel|trafficking|slave(ri)?|illegal|ulovlig (innvandrer|opphold)|papirløs|asyl\w*|oppholdstillatelse\w*|innvandrer\w*|utlending(en|er)?|statsborger\w*|nasjonalitet\w*|opphav|romsk|rumen\w*|bulgar\w*|polsk\w*|polakk\w*|litau\w*|latvi\w*|estisk|ukrain\w*|russisk\w*|albansk\w*|vietnam\w*|thai\w*|filippin\w*|nigeria\w*|eritre\w*|somali\w*|syri\w*|tyrk\w*|pakist\w*|indisk\w*|kines\w*|marokk\w*)\b/iu;

/** Field names and codes included. */
const written = stories.map((story) => ({ key: story.key, text: JSON.stringify(story) }));

test("no story says who somebody is in the eyes of the law, or where they are from", () => {
  assert.match("Hun er et offer.", forbidden, "the list must be able to find something");
  for (const { key, text } of written) {
    assert.doesNotMatch(text, forbidden, key);
  }
});

test("stories are told apart by their key, and only factors that one may ask about are in them", () => {
  assert.equal(new Set(stories.map(({ key }) => key)).size, stories.length);
  const { factors, questions } = loadLaw();
  const never = [...questions.cautions].filter(
    ([, caution]) => caution === "never_asked_status_or_origin",
  );
  assert.ok(never.length > 0);
  for (const { key, text } of written) {
    for (const [factor] of never) {
      assert.ok(factors.has(factor));
      assert.equal(text.includes(`"${factor}"`), false, `${key} ${factor}`);
    }
  }
});

test("what happens in the country is over by yesterday, and began within fourteen months", () => {
  const days = timeline(stories, everywhere, today);
  assert.ok(days.length > 100);
  const [first, last] = [days[0]?.day ?? "none", days.at(-1)?.day ?? "none"];
  assert.ok(first >= "2025-09-25" && first < "2025-11-01", first);
  assert.ok(last < today && last >= "2026-11-20", last);
  for (const { stories: ofDay, evening } of days) {
    assert.ok(ofDay.flat().every(({ at }) => at < evening));
  }
});

test("the mixed stories are the same every time", () => {
  const [one, other] = [randomFrom("rogn"), randomFrom("rogn")];
  const drawn = Array.from({ length: 20 }, () => one.between(1, 1000));
  assert.deepEqual(
    drawn,
    Array.from({ length: 20 }, () => other.between(1, 1000)),
  );
  assert.notEqual(
    randomFrom("osp").between(1, 1_000_000),
    randomFrom("rogn").between(1, 1_000_000),
  );
  assert.ok(new Set(mixed.map(({ sector }) => sector)).size > 6, "many kinds of work");
});

test("of agencies that are not here nothing happens, nor what hangs on them", () => {
  const some = new Set(["inspectorate", "police-district"]);
  const deeds = timeline(stories, (cell) => some.has(cell), today)
    .flatMap(({ stories: ofDay }) => ofDay)
    .flat();
  assert.ok(deeds.some(({ step }) => step.do === "refer" && step.to === "police-district"));
  for (const { going, step } of deeds) {
    assert.ok(some.has(going.cell));
    assert.ok(step.do !== "report", "there is no public door");
    assert.ok(step.do !== "refer" || some.has(step.to));
  }
});

test("everybody who does something works in the country", () => {
  const known = new Set([
    ...people.map(({ subject }) => subject),
    ...country.map(({ id }) => `leader-${id}`),
  ]);
  for (const { going, step } of timeline(stories, everywhere, today).flatMap(({ stories: ofDay }) =>
    ofDay.flat(),
  )) {
    assert.ok(known.has(step.by ?? going.by), `${going.key} ${step.by ?? going.by}`);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { rightsPages } from "../../../test/factories/rights-page.ts";

const { call, withPermit } = await rightsPages();
const fetched = /<form method="post" action="([^"]*\/calendar\.ics)">(.*?)<\/form>/s;

test("the form of a calendar leads to a page that says the file is ready and leads to it, so that nothing wrong stays beside it", async () => {
  const { at } = await withPermit();
  const wrong = await call(`${at}/calendar`, { words: "Tannlege" });
  assert.equal(wrong.status, 400);
  assert.match(wrong.text, /role="alert"|error-summary/, "it can be wrong, or this means nothing");
  assert.doesNotMatch(wrong.text, fetched);
  const form = { words: "Tannlege", days: "2027-02-28", remind: "yes" };
  for (const [language, ready, fetch] of [
    ["nb", "Filen er klar", "Hent filen"],
    ["en", "The file is ready", "Fetch the file"],
  ] as const) {
    const { status, text } = await call(`${at}/calendar`, form, "owner", language);
    assert.equal(status, 200);
    assert.doesNotMatch(text, /error-summary|name="words" type="text"/);
    assert.ok(text.includes(ready) && text.includes(fetch), language);
    assert.match(text, /Tannlege<\/bdi>: 28\.? \w+ 2027/);
    const [, way = "", fields = ""] = fetched.exec(text) ?? [];
    const sent = Object.fromEntries(
      [...fields.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
        name,
        value,
      ]),
    );
    assert.deepEqual(sent, form, "what was chosen is what is fetched");
    const file = await call(way, sent);
    assert.match(file.headers.get("content-type") ?? "", /^text\/calendar/);
    assert.match(file.text, /SUMMARY:Tannlege/);
  }
});

test("of words of one's own the page says that they may tell something, whatever they are, and makes the file all the same", async () => {
  const { at } = await withPermit();
  const warns = /kan røpe noe for den som ser kalenderen/;
  for (const [words, tells] of [
    ["Politi: avhør", true],
    ["Tannlege", true],
    ["Avtale", false],
    ["", false],
  ] as const) {
    const { text } = await call(`${at}/calendar`, { words, days: "2027-02-28" }, "owner", "nb");
    assert.equal(warns.test(text), tells, words);
    assert.match(text, fetched, words);
  }
});

test("of days that are no longer to come no file is said to be ready", async () => {
  const { at } = await withPermit();
  const past = await call(`${at}/calendar`, { words: "Tannlege", days: "2020-01-01" });
  assert.equal(past.status, 400);
  assert.match(past.text, /Choose at least one day/);
  assert.doesNotMatch(past.text, fetched);
});

test("of a day that is nearer than a week the page says that it is reminded of nearer, and the file does it", async () => {
  const { at } = await withPermit();
  const dropped = { kind: "case-dropped", day: "2026-11-20", source: "document" };
  const noted = await call(`${at}/happened`, { ...dropped, until: "2026-11-28" });
  assert.equal(noted.status, 303);
  const form = { words: "Tannlege", days: ["2026-11-28", "2027-02-28"], remind: "yes" };
  for (const [language, before, week, day] of [
    [
      "nb",
      "får påminnelsen dagen før",
      /en uke før: 28\. februar 2027\./,
      /dagen før: 28\. november 2026\./,
    ],
    [
      "en",
      "reminded of the day before",
      /a week before: 28 February 2027\./,
      /the day before: 28 November 2026\./,
    ],
  ] as const) {
    const choose = await call(`${at}/calendar`, undefined, "owner", language);
    assert.ok(choose.text.includes(before), language);
    const ready = await call(`${at}/calendar`, form, "owner", language);
    assert.match(ready.text, week);
    assert.match(ready.text, day);
  }
  const { text } = await call(`${at}/calendar.ics`, form);
  assert.deepEqual(text.match(/TRIGGER:[^\r\n]*/g)?.toSorted(), ["TRIGGER:-P1D", "TRIGGER:-P7D"]);
  const none = await call(`${at}/calendar`, { words: "Tannlege", days: "2026-11-28" });
  assert.doesNotMatch(none.text, /Reminder the day before/);
});

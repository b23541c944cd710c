import assert from "node:assert/strict";
import test from "node:test";
import { testHouse, testPages } from "../../test/house.ts";
import { wordsOfPdf } from "../../test/read-pdf.ts";
import { readWorkbook } from "../../test/read-workbook.ts";
import { plainIn } from "../door/words.tsx";
import { tongueFor } from "./tongues.ts";

const origin = "http://localhost";
const app = testPages(testHouse([]));

/** A normal week of cleaning in September 2025, mostly unpaid. */
const told: Readonly<Record<string, string>> = {
  "pay-sector": "cleaning",
  "week-from": "1.9.2025",
  "week-to": "19.9.2025",
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap((weekday) => [
      [`week-${weekday}-from`, "7"],
      [`week-${weekday}-to`, "17"],
      [`week-${weekday}-break`, "30"],
    ]),
  ),
  "paid-day": "30.9.2025",
  "paid-amount": "5000",
};

async function ask(go: string, more: Readonly<Record<string, string>> = {}): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ language: "en", ...told, ...more, go })) {
    body.append(name, value);
  }
  return await app.request("/job", {
    method: "POST",
    headers: { host: "localhost", origin },
    body,
  });
}

const html = async (go: string, more?: Readonly<Record<string, string>>) =>
  await (await ask(go, more)).text();

test("what may come of it stands before anything that can be taken along", async () => {
  const page = await html("take");
  const risk = page.indexOf("<h2>Before you show this to the employer");
  const offers = ['value="short"', 'value="letter"', 'value="sheet"'].map((offer) =>
    page.indexOf(offer),
  );
  assert.ok(risk > 0 && offers.every((offer) => offer > 0));
  // Enter presses the page's first button: it must save nothing.
  assert.ok(page.indexOf('value="short"') < risk);
  assert.ok(offers.slice(1).every((offer) => offer > risk));
  assert.match(page, /A letter does not stop the time/);
  assert.match(page, /Jussbuss/);
});

test("what an employer may do is told in the language chosen, marked, with English under it and how to get an interpreter", async () => {
  const page = await html("take", { language: "pl" });
  const plain = plainIn(tongueFor("pl", undefined));
  const places = [
    `<h2>${plain("risk.heading")}</h2>`,
    plain("risk.saved"),
    plain("danger.unread"),
    '<div lang="en" dir="ltr"><h2>Before you show this to the employer</h2>',
    plain("door.interpreter"),
    'value="letter"',
  ].map((text, at) => page.indexOf(text, at === 0 ? 0 : page.indexOf(plain("risk.heading"))));
  assert.ok(places.every((place) => place > 0));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});

test("a letter is for a helper, unless one chooses the employer on the page behind the risk", async () => {
  const page = await html("letter");
  assert.match(page, /Kan dere hjelpe meg med lønnen min\?/);
  assert.match(page, /Please help me with my pay/);
  assert.doesNotMatch(page, /Krav om lønn og feriepenger/);
  assert.doesNotMatch(await html("take"), /value="letter-employer"/);
  assert.ok(page.indexOf("<h2>Before you show this") < page.indexOf('value="letter-employer"'));
  assert.match(await html("letter-employer"), /Krav om lønn og feriepenger/);
});

test("no name is asked for: nothing here is a field", async () => {
  for (const go of ["take", "short", "letter", "letter-employer"]) {
    const page = await html(go);
    assert.doesNotMatch(page, /<(input(?![^>]*type="hidden")|textarea|select)/, go);
  }
});

test("the short version stands in Norwegian and in the reader’s language", async () => {
  const page = await html("short");
  assert.match(page, /Kan du hjelpe meg med dette\?/);
  assert.match(page, /Please help me with this\./);
});

test("the half page has the day by which the firms above must have the claim, while it has not passed", async () => {
  const page = await html("short", { "week-from": "2.11.2026", "week-to": "6.11.2026" });
  assert.ok(
    page.includes(
      plainIn(tongueFor("en", undefined))("take.short.above", { day: "15 February 2027" }),
    ),
  );
  const old = await html("short");
  assert.equal(old.includes("firms above"), false);
});

test("with neither a rate nor an agreed wage there is no half page, and what can be done is said", async () => {
  const other = { "pay-sector": "other" };
  assert.match(
    await html("take"),
    /value="short"/,
    "it must be offered at times, or this means nothing",
  );
  const english = plainIn(tongueFor("en", undefined));
  const page = await html("take", other);
  assert.doesNotMatch(page, /value="short"/);
  assert.ok(page.includes(english("pay.result.unknown.do")));
  assert.match(page, /value="letter"/);
  const asked = await html("short", other);
  assert.doesNotMatch(asked, /Kan du hjelpe meg med dette\?/);
  assert.ok(asked.includes(english("pay.result.unknown.do")));
  const agreed = await html("short", { ...other, "pay-agreed": "150" });
  assert.match(agreed, /Kan du hjelpe meg med dette\?/);
});

test("nothing that was typed becomes markup or is written into a letter", async () => {
  const wicked = '"><img src=x onerror=alert(1)>=1+1';
  const more = { "cut-day": "30.9.2025", "cut-amount": "100", "cut-for": wicked, place: wicked };
  for (const go of ["take", "short", "letter", "letter-employer"]) {
    const page = await html(go, more);
    assert.ok(page.includes("onerror"), "it is carried along in the form, or this means nothing");
    assert.doesNotMatch(page, /<img/, go);
  }
  const letter = await ask("letter-pdf", more);
  const words = wordsOfPdf(new Uint8Array(await letter.arrayBuffer())).join("");
  assert.doesNotMatch(words, /onerror/);
});

test("without hours there is nothing to take along, and the way leads to the pay", async () => {
  const answer = await app.request("/job", {
    method: "POST",
    headers: { host: "localhost", origin },
    body: new URLSearchParams({ go: "letter-pdf", language: "en" }),
  });
  assert.match(answer.headers.get("content-type") ?? "", /text\/html/);
});

test("the server makes the letter as a file whose name says nothing, and keeps it from every cache", async () => {
  for (const [go, words] of [
    ["letter-pdf", "Kandere"],
    ["letter-employer-pdf", "Kravom"],
  ] as const) {
    const answer = await ask(go);
    assert.equal(answer.headers.get("content-type"), "application/pdf");
    assert.equal(answer.headers.get("content-disposition"), 'attachment; filename="notes.pdf"');
    assert.equal(answer.headers.get("cache-control"), "no-store");
    const text = wordsOfPdf(new Uint8Array(await answer.arrayBuffer())).join("");
    assert.ok(text.replaceAll(" ", "").includes(words), go);
  }
});

test("the server makes the spreadsheet for who has no script", async () => {
  const answer = await ask("sheet");
  assert.equal(answer.headers.get("content-disposition"), 'attachment; filename="notes.xlsx"');
  assert.equal(answer.headers.get("cache-control"), "no-store");
  const sheets = readWorkbook(new Uint8Array(await answer.arrayBuffer()));
  assert.deepEqual([...sheets.keys()], ["Summer", "Steg", "Krav"]);
});

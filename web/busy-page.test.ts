import assert from "node:assert/strict";
import test from "node:test";
import { testHouse, testPages } from "../test/house.ts";
import { tongues } from "./job/tongues.ts";
import { Busy } from "./workshop.ts";

const busy = async () => {
  throw new Busy();
};
const pages = testPages(testHouse([]), {}, undefined, { door: busy, letter: busy });
const send = async (fields: readonly (readonly [string, string])[]) =>
  await pages.request("/job", {
    method: "POST",
    headers: { host: "localhost", origin: "http://localhost" },
    body: new URLSearchParams(fields.map((field) => [...field])),
  });

test("who sends what cannot be made just now hears when to come again, and what they wrote is in the page", async () => {
  const list = `3.3.2025 7-15 "x" <b>\n`.repeat(9700);
  const answer = await send([
    ["list", list],
    ["go", "pay-result"],
  ]);
  assert.equal(answer.status, 503);
  assert.match(answer.headers.get("retry-after") ?? "", /^[1-9]\d?$/);
  assert.equal(answer.headers.get("cache-control"), "no-store");
  const html = await answer.text();
  assert.match(html, /<form method="post" action="\/job" enctype="multipart\/form-data">/);
  assert.match(html, /<input type="hidden" name="go" value="pay-result"/);
  assert.equal(html.split("7-15 &quot;x&quot; &lt;b&gt;").length - 1, 9700);
  assert.match(html, /<title>Informasjon/);
});

test("more fields than a person writes are left in the page before", async () => {
  const html = await (await send(Array.from({ length: 201 }, () => ["x", "kanarifugl"]))).text();
  assert.doesNotMatch(html, /kanarifugl|<form method="post" action="\/job"/);
});

test("at the worker's door it is said in the language that was chosen there, with 112 first", async () => {
  for (const [code, direction] of [
    ["ar", "rtl"],
    ["pl", "ltr"],
  ] as const) {
    const html = await (await send([["language", code]])).text();
    const [before = "", main = ""] = html.split("<main");
    assert.match(before, new RegExp(`lang="${code}" dir="${direction}">\\s*<aside class="danger"`));
    assert.match(main, new RegExp(`<div lang="${code}" dir="${direction}">\\s*<h1>`));
    const said = tongues.get(code)?.words ?? {};
    for (const key of ["door.busy.what", "door.busy.now", "door.not-read"]) {
      assert.ok(said[key] !== undefined && main.includes(said[key]), key);
    }
  }
});

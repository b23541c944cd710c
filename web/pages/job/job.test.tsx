import assert from "node:assert/strict";
import test from "node:test";
import { testHouse, testPages } from "../../../test/house.ts";

const origin = "http://localhost";
const house = testHouse([]);
const app = testPages(house);

const english = { host: "localhost", "accept-language": "en" };
const ask = async (form: Record<string, string>, headers: Record<string, string> = english) =>
  await app.request("/job", {
    method: "POST",
    headers: { origin, ...headers },
    body: new URLSearchParams(form),
  });
const text = async (response: Response | Promise<Response>) => await (await response).text();

test("the worker's door has a title that says nothing, and danger stands first", async () => {
  for (const html of [
    await text(app.request("/job", { headers: english })),
    await text(ask({ need: "pay" })),
  ]) {
    assert.match(html, /<title>Information<\/title>/);
    assert.ok(html.indexOf("tel:112") < html.indexOf("<h1"));
  }
});

test("it gives those who meet the need, and each says whether it is an authority and what it passes on", async () => {
  const html = await text(ask({ need: "pay" }));
  const bodies = house.law.directory.filter(({ needs }) => needs.includes("pay"));
  assert.ok(bodies.length > 3, "there must be some, or this means nothing");
  assert.equal(html.split("<h3>").length - 1, bodies.length);
  const marks = html.match(/>(An authority|Not an authority)</g);
  assert.equal(marks?.length, bodies.length);
  assert.equal(html.split("What they keep and what they pass on").length - 1, bodies.length);
});

test("a number that has not been rung says so", async () => {
  const html = await text(ask({ need: "pay" }));
  assert.ok(html.includes("tel:73199700"), "the inspectorate's number must be there");
  assert.match(html, /We have not rung this number ourselves/);
});

test("nobody is asked about papers or origin, and nothing answered stands in an address", async () => {
  const html = await text(app.request("/job", { headers: english }));
  const names = [...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(names)].toSorted(), [
    "color-scheme",
    "language",
    "need",
    "place",
    "viewport",
  ]);
  assert.match(html, /<form id="job" method="post" action="\/job">/);
  const answered = await ask({ need: "pay", place: "Lillevik" });
  assert.equal(answered.status, 200);
  assert.equal(answered.headers.get("cache-control"), "no-store");
});

test("who does not know what they need is met by those who give advice", async () => {
  const html = await text(ask({ need: "", place: "" }));
  const advice = house.law.directory.filter(({ needs }) => needs.includes("advice"));
  assert.equal(html.split("<h3>").length - 1, advice.length);
});

test("a place typed stays, and what was never offered is no error", async () => {
  const html = await text(ask({ need: "passport", place: 'Lille"vik<' }));
  assert.match(html, /value="Lille&quot;vik&lt;"/);
  assert.match(html, /Who can help you/);
});

test("the language changes on the way, and the answer is kept", async () => {
  const response = await ask({ need: "union", place: "Lillevik", language: "nb" });
  assert.match(response.headers.get("set-cookie") ?? "", /^language=nb;/);
  const html = await response.text();
  assert.match(html, /Du valgte: En fagforening/);
  assert.match(html, /value="Lillevik"/);
});

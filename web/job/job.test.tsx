import assert from "node:assert/strict";
import test from "node:test";
import { testHouse, testPages } from "../../test/house.ts";
import { plainIn } from "../door/words.tsx";
import { tongueFor } from "./tongues.ts";

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

/** The answer fields of a page, and the carried ones. */
const fields = (html: string) => [
  ...new Set(
    [...html.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map((at) => at[1]),
  ),
];
const bodies = (html: string) => html.split("<h3>").length - 1;

test("the worker's door has a title that says nothing, and danger stands first", async () => {
  for (const html of [
    await text(app.request("/job", { headers: english })),
    await text(ask({ go: "check" })),
    await text(ask({ go: "check-answer", "check-hurt": "yes" })),
    await text(ask({ go: "help-pay" })),
  ]) {
    assert.match(html, /<title>Information<\/title>/);
    assert.ok(html.indexOf("tel:112") < html.indexOf("<h1"));
  }
});

test("it gives those who meet the need, and each says whether it is an authority and what it passes on", async () => {
  const html = await text(ask({ go: "help-pay" }));
  const meet = house.law.directory.filter(({ needs }) => needs.includes("pay"));
  assert.ok(meet.length > 3, "there must be some, or this means nothing");
  assert.equal(bodies(html), meet.length);
  const marks = html.match(/>(An authority|Not an authority)</g);
  assert.equal(marks?.length, meet.length);
  for (const said of [
    "What they keep and what they pass on",
    "What it can do, and what it cannot promise",
  ]) {
    assert.equal(html.split(said).length - 1, meet.length, said);
  }
});

test("a number that has not been rung says so, and one that everybody knows does not", async () => {
  const html = await text(ask({ go: "help-pay" }));
  assert.ok(html.includes("tel:73199700"), "the inspectorate's number must be there");
  assert.match(html, /We have not rung this number ourselves/);
  const danger = await text(ask({ go: "help-danger" }));
  assert.equal(bodies(danger), 2);
  assert.doesNotMatch(danger, /We have not rung this number ourselves/);
});

test("nobody is asked about papers or origin, and nothing answered stands in an address", async () => {
  const html = await text(ask({ go: "help-pay" }));
  assert.deepEqual(fields(html).toSorted(), [
    "at",
    "help-open",
    "help-place",
    "help-tongue",
    "language",
  ]);
  assert.match(html, /<form id="door-form" method="post" action="\/job"/);
  const answered = await ask({ go: "help-pay", "help-place": "Lillevik" });
  assert.equal(answered.status, 200);
  assert.equal(answered.headers.get("cache-control"), "no-store");
  assert.equal(answered.headers.get("set-cookie"), null);
});

test("who presses Enter without choosing is met by those who give advice", async () => {
  const html = await text(ask({ go: "help" }));
  assert.match(html, /class="unseen"[^>]* value="help-advice"/);
  const advice = house.law.directory.filter(({ needs }) => needs.includes("advice"));
  assert.equal(bodies(await text(ask({ go: "help-advice" }))), advice.length);
});

test("a place typed stays, and what was never offered is no error", async () => {
  const html = await text(ask({ go: "help-pay", "help-place": 'Lille"vik<' }));
  assert.match(html, /value="Lille&quot;vik&lt;"/);
  for (const go of ["help-passport", "__proto__", "constructor", '"><b>']) {
    const start = await ask({ go, "help-tongue": '"><i>', "check-hurt": '"><i>' });
    assert.equal(start.status, 200, go);
    const shown = await start.text();
    assert.match(shown, /Work and pay in Norway/, go);
    assert.doesNotMatch(shown, /<[bi]>/, go);
  }
});

test("the language changes on the way, the answer is kept, and no cookie is set", async () => {
  const response = await ask({ at: "help-union", "help-place": "Lillevik", speak: "nb" });
  assert.equal(response.headers.get("set-cookie"), null);
  const html = await response.text();
  assert.match(html, /Du valgte: En fagforening/);
  assert.match(html, /value="Lillevik"/);
});

test("nobody who decides on permits is given, and who advises on them comes before the police", async () => {
  for (const need of ["residence", "going-home"]) {
    assert.doesNotMatch(
      await text(ask({ go: `help-${need}` })),
      /<bdi lang="nb">(UDI|UNE|Utlending)/,
      need,
    );
  }
  const html = await text(ask({ go: "help-residence" }));
  assert.ok(html.indexOf("Jussbuss") < html.indexOf("Lokalt politidistrikt"));
  assert.ok(html.indexOf("Jussbuss") > 0 && bodies(html) > 2);
});

test("a language and an hour asked for leave out nobody whose languages or hours are not known", async () => {
  const wanted = { go: "help-pay", "help-tongue": "pl", "help-open": "now" };
  const html = await text(ask(wanted));
  const apart = html.indexOf("These may fit");
  assert.ok(apart > 0);
  assert.ok(html.indexOf("NAV (stat og kommune)") > apart, "its hours are not known");
  const spanish = await text(ask({ ...wanted, "help-tongue": "es" }));
  assert.doesNotMatch(spanish, /<bdi lang="nb">Arbeidstilsynet/, "its languages are known");
});

test("what others must pass on is told in the language chosen, marked, with English under it and how to get an interpreter", async () => {
  const html = await text(ask({ go: "help-pay", language: "pl" }));
  const polish = tongueFor("pl", undefined);
  const plain = plainIn(polish);
  const inspectorate = house.law.directory.find(({ id }) => id === "arbeidstilsynet");
  const passOn = inspectorate?.passOn.en ?? "";
  const said = html.indexOf(`<p>${polish.directory[passOn]}</p>`);
  const mark = html.indexOf(plain("danger.unread"), said);
  const under = html.indexOf(`<div lang="en" dir="ltr"><p>${passOn}</p>`, mark);
  assert.ok(passOn !== "" && 0 < said && said < mark && mark < under);
  assert.doesNotMatch(html, /data-language="English"/, "nothing comes in English alone");
  assert.ok(html.includes(plain("door.interpreter")));
  const english = await text(ask({ go: "help-pay" }));
  assert.doesNotMatch(english, /class="unread"/);
});

test("danger stands in the language chosen, each number can be pressed, and English stands under it", async () => {
  for (const language of ["pl", "ar"]) {
    const html = await text(ask({ go: "start", language }));
    const plain = plainIn(tongueFor(language, undefined));
    const [box = ""] = /<aside class="danger".*?<\/aside>/s.exec(html) ?? [];
    const [own = "", under = ""] = box.split('<div class="unread">');
    assert.deepEqual(own.match(/tel:\d+/g), ["tel:112", "tel:113", "tel:110"]);
    assert.ok(box.includes(`aria-label="${plain("danger.heading")}"`));
    assert.doesNotMatch(own, /lang="en"/);
    assert.ok(under.startsWith(`<p>${plain("danger.unread")}</p><div lang="en" dir="ltr">`));
    assert.match(under, /Danger to life or health\? Call 112\./);
  }
});

test("what is sent as no form is refused, and so is a form that none of our pages makes", async () => {
  const send = async (body: string, type: string) =>
    (
      await app.request("/job", {
        method: "POST",
        headers: { origin, ...english, "content-type": type },
        body,
      })
    ).status;
  const form = "application/x-www-form-urlencoded";
  assert.equal(await send("go=check", form), 200, "or this means nothing");
  for (const type of ["text/plain", "application/json", "multipart/form-data", "x"]) {
    assert.equal(await send("{}", type), 400, type);
  }
  assert.equal(await send(`go=check${"&x=".repeat(3999)}`, form), 200);
  assert.equal(await send(`go=check${"&x=".repeat(4000)}`, form), 413);
});

test("the way out empties the browser when we lead there, and no other site can make it do so", async () => {
  for (const [site, forgets] of [
    ["same-origin", true],
    ["none", true],
    ["cross-site", false],
    ["same-site", false],
    ["", false],
  ] as const) {
    const headers = site === "" ? english : { ...english, "sec-fetch-site": site };
    const answer = await app.request("/leave", { headers });
    assert.equal(answer.status, 303, site);
    assert.equal(answer.headers.has("clear-site-data"), forgets, site);
  }
});

test("a browser is asked not to send away what is written, to be spelled, filled in or translated", async () => {
  assert.match(
    await text(ask({ go: "help-pay" })),
    /<form id="door-form"[^>]* autocomplete="off"[^>]* spellcheck="false"/,
  );
  const html = await text(ask({ go: "pay-week", "pay-sector": "cleaning", list: "3.3 Lillevik" }));
  assert.match(html, /<q [^>]*translate="no">\s*3\.3 Lillevik/);
});

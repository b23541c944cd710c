import assert from "node:assert/strict";
import test from "node:test";
import { testHouse, testPages } from "../../test/house.ts";
import { plainIn } from "../door/words.tsx";
import { tongueFor, tongues } from "../job/tongues.ts";
import { sayIn } from "../texts/texts.ts";

const app = testPages(testHouse([]));

async function front(accepted: string, cookie = ""): Promise<string> {
  const headers = { host: "localhost", "accept-language": accepted, cookie };
  return await (await app.request("/", { headers })).text();
}

const greetings: readonly [string, string | null][] = [
  ["pl-PL,pl;q=0.9,en;q=0.8", "pl"],
  ["en;q=0.3, UK-UA;q=0.7", "uk"],
  ["fr,vi;q=0.5", "vi"],
  ["ar-EG", "ar"],
  ["nn-NO,nn;q=0.9", "nn"],
  ["nb,pl;q=0.5", null],
  ["no", null],
  ["en-GB,ro", null],
  ["pl;q=0,fr", null],
  ["", null],
  ["__proto__", null],
];

for (const [accepted, code] of greetings) {
  test(`a browser that asks for “${accepted}” is greeted in ${code ?? "no other language than the page’s"}`, async () => {
    const html = await front(accepted);
    const greeting = html.indexOf('class="door greeting"');
    if (code === null) {
      assert.equal(greeting, -1);
      return;
    }
    const tongue = tongueFor(code, undefined);
    const say = plainIn(tongue);
    const own = html.slice(greeting, html.indexOf("<h1"));
    assert.ok(greeting > 0 && own.length > 0, "it stands before everything else");
    assert.ok(own.startsWith(`class="door greeting" lang="${code}" dir="${tongue.direction}"`));
    for (const key of [
      "door.hello",
      "door.check",
      "door.pay",
      "door.help",
      "danger.unread",
    ] as const) {
      assert.ok(own.includes(say(key)), key);
    }
    assert.ok(
      own.includes(
        `<a href="/job?language=${code}" data-quietly="${code}">${say("door.my-job")}</a>`,
      ),
    );
    assert.ok(html.slice(0, greeting).includes(`aria-label="${say("danger.heading")}"`));
  });
}

test("the page itself is in Norwegian or English, whoever is greeted", async () => {
  assert.match(await front("pl"), /<html lang="en">/);
  assert.match(await front("nn"), /<html lang="nb">/);
  assert.match(
    await front("pl", "language=nb"),
    /<html lang="nb">.*class="door greeting" lang="pl"/s,
  );
});

test("every language of the worker's door is named in itself, and is a way in", async () => {
  const html = await front("en");
  for (const { code, name, direction } of tongues.values()) {
    assert.ok(
      html.includes(
        `lang="${code}" dir="${direction}" href="/job?language=${code}" data-quietly="${code}">${name}</a>`,
      ),
      code,
    );
  }
  assert.equal(html.split('href="/job?language=').length - 1, tongues.size);
  for (const language of ["nb", "en"] as const) {
    const said = await front(language);
    assert.ok(said.includes(sayIn(language)("front.job.text")));
  }
});

test("the way in without script leads to the door in that language, and what is no language is none", async () => {
  const job = async (query: string) =>
    await (
      await app.request(`/job${query}`, { headers: { host: "localhost", "accept-language": "en" } })
    ).text();
  assert.match(await job("?language=ar"), /<html lang="ar" dir="rtl">/);
  for (const query of ["", "?language=", "?language=xx", '?language="><b>']) {
    const html = await job(query);
    assert.match(html, /<html lang="en" dir="ltr">/, query);
    assert.doesNotMatch(html, /<b>/);
  }
});

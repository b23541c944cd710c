import assert from "node:assert/strict";
import test from "node:test";
import { needs } from "../../domain/directory/body.ts";
import { loadLaw } from "../../law/law.ts";
import { testHouse, testPages } from "../../test/house.ts";

const law = loadLaw();
const app = testPages(testHouse([]));

async function read(path: string, language = "en"): Promise<string> {
  const response = await app.request(path, {
    headers: { host: "localhost", "accept-language": language },
  });
  assert.equal(response.status, 200, path);
  return await response.text();
}

async function status(path: string): Promise<number> {
  return (await app.request(path, { headers: { host: "localhost" } })).status;
}

const plain = (html: string) => html.replaceAll("&#39;", "'").replaceAll("&amp;", "&");

test("every page of the knowledge can be read by anyone, in both languages", async () => {
  const paths = [
    "/knowledge",
    "/knowledge/concepts",
    "/knowledge/signs",
    "/knowledge/sectors",
    "/knowledge/changes",
    "/knowledge/directory",
    "/knowledge/decisions",
    "/knowledge/search",
    ...law.concepts.map(({ id }) => `/knowledge/concepts/${id}`),
    ...law.directory.map(({ id }) => `/knowledge/directory/${id}`),
    ...law.decisions.map(({ id }) => `/knowledge/decisions/${id}`),
  ];
  for (const path of paths) {
    for (const language of ["en", "nb"]) {
      assert.match(await read(path, language), /<h1>/, path);
    }
  }
});

test("a concept says what it is, what it is not, what it is confused with, its source and its days", async () => {
  const html = plain(await read("/knowledge/concepts/trafficking"));
  for (const words of [
    "Somebody exploits a person",
    "What it is not",
    "Nobody needs to have crossed a border.",
    "/knowledge/concepts/human-smuggling",
    "Fafo-notat 2021:11, lines 107–139",
    "Checked 25 November 2026, to be looked at again by 25 May 2027.",
  ]) {
    assert.ok(html.includes(words), words);
  }
});

test("every statement on the lists carries its source", async () => {
  const lists = [
    ["/knowledge/signs", law.signs.length],
    ["/knowledge/sectors", law.risks.sectors.length + law.risks.factors.length],
    ["/knowledge/changes", law.changes.length],
  ] as const;
  for (const [path, count] of lists) {
    const html = await read(path);
    assert.equal(html.match(/to be looked at again by/g)?.length, count, path);
    assert.equal(html.match(/<summary>/g)?.length, count, path);
  }
});

test("what is not confirmed shows as unconfirmed, and what is confirmed does not", async () => {
  assert.match(await read("/knowledge/concepts/servitude"), /Only partly confirmed/);
  assert.doesNotMatch(await read("/knowledge/concepts/wage-theft"), /Only partly confirmed/);
  assert.match(await read("/knowledge/directory/sivilombudet"), /Not confirmed against any source/);
});

test("the page on risk says that origin is no factor, and no factor is about origin", async () => {
  const html = await read("/knowledge/sectors");
  assert.match(html, /Where people come from is not a risk factor/);
  const texts = law.risks.factors.flatMap(({ text }) => [text.nb, text.en]);
  assert.ok(texts.length > 20);
  const origin = /nationalit|nasjonalit|ethnic|etnisk|opprinnelse|\borigin\b|citizen|statsborg/i;
  assert.deepEqual(
    texts.filter((text) => origin.test(text)),
    [],
  );
});

test("each sign that means nothing alone says so, and no other does", async () => {
  const html = await read("/knowledge/signs");
  const alone = law.signs.filter((sign) => sign.alone === "nothing-alone");
  assert.ok(alone.length > 3);
  assert.equal(html.match(/By itself this means nothing\./g)?.length, alone.length);
  for (const id of ["housing-from-employer", "fetched"]) {
    assert.ok(
      alone.some((sign) => sign.id === id),
      id,
    );
  }
});

test("a body tells its secrecy, that its number was never rung, and whether it is open only where that is known", async () => {
  const inspectorate = await read("/knowledge/directory/arbeidstilsynet");
  assert.match(inspectorate, /Secrecy: what they keep/);
  assert.match(inspectorate, /We have not rung this number ourselves/);
  assert.match(inspectorate, /(Open|Closed) now by the hours we know/);
  assert.match(await read("/knowledge/directory/caritas"), /Whether it is open now is not known/);
});

test("the directory is narrowed by place, need, language and hour; what is not known stands apart", async () => {
  const html = await read("/knowledge/directory?need=pay&place=Bergen&tongue=pl");
  const [fits = "", perhaps = ""] = html.split("May fit: language or hours are not known");
  assert.match(fits, /Arbeidstilsynet/);
  assert.match(perhaps, /Forliksrådet/);
  assert.doesNotMatch(html, /Jussbuss/);
  const open = await read("/knowledge/directory?open=now&need=danger");
  assert.match(open, /nødtelefon/);
});

test("whatever else stands in the address of the directory counts as not asked", async () => {
  const all = await read("/knowledge/directory");
  for (const query of ["need=gold", "tongue=<script>", "open=yes", `place=${"x".repeat(500)}`]) {
    const html = await read(`/knowledge/directory?${query}`);
    assert.equal(html.match(/\/knowledge\/directory\//g)?.length, countBodies(all), query);
  }
  assert.ok(countBodies(all) === law.directory.length && needs.length > 0);
});

function countBodies(html: string): number {
  return html.match(/\/knowledge\/directory\//g)?.length ?? 0;
}

test("a search shows what it found by kind, with the words marked and the way to each", async () => {
  const html = await read("/knowledge/search?q=tyveri", "nb");
  assert.match(html, /href="\/knowledge\/concepts\/wage-theft"[^>]*><mark>Lønnstyveri<\/mark>/);
  assert.match(html, /<h2>Begreper \(\d+\)<\/h2>/);
  assert.match(html, /value="tyveri"/);
});

test("a search that finds nothing offers what is written most like it, and a way on", async () => {
  const html = await read("/knowledge/search?q=trafikkering", "nb");
  assert.match(html, /Ingen treff/);
  assert.match(html, /Mente du/);
  assert.match(html, /href="\/knowledge\/directory"/);
});

test("what is typed stands in the page as text, never as markup", async () => {
  const typed = `"><script>alert(1)</script>`;
  const html = await read(`/knowledge/search?q=${encodeURIComponent(typed)}`);
  assert.doesNotMatch(html, /<script>alert/);
  assert.match(html, /&quot;&gt;&lt;script&gt;/);
});

test("what an approved edit added is found, without a new start", async () => {
  const first = testHouse([]);
  const edited = { ...first };
  const pages = testPages(edited);
  const find = async () =>
    await (
      await pages.request("/knowledge/search?q=zebrastripe", { headers: { host: "localhost" } })
    ).text();
  assert.doesNotMatch(await find(), /decisions\/lime/);
  const decisions = first.law.decisions.map((decision) => ({
    ...decision,
    name: decision.id === "lime" ? "Zebrastripe" : decision.name,
  }));
  Object.assign(edited, { law: { ...first.law, decisions } });
  assert.match(await find(), /decisions\/lime/);
});

test("strange searches are answered: none, repeated, very long, half an escape", async () => {
  for (const query of ["", "?q=", "?q=a&q=b", `?q=${"å".repeat(2000)}`, "?q=%E0%A4", "?kind=x"]) {
    assert.equal(await status(`/knowledge/search${query}`), 200, query.slice(0, 12));
  }
});

test("what does not exist is not found", async () => {
  for (const path of ["/knowledge/concepts/none", "/knowledge/directory/none"]) {
    assert.equal(await status(path), 404, path);
  }
});

test("decisions stand by side, and each has its picture in words too", async () => {
  const list = await read("/knowledge/decisions");
  const at = (words: string) => list.indexOf(words);
  assert.ok(at("Found to be forced labour") < at("Gartnerisaken"));
  assert.ok(at("Gartnerisaken") < at("Found not to be forced labour"));
  const decision = await read("/knowledge/decisions/gartneri");
  const facts = law.decisions.find(({ id }) => id === "gartneri")?.facts ?? [];
  assert.equal(decision.match(/<title>[^<]+<\/title><rect/g)?.length, facts.length);
  assert.match(decision, /Use of power: \d+ stated, \d+ said not to be so/);
});

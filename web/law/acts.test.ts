import assert from "node:assert/strict";
import test from "node:test";
import { loadLaw } from "../../law/law.ts";
import { testHouse, testPages } from "../../test/house.ts";

const { acts } = loadLaw();
const app = testPages(testHouse([]));

async function read(path: string, language = "en") {
  const response = await app.request(path, {
    headers: { host: "localhost", "accept-language": language },
  });
  return { status: response.status, html: await response.text() };
}

const links = (html: string) =>
  [...html.matchAll(/href="(\/law\/[^"]+)"/g)].map(([, to = ""]) => to.replaceAll("&amp;", "&"));

test("from the list of acts every section that is held is reached, without signing in, and has its words", async () => {
  const { html } = await read("/law", "nb");
  const addresses = links(html).filter((each) => each !== "/law/changes");
  assert.equal(addresses.length, acts.all.length);
  for (const [at, address] of addresses.entries()) {
    const act = await read(address);
    assert.equal(act.status, 200, address);
    const sections = links(act.html);
    const [first = ""] = sections;
    const section = await read(first, at % 2 === 0 ? "nb" : "en");
    assert.equal(section.status, 200, first);
    assert.match(section.html, /<h1 lang="no">/);
  }
});

test("a section shows its words, its note, its day and its source, and leads to what it names", async () => {
  const { html } = await read("/law/aml/14-12c");
  const [aml] = acts.all.filter(({ names }) => names.includes("aml"));
  const section = aml?.sections.get("14-12 c");
  for (const words of [
    section?.title ?? "-",
    "på samme måte som en selvskyldnerkausjonist",
    section?.amended ?? "-",
    "2 July 2026",
    "https://lovdata.no/dokument/NL/lov/2005-06-17-62",
    "NLOD",
  ]) {
    assert.ok(html.includes(words), words);
  }
  assert.ok(links(html).includes("/law/arbeidsmilj%C3%B8loven/14-12"));
});

test("an act or a section that is not held is not found", async () => {
  for (const path of ["/law/none", "/law/aml/99", "/law/aml/14-12cc"]) {
    assert.equal((await read(path)).status, 404, path);
  }
});

test("the search finds a section by how it is cited, and by its words", async () => {
  for (const words of ["aml § 14-15", "selvskyldnerkausjonist"]) {
    const { html } = await read(`/knowledge/search?q=${encodeURIComponent(words)}`);
    assert.ok(links(html).length > 0, words);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { testHouse, testPages } from "../../test/house.ts";
import { sayIn, texts } from "../texts/texts.ts";

const house = testHouse([]);
const pages = testPages(house);

async function open(query: string, language = "en", at = pages) {
  const answer = await at.request(`${house.origin}/share${query}`, {
    headers: { "accept-language": language, host: "localhost" },
  });
  return { status: answer.status, text: await answer.text() };
}

const asked =
  "from=arbeidstilsynet&to=rosa&purpose=assistance&f.identity=name&f.health=health&f.tip-source=tipster&consent=yes&covers=identity&danger=no&minor=unknown&day=2026-11-24";

function list(text: string, name: string): string {
  const part = new RegExp(`data-answer="${name}".*?</section>`).exec(text.replaceAll("\n", " "));
  return (part?.[0] ?? "").replaceAll(/<[^>]+>/g, " ");
}

test("without an account it asks, and says first what changes lives, with the section", async () => {
  const { status, text } = await open("");
  assert.equal(status, 200);
  for (const section of [
    "utlendingsloven § 84 a",
    "sosialtjenesteloven § 44",
    "FOR-2022-06-17-1045 § 3",
  ]) {
    assert.ok(text.includes(section), section);
  }
  assert.match(text, /may reach the police/);
  assert.doesNotMatch(text, /data-answer/);
});

test("asked of somebody whom the work-crime regulation does not cover, it says so first, and nothing of what its members may share", async () => {
  const first = (text: string) => /Know this first[\s\S]*?<\/ul><\/div>/.exec(text)?.[0] ?? "";
  const shared = /may share with each other/;
  assert.match(first((await open("")).text), shared, "as the rule stands, or this means nothing");
  const { text } = await open(`?${asked}`);
  assert.match(first(text), /regulation does not cover this, from Arbeidstilsynet to [^:]*: org/);
  assert.match(first(text), /FOR-2022-06-17-1045 § 3/);
  assert.doesNotMatch(first(text), shared);
  const covered = "from=arbeidstilsynet&to=skatt&purpose=inspection&f.identity=name&day=2026-11-24";
  assert.doesNotMatch((await open(`?${covered}`)).text, /does not cover this/);
});

test("it answers what may and may not be told, each with its section and what it would need", async () => {
  const { status, text } = await open(`?${asked}`);
  assert.equal(status, 200);
  assert.match(list(text, "may"), /Name.*forvaltningsloven 1967 § 13 a\s+no\. 1.*For you to judge/);
  const refused = list(text, "mayNot");
  assert.match(refused, /Health.*§ 13\s*\).*What would make it allowed.*§ 13 b\s+no\. 7/);
  assert.match(
    refused,
    /Who gave a tip.*arbeidsmiljøloven § 18-2.*No exception overrides this ban/,
  );
});

test("in Norwegian it says the same", async () => {
  const { text } = await open(`?${asked}`, "nb");
  assert.match(list(text, "may"), /Navn.*Dette må du vurdere/);
});

test("a duty comes with by when; what it hangs on is asked, and can be answered", async () => {
  const child =
    "from=statsforvalteren&to=barnevern&purpose=child-protection&f.identity=name&day=2026-11-24";
  assert.match(list((await open(`?${child}`)).text, "must"), /§ 13-2.*without undue delay/);
  const grown = await open(`?${child}&minor=no`);
  assert.match(list(grown.text, "unsure"), /Does this apply\?/);
  assert.match(grown.text, /name="q\.order-given"/);
  const ordered = await open(`?${child}&minor=no&q.order-given=yes`);
  assert.match(list(ordered.text, "must"), /§ 13-4/);
  assert.match(ordered.text, /name="q\.order-given"/, "the answer can be taken back");
});

test("no body stands twice in a list, and its kind is chosen as the body", async () => {
  for (const language of ["nb", "en"]) {
    const { text } = await open("?from=labour-inspectorate&to=rosa", language);
    const [, from = ""] = /<select[^>]*name="from"[^>]*>([\s\S]*?)<\/select>/.exec(text) ?? [];
    const names = [...from.matchAll(/<option[^>]*>([^<]*)/g)].map(([, name]) => name);
    assert.ok(names.length > 60, "the list is there, or this means nothing");
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
    const chosen = language === "nb" ? "arbeidstilsynet" : "labour-inspectorate";
    assert.match(from, new RegExp(`value="${chosen}" selected`));
  }
});

test("asked of the kind, the inspectorate must report a child as it must by its name", async () => {
  for (const from of ["arbeidstilsynet", "labour-inspectorate", "tax", "shelter"]) {
    const { text } = await open(
      `?from=${from}&to=child-welfare&purpose=child-protection&f.identity=name&minor=yes`,
      "nb",
    );
    assert.match(list(text, "must"), /bvl § 13-2|barnevernsloven § 13-2/, from);
  }
});

test("what nobody has confirmed is marked, and allows nothing", async () => {
  const consented =
    "?from=rosa&to=police&purpose=assistance&f.identity=name&consent=yes&day=2026-11-24";
  assert.notEqual(list((await open(consented)).text, "may"), "", "or the rest means nothing");
  const { sharing } = house.law;
  const rules = sharing.rules.map((rule) =>
    rule.id === "ngo-base" ? { ...rule, confirmed: false } : rule,
  );
  const unread = { ...house, law: { ...house.law, sharing: { ...sharing, rules } } };
  const { text } = await open(consented, "en", testPages(unread));
  assert.match(list(text, "unsure"), /No one has checked.*Unconfirmed/);
  assert.equal(list(text, "may"), "");
});

test("on a Norwegian page a source in English is marked as English, and the page says that only that was to be had", async () => {
  const consented =
    "?from=rosa&to=police&purpose=assistance&f.identity=name&consent=yes&day=2026-11-24";
  const inNorwegian = (await open(consented, "nb")).text;
  assert.match(inNorwegian, /<span lang="en">Regulation \(EU\) 2016\/679/);
  assert.ok(inNorwegian.includes(sayIn("nb")("frame.source-only-english")));
  assert.doesNotMatch(inNorwegian, /lang="en">Lovdata/, "a name is a name in every language");
  const inEnglish = (await open(consented)).text;
  assert.match(inEnglish, /<span>Regulation \(EU\)/);
  assert.ok(!inEnglish.includes(sayIn("en")("frame.source-only-english")));
});

test("what was not chosen is asked for, beside its field, and what was stays", async () => {
  const { status, text } = await open("?from=nobody&to=rosa&purpose=any&day=tomorrow");
  assert.equal(status, 400);
  for (const missing of ["from", "purpose", "fields", "day"]) {
    assert.ok(text.includes(texts.en[`sharing.missing.${missing}`] ?? "?"), missing);
  }
  assert.match(text, /value="rosa" selected/);
  // A browser led to #answer focuses it and ignores autofocus.
  assert.match((await open(`?${asked}`)).text, /<div id="answer">/);
  assert.deepEqual(text.match(/<[^>]*id="answer"[^>]*>/g)?.length, 1);
  assert.match(text, /<div id="answer" class="error-summary"[^>]* tabindex="-1"/);
});

test("danger to life puts the emergency number first", async () => {
  assert.doesNotMatch((await open(`?${asked}`)).text, /danger-heading/);
  assert.match((await open(`?${asked.replace("danger=no", "danger=yes")}`)).text, /tel:112/);
});

test("every field of the rules has a name of its own in both languages", () => {
  for (const field of Object.keys(house.law.sharing.codes.fields)) {
    for (const language of ["nb", "en"] as const) {
      assert.ok(texts[language][`sharing.field.${field}`], field);
    }
  }
});

test("knowledge leads there", async () => {
  const answer = await pages.request(`${house.origin}/knowledge`, {
    headers: { host: "localhost" },
  });
  assert.match(await answer.text(), /href="\/share"/);
});

import assert from "node:assert/strict";
import test from "node:test";
import { addObservation } from "../../api/case/observe.ts";
import { addPerson } from "../../api/person/person.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import { loadLaw } from "../../law/law.ts";
import { noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import {
  aColleagueWith,
  aKeptItem,
  anOpenCase,
  daysAfterNoon,
  seen,
} from "../../test/factories/case.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { ok } from "../../test/ok.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
await introduce(cluster, [cell], "http://localhost");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const police = await testCell(cluster, "police", ["police"]);
const jonas = await testColleague(cluster, police, "caseworker");
const theirs = await anOpenCase(police, jonas);
const asOfficer = { caseId: theirs, part: "member" } as const;
const officer = await aColleagueWith(cluster, police, "officer", asOfficer);
const app = testPages(testHouse([cell, police], "http://localhost"), {
  owner: testDesk(cell, owner),
  jonas: testDesk(police, jonas),
  officer: testDesk(police, officer),
  analyst: testDesk(cell, await testColleague(cluster, cell, "analyst")),
});
const law = loadLaw();

async function aCase(...facts: readonly ObservedFact[]): Promise<string> {
  const caseId = await anOpenCase(cell, owner);
  const observed = await addObservation(
    cell,
    owner,
    law.factors,
    { caseId, source: "talk", verified: false, words: null, facts },
    noon,
  );
  assert.ok(observed.ok);
  return caseId;
}

async function open(path: string, desk: string | null = "owner", language = "en") {
  const answer = await app.request(path, {
    headers: {
      host: "localhost",
      "accept-language": language,
      ...(desk === null ? {} : { "x-desk": desk }),
    },
  });
  return { status: answer.status, text: await answer.text() };
}

test("what is known stands at the element it bears on, with its source", async () => {
  const caseId = await aCase(seen("pay.cash"), seen("pay.deferred", 2));
  const { status, text } = await open(`/cases/${caseId}/provisions`);

  assert.equal(status, 200);
  assert.match(text, /Pay does not go through a bank[\s\S]*Wages are handed over in cash/);
  assert.match(text, /seen, .*25 November 2026/);
  assert.match(
    text,
    /<svg[^>]*role="img"[^>]*aria-label="The scale\. [^"]*Slavery: [^"]* \(open\); [^"]* \(open\)/,
  );
});

for (const [language, owned] of [
  ["en", "Someone disposes of the person"],
  ["nb", "Noen rår over personen"],
] as const) {
  test(`no mark of an element stands without its name while folded up: ${language}`, async () => {
    const caseId = await aCase(seen("pay.cash"), seen("sub.minor"));
    const { text } = await open(`/cases/${caseId}/provisions`, "owner", language);
    const places = [...text.matchAll(/<summary><h3>.*?<\/summary>/gs)].map(String);

    assert.ok(places.length > 5);
    assert.equal(places.filter((place) => place.includes(owned)).length, 1);
    for (const place of places) {
      const lines = place.split('class="marked"').slice(1);
      assert.ok(lines.length > 0, place);
      assert.ok(
        lines.every((line) => />[^<]{10,} \([^()<]+\)</.test(line)),
        place,
      );
    }
  });
}

test("the law is that of the days asked for, and what was not in force then is told apart", async () => {
  const caseId = await aCase(seen("sub.irregular_status", 2));
  const on = async (day: string) =>
    (await open(`/cases/${caseId}/provisions?from=${day}&to=${day}`)).text;
  const before = await on("2021-12-31");
  const after = await on("2026-09-15");

  assert.match(before, /aggravated up to 3 years/);
  assert.doesNotMatch(before, /aggravated up to 5 years/);
  assert.doesNotMatch(before, /id="utl-108a"/);
  assert.match(before, /Not in force then[\s\S]*§ 108 a Immigration Act/);
  assert.match(after, /id="utl-108a"/);
  assert.doesNotMatch(await on("2026-09-14"), /id="utl-108a"/);
});

test("acts that span a change of law get both wordings", async () => {
  const caseId = await aCase(seen("pay.cash"));
  const { text } = await open(`/cases/${caseId}/provisions?from=2021-06-01&to=2022-06-01`);

  assert.match(text, /aggravated up to 3 years/);
  assert.match(text, /aggravated up to 5 years/);
  assert.match(text, /In force only part of this time/);
});

test("days that do not exist, or run backwards, come back with what was typed", async () => {
  const caseId = await aCase(seen("pay.cash"));
  const wrong = await open(`/cases/${caseId}/provisions?from=2026-02-30&to=`);
  const backwards = await open(`/cases/${caseId}/provisions?from=2026-05-02&to=2026-05-01`);

  assert.equal(wrong.status, 400);
  assert.match(wrong.text, /value="2026-02-30"/);
  assert.match(wrong.text, /Write a day that exists/);
  assert.equal(backwards.status, 400);
  assert.match(backwards.text, /The last day comes before the first/);
  assert.doesNotMatch(backwards.text, /id="strl-257"/);
});

test("of somebody who may be under 18 the means are not required, and the page says why", async () => {
  const minor = await open(`/cases/${await aCase(seen("sub.minor"))}/provisions`);
  const grown = await open(`/cases/${await aCase(seen("sub.minor", 1, "absent"))}/provisions`);

  assert.match(minor.text, /the means need not be shown/);
  assert.match(minor.text, /<strong>not required\.<\/strong>/);
  assert.doesNotMatch(grown.text, /the means need not be shown|<strong>not required/);
});

test("an investigator reads at each element which sources there are for each person; an officer does not", async () => {
  const caseId = theirs;
  const alm = ok(await addPerson(police, jonas, { caseId, pseudonym: "Alm" }, noon));
  ok(await addPerson(police, jonas, { caseId, pseudonym: "Eik" }, daysAfterNoon(1)));
  const on = { on: ["element:strl-257/means"], persons: [alm] };
  await aKeptItem(police, jonas, caseId, { ...on, restsOnWords: [alm], bears: "for" });
  await aKeptItem(police, jonas, caseId, { ...on, kind: "register", bears: "against" });
  const { text } = await open(`/cases/${caseId}/provisions`, "jonas");
  const means =
    /id="strl-257"[\s\S]*?Violence, threats[\s\S]*?<ul aria-label="Sources so far">([\s\S]*?)<\/ul>/.exec(
      text,
    )?.[1];
  assert.match(
    means ?? "",
    /Alm[\s\S]*Own word only[\s\S]*Against: <a [^>]*>2<[\s\S]*Eik[\s\S]*No source yet/,
  );
  const ended = await open(`/cases/${caseId}/provisions?from=2026-09-20&to=2026-10-01`, "jonas");
  const of = (id: string) => new RegExp(`id="${id}"[\\s\\S]*?</details>`).exec(ended.text)?.[0];
  assert.match(
    of("strl-257") ?? "",
    /10 years after the acts ended\.[^<]*through 1 October 2036[^<]*under 18/,
  );
  assert.match(of("utl-108a") ?? "", /Alm[\s\S]*bistandsadvokat[^<]*: possible/);
  assert.match(of("strl-257") ?? "", /Alm[\s\S]*bistandsadvokat[^<]*: applies/);
  assert.match(of("aml") ?? "", /too late to punish[\s\S]*?<li>Not confirmed here/);
  assert.match(ended.text, /<p>§ 108 a Immigration Act: A new offence, but no new rights/);
  const asBefore = await open(`/cases/${caseId}/provisions`, "officer");
  assert.equal(asBefore.status, 200);
  assert.doesNotMatch(
    asBefore.text,
    /Sources so far|Own word only|Alm|too late to punish|no new rights: it gives no fixed right[^<]*<\/p>/,
  );
});

test("a case that is not there, or not for one, is not shown", async () => {
  const caseId = await aCase(seen("pay.cash"));

  assert.equal((await open(`/cases/${caseId}/provisions`, "analyst")).status, 403);
  assert.equal((await open(`/cases/${crypto.randomUUID()}/provisions`)).status, 404);
  assert.notEqual((await open(`/cases/${caseId}/provisions`, null)).status, 200);
});

test("anyone can read the provisions, and what is unconfirmed says so", async () => {
  const list = await open("/knowledge/provisions", null);
  const slavery = await open("/knowledge/provisions/strl-259", null, "nb");

  assert.ok(list.text.indexOf("Wage theft") < list.text.indexOf("Slavery"));
  const gross = await open("/knowledge/provisions/strl-258", null);
  assert.match(gross.text, /builds on trafficking for forced labour \(§ 257 Penal Code\)/);
  assert.match(slavery.text, /lang="nb"/);
  assert.match(slavery.text, /Vilkårene er gjengitt etter en rapport/);
  assert.equal((await open("/knowledge/provisions/strl-999", null)).status, 404);
  for (const { id } of law.provisions) {
    assert.equal((await open(`/knowledge/provisions/${id}`, null)).status, 200);
  }
});

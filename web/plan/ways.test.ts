import assert from "node:assert/strict";
import test from "node:test";
import { givePlace } from "../../api/plan/handover/give.ts";
import { noteStep } from "../../api/plan/step.ts";
import { noteLifeAnswer } from "../../api/rights/note-answer.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { setSafeguard } from "../../api/safeguard/safeguard.ts";
import { day } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { daysAfterNoon } from "../../test/factories/case.ts";
import { aTalk, plainBut } from "../../test/factories/journey.ts";
import { aLifeEvent } from "../../test/factories/life.ts";
import { aPlan, aStep } from "../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const other = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const of = await aPlan(cell, owner);
const pages = testPages(testHouse([cell]), {
  owner: testDesk(cell, owner),
  other: testDesk(cell, other),
});

for (const [language, decides] of [
  ["en", "They decide for themselves who they help: ring or write to them, and ask."],
  ["nb", "De bestemmer selv hvem de hjelper: ring eller skriv til dem, og spør."],
] as const) {
  test(`each way begins with who helps and how to reach them; without a right it says to ask: ${language}`, async () => {
    const headers = { "x-desk": "owner", host: "localhost", "accept-language": language };
    const address = `http://localhost/cases/${of.caseId}/persons/${of.person}/plan/ways`;
    const page = await (await pages.request(address, { headers })).text();
    const wayOf = (id: string) =>
      page.split("<h2 ").find((part) => part.startsWith(`id="${id}"`)) ?? "";
    for (const [id, reach] of [
      ["safe-housing", 'href="tel:'],
      ["union-and-law", 'href="https:'],
    ] as const) {
      const way = wayOf(id);
      const [at, said] = [way.indexOf(reach), way.indexOf(decides)];
      assert.ok(at > 0 && at < way.indexOf("<details"), `${id}: how to reach them is not folded`);
      assert.ok(at < said, `${id}: who helps comes first`);
    }
    assert.match(wayOf("union-and-law"), /href="\/knowledge\/directory\?need=lawyer"/);
    const wages = wayOf("wages");
    assert.ok(wages.indexOf('href="tel:') > 0 && wages.indexOf('href="tel:') < wages.indexOf("§"));
    assert.ok(!wages.includes(decides));
  });
}

test("before any way, whoever is or may be a child is one for child welfare first; also to a helper who may not read the rights", async () => {
  const one = await aPlan(cell, owner);
  const ways = async (who: string) => {
    const headers = { "x-desk": who, host: "localhost", "accept-language": "en" };
    const address = `http://localhost/cases/${one.caseId}/persons/${one.person}/plan/ways`;
    return (await (await pages.request(address, { headers })).text()).includes(
      "may be under eighteen: child welfare first",
    );
  };
  assert.equal(await ways("owner"), false);
  const give = { ...one, colleague: other.id, fields: ["housing"] as const };
  assert.ok((await givePlace(cell, owner, give, noon)).ok);
  const safeguard = {
    caseId: one.caseId,
    kind: "minor-or-maybe" as const,
    holds: true,
    why: "Looks young",
    how: null,
  };
  assert.ok((await setSafeguard(cell, owner, safeguard, noon)).ok);
  assert.deepEqual([await ways("owner"), await ways("other")], [true, true]);
  const answer = async (said: string) =>
    await noteLifeAnswer(
      cell,
      owner,
      {
        ...{ ...one, id: crypto.randomUUID(), question: "under-eighteen", answer: said },
        ...{
          words: "Looked into by a doctor: over 18",
          on: day("2026-11-20"),
          source: "authority" as const,
        },
      },
      noon,
    );
  assert.ok((await answer("no")).ok);
  assert.equal(await ways("owner"), false, "of this person it is answered");
  assert.ok((await setSafeguard(cell, owner, { ...safeguard, holds: false }, daysAfterNoon(1))).ok);
  assert.ok((await setSafeguard(cell, owner, safeguard, daysAfterNoon(2))).ok);
  assert.equal(await ways("owner"), true, "set after the answer, it is to be looked at again");
  assert.ok((await answer("yes")).ok);
  assert.equal(await ways("owner"), true);
});

test("of whoever is or may be a child, a safe place begins with child welfare and names nobody for grown-ups; a journey has the same first", async () => {
  const one = await aPlan(cell, owner);
  const get = async (path: string, language = "nb") => {
    const headers = { "x-desk": "owner", host: "localhost", "accept-language": language };
    const address = `http://localhost/cases/${one.caseId}/persons/${one.person}/plan${path}`;
    return await (await pages.request(address, { headers })).text();
  };
  const place = async () => (await get("/ways")).split('<h2 id="safe-housing"')[1] ?? "";
  const first = /barneverntjenesten har fått beskjed og er med.*116 111/s;
  assert.match(await place(), /ROSA.*For: Voksne over 18 år.*Filemon.*For: Menn over 18 år/s);
  assert.match(await place(), /bestemmer selv hvem/);
  for (const path of ["/return", "/return/journey"]) {
    assert.doesNotMatch(await get(path), first, path);
  }
  const why = { why: "Looks young", how: null };
  const safeguard = { caseId: one.caseId, kind: "minor-or-maybe", holds: true, ...why } as const;
  assert.ok((await setSafeguard(cell, owner, safeguard, noon)).ok);
  assert.match(await place(), /Barneverntjenesten.*116 111.*Lauras hus/s);
  assert.doesNotMatch(await place(), /Voksne over 18|Menn over 18|bestemmer selv hvem/);
  for (const path of ["/return", "/return/journey"]) {
    assert.match(await get(path), first, path);
    assert.match(await get(path, "en"), /before the child welfare service is notified/, path);
  }
  assert.doesNotMatch(await get("/return/talk"), first, "asking is no journey");
});

test("the appeal of a drop stands with union and law, for whom it was dropped and to whoever may read their rights", async () => {
  const one = await aPlan(cell, owner);
  const ways = async (who: string, language: string) => {
    const headers = { "x-desk": who, host: "localhost", "accept-language": language };
    const address = `http://localhost/cases/${one.caseId}/persons/${one.person}/plan/ways`;
    return await (await pages.request(address, { headers })).text();
  };
  assert.doesNotMatch(await ways("owner", "en"), /case was dropped/);
  const dropped = { type: "case-dropped" as const, day: day("2026-11-20") };
  assert.ok((await noteLifeEvent(cell, owner, aLifeEvent(one, dropped), noon)).ok);
  const give = { ...one, colleague: other.id, fields: ["housing"] as const };
  assert.ok((await givePlace(cell, owner, give, noon)).ok);
  assert.match(await ways("other", "en"), /Union and free legal advice/);
  assert.doesNotMatch(await ways("other", "en"), /case was dropped/, "not theirs to read");
  for (const [language, words] of [
    ["en", /id="union-and-law".*?case was dropped: ask them about the appeal.*?rights#deadlines/s],
    ["nb", /id="union-and-law".*?er henlagt: spør dem om klagen.*?rights#deadlines/s],
  ] as const) {
    assert.match(await ways("owner", language), words);
  }
});

test("the way home says first that a journey waits, or that the reader cannot see whether; it is taken into the plan on the person's yes alone", async () => {
  const one = await aPlan(cell, owner);
  const fields = ["family", "housing"] as const;
  assert.ok((await givePlace(cell, owner, { ...one, colleague: other.id, fields }, noon)).ok);
  const at = `http://localhost/cases/${one.caseId}/persons/${one.person}/plan`;
  const wayHome = async (who: string, language: string) => {
    const headers = { "x-desk": who, host: "localhost", "accept-language": language };
    const page = await (await pages.request(`${at}/ways`, { headers })).text();
    return page.split("<h2 ").find((part) => part.startsWith('id="return"')) ?? "";
  };
  const take = /steps\?area=family/;
  for (const [language, waits, unseen] of [
    [
      "en",
      /no valid yes to the journey now\. The journey waits/,
      /You do not see what is written about/,
    ],
    ["nb", /ikke noe gyldig ja til reisen nå\. Reisen venter/, /Du ser ikke hjemreisen/],
  ] as const) {
    const [way, theirs] = [await wayHome("owner", language), await wayHome("other", language)];
    assert.ok(way.search(waits) > 0 && way.search(waits) < way.indexOf('href="tel:'), language);
    assert.match(way, /plan\/return"/);
    assert.match(theirs, unseen);
    assert.doesNotMatch(theirs, waits);
    assert.doesNotMatch(way + theirs, take, language);
  }
  await aTalk(cell, owner, one, [{ row: "wish", said: null, answer: "no" }]);
  assert.match(await wayHome("owner", "nb"), /Personen sier nei til å reise nå\. Reisen venter/);
  await aTalk(cell, owner, one, plainBut({ row: "lives", said: null, where: "not-known" }));
  const wanted = await wayHome("owner", "en");
  assert.match(wanted, take);
  const [, begins = ""] = /href="([^"]*\/steps\?area=family[^"]*)"/.exec(wanted) ?? [];
  const form = await pages.request(`http://localhost${begins.replaceAll("&amp;", "&")}`, {
    headers: { "x-desk": "owner", host: "localhost" },
  });
  assert.match(await form.text(), /name="alsoTells"[^>]* value="journey" checked/);
  assert.match(wanted, /It is not clear that the journey is safe\. The journey waits/);
  assert.doesNotMatch(await wayHome("other", "en"), take, "they cannot tell");
  const child = { kind: "minor-or-maybe", holds: true, why: "Looks young", how: null } as const;
  assert.ok((await setSafeguard(cell, owner, { ...child, caseId: one.caseId }, noon)).ok);
  assert.doesNotMatch(await wayHome("owner", "en"), take, "who may be a child is seen to first");
});

test("a step that is ticked to tell of a journey is kept, and says wherever it stands that the journey waits, until it does not", async () => {
  const one = await aPlan(cell, owner);
  const at = `http://localhost/cases/${one.caseId}/persons/${one.person}/plan`;
  const headers = { "x-desk": "owner", host: "localhost", "accept-language": "nb" };
  const get = async (path: string) => await (await pages.request(at + path, { headers })).text();
  const [thing, bank] = [crypto.randomUUID(), crypto.randomUUID()];
  const keep = { ...one, seen: 0 };
  const book = {
    ...keep,
    thing,
    field: "family",
    alsoTells: ["journey"],
    content: aStep({ what: "Ringe dem." }),
  } as const;
  const flies = aStep({ what: "Bestille fly." });
  const other = { ...keep, thing: bank, field: "money", content: flies } as const;
  assert.ok((await noteStep(cell, owner, book, noon)).ok);
  assert.ok((await noteStep(cell, owner, other, noon)).ok);
  const waits = /Nevner hjemreise\. Det er ikke noe gyldig ja til reisen nå\. Reisen venter\./g;
  const count = async (path: string) => (await get(path)).match(waits)?.length ?? 0;
  assert.equal(await count("/steps"), 1);
  assert.equal(await count(`/steps/${thing}`), 1);
  assert.equal(await count(`/steps/${bank}`), 0);
  assert.equal(await count(`/steps?kept=step&thing=${thing}`), 2, "on the receipt too");
  assert.equal(await count(`/steps?kept=step&thing=${bank}`), 1);
  assert.equal(await count(""), 1, "on the overview");
  const standing = { state: "done", day: day("2026-11-25"), how: "Kjøpt." } as const;
  const bought = { ...book, seen: 1, content: { ...book.content, standing } };
  assert.ok((await noteStep(cell, owner, bought, noon)).ok);
  const receipt = await get(`/steps?kept=step&thing=${thing}`);
  assert.match(receipt, /data-tone="awaited".*Reisen venter\..*stans det sammen med personen/s);
  const again = {
    ...book,
    seen: 2,
    content: { ...book.content, standing: { state: "begun" } as const },
  };
  assert.ok((await noteStep(cell, owner, again, noon)).ok);
  await aTalk(cell, owner, one);
  assert.doesNotMatch(await get("/steps"), /Reisen venter/);
  assert.doesNotMatch(await get(""), /Reisen venter/);
});

import assert from "node:assert/strict";
import test from "node:test";
import { setSafeguard } from "../../../api/case/safeguard.ts";
import { noteCorrection } from "../../../api/plan/correct.ts";
import { givePlace, takePlaceBack } from "../../../api/plan/give.ts";
import { noteNeed } from "../../../api/plan/need.ts";
import { noteReturn } from "../../../api/plan/return.ts";
import { dayOf } from "../../../domain/base/day.ts";
import { noon } from "../../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../../test/cluster.ts";
import { aNeed, aPlan, aReturnNote } from "../../../test/factories/plan.ts";
import { testDesk, testHouse, testPages } from "../../../test/house.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker", "Ada Lind");
const of = await aPlan(cell, owner);
const liv = await testColleague(cluster, cell, "caseworker", "Liv Berg");
const desks = { owner: testDesk(cell, owner), liv: testDesk(cell, liv) };
const pages = testPages(testHouse([cell]), desks);
const origin = "http://localhost";
const at = `${origin}/cases/${of.caseId}/persons/${of.person}/plan`;

async function get(path: string, language = "en", desk = "owner") {
  const headers = { "x-desk": desk, host: "localhost", "accept-language": language };
  return await (await pages.request(at + path, { headers })).text();
}

/** Writes down what was said of a topic; `seen` is how often it was said before. */
async function say(
  topic: string,
  seen: number,
  answer: string,
  heard = "alone",
  words = "In my words.",
  more: Readonly<Record<string, string>> = {},
) {
  const answered = await pages.request(`${at}/return/return-${topic}`, {
    method: "POST",
    headers: { "x-desk": "owner", host: "localhost", origin, "accept-language": "en" },
    body: new URLSearchParams({
      ...{ seen: String(seen), topic, answer, heard },
      ...(topic === "journey" ? { along: "none" } : {}),
      ...(topic === "safe" ? { knownTo: "nobody" } : {}),
      ...{ words, on: "2026-11-25", ...more },
    }),
  });
  return { status: answered.status, page: await answered.text() };
}

const kept = async (...said: Parameters<typeof say>) =>
  assert.equal((await say(...said)).status, 303);

test("the lock says why it is shut on a yes that others heard; a no makes the journey wait, wherever it stands", async () => {
  for (const topic of ["waits", "told"]) {
    await kept(topic, 0, "said");
  }
  await kept("fear", 0, "no", "alone", "No, nobody.");
  await kept("wish", 0, "yes", "others-there");
  assert.match(await get("/return"), /it was said with others there, and does not count/);
  assert.match(await get("/return", "nb"), /Spør igjen alene, eller med tolk/);
  const early = await say("journey", 0, "said");
  assert.equal(early.status, 400);
  assert.match(early.page, /The yes was said with others there/);
  assert.match(early.page, /Do you want to go home\? There is an answer, but it was said with/);

  await kept("wish", 1, "yes", "interpreter");
  await kept("journey", 0, "said");
  const waits = /The person says no to going now\. The journey waits\./;
  const before = await Promise.all(["", "/return"].map((path) => get(path)));
  assert.ok(before.every((page) => !/The journey waits/.test(page)));

  await kept("wish", 2, "no");
  for (const path of ["", "/return"]) {
    assert.match(await get(path), waits, path);
    assert.match(await get(path, "nb"), /Personen sier nei til å reise nå\. Reisen venter\./, path);
  }
  const page = await get("/return");
  const first = page.slice(page.indexOf("<h1"), page.indexOf("Nothing here is taken"));
  assert.match(first, waits, "the first that is read on the page");
  assert.match(await get("/copy?field=return"), /You say no to going now\. The journey waits\./);
});

test("beside the locks stands that nobody travels while the person is afraid, or while that is not known", async () => {
  const warning = /Nobody travels before it is settled who meets the person/;
  assert.doesNotMatch(await get("/return"), warning);
  await kept("fear", 1, "yes");
  const page = await get("/return");
  assert.match(page, /The person is afraid of somebody there/);
  assert.match(page, warning);
  await kept("fear", 2, "will-not-say");
  assert.match(await get("/return"), /Not known is not no/);
  assert.match(await get("/return", "nb"), /Ingen reiser før det er avklart hvem som møter/);
});

/** What stands beside the first or the second of what must be in place. */
const locks = (page: string) =>
  [...page.matchAll(/<dd>(.*?)<\/dd>/gs)].slice(0, 2).map(([, text = ""]) => text);

test("a yes stands with its words, and one on a condition, what is not told and what is not settled are each said to be missing", async () => {
  await kept("wish", 3, "yes", "alone", "To my sister.");
  await kept("fear", 3, "yes", "alone", "Two men.");
  const [yes = "", safety = ""] = locks(await get("/return"));
  assert.match(yes, /In place.*To my sister\./s);
  assert.match(
    safety,
    /Missing.*Is it settled how you are safe from those you fear, owe money, or who arrange the journey\?<\/a> Not asked\./s,
  );
  await kept("wish", 4, "yes-if", "alone", "When it is safe.");
  await kept("told", 1, "will-not-say", "others-there");
  const [onlyIf = "", unsaid = ""] = locks(await get("/return", "nb"));
  assert.match(onlyIf, /Mangler.*Ja, men bare hvis noe er på plass.*When it is safe\./s);
  assert.match(unsaid, /Mangler.*Hvem vet at du kanskje kommer\?<\/a> Personen vet det ikke/s);
  assert.match(await get("/return/return-journey", "nb"), /Det som mangler.*Ikke spurt om/s);
  const refused = await say("journey", 1, "said", "alone", "A plane on 10 December.");
  assert.equal(refused.status, 400);
  assert.match(refused.page, /Yes, but only if something is in place/);
  assert.match(await get(""), /There is no yes to going that counts now. The journey waits/);
  await kept("wish", 5, "yes");
  const topic = (page: string) =>
    page.slice(page.indexOf('id="return-wish"'), page.indexOf('id="return-waits"'));
  assert.match(topic(await get("/return")), /the person said something else.*When it is safe\./s);
  assert.match(topic(await get("/return", "nb")), /fortsatt gjelder:.*When it is safe\./s);
  assert.doesNotMatch((await get("")) + (await get("/copy?field=return")), /When it is safe/);
  assert.match(await get(""), /It is not clear that the journey is safe. The journey waits/);
  const left = (await get("")).split("Still to do")[1] ?? "";
  assert.match(left, /^.{0,600}The journey waits/s, "also beside it, where it is one of several");
  await kept("told", 2, "said");
  const unsettled = { en: /Nobody travels before it is settled/, nb: /Ingen reiser før det er/ };
  assert.match(await get("/return"), unsettled.en);
  assert.match(await get("/return", "nb"), unsettled.nb);
  await kept("safe", 0, "yes", "alone", "My aunt meets me, and they do not know her.");
  for (const [language, settled] of [
    ["en", /is afraid of somebody there.*It is settled how.*My aunt meets me.*return-wish/s],
    ["nb", /er redd for noen der.*Det er avklart hvordan.*My aunt meets me.*return-wish/s],
  ] as const) {
    const page = await get("/return", language);
    assert.match(page, settled);
    assert.doesNotMatch(page, unsettled[language]);
  }
  assert.doesNotMatch(locks(await get("/return")).join(), /Missing/);
  const older = {
    en: /without what the person has said since\. The journey waits.*return#return-journey.*said on 25 November 2026\. Look at it/s,
    nb: /uten det personen har sagt siden\. Reisen venter.*return#return-journey.*sa 25\. november 2026\. Se på den/s,
  };
  for (const path of ["", "/return"]) {
    assert.match(await get(path), older.en, path);
    assert.match(await get(path, "nb"), older.nb, path);
  }
  assert.match(await get("/copy?field=return", "nb"), /uten det du har sagt siden\. Reisen venter/);
  await kept("journey", 1, "said");
  assert.doesNotMatch((await get("")) + locks(await get("/return")).join(), /waits\.|Missing/);
});

test("a plain yes is chosen as a free one, and of how they are safe as in place now, on no condition; words that may say something else are refused, and what to do is said", async () => {
  for (const [topic, yes, ja] of [
    ["wish", /Yes, freely and on no condition/, /Ja, fritt og uten vilkår/],
    ["safe", /Yes, it is in place now, on no condition/, /Ja, det er på plass nå, uten vilkår/],
  ] as const) {
    const en = await get(`/return/return-${topic}`);
    assert.match(en, yes);
    assert.match(en, /Choose it too for words that you cannot read, or are not sure of/);
    const nb = await get(`/return/return-${topic}`, "nb");
    assert.match(nb, ja);
    assert.match(nb, /Velg det også når du ikke kan lese ordene/);
  }
  assert.doesNotMatch(await get("/return/return-fear"), /freely and on no condition/);
  const line = await get("/return", "nb");
  assert.match(line.slice(line.indexOf('id="return-wish"')), /Ja, fritt og uten vilkår/);
  for (const words of ["Yes, when it is safe.", "Nei.", "Tak, jeśli siostra mnie odbierze."]) {
    const refused = await say("wish", 6, "yes", "alone", words);
    assert.equal(refused.status, 400);
    assert.match(
      refused.page,
      /href="#words">[^<]*may say something else than a free yes.*“Yes, if” or “Does not know”.*in Norwegian or English/s,
    );
  }
});

test("a yes that may be no free one is refused with the words that say so, and how they are safe with what is missing", async () => {
  const doubted = await say("wish", 99, "yes", "alone", "Ja, når <i>sjefen</i> vil.");
  assert.equal(doubted.status, 400);
  assert.match(doubted.page, /It is about these words: “når”\./);
  const talked = await say("safe", 99, "yes", "alone", "Vi har snakket om det");
  assert.equal(talked.status, 400);
  assert.match(talked.page, /do not say how the person is safe.*who meets them/s);
  assert.doesNotMatch(talked.page, /It is about these words/);
});

test("a yes that says no safety, that whom they fear meet them, and half a no are refused, each with its words", async () => {
  const back = await say("safe", 99, "yes", "alone", "IOM møter meg, og jeg går tilbake til ham.");
  assert.equal(back.status, 400);
  assert.match(back.page, /do not say how.*It is about these words: “går tilbake til ham”\./s);
  await kept("fear", 4, "yes", "alone", "Eksmannen min.");
  const feared = await say("safe", 99, "yes", "alone", "Broren til eksmannen henter meg på toget.");
  assert.equal(feared.status, 400);
  assert.match(feared.page, /may be somebody they fear.*“Broren til eksmannen henter meg på/s);
  const half = await say("fear", 99, "no", "alone", "Nei, ikke på veien.");
  assert.equal(half.status, 400);
  assert.match(half.page, /only of the way.*“ikke på veien”/s);
  assert.match(await get("/return/return-fear", "nb"), /Det gjelder både der og på veien/);
  await kept("fear", 5, "yes", "alone", "Two men.");
  await kept("safe", 1, "yes", "alone", "My aunt meets me, and they do not know her.");
  await kept("journey", 2, "said");
});

test("how they are safe is kept once it is answered that nobody they fear knows where, and stands with that", async () => {
  const words = "My aunt meets me, and they do not know her.";
  for (const knownTo of ["", "somebody"]) {
    const refused = await say("safe", 2, "yes", "alone", words, { knownTo });
    assert.equal(refused.status, 400);
    assert.match(refused.page, /href="#knownTo[^"]*">Nothing was kept\. Answer whether anybody/);
  }
  assert.match(
    await get("/return"),
    /Nobody whom the person fears, owes money or worked for knows/,
  );
  const form = await get("/return/return-safe", "nb");
  assert.match(form, /Vet noen som personen er redd for/);
  const feared = /Dette sa personen om hvem de er redd for.*?<blockquote><bdi>(.*?)<\/bdi>/s;
  assert.ok((feared.exec(form)?.[1] ?? "") !== "", "the answer is of whom they fear");
  await kept("safe", 2, "yes", "alone", words, { knownTo: "kept-away" });
  assert.match(await get("/return", "nb"), /kan ikke komme dit, eller har ikke lenger grunn/);
  await kept("safe", 3, "yes", "alone", words);
});

test("a threat in another part of the plan makes the journey wait, and the page names its words and where they stand", async () => {
  assert.doesNotMatch(await get("/return"), /It rests on these words/);
  const what = "Eksmannen skriver at han finner henne.";
  const content = aNeed({ what, on: dayOf(noon) });
  const keep = { ...of, thing: crypto.randomUUID(), field: "safety", seen: 0 } as const;
  assert.ok((await noteNeed(cell, owner, { ...keep, content }, noon)).ok);
  for (const path of ["", "/return"]) {
    const page = await get(path);
    assert.match(page, /It is not clear that the journey is safe\. The journey waits/, path);
    assert.match(page, /It rests on these words: “[^”]*finner henne[^”]*”\..*Safety:/s, path);
    assert.ok(page.includes(`/plan/needs/${keep.thing}`), path);
  }
  assert.match(await get("/return", "nb"), /Dette hviler på disse ordene: «[^»]*finner henne/);
  await kept("safe", 4, "yes", "alone", "My aunt meets me. He does not know where I live.");
  assert.doesNotMatch(await get("/return"), /It rests on these words/);
  await kept("journey", 3, "said");
});

test("what the person says is wrong of an answer stands beside it and on the overview, and shuts its lock until they are asked anew", async () => {
  const keep = { ...of, thing: crypto.randomUUID(), field: "return" } as const;
  const said = { said: "I never said yes.", on: dayOf(noon), about: "return-wish" } as const;
  const content = { kind: "correction", ...said, standing: { state: "open" } } as const;
  assert.doesNotMatch((await get("")) + (await get("/return")), /I never said yes/);
  assert.ok((await noteCorrection(cell, owner, { ...keep, seen: 0, content }, noon)).ok);
  const page = await get("/return");
  assert.match(locks(page)[0] ?? "", /Missing.*The person says the answer is wrong/s);
  const from = page.indexOf('id="return-wish"');
  assert.match(page.slice(from, page.indexOf('id="return-waits"')), /I never said yes\./);
  const overview = await get("", "nb");
  assert.match(overview, /Personen sier at svaret om å reise er feil\. Reisen venter\./);
  assert.match(overview, /Personen sier at et svar om hjemreisen er feil.*I never said yes\./s);
  const standing = { state: "answered", done: "Asked anew.", on: dayOf(noon) } as const;
  const dealt = { ...keep, seen: 1, content: { ...content, standing } };
  assert.ok((await noteCorrection(cell, owner, dealt, noon)).ok);
  const [toAsk = ""] = locks(await get("/return"));
  assert.match(toAsk, /Missing.*What is left: ask again/s, "they are not asked anew yet");
  assert.match(locks(await get("/return", "nb"))[0] ?? "", /Det som gjenstår: Spør på nytt/);
  assert.doesNotMatch(toAsk, /Do something about it/);
  const waits = /The person says the answer about going is wrong\. The journey waits/;
  assert.match(await get("?on=2026-11-25"), waits);
  await kept("wish", 6, "yes");
  assert.match(locks(await get("/return"))[0] ?? "", /In place/);
  assert.doesNotMatch(await get("?on=2026-11-25"), waits, "as it was that evening");
});

test("who no longer sees what stands of going home is told so, and never that there is no yes", async () => {
  const place = { ...of, colleague: liv.id };
  const given = await givePlace(cell, owner, { ...place, fields: ["housing", "return"] }, noon);
  assert.ok(given.ok);
  const content = aReturnNote({ topic: "journey", words: "By bus." });
  assert.ok((await noteReturn(cell, liv, { ...of, seen: 4, content }, noon)).ok);
  assert.ok((await takePlaceBack(cell, owner, { ...place, fields: ["return"] }, noon)).ok);
  const paths = ["", "/return", "/return/return-journey", "/return/return-wish", "?on=2026-11-25"];
  for (const path of paths) {
    const page = await get(path, "en", "liv");
    assert.doesNotMatch(page, /no yes|journey waits|Not asked\.|Do something|has said yes/, path);
    assert.match(page, /You do not see (what stands of going home|this part)/, path);
  }
  assert.match(await get("", "nb", "liv"), /Du ser ikke hjemreisen, og derfor ikke om reisen kan/);
  for (const [language, whom] of [
    ["en", /may have been changed since.*Ask Ada Lind, who has the plan, before you act on it/s],
    ["nb", /Det kan være endret siden.*Spør Ada Lind, som har planen, før du gjør noe ut fra det/s],
  ] as const) {
    assert.match(await get("/return/return-journey", language, "liv"), whom);
    assert.doesNotMatch(await get("/return/return-journey", language), whom);
  }
  const refused = await pages.request(`${at}/return/return-journey`, {
    method: "POST",
    headers: { "x-desk": "liv", host: "localhost", origin, "accept-language": "en" },
    body: new URLSearchParams({
      ...{ seen: "5", topic: "journey", answer: "said", heard: "alone" },
      ...{ words: "By plane.", on: "2026-11-25" },
    }),
  });
  assert.doesNotMatch(await refused.text(), /before the person has said yes/);
  assert.notEqual(refused.status, 303);
});

test("where the case says that an interpreter is needed, a yes said alone does not count, and the page says why and what to do", async () => {
  const set = { caseId: of.caseId, kind: "interpreter", holds: true } as const;
  const why = "Speaks little Norwegian.";
  assert.doesNotMatch(await get("/return/return-wish"), /says that an interpreter is needed/);
  assert.ok((await setSafeguard(cell, owner, { ...set, why, how: "Vietnamese" }, noon)).ok);
  const [en = ""] = locks(await get("/return"));
  assert.match(
    en,
    /Missing.*said without an interpreter.*not known.*Ask again with an interpreter/s,
  );
  const [nb = ""] = locks(await get("/return", "nb"));
  assert.match(nb, /Mangler.*Svaret er sagt uten tolk.*Spør igjen med tolk.*felles språk/s);
  assert.match(await get("/return/return-wish"), /counts only in a language you both speak well/);
  assert.match(
    await get("/return/return-wish", "nb"),
    /teller bare på et språk dere begge snakker/,
  );
  const refused = await say("journey", 5, "said", "alone", "A plane on 10 December.");
  assert.equal(refused.status, 400);
  assert.match(refused.page, /The yes was said without an interpreter/);
  assert.match(await get(""), /There is no yes to going that counts now/);
  await kept("wish", 7, "yes", "shared-language");
  const page = await get("/return");
  assert.match(locks(page)[0] ?? "", /In place/);
  assert.match(page, /also there: nobody else, in a language we both speak well/);
});

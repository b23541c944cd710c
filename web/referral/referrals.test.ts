import assert from "node:assert/strict";
import { test } from "node:test";
import { joinColleague } from "../../api/case/join.ts";
import { addObservation } from "../../api/case/observe.ts";
import { type Carry, deliverDue } from "../../api/document/deliver.ts";
import { takeIn } from "../../api/document/take-in.ts";
import { acknowledgeSafeguards } from "../../api/intake/answer/acknowledge.ts";
import { askBack } from "../../api/intake/answer/ask-back.ts";
import { declineReferral } from "../../api/intake/answer/decline.ts";
import { noteRemoval } from "../../api/intake/answer/removal.ts";
import { takeOn } from "../../api/intake/take-on.ts";
import { withdrawConsent } from "../../api/person/consent.ts";
import { givePlace } from "../../api/plan/handover/give.ts";
import { sendReferrals } from "../../api/referral/send.ts";
import { setSafeguard } from "../../api/safeguard/safeguard.ts";
import { day, moment } from "../../domain/time/day.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { givenBack, wordsIn } from "../../test/factories/forms.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { aCase, aConsent, aWish, canary } from "../../test/factories/referral.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
]);
const police = await testCell(cluster, "police", ["police"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const directorate = await testCell(cluster, "directorate", ["immigration-directorate"]);
const cells = [inspectorate, police, shelter, directorate];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker");
const officer = await testColleague(cluster, inspectorate, "officer");
const ada = await testColleague(cluster, inspectorate, "caseworker", "Ada Lind");
const per = await testColleague(cluster, police, "caseworker");
let nudged = 0;
const house = {
  ...testHouse(cells),
  nudge: () => {
    nudged += 1;
  },
};
const app = testPages(house, {
  sari: testDesk(inspectorate, sari),
  officer: testDesk(inspectorate, officer),
  ada: testDesk(inspectorate, ada),
  per: testDesk(police, per),
});

async function deliverAll(): Promise<void> {
  for (const cell of cells) {
    await deliverDue(cell, carryTo(cells), () => noon);
  }
}

let cases = 0;
async function opened() {
  cases += 1;
  return await aCase(inspectorate, sari, `P-${cases}`);
}

function get(path: string, desk = "sari", language = "en") {
  return app.request(`http://localhost${path}`, {
    headers: { host: "localhost", "x-desk": desk, "accept-language": language },
  });
}

type Form = readonly (readonly [string, string])[];

function post(path: string, form: Form, desk = "sari") {
  return app.request(`http://localhost${path}`, {
    method: "POST",
    headers: {
      host: "localhost",
      "x-desk": desk,
      "accept-language": "en",
      "sec-fetch-site": "same-origin",
    },
    body: new URLSearchParams(form.map(([name, value]) => [name, value])),
  });
}

const whom: Form = [
  ["to", "police"],
  ["purpose", "investigation"],
  ["due", "2026-12-09"],
  ["until", "2027-05-24"],
];
const reasons = (cell: string): Form => [
  [`necessary.${cell}`, "They must see the <place> soon."],
  [`proportionate.${cell}`, "No names are needed for that."],
  [`interest.${cell}`, "It ends sooner."],
];
const right: Form = [
  ...whom,
  ["shown.police", "yes"],
  ["fields.police", "place"],
  ["fields.police", "observations"],
  ["fields.police", "words"],
  ...reasons("police"),
  ["is.grounds-to-believe-offence.police", "yes"],
  ["base.grounds-to-believe-offence.police", "Bunks behind the washing hall."],
];
const step = (name: string) => [["step", name]] as const;
const once = (cell = "police"): Form => [[`id.${cell}`, crypto.randomUUID()]];

const read = (html: string) =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function fieldsOf(html: string): Form {
  const form = html.slice(html.indexOf('<form method="post" action="/cases/'));
  const values = [...form.matchAll(/<input[^>]*>/g)].flatMap(([tag]) => {
    const [, name = ""] = /name="([^"]+)"/.exec(tag) ?? [];
    const [, value = ""] = /value="([^"]*)"/.exec(tag) ?? [];
    const sent = /type="hidden"|type="date"|type="text"/.test(tag) || / checked/.test(tag);
    return sent ? [[name, read(value)] as const] : [];
  });
  const areas = [...form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)/g)];
  return [...values, ...areas.map(([, name = "", text = ""]) => [name, read(text)] as const)];
}

async function sent(caseId: string, form: Form = right): Promise<string> {
  const answer = await post(`/cases/${caseId}/referrals/new`, [
    ...form,
    ...once(),
    ...step("send"),
  ]);
  assert.equal(answer.status, 303, await answer.text());
  return (answer.headers.get("location") ?? "").replace("?sent", "");
}

test("four pages carry what was typed to the sending, which is one however often it is pressed", async () => {
  const { id: caseId } = await opened();
  const address = `/cases/${caseId}/referrals/new`;
  const what = await (await post(address, [...whom, ...step("what")])).text();
  assert.match(what, /What should Cell police be told\?/);
  assert.match(what, /value="place" checked/, "what is usual is ticked");

  const judge = await (await post(address, [...fieldsOf(what), ...step("judge")])).text();
  assert.match(judge, /grounds to believe that an offence/, "what the rules hang on is asked");
  const answers: Form = [
    ...reasons("police"),
    ["is.grounds-to-believe-offence.police", "yes"],
    ["base.grounds-to-believe-offence.police", "Bunks behind the washing hall."],
  ];
  const typed = fieldsOf(judge).filter(([name]) => !answers.some(([other]) => other === name));
  const preview = await (await post(address, [...typed, ...answers, ...step("preview")])).text();
  assert.match(preview, /This is what Cell police would be told/);
  assert.match(preview, /Not verified/);
  assert.equal(preview.includes("They must see the"), true, "it is carried, out of sight");

  const set = { kind: "interpreter", holds: true, why: "x", how: "dari" } as const;
  assert.ok((await setSafeguard(inspectorate, sari, { caseId, ...set }, noon)).ok);
  const changed = await post(address, [...fieldsOf(preview), ...step("send")]);
  assert.equal(changed.status, 409);
  const shown = await changed.text();
  assert.match(shown, /has changed since you read it/);

  const form = [...fieldsOf(shown), ...step("send")];
  const first = await post(address, form);
  assert.equal(first.status, 303);
  assert.equal(nudged, 1);
  const where = first.headers.get("location") ?? "";
  const again = await post(address, form);
  assert.equal(again.headers.get("location"), where);

  const page = await (await get(where)).text();
  assert.match(page, /It is on its way/);
  assert.match(page, /An answer from Cell police by 9 December 2026/);
  assert.match(page, /They must see the &lt;place&gt; soon\./, "the judgement stands here");
  const list = await (await get(`/cases/${caseId}/referrals`)).text();
  assert.equal(list.split('href="/referrals/').length - 1, 1);
  assert.match(await (await get("/referrals", "officer")).text(), new RegExp(`P-${cases}`));
});

test("what is wrong stands beside its field on its own page, and nothing typed on any page is lost", async () => {
  const { id: caseId } = await opened();
  const address = `/cases/${caseId}/referrals/new`;
  const empty = await post(address, [["necessary.police", "typed already"], ...step("send")]);
  assert.equal(empty.status, 400);
  const text = await empty.text();
  for (const field of ["to", "purpose", "due", "until"]) {
    assert.match(text, new RegExp(`href="#${field}"`), field);
  }
  assert.match(text, /name="necessary.police" value="typed already"/);

  const hasty = right.filter(([name]) => !/^(interest|base)/.test(name));
  const unjudged = await (await post(address, [...hasty, ...step("preview")])).text();
  assert.match(unjudged, /href="#interest\.police"/);
  assert.match(unjudged, /href="#base\.grounds-to-believe-offence\.police"/);
  assert.match(unjudged, /name="to" value="police"/);

  const none = right.filter(([name]) => name !== "fields.police");
  const lacks = await givenBack(await post(address, [...none, ...step("preview")]));
  assert.deepEqual(lacks, [400, ["fields.police", "referral.missing.fields"]]);
});

test("days that were left as they were end with the consent; a day that somebody chose is refused beside its field", async () => {
  const { id: caseId, person } = await opened();
  const to = { recipient: "police", purpose: "investigation", until: "2026-12-01" };
  const consent = await aConsent(inspectorate, sari, person, to);
  const address = `/cases/${caseId}/referrals/new`;
  const blank = fieldsOf(await (await get(address)).text());
  assert.ok(blank.some(([name, value]) => name === "until" && value > to.until));
  const chosen: Form = [
    ["to", "police"],
    ["purpose", "investigation"],
    ["consent", consent],
  ];
  const asIs = await (await post(address, [...blank, ...chosen, ...step("what")])).text();
  assert.match(asIs, /What should Cell police be told\?/);
  for (const name of ["due", "until"]) {
    assert.match(asIs, new RegExp(`name="${name}" value="2026-12-01"`));
  }
  const own = blank.map(
    ([name, value]) => [name, name === "until" ? "2027-01-01" : value] as const,
  );
  const refused = await post(address, [...own, ...chosen, ...step("what")]);
  assert.equal(refused.status, 400);
  assert.match(await refused.text(), /href="#until"/);
});

test("beside own words stands that they may show who told, where somebody did who is to stay unknown", async () => {
  const { id: caseId } = await opened();
  const judge = async () => {
    const form: Form = [...right, ...step("judge")];
    return await (await post(`/cases/${caseId}/referrals/new`, form)).text();
  };
  const warning = /Your own words may show who/g;
  assert.equal((await judge()).match(warning), null);
  const words = { source: "call", verified: false, words: "Naboen ringte.", facts: [] } as const;
  const { factors } = house.law;
  assert.ok((await addObservation(inspectorate, sari, factors, { caseId, ...words }, noon)).ok);
  const warned = await judge();
  assert.ok(
    (warned.match(warning) ?? []).length >= 5,
    "the three judgements, what is asked, the tick",
  );
  assert.match(warned, /id="question\.police-help"[^<]*>[^<]*Your own words may show who/);
});

test("own words stay until they are said to name nobody, and the page says what would help", async () => {
  const { id: caseId } = await opened();
  const address = `/cases/${caseId}/referrals/new`;
  const bare = right.filter(([name]) => !/^(is|base)\./.test(name));
  const stays = await (await post(address, [...bare, ...step("preview")])).text();
  assert.equal(stays.includes(canary.words), false);
  assert.match(stays, /It depends on something nobody has answered/);
  assert.match(stays, /Is this so\? There are grounds to believe/);

  const said = [...bare, ["nobody.police", "yes"] as const];
  const goes = await (await post(address, [...said, ...step("preview")])).text();
  assert.equal(goes.includes(canary.words), true, "read and naming nobody, they go");
});

test("choosing a language keeps the page and all that was typed, and Enter goes on without sending", async () => {
  const { id: caseId } = await opened();
  const address = `/cases/${caseId}/referrals/new`;
  const judging = await (await post(address, [...right, ...step("judge")])).text();
  const form = fieldsOf(judging);
  const other = await (await post(address, [...form, ["language", "nb"]])).text();
  assert.match(other, /3 av 4/);
  assert.match(other, /They must see the &lt;place&gt; soon\./);
  assert.match(await (await post(address, form)).text(), /4 of 4/);
  assert.match(await (await post(address, [...whom, ["at", "preview"]])).text(), /2 of 4|3 of 4/);
  const list = await (await get(`/cases/${caseId}/referrals`)).text();
  assert.match(list, /Nothing has been referred yet/);
});

test("each of several recipients gets its own fields, and none gets the other's", async () => {
  const { id: caseId } = await opened();
  const both: Form = [
    ...right,
    ["to", "shelter"],
    ["shown.shelter", "yes"],
    ["fields.shelter", "sector"],
    ...reasons("shelter"),
    ...once(),
    ...once("shelter"),
  ];
  const address = `/cases/${caseId}/referrals/new`;
  const answer = await post(address, [...both, ...step("send")]);
  assert.equal(answer.headers.get("location"), `/cases/${caseId}/referrals?sent`);
  const list = await (await get(`/cases/${caseId}/referrals`)).text();
  const [toShelter = ""] = /\/referrals\/[0-9a-f-]{36}(?=">Cell shelter)/.exec(list) ?? [];
  const [toPolice = ""] = /\/referrals\/[0-9a-f-]{36}(?=">Cell police)/.exec(list) ?? [];
  assert.match(await (await get(toPolice)).text(), /Storås<\/bdi>/);
  const told = (await (await get(toShelter)).text()).split("What was sent")[1] ?? "";
  assert.match(told, /Kind of work/);
  assert.doesNotMatch(told, /<dt>Place<\/dt>/);
});

test("consent lets what it covers go; withdrawn before it is sent, the form comes back and nothing goes", async () => {
  const { id: caseId, person } = await opened();
  const consent = await aConsent(inspectorate, sari, person, {
    recipient: "shelter",
    purpose: "assistance",
  });
  const address = `/cases/${caseId}/referrals/new`;
  const form: Form = [
    ["to", "shelter"],
    ["purpose", "assistance"],
    ["due", "2026-12-09"],
    ["until", "2027-05-24"],
    ["consent", consent],
    ["shown.shelter", "yes"],
    ["fields.shelter", "name"],
    ...reasons("shelter"),
    ...once("shelter"),
  ];
  const preview = await (await post(address, [...form, ...step("preview")])).text();
  assert.match(preview, /With consent from .?Grå hegre/);
  assert.match(preview, /The name goes along/);
  assert.equal(preview.includes(canary.name), false, "it is not opened to be shown");
  const other = form.map(([name, value]) => [name, name === "purpose" ? "inspection" : value]);
  const elsewhere = await post(address, [...(other as [string, string][]), ...step("what")]);
  assert.match(await elsewhere.text(), /for a recipient or a purpose that you have not chosen/);

  const offered = async () => (await (await get(address)).text()).includes(consent);
  assert.ok(await offered());
  assert.ok((await withdrawConsent(inspectorate, sari, { caseId, consent }, noon)).ok);
  assert.equal(await offered(), false, "what was taken back is no choice");
  const late = await post(address, [...form, ...step("send")]);
  assert.equal(late.status, 400);
  assert.match(await late.text(), /The person has withdrawn the consent/);
  const list = await (await get(`/cases/${caseId}/referrals`)).text();
  assert.match(list, /Nothing has been referred yet/);
});

test("withdrawn because the person took the yes back, the yes is withdrawn with it where that is chosen, and what else rests on it is shown", async () => {
  const { id: caseId, person } = await opened();
  const told = { recipient: "shelter", purpose: "assistance" } as const;
  const consent = await aConsent(inspectorate, sari, person, told);
  const [one = "", two = "", three = ""] = await Promise.all(
    [1, 2, 3].map(async () => {
      const id = crypto.randomUUID();
      const wish = { ...aWish(), to: "shelter", purpose: "assistance" as const, consent, id };
      const request = { caseId, passesOn: null, referrals: [wish] };
      const { sharing } = house.law;
      const gone = await sendReferrals(inspectorate, sari, sharing, request, noon);
      assert.ok(gone.ok, JSON.stringify(gone));
      return id;
    }),
  );
  const why = ["withdraw-reason", "consent-withdrawn"] as const;
  const back = async (id: string, form: Form) => await post(`/referrals/${id}/withdraw`, form);
  const html = async (id: string) => await (await get(`/referrals/${id}`)).text();
  assert.match(await html(one), /name="withdraw-ended"/);
  assert.doesNotMatch(await html(one), /name="withdraw-ended"[^>]* checked/, "chosen by nobody");
  const other = await back(one, [
    ["withdraw-reason", "no-longer-needed"],
    ["withdraw-ended", "yes"],
  ]);
  assert.deepEqual(await givenBack(other), [400, ["withdraw-ended", "not-chosen"]]);

  await back(one, [why]);
  const stands = await html(one);
  assert.match(stands, /The consent still holds in the case/);
  assert.match(
    stands,
    new RegExp(`This was sent on the same consent too:[\\s\\S]*/referrals/${two}`),
  );
  assert.match(await html(two), /What we wait for/, "nothing else was withdrawn");

  for (const _ of ["once", "twice"]) {
    const ended = await back(two, [why, ["withdraw-ended", "yes"]]);
    assert.match(ended.headers.get("location") ?? "", /\?consent=2?$/);
  }
  assert.match(await html(two), /The consent no longer holds/);
  assert.match(await html(three), /You have withdrawn it/, "it rested on it too");
  assert.doesNotMatch(await html(one), /The consent still holds/);
  const persons = await (await get(`/cases/${caseId}/persons`)).text();
  assert.match(persons, /withdrawn 25 November 2026/);
});

test("declined while it was shut, the page says what was sent and not that they were told, nor until when they could use it", async () => {
  const { id: caseId } = await opened();
  const where = await sent(caseId);
  const id = where.split("/").at(-1) ?? "";
  await deliverAll();
  const html = async () => await (await get(where)).text();
  assert.match(await html(), /What was sent<\/h2>/);
  assert.match(await html(), /They may use it until/);
  const no = { id, reason: "no-capacity", words: "", namesNobody: false } as const;
  assert.ok((await declineReferral(police, per, house.law.sharing, no, noon)).ok);
  await deliverAll();
  const declined = await html();
  assert.match(declined, /What was sent<\/h2>/);
  assert.match(declined, /Never acknowledged, as far as we have heard/);
  assert.doesNotMatch(declined, /What they were told|They may use it until|Until then they see/);
  assert.match(declined, /Withdraw the referral/, "it can be taken back all the same");
});

test("a consent that was withdrawn says nobody was told only where nothing rested on it", async () => {
  const { id: caseId, person } = await opened();
  const to = { recipient: "shelter", purpose: "assistance" } as const;
  const consent = await aConsent(inspectorate, sari, person, to);
  const id = crypto.randomUUID();
  const wish = { ...aWish(), to: "shelter", purpose: "assistance" as const, consent, id };
  const { sharing } = house.law;
  const request = { caseId, passesOn: null, referrals: [wish] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
  await post(`/referrals/${id}/withdraw`, [["withdraw-reason", "no-longer-needed"]]);
  const said = async (which: string) => {
    const done = await post(`/cases/${caseId}/consents/${which}/withdraw`, []);
    return await (await get(done.headers.get("location") ?? "")).text();
  };
  const before = await said(consent);
  assert.match(before, /What was told on it was taken back before, or stays/);
  assert.doesNotMatch(before, /Nobody had been told on it/);
  const unused = await aConsent(inspectorate, sari, person, to);
  assert.match(await said(unused), /Nobody had been told on it/);
});

test("a consent to some fields is told as that on every page, and what it leaves out says so", async () => {
  const { id: caseId, person } = await opened();
  const few = await aConsent(inspectorate, sari, person, {
    recipient: "shelter",
    purpose: "assistance",
    fields: ["place", "pseudonym"],
  });
  const form: Form = [
    ["to", "shelter"],
    ["purpose", "assistance"],
    ["due", "2026-12-09"],
    ["until", "2027-05-24"],
    ["consent", few],
    ["shown.shelter", "yes"],
    ["fields.shelter", "place"],
    ["fields.shelter", "name"],
    ...reasons("shelter"),
    ...once("shelter"),
  ];
  const address = `/cases/${caseId}/referrals/new`;
  assert.match(await (await get(address)).text(), /; only: Place, Pseudonym/);
  for (const part of ["what", "judge", "preview"]) {
    const html = await (await post(address, [...form, ...step(part)])).text();
    assert.match(html, /The consent is only for: Place, Pseudonym\./, part);
    assert.doesNotMatch(html, /has said yes to this, until/, part);
  }
  const what = await (await post(address, [...form, ...step("what")])).text();
  assert.match(what, /Stays here<\/span> The consent is not for this\./);
  const standing = await (await get(`/cases/${caseId}/standing`)).text();
  assert.match(
    standing,
    /Said yes to Cell shelter: Help for the person, until [^.]*\. Only: Place, Pseudonym\./,
  );
});

test("what changes a life is said first, and a duty towards a child stands with by when", async () => {
  const { id: caseId } = await opened();
  const address = `/cases/${caseId}/referrals/new`;
  const form = right.map(([name, value]): [string, string] => {
    const to = name === "to" ? "directorate" : value;
    return [name.replace(".police", ".directorate"), to];
  });
  const before = await (await post(address, [...form, ...step("preview")])).text();
  const [first = -1, told = -1] = ["may reach the police", "would be told"].map((words) =>
    before.indexOf(words),
  );
  assert.ok(0 < first && first < told, "before what would be told");
  assert.doesNotMatch(before, /What you must do yourselves/);
  assert.doesNotMatch(
    await (await post(address, [...right, ...step("preview")])).text(),
    /may reach the police/,
  );

  const minor = { kind: "minor-or-maybe", holds: true, why: "Looks young", how: null } as const;
  assert.ok((await setSafeguard(inspectorate, sari, { caseId, ...minor }, noon)).ok);
  const child = await (await post(address, [...right, ...step("preview")])).text();
  assert.match(child, /What you must do yourselves/);
  assert.match(child, /barnevernsloven § 13-2/);
  assert.match(child, /<strong>By when: /);
});

test("who may not act on a referral, with a part of a plan alone or as an officer, is shown no form for it", async () => {
  const of = await aPlan(inspectorate, sari, { restricted: true });
  const { caseId } = of;
  const id = crypto.randomUUID();
  const referrals = [{ ...aWish(), id }];
  const sent = await sendReferrals(
    inspectorate,
    sari,
    house.law.sharing,
    { caseId, passesOn: null, referrals },
    noon,
  );
  assert.ok(sent.ok, sent.ok ? "" : sent.refused);
  const law = { ...of, colleague: ada.id, fields: ["law"] } as const;
  assert.ok((await givePlace(inspectorate, sari, law, noon)).ok);
  assert.ok((await joinColleague(inspectorate, sari, { caseId, colleague: officer.id })).ok);
  const form = `action="/referrals/${id}/withdraw"`;
  assert.ok((await (await get(`/referrals/${id}`)).text()).includes(form));
  for (const desk of ["ada", "officer"]) {
    const page = await get(`/referrals/${id}`, desk);
    assert.equal(page.status, 200);
    assert.equal((await page.text()).includes(form), false, desk);
    const refused = await post(
      `/referrals/${id}/withdraw`,
      [["withdraw-reason", "sent-by-mistake"]],
      desk,
    );
    assert.equal(refused.status, 403);
  }
});

test("an officer reads and cannot refer; nobody sees what is not theirs to see", async () => {
  const { id: caseId } = await opened();
  const list = await (await get(`/cases/${caseId}/referrals`, "officer")).text();
  assert.equal(list.includes("/referrals/new"), false);
  assert.equal((await get(`/cases/${caseId}/referrals/new`, "officer")).status, 403);
  assert.equal((await post(`/cases/${caseId}/referrals/new`, right, "officer")).status, 403);
  assert.equal((await get("/referrals/x")).status, 404);
  assert.equal((await post("/referrals/x/reply", [["reply-words", "Hello"]])).status, 404);
  assert.equal((await get(`/cases/${crypto.randomUUID()}/referrals`)).status, 404);
  assert.equal((await get(`/cases/${caseId}/referrals`, "nobody")).status, 303);
});

test("what they ask back stands there and is answered once; withdrawn meanwhile, what was written is kept", async () => {
  const { id: caseId } = await opened();
  const where = await sent(caseId);
  const id = where.split("/").at(-1) ?? "";
  await deliverAll();
  const safeguards = ["talk-before-removal"] as const;
  const seen = { id, step: crypto.randomUUID(), safeguards };
  assert.ok((await acknowledgeSafeguards(police, per, seen, noon)).ok);
  const asked = {
    ...{ id, step: crypto.randomUUID(), about: "where" as const },
    ...{ by: day("2026-12-01"), words: "", namesNobody: true },
  };
  assert.ok((await askBack(police, per, house.law.sharing, asked, noon)).ok);
  await deliverAll();
  const page = await (await get(where)).text();
  assert.match(page, /Cell police asks you something/);
  assert.match(page, /Where it is\. Answer by 1 December 2026/);
  assert.match(page, /Acknowledged 25 November 2026/);

  const empty = await post(`${where}/reply`, [["reply-words", " "]]);
  assert.deepEqual(await givenBack(empty), [400, ["reply-words", "referral.no-words"]]);
  const tooMuch = `${"Behind. ".repeat(600)}The end.`;
  const long = await post(`${where}/reply`, [["reply-words", tooMuch]]);
  assert.deepEqual(await givenBack(long), [400, ["reply-words", "too-long"]]);
  assert.equal(wordsIn(await long.text(), "reply-words"), tooMuch, "and is given back whole");
  const reply: Form = [
    ["reply-step", crypto.randomUUID()],
    ["reply-words", "Behind the hall."],
    ["reply-namesNobody", "yes"],
  ];
  for (const _ of ["once", "twice"]) {
    const answer = await post(`${where}/reply`, reply);
    assert.equal(answer.headers.get("location"), `${where}?replied=told`);
  }
  const withdrawal: Form = [["withdraw-reason", "no-longer-needed"]];
  const withdrawn = await post(`${where}/withdraw`, withdrawal);
  assert.equal(withdrawn.headers.get("location"), `${where}?withdrawn=after`);
  const late = await post(`${where}/reply`, [["reply-words", "One thing more."]]);
  assert.deepEqual(await givenBack(late), [409, ["acts", "referral.already-moved-on"]]);
  const text = await late.text();
  assert.match(text, /Possible now: nothing more with this one/);
  assert.match(text, /One thing more\./);
  assert.equal(text.split("Behind the hall.").length - 1, 1, "the step stands once");
});

test("a removal that was decided stands first, with whom to ring", async () => {
  const { id: caseId } = await opened();
  const where = await sent(caseId);
  const id = where.split("/").at(-1) ?? "";
  await deliverAll();
  const calm = await (await get(where)).text();
  assert.doesNotMatch(calm, /A removal has been decided/);
  const safeguards = ["talk-before-removal"] as const;
  const seen = { id, step: crypto.randomUUID(), safeguards };
  assert.ok((await acknowledgeSafeguards(police, per, seen, noon)).ok);
  const days = { decided: day("2026-11-25"), planned: day("2026-11-27") };
  const removal = { id, step: crypto.randomUUID(), ...days };
  assert.ok((await noteRemoval(police, per, removal, noon)).ok);
  await deliverAll();
  const loud = await (await get(where)).text();
  assert.match(loud, /data-tone="urgent"[^>]*role="status"><h2>A removal has been decided/);
  assert.match(loud, /Planned for 27 November 2026/);
  const number = /<a[^>]*href="tel:02800"/;
  assert.match(loud, number);
  assert.ok(loud.indexOf("A removal has been decided") < loud.indexOf("<h1"), "before all else");
  const whom = await (await get(`/cases/${caseId}/whom`)).text();
  const at = (words: string) => whom.indexOf(words);
  assert.ok(at("A removal has been decided") > 0);
  assert.ok(at("A removal has been decided") < at('data-need="lawyer"'));
  assert.ok(at('data-need="lawyer"') < at('data-need="report-conditions"'));
  const elsewhere = await (await get(`/cases/${(await opened()).id}/whom`)).text();
  assert.doesNotMatch(elsewhere, /A removal has been decided/);
  const overview = await (await get(`/cases/${caseId}`)).text();
  const first = overview.indexOf("A removal has been decided");
  assert.ok(first > 0 && first < overview.indexOf("<h1"), "on the case itself too");
  assert.match(overview.slice(first, overview.indexOf("<h1")), number);
  assert.match(await (await get("/work")).text(), number);
  const { id: another } = await opened();
  assert.doesNotMatch(await (await get(`/cases/${another}`)).text(), /A removal has been decided/);
});

test("what came in is passed on only where one says so, and its sender sees that, and to whom where a rule lets it", async () => {
  const where = await sent((await opened()).id);
  const id = where.split("/").at(-1) ?? "";
  await deliverAll();
  const safeguards = ["talk-before-removal"] as const;
  const seen = { id, step: crypto.randomUUID(), safeguards };
  assert.ok((await acknowledgeSafeguards(police, per, seen, noon)).ok);
  const taken = await takeOn(police, per, { id, label: `Q-${cases}`, restricted: false }, noon);
  assert.ok(taken.ok);
  await deliverAll();
  const address = `/cases/${taken.value.caseId}/referrals/new`;
  const preset = await (await get(`${address}?passesOn=${id}`, "per")).text();
  assert.match(preset, new RegExp(`value="${id}" checked`));
  assert.match(preset, /Whoever sent it is told that it is passed on/);
  const form: Form = [
    ["to", "shelter"],
    ["purpose", "prevention"],
    ["passesOn", id],
    ["due", "2026-12-09"],
    ["until", "2027-05-24"],
    ["shown.shelter", "yes"],
    ["fields.shelter", "place"],
    ...reasons("shelter"),
    ["is.no-other-solution.shelter", "yes"],
    ["base.no-other-solution.shelter", "Only they have a bed."],
    ...once("shelter"),
  ];
  const preview = await (await post(address, [...form, ...step("preview")], "per")).text();
  assert.match(preview, /Cell inspectorate will be told that it is passed on/);
  const passed = await post(address, [...form, ...step("send")], "per");
  assert.equal(passed.status, 303, await passed.text());
  await deliverAll();
  assert.match(await (await get(where)).text(), /passed it on[\s\S]*No rule lets them say to whom/);
  assert.doesNotMatch(await (await get(where)).text(), /Cell shelter/);
  const here = await (await get(`/inbox/${id}`, "per")).text();
  assert.match(here, /We passed it on to Cell shelter\. Cell inspectorate hears only that/);

  const calm = await (await get(`/inbox/${id}`, "per")).text();
  assert.doesNotMatch(calm, /What we passed on of it/);
  const back: Form = [["withdraw-reason", "no-longer-needed"]];
  assert.equal((await post(`${where}/withdraw`, back)).status, 303);
  await deliverAll();
  const inbox = await (await get(`/inbox/${id}`, "per")).text();
  assert.match(inbox, /What we passed on of it[\s\S]*Take it back from Cell shelter/);
  const further = passed.headers.get("location")?.replace("?sent", "") ?? "";
  assert.match(inbox, new RegExp(`action="${further}/withdraw"`), "the button is at hand");
  assert.match(
    await (await get("/deadlines", "per")).text(),
    /taken back by whoever sent it first/,
  );
  const page = await (await get(further, "per")).text();
  assert.match(page, /Cell inspectorate has taken back what this passes on/);
  const silent = await post(`${further}/keep`, [["why", " "]], "per");
  assert.equal(silent.status, 400);
  const kept = await post(`${further}/keep`, [["why", "Faren er der ennå."]], "per");
  assert.equal(kept.status, 303, await kept.text());
  assert.match(await (await get(further, "per")).text(), /Faren er der ennå\./);
  assert.doesNotMatch(await (await get(`/inbox/${id}`, "per")).text(), /What we passed on of it/);
});

test("a referral that was refused for good says so, why and what now, and waits for no answer", async () => {
  const { id: caseId } = await opened();
  const where = await sent(caseId);
  const before = await (await get(where)).text();
  assert.match(before, /What we wait for/);

  const refusing = async () => ({ problem: "document.belongs-nowhere" });
  await deliverDue(inspectorate, refusing, () => noon);
  const page = await (await get(where)).text();
  assert.match(page, /Cell police could not receive it/);
  assert.match(page, /At theirs it belongs to nothing/);
  assert.match(page, /Refused 25 November 2026\. It is not tried again/);
  assert.doesNotMatch(page, /What we wait for/);
  for (const path of [`/cases/${caseId}/referrals`, "/referrals", "/work"]) {
    assert.match(await (await get(path)).text(), /Not received/, path);
  }
  const [, first = ""] =
    /Answers we wait for.*?<li(.*?)<\/li>/.exec(await (await get("/work")).text()) ?? [];
  assert.match(first, /Not received/, "before all that still waits");
  assert.match(await (await get(where, "sari", "nb")).text(), /Cell police kunne ikke ta den imot/);
});

test("where the recipient has other rules than we, the page says that by theirs we may not tell it", async () => {
  const { id: caseId } = await opened();
  const where = await sent(caseId);
  const { sharing } = house.law;
  const ended = sharing.rules.map((rule) => ({ ...rule, validTo: day("2026-11-24") }));
  const carry: Carry = async (_peer, envelope) => {
    const taken = await takeIn(police, { ...sharing, rules: ended }, envelope, noon);
    return taken.ok ? { receipt: taken.value } : { problem: taken.refused };
  };
  await deliverDue(inspectorate, carry, () => noon);
  const page = await (await get(where)).text();
  assert.match(page, /Cell police could not receive it/);
  assert.match(page, /by the rules they have, we may not tell them this/);
  assert.match(await (await get(where, "sari", "nb")).text(), /Etter reglene de har/);
});

test("a safeguard that is set later says who has it and who does not, is sent from there, and stands with the referral", async () => {
  const { id: caseId } = await opened();
  const where = await sent(caseId);
  const id = where.split("/").at(-1) ?? "";
  await deliverAll();
  const set = {
    caseId,
    kind: "minor-or-maybe",
    holds: true,
    why: "Sa det i dag",
    how: null,
  } as const;
  const later = moment("2026-11-25T11:00:01Z");
  assert.ok((await setSafeguard(inspectorate, sari, set, later)).ok);
  const address = `/cases/${caseId}/safeguards`;
  const html = await (await get(address)).text();
  assert.match(html, /Cell police<\/a>: does not have it yet/);
  assert.match(html, /Cell police<\/a>: has been sent it and has not acknowledged it yet/);
  const form = (kind: string): Form => [
    ["step", crypto.randomUUID()],
    ["referral", id],
    ["safeguard", kind],
  ];
  const wrong = await post(`${address}/send`, form("employer-must-not-know"));
  assert.equal(wrong.status, 400);
  assert.match(await wrong.text(), /This safeguard is not in force in the case/);
  const done = await post(`${address}/send`, form("minor-or-maybe"));
  assert.equal(done.headers.get("location"), `${address}?sent`);
  assert.match(await (await get(`${address}?sent`)).text(), /The safeguard is on its way/);
  assert.match(
    await (await get(where)).text(),
    /You sent a safeguard that was set later: Under 18/,
  );
});

import assert from "node:assert/strict";
import test from "node:test";
import { deliverDue } from "../../api/document/deliver.ts";
import { sendReferrals } from "../../api/referral/send.ts";
import type { ReferralSent } from "../../domain/document/document.ts";
import type { Deed } from "../../domain/referral/step.ts";
import { day } from "../../domain/time/day.ts";
import { asAdmin } from "../../store/cluster.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { introduce, testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { givenBack, wordsIn } from "../../test/factories/forms.ts";
import { aReferralSent, posted } from "../../test/factories/incoming.ts";
import { aCase, aWish } from "../../test/factories/referral.ts";
import { testDesk, testHouse, testPages } from "../../test/house.ts";
import { en, rowsOf } from "../../test/page.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
]);
const police = await testCell(cluster, "police", ["police"]);
const cells = [inspectorate, police];
await introduce(cluster, cells, "http://localhost");
const origin = "http://localhost";
const house = testHouse(cells, origin);
const caseworker = await testColleague(cluster, inspectorate, "caseworker");
const app = testPages(house, {
  caseworker: testDesk(inspectorate, caseworker),
  colleague: testDesk(inspectorate, await testColleague(cluster, inspectorate, "caseworker")),
  officer: testDesk(inspectorate, await testColleague(cluster, inspectorate, "officer")),
});

/** With safeguards that shut it, and own words. */
async function referralComes(more: Partial<ReferralSent> = {}, words = "Sagt i bilen") {
  const id = crypto.randomUUID();
  const observed = { verified: false, cameFrom: "police", day: day("2026-11-20"), facts: [] };
  const told = {
    place: "Storås",
    sector: "building",
    observations: [{ ...observed, words }],
    safeguards: [
      { kind: "talk-before-removal", how: null },
      { kind: "interpreter", how: "tigrinja" },
    ],
    pseudonym: "Grå hegre",
  } as const;
  await posted(police, inspectorate, id, aReferralSent({ told, ...more }));
  await deliverDue(police, carryTo(cells), () => noon);
  return id;
}

async function policeStep(id: string, deed: Deed): Promise<void> {
  await posted(police, inspectorate, id, { kind: "step", deed });
  await deliverDue(police, carryTo(cells), () => noon);
}

const common = { host: "localhost", "accept-language": "en" };
const get = async (path: string, desk: string) =>
  await app.request(path, { headers: { ...common, "x-desk": desk } });
type Form = Readonly<Record<string, string | string[]>>;
const post = async (path: string, desk: string, form: Form) =>
  await app.request(path, {
    method: "POST",
    headers: { ...common, origin, "x-desk": desk },
    body: new URLSearchParams(
      Object.entries(form).flatMap(([name, value]) =>
        [value].flat().map((each): [string, string] => [name, each]),
      ),
    ),
  });
const given = async (path: string, form: Form) =>
  await givenBack(await post(path, "caseworker", form));
const page = async (id: string, desk = "caseworker") =>
  await (await get(`/inbox/${id}`, desk)).text();
const acknowledged = async (id: string) =>
  await post(`/inbox/${id}/acknowledge`, "caseworker", {
    "acknowledge-safeguards": ["talk-before-removal", "interpreter"],
  });

test("a referral is listed with its sender, purpose, safeguards and day, and its content nowhere before it is opened", async () => {
  const id = await referralComes();
  const list = await (await get("/inbox", "officer")).text();
  assert.match(list, /Referral from Cell police: Inspection/);
  assert.match(list, /Talk before any removal\. Interpreter needed\./);
  assert.match(list, /Answer by 9 December 2026/);
  assert.match(list, /shut until its safeguards are acknowledged/);
  const shut = await page(id);
  for (const html of [list, shut, await page(id, "officer")]) {
    assert.doesNotMatch(html, /Storås|Sagt i bilen|Grå hegre|tigrinja/);
  }
  assert.match(shut, /This binds us\./);
  assert.doesNotMatch(shut, /Take on as a case/);
  assert.doesNotMatch(await page(id, "officer"), /<input[^>]*type="checkbox"/);
  await acknowledged(id);
  assert.match(await page(id), /Storås/, "opened it is there, or this means nothing");
  assert.match(await (await get("/inbox", "officer")).text(), /Storås/);
});

test("safeguards are acknowledged one by one; none ticked is put right, and the rest stays shut", async () => {
  const id = await referralComes();
  const none = await given(`/inbox/${id}/acknowledge`, {});
  assert.deepEqual(none, [400, ["acknowledge-safeguards", "not-chosen"]]);
  const one = { "acknowledge-safeguards": "interpreter" };
  const some = await post(`/inbox/${id}/acknowledge`, "caseworker", one);
  assert.equal(some.headers.get("location"), `/inbox/${id}?did=acknowledge-left&words=none`);
  const left = await page(id);
  assert.match(left, /Acknowledged 25 November 2026 by A caseworker/);
  assert.equal(left.match(/type="checkbox" name="acknowledge-safeguards"/g)?.length, 1);
  assert.doesNotMatch(left, /Storås/);
  const all = await acknowledged(id);
  assert.equal(all.headers.get("location"), `/inbox/${id}?did=acknowledge&words=none`);
  assert.match(await page(id), /Storås/);
});

test("open, it shows what was told, unverified marked so, its rules, until when, and whether we may tell back", async () => {
  const id = await referralComes({ wayBack: day("2027-01-31") });
  await acknowledged(id);
  const html = await page(id);
  assert.match(html, /Not verified/);
  assert.match(html, /Sagt i bilen/);
  assert.match(html, /politiregisterloven/i, "the rule by its act");
  assert.match(html, /25 May 2027/);
  assert.match(html, /tell Cell police what became of it, until 31 January 2027/);
  assert.match(html, /Language: .*tigrinja/);
  assert.match(html, /Here a court found forced labour/);
  const without = await referralComes();
  await acknowledged(without);
  assert.match(await page(without), /The person has not agreed to it/);
});

test("a day that has passed in silence is said, on the list and on its page", async () => {
  const id = await referralComes({ due: day("2026-11-20"), until: day("2026-11-22") });
  const list = await (await get("/inbox", "officer")).text();
  const late = en("intake.state.late", { day: "20 November 2026" });
  assert.ok(list.includes(late));
  await acknowledged(id);
  const html = await page(id);
  assert.ok(html.includes(late));
  assert.match(html, /it may no longer be used for this/);
  assert.match(html, /Nobody here had opened it by 22 November 2026/);
  assert.doesNotMatch(html, /Storås|Take on as a case|Open the name/);
});

test("shut, it is declined for what can be said unread alone; then its page says so, and nothing of what it could be used for", async () => {
  const id = await referralComes();
  const html = await page(id);
  assert.match(html, /May be used until/, "while it waits");
  assert.match(html, /We do not have the capacity/);
  assert.match(html, /Someone who has read it can give more reasons/);
  assert.doesNotMatch(html, /There is too little to go on|Something else, in our own words/);
  const unread = { "decline-reason": "too-little" };
  const wrong = await post(`/inbox/${id}/decline`, "caseworker", unread);
  assert.equal(wrong.status, 400);
  assert.match(await wrong.text(), /href="#decline-reason"/);
  await post(`/inbox/${id}/decline`, "caseworker", { "decline-reason": "no-capacity" });
  const declined = await page(id);
  assert.match(declined, /It was declined here before anybody had opened it/);
  assert.match(declined, /We declined: We do not have the capacity/);
  assert.doesNotMatch(declined, /May be used until|Closed until you have|<form[^>]*inbox/);
  const list = await (await get("/inbox?handled=yes", "officer")).text();
  const line = list.slice(list.indexOf(id)).split("</li>")[0] ?? "";
  assert.match(line, /Declined/);
  assert.doesNotMatch(line, /shut until|Safeguards:/);
});

test("a decline says before and after whether own words go, and what was written is kept while it is put right", async () => {
  const id = await referralComes();
  await acknowledged(id);
  assert.match(await page(id), /Your own words go to Cell police only if they name nobody/);
  const words = "For lite å gå på";
  const decline = `/inbox/${id}/decline`;
  const without = await post(decline, "caseworker", { "decline-words": words });
  assert.deepEqual(await givenBack(without), [400, ["decline-reason", "not-chosen"]]);
  assert.equal(wordsIn(await without.text(), "decline-words"), words, "nothing typed is lost");
  const empty = await given(decline, { "decline-reason": "other" });
  assert.deepEqual(empty, [400, ["decline-words", "inbox.no-reason"]]);
  const long = { "decline-reason": "other", "decline-words": "x".repeat(10_001) };
  assert.deepEqual(await given(decline, long), [400, ["decline-words", "too-long"]]);

  const stays = await referralComes();
  await acknowledged(stays);
  const unread = { "decline-reason": "too-little", "decline-words": words };
  const kept = await post(`/inbox/${stays}/decline`, "caseworker", unread);
  const there = kept.headers.get("location") ?? "";
  assert.match(await (await get(there, "caseworker")).text(), /Your own words stayed here/);

  const form = { ...unread, "decline-namesNobody": "yes" };
  const done = await post(`/inbox/${id}/decline`, "caseworker", form);
  const said = await (await get(done.headers.get("location") ?? "", "caseworker")).text();
  assert.match(said, /Your own words went along/);
  assert.match(said, /We declined: There is too little to go on/);
  assert.doesNotMatch(said, /Take on as a case/);
});

test("asking back needs what and by when, is one though sent twice, and a late answer is told what is possible, its words kept", async () => {
  const id = await referralComes();
  await acknowledged(id);
  const html = await page(id);
  const ask = `/inbox/${id}/ask`;
  const wrong = await given(ask, { "ask-by": "2026-02-30" });
  assert.deepEqual(wrong, [400, ["ask-about", "not-chosen"], ["ask-by", "no-day"]]);
  const past = await given(ask, { "ask-about": "where", "ask-by": "2026-11-01" });
  assert.deepEqual(past, [400, ["ask-by", "referral.due-passed"]]);
  const once = /name="ask-step" value="([0-9a-f-]+)"/.exec(html)?.[1];
  assert.ok(once);
  const form = { "ask-step": once, "ask-about": "where", "ask-by": "2026-12-01" };
  await Promise.all([1, 2].map(() => post(`/inbox/${id}/ask`, "caseworker", form)));
  const asked = await page(id);
  assert.equal(asked.match(/We asked back: Where it is/g)?.length, 1);
  assert.match(asked, /Asked back\. Reply awaited by 1 December 2026/);

  const words = "Hvem gjelder det?";
  const late = await post(`/inbox/${id}/ask`, "colleague", {
    "ask-about": "who",
    "ask-by": "2026-12-01",
    "ask-words": words,
  });
  assert.equal(late.status, 409);
  const told = await late.text();
  assert.ok(told.includes(words), "what was written is kept");
  assert.match(told, /What can be done now[\s\S]*Take it on/);
});

test("withdrawn before anybody opened it, the page says that and nothing else", async () => {
  const id = await referralComes();
  await policeStep(id, { step: "withdraw", reason: "sent-by-mistake" });
  const html = await page(id);
  assert.match(html, /Cell police withdrew it before anybody here had opened it/);
  assert.doesNotMatch(html, /Storås|Inspection or control|Talk before any removal|<form[^>]*inbox/);
  const handled = await (await get("/inbox?handled=yes", "officer")).text();
  assert.match(handled, /Withdrawn by the sender/);
  const late = await post(`/inbox/${id}/take-on`, "caseworker", {});
  assert.ok(late.status === 409 || late.status === 422);
});

test("withdrawn after it was opened, it says what that means here, and nothing is offered but what still holds", async () => {
  const id = await referralComes({ wayBack: day("2027-01-31") });
  await acknowledged(id);
  assert.match(await page(id), /Take on as a case/);
  await policeStep(id, { step: "withdraw", reason: "consent-withdrawn" });
  const html = await page(id);
  assert.match(html, /The person has withdrawn the consent/);
  assert.match(html, /under the law that applies to us/);
  assert.doesNotMatch(html, /May be used until/, "taken back, it may not be used at all");
  assert.match(html, /The person has not agreed to it/, "the way back went with the consent");
  assert.match(html, /Storås/);
  assert.doesNotMatch(html, /Take on as a case|Ask back|Decline it/);
  assert.match(html, new RegExp(`/inbox/${id}/removal`));
});

test("a safeguard that comes once it is in work is asked for first, there and in its case, and holds there from then on", async () => {
  const id = await referralComes();
  await acknowledged(id);
  const taken = await post(`/inbox/${id}/take-on`, "caseworker", {});
  const to = taken.headers.get("location") ?? "";
  await policeStep(id, {
    ...{ step: "safeguard", safeguard: "employer-must-not-know", how: null, basis: [] },
  });
  assert.match(await page(id), /A safeguard has been set since/);
  assert.match(await page(id), /Storås/, "what is in work stays open");
  const overview = await (await get(to, "caseworker")).text();
  assert.match(overview, /A safeguard has been set since[\s\S]*The employer must not know/);
  const seen = { "acknowledge-safeguards": "employer-must-not-know" };
  const done = await post(`/inbox/${id}/acknowledge`, "caseworker", seen);
  assert.equal(done.headers.get("location"), `/inbox/${id}?did=acknowledge&words=none`);
  assert.doesNotMatch(await page(id), /A safeguard has been set since/);
  assert.match(await page(id), /Cell police sent a safeguard that was set later: The employer/);
  const after = await (await get(`${to}/safeguards`, "caseworker")).text();
  assert.match(after, /The employer must not know\.<\/h2><p><[^>]*>In force/);
  assert.match(after, />Not set<\/span><\/p><p class="terms">When it is set: /);
});

test("taken on, its case says where it came from and what is owed, and it is passed on from there", async () => {
  const id = await referralComes({ wayBack: day("2027-01-31") });
  await acknowledged(id);
  assert.doesNotMatch(await page(id), /passesOn/);
  const taken = await post(`/inbox/${id}/take-on`, "caseworker", {});
  const to = taken.headers.get("location") ?? "";
  const html = await page(id);
  assert.ok(html.includes(`${to}/referrals/new?passesOn=${id}`));
  const overview = await (await get(to, "caseworker")).text();
  assert.match(overview, /Referral from Cell police, 25 November 2026/);
  assert.match(overview, /Say what was done with: Talk before any removal\. Interpreter needed\./);
  assert.match(overview, /Tell what became of it/);

  const none = await post(`/inbox/${id}/safeguards/interpreter`, "caseworker", {});
  assert.match(await none.text(), /href="#done-interpreter-words"/);
  const form = { "done-interpreter-words": "Tolk er bestilt" };
  const said = await post(`/inbox/${id}/safeguards/interpreter`, "caseworker", form);
  assert.equal(said.headers.get("location"), `/inbox/${id}?did=safeguard-done&words=went`);
  assert.match(await page(id), /Done: .*Tolk er bestilt/);
  const after = await (await get(to, "caseworker")).text();
  assert.match(after, /Say what was done with: Talk before any removal\.</);
  const unknown = await post(`/inbox/${id}/safeguards/everything`, "caseworker", form);
  assert.equal(unknown.status, 404);
});

test("an untouched form tells nobody of a removal: its day is chosen, and that it is decided is said in words", async () => {
  const id = await referralComes();
  await acknowledged(id);
  const path = `/inbox/${id}/removal`;
  const asks = await (await get(path, "caseworker")).text();
  assert.doesNotMatch(asks, / checked|value="2026/, "nothing is filled in");
  const stood = async () => /First, someone talks/.test(await page(id));
  const other = (decided: string) => ({ "decided-when": "other", decided, sure: "yes" });
  const day = { "decided-when": "today", sure: "yes" };
  const cases: readonly [Form, ...unknown[]][] = [
    [{ "decided-when": "" }, ["decided-when", "no-day"], ["sure", "not-chosen"]],
    [{ "decided-when": "today" }, ["sure", "not-chosen"]],
    [{ ...day, decided: "2026-11-20" }, ["decided-when", "no-day"]],
    [other("2026-02-30"), ["decided", "no-day"]],
    [other("2026-12-24"), ["decided", "removal.not-decided-yet"]],
    [{ ...day, planned: "soon" }, ["planned", "no-day"]],
    [{ ...day, planned: "2026-11-01" }, ["planned", "removal.planned-before-decided"]],
  ];
  for (const [typed, ...wrong] of cases) {
    assert.deepEqual(await given(path, typed), [400, ...wrong]);
  }
  assert.equal(await stood(), false);
  assert.equal((await post(path, "caseworker", day)).headers.get("location"), path);
  assert.ok(await stood());
  assert.match(await page(id), /Decided 25 November 2026/);
});

test("whether a removal was decided is asked above all that is told", async () => {
  const id = await referralComes();
  await acknowledged(id);
  const html = await page(id);
  const asks = html.indexOf(en("intake.removal-here").slice(0, 40));
  const told = [">Came in<", "Storås", "The rules it builds on", 'id="safeguards"'].map((each) =>
    html.indexOf(each),
  );
  assert.ok(asks > 0 && told.every((each) => each === -1 || asks < each), `${asks} ${told}`);
  assert.ok(told.filter((each) => each > 0).length >= 3, "or this means nothing");
});

test("where own words stay here, it stands beside the field that they read only that it is something else", async () => {
  const id = await referralComes({ told: { place: "Storås" }, wayBack: null });
  const stays = /Your own words stay here[^<]*Cell police reads only that it is something else/g;
  const html = await page(id);
  assert.match(html, /Something else, in our own words/);
  const perhaps = /Then ring them\./g;
  assert.equal((html.match(stays) ?? html.match(perhaps) ?? []).length, 2, "to ask and to decline");
  const goes = await referralComes({ told: { place: "Storås" }, wayBack: day("2027-01-31") });
  assert.doesNotMatch(await page(goes), /reads only that/);
});

test("a removal is noted by its days, says who is told, and from then on who is talked with first and by whom", async () => {
  const id = await referralComes();
  const path = `/inbox/${id}/removal`;
  const shut = await get(path, "caseworker");
  assert.equal(shut.status, 422, "shut, nobody here knows whom it is about");
  assert.match(await shut.text(), /acknowledge each safeguard first/);
  await acknowledged(id);
  const asks = await (await get(path, "caseworker")).text();
  assert.match(asks, /It binds Cell inspectorate/);
  assert.equal((await get(path, "officer")).status, 403);
  const wrong = await post(path, "caseworker", { decided: "i dag", planned: "snart" });
  const problems = await wrong.text();
  assert.match(problems, /href="#decided"/);
  assert.match(problems, /href="#planned"/);
  assert.ok(problems.includes('value="snart"'));
  const early = await post(path, "caseworker", { decided: "2026-11-26", sure: "yes" });
  assert.match(await early.text(), /href="#decided"/);
  const form = { decided: "2026-11-25", planned: "2026-11-28", sure: "yes" };
  const done = await post(path, "caseworker", form);
  assert.equal(done.headers.get("location"), path);
  const confirmed = await (await get(path, "caseworker")).text();
  assert.match(confirmed, /Cell police is being told now/);
  const first = /First, someone talks with the person[\s\S]*Grå hegre[\s\S]*Cell police, who knows/;
  assert.match(confirmed, first);
  assert.match(await page(id), first);
  assert.match(confirmed, /28 November 2026/);
  assert.match(await page(id), /Have the dates changed, or has the removal been called off\?/);
  assert.doesNotMatch(await page(id), /Have you decided to send/);

  const free = await referralComes({ told: { place: "Storås" } });
  const unbound = await get(`/inbox/${free}/removal`, "caseworker");
  assert.equal(unbound.status, 422);
  assert.match(await unbound.text(), /there is nobody to tell this way/);
});

test("a removal that came back stands first on the work page until somebody writes down what was done", async () => {
  const { id: caseId } = await aCase(inspectorate, caseworker, "K-Retur");
  const id = crypto.randomUUID();
  const request = { caseId, passesOn: null, referrals: [{ ...aWish(), id }] };
  const { sharing } = house.law;
  assert.ok((await sendReferrals(inspectorate, caseworker, sharing, request, noon)).ok);
  const isIt = ({ kind, href }: { kind: string; href: string }) =>
    `${kind} ${href}` === `removal /referrals/${id}`;
  const alarm = async () => rowsOf(await (await get("/work", "caseworker")).text()).filter(isIt);
  assert.deepEqual(await alarm(), []);
  await policeStep(id, { step: "removal", decided: day("2026-11-25"), planned: null });
  const [first] = rowsOf(await (await get("/work", "caseworker")).text());
  assert.deepEqual([first?.group, await alarm()], ["at-once", [first]], "before all else");
  const opened = await (await get(`/referrals/${id}`, "caseworker")).text();
  assert.equal((await alarm()).length, 1, "opening it ends nothing");
  const removal = /name="talk-removal" value="([^"]+)"/.exec(opened)?.[1] ?? "";
  const at = `/referrals/${id}/talk`;
  const talk = { "talk-removal": removal, "talk-day": "2026-11-25", "talk-time": "11:30" };
  const said = { ...talk, "talk-result": "talked", "talk-words": "Vi snakket." };
  const lacking = await post(at, "caseworker", { ...said, "talk-time": "" });
  const wrong = "400,talk-whom,removal.no-whom,talk-time,no-day";
  assert.equal(`${await givenBack(lacking)}`, wrong);
  assert.equal(wordsIn(await lacking.text(), "talk-words"), "Vi snakket.");
  const late = { ...said, "talk-whom": "Vakta", "talk-day": "2026-11-26" };
  assert.deepEqual(await given(at, late), [400, ["talk-day", "removal.not-reached-yet"]]);
  assert.equal((await post(at, "caseworker", { ...said, "talk-whom": "Vakta" })).status, 303);
  assert.deepEqual(await alarm(), []);
  assert.match(await (await get(`/referrals/${id}`, "caseworker")).text(), /Reached: Vakta/);
});

test("rules that are not known here are marked where a referral is read, and only those", async () => {
  const fits = await referralComes({ told: { place: "Storås" } });
  assert.doesNotMatch(await page(fits), /which section allows/);
  const newer = await referralComes({ told: { place: "Storås" }, basis: ["of-next-year"] });
  const shown = await page(newer);
  assert.match(shown, /Ask Cell police which section allows this[\s\S]*What they told us/);
  assert.match(shown, /of-next-year/);
});

test("a referral that came before the rules were written down stays readable", async () => {
  const id = await referralComes({ told: { place: "Storås" } });
  const empty = `update work.incoming set content = jsonb_set(content, '{basis}', '[]') where id = $1`;
  await asAdmin(cluster, "inspectorate", (client) => client.query(empty, [id]));
  const shown = await page(id);
  assert.match(shown, /Storås/);
  assert.match(shown, /before Lenke wrote down the rules/);
});

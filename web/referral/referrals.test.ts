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
import { givePlace } from "../../api/plan/handover/give.ts";
import { sendReferrals } from "../../api/referral/send.ts";
import { setSafeguard } from "../../api/safeguard/safeguard.ts";
import { day, moment } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { givenBack, wordsIn } from "../../test/factories/forms.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { aConsent, aWish, canary } from "../../test/factories/referral.ts";
import {
  once,
  referring,
  right,
  type Sends,
  step,
  withReasons,
} from "../../test/factories/referral-pages.ts";

const { inspectorate, police, sari, officer, ada, per, house, opened, deliverAll, get, post } =
  await referring();

async function sent(caseId: string, form: Sends = right): Promise<string> {
  const answer = await post(`/cases/${caseId}/referrals/new`, [
    ...form,
    ...once(),
    ...step("send"),
  ]);
  assert.equal(answer.status, 303, await answer.text());
  return (answer.headers.get("location") ?? "").replace("?sent", "");
}

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
  const back = async (id: string, form: Sends) => await post(`/referrals/${id}/withdraw`, form);
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
  const reply: Sends = [
    ["reply-step", crypto.randomUUID()],
    ["reply-words", "Behind the hall."],
    ["reply-namesNobody", "yes"],
  ];
  for (const _ of ["once", "twice"]) {
    const answer = await post(`${where}/reply`, reply);
    assert.equal(answer.headers.get("location"), `${where}?replied=told`);
  }
  const withdrawal: Sends = [["withdraw-reason", "no-longer-needed"]];
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
  const taken = await takeOn(police, per, { id, label: "Q-1", restricted: false }, noon);
  assert.ok(taken.ok);
  await deliverAll();
  const address = `/cases/${taken.value.caseId}/referrals/new`;
  const preset = await (await get(`${address}?passesOn=${id}`, "per")).text();
  assert.match(preset, new RegExp(`value="${id}" checked`));
  assert.match(preset, /Whoever sent it is told that it is passed on/);
  const form: Sends = [
    ["to", "shelter"],
    ["purpose", "prevention"],
    ["passesOn", id],
    ["due", "2026-12-09"],
    ["until", "2027-05-24"],
    ["shown.shelter", "yes"],
    ["fields.shelter", "place"],
    ...withReasons("shelter"),
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
  const back: Sends = [["withdraw-reason", "no-longer-needed"]];
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
  const form = (kind: string): Sends => [
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

test("beside own words stands that they may show who told, where somebody did who is to stay unknown", async () => {
  const { id: caseId } = await opened();
  const judge = async () => {
    const form: Sends = [...right, ...step("judge")];
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

test("a consent to some fields is told as that on every page, and what it leaves out says so", async () => {
  const { id: caseId, person } = await opened();
  const few = await aConsent(inspectorate, sari, person, {
    recipient: "shelter",
    purpose: "assistance",
    fields: ["place", "pseudonym"],
  });
  const form: Sends = [
    ["to", "shelter"],
    ["purpose", "assistance"],
    ["due", "2026-12-09"],
    ["until", "2027-05-24"],
    ["consent", few],
    ["shown.shelter", "yes"],
    ["fields.shelter", "place"],
    ["fields.shelter", "name"],
    ...withReasons("shelter"),
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

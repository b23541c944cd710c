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
import { rowsOf } from "../../test/page.ts";
import { sayIn } from "../texts/texts.ts";

const { inspectorate, police, sari, officer, ada, per, house, opened, deliverAll, get, post } =
  await referring();
const en = sayIn("en");

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
  assert.ok(stands.includes(en("referral.consent-stands")));
  const rests = stands.slice(stands.indexOf(en("referral.rests")));
  assert.match(rests, new RegExp(`/referrals/${two}`));
  assert.ok((await html(two)).includes(en("referral.awaited")), "nothing else was withdrawn");

  for (const _ of ["once", "twice"]) {
    const ended = await back(two, [why, ["withdraw-ended", "yes"]]);
    assert.match(ended.headers.get("location") ?? "", /\?consent=2?$/);
  }
  assert.ok((await html(two)).includes(en("referral.consent-gone")));
  assert.ok((await html(three)).includes(en("referral.is-withdrawn")), "it rested on it too");
  assert.ok(!(await html(one)).includes(en("referral.consent-stands")));
  const persons = await (await get(`/cases/${caseId}/persons`)).text();
  assert.match(persons, /withdrawn 25 November 2026/);
});

test("declined while it was shut, the page says what was sent and not that they were told, nor until when they could use it", async () => {
  const { id: caseId } = await opened();
  const where = await sent(caseId);
  const id = where.split("/").at(-1) ?? "";
  await deliverAll();
  const html = async () => await (await get(where)).text();
  const usable = en("referral.until");
  const sentYet = `${en("referral.told-unread")}</h2>`;
  assert.ok((await html()).includes(sentYet) && (await html()).includes(usable));
  const no = { id, reason: "no-capacity", words: "", namesNobody: false } as const;
  assert.ok((await declineReferral(police, per, house.law.sharing, no, noon)).ok);
  await deliverAll();
  const declined = await html();
  assert.ok(declined.includes(sentYet) && declined.includes(en("referral.safeguard-never")));
  for (const none of [en("referral.told"), usable, en("referral.safeguard-unread")]) {
    assert.ok(!declined.includes(none), none);
  }
  assert.match(declined, /action="[^"]*\/withdraw"/, "it can be taken back all the same");
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
  assert.ok(before.includes(en("consent.told-before")));
  assert.ok(!before.includes(en("consent.told-none")));
  const unused = await aConsent(inspectorate, sari, person, to);
  assert.ok((await said(unused)).includes(en("consent.told-none")));
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
  assert.ok(page.includes(en("referral.is-asked-back", { agency: "Cell police" })));
  assert.match(page, /1 December 2026/);
  assert.ok(page.includes(en("referral.safeguard-read", { day: "25 November 2026" })));

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
  assert.ok(text.includes(en("referral.possible-now", { what: en("referral.can.nothing") })));
  assert.match(text, /One thing more\./);
  assert.equal(text.split("Behind the hall.").length - 1, 1, "the step stands once");
});

test("a removal that was decided stands first, with whom to ring", async () => {
  const { id: caseId } = await opened();
  const where = await sent(caseId);
  const id = where.split("/").at(-1) ?? "";
  await deliverAll();
  const calm = await (await get(where)).text();
  const mark = en("standing.removal-mark");
  assert.ok(!calm.includes(mark));
  const safeguards = ["talk-before-removal"] as const;
  const seen = { id, step: crypto.randomUUID(), safeguards };
  assert.ok((await acknowledgeSafeguards(police, per, seen, noon)).ok);
  const days = { decided: day("2026-11-25"), planned: day("2026-11-27") };
  const removal = { id, step: crypto.randomUUID(), ...days };
  assert.ok((await noteRemoval(police, per, removal, noon)).ok);
  await deliverAll();
  const loud = await (await get(where)).text();
  assert.ok(loud.includes(`data-tone="urgent" role="status"><h2>${mark}`));
  assert.ok(loud.includes(en("referral.removal-planned", { day: "27 November 2026" })));
  const number = /<a[^>]*href="tel:02800"/;
  assert.match(loud, number);
  assert.ok(loud.indexOf(mark) < loud.indexOf("<h1"), "before all else");
  const whom = await (await get(`/cases/${caseId}/whom`)).text();
  const at = (words: string) => whom.indexOf(words);
  assert.ok(at(mark) > 0);
  assert.ok(at(mark) < at('data-need="lawyer"'));
  assert.ok(at('data-need="lawyer"') < at('data-need="report-conditions"'));
  const elsewhere = await (await get(`/cases/${(await opened()).id}/whom`)).text();
  assert.ok(!elsewhere.includes(mark));
  const overview = await (await get(`/cases/${caseId}`)).text();
  const first = overview.indexOf(mark);
  assert.ok(first > 0 && first < overview.indexOf("<h1"), "on the case itself too");
  assert.match(overview.slice(first, overview.indexOf("<h1")), number);
  assert.equal(rowsOf(await (await get("/work")).text())[0]?.href, where, "to the number");
  const { id: another } = await opened();
  assert.ok(!(await (await get(`/cases/${another}`)).text()).includes(mark));
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
  assert.ok(preset.includes(en("referral.passes-on-help")));
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
  const told = { agency: "Cell inspectorate", to: "Cell shelter" };
  assert.ok(preview.includes(en("referral.will-be-told", told)));
  const passed = await post(address, [...form, ...step("send")], "per");
  assert.equal(passed.status, 303, await passed.text());
  await deliverAll();
  assert.ok((await (await get(where)).text()).includes(en("referral.passed-on-untold")));
  assert.doesNotMatch(await (await get(where)).text(), /Cell shelter/);
  const here = await (await get(`/inbox/${id}`, "per")).text();
  assert.ok(here.includes(en("intake.step.pass-on", { name: "Cell shelter" })));

  const calm = await (await get(`/inbox/${id}`, "per")).text();
  assert.ok(!calm.includes(en("intake.ground-gone")));
  const back: Sends = [["withdraw-reason", "no-longer-needed"]];
  assert.equal((await post(`${where}/withdraw`, back)).status, 303);
  await deliverAll();
  const inbox = await (await get(`/inbox/${id}`, "per")).text();
  assert.ok(inbox.includes(en("intake.ground-gone")));
  const further = passed.headers.get("location")?.replace("?sent", "") ?? "";
  assert.match(inbox, new RegExp(`action="${further}/withdraw"`), "the button is at hand");
  const deadlines = await (await get("/deadlines", "per")).text();
  assert.ok(deadlines.includes(en("deadline.kind.ground-gone")));
  const page = await (await get(further, "per")).text();
  assert.ok(page.includes(en("referral.ground-gone", { name: "Cell inspectorate" })));
  const silent = await post(`${further}/keep`, [["why", " "]], "per");
  assert.deepEqual(await givenBack(silent), [400, ["why", "referral.no-words"]]);
  const kept = await post(`${further}/keep`, [["why", "Faren er der ennå."]], "per");
  assert.equal(kept.status, 303, await kept.text());
  assert.match(await (await get(further, "per")).text(), /Faren er der ennå\./);
  const after = await (await get(`/inbox/${id}`, "per")).text();
  assert.ok(!after.includes(en("intake.ground-gone")));
});

test("a referral that was refused for good says so, why and what now, and waits for no answer", async () => {
  const { id: caseId } = await opened();
  const where = await sent(caseId);
  const before = await (await get(where)).text();
  assert.ok(before.includes(en("referral.awaited")));

  const refusing = async () => ({ problem: "document.belongs-nowhere" });
  await deliverDue(inspectorate, refusing, () => noon);
  const page = await (await get(where)).text();
  assert.ok(page.includes(en("referral.refused", { agency: "Cell police" })));
  assert.ok(page.includes(en("refusal.document.belongs-nowhere")));
  assert.ok(page.includes(en("referral.refused-text", { day: "25 November 2026" })));
  assert.ok(!page.includes(en("referral.awaited")));
  for (const path of [`/cases/${caseId}/referrals`, "/referrals", "/work"]) {
    assert.ok((await (await get(path)).text()).includes(en("referral.state.refused")), path);
  }
  const line = rowsOf(await (await get("/work")).text()).find(({ href }) => href === where);
  assert.deepEqual([line?.kind, line?.group], ["not-received", "today"]);
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
  assert.ok(page.includes(en("referral.refused", { agency: "Cell police" })));
  assert.ok(page.includes(en("refusal.document.basis-does-not-fit")));
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
  for (const reach of ["not-told", "not-acknowledged"] as const) {
    assert.ok(html.includes(`Cell police</a>: ${en(`safeguard.reach.${reach}`)}`), reach);
  }
  const form = (kind: string): Sends => [
    ["step", crypto.randomUUID()],
    ["referral", id],
    ["safeguard", kind],
  ];
  const wrong = await post(`${address}/send`, form("employer-must-not-know"));
  assert.match((await givenBack(wrong)).join(), /^400,[^,]*,referral\.safeguard-not-set$/);
  const done = await post(`${address}/send`, form("minor-or-maybe"));
  assert.equal(done.headers.get("location"), `${address}?sent`);
  assert.match(await (await get(`${address}?sent`)).text(), /role="status"/);
  const added = en("standing.step.safeguard", { who: "You", kinds: "Under 18" });
  assert.ok((await (await get(where)).text()).includes(added));
});

test("beside own words stands that they may show who told, where somebody did who is to stay unknown", async () => {
  const { id: caseId } = await opened();
  const judge = async () => {
    const form: Sends = [...right, ...step("judge")];
    return await (await post(`/cases/${caseId}/referrals/new`, form)).text();
  };
  const warning = new RegExp(en("frame.source-help"), "g");
  assert.equal((await judge()).match(warning), null);
  const words = { source: "call", verified: false, words: "Naboen ringte.", facts: [] } as const;
  const { factors } = house.law;
  assert.ok((await addObservation(inspectorate, sari, factors, { caseId, ...words }, noon)).ok);
  const warned = await judge();
  assert.ok(
    (warned.match(warning) ?? []).length >= 5,
    "the three judgements, what is asked, the tick",
  );
  const help = /id="question\.police-help"[^<]*>([^<]*)/.exec(warned)?.[1] ?? "";
  assert.ok(help.includes(en("frame.source-help")));
});

test("own words stay until they are said to name nobody, and the page says what would help", async () => {
  const { id: caseId } = await opened();
  const address = `/cases/${caseId}/referrals/new`;
  const bare = right.filter(([name]) => !/^(is|base)\./.test(name));
  const stays = await (await post(address, [...bare, ...step("preview")])).text();
  assert.equal(stays.includes(canary.words), false);
  assert.ok(stays.includes(en("referral.why.unsure")));
  assert.ok(stays.includes(en("sharing.is-so", { what: "" })));

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
  assert.match(await (await get(address)).text(), /; only: Place, Code name/);
  const only = en("referral.consent-only", { fields: "Place, Code name" });
  for (const part of ["what", "judge", "preview"]) {
    const html = await (await post(address, [...form, ...step(part)])).text();
    assert.ok(html.includes(only), part);
  }
  const what = await (await post(address, [...form, ...step("what")])).text();
  assert.ok(what.includes(en("referral.not-in-consent")));
  const standing = await (await get(`/cases/${caseId}/standing`)).text();
  assert.match(
    standing,
    /Said yes to Cell shelter: Help for the person, until [^.]*\. Only: Place, Code name\./,
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
  assert.ok(!before.includes(en("referral.duties")));
  assert.doesNotMatch(
    await (await post(address, [...right, ...step("preview")])).text(),
    /may reach the police/,
  );

  const minor = { kind: "minor-or-maybe", holds: true, why: "Looks young", how: null } as const;
  assert.ok((await setSafeguard(inspectorate, sari, { caseId, ...minor }, noon)).ok);
  const child = await (await post(address, [...right, ...step("preview")])).text();
  assert.ok(child.includes(en("referral.duties")));
  assert.match(child, /barnevernsloven § 13-2/);
  assert.match(child, /<strong>By when: /);
});

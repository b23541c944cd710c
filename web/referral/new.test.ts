import assert from "node:assert/strict";
import { test } from "node:test";
import { withdrawConsent } from "../../api/person/consent.ts";
import { setSafeguard } from "../../api/safeguard/safeguard.ts";
import { noon } from "../../test/carry.ts";
import { givenBack, wordsIn } from "../../test/factories/forms.ts";
import { aConsent, canary } from "../../test/factories/referral.ts";
import {
  once,
  referring,
  right,
  type Sends,
  step,
  whom,
  withReasons,
} from "../../test/factories/referral-pages.ts";
import { sayIn } from "../texts/texts.ts";

const { inspectorate, sari, nudged, opened, get, post } = await referring();

const listOf = async (caseId: string) => await (await get(`/cases/${caseId}/referrals`)).text();

const read = (html: string) =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function fieldsOf(html: string): Sends {
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

test("four pages carry what was typed to the sending, which is one however often it is pressed", async () => {
  const { id: caseId, label } = await opened();
  const address = `/cases/${caseId}/referrals/new`;
  const what = await (await post(address, [...whom, ...step("what")])).text();
  assert.match(what, /value="place" checked/, "what is usual is ticked");

  const judge = await (await post(address, [...fieldsOf(what), ...step("judge")])).text();
  assert.match(judge, /name="is\.grounds-to-believe-offence\.police"/, "the rules hang on it");
  const answers: Sends = [
    ...withReasons("police"),
    ["is.grounds-to-believe-offence.police", "yes"],
    ["base.grounds-to-believe-offence.police", "Bunks behind the washing hall."],
  ];
  const typed = fieldsOf(judge).filter(([name]) => !answers.some(([other]) => other === name));
  const preview = await (await post(address, [...typed, ...answers, ...step("preview")])).text();
  assert.match(preview, /name="saw\.police"/);
  assert.match(preview, /type="hidden" name="necessary\.police" value="They must see the/);

  const set = { kind: "interpreter", holds: true, why: "x", how: "dari" } as const;
  assert.ok((await setSafeguard(inspectorate, sari, { caseId, ...set }, noon)).ok);
  const changed = await post(address, [...fieldsOf(preview), ...step("send")]);
  assert.deepEqual(await givenBack(changed), [409, ["to.police", "referral.already-changed"]]);
  const shown = await changed.text();
  const form = [...fieldsOf(shown), ...step("send")];
  const first = await post(address, form);
  assert.equal(first.status, 303);
  assert.equal(nudged.length, 1);
  const where = first.headers.get("location") ?? "";
  const again = await post(address, form);
  assert.equal(again.headers.get("location"), where);

  const page = await (await get(where)).text();
  assert.match(page, /9 December 2026/);
  assert.match(page, /They must see the &lt;place&gt; soon\./, "the judgement stands here");
  assert.equal((await listOf(caseId)).split('href="/referrals/').length - 1, 1);
  assert.match(await (await get("/referrals", "officer")).text(), new RegExp(label));
});

test("what is wrong stands beside its field on its own page, and nothing typed on any page is lost", async () => {
  const { id: caseId } = await opened();
  const address = `/cases/${caseId}/referrals/new`;
  const empty = await post(address, [["necessary.police", "typed already"], ...step("send")]);
  assert.deepEqual(await givenBack(empty), [
    400,
    ["to", "missing"],
    ["purpose", "not-chosen"],
    ["due", "no-day"],
    ["until", "no-day"],
  ]);
  assert.match(await empty.text(), /name="necessary.police" value="typed already"/);

  const hasty = right.filter(([name]) => !/^(interest|base|proportionate)/.test(name));
  const tooMuch = `${"Less ".repeat(900)}will not do.`;
  const long = ["proportionate.police", tooMuch] as const;
  const unjudged = await post(address, [...hasty, long, ...step("preview")]);
  assert.deepEqual(await givenBack(unjudged), [
    400,
    ["proportionate.police", "too-long"],
    ["interest.police", "referral.not-judged"],
    ["base.grounds-to-believe-offence.police", "referral.not-judged"],
  ]);
  const shown = await unjudged.text();
  assert.equal(wordsIn(shown, "proportionate.police"), tooMuch, "given back whole");
  assert.match(shown, /name="to" value="police"/);

  const none = right.filter(([name]) => name !== "fields.police");
  const lacks = await post(address, [...none, ...step("preview")]);
  assert.deepEqual(await givenBack(lacks), [400, ["fields.police", "referral.no-fields"]]);

  const many = Array.from({ length: 11 }, (_, at) => ["to", `agency-${at}`] as const);
  const past: Sends = [
    ...many,
    ...whom.slice(1, 2),
    ["due", "2026-11-24"],
    ["until", "2026-11-23"],
  ];
  assert.deepEqual(await givenBack(await post(address, [...past, ...step("what")])), [
    400,
    ["to", "too-many"],
  ]);
  const few = past.slice(10);
  assert.deepEqual(await givenBack(await post(address, [...few, ...step("what")])), [
    400,
    ["to", "referral.no-recipient"],
    ["due", "referral.due-passed"],
    ["until", "referral.ends-before-due"],
  ]);
});

test("what is ticked is a consent of this case for each recipient, of whom it is about", async () => {
  const { id: caseId, person } = await opened();
  const to = { recipient: "police", purpose: "investigation" } as const;
  const [one, two, elsewhere, otherwise] = await Promise.all([
    aConsent(inspectorate, sari, person, to),
    aConsent(inspectorate, sari, person, to),
    aConsent(inspectorate, sari, person, { ...to, recipient: "shelter" }),
    aConsent(inspectorate, sari, person, { ...to, purpose: "assistance" }),
  ]);
  const wrong = async (...ticked: Sends) => {
    const form = [...whom, ...ticked, ...step("what")];
    return (await givenBack(await post(`/cases/${caseId}/referrals/new`, form))).slice(1);
  };
  const tick = (id: string) => ["consent", id] as const;
  assert.deepEqual(await wrong(tick(one)), [], "as it is to be, or this means nothing");
  const codes = {
    "refusal.referral.no-such-consent": [tick(crypto.randomUUID())],
    "referral.consent-elsewhere": [tick(one), tick(elsewhere)],
    "referral.consent-twice": [tick(one), tick(two)],
    "referral.consent-for-another": [tick(otherwise)],
    "referral.consent-of-another": [tick(one), ["person", crypto.randomUUID()] as const],
  };
  for (const [code, ticked] of Object.entries(codes)) {
    assert.deepEqual(await wrong(...ticked), [["consent", code]]);
  }
});

test("days that were left as they were end with the consent; a day that somebody chose is refused beside its field", async () => {
  const { id: caseId, person } = await opened();
  const to = { recipient: "police", purpose: "investigation", until: "2026-12-01" };
  const consent = await aConsent(inspectorate, sari, person, to);
  const address = `/cases/${caseId}/referrals/new`;
  const blank = fieldsOf(await (await get(address)).text());
  assert.ok(blank.some(([name, value]) => name === "until" && value > to.until));
  const chosen: Sends = [
    ["to", "police"],
    ["purpose", "investigation"],
    ["consent", consent],
  ];
  const asIs = await (await post(address, [...blank, ...chosen, ...step("what")])).text();
  assert.match(asIs, /name="fields\.police"/);
  for (const name of ["due", "until"]) {
    assert.match(asIs, new RegExp(`name="${name}" value="2026-12-01"`));
  }
  const own = blank.map(
    ([name, value]) => [name, name === "until" ? "2027-01-01" : value] as const,
  );
  const refused = await post(address, [...own, ...chosen, ...step("what")]);
  assert.deepEqual(await givenBack(refused), [400, ["until", "referral.longer-than-consent"]]);
});

test("choosing a language keeps the page and all that was typed, and Enter goes on without sending", async () => {
  const { id: caseId } = await opened();
  const address = `/cases/${caseId}/referrals/new`;
  const judging = await (await post(address, [...right, ...step("judge")])).text();
  const form = fieldsOf(judging);
  const names = form.map(([name]) => name).filter((name) => !name.startsWith("fields."));
  assert.deepEqual(names, [...new Set(names)], "what the page asks is not carried besides");
  const other = await (await post(address, [...form, ["language", "nb"]])).text();
  assert.match(other, /<html lang="nb"/);
  assert.match(other, /name="at" value="judge"/);
  assert.match(other, /They must see the &lt;place&gt; soon\./);
  assert.match(await (await post(address, form)).text(), /name="at" value="preview"/);
  const hasty = await post(address, [...whom, ["at", "preview"]]);
  assert.match(await hasty.text(), /name="at" value="judge"/);
  assert.doesNotMatch(await listOf(caseId), /href="\/referrals\//, "nothing is sent");
});

test("each of several recipients gets its own fields, and none gets the other's", async () => {
  const { id: caseId } = await opened();
  const both: Sends = [
    ...right,
    ["to", "shelter"],
    ["shown.shelter", "yes"],
    ["fields.shelter", "sector"],
    ...withReasons("shelter"),
    ...once(),
    ...once("shelter"),
  ];
  const address = `/cases/${caseId}/referrals/new`;
  const answer = await post(address, [...both, ...step("send")]);
  assert.equal(answer.headers.get("location"), `/cases/${caseId}/referrals?sent`);
  const list = await listOf(caseId);
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
  const form: Sends = [
    ["to", "shelter"],
    ["purpose", "assistance"],
    ...whom.slice(2),
    ["consent", consent],
    ["shown.shelter", "yes"],
    ["fields.shelter", "name"],
    ...withReasons("shelter"),
    ...once("shelter"),
  ];
  const preview = await (await post(address, [...form, ...step("preview")])).text();
  assert.match(preview, /Grå hegre/);
  assert.ok(preview.includes(sayIn("en")("referral.name-would")));
  assert.equal(preview.includes(canary.name), false, "it is not opened to be shown");
  const other = form.map(([name, value]) => [name, name === "purpose" ? "inspection" : value]);
  const elsewhere = await post(address, [...(other as [string, string][]), ...step("what")]);
  assert.deepEqual(await givenBack(elsewhere), [400, ["consent", "referral.consent-for-another"]]);

  const offered = async () => (await (await get(address)).text()).includes(consent);
  assert.ok(await offered());
  assert.ok((await withdrawConsent(inspectorate, sari, { caseId, consent }, noon)).ok);
  assert.equal(await offered(), false, "what was taken back is no choice");
  const late = await post(address, [...form, ...step("send")]);
  assert.deepEqual(await givenBack(late), [400, ["consent", "referral.consent-ended"]]);
  assert.doesNotMatch(await listOf(caseId), /href="\/referrals\//, "nothing is sent");
});

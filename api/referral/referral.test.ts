import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/time/day.ts";
import { asAdmin } from "../../store/cluster.ts";
import { carryTo, noon } from "../../test/carry.ts";
import {
  everythingIn,
  introduce,
  testCell,
  testCluster,
  testColleague,
} from "../../test/cluster.ts";
import {
  aCase,
  aConsent,
  aWish,
  canary,
  judgedAs,
  judgedForUnit,
  sharing,
} from "../../test/factories/referral.ts";
import { deliverDue } from "../document/deliver.ts";
import { acknowledgeSafeguards } from "../intake/answer/acknowledge.ts";
import { declineReferral } from "../intake/answer/decline.ts";
import { takeOn } from "../intake/take-on.ts";
import { withdrawConsent } from "../person/consent.ts";
import { choicesFor } from "./choices.ts";
import { factsTold } from "./facts.ts";
import { referralsOfAgency, referralsOfCase } from "./list.ts";
import { prepareReferral } from "./prepare.ts";
import { readReferral } from "./read.ts";
import { sendReferrals } from "./send.ts";
import type { ReferralWish } from "./wish.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
  "public-authority",
  "control-authority",
]);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const unit = await testCell(cluster, "unit", ["police", "trafficking-unit", "public-authority"]);
const union = await testCell(cluster, "union", ["union"]);
const cells = [inspectorate, police, shelter, coordination, unit, union];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker");
const other = await testColleague(cluster, inspectorate, "caseworker");
const officer = await testColleague(cluster, inspectorate, "officer");
const per = await testColleague(cluster, police, "caseworker");
const liv = await testColleague(cluster, union, "caseworker");
const eli = await testColleague(cluster, unit, "officer");
const carry = carryTo(cells);

async function deliverAll(): Promise<void> {
  for (const cell of cells) {
    await deliverDue(cell, carry, () => noon);
  }
}

let labels = 0;
const label = () => {
  labels += 1;
  return `R-${labels}`;
};

/** Without consent: no names, open questions left open. */
const nameless = { judged: judgedAs(), fields: ["observations"] as const, question: "" };

async function send(
  caseId: string,
  more: Partial<ReferralWish> = {},
  { by = sari, id = crypto.randomUUID() as string } = {},
) {
  const request = { caseId, passesOn: null, referrals: [{ ...aWish(more), id }] };
  return { id, outcome: await sendReferrals(inspectorate, by, sharing, request, noon) };
}

async function sent(caseId: string, more: Partial<ReferralWish> = {}): Promise<string> {
  const { id, outcome } = await send(caseId, more);
  assert.deepEqual(outcome, { ok: true, value: [{ id, before: false }] });
  return id;
}

const safeguards = ["talk-before-removal"] as const;
const step = () => crypto.randomUUID();

async function takenOnThere(id: string) {
  assert.ok((await acknowledgeSafeguards(police, per, { id, step: step(), safeguards }, noon)).ok);
  return await takeOn(police, per, { id, label: label(), restricted: false }, noon);
}

async function stateAt(id: string) {
  const read = await readReferral(inspectorate, sari, id);
  return read.ok ? read.value.referral.state : read.refused;
}

test("the preview says field by field what goes, what stays and why, and keeps nothing", async () => {
  const { id, person } = await aCase(inspectorate, sari, label());
  const wish = aWish({
    to: "shelter",
    purpose: "assistance",
    fields: ["place", "observations", "words", "name"],
    judged: judgedAs(),
    person,
  });
  const before = await everythingIn(cluster, "inspectorate");
  const request = { caseId: id, wish };
  const preview = await prepareReferral(inspectorate, sari, sharing, request, noon);
  assert.ok(preview.ok);
  const { fields, told, refused, basis } = preview.value;
  const lines = Object.fromEntries(fields.map(({ field, why }) => [field, why]));
  assert.deepEqual(
    ["place", "sector", "observations", "words", "name", "question", "talk-before-removal"].map(
      (field) => lines[field],
    ),
    ["no-rule", "not-chosen", "chosen", "no-rule", "no-rule", "no-rule", "safeguard"],
  );
  assert.ok(fields.find(({ field }) => field === "name")?.needs.includes("consent"));
  assert.deepEqual(
    basis.map((rule) => rule.id),
    ["fvl13a-anonym"],
  );
  assert.equal(refused, null);
  const text = JSON.stringify(told);
  assert.match(text, /hours\.per_day_max/);
  assert.match(text, /talk-before-removal/);
  for (const words of [canary.words, canary.note, canary.name, canary.question, canary.place]) {
    assert.equal(text.includes(words), false, words);
  }
  assert.deepEqual(
    told.observations?.map(({ verified }) => verified),
    [false],
  );
  const after = await everythingIn(cluster, "inspectorate");
  const rows = (all: string) => all.split("\n").filter((row) => !row.includes("referral.prepare"));
  assert.deepEqual(rows(after).toSorted(), rows(before).toSorted());
});

test("a preview answers before anybody has judged, and says that nothing goes until somebody has", async () => {
  const { id } = await aCase(inspectorate, sari, label());
  const judged = { necessary: "", proportionate: "", interest: "", answers: [] };
  const wish = aWish({ judged });
  const preview = await prepareReferral(inspectorate, sari, sharing, { caseId: id, wish }, noon);
  assert.ok(preview.ok);
  assert.equal(preview.value.refused, "referral.not-judged");
  const place = preview.value.fields.find(({ field }) => field === "place");
  assert.deepEqual(place?.open, ["grounds-to-believe-offence"]);
  const { outcome } = await send(id, { judged });
  assert.deepEqual(outcome, { ok: false, refused: "referral.not-judged" });
});

test("a referral is sent, acknowledged, taken on, and each side sees its part; nobody else knows a thing", async () => {
  const { id, person } = await aCase(inspectorate, sari, label());
  const referral = await sent(id, { fields: [...aWish().fields, "pseudonym", "name"], person });

  const waiting = await readReferral(inspectorate, sari, referral);
  assert.ok(waiting.ok);
  assert.equal(waiting.value.referral.delivered, false);
  assert.equal(waiting.value.referral.state, "waiting");
  assert.deepEqual(waiting.value.referral.basis, ["fvl13b6"]);
  assert.equal(waiting.value.named, true);
  assert.equal(JSON.stringify(waiting.value).includes(canary.name), false, "the name is veiled");
  assert.match(JSON.stringify(waiting.value.told), new RegExp(canary.words));

  await deliverAll();
  const early = { id: referral, label: label(), restricted: false };
  assert.deepEqual(await takeOn(police, per, early, noon), {
    ok: false,
    refused: "referral.not-acknowledged",
  });
  const taken = await takenOnThere(referral);
  assert.ok(taken.ok, "the police take it on");
  await deliverAll();

  const answered = await readReferral(inspectorate, officer, referral);
  assert.ok(answered.ok);
  assert.equal(answered.value.referral.state, "accepted");
  assert.equal(answered.value.referral.delivered, true);
  assert.deepEqual(
    answered.value.steps.map(({ deed }) => deed.step),
    ["acknowledge", "accept"],
  );

  const there = await referralsOfCase(police, per, taken.value.caseId);
  assert.ok(there.ok);
  assert.deepEqual(
    there.value.received.map((line) => line.senderName),
    ["Cell inspectorate"],
  );
  assert.deepEqual(
    there.value.head.safeguards.map(({ kind }) => kind),
    ["talk-before-removal"],
  );

  const known = await everythingIn(cluster, "police");
  assert.ok(known.includes(canary.words), "it must be found somewhere, or this means nothing");
  assert.ok(known.includes(canary.question));
  for (const own of [canary.reasoning, canary.why]) {
    assert.equal(known.includes(own), false, "why is the sender's own");
  }
  for (const cell of ["inspectorate", "police", "shelter", "coordination"]) {
    const everything = await everythingIn(cluster, cell);
    assert.equal(everything.includes(canary.name), false, `the name is sealed in ${cell}`);
    if (cell === "shelter" || cell === "coordination") {
      for (const words of [canary.words, canary.note, canary.question, referral]) {
        assert.equal(everything.includes(words), false, `${words} in ${cell}`);
      }
    }
  }
});

test("the special unit hears that there is a referral, on a rule, and nothing of whom; from a union it does not", async () => {
  const before = await factsTold(unit, eli);
  const { id, person } = await aCase(inspectorate, sari, label());
  const judged = judgedForUnit("grounds-to-believe-offence", "words-name-nobody");
  await sent(id, { fields: [...aWish().fields, "pseudonym", "name"], person, judged });
  await deliverAll();
  const facts = await factsTold(unit, eli);
  assert.ok(before.ok && facts.ok);
  assert.equal(facts.value.length, before.value.length + 1);
  const [newest] = facts.value;
  assert.deepEqual(
    [newest?.sender, newest?.recipient, newest?.purpose, newest?.on],
    ["Cell inspectorate", "Cell police", "investigation", "2026-11-25"],
  );
  const known = await everythingIn(cluster, "unit");
  for (const words of Object.values(canary)) {
    assert.equal(known.includes(words), false, words);
  }
  for (const word of ["Grå hegre", "hours.per_day_max", "talk-before-removal", id, person]) {
    assert.equal(known.includes(word), false, word);
  }
  const theirs = await aCase(union, liv, label());
  const consent = await aConsent(union, liv, theirs.person, {
    recipient: "police",
    purpose: "report-offence",
  });
  const wish = aWish({ purpose: "report-offence", consent, judged });
  const request = {
    caseId: theirs.id,
    passesOn: null,
    referrals: [{ ...wish, id: crypto.randomUUID() }],
  };
  assert.ok((await sendReferrals(union, liv, sharing, request, noon)).ok);
  await deliverAll();
  const after = await factsTold(unit, eli);
  assert.equal(after.ok && after.value.length, facts.value.length, "no rule lets a union");
});

test("several are referred to at once, each with its own fields: all of them or none", async () => {
  const { id, person } = await aCase(inspectorate, sari, label());
  const consent = await aConsent(inspectorate, sari, person, {
    recipient: "shelter",
    purpose: "assistance",
  });
  const help = aWish({
    ...{ to: "shelter", purpose: "assistance", question: "", fields: ["pseudonym"], consent },
  });
  const report = aWish({ question: "", fields: ["observations"] });
  const request = (...wishes: readonly ReferralWish[]) => ({
    caseId: id,
    passesOn: null,
    referrals: wishes.map((wish) => ({ ...wish, id: crypto.randomUUID() })),
  });
  const bad = request(help, { ...report, to: "nobody" });
  assert.deepEqual(await sendReferrals(inspectorate, sari, sharing, bad, noon), {
    ok: false,
    refused: "referral.no-recipient",
  });
  const none = await referralsOfCase(inspectorate, sari, id);
  assert.deepEqual(none.ok && none.value.sent, []);
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request(help, report), noon)).ok);
  const listed = await referralsOfCase(inspectorate, sari, id);
  assert.deepEqual(
    listed.ok && new Map(listed.value.sent.map(({ recipient, fields }) => [recipient, fields])),
    new Map([
      ["shelter", ["pseudonym", "talk-before-removal"]],
      ["police", ["observations", "talk-before-removal"]],
    ]),
  );
});

test("a referral that is declined comes back with its reason; own words stay where no rule carries them", async () => {
  const { id } = await aCase(inspectorate, sari, label());
  const referral = await sent(id, { ...nameless, purpose: "report-offence" });
  await deliverAll();
  const request = {
    id: referral,
    reason: "not-our-task",
    words: "kanarifugl-avslag",
    namesNobody: true,
  } as const;
  assert.deepEqual(await declineReferral(police, per, sharing, request, noon), {
    ok: true,
    value: { wordsTold: false },
  });
  await deliverAll();
  const read = await readReferral(inspectorate, sari, referral);
  assert.deepEqual(read.ok && read.value.steps.map(({ deed }) => deed), [
    { step: "decline", reason: "not-our-task", words: null },
  ]);
  assert.ok((await everythingIn(cluster, "police")).includes("kanarifugl-avslag"), "kept there");
  assert.equal((await everythingIn(cluster, "inspectorate")).includes("kanarifugl-avslag"), false);
});

test("without names, nothing anyone wrote in their own words reaches the recipient's database", async () => {
  const { id, person } = await aCase(inspectorate, sari, label());
  const everything = ["place", "sector", "observations", "words", "name", "pseudonym"] as const;
  const referral = await sent(id, {
    ...{ to: "shelter", purpose: "assistance", judged: judgedAs(), fields: everything, person },
  });
  await deliverAll();
  const known = await everythingIn(cluster, "shelter");
  assert.ok(known.includes("hours.per_day_max") && known.includes(referral), "it came");
  for (const words of [canary.words, canary.note, canary.question, canary.name, canary.place]) {
    assert.equal(known.includes(words), false, words);
  }
});

test("consent carries a referral to whom and for what it was given, and taken back it takes back what rests on it", async () => {
  const { id, person } = await aCase(inspectorate, sari, label());
  const consent = await aConsent(inspectorate, sari, person, {
    recipient: "shelter",
    purpose: "assistance",
  });
  const wish = { to: "shelter", purpose: "assistance", consent } as const;
  const before = await sent(id, wish);
  const refusal = async (more: Partial<ReferralWish>) => {
    const { outcome } = await send(id, { ...wish, ...more });
    return outcome.ok ? "sent" : outcome.refused;
  };
  assert.equal(await refusal({ to: "police" }), "referral.consent-for-another");
  assert.equal(await refusal({ consent: crypto.randomUUID() }), "referral.no-such-consent");
  assert.equal(await refusal({ until: day("2027-11-02") }), "referral.longer-than-consent");
  const withdrawn = await withdrawConsent(inspectorate, sari, { caseId: id, consent }, noon);
  assert.deepEqual(withdrawn, { ok: true, value: { told: 1, rested: true } });
  assert.equal(await stateAt(before), "withdrawn");
  assert.equal(await refusal({}), "referral.consent-ended");
  await deliverAll();
  const known = await everythingIn(cluster, "shelter");
  assert.ok(known.includes(before), "the shelter is told that it was withdrawn");
  const read = await readReferral(inspectorate, sari, before);
  assert.deepEqual(read.ok && read.value.told, {}, "it went out empty");
});

test("a consent of somebody in another case carries nothing", async () => {
  const mine = await aCase(inspectorate, sari, label());
  const theirs = await aCase(inspectorate, sari, label());
  const to = { recipient: "shelter", purpose: "assistance" };
  const consent = await aConsent(inspectorate, sari, theirs.person, to);
  const wish = aWish({ ...to, to: "shelter", purpose: "assistance", consent });
  const prepare = (caseId: string) =>
    prepareReferral(inspectorate, sari, sharing, { caseId, wish }, noon);
  assert.ok((await prepare(theirs.id)).ok);
  assert.deepEqual(await prepare(mine.id), { ok: false, refused: "referral.no-such-consent" });
});

test("a double tap sends once and answers the same", async () => {
  const { id } = await aCase(inspectorate, sari, label());
  const once = crypto.randomUUID();
  const both = await Promise.all([
    send(id, nameless, { id: once, by: sari }),
    send(id, nameless, { id: once, by: sari }),
  ]);
  assert.deepEqual(both.map(({ outcome }) => outcome.ok && outcome.value[0]?.before).toSorted(), [
    false,
    true,
  ]);
  const listed = await referralsOfCase(inspectorate, sari, id);
  assert.equal(listed.ok && listed.value.sent.length, 1);
  const elsewhere = await aCase(inspectorate, sari, label());
  const { outcome } = await send(elsewhere.id, nameless, { id: once, by: sari });
  assert.deepEqual(outcome, { ok: false, refused: "referral.already-used" });
});

test("a name goes along only from someone with a part in the case, and the log says that it was read", async () => {
  const { id, person } = await aCase(inspectorate, sari, label());
  const wish = { fields: ["place", "name"] as const, person, question: "" };
  const { outcome } = await send(id, wish, { by: other, id: crypto.randomUUID() });
  assert.deepEqual(outcome, { ok: false, refused: "referral.name-not-open" });
  const referral = await sent(id, wish);
  const entries = await asAdmin(cluster, "inspectorate", async (client) => {
    const { rows } = await client.query<{ verb: string; record: string; ground: string | null }>(
      "select verb, record, ground from log.entry where case_id = $1 and actor = $2 order by verb",
      [id, sari.id],
    );
    return rows;
  });
  assert.deepEqual(entries, [
    { verb: "person.read-name", record: person, ground: `referral ${referral}` },
    { verb: "referral.send", record: referral, ground: null },
  ]);
});

test("an officer may read what was referred and send nothing; the coordination is nobody to refer to", async () => {
  const { id } = await aCase(inspectorate, sari, label());
  const { outcome } = await send(id, nameless, { by: officer, id: crypto.randomUUID() });
  assert.deepEqual(outcome, { ok: false, refused: "not-permitted" });
  assert.ok((await referralsOfAgency(inspectorate, officer)).ok);
  const nobody = await send(id, { ...nameless, to: "coordination" });
  assert.deepEqual(nobody.outcome, { ok: false, refused: "referral.no-recipient" });
  const choices = await choicesFor(inspectorate, sari, id);
  assert.deepEqual(choices.ok && choices.value.recipients.map(({ cell }) => cell), [
    "police",
    "shelter",
    "union",
    "unit",
  ]);
});

test("a referral of a case that one may not see is not there, and neither is one that never was", async () => {
  const { id } = await aCase(inspectorate, sari, label());
  const referral = await sent(id, nameless);
  assert.ok((await readReferral(inspectorate, other, referral)).ok, "it could be seen");
  await asAdmin(cluster, "inspectorate", (client) =>
    client.query("insert into work.case_member (case_id, actor, part) values ($1, $2, 'recused')", [
      id,
      other.id,
    ]),
  );
  const none = { ok: false, refused: "referral.not-found" };
  assert.deepEqual(await readReferral(inspectorate, other, referral), none);
  assert.deepEqual(await readReferral(inspectorate, other, crypto.randomUUID()), none);
  assert.deepEqual(await readReferral(inspectorate, other, "no id"), none);
  const listed = await referralsOfAgency(inspectorate, other);
  assert.equal(listed.ok && listed.value.some((each) => each.id === referral), false);
  const own = await aCase(inspectorate, other, label());
  const reused = await send(own.id, nameless, { by: other, id: referral });
  assert.deepEqual(reused.outcome, { ok: false, refused: "referral.already-used" });
});

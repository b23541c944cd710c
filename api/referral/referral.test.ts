import assert from "node:assert/strict";
import { test } from "node:test";
import { asAdmin } from "../../store/cluster.ts";
import { carryTo, noon } from "../../test/carry.ts";
import {
  everythingIn,
  introduce,
  testCell,
  testCluster,
  testColleague,
} from "../../test/cluster.ts";
import { aCase, aConsent, aWish, canary } from "../../test/factories/referral.ts";
import { deliverDue } from "../document/deliver.ts";
import { declineReferral } from "../intake/decline.ts";
import { takeOn } from "../intake/take-on.ts";
import { choicesFor } from "./choices.ts";
import { referralsOfAgency, referralsOfCase } from "./list.ts";
import { prepareReferral } from "./prepare.ts";
import { readReferral } from "./read.ts";
import { sendReferral } from "./send.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
]);
const police = await testCell(cluster, "police", ["police"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const coordination = await testCell(cluster, "coordination", ["coordination"]);
const cells = [inspectorate, police, shelter, coordination];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker");
const other = await testColleague(cluster, inspectorate, "caseworker");
const officer = await testColleague(cluster, inspectorate, "officer");
const per = await testColleague(cluster, police, "caseworker");
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

test("the preview says field by field what is told and what stays, and keeps nothing", async () => {
  const { id, person } = await aCase(inspectorate, sari, label());
  const wish = aWish({
    ground: "no-names",
    fields: ["place", "observations", "words", "name"],
    person,
  });
  const before = await everythingIn(cluster, "inspectorate");
  const preview = await prepareReferral(inspectorate, sari, id, wish, noon);
  assert.ok(preview.ok);
  const lines = Object.fromEntries(preview.value.fields.map(({ field, why }) => [field, why]));
  assert.deepEqual(lines, {
    place: "chosen",
    sector: "not-chosen",
    observations: "chosen",
    words: "identifies",
    safeguards: "always",
    pseudonym: "not-chosen",
    name: "identifies",
    question: "identifies",
  });
  const told = JSON.stringify(preview.value.told);
  assert.match(told, /hours\.per_day_max/);
  assert.match(told, /talk-before-removal/);
  for (const words of [canary.words, canary.note, canary.name, canary.question]) {
    assert.equal(told.includes(words), false, words);
  }
  assert.deepEqual(
    preview.value.told.observations?.map(({ verified }) => verified),
    [false],
  );
  const after = await everythingIn(cluster, "inspectorate");
  const rows = (text: string) =>
    text.split("\n").filter((row) => !row.includes("referral.prepare"));
  assert.deepEqual(rows(after).toSorted(), rows(before).toSorted());
});

test("a referral is sent, taken on, answered, and each side sees its part; nobody else knows a thing", async () => {
  const { id, person } = await aCase(inspectorate, sari, label());
  const wish = aWish({ fields: [...aWish().fields, "pseudonym", "name"], person });
  const referral = crypto.randomUUID();
  const sent = await sendReferral(inspectorate, sari, { ...wish, id: referral, caseId: id }, noon);
  assert.deepEqual(sent, { ok: true, value: { id: referral, before: false } });

  const waiting = await readReferral(inspectorate, sari, referral);
  assert.ok(waiting.ok);
  assert.equal(waiting.value.referral.delivered, false);
  assert.equal(waiting.value.referral.answer, null);
  assert.equal(waiting.value.named, true);
  assert.equal(JSON.stringify(waiting.value).includes(canary.name), false, "the name is veiled");
  assert.match(JSON.stringify(waiting.value.told), new RegExp(canary.words));

  await deliverAll();
  const taken = await takeOn(
    police,
    per,
    { id: referral, label: label(), restricted: false },
    noon,
  );
  assert.ok(taken.ok, "the police take it on");
  await deliverAll();

  const answered = await readReferral(inspectorate, officer, referral);
  assert.ok(answered.ok);
  assert.equal(answered.value.referral.answer?.answer, "accepted");
  assert.equal(answered.value.referral.delivered, true);

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
  assert.equal(known.includes(canary.reasoning), false, "why it was sent is the sender's own");
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

test("a referral that is declined comes back with the reason", async () => {
  const { id } = await aCase(inspectorate, sari, label());
  const referral = crypto.randomUUID();
  const wish = aWish({ ground: "no-names", fields: ["place", "observations"] });
  assert.ok(
    (await sendReferral(inspectorate, sari, { ...wish, id: referral, caseId: id }, noon)).ok,
  );
  await deliverAll();
  const reason = "Hører til i et annet distrikt.";
  assert.ok((await declineReferral(police, per, { id: referral, reason }, noon)).ok);
  await deliverAll();
  const read = await readReferral(inspectorate, sari, referral);
  assert.deepEqual(read.ok && read.value.referral.answer, { answer: "declined", reason, at: noon });
});

test("without names, nothing anyone wrote in their own words reaches the recipient's database", async () => {
  const { id, person } = await aCase(inspectorate, sari, label());
  const referral = crypto.randomUUID();
  const everything = ["place", "sector", "observations", "words", "name", "pseudonym"] as const;
  const wish = aWish({
    to: "shelter",
    purpose: "assistance",
    ground: "no-names",
    fields: everything,
    person,
  });
  assert.ok(
    (await sendReferral(inspectorate, sari, { ...wish, id: referral, caseId: id }, noon)).ok,
  );
  await deliverAll();
  const known = await everythingIn(cluster, "shelter");
  assert.ok(known.includes(canary.place) && known.includes(referral), "it came");
  for (const words of [canary.words, canary.note, canary.question, canary.name]) {
    assert.equal(known.includes(words), false, words);
  }
});

test("consent carries a referral to whom and for what it was given, and stops when it is withdrawn", async () => {
  const { id, person } = await aCase(inspectorate, sari, label());
  const consent = await aConsent(inspectorate, sari, person, {
    recipient: "shelter",
    purpose: "assistance",
  });
  const wish = aWish({ to: "shelter", purpose: "assistance", ground: "consent", consent });
  const send = (more = {}) =>
    sendReferral(
      inspectorate,
      sari,
      { ...wish, ...more, id: crypto.randomUUID(), caseId: id },
      noon,
    );
  assert.ok((await send()).ok, "it must hold once, or this means nothing");
  assert.deepEqual(await send({ to: "police" }), {
    ok: false,
    refused: "referral.consent-for-another",
  });
  assert.deepEqual(await send({ consent: null }), { ok: false, refused: "referral.no-consent" });
  assert.deepEqual(await send({ until: "2027-11-02" }), {
    ok: false,
    refused: "referral.longer-than-consent",
  });
  await asAdmin(cluster, "inspectorate", (client) =>
    client.query("update work.consent set withdrawn_on = '2026-11-25' where id = $1", [consent]),
  );
  assert.deepEqual(await send(), { ok: false, refused: "referral.consent-ended" });
  const preview = await prepareReferral(inspectorate, sari, id, wish, noon);
  assert.deepEqual(preview, { ok: false, refused: "referral.consent-ended" });
});

test("a consent of somebody in another case carries nothing", async () => {
  const mine = await aCase(inspectorate, sari, label());
  const theirs = await aCase(inspectorate, sari, label());
  const to = { recipient: "shelter", purpose: "assistance" };
  const consent = await aConsent(inspectorate, sari, theirs.person, to);
  const wish = aWish({ to: "shelter", purpose: "assistance", ground: "consent", consent });
  assert.ok((await prepareReferral(inspectorate, sari, theirs.id, wish, noon)).ok);
  assert.deepEqual(await prepareReferral(inspectorate, sari, mine.id, wish, noon), {
    ok: false,
    refused: "referral.no-consent",
  });
});

test("a double tap sends once and answers the same", async () => {
  const { id } = await aCase(inspectorate, sari, label());
  const request = {
    ...aWish({ ground: "no-names" }),
    fields: ["place"] as const,
    id: crypto.randomUUID(),
    caseId: id,
  };
  const both = await Promise.all([
    sendReferral(inspectorate, sari, request, noon),
    sendReferral(inspectorate, sari, request, noon),
  ]);
  assert.deepEqual(both.map((one) => one.ok && one.value.before).toSorted(), [false, true]);
  const listed = await referralsOfCase(inspectorate, sari, id);
  assert.equal(listed.ok && listed.value.sent.length, 1);
  const elsewhere = await aCase(inspectorate, sari, label());
  assert.deepEqual(
    await sendReferral(inspectorate, sari, { ...request, caseId: elsewhere.id }, noon),
    {
      ok: false,
      refused: "referral.already-used",
    },
  );
});

test("a name goes along only from someone with a part in the case, and the log says that it was read", async () => {
  const { id, person } = await aCase(inspectorate, sari, label());
  const wish = aWish({ fields: ["place", "name"], person });
  assert.deepEqual(await prepareReferral(inspectorate, other, id, wish, noon), {
    ok: false,
    refused: "referral.name-not-open",
  });
  const referral = crypto.randomUUID();
  assert.ok(
    (await sendReferral(inspectorate, sari, { ...wish, id: referral, caseId: id }, noon)).ok,
  );
  const entries = await asAdmin(cluster, "inspectorate", async (client) => {
    const { rows } = await client.query<{ verb: string; record: string; ground: string }>(
      "select verb, record, ground from log.entry where case_id = $1 and actor = $2 order by verb",
      [id, sari.id],
    );
    return rows;
  });
  assert.deepEqual(entries, [
    { verb: "person.read-name", record: person, ground: `referral ${referral}` },
    { verb: "referral.send", record: referral, ground: "breach-of-law" },
  ]);
});

test("an officer may read what was referred and send nothing; the coordination is nobody to refer to", async () => {
  const { id } = await aCase(inspectorate, sari, label());
  const wish = aWish({ ground: "no-names" });
  const request = { ...wish, id: crypto.randomUUID(), caseId: id };
  assert.deepEqual(await sendReferral(inspectorate, officer, request, noon), {
    ok: false,
    refused: "not-permitted",
  });
  assert.ok((await referralsOfAgency(inspectorate, officer)).ok);
  assert.deepEqual(
    await prepareReferral(inspectorate, sari, id, { ...wish, to: "coordination" }, noon),
    {
      ok: false,
      refused: "referral.no-recipient",
    },
  );
  const choices = await choicesFor(inspectorate, sari, id);
  assert.deepEqual(choices.ok && choices.value.recipients.map(({ cell }) => cell), [
    "police",
    "shelter",
  ]);
});

test("a referral of a case that one may not see is not there, and neither is one that never was", async () => {
  const { id } = await aCase(inspectorate, sari, label());
  const request = { ...aWish({ ground: "no-names" }), id: crypto.randomUUID(), caseId: id };
  assert.ok((await sendReferral(inspectorate, sari, request, noon)).ok);
  assert.ok((await readReferral(inspectorate, other, request.id)).ok, "it could be seen");
  await asAdmin(cluster, "inspectorate", (client) =>
    client.query("insert into work.case_member (case_id, actor, part) values ($1, $2, 'recused')", [
      id,
      other.id,
    ]),
  );
  const none = { ok: false, refused: "referral.not-found" };
  assert.deepEqual(await readReferral(inspectorate, other, request.id), none);
  assert.deepEqual(await readReferral(inspectorate, other, crypto.randomUUID()), none);
  assert.deepEqual(await readReferral(inspectorate, other, "no id"), none);
  const listed = await referralsOfAgency(inspectorate, other);
  assert.equal(listed.ok && listed.value.some((each) => each.id === request.id), false);
});

test("an id used in a case that one may not see, or by something that came in, is refused and not a fault", async () => {
  const hidden = await aCase(inspectorate, sari, label());
  const wish = { ...aWish({ ground: "no-names" }), fields: ["place"] as const };
  const id = crypto.randomUUID();
  const sent = await sendReferral(inspectorate, sari, { ...wish, id, caseId: hidden.id }, noon);
  assert.ok(sent.ok);
  await asAdmin(cluster, "inspectorate", (client) =>
    client.query("insert into work.case_member values ($1, $2, 'recused')", [hidden.id, other.id]),
  );
  const own = await aCase(inspectorate, other, label());
  const refused = { ok: false, refused: "referral.already-used" };
  const again = { ...wish, id, caseId: own.id };
  assert.deepEqual(await sendReferral(inspectorate, other, again, noon), refused);

  const theirs = await aCase(police, per, label());
  const thread = crypto.randomUUID();
  const back = {
    ...wish,
    purpose: "inspection",
    to: "inspectorate",
    id: thread,
    caseId: theirs.id,
  };
  assert.ok((await sendReferral(police, per, back, noon)).ok);
  await deliverAll();
  const reused = { ...wish, id: thread, caseId: own.id };
  assert.deepEqual(await sendReferral(inspectorate, other, reused, noon), refused);
});

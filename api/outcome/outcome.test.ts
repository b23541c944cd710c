import assert from "node:assert/strict";
import { test } from "node:test";
import { day } from "../../domain/base/day.ts";
import { asAdmin } from "../../store/cluster.ts";
import { carryTo, noon } from "../../test/carry.ts";
import {
  everythingIn,
  introduce,
  testCell,
  testCluster,
  testColleague,
} from "../../test/cluster.ts";
import { aCase, aConsent, aWish } from "../../test/factories/referral.ts";
import { deliverDue } from "../document/deliver.ts";
import { takeOn } from "../intake/take-on.ts";
import { readReferral } from "../referral/read.ts";
import { sendReferral } from "../referral/send.ts";
import type { ReferralWish } from "../referral/wish.ts";
import { tellingChoices } from "./choices.ts";
import { outcomesOf } from "./list.ts";
import { noteOutcome } from "./note.ts";
import { prepareTelling } from "./prepare.ts";
import { tellOutcome } from "./tell.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const police = await testCell(cluster, "police", ["police"]);
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
const cells = [inspectorate, police, shelter];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker");
const officer = await testColleague(cluster, inspectorate, "officer");
const per = await testColleague(cluster, police, "caseworker");
const carry = carryTo(cells);
const note = "kanarifugl-utfall-5d";

async function deliverAll(): Promise<void> {
  for (const cell of cells) {
    await deliverDue(cell, carry, () => noon);
  }
}

let labels = 0;
const label = () => {
  labels += 1;
  return `O-${labels}`;
};

/** A case at the inspectorate, referred to the police, who took it on as a case of their own. */
async function inBothPlaces(more: Partial<ReferralWish> = {}) {
  const ours = await aCase(inspectorate, sari, label());
  const thread = crypto.randomUUID();
  const wish = aWish({ question: "", fields: ["place", "sector", "observations"], ...more });
  const sent = await sendReferral(
    inspectorate,
    sari,
    { ...wish, id: thread, caseId: ours.id },
    noon,
  );
  assert.ok(sent.ok);
  await deliverAll();
  const taken = await takeOn(police, per, { id: thread, label: label(), restricted: false }, noon);
  assert.ok(taken.ok);
  await deliverAll();
  return { ours: ours.id, person: ours.person, thread, theirs: taken.value.caseId };
}

async function notedAt(cell: typeof police, by: typeof per, caseId: string): Promise<string> {
  const id = crypto.randomUUID();
  const noted = await noteOutcome(
    cell,
    by,
    {
      id,
      caseId,
      kind: "charged",
      provision: "strl-257",
      note,
      happened: day("2026-11-20"),
    },
    noon,
  );
  assert.deepEqual(noted, { ok: true, value: { id } });
  return id;
}

test("an outcome goes back along the chain without names, and is seen by whoever referred", async () => {
  const { ours, thread, theirs } = await inBothPlaces();
  const outcome = await notedAt(police, per, theirs);
  const wish = { outcome, thread, ground: "no-names", consent: null };

  const preview = await prepareTelling(police, per, wish, noon);
  assert.ok(preview.ok);
  assert.deepEqual(preview.value.fields, ["outcome", "happened", "provision"]);
  assert.deepEqual(preview.value.basis, { rule: "polreg24", confirmed: true });
  const before = await outcomesOf(inspectorate, sari, ours);
  assert.equal(before.ok && before.value.outcomes.length, 0, "a preview tells nothing");

  assert.ok((await tellOutcome(police, per, wish, noon)).ok);
  await deliverAll();
  const seen = await outcomesOf(inspectorate, officer, ours);
  assert.ok(seen.ok);
  assert.deepEqual(
    seen.value.outcomes.map(({ kind, provision, cameFromName, note: told }) => ({
      kind,
      provision,
      cameFromName,
      told,
    })),
    [{ kind: "charged", provision: "strl-257", cameFromName: "Cell police", told: null }],
  );
  const read = await readReferral(inspectorate, sari, thread);
  assert.deepEqual(read.ok && read.value.outcomes.map(({ way }) => way), ["told-to-us"]);
  assert.ok((await everythingIn(cluster, "police")).includes(note), "or this means nothing");
  for (const cell of ["inspectorate", "shelter"]) {
    assert.equal((await everythingIn(cluster, cell)).includes(note), false, cell);
  }
});

test("telling it twice tells it once", async () => {
  const { thread, theirs } = await inBothPlaces();
  const outcome = await notedAt(police, per, theirs);
  const wish = { outcome, thread, ground: "no-names", consent: null };
  const both = await Promise.all([
    tellOutcome(police, per, wish, noon),
    tellOutcome(police, per, wish, noon),
  ]);
  assert.deepEqual(both.map((one) => one.ok && one.value.before).toSorted(), [false, true]);
  assert.deepEqual(await prepareTelling(police, per, wish, noon), {
    ok: false,
    refused: "outcome.already-told",
  });
});

test("where the other side knows whom it is about, no names cannot carry it, and consent can", async () => {
  const { thread, theirs } = await inBothPlaces({ fields: ["place", "words"] });
  const outcome = await notedAt(police, per, theirs);
  const wish = { outcome, thread, ground: "no-names", consent: null };
  const refused = (code: string) => ({ ok: false, refused: code });
  assert.deepEqual(await tellOutcome(police, per, wish, noon), refused("outcome.identifies"));
  const breach = { ...wish, ground: "breach-of-law" };
  const unknown = refused("referral.ground-not-yet-known");
  assert.deepEqual(await tellOutcome(police, per, breach, noon), unknown);

  const person = await asAdmin(cluster, "police", async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into work.person (id, case_id, pseudonym, added_at, added_by)
       values (gen_random_uuid(), $1, 'Sol', now(), $2) returning id`,
      [theirs, per.id],
    );
    return rows[0]?.id ?? "";
  });
  const consentTo = (recipient: string, purpose: string) =>
    aConsent(police, per, person, { recipient, purpose });
  const elsewhere = await consentTo("shelter", "investigation");
  const forAnother = refused("referral.consent-for-another");
  const on = (consent: string) => ({ ...wish, ground: "consent", consent });
  assert.deepEqual(await tellOutcome(police, per, on(elsewhere), noon), forAnother);

  const consent = await consentTo("inspectorate", "investigation");
  await asAdmin(cluster, "police", (client) =>
    client.query("update work.consent set withdrawn_on = '2026-11-25' where id = $1", [consent]),
  );
  assert.deepEqual(
    await tellOutcome(police, per, on(consent), noon),
    refused("referral.consent-ended"),
  );
  const holds = await consentTo("inspectorate", "investigation");
  assert.ok((await tellOutcome(police, per, on(holds), noon)).ok);
});

test("only those who took it on are in the chain, and what another agency told us is not ours to tell", async () => {
  const { ours, thread, theirs } = await inBothPlaces();
  const unanswered = crypto.randomUUID();
  const wish = aWish({ to: "shelter", purpose: "assistance", ground: "no-names", question: "" });
  const sent = { ...wish, id: unanswered, caseId: ours };
  assert.ok((await sendReferral(inspectorate, sari, sent, noon)).ok);

  const mine = await notedAt(inspectorate, sari, ours);
  const choices = await tellingChoices(inspectorate, sari, mine);
  assert.deepEqual(
    choices.ok && choices.value.threads.map(({ id, direction }) => ({ id, direction })),
    [{ id: thread, direction: "sent" }],
  );
  const to = { outcome: mine, thread: unanswered, ground: "no-names", consent: null };
  assert.deepEqual(await tellOutcome(inspectorate, sari, to, noon), {
    ok: false,
    refused: "outcome.not-in-chain",
  });

  const told = await notedAt(police, per, theirs);
  const back = { outcome: told, thread, ground: "no-names", consent: null };
  assert.ok((await tellOutcome(police, per, back, noon)).ok);
  await deliverAll();
  const listed = await outcomesOf(inspectorate, sari, ours);
  const received = listed.ok
    ? listed.value.outcomes.find(({ cameFrom }) => cameFrom !== null)
    : null;
  assert.ok(received);
  const on = { ...back, outcome: received.id };
  assert.deepEqual(await tellOutcome(inspectorate, sari, on, noon), {
    ok: false,
    refused: "outcome.not-ours",
  });
});

test("an outcome is noted once, of what has happened, by those who work on cases", async () => {
  const { id: caseId } = await aCase(inspectorate, sari, label());
  const outcome = {
    id: crypto.randomUUID(),
    caseId,
    kind: "reported",
    provision: null,
    note: "",
    happened: day("2026-11-25"),
  } as const;
  assert.ok((await noteOutcome(inspectorate, sari, outcome, noon)).ok);
  assert.ok((await noteOutcome(inspectorate, sari, outcome, noon)).ok);
  const listed = await outcomesOf(inspectorate, officer, caseId);
  assert.equal(listed.ok && listed.value.outcomes.length, 1);
  const note = (more: object, by = sari) =>
    noteOutcome(inspectorate, by, { ...outcome, id: crypto.randomUUID(), ...more }, noon);
  assert.deepEqual(await note({ happened: day("2026-11-26") }), {
    ok: false,
    refused: "outcome.not-yet-happened",
  });
  assert.deepEqual(await note({ provision: "Ola Nordmann" }), {
    ok: false,
    refused: "outcome.unknown-provision",
  });
  assert.deepEqual(await note({}, officer), { ok: false, refused: "not-permitted" });
  const nowhere = {
    outcome: crypto.randomUUID(),
    thread: outcome.id,
    ground: "no-names",
    consent: null,
  };
  assert.deepEqual(await tellOutcome(inspectorate, sari, nowhere, noon), {
    ok: false,
    refused: "outcome.not-found",
  });
});

test("a form that was used in another case notes nothing, and says so", async () => {
  const first = await aCase(inspectorate, sari, label());
  const second = await aCase(inspectorate, sari, label());
  const id = await notedAt(inspectorate, sari, first.id);
  const happened = day("2026-11-20");
  const outcome = {
    id,
    caseId: second.id,
    kind: "dropped",
    provision: null,
    note,
    happened,
  } as const;
  assert.deepEqual(await noteOutcome(inspectorate, sari, outcome, noon), {
    ok: false,
    refused: "outcome.already-used",
  });
  const listed = await outcomesOf(inspectorate, sari, second.id);
  assert.deepEqual(listed.ok && listed.value.outcomes, []);
});

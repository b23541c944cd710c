import assert from "node:assert/strict";
import { test } from "node:test";
import { purposes } from "../../domain/referral/disclose.ts";
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
import { aCase, aConsent, aWish, judgedAs, sharing } from "../../test/factories/referral.ts";
import { deliverDue } from "../document/deliver.ts";
import { acknowledgeSafeguards } from "../intake/answer/acknowledge.ts";
import { takeOn } from "../intake/take-on.ts";
import { readReferral } from "../referral/read.ts";
import { sendReferrals } from "../referral/send.ts";
import type { ReferralWish } from "../referral/wish.ts";
import { tellingChoices } from "./choices.ts";
import { outcomesOf } from "./list.ts";
import { noteOutcome } from "./note.ts";
import { prepareTelling } from "./prepare.ts";
import { tellOutcome } from "./tell.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
  "public-authority",
  "control-authority",
]);
const police = await testCell(cluster, "police", ["police", "public-authority"]);
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

async function inBothPlaces(more: Partial<ReferralWish> = {}) {
  const ours = await aCase(inspectorate, sari, label());
  const thread = crypto.randomUUID();
  const wish = aWish({ question: "", fields: ["place", "sector", "observations"], ...more });
  const request = { caseId: ours.id, passesOn: null, referrals: [{ ...wish, id: thread }] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
  await deliverAll();
  const seen = {
    id: thread,
    step: crypto.randomUUID(),
    safeguards: ["talk-before-removal"],
  } as const;
  assert.ok((await acknowledgeSafeguards(police, per, seen, noon)).ok);
  const taken = await takeOn(police, per, { id: thread, label: label(), restricted: false }, noon);
  assert.ok(taken.ok);
  await deliverAll();
  return { ours: ours.id, person: ours.person, thread, theirs: taken.value.caseId };
}

const telling = {
  ...{ purpose: "inspection", consent: null, noteNamesNobody: false, answers: [] },
  reasoning: "They began it.",
} as const;

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

test("an outcome goes back along the chain on a rule, and is seen by whoever referred", async () => {
  const { ours, thread, theirs } = await inBothPlaces();
  const outcome = await notedAt(police, per, theirs);
  const wish = { ...telling, outcome, thread };

  const preview = await prepareTelling(police, per, sharing, wish, noon);
  assert.ok(preview.ok);
  assert.deepEqual(preview.value.fields, ["outcome", "happened", "provision", "note"]);
  assert.deepEqual(
    preview.value.basis.map(({ id }) => id),
    ["polreg30"],
  );
  const before = await outcomesOf(inspectorate, sari, ours, noon);
  assert.equal(before.ok && before.value.outcomes.length, 0, "a preview tells nothing");

  assert.ok((await tellOutcome(police, per, sharing, wish, noon)).ok);
  await deliverAll();
  const seen = await outcomesOf(inspectorate, officer, ours, noon);
  assert.ok(seen.ok);
  assert.deepEqual(
    seen.value.outcomes.map(({ kind, provision, cameFromName }) => ({
      kind,
      provision,
      cameFromName,
    })),
    [{ kind: "charged", provision: "strl-257", cameFromName: "Cell police" }],
  );
  const read = await readReferral(inspectorate, sari, thread);
  assert.deepEqual(read.ok && read.value.outcomes.map(({ way }) => way), ["told-to-us"]);
  assert.ok((await everythingIn(cluster, "police")).includes(note), "or this means nothing");
  assert.equal((await everythingIn(cluster, "shelter")).includes(note), false);
});

test("telling it twice tells it once", async () => {
  const { thread, theirs } = await inBothPlaces();
  const outcome = await notedAt(police, per, theirs);
  const wish = { ...telling, outcome, thread };
  const both = await Promise.all([
    tellOutcome(police, per, sharing, wish, noon),
    tellOutcome(police, per, sharing, wish, noon),
  ]);
  assert.deepEqual(both.map((one) => one.ok && one.value.before).toSorted(), [false, true]);
  assert.deepEqual(await prepareTelling(police, per, sharing, wish, noon), {
    ok: false,
    refused: "outcome.already-told",
  });
});

test("every purpose that is offered as allowed can be told for, and none that is not offered", async () => {
  const { thread, theirs } = await inBothPlaces();
  const outcome = await notedAt(police, per, theirs);
  const choices = await tellingChoices(police, per, sharing, outcome, noon);
  assert.ok(choices.ok);
  const [{ ways } = { ways: [] }] = choices.value.threads;
  const offered = ways.filter(({ by }) => by === "rule").map(({ purpose }) => purpose);
  assert.ok(offered.length > 0);
  for (const purpose of purposes) {
    const preview = await prepareTelling(
      police,
      per,
      sharing,
      { ...telling, outcome, thread, purpose },
      noon,
    );
    assert.equal(preview.ok, offered.includes(purpose), purpose);
  }
});

test("where no rule allows it, nothing is told until the consent that reaches back does; and never unreasoned", async () => {
  const { thread, theirs } = await inBothPlaces();
  const outcome = await notedAt(police, per, theirs);
  const wish = { ...telling, outcome, thread, purpose: "investigation" };
  const tell = async (more: object) => {
    const told = await tellOutcome(police, per, sharing, { ...wish, ...more }, noon);
    return told.ok ? "told" : told.refused;
  };
  assert.equal(await tell({}), "outcome.no-rule-allows");
  assert.equal(await tell({ purpose: "gossip" }), "referral.no-such-purpose");
  assert.equal(await tell({ purpose: "inspection", reasoning: " " }), "outcome.no-reasoning");

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
  assert.equal(await tell({ consent: elsewhere }), "outcome.no-rule-allows");
  const consent = await consentTo("inspectorate", "investigation");
  await asAdmin(cluster, "police", (client) =>
    client.query("update work.consent set withdrawn_on = '2026-11-25' where id = $1", [consent]),
  );
  assert.equal(await tell({ consent }), "outcome.no-rule-allows");
  const some = await consentTo("inspectorate", "investigation");
  await asAdmin(cluster, "police", (client) =>
    client.query("update work.consent set fields = '{place}' where id = $1", [some]),
  );
  assert.equal(await tell({ consent: some }), "outcome.no-rule-allows", "a yes to the place alone");
  const holds = await consentTo("inspectorate", "investigation");
  assert.equal(await tell({ consent: holds }), "told");
});

test("only those who took it on are in the chain, and what another agency told us is not told back to it", async () => {
  const { ours, thread, theirs } = await inBothPlaces();
  const unanswered = crypto.randomUUID();
  const wish = aWish({
    ...{ to: "shelter", purpose: "assistance", question: "", judged: judgedAs() },
    fields: ["observations"],
  });
  const request = { caseId: ours, passesOn: null, referrals: [{ ...wish, id: unanswered }] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);

  const mine = await notedAt(inspectorate, sari, ours);
  const choices = await tellingChoices(inspectorate, sari, sharing, mine, noon);
  assert.deepEqual(
    choices.ok && choices.value.threads.map(({ id, direction }) => ({ id, direction })),
    [{ id: thread, direction: "sent" }],
  );
  const [first] = choices.ok ? choices.value.threads : [];
  assert.ok(first?.hangsOn.includes("grounds-to-believe-offence"), "from us to the police");
  assert.equal(first?.hangsOn.includes("consent"), false, "the form itself answers that");
  const to = { ...telling, outcome: mine, thread: unanswered };
  assert.deepEqual(await tellOutcome(inspectorate, sari, sharing, to, noon), {
    ok: false,
    refused: "outcome.not-in-chain",
  });

  const told = await notedAt(police, per, theirs);
  const back = { ...telling, outcome: told, thread };
  assert.ok((await tellOutcome(police, per, sharing, back, noon)).ok);
  await deliverAll();
  const listed = await outcomesOf(inspectorate, sari, ours, noon);
  const received = listed.ok
    ? listed.value.outcomes.find(({ cameFrom }) => cameFrom !== null)
    : null;
  assert.ok(received);
  const on = { ...back, outcome: received.id };
  assert.deepEqual(await tellOutcome(inspectorate, sari, sharing, on, noon), {
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
  const listed = await outcomesOf(inspectorate, officer, caseId, noon);
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
  const nowhere = { ...telling, outcome: crypto.randomUUID(), thread: outcome.id };
  assert.deepEqual(await tellOutcome(inspectorate, sari, sharing, nowhere, noon), {
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
  const listed = await outcomesOf(inspectorate, sari, second.id, noon);
  assert.deepEqual(listed.ok && listed.value.outcomes, []);
});

import assert from "node:assert/strict";
import test from "node:test";
import { declineReasons, declineReasonsUnread } from "../../../domain/referral/step.ts";
import { day } from "../../../domain/time/day.ts";
import { asActor } from "../../../store/as-actor.ts";
import type { Cell } from "../../../store/cell.ts";
import { asKeeper } from "../../../store/cluster.ts";
import { carryTo, noon } from "../../../test/carry.ts";
import { everythingIn, testCell, testColleague } from "../../../test/cluster.ts";
import { nothing, received, step } from "../../../test/factories/received.ts";
import {
  aCase,
  aConsent,
  aWish,
  canary,
  judgedAs,
  sharing,
} from "../../../test/factories/referral.ts";
import { acquaint } from "../../../test/oracle/stage.ts";
import { deliverDue } from "../../document/deliver.ts";
import { acknowledgeSafeguards } from "../../intake/answer/acknowledge.ts";
import { askBack } from "../../intake/answer/ask-back.ts";
import { declineReferral } from "../../intake/answer/decline.ts";
import { readIncoming } from "../../intake/read.ts";
import { takeOn } from "../../intake/take-on.ts";
import { outcomesOf } from "../../outcome/list.ts";
import { noteOutcome } from "../../outcome/note.ts";
import { tellOutcome } from "../../outcome/tell.ts";
import { withdrawConsent } from "../../person/consent.ts";
import { replyInReferral } from "../reply.ts";
import { sendReferrals } from "../send.ts";

const {
  acknowledge,
  came,
  cluster,
  decline,
  deliverAll,
  incomingOf,
  inspectorate,
  label,
  opened,
  per,
  police,
  rows,
  sari,
  sentOf,
  take,
  withdraw,
} = await received();
// The shelter is told on consent alone, so a withdrawal must reach all of it.
const shelter = await testCell(cluster, "shelter", ["private-helper"]);
await acquaint(cluster, shelter, [inspectorate]);
await knows(inspectorate, shelter);

async function knows(cell: Cell, peer: Cell): Promise<void> {
  await asKeeper(cluster, cell.id, (client) =>
    client.query(
      `insert into open.peer (cell, name, kinds, address, sign_key, seal_key)
       values ($1, $2, $3, 'http://localhost', $4, $5)`,
      [peer.id, peer.name, peer.kinds, peer.keys.public.sign, peer.keys.public.seal],
    ),
  );
}

const liv = await testColleague(cluster, shelter, "caseworker", "Liv Krisesenter");
const both = [inspectorate, shelter];
const carried = async () => {
  for (const cell of [...both, ...both]) {
    await deliverDue(cell, carryTo(both), () => noon);
  }
};

async function onConsent() {
  const { id: caseId, person } = await aCase(inspectorate, sari, label());
  const to = { recipient: "shelter", purpose: "assistance" } as const;
  const consent = await aConsent(inspectorate, sari, person, { ...to, wayBack: true });
  const id = crypto.randomUUID();
  const fields = ["observations", "words", "name"] as const;
  const told = { to: "shelter", purpose: "assistance", fields, consent } as const;
  const wish = { ...aWish({ ...told, judged: judgedAs() }), id };
  const request = { caseId, passesOn: null, referrals: [wish] };
  const sent = await sendReferrals(inspectorate, sari, sharing, request, noon);
  assert.ok(sent.ok, sent.ok ? "" : sent.refused);
  await carried();
  return { id, caseId, consent };
}

const acknowledged = async (id: string) => {
  const all = { id, step: step(), safeguards: ["talk-before-removal"] } as const;
  assert.ok((await acknowledgeSafeguards(shelter, liv, all, noon)).ok);
};
const readThere = async (id: string) => {
  const read = await readIncoming(shelter, liv, id, noon);
  assert.ok(read.ok && read.value.incoming.kind === "referral");
  return { ...read.value, referral: read.value.incoming.referral };
};
const turnedDown = async (id: string) => {
  const request = { id, reason: "no-capacity", ...nothing } as const;
  assert.ok((await declineReferral(shelter, liv, sharing, request, noon)).ok);
  await carried();
};
const endConsent = async (caseId: string, consent: string) =>
  await withdrawConsent(inspectorate, sari, { caseId, consent }, noon);
const toldOne = { ok: true, value: { told: 1, rested: true } };

test("a consent withdrawn after the recipient read and declined reaches them: they are told, and both sides say so", async () => {
  const { id, caseId, consent } = await onConsent();
  await acknowledged(id);
  assert.notEqual((await readThere(id)).referral.told, null);
  await turnedDown(id);
  assert.deepEqual(await endConsent(caseId, consent), toldOne);
  await carried();
  const { referral, steps } = await readThere(id);
  assert.equal(referral.state, "withdrawn");
  assert.equal((await sentOf(id)).referral.state, "withdrawn");
  assert.deepEqual(steps.at(-1)?.deed, { step: "withdraw", reason: "consent-withdrawn" });
  assert.notEqual(referral.told, null, "what was read stays, under the recipient’s law");
});

test("nobody is said to have been told only where nothing ever rested on the consent", async () => {
  const { id, caseId, consent } = await onConsent();
  assert.ok((await withdraw(id)).ok);
  assert.deepEqual(await endConsent(caseId, consent), {
    ok: true,
    value: { told: 0, rested: true },
  });
  const { id: other, person } = await aCase(inspectorate, sari, label());
  const to = { recipient: "shelter", purpose: "assistance" } as const;
  const unused = await aConsent(inspectorate, sari, person, to);
  assert.deepEqual(await endConsent(other, unused), {
    ok: true,
    value: { told: 0, rested: false },
  });
});

for (const shut of [true, false]) {
  test(`declined before anybody opened it, ${shut ? "shut" : "acknowledged"}, nothing of it is kept: neither what it told, nor the name, nor its ciphertext`, async () => {
    const mark = `kanarifugl-avslag-${shut ? "stengt" : "ulest"}`;
    const { id } = await came(mark, { fields: [...aWish().fields, "name", "pseudonym"] });
    assert.ok((await everythingIn(cluster, "police")).includes(mark), "or this means nothing");
    if (!shut) {
      await acknowledge(id);
    }
    assert.ok((await decline(id, nothing, per, "no-capacity")).ok);
    assert.equal((await everythingIn(cluster, "police")).includes(mark), false);
    const [kept] = await rows(
      police,
      `select d.sealed, n.incoming as name from work.incoming i join sealed.document d on d.id = i.document
         left join identity.incoming_name n on n.incoming = i.id where i.id = $1`,
      [id],
    );
    assert.deepEqual(kept, { sealed: "", name: null });
    const { referral, incoming } = await incomingOf(id);
    assert.equal(referral.state, "declined");
    assert.equal(referral.told, null);
    assert.equal(incoming.named, false);
  });
}

test("declined once it was opened, it stays; and nobody empties what waits", async () => {
  const { id } = await opened("kanarifugl-lest");
  const { rows: early } = await asApp(id);
  assert.deepEqual(early, [{ emptied: false }], "it is neither declined nor withdrawn");
  await incomingOf(id);
  assert.ok((await decline(id)).ok);
  assert.match(JSON.stringify((await incomingOf(id)).referral.told), /kanarifugl-lest/);
});

async function asApp(id: string) {
  return await asActor(police, per, (tx) =>
    tx.query("select work.empty_unopened($1) as emptied", [id]),
  );
}

test("what is shut is declined only for a reason that asks for no reading", async () => {
  const { id } = await came();
  for (const reason of declineReasons.filter(
    (each) => !(declineReasonsUnread as readonly string[]).includes(each),
  )) {
    const own = { words: "Det er for lite.", namesNobody: true };
    assert.deepEqual(await decline(id, own, per, reason), {
      ok: false,
      refused: "referral.reason-unread",
    });
  }
  assert.equal((await incomingOf(id)).incoming.handled, null);
  await acknowledge(id);
  assert.ok((await decline(id)).ok, "once it is open, there can be too little to go on");
});

/** The reply, in words that may go, is kept here. */
async function answered(words: string) {
  const sent = await onConsent();
  const { id } = sent;
  await acknowledged(id);
  await readThere(id);
  const about = {
    about: "who",
    by: day("2026-12-05"),
    words: "Hvem?",
    namesNobody: false,
  } as const;
  assert.ok((await askBack(shelter, liv, sharing, { id, step: step(), ...about }, noon)).ok);
  await carried();
  const reply = { id, step: step(), words, namesNobody: false };
  const replied = await replyInReferral(inspectorate, sari, sharing, reply, noon);
  assert.deepEqual(replied, { ok: true, value: { wordsTold: true } });
  return sent;
}

for (const tried of [false, true]) {
  test(`a reply that lies here when the consent is withdrawn arrives without its words, ${tried ? "also where it was tried in vain" : "and in its order"}`, async () => {
    const words = `kanarifugl-svar-${tried ? "prøvd" : "kø"}`;
    const { id, caseId, consent } = await answered(words);
    if (tried) {
      await deliverDue(inspectorate, carryTo([]), () => noon);
    }
    assert.deepEqual(await endConsent(caseId, consent), toldOne);
    const hourLater = "2026-11-25T13:00:00Z" as typeof noon;
    await deliverDue(inspectorate, carryTo(both), () => hourLater);
    assert.equal((await everythingIn(cluster, "shelter")).includes(words), false);
    const { steps, referral } = await readThere(id);
    assert.deepEqual(
      steps.map(({ deed }) => deed.step),
      ["acknowledge", "ask", "reply", "withdraw"],
    );
    assert.equal(referral.state, "withdrawn");
    const here = await sentOf(id);
    const reply = here.steps.find(({ deed }) => deed.step === "reply");
    assert.equal(reply?.stopped, true, "and our own page does not say that the words went");
    assert.match(JSON.stringify(reply?.deed), new RegExp(words), "what we wrote we keep");
  });
}

test("a reply that came and that nobody had read is emptied; one that was read stays", async () => {
  for (const read of [false, true]) {
    const words = `kanarifugl-svar-${read ? "lest" : "ulest"}`;
    const { id, caseId, consent } = await answered(words);
    await carried();
    assert.ok((await everythingIn(cluster, "shelter")).includes(words), "or this means nothing");
    if (read) {
      await readThere(id);
    }
    await endConsent(caseId, consent);
    await carried();
    assert.equal((await everythingIn(cluster, "shelter")).includes(words), read);
  }
});

async function followedUp(note: string) {
  const sent = await onConsent();
  const { id, caseId } = sent;
  await acknowledged(id);
  const taken = await takeOn(shelter, liv, { id, label: label(), restricted: false }, noon);
  assert.ok(taken.ok);
  await carried();
  const outcome = crypto.randomUUID();
  const noted = { kind: "reported", provision: null, note, happened: day("2026-11-20") } as const;
  assert.ok((await noteOutcome(inspectorate, sari, { id: outcome, caseId, ...noted }, noon)).ok);
  const telling = { outcome, thread: id, purpose: null, consent: null, noteNamesNobody: false };
  const why = { answers: [], reasoning: "De følger henne." };
  const wish = { ...telling, ...why };
  assert.ok((await tellOutcome(inspectorate, sari, sharing, wish, noon)).ok);
  return { ...sent, there: taken.value.caseId };
}

test("an outcome that lies here when the consent is withdrawn does not arrive, and is not said to be told", async () => {
  const note = "kanarifugl-utfall-kø";
  const { caseId, consent, there } = await followedUp(note);
  assert.deepEqual(await endConsent(caseId, consent), toldOne);
  await carried();
  assert.equal((await everythingIn(cluster, "shelter")).includes(note), false);
  const arrived = await outcomesOf(shelter, liv, there, noon);
  assert.deepEqual(arrived.ok ? arrived.value.outcomes : null, []);
  const here = await outcomesOf(inspectorate, sari, caseId, noon);
  assert.ok(here.ok);
  assert.deepEqual(
    here.value.outcomes.flatMap(({ told }) => told.map(({ stopped }) => stopped)),
    [true],
  );
  const [waiting] = await rows(
    inspectorate,
    "select count(*)::int as left from sealed.delivery where delivered_at is null and stopped_at is not null",
    [],
  );
  assert.deepEqual(waiting, { left: 0 }, "it arrived all the same, and told nothing");
});

test("a note that came with an outcome and that nobody had read is emptied; one that was read stays", async () => {
  for (const read of [false, true]) {
    const note = `kanarifugl-utfall-${read ? "lest" : "ulest"}`;
    const { caseId, consent, there } = await followedUp(note);
    await carried();
    assert.ok((await everythingIn(cluster, "shelter")).includes(note), "or this means nothing");
    if (read) {
      assert.ok((await outcomesOf(shelter, liv, there, noon)).ok);
    }
    await endConsent(caseId, consent);
    await carried();
    assert.equal((await everythingIn(cluster, "shelter")).includes(note), read);
    const arrived = await outcomesOf(shelter, liv, there, noon);
    assert.equal(arrived.ok && arrived.value.outcomes.length, 1, "what became of it stays");
  }
});

test("what was under way when it was stopped is kept here as it was, since somebody may have read it", async () => {
  const { id: caseId } = await aCase(inspectorate, sari, label());
  const id = crypto.randomUUID();
  const request = { caseId, passesOn: null, referrals: [{ ...aWish(), id }] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
  await deliverDue(inspectorate, carryTo([]), () => noon);
  assert.deepEqual(await withdraw(id), { ok: true, value: { beforeItLeft: false } });
  assert.match(JSON.stringify((await sentOf(id)).told), new RegExp(canary.words));
  await deliverAll();
  assert.equal((await take(id)).ok, false);
});

import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Colleague } from "../../domain/access/actor.ts";
import { day } from "../../domain/base/day.ts";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertObservation, insertSafeguard } from "../../store/case-opening.ts";
import type { Cell } from "../../store/cell.ts";
import { asAdmin } from "../../store/cluster.ts";
import { incomingName, nameOpens } from "../../store/inbox.ts";
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
import { readReferral } from "../referral/read.ts";
import { replyInReferral } from "../referral/reply.ts";
import { sendReferrals } from "../referral/send.ts";
import type { ReferralWish } from "../referral/wish.ts";
import { withdrawReferral } from "../referral/withdraw.ts";
import { readWork } from "../work/read.ts";
import { acknowledgeSafeguards } from "./acknowledge.ts";
import { askBack } from "./ask-back.ts";
import { declineReferral } from "./decline.ts";
import { listInbox } from "./list.ts";
import { readIncoming } from "./read.ts";
import { readIncomingName } from "./read-name.ts";
import { noteRemoval } from "./removal.ts";
import { noteSafeguardDone } from "./safeguard-done.ts";
import { takeOn } from "./take-on.ts";

const cluster = await testCluster();
const inspectorate = await testCell(cluster, "inspectorate", [
  "labour-inspectorate",
  "administrative-agency",
]);
const police = await testCell(cluster, "police", ["police"]);
const tax = await testCell(cluster, "tax", ["tax", "public-authority"]);
const cells = [inspectorate, police, tax];
await introduce(cluster, cells, "http://localhost");
const sari = await testColleague(cluster, inspectorate, "caseworker", "Sari Sender");
const per = await testColleague(cluster, police, "caseworker", "Per Politi");
const pia = await testColleague(cluster, police, "caseworker", "Pia Politi");
const officer = await testColleague(cluster, police, "officer");
const toril = await testColleague(cluster, tax, "caseworker", "Toril Skatt");
const { sharing } = loadLaw();

const deliver = async (from: Cell) => await deliverDue(from, carryTo(cells), () => noon);
async function deliverAll(): Promise<void> {
  for (const cell of [...cells, ...cells]) {
    await deliver(cell);
  }
}

let labels = 0;
const label = () => {
  labels += 1;
  return `K-${labels}`;
};
const step = () => crypto.randomUUID();
const nothing = { words: "", namesNobody: false };

interface Sent {
  readonly id: string;
  readonly caseId: string;
  readonly person: string;
}

/** A referral from the inspectorate to the police, on its way; what it tells holds `mark`. */
async function sent(mark = "seen", wish: Partial<ReferralWish> = {}): Promise<Sent> {
  const { id: caseId, person } = await aCase(inspectorate, sari, label());
  await asActor(inspectorate, sari, async (tx) => {
    const by = { caseId, at: noon, by: sari.id };
    const how = `dari ${mark}`;
    await insertSafeguard(tx, { ...by, kind: "interpreter", holds: true, why: "x", how });
    const noted = { caseId, notedAt: noon, notedBy: sari.id, cameFrom: "inspectorate" };
    await insertObservation(tx, { ...noted, verified: false, words: mark, facts: [] });
  });
  const id = crypto.randomUUID();
  const question = `Kan dere se på dette? ${mark}`;
  const all = { ...aWish(), question, person, ...wish };
  const request = { caseId, passesOn: null, referrals: [{ ...all, id }] };
  const outcome = await sendReferrals(inspectorate, sari, sharing, request, noon);
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.refused);
  return { id, caseId, person };
}

/** A referral that has come to the police; shut. */
async function came(mark = "seen", wish: Partial<ReferralWish> = {}): Promise<Sent> {
  const referral = await sent(mark, wish);
  await deliver(inspectorate);
  return referral;
}

async function acknowledge(id: string, by: Colleague = per): Promise<void> {
  const all = { id, step: step(), safeguards: safeguardKinds };
  const left = await acknowledgeSafeguards(police, by, all, noon);
  assert.deepEqual(left, { ok: true, value: [] });
}

async function opened(mark = "seen", wish: Partial<ReferralWish> = {}): Promise<Sent> {
  const referral = await came(mark, wish);
  await acknowledge(referral.id);
  return referral;
}

async function incomingOf(id: string, cell = police, by: Colleague = per) {
  const read = await readIncoming(cell, by, id, noon);
  assert.ok(read.ok && read.value.incoming.kind === "referral", read.ok ? "" : read.refused);
  return { ...read.value, referral: read.value.incoming.referral };
}

async function sentOf(id: string) {
  const read = await readReferral(inspectorate, sari, id, noon);
  assert.ok(read.ok, read.ok ? "" : read.refused);
  return read.value;
}

const withdraw = async (id: string) =>
  await withdrawReferral(
    inspectorate,
    sari,
    { id, step: step(), reason: "no-longer-needed" },
    noon,
  );

const take = async (id: string, by: Colleague = per) =>
  await takeOn(police, by, { id, label: label(), restricted: false }, noon);

const ask = async (id: string, more: Partial<Parameters<typeof askBack>[3]> = {}) =>
  await askBack(
    police,
    per,
    sharing,
    { id, step: step(), about: "where", by: day("2026-12-01"), ...nothing, ...more },
    noon,
  );

const decline = async (id: string, own = nothing, by: Colleague = per) =>
  await declineReferral(police, by, sharing, { id, reason: "too-little", ...own }, noon);

async function rows(cell: Cell, sql: string, values: readonly unknown[]) {
  return await asAdmin(cluster, cell.id, async (client) => {
    const found = await client.query<Record<string, unknown>>(sql, [...values]);
    return found.rows;
  });
}

/** What the application's own role finds, as somebody at work: the last wall, whatever a verb would say. */
async function toApp(id: string, by: Colleague = per) {
  return await asActor(police, by, async (tx) => {
    const told = await tx.query("select from work.incoming_told where incoming = $1", [id]);
    return { told: told.rows.length, nameOpens: await nameOpens(tx, id) };
  });
}

test("a referral is shut until each safeguard is acknowledged: to every verb, and to the database’s own role, the name too", async () => {
  const mark = "kanarifugl-lukket";
  const fields = [...aWish().fields, "name", "pseudonym"] as const;
  const { id } = await came(mark, { fields });
  const shut = await incomingOf(id);
  assert.deepEqual(shut.referral.safeguards, ["talk-before-removal", "interpreter"]);
  assert.equal(shut.referral.told, null);
  assert.equal(JSON.stringify(shut).includes(mark), false);
  assert.deepEqual(await toApp(id), { told: 0, nameOpens: false });
  const list = await listInbox(police, officer, { handled: false, after: null });
  const line = list.ok ? list.value.lines.find((each) => each.id === id) : undefined;
  assert.deepEqual(line?.unacknowledged, ["talk-before-removal", "interpreter"]);
  assert.equal(JSON.stringify(list).includes("Storås"), false, "no place before it is opened");
  const refusedTo = { ok: false, refused: "referral.not-acknowledged" };
  assert.deepEqual(await take(id), refusedTo);
  assert.deepEqual(await ask(id), refusedTo);
  const name = await readIncomingName(police, per, { id, reason: "Skal ringe" });
  assert.equal(name.ok, false);

  const one = { id, step: step(), safeguards: ["interpreter"] } as const;
  const byOfficer = await acknowledgeSafeguards(police, officer, one, noon);
  assert.deepEqual(byOfficer, { ok: false, refused: "not-permitted" });
  const none = { ...one, safeguards: ["needs-time"] } as const;
  const other = await acknowledgeSafeguards(police, per, none, noon);
  assert.deepEqual(other, { ok: false, refused: "referral.none-acknowledged" });
  const left = await acknowledgeSafeguards(police, per, one, noon);
  assert.deepEqual(left, { ok: true, value: ["talk-before-removal"] });
  assert.deepEqual(await toApp(id), { told: 0, nameOpens: false }, "one is left");

  await acknowledge(id, pia);
  assert.deepEqual(await toApp(id), { told: 1, nameOpens: true });
  assert.match(JSON.stringify((await incomingOf(id)).referral.told), new RegExp(mark));
  const steps = await rows(police, "select deed from work.step where thread = $1", [id]);
  assert.equal(steps.length, 2, "each acknowledged what was left, by name");
});

test("nobody acknowledges in another’s name, nor by a step of the other side: the database refuses", async () => {
  const { id } = await came();
  const forged = async (by: string, side: string) =>
    await asActor(police, per, (tx) =>
      tx.query(
        `insert into work.step (id, thread, side, seq, deed, at, "by", document)
         select gen_random_uuid(), $1, $3, 1, '{"step": "acknowledge", "safeguards": ["interpreter", "talk-before-removal"]}', now(), $2, document
           from work.incoming where id = $1`,
        [id, by, side],
      ),
    );
  await assert.rejects(forged(pia.id, "recipient"), /row-level security/);
  await assert.rejects(forged(per.id, "sender"), /row-level security/);
  assert.equal((await toApp(id)).told, 0);
  await forged(per.id, "recipient");
  assert.equal((await toApp(id)).told, 1, "in one’s own name it can be, or this means nothing");
});

test("taken on it brings what was told, each safeguard with how, and the person; and the sender hears", async () => {
  const fields = [...aWish().fields, "name", "pseudonym"] as const;
  const { id } = await opened("dari-merke", { fields });
  const taken = await take(id);
  assert.ok(taken.ok, taken.ok ? "" : taken.refused);
  const { caseId } = taken.value;
  const safeguards = await rows(
    police,
    "select kind, how from work.safeguard where case_id = $1 and holds order by kind",
    [caseId],
  );
  assert.deepEqual(safeguards, [
    { kind: "interpreter", how: "dari dari-merke" },
    { kind: "talk-before-removal", how: null },
  ]);
  const persons = await rows(
    police,
    `select p.pseudonym, n.sealed is not null as named from work.person p
       left join identity.person_name n on n.person = p.id where case_id = $1`,
    [caseId],
  );
  assert.deepEqual(persons, [{ pseudonym: "Grå hegre", named: true }]);
  await deliver(police);
  const { referral, steps } = await sentOf(id);
  assert.equal(referral.state, "accepted");
  assert.deepEqual(
    steps.map(({ deed, side }) => [side, deed.step]),
    [
      ["recipient", "acknowledge"],
      ["recipient", "accept"],
    ],
  );
});

test("withdrawn before anybody opened it, nothing of it is in the recipient’s database, ciphertext and name included", async () => {
  const mark = "kanarifugl-tømt";
  const fields = [...aWish().fields, "name", "pseudonym"] as const;
  const { id } = await came(mark, { fields });
  const before = await everythingIn(cluster, "police");
  assert.ok(before.includes(mark), "it must have been there, or this means nothing");
  const sealedOf = async () => {
    const [document] = await rows(
      police,
      "select sealed from sealed.document where thread = $1 and kind = 'referral'",
      [id],
    );
    return String(document?.["sealed"]);
  };
  const names = "select from identity.incoming_name where incoming = $1";
  assert.notEqual(await sealedOf(), "");
  assert.equal((await rows(police, names, [id])).length, 1);

  assert.deepEqual(await withdraw(id), { ok: true, value: { beforeItLeft: false } });
  await deliver(inspectorate);
  assert.equal((await everythingIn(cluster, "police")).includes(mark), false);
  assert.equal(await sealedOf(), "");
  assert.equal((await rows(police, names, [id])).length, 0);
  const { referral, incoming, possible } = await incomingOf(id);
  assert.equal(referral.state, "withdrawn");
  assert.equal(referral.told, null);
  assert.equal(incoming.named, false);
  assert.equal(possible.includes("accept"), false);
  assert.equal((await take(id)).ok, false);
  const list = await listInbox(police, per, { handled: false, after: null });
  assert.ok(list.ok);
  assert.equal(
    list.value.lines.some((line) => line.id === id),
    false,
    "it waits for nobody",
  );
  const done = await listInbox(police, per, { handled: true, after: null });
  assert.ok(done.ok && done.value.lines.some((line) => line.id === id), "and is still told of");
});

test("declined unopened and withdrawn at the same time, it is emptied all the same", async () => {
  const mark = "kanarifugl-avslått";
  const { id } = await came(mark);
  assert.equal((await decline(id)).ok, true);
  await withdraw(id);
  assert.ok((await everythingIn(cluster, "police")).includes(mark));
  await deliverAll();
  assert.equal((await everythingIn(cluster, "police")).includes(mark), false);
});

test("withdrawn after it was opened, it stays, and is not taken on any more", async () => {
  const mark = "kanarifugl-åpnet";
  const { id } = await opened(mark);
  assert.match(JSON.stringify((await incomingOf(id)).referral.told), new RegExp(mark));
  await withdraw(id);
  await deliver(inspectorate);
  const { referral, possible } = await incomingOf(id);
  assert.equal(referral.state, "withdrawn");
  assert.match(JSON.stringify(referral.told), new RegExp(mark));
  assert.deepEqual(possible.toSorted(), ["removal", "safeguard-done"]);
  const late = await take(id);
  assert.deepEqual(late, { ok: false, refused: "referral.already-moved-on", possible });
});

test("opened and withdrawn at the same moment: it is shown and kept, or emptied unseen, and never both", async () => {
  for (let round = 0; round < 6; round += 1) {
    const { id } = await opened();
    await withdraw(id);
    const [read] = await Promise.all([readIncoming(police, per, id, noon), deliver(inspectorate)]);
    assert.ok(read.ok && read.value.incoming.kind === "referral");
    const shown = read.value.incoming.referral.told !== null;
    const kept = await rows(police, "select from work.incoming_told where incoming = $1", [id]);
    assert.equal(kept.length, shown ? 1 : 0);
  }
});

test("accepted here and withdrawn there, crossing on the way, ends the same on both sides in either order", async () => {
  for (const first of [inspectorate, police]) {
    const { id } = await opened();
    assert.equal((await take(id)).ok, true);
    assert.equal((await withdraw(id)).ok, true);
    assert.equal((await incomingOf(id)).referral.state, "accepted", "they have not heard yet");
    assert.equal((await sentOf(id)).referral.state, "withdrawn");
    await deliver(first);
    await deliverAll();
    assert.equal((await incomingOf(id)).referral.state, "withdrawn");
    assert.equal((await sentOf(id)).referral.state, "withdrawn");
    assert.notEqual((await incomingOf(id)).referral.told, null, "what was taken on stays");
  }
});

const moves = [
  "acknowledge",
  "accept",
  "decline",
  "ask",
  "reply",
  "withdraw",
  "out",
  "back",
] as const;

test("whatever both sides do and whenever it arrives, two cells come to the same", async () => {
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...moves), { maxLength: 7 }), async (played) => {
      const { id } = await came();
      const all = { id, safeguards: safeguardKinds };
      const acts: Readonly<Record<(typeof moves)[number], () => Promise<unknown>>> = {
        acknowledge: () => acknowledgeSafeguards(police, per, { ...all, step: step() }, noon),
        accept: () => take(id),
        decline: () => decline(id),
        ask: () => ask(id),
        reply: () =>
          replyInReferral(
            inspectorate,
            sari,
            sharing,
            { id, step: step(), words: "Ja", namesNobody: true },
            noon,
          ),
        withdraw: () => withdraw(id),
        out: () => deliver(inspectorate),
        back: () => deliver(police),
      };
      for (const move of ["acknowledge" as const, ...played]) {
        await acts[move]();
      }
      await deliverAll();
      const { state } = (await incomingOf(id)).referral;
      assert.equal((await sentOf(id)).referral.state, state);
      ends.add(state);
    }),
    { numRuns: 8, seed: 7 },
  );
  assert.ok(ends.size >= 3, "it must have come to several ends, or this means little");
});

test("own words go back only where a rule or the way back carries them; else they stay, and the code goes alone", async () => {
  const mark = "kanarifugl-svar";
  const own = { words: `For lite. ${mark}`, namesNobody: false };
  const { id } = await opened();
  assert.deepEqual(await decline(id, own), { ok: true, value: { wordsTold: false } });
  await deliver(police);
  const [step] = (await sentOf(id)).steps.filter(({ deed }) => deed.step === "decline");
  assert.deepEqual(step?.deed, { step: "decline", reason: "too-little", words: null });
  assert.equal((await everythingIn(cluster, "inspectorate")).includes(mark), false);
  assert.ok((await everythingIn(cluster, "police")).includes(mark), "kept where it was written");

  const { id: caseId, person } = await aCase(inspectorate, sari, label());
  const to = { recipient: "police", purpose: "investigation", wayBack: true };
  const consent = await aConsent(inspectorate, sari, person, to);
  const agreed = crypto.randomUUID();
  const wish = { ...aWish(), id: agreed, person, consent };
  const request = { caseId, passesOn: null, referrals: [wish] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
  await deliver(inspectorate);
  await acknowledge(agreed);
  assert.deepEqual(await decline(agreed, own), { ok: true, value: { wordsTold: true } });
  await deliver(police);
  assert.ok((await everythingIn(cluster, "inspectorate")).includes(mark));
});

test("a consent that was withdrawn carries no words back either", async () => {
  const { id: caseId, person } = await aCase(inspectorate, sari, label());
  const to = { recipient: "police", purpose: "investigation", wayBack: true };
  const consent = await aConsent(inspectorate, sari, person, to);
  const id = crypto.randomUUID();
  const wish = { ...aWish(), id, person, consent };
  const request = { caseId, passesOn: null, referrals: [wish] };
  assert.ok((await sendReferrals(inspectorate, sari, sharing, request, noon)).ok);
  await deliver(inspectorate);
  await acknowledge(id);
  const safeguard = "talk-before-removal" as const;
  const say = async () => {
    const said = { id, step: step(), safeguard, words: "Snakket", namesNobody: false };
    const told = await noteSafeguardDone(police, per, sharing, said, noon);
    return told.ok && told.value.wordsTold;
  };
  await incomingOf(id);
  assert.equal(await say(), true, "while it held, they went");
  await withdraw(id);
  await deliver(inspectorate);
  assert.equal(await say(), false);
});

test("asked back by a day, replied to, and answered; a day that has passed is refused, and a form sent twice is one", async () => {
  const { id } = await opened();
  const late = await ask(id, { by: day("2026-11-24") });
  assert.deepEqual(late, { ok: false, refused: "referral.due-passed" });
  const once = step();
  assert.equal((await ask(id, { step: once })).ok, true);
  assert.equal((await ask(id, { step: once })).ok, true);
  const asked = await incomingOf(id);
  assert.equal(asked.steps.filter(({ deed }) => deed.step === "ask").length, 1);
  assert.equal(asked.referral.replyBy, "2026-12-01");
  const second = await ask(id);
  assert.ok(!second.ok && second.refused === "referral.already-moved-on");
  await deliver(police);
  const reply = { id, step: step(), words: "I Storås", namesNobody: true };
  assert.equal((await replyInReferral(inspectorate, sari, sharing, reply, noon)).ok, true);
  await deliver(inspectorate);
  const { referral } = await incomingOf(id);
  assert.deepEqual([referral.state, referral.replyBy], ["waiting", null]);
});

test("of two who answer at once one wins, and the other is told what is possible now", async () => {
  const { id } = await opened();
  const both = await Promise.all([take(id), decline(id, nothing, pia)]);
  assert.equal(both.filter(({ ok }) => ok).length, 1);
  assert.ok(both.some((each) => !each.ok && each.refused === "inbox.already-handled"));

  const { id: asked } = await opened();
  const tries = await Promise.all([ask(asked), ask(asked, { about: "who" })]);
  const lost = tries.find(({ ok }) => !ok);
  assert.ok(tries.some(({ ok }) => ok));
  assert.deepEqual(lost && "possible" in lost && [...(lost.possible as string[])].toSorted(), [
    "accept",
    "acknowledge",
    "decline",
    "removal",
    "safeguard-done",
  ]);
});

test("what was done with a safeguard reaches the sender, for one that came and in words alone", async () => {
  const { id } = await opened();
  const said = { id, step: step(), safeguard: "interpreter", words: "Tolk", namesNobody: true };
  const done = async (more: Partial<Parameters<typeof noteSafeguardDone>[3]>) =>
    await noteSafeguardDone(
      police,
      per,
      sharing,
      { ...said, safeguard: "interpreter", ...more },
      noon,
    );
  const notCame = await done({ safeguard: "needs-time" });
  assert.deepEqual(notCame, { ok: false, refused: "referral.no-such-safeguard" });
  assert.deepEqual(await done({ words: " " }), { ok: false, refused: "referral.no-words" });
  assert.equal((await done({})).ok, true);
  await deliver(police);
  const heard = (await sentOf(id)).steps.map(({ deed }) => deed.step);
  assert.deepEqual(heard, ["acknowledge", "safeguard-done"]);
});

test("a removal is noted by those bound, with days that hold together, and once however often it is sent", async () => {
  const { id } = await opened();
  const days = { id, step: step(), decided: day("2026-11-25"), planned: null };
  const note = async (more: Partial<Parameters<typeof noteRemoval>[2]>) =>
    await noteRemoval(police, per, { ...days, ...more }, noon);
  const tomorrow = await note({ decided: day("2026-11-26") });
  assert.deepEqual(tomorrow, { ok: false, refused: "removal.not-decided-yet" });
  const backwards = await note({ planned: day("2026-11-24") });
  assert.deepEqual(backwards, { ok: false, refused: "removal.planned-before-decided" });
  const byOfficer = await noteRemoval(police, officer, days, noon);
  assert.deepEqual(byOfficer, { ok: false, refused: "not-permitted" });
  assert.deepEqual(await note({}), { ok: true, value: null });
  assert.deepEqual(await note({}), { ok: true, value: null });
  await deliver(police);
  const heard = (await sentOf(id)).steps.filter(({ deed }) => deed.step === "removal");
  assert.equal(heard.length, 1);
});

test("a removal where it was passed on reaches whoever referred it first, unread in between, and stands first for each until opened", async () => {
  const { id } = await opened();
  const taken = await take(id);
  assert.ok(taken.ok);
  const further = crypto.randomUUID();
  const fields = ["place", "sector", "observations"] as const;
  const passing = { ...aWish({ to: "tax", purpose: "inspection", fields }), id: further };
  const request = { caseId: taken.value.caseId, passesOn: id, referrals: [passing] };
  const passed = await sendReferrals(police, per, sharing, request, noon);
  assert.ok(passed.ok, passed.ok ? "" : passed.refused);
  await deliverAll();
  const all = { id: further, step: step(), safeguards: safeguardKinds };
  assert.ok((await acknowledgeSafeguards(tax, toril, all, noon)).ok);

  const waitsFor = async (cell: Cell, by: Colleague, thread: string) => {
    const work = await readWork(cell, by, day("2026-11-25"));
    assert.ok(work.ok);
    return work.value.removals.filter((removal) => removal.id === thread);
  };
  assert.deepEqual(await waitsFor(inspectorate, sari, id), []);
  const days = {
    id: further,
    step: step(),
    decided: day("2026-11-24"),
    planned: day("2026-11-27"),
  };
  assert.ok((await noteRemoval(tax, toril, days, noon)).ok);
  await deliver(tax);
  await deliver(police);

  const steps = (await sentOf(id)).steps.filter(({ deed }) => deed.step === "removal");
  assert.deepEqual(
    steps.map(({ deed }) => deed),
    [{ step: "removal", decided: "2026-11-24", planned: "2026-11-27" }],
  );
  const [between] = await waitsFor(police, per, further);
  assert.equal(between?.planned, "2026-11-27", "between, it waits to be opened");
  const { steps: known } = await incomingOf(id);
  assert.ok(known.some(({ deed, by }) => deed.step === "removal" && by === null));
});

test("a removal that came back stands for each who has a part in the case until they open it themselves", async () => {
  const { id, caseId } = await opened();
  const days = { id, step: step(), decided: day("2026-11-25"), planned: null };
  assert.ok((await noteRemoval(police, per, days, noon)).ok);
  await deliver(police);
  const other = await testColleague(cluster, inspectorate, "caseworker");
  const stands = async (by: Colleague) => {
    const work = await readWork(inspectorate, by, day("2026-11-25"));
    return work.ok && work.value.removals.some((removal) => removal.id === id);
  };
  await asAdmin(cluster, "inspectorate", (client) =>
    client.query("insert into work.case_member values ($1, $2, 'owner') on conflict do nothing", [
      caseId,
      sari.id,
    ]),
  );
  assert.deepEqual([await stands(sari), await stands(other)], [true, true]);
  assert.ok((await readReferral(inspectorate, other, id, noon)).ok, noon);
  assert.deepEqual([await stands(sari), await stands(other)], [true, false]);
  await sentOf(id);
  assert.equal(await stands(sari), false);
});

test("the name that came along opens to nobody while it is shut, and to those who may once it is not", async () => {
  const fields = [...aWish().fields, "name"] as const;
  const { id } = await came("seen", { fields });
  const name = async () => await asActor(police, per, (tx) => incomingName(tx, police, id));
  assert.equal(await name(), null);
  await acknowledge(id);
  assert.equal(await name(), "Kanari Kvist");
});

import assert from "node:assert/strict";
import test from "node:test";
import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import { day, moment } from "../../domain/time/day.ts";
import { carryTo, type noon } from "../../test/carry.ts";
import { testColleague } from "../../test/cluster.ts";
import { aColleagueWith } from "../../test/factories/case.ts";
import { received, sharing, step } from "../../test/factories/received.ts";
import { judgedAs } from "../../test/factories/referral.ts";
import { readSafeguards } from "../case/read.ts";
import { deliverDue } from "../document/deliver.ts";
import { acknowledgeSafeguards } from "../intake/answer/acknowledge.ts";
import { noteRemoval } from "../intake/answer/removal.ts";
import { setSafeguard } from "../safeguard/safeguard.ts";
import { readWork } from "../work/read.ts";
import { replyInReferral } from "./reply.ts";
import { sendSafeguard } from "./send-safeguard.ts";

const {
  acknowledge,
  ask,
  came,
  cluster,
  incomingOf,
  inspectorate,
  opened,
  per,
  police,
  rows,
  sari,
  sentOf,
  take,
  toApp,
  withdraw,
} = await received();
const later = moment("2026-11-25T12:00:00Z");
const latest = moment("2026-11-25T13:00:00Z");

const both = [inspectorate, police];
async function deliverAll(): Promise<void> {
  for (const cell of [...both, ...both]) {
    await deliverDue(cell, carryTo(both, latest), () => latest);
  }
}

async function set(caseId: string, kind: SafeguardKind, at = later, how: string | null = null) {
  const request = { caseId, kind, holds: true, why: "Sagt i dag", how };
  assert.ok((await setSafeguard(inspectorate, sari, request, at)).ok);
}
const lift = async (caseId: string, kind: SafeguardKind, at: typeof noon) =>
  await setSafeguard(inspectorate, sari, { caseId, kind, holds: false, why: "x", how: null }, at);
const send = async (id: string, safeguard: SafeguardKind) =>
  await sendSafeguard(inspectorate, sari, sharing, { id, step: step(), safeguard }, later);
const done = { ok: true, value: null };
const seen = async (id: string, kind: SafeguardKind) =>
  await acknowledgeSafeguards(police, per, { id, step: step(), safeguards: [kind] }, latest);
async function has(caseId: string, kind: SafeguardKind) {
  const found = await readSafeguards(inspectorate, sari, caseId);
  assert.ok(found.ok);
  return found.value.reach.filter((each) => each.kind === kind).map((each) => each.has);
}

test("set after it was sent, a safeguard reaches whoever has it in work: they acknowledge it, it holds in their case, and it binds them", async () => {
  const { id, caseId } = await opened();
  const taken = await take(id);
  assert.ok(taken.ok);
  await deliverAll();
  const held = async () =>
    await rows(
      police,
      "select kind, how, holds from work.safeguard where case_id = $1 and kind = 'employer-must-not-know'",
      [taken.value.caseId],
    );
  await set(caseId, "employer-must-not-know");
  assert.deepEqual(await has(caseId, "employer-must-not-know"), ["not-told"]);
  assert.deepEqual(await send(id, "employer-must-not-know"), done);
  await deliverAll();
  assert.deepEqual(await has(caseId, "employer-must-not-know"), ["not-acknowledged"]);
  const { referral } = await incomingOf(id);
  assert.deepEqual(referral.unacknowledged, ["employer-must-not-know"]);
  assert.notEqual(referral.told, null, "what was opened before stays open");
  assert.deepEqual(await held(), [], "nobody has seen it yet");
  assert.deepEqual(await seen(id, "employer-must-not-know"), { ok: true, value: [] });
  assert.deepEqual(await held(), [{ kind: "employer-must-not-know", how: null, holds: true }]);
  await deliverAll();
  assert.deepEqual(await has(caseId, "employer-must-not-know"), ["acknowledged"]);
});

test("“talk before any removal”, set a moment after it was sent, lets whoever received it tell of a removal", async () => {
  const { id, caseId } = await opened();
  assert.ok((await lift(caseId, "talk-before-removal", later)).ok);
  const bare = await opened();
  assert.ok((await lift(bare.caseId, "talk-before-removal", later)).ok);
  await set(caseId, "talk-before-removal", latest);
  assert.deepEqual(await has(caseId, "talk-before-removal"), ["not-told"], "set anew since");
  assert.deepEqual(await send(id, "talk-before-removal"), done);
  await deliverAll();
  const days = { decided: day("2026-11-25"), planned: null };
  assert.ok((await noteRemoval(police, per, { id, step: step(), ...days }, latest)).ok);
});

test("unopened, it shuts what they were told until it is acknowledged too, to the database’s own role as well", async () => {
  const { id, caseId } = await came("kanarifugl-senere", {
    fields: ["place", "sector", "observations", "words", "name", "pseudonym"],
  });
  await acknowledge(id);
  assert.deepEqual(await toApp(id), { told: 1, nameOpens: true });
  await set(caseId, "minor-or-maybe");
  assert.deepEqual(await send(id, "minor-or-maybe"), done);
  await deliverAll();
  assert.deepEqual(await toApp(id), { told: 0, nameOpens: false });
  const { referral } = await incomingOf(id);
  assert.equal(referral.told, null);
  assert.ok(referral.safeguards.includes("minor-or-maybe"));
  assert.deepEqual(await take(id), { ok: false, refused: "referral.not-acknowledged" });
  assert.deepEqual(await seen(id, "minor-or-maybe"), { ok: true, value: [] });
  assert.deepEqual(await toApp(id), { told: 1, nameOpens: true });
  const taken = await take(id);
  assert.ok(taken.ok);
  const brought = await rows(
    police,
    "select kind from work.safeguard where case_id = $1 and holds order by kind",
    [taken.value.caseId],
  );
  assert.deepEqual(
    brought.map(({ kind }) => kind),
    ["interpreter", "minor-or-maybe", "talk-before-removal"],
  );
});

test("until it is acknowledged nothing more that the sender writes is read, nor counted as read", async () => {
  const { id, caseId } = await opened();
  await incomingOf(id);
  assert.ok((await ask(id)).ok);
  await deliverAll();
  await set(caseId, "employer-must-not-know");
  assert.deepEqual(await send(id, "employer-must-not-know"), done);
  const words = "Bak bakeriet.";
  const reply = { id, step: step(), words, namesNobody: true };
  const replied = await replyInReferral(inspectorate, sari, sharing, reply, later);
  assert.deepEqual(replied, { ok: true, value: { wordsTold: true } });
  await deliverAll();
  const wordsOf = async () =>
    (await incomingOf(id)).steps.flatMap(({ deed }) => (deed.step === "reply" ? [deed.words] : []));
  assert.deepEqual(await wordsOf(), [null]);
  const read =
    "select r.document from work.words_read r join work.step s on s.document = r.document where s.thread = $1";
  assert.equal((await rows(police, read, [id])).length, 0);
  await seen(id, "employer-must-not-know");
  assert.deepEqual(await wordsOf(), [words]);
  assert.equal((await rows(police, read, [id])).length, 1);
  await set(caseId, "minor-or-maybe");
  assert.deepEqual(await send(id, "minor-or-maybe"), done);
  await deliverAll();
  assert.deepEqual(await wordsOf(), [words], "what was read before stays");
});

test("it goes only where a rule lets it, as at the sending, and only what holds in the case; and only for who may refer", async () => {
  const little = { judged: judgedAs(), fields: ["sector"], question: "" } as const;
  const { id, caseId } = await came("seen", little);
  await set(caseId, "needs-time");
  assert.deepEqual(await send(id, "needs-time"), {
    ok: false,
    refused: "referral.safeguard-no-rule",
  });
  assert.deepEqual(await send(id, "minor-or-maybe"), {
    ok: false,
    refused: "referral.safeguard-not-set",
  });
  const officer = await testColleague(cluster, inspectorate, "officer");
  const asked = { id, step: step(), safeguard: "interpreter" } as const;
  assert.deepEqual(await sendSafeguard(inspectorate, officer, sharing, asked, later), {
    ok: false,
    refused: "not-permitted",
  });
  const basis = (await sentOf(id)).steps.filter(({ deed }) => deed.step === "safeguard");
  assert.deepEqual(basis, []);
});

test("the way to the person follows too, where whoever sends it chooses it and a rule lets it", async () => {
  const { id, caseId } = await opened();
  await set(caseId, "safe-way-to-reach", later, "Bare tirsdager");
  assert.deepEqual(await send(id, "safe-way-to-reach"), done);
  await deliverAll();
  const { referral } = await incomingOf(id);
  assert.deepEqual(referral.later, [{ kind: "safe-way-to-reach", how: "Bare tirsdager" }]);
});

test("set anew in another way it is sent and acknowledged anew, and holds there as it was told last", async () => {
  const { id, caseId } = await opened();
  assert.ok((await take(id)).ok);
  await deliverAll();
  assert.ok((await lift(caseId, "interpreter", later)).ok);
  await set(caseId, "interpreter", latest, "tigrinja");
  assert.deepEqual(await has(caseId, "interpreter"), ["not-told"]);
  const request = { id, step: step(), safeguard: "interpreter" } as const;
  assert.deepEqual(await sendSafeguard(inspectorate, sari, sharing, request, latest), done);
  assert.deepEqual(await sendSafeguard(inspectorate, sari, sharing, request, latest), done);
  await deliverAll();
  const { referral, steps } = await incomingOf(id);
  assert.deepEqual(referral.unacknowledged, ["interpreter"]);
  assert.equal(
    steps.filter(({ deed }) => deed.step === "safeguard").length,
    1,
    "sent twice is one",
  );
  const [kept] = (referral.told?.safeguards ?? []).filter(({ kind }) => kind === "interpreter");
  assert.deepEqual(kept, { kind: "interpreter", how: "tigrinja" });
});

test("taken back before it arrived, it does not arrive", async () => {
  const { id, caseId } = await opened();
  await incomingOf(id);
  await set(caseId, "employer-must-not-know");
  assert.deepEqual(await send(id, "employer-must-not-know"), done);
  assert.ok((await withdraw(id)).ok);
  await deliverAll();
  const { steps, referral } = await incomingOf(id);
  assert.equal(referral.state, "withdrawn");
  assert.equal(
    steps.some(({ deed }) => deed.step === "safeguard"),
    false,
  );
});

test("that one who has the case was not told that somebody there may be a child stands on Work of who may tell them, until they are", async () => {
  const { id, caseId } = await opened();
  const officer = await aColleagueWith(cluster, inspectorate, "officer", {
    caseId,
    part: "member",
  });
  const untold = async (who = sari, of = caseId) => {
    const work = await readWork(inspectorate, who, day("2026-11-25"));
    assert.ok(work.ok);
    return work.value.ages.find((each) => each.case.id === of)?.untold ?? [];
  };
  assert.deepEqual(await untold(), []);
  await set(caseId, "minor-or-maybe");
  assert.deepEqual(await untold(), [police.name]);
  assert.deepEqual(await untold(officer), [], "who may not send is not asked to");
  assert.deepEqual(await send(id, "minor-or-maybe"), done);
  assert.deepEqual(await untold(), []);
  const gone = await opened();
  await withdraw(gone.id);
  await set(gone.caseId, "minor-or-maybe");
  assert.deepEqual(await untold(sari, gone.caseId), [], "nor where nobody has the case any more");
});

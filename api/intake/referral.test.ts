import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { asActor } from "../../store/as-actor.ts";
import { incomingName } from "../../store/intake/inbox.ts";
import { noon } from "../../test/carry.ts";
import { everythingIn } from "../../test/cluster.ts";
import { nothing, received, sharing, step } from "../../test/factories/received.ts";
import { aWish } from "../../test/factories/referral.ts";
import { replyInReferral } from "../referral/reply.ts";
import { acknowledgeSafeguards } from "./answer/acknowledge.ts";
import { readIncomingName } from "./answer/read-name.ts";
import { listInbox } from "./list.ts";
import { readIncoming } from "./read.ts";

const {
  acknowledge,
  ask,
  came,
  cluster,
  decline,
  deliver,
  deliverAll,
  incomingOf,
  inspectorate,
  officer,
  opened,
  per,
  pia,
  police,
  rows,
  sari,
  sentOf,
  take,
  toApp,
  withdraw,
} = await received();
test("a referral is shut until each safeguard is acknowledged: to every verb, and to the database’s own role, the name too", async () => {
  const mark = "kanarifugl-lukket";
  const fields = [...aWish().fields, "name", "pseudonym"] as const;
  const { id } = await came(mark, { fields });
  const shut = await incomingOf(id);
  assert.deepEqual(shut.referral.safeguards, ["talk-before-removal", "interpreter"]);
  assert.equal(shut.referral.told, null);
  assert.equal(JSON.stringify(shut).includes(mark), false);
  assert.deepEqual(await toApp(id), { told: 0, nameOpens: false });
  const list = await listInbox(police, officer, { pile: "waiting", after: null });
  const line = list.ok ? list.value.lines.find((each) => each.id === id) : undefined;
  assert.deepEqual(line?.unacknowledged, ["talk-before-removal", "interpreter"]);
  assert.equal(JSON.stringify(list).includes("Storås"), false, "no place before it is opened");
  const refusedTo = { ok: false, refused: "referral.not-acknowledged" };
  assert.deepEqual(await take(id), refusedTo);
  assert.deepEqual(await ask(id), refusedTo);
  const name = await readIncomingName(police, per, { id, reason: "Skal ringe" }, noon);
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
  const list = await listInbox(police, per, { pile: "waiting", after: null });
  assert.ok(list.ok);
  assert.equal(
    list.value.lines.some((line) => line.id === id),
    false,
    "it waits for nobody",
  );
  const done = await listInbox(police, per, { pile: "handled", after: null });
  assert.ok(done.ok && done.value.lines.some((line) => line.id === id), "and is still told of");
});

test("declined unopened and withdrawn at the same time, it is emptied all the same", async () => {
  const mark = "kanarifugl-avslått";
  const { id } = await came(mark);
  assert.ok((await everythingIn(cluster, "police")).includes(mark));
  assert.equal((await decline(id, nothing, per, "no-capacity")).ok, true);
  await withdraw(id);
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

test("the name that came along opens to nobody while it is shut, and to those who may once it is not", async () => {
  const fields = [...aWish().fields, "name"] as const;
  const { id } = await came("seen", { fields });
  const name = async () => await asActor(police, per, (tx) => incomingName(tx, police, id));
  assert.equal(await name(), null);
  await acknowledge(id);
  assert.equal(await name(), "Kanari Kvist");
});

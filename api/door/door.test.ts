import assert from "node:assert/strict";
import test from "node:test";
import type { Report } from "../../domain/document/document.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { peerById, post } from "../../store/document/document.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { everythingIn, introduce, testCell, testCluster } from "../../test/cluster.ts";
import { deliverDue } from "../document/deliver.ts";
import { holderOf, newCode, threadOf } from "./held.ts";
import { readReceipt } from "./read-receipt.ts";
import { listRecipients } from "./recipients.ts";
import { sendReport } from "./send-report.ts";

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const unit = await testCell(cluster, "unit", ["police", "immigration"]);
await introduce(cluster, [door, inspectorate, unit], "http://localhost");

const carry = carryTo([door, inspectorate, unit]);
const deliver = (from: typeof door) => deliverDue(from, carry, () => noon);

const report = (words: string, name: string | null = null): Report => ({
  kind: "report",
  place: "Lillevik",
  sector: "cleaning",
  words,
  facts: [],
  name,
});

async function counted(cell: string, table: string): Promise<number> {
  return await asAdmin(cluster, cell, async (client) => {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${table}`);
    return Number(rows[0]?.count);
  });
}

async function writeBack(thread: string, words: string): Promise<void> {
  const courier = { kind: "courier", cell: inspectorate.id } as const;
  await asActor(inspectorate, courier, async (tx) => {
    const peer = await peerById(tx, door.id);
    assert.ok(peer);
    const content = { kind: "reply", words } as const;
    await post(tx, inspectorate, { to: peer, thread, content, written: noon });
  });
  await deliver(inspectorate);
}

test("a report goes to the agency chosen, and its receipt says when it has arrived and nothing more", async () => {
  const code = newCode();
  const sent = await sendReport(
    door,
    { code, recipient: "inspectorate", report: report("lys hele natta") },
    noon,
  );
  assert.deepEqual(sent, {
    ok: true,
    value: {
      code,
      recipient: { cell: "inspectorate", name: "Cell inspectorate" },
      before: false,
    },
  });
  const waiting = await readReceipt(door, code);
  assert.equal(waiting.ok && waiting.value.howFar, "on-its-way");

  await deliver(door);

  const read = await readReceipt(door, code.toLowerCase().replaceAll("-", " "));
  assert.deepEqual(read, {
    ok: true,
    value: {
      recipient: "Cell inspectorate",
      sentOn: "2026-11-25",
      howFar: "delivered",
      replies: [],
      additions: [],
    },
  });
  assert.ok((await everythingIn(cluster, "inspectorate")).includes("lys hele natta"));
});

test("the door keeps neither the words, nor the name, nor the code, and logs nothing", async () => {
  const code = newCode();
  const words = "kanarifugl-ord-c4a1";
  const name = "Kanari Melder 99887766";
  await sendReport(door, { code, recipient: "inspectorate", report: report(words, name) }, noon);
  await readReceipt(door, code);
  await deliver(door);

  const received = await everythingIn(cluster, "inspectorate");
  assert.ok(received.includes(words), "it must be found somewhere, or this test means nothing");
  assert.equal(received.includes(name), false, "the name is sealed there");
  const kept = await everythingIn(cluster, "door");
  assert.ok(kept.includes(threadOf(code)), "the sending itself must be there");
  for (const secret of [words, name, code, code.replaceAll("-", "")]) {
    assert.equal(kept.includes(secret), false, secret);
  }
  assert.equal(await counted("door", "log.entry"), 0);
});

test("a double tap, at once or later, sends one and answers both alike", async () => {
  const code = newCode();
  const request = { code, recipient: "inspectorate", report: report("to trykk") };
  const before = await counted("door", "sealed.document");

  const answers = await Promise.all([1, 2, 3, 4].map(() => sendReport(door, request, noon)));
  const later = await sendReport(door, request, noon);

  assert.equal(await counted("door", "sealed.document"), before + 1);
  assert.equal(answers.filter((one) => one.ok && !one.value.before).length, 1);
  for (const answer of [...answers, later]) {
    assert.ok(answer.ok);
    assert.equal(answer.value.code, code);
    assert.equal(answer.value.recipient.cell, "inspectorate");
  }
});

test("what an agency writes back is read by whoever holds the receipt, and by no other", async () => {
  const mine = newCode();
  const yours = newCode();
  for (const [code, words] of [
    [mine, "min"],
    [yours, "din"],
  ] as const) {
    const sending = { code, recipient: "inspectorate", report: report(words) };
    await sendReport(door, sending, noon);
  }
  await deliver(door);
  await writeBack(threadOf(mine), "Takk. Ring oss gjerne.");

  const read = await readReceipt(door, mine);
  assert.deepEqual(read.ok && read.value.replies, [
    { words: "Takk. Ring oss gjerne.", cameOn: "2026-11-25" },
  ]);
  const other = await readReceipt(door, yours);
  assert.deepEqual(other.ok && other.value.replies, []);

  const rows = await asActor(door, holderOf(door, yours), async (tx) => {
    const receipts = await tx.query("select thread from sealed.receipt");
    const documents = await tx.query("select id from sealed.document");
    const replies = await tx.query("select document from sealed.reply");
    return [receipts.rowCount, documents.rowCount, replies.rowCount];
  });
  assert.deepEqual(rows, [1, 1, 0]);
  assert.equal((await everythingIn(cluster, "door")).includes("Ring oss gjerne"), false);
});

test("a visitor cannot open a sealed document, their own neither", async () => {
  const code = newCode();
  await sendReport(door, { code, recipient: "inspectorate", report: report("forseglet") }, noon);
  await assert.rejects(
    asActor(door, holderOf(door, code), (tx) => tx.query("select sealed from sealed.document")),
    /permission denied/,
  );
});

test("a code that nobody holds and one that is none are answered alike", async () => {
  const held = newCode();
  await sendReport(door, { code: held, recipient: "inspectorate", report: report("x") }, noon);
  assert.equal((await readReceipt(door, held)).ok, true, "one that is held must be found");
  const unknown = await readReceipt(door, newCode());
  assert.deepEqual(unknown, { ok: false, refused: "receipt.not-found" });
  assert.deepEqual(await readReceipt(door, "' or true --"), unknown);
});

test("a report that tells nothing is not sent, with a name or without", async () => {
  const told = { kind: "report", place: "", sector: "", words: null, facts: [] } as const;
  const sending = { code: newCode(), recipient: "inspectorate", report: { ...told, name: "Kari" } };
  const refusal = { ok: false, refused: "seen.nothing-told" };
  assert.deepEqual(await sendReport(door, sending, noon), refusal);
  const place = { ...sending, report: { ...told, place: "Lillevik", name: null } };
  assert.ok((await sendReport(door, place, noon)).ok);
});

test("nothing is sent to who receives no reports; a unit for immigration is not even offered", async () => {
  const offered = (await listRecipients(door)).map(({ cell }) => cell);
  assert.deepEqual(offered, ["inspectorate"]);
  for (const recipient of ["unit", "door", "nowhere"]) {
    const outcome = await sendReport(
      door,
      { code: newCode(), recipient, report: report("x") },
      noon,
    );
    assert.deepEqual(outcome, { ok: false, refused: "seen.no-such-recipient" });
  }
});

test("a receipt of one that its recipient refused for good does not say that it is on its way", async () => {
  const code = newCode();
  await sendReport(door, { code, recipient: "inspectorate", report: report("avvist") }, noon);
  await deliverDue(
    door,
    async () => ({ problem: "document.belongs-nowhere" }),
    () => noon,
  );
  const read = await readReceipt(door, code);
  assert.equal(read.ok && read.value.howFar, "refused");
});

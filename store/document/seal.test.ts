import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import type { Document } from "../../domain/document/document.ts";
import { moment } from "../../domain/time/day.ts";
import { cellKeys, openAtRest, sealAtRest } from "../keys.ts";
import { isReceiptFor, NotAuthentic, open, seal, signReceipt } from "./seal.ts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "keys-"));
const [sender, recipient, stranger] = await Promise.all(
  ["a", "b", "c"].map((id) => cellKeys(folder, id)),
);
test.after(() => fs.rmSync(folder, { recursive: true }));

const document: Document = {
  id: "d1",
  from: "a",
  to: "b",
  thread: "t1",
  position: 1,
  written: moment("2026-11-25T10:00:00Z"),
  content: { kind: "reply", words: "Takk – ærlig sagt" },
};

test("the recipient opens what the sender sealed, and so does the sender", async () => {
  assert.ok(sender && recipient);
  const envelope = await seal(document, sender, [recipient.public, sender.public]);
  assert.equal(envelope.sealed.includes("Takk"), false);
  assert.deepEqual(await open(envelope, recipient, sender.public.sign), document);
  assert.deepEqual(await open(envelope, sender, sender.public.sign), document);
});

test("a stranger cannot open it, nor pass off another's document as the sender's", async () => {
  assert.ok(sender && recipient && stranger);
  const envelope = await seal(document, sender, [recipient.public]);
  await assert.rejects(open(envelope, stranger, sender.public.sign), NotAuthentic);
  const forged = await seal(document, stranger, [recipient.public]);
  await assert.rejects(open(forged, recipient, sender.public.sign), NotAuthentic);
});

test("an envelope that names another document, sender or recipient is not authentic", async () => {
  assert.ok(sender && recipient);
  const envelope = await seal(document, sender, [recipient.public]);
  for (const lie of [{ id: "d2" }, { from: "c" }, { to: "c" }]) {
    await assert.rejects(
      open({ ...envelope, ...lie }, recipient, sender.public.sign),
      NotAuthentic,
    );
  }
});

test("a receipt is the recipient's, for one document", async () => {
  assert.ok(sender && recipient);
  const receipt = await signReceipt(recipient, "d1");
  assert.equal(await isReceiptFor(receipt, recipient.public.sign, "d1"), true);
  assert.equal(await isReceiptFor(receipt, recipient.public.sign, "d2"), false);
  assert.equal(await isReceiptFor(receipt, sender.public.sign, "d1"), false);
  assert.equal(await isReceiptFor("no", sender.public.sign, "d1"), false);
});

test("what is sealed at rest opens only where it belongs", async () => {
  assert.ok(sender && recipient);
  const sealed = await sealAtRest(sender, "person:1", "Wanda");
  assert.equal(await openAtRest(sender, "person:1", sealed), "Wanda");
  await assert.rejects(openAtRest(sender, "person:2", sealed));
  await assert.rejects(openAtRest(recipient, "person:1", sealed));
});

test("keys are for this account alone, and the same the next time", async () => {
  assert.equal(fs.statSync(path.join(folder, "a.json")).mode & 0o777, 0o600);
  assert.deepEqual((await cellKeys(folder, "a")).public, sender?.public);
});

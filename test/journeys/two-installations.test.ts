import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import test, { after, before } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Content } from "../../domain/document/document.ts";
import { dayOf } from "../../domain/time/day.ts";
import { type Installation, joinInstallation } from "../../main/installation.ts";
import { now } from "../../main/now.ts";
import {
  type Apart,
  apart,
  introduceEachOther,
  startApart,
  stopApart,
} from "../../main/two-installations.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { peerById, post } from "../../store/document/document.ts";
import { freePort } from "../program.ts";
import { removeData } from "../remove-data.ts";

const folder = path.resolve(import.meta.dirname, `../../node_modules/.cache/two-${process.pid}`);

let a: Apart;
let b: Apart;
let sender: ChildProcess;
let recipient: ChildProcess;
let atA: Installation;
let atB: Installation;

before(async () => {
  a = apart(path.join(folder, "a"), await freePort(), "localhost", ["inspectorate"]);
  b = apart(path.join(folder, "b"), await freePort(), "127.0.0.1", ["shelter"]);
  sender = await startApart(a, true);
  recipient = await startApart(b, true);
  await introduceEachOther(a, b);
  atA = await joinInstallation(a.settings, "writes");
  atB = await joinInstallation(b.settings, "writes");
});

after(async () => {
  await atA?.close();
  await atB?.close();
  await Promise.all([sender, recipient].map((child) => child && stopApart(child)));
  removeData(folder);
});

const content = (words: string): Content => ({
  kind: "referral",
  purpose: "assistance",
  basis: ["fvl13a-anonym"],
  wayBack: null,
  due: dayOf(now()),
  until: dayOf(now()),
  told: { question: words },
});

/** Puts one referral document in the sender's outbox, and gives its thread. */
async function send(words: string): Promise<string> {
  const cell = atA.cells.get("inspectorate");
  assert.ok(cell);
  const thread = crypto.randomUUID();
  await asActor(cell, { kind: "courier", cell: cell.id }, async (tx) => {
    const to = await peerById(tx, "shelter");
    assert.ok(to);
    await post(tx, cell, { to, thread, content: content(words), written: now() });
  });
  return thread;
}

async function arrived(): Promise<readonly string[]> {
  return await asAdmin(atB.cluster, "shelter", async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select incoming as id from work.incoming_told where told ->> 'question' is not null",
    );
    return rows.map(({ id }) => id);
  });
}

async function waiting(): Promise<number> {
  return await asAdmin(atA.cluster, "inspectorate", async (client) => {
    const { rowCount } = await client.query(
      "select from sealed.delivery v join sealed.document d on d.id = v.document where delivered_at is null and kind = 'referral'",
    );
    return rowCount ?? 0;
  });
}

async function untilDelivered(): Promise<void> {
  for (let tries = 0; tries < 600 && (await waiting()) > 0; tries += 1) {
    await sleep(200);
  }
  assert.equal(await waiting(), 0, "everything is delivered in the end");
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("what one installation sends arrives at the other, over the network, once", async () => {
  const thread = await send("first");
  await untilDelivered();
  assert.deepEqual(await arrived(), [thread]);
});

test("either side killed at any point: nothing is lost, and nothing comes twice", async () => {
  const before = await arrived();
  const sent: string[] = [];
  // Kill -9 at moments spread over a delivery; the sender, then the recipient, in turn.
  for (const [round, delay] of [3, 17, 41, 90].entries()) {
    for (let i = 0; i < 6; i += 1) {
      sent.push(await send(`round ${round}, document ${i}`));
    }
    await sleep(delay);
    if (round % 2 === 0) {
      await killed(sender);
      sender = await startApart(a, true);
    } else {
      await killed(recipient);
      recipient = await startApart(b, true);
    }
  }
  await untilDelivered();
  const came = (await arrived()).filter((id) => !before.includes(id));
  assert.deepEqual(came.toSorted(), sent.toSorted());
});

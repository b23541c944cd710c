import assert from "node:assert/strict";
import test from "node:test";
import { atOnce } from "../../domain/document/budget.ts";
import { type Content, lastingRefusals } from "../../domain/document/document.ts";
import { type Moment, moment } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { asAdmin } from "../../store/cluster.ts";
import { refusedInThread } from "../../store/document/document.ts";
import { carryTo, noon } from "../../test/carry.ts";
import { everythingIn, introduce, testCell, testCluster } from "../../test/cluster.ts";
import { posted } from "../../test/factories/incoming.ts";
import { type Carry, deliverDue } from "./deliver.ts";
import { takeIn } from "./take-in.ts";

const { sharing } = loadLaw();
const cluster = await testCluster();
const a = await testCell(cluster, "a", ["knowledge"]);
const b = await testCell(cluster, "b", ["labour-inspectorate"]);
const c = await testCell(cluster, "c", ["police"]);
const d = await testCell(cluster, "d", ["police"]);
await introduce(cluster, [a, b, d], "http://localhost");

const report = (words: string, name: string | null = null): Content => ({
  kind: "report",
  place: "Lillevik",
  sector: "cleaning",
  words,
  facts: [],
  name,
});
const courier = (cell: Cell) => ({ kind: "courier", cell: cell.id }) as const;

async function incoming(cell: Cell, thread: string): Promise<readonly unknown[]> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query("select content from work.incoming where id = $1", [
      thread,
    ]);
    return rows;
  });
}

async function waiting(cell: Cell): Promise<readonly (string | null)[]> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ problem: string | null }>(
      "select problem from sealed.delivery where delivered_at is null",
    );
    return rows.map(({ problem }) => problem);
  });
}

function changed(sealed: string): string {
  const jwe: { ciphertext: string } = JSON.parse(sealed);
  const bytes = Buffer.from(jwe.ciphertext, "base64url");
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return JSON.stringify({ ...jwe, ciphertext: bytes.toString("base64url") });
}

const at = (text: string) => (): Moment => moment(text);
const carry = carryTo([a, b]);

test("a document arrives once, and its receipt comes back", async () => {
  const thread = crypto.randomUUID();
  await posted(a, b, thread, report("what was seen"));
  assert.equal(await deliverDue(a, carry, () => noon), 1);
  assert.equal((await incoming(b, thread)).length, 1);
  assert.deepEqual(await waiting(a), []);
});

test("a network that is down for a week loses nothing, and nothing comes twice", async () => {
  const thread = crypto.randomUUID();
  await posted(a, b, thread, report("sent into the void"));
  const down: Carry = async () => ({ problem: "document.unreachable" });
  for (const day of ["25", "26", "27", "28"]) {
    assert.equal(await deliverDue(a, down, at(`2026-11-${day}T12:00:00Z`)), 0);
  }
  assert.deepEqual(await waiting(a), ["document.unreachable"]);
  assert.equal(await deliverDue(a, carry, at("2026-12-02T12:00:00Z")), 1);
  assert.equal((await incoming(b, thread)).length, 1);
});

test("a sender killed after delivery and before it noted the receipt sends again; it is taken in once", async () => {
  const thread = crypto.randomUUID();
  await posted(a, b, thread, report("twice on the wire"));
  const killed: Carry = async (peer, envelope) => {
    await carry(peer, envelope);
    throw new Error("killed");
  };
  await assert.rejects(
    deliverDue(a, killed, () => noon),
    /killed/,
  );
  assert.equal((await incoming(b, thread)).length, 1);
  assert.equal((await waiting(a)).length, 1, "the sender does not know yet");
  assert.equal(await deliverDue(a, carry, at("2026-11-25T13:00:00Z")), 1);
  assert.equal((await incoming(b, thread)).length, 1);
  assert.deepEqual(await waiting(a), []);
});

test("documents of a thread are taken in in their order, whatever the network does", async () => {
  const thread = crypto.randomUUID();
  await posted(a, b, thread, report("first"));
  await posted(a, b, thread, { kind: "reply", words: "second" });
  const seen: string[] = [];
  const noting: Carry = async (_peer, envelope) => {
    seen.push(envelope.id);
    return { problem: "document.unreachable" };
  };
  await deliverDue(a, noting, () => noon);
  assert.equal(seen.length, 1, "the second waits for the first");
});

test("one that comes too early, from a stranger, forged or for another is refused and nothing of it is kept", async () => {
  const caught: Parameters<Carry>[1][] = [];
  const catching: Carry = async (_peer, envelope) => {
    caught.push(envelope);
    return { problem: "document.unreachable" };
  };
  const thread = crypto.randomUUID();
  const id = await posted(a, b, thread, report("to be tampered with"));
  await deliverDue(a, catching, at("2026-11-25T11:00:01Z"));
  const envelope = caught.find((one) => one.id === id);
  assert.ok(envelope);
  const refusedAs = async (cell: Cell, changed: Partial<typeof envelope>) => {
    const outcome = await takeIn(cell, sharing, { ...envelope, ...changed }, noon);
    return outcome.ok ? "taken in" : outcome.refused;
  };
  assert.equal(await refusedAs(c, { to: "c" }), "document.unknown-sender");
  assert.equal(await refusedAs(c, {}), "document.unknown-recipient");
  assert.equal(await refusedAs(b, { from: "b" }), "document.not-authentic");
  assert.equal(await refusedAs(b, { sealed: changed(envelope.sealed) }), "document.not-authentic");
  assert.equal(await refusedAs(b, { sealed: "{}" }), "document.not-authentic");
  assert.equal((await incoming(b, thread)).length, 0);
  assert.equal(await refusedAs(b, {}), "taken in");
});

test("whatever the other side answers, what is kept of it is a code, and the rest goes on", async () => {
  const thread = crypto.randomUUID();
  await posted(a, b, thread, report("answered badly"));
  for (const [hour, problem] of ["a\0b", "x".repeat(100_000), "<script>", ""].entries()) {
    const lying: Carry = async () => ({ problem });
    assert.equal(await deliverDue(a, lying, at(`2026-11-25T1${hour + 2}:30:00Z`)), 0);
    const kept = (await waiting(a)).filter((each) => each !== null);
    assert.deepEqual(new Set(kept), new Set(["document.unreachable"]));
  }
  await deliverDue(a, carry, at("2026-11-25T20:00:00Z"));
  assert.equal((await incoming(b, thread)).length, 1);
});

test("a step that belongs to no referral is not kept", async () => {
  const thread = crypto.randomUUID();
  await posted(d, b, thread, { kind: "step", deed: { step: "accept" } });
  await deliverDue(d, carry, at("2026-11-25T11:00:02Z"));
  assert.ok((await waiting(d)).includes("document.belongs-nowhere"));
  const kept = await asAdmin(cluster, "b", (client) =>
    client.query("select from sealed.document where thread = $1", [thread]),
  );
  assert.equal(kept.rowCount, 0);
});

test("what one cell knows stands readable in its own database alone, and a name not even there", async () => {
  const words = "kanarifugl-ord-7f3a";
  const name = "Kanari Fugl";
  const thread = crypto.randomUUID();
  await posted(a, b, thread, report(words, name));
  await deliverDue(a, carry, at("2026-11-25T11:00:03Z"));
  const atHome = await everythingIn(cluster, "b");
  assert.ok(atHome.includes(words), "it must be found somewhere, or this test means nothing");
  assert.equal(atHome.includes(name), false, "the name is sealed");
  assert.equal((await everythingIn(cluster, "a")).includes(words), false);
  assert.equal((await everythingIn(cluster, "c")).includes(words), false);
});

async function outboxOf(cell: Cell, id: string) {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ attempts: number; problem: string; refused: boolean }>(
      `select attempts, problem, refused_at is not null as refused
         from sealed.delivery where document = $1`,
      [id],
    );
    const logged = await client.query(
      "select from log.entry where record = $1 and verb = 'document.refused'",
      [id],
    );
    return { ...rows[0], logged: logged.rowCount };
  });
}

test("one that is refused for good is not tried again, nor what follows it, and the log has it once", async () => {
  for (const problem of lastingRefusals) {
    const thread = crypto.randomUUID();
    const first = await posted(a, b, thread, report("refused"));
    const second = await posted(a, b, thread, { kind: "reply", words: "behind it" });
    const elsewhere = await posted(a, b, crypto.randomUUID(), report("of another thread"));
    const tried: string[] = [];
    const refusing: Carry = async (peer, envelope) => {
      tried.push(envelope.id);
      return envelope.id === first ? { problem } : await carry(peer, envelope);
    };
    for (const day of ["03", "04", "05"]) {
      await deliverDue(a, refusing, at(`2026-12-${day}T12:00:00Z`));
    }
    assert.equal(tried.filter((id) => id === first).length, 1, problem);
    assert.ok(tried.includes(elsewhere));
    assert.equal(tried.includes(second), false);
    assert.deepEqual(await outboxOf(a, first), { attempts: 1, problem, refused: true, logged: 1 });
    const told = await asActor(a, courier(a), (tx) => refusedInThread(tx, b.id, thread));
    assert.deepEqual(told, { document: first, code: problem, on: "2026-12-03" });
  }
});

test("what one may mend is tried again, whatever it was, until it goes", async () => {
  const troubles = [
    "document.unknown-sender",
    "document.unknown-recipient",
    "document.out-of-order",
  ];
  for (const problem of [...troubles, "document.unreachable", "internal"]) {
    const id = await posted(a, b, crypto.randomUUID(), report("held up"));
    const held: Carry = async (peer, envelope) =>
      envelope.id === id ? { problem } : await carry(peer, envelope);
    await deliverDue(a, held, at("2026-12-06T12:00:00Z"));
    await deliverDue(a, held, at("2026-12-06T14:00:00Z"));
    const kept = { attempts: 2, problem, refused: false, logged: 0 };
    assert.deepEqual(await outboxOf(a, id), kept);
    assert.equal(await deliverDue(a, carry, at("2026-12-06T16:00:00Z")), 1);
  }
});

test("where a peer asks for a pause, all that was tried there waits, and goes after it; what is new is tried once", async () => {
  const ids: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    ids.push(await posted(a, b, crypto.randomUUID(), report("in a flood")));
  }
  let tried = 0;
  const pausing: Carry = async () => {
    tried += 1;
    return { problem: "document.too-many", wait: 300 };
  };
  await deliverDue(a, pausing, at("2026-12-08T12:00:00Z"));
  const first = tried;
  assert.equal(first, ids.length, "each is tried once, though the first was told to wait");
  await deliverDue(a, pausing, at("2026-12-08T12:04:00Z"));
  assert.equal(tried, first, "nothing is tried in the pause");
  ids.push(await posted(a, b, crypto.randomUUID(), report("it may be of a child")));
  await deliverDue(a, pausing, at("2026-12-08T12:04:01Z"));
  await deliverDue(a, pausing, at("2026-12-08T12:04:02Z"));
  assert.equal(tried, first + 1, "once");
  for (const id of ids) {
    assert.equal((await outboxOf(a, id)).refused, false);
  }
  assert.equal(await deliverDue(a, carry, at("2026-12-08T12:09:02Z")), ids.length);
});

test("a peer that is well and only busy is asked again when it said, however often it was", async () => {
  await posted(a, b, crypto.randomUUID(), report("to a busy inbox"));
  let tried = 0;
  const busy: Carry = async () => {
    tried += 1;
    return { problem: "document.busy", wait: 5 };
  };
  for (let minute = 10; minute < 30; minute += 1) {
    await deliverDue(a, busy, at(`2026-12-09T12:${minute}:00Z`));
  }
  assert.equal(tried, 20);
  assert.equal(await deliverDue(a, carry, at("2026-12-09T12:29:05Z")), 1);
});

test("a sender carries fewer at once to a peer than it takes in, so that none is turned away as busy", async () => {
  const many = Array.from({ length: 3 * atOnce.takenIn }, (_, each) => `one of many, ${each}`);
  for (const words of many) {
    await posted(a, b, crypto.randomUUID(), report(words));
  }
  let [inside, most] = [0, 0];
  const counting: Carry = async (peer, envelope) => {
    inside += 1;
    most = Math.max(most, inside);
    const carried = await carry(peer, envelope);
    inside -= 1;
    return carried;
  };
  assert.equal(await deliverDue(a, counting, at("2026-12-10T12:00:00Z")), many.length);
  assert.equal(most, atOnce.carried);
});

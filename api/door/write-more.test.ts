import assert from "node:assert/strict";
import test from "node:test";
import type { Report } from "../../domain/document/document.ts";
import { dayOf } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { carryTo, noon } from "../../test/carry.ts";
import {
  everythingIn,
  introduce,
  testCell,
  testCluster,
  testColleague,
} from "../../test/cluster.ts";
import { posted } from "../../test/factories/incoming.ts";
import { readCase } from "../case/read.ts";
import { deliverDue } from "../document/deliver.ts";
import { replyToReport } from "../intake/answer/reply.ts";
import { readIncoming } from "../intake/read.ts";
import { setAside } from "../intake/set-aside.ts";
import { takeOn } from "../intake/take-on.ts";
import { tellNews } from "../news/tell.ts";
import { readWork } from "../work/read.ts";
import { holderOf, newCode, threadOf } from "./held.ts";
import { readReceipt } from "./read-receipt.ts";
import { sendReport } from "./send-report.ts";
import { writeMore } from "./write-more.ts";

const cluster = await testCluster();
const door = await testCell(cluster, "door", ["knowledge"]);
const inspectorate = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const union = await testCell(cluster, "union", ["union"]);
await introduce(cluster, [door, inspectorate, union], "http://localhost");
const ida = await testColleague(cluster, inspectorate, "supervisor", "Ida Inspektør");
const kai = await testColleague(cluster, inspectorate, "caseworker", "Kai Kollega");

const cells = [door, inspectorate, union];
async function carried(): Promise<void> {
  for (const cell of cells) {
    await deliverDue(cell, carryTo(cells), () => noon);
  }
}

const report: Report = {
  ...{ kind: "report", place: "Lillevik", sector: "cleaning", words: "Senger i vaskerommet." },
  ...{ facts: [], name: null },
};

/** A report at the inspectorate; gives its receipt and thread. */
async function reported(): Promise<{ readonly code: string; readonly id: string }> {
  const code = newCode();
  assert.ok((await sendReport(door, { code, recipient: "inspectorate", report }, noon)).ok);
  await carried();
  return { code, id: threadOf(code) };
}

const written = (code: string, words: string, once: string = crypto.randomUUID()) =>
  writeMore(door, { code, once, words }, noon);

async function additionsOf(id: string): Promise<readonly string[]> {
  const read = await readIncoming(inspectorate, ida, id, noon);
  assert.ok(read.ok);
  return read.value.additions.map(({ words }) => words);
}

async function receipt(code: string) {
  const read = await readReceipt(door, code);
  assert.ok(read.ok);
  return read.value;
}

const documents = async () =>
  await asAdmin(cluster, door.id, async (client) => {
    const { rows } = await client.query("select from sealed.document where direction = 'out'");
    return rows.length;
  });

test("who holds a receipt writes more, more than once, and the agency answers in between: all of it on the one report", async () => {
  const { code, id } = await reported();
  assert.ok((await written(code.toLowerCase().replaceAll("-", " "), "Nå er det tolv senger.")).ok);
  await carried();
  assert.deepEqual(await additionsOf(id), ["Nå er det tolv senger."]);

  const reply = { id, reply: crypto.randomUUID(), words: "Takk. Når så du det?" };
  assert.ok((await replyToReport(inspectorate, kai, reply, noon)).ok);
  await carried();
  assert.ok((await written(code, "I går kveld.")).ok);
  assert.equal((await receipt(code)).additions.at(-1)?.howFar, "on-its-way");
  await carried();

  assert.deepEqual(await additionsOf(id), ["Nå er det tolv senger.", "I går kveld."]);
  const { replies, additions, howFar } = await receipt(code);
  assert.deepEqual([replies.length, howFar], [1, "delivered"]);
  assert.deepEqual(additions, [
    { writtenOn: "2026-11-25", howFar: "delivered" },
    { writtenOn: "2026-11-25", howFar: "delivered" },
  ]);
});

test("two taps, at once or later, write once", async () => {
  const { code, id } = await reported();
  const once = crypto.randomUUID();
  const before = await documents();
  await Promise.all([1, 2, 3].map(() => written(code, "to trykk", once)));
  assert.ok((await written(code, "to trykk", once)).ok);
  assert.equal(await documents(), before + 1);
  await carried();
  assert.deepEqual(await additionsOf(id), ["to trykk"]);
});

test("a wrong receipt, and none at all, are answered alike, and nothing is sent", async () => {
  const { code } = await reported();
  assert.ok((await written(code, "or this means nothing")).ok);
  const before = await documents();
  for (const wrong of [newCode(), "' or true --", ""]) {
    const outcome = await written(wrong, "x");
    assert.deepEqual(outcome, { ok: false, refused: "receipt.not-found" });
  }
  assert.deepEqual(await written(code, " \n"), { ok: false, refused: "receipt.no-words" });
  assert.equal(await documents(), before);
});

test("the door keeps not a word of it, and one receipt neither sees nor writes to another's", async () => {
  const [mine, yours] = [await reported(), await reported()];
  const words = "kanarifugl-tillegg-77";
  assert.ok((await written(mine.code, words)).ok);
  const kept = await everythingIn(cluster, "door");
  assert.ok(kept.includes(mine.id), "that something was sent must be there");
  assert.equal(kept.includes(words), false);
  assert.deepEqual((await receipt(yours.code)).additions, []);
  await carried();
  assert.ok((await everythingIn(cluster, "inspectorate")).includes(words));
  assert.equal((await everythingIn(cluster, "union")).includes(words), false);

  await assert.rejects(
    asActor(door, holderOf(door, yours.code), (tx) =>
      tx.query(
        `insert into sealed.addition (document, thread, once, written_on)
         select document, thread, gen_random_uuid(), written_on from (values ($1::uuid, $2::uuid, '2026-11-25'::date)) v (document, thread, written_on)`,
        [crypto.randomUUID(), mine.id],
      ),
    ),
    /row-level security/,
  );
});

test("a receipt tells the same whether the report is unread, read, set aside or taken on", async () => {
  const [unread, read, aside, taken] = [
    await reported(),
    await reported(),
    await reported(),
    await reported(),
  ];
  assert.ok((await readIncoming(inspectorate, kai, read.id, noon)).ok);
  assert.ok((await setAside(inspectorate, kai, { id: aside.id, reason: "Not ours." }, noon)).ok);
  const on = { id: taken.id, label: "K-1", restricted: false };
  assert.ok((await takeOn(inspectorate, kai, on, noon)).ok);
  const told = [];
  for (const { code, id } of [unread, read, aside, taken]) {
    assert.deepEqual(await written(code, "Mer."), { ok: true, value: null });
    await carried();
    told.push(await receipt(code));
    assert.deepEqual(await additionsOf(id), ["Mer."]);
  }
  assert.equal(new Set(told.map((each) => JSON.stringify(each))).size, 1);
});

test("whoever has the case hears of it, and reads it in the case; until then who decides does", async () => {
  const { code, id } = await reported();
  await tellNews(inspectorate, () => noon);
  const on = { id, label: "K-2", restricted: true };
  const taken = await takeOn(inspectorate, kai, on, noon);
  assert.ok(taken.ok);
  const newFor = async (who: typeof kai) => {
    await tellNews(inspectorate, () => noon);
    const work = await readWork(inspectorate, who, dayOf(noon));
    assert.ok(work.ok);
    return work.value.news.filter(({ about }) => about === id).map(({ what }) => what);
  };
  assert.ok(!(await newFor(kai)).includes("more"));
  assert.ok((await written(code, "De er flyttet.")).ok);
  await carried();
  assert.ok((await newFor(kai)).includes("more"), "the owner of the case");
  assert.ok(!(await newFor(ida)).includes("more"), "the case is restricted");
  const opened = await readCase(inspectorate, kai, taken.value.caseId);
  assert.ok(opened.ok);
  const [inCase] = opened.value.inside?.reports ?? [];
  assert.deepEqual(
    inCase?.additions.map(({ words }) => words),
    ["De er flyttet."],
  );
  assert.ok((await readIncoming(inspectorate, kai, id, noon)).ok);
  assert.ok(!(await newFor(kai)).includes("more"), "opened, it waits no longer");
  assert.equal((await readIncoming(inspectorate, ida, id, noon)).ok, false);
});

test("what was refused for good takes nothing more, and a receipt does not write without end", async () => {
  const code = newCode();
  assert.ok((await sendReport(door, { code, recipient: "inspectorate", report }, noon)).ok);
  await deliverDue(
    door,
    async () => ({ problem: "document.belongs-nowhere" }),
    () => noon,
  );
  assert.deepEqual(await written(code, "Mer."), { ok: false, refused: "receipt.refused" });

  const { code: busy } = await reported();
  for (let times = 0; times < 40; times += 1) {
    assert.ok((await written(busy, `${times}`)).ok);
  }
  assert.deepEqual(await written(busy, "én til"), { ok: false, refused: "receipt.too-many" });
});

test("only the door that a report came from adds to it, and only to a report", async () => {
  const { id } = await reported();
  const words = { kind: "addition", words: "falskt tillegg" } as const;
  await posted(union, inspectorate, id, words);
  await posted(door, inspectorate, crypto.randomUUID(), words);
  await carried();
  assert.equal((await everythingIn(cluster, "inspectorate")).includes("falskt tillegg"), false);
  assert.deepEqual(await additionsOf(id), []);
});

import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, day, dayOf, type Moment, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { asKeeper } from "../../store/cluster.ts";
import { messageTo } from "../../store/document/message.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { readMessages } from "./read.ts";
import { type Carrier, sendMessages as sendBy } from "./send.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const leader = await testColleague(cluster, cell, "supervisor", "Leader");
const reminder = { kind: "reminder", cell: cell.id } as const;

async function aColleague(name: string, mail: string | null, phone: string | null = null) {
  const colleague = await testColleague(cluster, cell, "caseworker", name);
  await asKeeper(cluster, cell.id, async (client) => {
    await client.query("update access.colleague set mail = $2, phone = $3 where id = $1", [
      colleague.id,
      mail,
      phone,
    ]);
  });
  return colleague;
}

/** Mail only, without a text gateway. */
const sendMessages = (mail: Carrier) => sendBy(cell, { mail, text: null }, () => noon);

const message = (to: Colleague, at: Moment = noon) =>
  asActor(cell, reminder, (tx) => messageTo(tx, to.id, dayOf(at), at));

function server() {
  const taken: [string, string][] = [];
  let open = true;
  const mail: Carrier = async (to, id) => {
    if (!open) {
      throw new Error(`450 ${to} is not at home`);
    }
    taken.push([to, id]);
  };
  return {
    taken,
    mail,
    shut: (shut: boolean) => {
      open = !shut;
    },
  };
}

async function stateFor(actor: Colleague) {
  const found = await readMessages(cell, actor, null);
  assert.ok(found.ok);
  return found.value.messages.map(({ to, tried, problem, sent }) => ({ to, tried, problem, sent }));
}

async function anHourLater(): Promise<void> {
  await asKeeper(cluster, cell.id, async (client) => {
    await client.query("update job.job_common set start_after = now() where state = 'retry'");
  });
}

test("what comes to wait before the message of the day has gone, goes with it; after that another goes", async () => {
  const anna = await aColleague("Anna", "anna@agency.example");
  const { taken, mail } = server();
  const ids = await Promise.all([message(anna), message(anna), message(anna)]);
  assert.equal(new Set(ids).size, 1);
  assert.equal(await sendMessages(mail), 1);
  assert.deepEqual(taken, [["anna@agency.example", ids[0]]]);
  assert.notEqual(await message(anna), ids[0]);
  assert.equal(await sendMessages(mail), 1);
  assert.equal(await sendMessages(mail), 0);
});

test("a message that a server does not take is tried again, and nothing that the server said is kept", async () => {
  const bo = await aColleague("Bo", "bo@agency.example");
  const { taken, mail, shut } = server();
  await message(bo);
  shut(true);
  assert.equal(await sendMessages(mail), 0);
  assert.deepEqual(await stateFor(bo), [{ to: "Bo", tried: 1, problem: "not-sent", sent: null }]);
  shut(false);
  assert.equal(await sendMessages(mail), 0, "not at once");
  await anHourLater();
  assert.equal(await sendMessages(mail), 1);
  assert.equal(taken.length, 1);
  assert.deepEqual(await stateFor(bo), [{ to: "Bo", tried: 2, problem: null, sent: noon }]);
});

test("whoever has a number is told by text message too, each way once, and one that fails holds up neither", async () => {
  const dag = await aColleague("Dag", "dag@agency.example", "+4700000002");
  const { taken, mail, shut } = server();
  const texts = server();
  const send = () => sendBy(cell, { mail, text: texts.mail }, () => noon);
  const id = await message(dag);
  assert.equal(await message(dag), id);
  shut(true);
  assert.equal(await send(), 1);
  assert.deepEqual(
    texts.taken.map(([to]) => to),
    ["+4700000002"],
  );
  shut(false);
  await anHourLater();
  assert.equal(await send(), 1);
  assert.equal(taken.length, 1);
  assert.equal(texts.taken.length, 1, "the text message went the first time");
  const found = await readMessages(cell, dag, null);
  assert.ok(found.ok);
  assert.deepEqual(found.value.messages.map(({ way, sent }) => [way, sent]).sort(), [
    ["mail", noon],
    ["text", noon],
  ]);
});

test("a number alone is enough, and without a gateway the outbox says that none went", async () => {
  const ida = await aColleague("Ida", null, "+4700000003");
  await message(ida);
  assert.equal(await sendMessages(server().mail), 0);
  assert.deepEqual(await stateFor(ida), [
    { to: "Ida", tried: 1, problem: "no-gateway", sent: null },
  ]);
});

test("two workers at once send each message once", async () => {
  const many = await Promise.all(
    Array.from({ length: 8 }, (_, at) => aColleague(`Many ${at}`, `many-${at}@agency.example`)),
  );
  for (const one of many) {
    await message(one);
  }
  const { taken, mail } = server();
  const sent = await Promise.all([0, 1].map(() => sendMessages(mail)));
  assert.equal(
    sent.reduce((sum, count) => sum + count),
    many.length,
  );
  assert.equal(new Set(taken.map(([to]) => to)).size, many.length);
  assert.equal(taken.length, many.length);
});

test("whoever has no address, or has left, gets none; and one that is a week old says nothing any more", async () => {
  const none = await aColleague("None", null);
  const left = await aColleague("Left", "left@agency.example");
  const old = await aColleague("Old", "old@agency.example");
  await message(none);
  await message(left);
  await asKeeper(cluster, cell.id, (client) =>
    client.query("update access.colleague set ended = '2026-11-01' where id = $1", [left.id]),
  );
  await message(old, moment(`${addDays(day("2026-11-25"), -8)}T08:00:00Z`));
  const { taken, mail } = server();
  assert.equal(await sendMessages(mail), 0);
  assert.deepEqual(taken, []);
  assert.equal((await stateFor(none))[0]?.problem, "no-address");
  assert.equal((await stateFor(old))[0]?.problem, "too-late");
});

test("a colleague reads their own messages, who leads those of all, and an analyst none", async () => {
  const eva = await aColleague("Eva", null);
  await message(eva);
  assert.deepEqual(
    (await stateFor(eva)).map(({ to }) => to),
    ["Eva"],
  );
  const all = (await stateFor(leader)).map(({ to }) => to);
  assert.ok(all.includes("Eva") && all.includes("Bo"));
  const analyst = await testColleague(cluster, cell, "analyst");
  assert.deepEqual(await readMessages(cell, analyst, null), {
    ok: false,
    refused: "not-permitted",
  });
  const own = await asActor(cell, eva, (tx) => tx.query("select from work.message"));
  assert.equal(own.rows.length, 1, "nor does the database show another's");
});

import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { day, dayOf, type Moment, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertRoutine } from "../../store/case/routine.ts";
import type { Cell } from "../../store/cell.ts";
import { noon } from "../../test/carry.ts";
import { testColleague } from "../../test/cluster.ts";
import { posted } from "../../test/factories/incoming.ts";
import { nothing, received, sharing, step } from "../../test/factories/received.ts";
import { readCase } from "../case/read.ts";
import { outcomesOf } from "../outcome/list.ts";
import { stepAside } from "../recusal/step-aside.ts";
import { replyInReferral } from "../referral/reply.ts";
import { readWork } from "../work/read.ts";
import { tellNews } from "./tell.ts";

const {
  ask,
  came,
  cluster,
  decline,
  deliver,
  incomingOf,
  inspectorate,
  opened,
  per,
  pia,
  police,
  rows,
  sari,
  sentOf,
  take,
  withdraw,
} = await received();
const leader = await testColleague(cluster, police, "supervisor", "Leader");
await asActor(police, leader, (tx) =>
  insertRoutine(
    tx,
    {
      ...{ trigger: "suspicion", startsWhen: "", decides: per.id, standsIn: pia.id },
      ...{ weekdays: [1, 2, 3, 4, 5], from: 480, to: 960, elseCall: "116" },
    },
    noon,
    leader.id,
  ),
);

/** One's unseen news about something. */
async function newFor(cell: Cell, actor: Colleague, about: string): Promise<readonly string[]> {
  const work = await readWork(cell, actor, dayOf(noon));
  assert.ok(work.ok);
  return work.value.news.filter((line) => line.about === about).map(({ what }) => what);
}

const messagesOf = async (cell: Cell, actor: Colleague): Promise<number> =>
  (await rows(cell, "select from work.message where colleague = $1", [actor.id])).length;

/** Marks messages as sent, so that the next event makes its own. */
const mailed = async (cell: Cell) =>
  await rows(cell, "update work.message set sent_at = now() where sent_at is null", []);

async function told(
  cell: Cell,
  actor: Colleague,
  deed: () => Promise<unknown>,
  now: Moment = noon,
): Promise<number> {
  await tellNews(cell, () => now);
  await mailed(cell);
  const before = await messagesOf(cell, actor);
  await deed();
  await tellNews(cell, () => now);
  return (await messagesOf(cell, actor)) - before;
}

test("a referral that comes is told at once to who decides by the routine, and stands on their work until they open it", async () => {
  let id = "";
  const arrives = async () => {
    ({ id } = await came());
  };
  assert.equal(await told(police, per, arrives), 1);
  assert.deepEqual(await newFor(police, per, id), ["came"]);
  assert.deepEqual(await newFor(police, pia, id), [], "others find it in the inbox, as before");
  await incomingOf(id, police, pia);
  assert.deepEqual(await newFor(police, per, id), ["came"], "another's opening is not one's own");
  await incomingOf(id);
  assert.deepEqual(await newFor(police, per, id), []);
});

test("outside the routine's hours whoever stands in is told as well", async () => {
  let id = "";
  const arrives = async () => {
    ({ id } = await came());
  };
  const night = moment("2026-11-28T23:00:00Z");
  assert.equal(await told(police, pia, arrives, night), 1);
  assert.deepEqual(await newFor(police, per, id), ["came"]);
  assert.deepEqual(await newFor(police, pia, id), ["came"]);
});

test("the owner of the case hears of a question and of a decline, and whoever was asked of the reply", async () => {
  const { id } = await opened();
  const asks = async () => {
    assert.ok((await ask(id)).ok);
    await deliver(police);
  };
  assert.equal(await told(inspectorate, sari, asks), 1);
  assert.deepEqual(await newFor(inspectorate, sari, id), ["asked"]);
  await sentOf(id);
  assert.deepEqual(await newFor(inspectorate, sari, id), []);
  await tellNews(police, () => noon);
  await incomingOf(id);
  const replies = async () => {
    const reply = { id, step: step(), ...nothing, words: "På kaia." };
    assert.ok((await replyInReferral(inspectorate, sari, sharing, reply, noon)).ok);
    await deliver(inspectorate);
  };
  assert.equal(await told(police, per, replies), 1);
  assert.deepEqual(await newFor(police, per, id), ["replied"]);
  const declines = async () => {
    assert.ok((await decline(id)).ok);
    await deliver(police);
  };
  assert.equal(await told(inspectorate, sari, declines), 1);
  assert.deepEqual(await newFor(inspectorate, sari, id), ["declined"]);
});

test("a withdrawal is told to who owns the case that it was taken on as", async () => {
  const { id } = await opened();
  assert.ok((await take(id, pia)).ok);
  const takesBack = async () => {
    assert.ok((await withdraw(id)).ok);
    await deliver(inspectorate);
  };
  assert.equal(await told(police, pia, takesBack), 1);
  assert.deepEqual(await newFor(police, pia, id), ["withdrawn"]);
  assert.ok(!(await newFor(police, per, id)).includes("withdrawn"), "it is not his case");
});

test("an outcome that is told is new in the case until its outcomes are read", async () => {
  const { id, caseId } = await opened();
  assert.ok((await take(id)).ok);
  await deliver(police);
  const tells = async () => {
    const content = { kind: "outcome", basis: [], outcome: "dropped", further: false } as const;
    const happened = day("2026-11-20");
    await posted(police, inspectorate, id, { ...content, provision: null, note: null, happened });
    await deliver(police);
  };
  assert.equal(await told(inspectorate, sari, tells), 1);
  assert.deepEqual(await newFor(inspectorate, sari, caseId), ["outcome"]);
  assert.ok((await outcomesOf(inspectorate, sari, caseId, noon)).ok);
  assert.deepEqual(await newFor(inspectorate, sari, caseId), []);
});

test("nobody who is aside from it is told, and what was told before is shown no longer", async () => {
  const second = await came();
  await tellNews(police, () => noon);
  assert.deepEqual(await newFor(police, per, second.id), ["came"]);
  const from = { kind: "incoming", id: second.id } as const;
  assert.ok((await stepAside(police, per, { from, colleague: null }, noon)).ok);
  assert.deepEqual(await newFor(police, per, second.id), []);
  const takesBack = async () => {
    assert.ok((await withdraw(second.id)).ok);
    await deliver(inspectorate);
  };
  assert.equal(await told(police, per, takesBack), 0);
  assert.deepEqual(await newFor(police, pia, second.id), ["withdrawn"]);
});

test("whoever a case goes to, since its owner stepped aside, is told, and opens it", async () => {
  const { id } = await opened();
  const taken = await take(id, pia);
  assert.ok(taken.ok);
  const { caseId } = taken.value;
  const leaves = async () => {
    const from = { kind: "case", id: caseId } as const;
    assert.ok((await stepAside(police, pia, { from, colleague: null }, noon)).ok);
  };
  assert.equal(await told(police, per, leaves), 1);
  assert.deepEqual(await newFor(police, per, caseId), ["falls"]);
  assert.ok((await readCase(police, per, caseId)).ok);
  assert.deepEqual(await newFor(police, per, caseId), []);
});

test("each is told once, also where two rounds run at the same time", async () => {
  const made = [await came(), await came(), await came()];
  await Promise.all([tellNews(police, () => noon), tellNews(police, () => noon)]);
  for (const { id } of made) {
    const kept = await rows(
      police,
      "select from work.news_for f join work.news n on n.id = f.news where n.about = $1",
      [id],
    );
    assert.equal(kept.length, 1);
  }
});

test("nobody makes news, or marks another's as seen", async () => {
  const { id } = await came();
  await tellNews(police, () => noon);
  const asApp = (sql: string, values: readonly unknown[]) =>
    asActor(police, pia, (tx) => tx.query(sql, [...values]));
  const made =
    "insert into work.news (id, what, about, at) values (gen_random_uuid(), 'came', $1, now())";
  await assert.rejects(asApp(made, [id]), /permission denied/);
  const { rowCount } = await asApp(
    "update work.news_for set seen_at = now() where colleague = $1",
    [per.id],
  );
  assert.equal(rowCount, 0);
  assert.deepEqual(await newFor(police, per, id), ["came"]);
});

import assert from "node:assert/strict";
import test from "node:test";
import { PgBoss } from "pg-boss";
import { joinColleague } from "../../api/case/join.ts";
import { addPerson } from "../../api/person/person.ts";
import { day } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase } from "../../test/factories/case.ts";
import { asActor, type Tx } from "../as-actor.ts";
import { asKeeper, cellLogin } from "../cluster.ts";
import { endJob, hasJobNow, putBack, takeJob } from "../intake/job.ts";
import { insertUrgentStep } from "../plan/urgent-step.ts";
import { deadlinesOfCase, endDeadline, type NewDeadline, startDeadline } from "./deadline.ts";
import {
  countDeadlines,
  type DeadlineMark,
  deadlineMark,
  type ListedDeadline,
  markOf,
  pressingDeadlines,
  runningDeadlines,
} from "./deadline-list.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const owner = await testColleague(cluster, cell, "caseworker");
const reminder = { kind: "reminder", cell: cell.id } as const;

const aDeadline = (caseId: string, more: Partial<NewDeadline> = {}): NewDeadline => ({
  kind: "referral-answer",
  about: crypto.randomUUID(),
  caseId,
  due: day("2026-12-09"),
  at: noon,
  ...more,
});

async function jobs(): Promise<number> {
  return await asKeeper(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ count: number }>("select count(*)::int from job.job");
    return rows[0]?.count ?? 0;
  });
}

test("what pg-boss was given is what it expects, and it finds its queues", async () => {
  const boss = new PgBoss({
    ...cellLogin(cluster, cell.id),
    ...{ schema: "job", migrate: false, supervise: false, schedule: false },
    registerInstance: false,
  } as ConstructorParameters<typeof PgBoss>[0]);
  // The login alone may not read; the tables' owner may.
  await asKeeper(cluster, cell.id, async (client) => {
    const db = { executeSql: (sql: string, values?: unknown[]) => client.query(sql, values) };
    const owned = new PgBoss({
      ...{ schema: "job", db, migrate: false, supervise: false, schedule: false },
      registerInstance: false,
    });
    await owned.start();
    const drift = await owned.detectSchemaDrift();
    const queues = (await owned.getQueues()).map(({ name }) => name);
    await owned.stop({ graceful: false });
    assert.deepEqual(queues, ["deadline", "message", "rights"]);
    assert.equal(drift.ok, true, JSON.stringify(drift));
  });
  await assert.rejects(boss.start());
  await boss.stop({ graceful: false });
});

test("a deadline and its job are kept together, or neither is", async () => {
  const caseId = await anOpenCase(cell, owner);
  const before = await jobs();
  await assert.rejects(
    asActor(cell, owner, async (tx) => {
      await startDeadline(tx, aDeadline(caseId));
      throw new Error("what it was about went wrong");
    }),
    /went wrong/,
  );
  assert.equal(await jobs(), before);
  assert.deepEqual(await asActor(cell, owner, (tx) => deadlinesOfCase(tx, caseId)), []);

  await asActor(cell, owner, (tx) => startDeadline(tx, aDeadline(caseId)));
  assert.equal(await jobs(), before + 1);
  const kept = await asActor(cell, owner, (tx) => deadlinesOfCase(tx, caseId));
  assert.deepEqual(
    kept.map(({ kind, due, ended }) => ({ kind, due, ended })),
    [{ kind: "referral-answer", due: "2026-12-09", ended: null }],
  );
});

test("the same again is the same; another day replaces the day; ended once, it can run anew", async () => {
  const caseId = await anOpenCase(cell, owner);
  const deadline = aDeadline(caseId);
  const { kind, about } = deadline;
  const start = (due: string) =>
    asActor(cell, owner, (tx) => startDeadline(tx, { ...deadline, due: day(due) }));
  const end = () =>
    asActor(cell, owner, (tx) => endDeadline(tx, { kind, about, how: "met", at: noon }));
  const days = async () =>
    (await asActor(cell, owner, (tx) => deadlinesOfCase(tx, caseId))).map(({ due }) => due);

  await start("2026-12-09");
  const once = await jobs();
  await Promise.all([start("2026-12-09"), start("2026-12-09")]);
  assert.equal(await jobs(), once);
  await start("2026-12-16");
  assert.deepEqual(await days(), ["2026-12-16"]);

  assert.equal(await end(), true);
  assert.equal(await end(), false);
  await start("2027-01-20");
  assert.deepEqual(await days(), ["2027-01-20", "2026-12-16"]);
});

test("nobody sees a deadline of a case they may not see, nor starts one there", async () => {
  const caseId = await anOpenCase(cell, owner, { restricted: true });
  const deadline = aDeadline(caseId);
  await asActor(cell, owner, (tx) => startDeadline(tx, deadline));
  const seen = (tx: Tx) => deadlinesOfCase(tx, caseId);
  assert.equal((await asActor(cell, owner, seen)).length, 1, "someone must see it");

  const outsider = await testColleague(cluster, cell, "supervisor");
  const recused = await aColleagueWith(cluster, cell, "supervisor", { caseId, part: "recused" });
  for (const actor of [outsider, recused]) {
    assert.deepEqual(await asActor(cell, actor, seen), []);
    await assert.rejects(
      asActor(cell, actor, (tx) => startDeadline(tx, aDeadline(caseId))),
      /row-level security/,
    );
    const { kind, about } = deadline;
    const ended = await asActor(cell, actor, (tx) =>
      endDeadline(tx, { kind, about, how: "moot", at: noon }),
    );
    assert.equal(ended, false);
  }
});

test("a job is taken up by one, is there again when that fails, and rests before it is tried again", async () => {
  const caseId = await anOpenCase(cell, owner);
  await asActor(cell, reminder, async (tx) => {
    for (
      let job = await takeJob(tx, "deadline");
      job !== null;
      job = await takeJob(tx, "deadline")
    ) {
      await endJob(tx, "deadline", job);
    }
  });
  await asActor(cell, owner, (tx) =>
    startDeadline(tx, aDeadline(caseId, { due: day("2026-01-09") })),
  );
  await assert.rejects(
    asActor(cell, reminder, async (tx) => {
      assert.notEqual(await takeJob(tx, "deadline"), null);
      throw new Error("cut off");
    }),
  );
  const [first, second] = await Promise.all(
    [0, 1].map(() => asActor(cell, reminder, (tx) => takeJob(tx, "deadline"))),
  );
  const job = first ?? second;
  assert.ok(job && (first === null) !== (second === null), "one of two gets it");
  await asActor(cell, reminder, (tx) => putBack(tx, "deadline", job));
  assert.equal(await asActor(cell, reminder, (tx) => takeJob(tx, "deadline")), null);
  assert.equal(await asActor(cell, reminder, (tx) => hasJobNow(tx, "deadline", job.of)), true);
});

test("who starts a deadline can neither take a job up nor make a queue", async () => {
  await assert.rejects(
    asActor(cell, owner, (tx) => takeJob(tx, "deadline")),
    /permission denied/,
  );
  await assert.rejects(
    asActor(cell, owner, (tx) => tx.query("select job.create_queue('mine', '{}')")),
    /permission denied/,
  );
});

test("what cannot wait comes before every day, also from one page to the next, none twice and none left out", async () => {
  const mine = await aColleagueWith(cluster, cell, "caseworker", {
    caseId: await anOpenCase(cell, owner),
    part: "member",
  });
  const caseId = await anOpenCase(cell, mine);
  const added = await addPerson(cell, mine, { caseId, pseudonym: "Osp" }, noon);
  assert.ok(added.ok);
  const person = added.value;
  await asActor(cell, mine, async (tx) => {
    for (const at of [1, 2, 3, 4, 5]) {
      const due = day(`2026-12-0${at}`);
      const step = { caseId, person, right: "drop-appeal", step: "ask-appeal-of-drop", since: due };
      const about = await insertUrgentStep(tx, step);
      await startDeadline(tx, aDeadline(caseId, { kind: "right-at-once", about, due }));
      await startDeadline(tx, aDeadline(caseId, { due: day(`2026-11-0${at}`) }));
    }
  });
  const [whose, reader] = [{ colleague: mine.id }, { readsRights: true }];
  const found: ListedDeadline[] = [];
  for (let mark: DeadlineMark | null = null, pages = 0; pages < 6; pages += 1) {
    const page = await asActor(cell, mine, (tx) => runningDeadlines(tx, reader, whose, mark, 3));
    found.push(...page);
    const last = page.at(-1);
    mark = last === undefined ? mark : deadlineMark(markOf(last));
  }
  assert.deepEqual(
    found.map(({ kind, due }) => [kind, due.slice(-2)]),
    [
      ...["05", "04", "03", "02", "01"].map((due) => ["right-at-once", due]),
      ...["01", "02", "03", "04", "05"].map((due) => ["referral-answer", due]),
    ],
  );
  const unread = await asActor(cell, mine, (tx) =>
    runningDeadlines(tx, { readsRights: false }, whose, null, 20),
  );
  const dues = unread.map(({ due }) => due);
  assert.deepEqual(dues, dues.toSorted(), "to who may not read it, it is a day like any other");
  const pressing = await asActor(cell, mine, (tx) =>
    pressingDeadlines(tx, { readsRights: false }, whose, day("2026-12-31"), 20),
  );
  assert.deepEqual(
    pressing.map(({ due }) => due),
    dues,
    "and among what presses most too",
  );
  const count = await asActor(cell, mine, (tx) =>
    countDeadlines(tx, reader, whose, day("2026-12-31")),
  );
  assert.deepEqual(count, { running: 10, missed: 5 }, "what has no day is not missed");
});

test("however much colleagues have that cannot wait or is earlier, one's own is among what presses most, and theirs too", async () => {
  const mine = await testColleague(cluster, cell, "caseworker", "Ada Lind");
  const theirs = await anOpenCase(cell, owner);
  assert.ok((await joinColleague(cell, owner, { caseId: theirs, colleague: mine.id })).ok);
  const own = await anOpenCase(cell, mine);
  for (const at of [1, 2, 3]) {
    const due = day(`2026-11-0${at}`);
    await asActor(cell, owner, (tx) => startDeadline(tx, aDeadline(theirs, { due })));
  }
  const later = aDeadline(own, { due: day("2027-05-01") });
  await asActor(cell, mine, (tx) => startDeadline(tx, later));
  const [whose, reader] = [{ colleague: mine.id }, { readsRights: true }];
  const found = await asActor(cell, mine, (tx) =>
    pressingDeadlines(tx, reader, whose, day("2026-12-31"), 2),
  );
  assert.deepEqual(
    found.map(({ due, owner: has }) => [due, has?.id]),
    [
      ["2026-11-01", owner.id],
      ["2026-11-02", owner.id],
      ["2027-05-01", mine.id],
    ],
  );
});

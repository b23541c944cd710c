import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { day, type Moment, moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { insertRoutine } from "../../store/case/routine.ts";
import { asAdmin, asKeeper } from "../../store/cluster.ts";
import { endDeadline, startDeadline } from "../../store/deadline/deadline.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { aColleagueWith, anOpenCase } from "../../test/factories/case.ts";
import { readDeadlines } from "./read.ts";
import { remindDue } from "./remind.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const leader = await testColleague(cluster, cell, "supervisor", "Leader");
const standIn = await testColleague(cluster, cell, "caseworker", "Stand-in");
const decides = await testColleague(cluster, cell, "caseworker", "Decides");
await asActor(cell, leader, (tx) =>
  insertRoutine(
    tx,
    {
      ...{ trigger: "referral", startsWhen: "", decides: decides.id, standsIn: standIn.id },
      ...{ weekdays: [1], from: 480, to: 960, elseCall: "116" },
    },
    noon,
    leader.id,
  ),
);

// 9 December 2026 is a Wednesday: reminded Friday the 4th, on the date, the 10th and 11th.
const due = day("2026-12-09");
const at = (dayInDecember: number, hour = 9): Moment =>
  moment(
    `2026-12-${String(dayInDecember).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00Z`,
  );

const faults: unknown[] = [];
const remindAt = (now: Moment) =>
  remindDue(
    cell,
    () => now,
    (error) => faults.push(error),
  );

let owners = 0;
async function aDeadline(more: { restricted?: boolean } = {}) {
  owners += 1;
  const owner = await testColleague(cluster, cell, "caseworker", `Owner ${owners}`);
  const caseId = await anOpenCase(cell, owner, more);
  const about = crypto.randomUUID();
  const start = (by = due) =>
    asActor(cell, owner, (tx) =>
      startDeadline(tx, { kind: "referral-answer", about, caseId, due: by, at: noon }),
    );
  await start();
  return { owner, caseId, about, start };
}

async function toldOf(about: string): Promise<readonly string[]> {
  return await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ told: string }>(
      `select t.stage || ' ' || c.name as told
         from work.deadline_told t join work.deadline d on d.id = t.deadline join access.colleague c on c.id = t.colleague
        where d.about = $1 order by t.at, c.name`,
      [about],
    );
    return rows.map(({ told }) => told);
  });
}

async function leave(colleague: Colleague): Promise<void> {
  await asKeeper(cluster, cell.id, async (client) => {
    await client.query("update access.colleague set ended = '2026-12-01' where id = $1", [
      colleague.id,
    ]);
  });
}

test("told some days before, on the day, and missed to the stand-in and then to the leaders, each once", async () => {
  const { about } = await aDeadline();
  const mine = `Owner ${owners}`;
  await remindAt(at(4, 5));
  assert.deepEqual(await toldOf(about), [], "not before people begin on the fourth");
  for (const [now, told] of [
    [at(4, 6), [`soon ${mine}`]],
    [at(9), [`due ${mine}`]],
    [at(10), [`missed ${mine}`, "missed Stand-in"]],
    [at(11), ["still-missed Leader"]],
    [at(21), []],
  ] as const) {
    const before = await toldOf(about);
    await remindAt(now);
    await remindAt(now);
    assert.deepEqual(await toldOf(about), [...before, ...told], now);
  }
  const seen = await readDeadlines(cell, leader, { whose: null, after: null }, day("2026-12-21"));
  assert.ok(seen.ok);
  const line = seen.value.deadlines.find((each) => each.thing?.about === about);
  assert.equal(line?.due, due, "missed, it stays");
  assert.equal(line?.told.length, 5);
});

test("after a stop of days only what holds now is told, and what was ended is not told at all", async () => {
  const late = await aDeadline();
  const ended = await aDeadline();
  const { about } = ended;
  await asActor(cell, ended.owner, (tx) =>
    endDeadline(tx, { kind: "referral-answer", about, how: "met", at: noon }),
  );
  await remindAt(at(10));
  assert.deepEqual(await toldOf(late.about), [`missed Owner ${owners - 1}`, "missed Stand-in"]);
  assert.deepEqual(await toldOf(about), []);
});

test("learnt of so late that only those who lead are told, whoever has it and who stands in hear of it all the same", async () => {
  const { about } = await aDeadline();
  const mine = `Owner ${owners}`;
  await remindAt(at(11));
  const told = ["Leader", mine, "Stand-in"].map((name) => `still-missed ${name}`);
  assert.deepEqual(await toldOf(about), told.toSorted());
  await remindAt(at(14));
  assert.equal((await toldOf(about)).length, 3, "once");
});

test("another day is told of by itself, and back again is not told twice", async () => {
  const { about, start } = await aDeadline();
  await remindAt(at(4));
  await start(day("2026-12-16"));
  await remindAt(at(9));
  assert.deepEqual(await toldOf(about), [`soon Owner ${owners}`]);
  await remindAt(at(16));
  assert.deepEqual((await toldOf(about)).at(-1), `due Owner ${owners}`);
  await start(due);
  await remindAt(at(4));
  assert.equal((await toldOf(about)).filter((told) => told.startsWith("soon")).length, 1);
});

test("whose owner has left goes to the stand-in; of a restricted case to nobody who may not see it", async () => {
  const left = await aDeadline();
  const restricted = await aDeadline({ restricted: true });
  const closed = await aDeadline({ restricted: true });
  const member = await aColleagueWith(cluster, cell, "officer", {
    caseId: restricted.caseId,
    part: "member",
  });
  for (const { owner } of [left, restricted, closed]) {
    await leave(owner);
  }
  const { unheard } = await remindAt(at(9));
  assert.deepEqual(await toldOf(left.about), ["due Stand-in"]);
  assert.deepEqual(await toldOf(restricted.about), ["due A member officer"]);
  assert.deepEqual(await toldOf(closed.about), []);
  assert.equal(unheard, 1, "whoever runs Lenke hears that nobody could be told");
  await leave(member);
});

test("a stand-in and a leader who are recused are told nothing of it", async () => {
  const { owner, caseId, about } = await aDeadline();
  await leave(owner);
  const recuse = (colleague: Colleague) =>
    asAdmin(cluster, cell.id, (client) =>
      client.query("insert into work.case_member values ($1, $2, 'recused')", [
        caseId,
        colleague.id,
      ]),
    );
  await recuse(standIn);
  await remindAt(at(4));
  assert.deepEqual(await toldOf(about), ["soon Leader"], "who stands in would have been told");
  await recuse(leader);
  await remindAt(at(11));
  assert.equal((await toldOf(about)).length, 1);
});

test("two workers at once tell each once", async () => {
  const made = await Promise.all(Array.from({ length: 12 }, () => aDeadline()));
  // Three jobs for each, so that both are at the same ones.
  await asAdmin(cluster, cell.id, (client) =>
    client.query(
      `insert into job.job_common (name, data, singleton_key, policy)
       select 'deadline', jsonb_build_object('of', d.id), d.id, 'standard' from work.deadline d, generate_series(1, 3)
        where d.about = any($1::uuid[])`,
      [made.map(({ about }) => about)],
    ),
  );
  const [one, other] = await Promise.all([remindAt(at(9)), remindAt(at(9))]);
  assert.ok(one.told + other.told >= made.length);
  for (const { about } of made) {
    assert.equal((await toldOf(about)).length, 1);
  }
});

test("one that fails is reported, rests, and holds up no other", async () => {
  const failing = await aDeadline();
  const other = await aDeadline();
  await asKeeper(cluster, cell.id, (client) =>
    client.query(
      `alter table work.deadline_told add constraint unlucky check (colleague <> '${failing.owner.id}')`,
    ),
  );
  await remindAt(at(9));
  assert.deepEqual(await toldOf(failing.about), []);
  assert.equal((await toldOf(other.about)).length, 1);
  assert.equal(faults.splice(0).length, 1, "not again and again");
  await asKeeper(cluster, cell.id, async (client) => {
    await client.query("alter table work.deadline_told drop constraint unlucky");
    await client.query("update job.job_common set start_after = now() where state = 'retry'");
  });
  await remindAt(at(9));
  assert.equal((await toldOf(failing.about)).length, 1, "tried again, it is told");
});

test("killed in the middle, a worker has told nothing twice and forgotten nothing", async () => {
  const made = await Promise.all(Array.from({ length: 40 }, () => aDeadline()));
  const worker = fork(path.join(import.meta.dirname, "../../test/worker.ts"), {
    execArgv: ["--import", path.join(import.meta.dirname, "../../main/jsx.mjs")],
    env: {
      ...process.env,
      WORKER: JSON.stringify({
        admin: cluster.admin,
        prefix: cluster.prefix,
        secret: cluster.secret.toString("hex"),
        cell: cell.id,
        now: at(9),
      }),
    },
  });
  await once(worker, "message");
  worker.kill("SIGKILL");
  await once(worker, "exit");
  const before = (await Promise.all(made.map(({ about }) => toldOf(about)))).flat().length;
  assert.ok(before < made.length, "killed before it was done, or this means nothing");
  await remindAt(at(9));
  for (const { about } of made) {
    assert.equal((await toldOf(about)).length, 1);
  }
});

test("no fault was met on the way, and no job is left that somebody took up", async () => {
  assert.deepEqual(faults, []);
  const { rows } = await asAdmin(cluster, cell.id, (client) =>
    client.query("select from job.job where state = 'active'"),
  );
  assert.equal(rows.length, 0);
});

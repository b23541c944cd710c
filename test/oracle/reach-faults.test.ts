import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Colleague } from "../../domain/access/actor.ts";
import { reachAstray } from "../../store/access/reach.ts";
import type { Cell } from "../../store/cell.ts";
import { asAdmin } from "../../store/cluster.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { aPlan } from "../factories/plan.ts";
import { inserts } from "./insert-rows.ts";
import { compared, openedTables } from "./reach-seen.ts";
import { drawWorld } from "./reach-world.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "drawn");

interface Fault {
  readonly in: "function" | "view";
  readonly name: string;
  readonly as: string;
  readonly instead: string;
}

async function make(client: pg.Client, fault: Fault): Promise<void> {
  const sql = {
    function:
      "select pg_get_functiondef(p.oid) as told from pg_proc p where p.oid::regproc::text = $1",
    view: "select 'create or replace view ' || $1 || ' with (security_invoker = true) as ' || pg_get_viewdef($1::regclass) as told",
  }[fault.in];
  const { rows } = await client.query<{ told: string }>(sql, [fault.name]);
  const told = rows[0]?.told ?? assert.fail(`There is no ${fault.name}.`);
  assert.ok(told.includes(fault.as), `${fault.name} has no "${fault.as}" in ${told}`);
  await client.query(told.replaceAll(fault.as, fault.instead));
}

const inView = (name: string, as: string, instead: string): Fault => ({
  ...{ in: "view", name: `access.${name}`, as, instead },
});
const inFunction = (name: string, as: string, instead: string): Fault => ({
  ...{ in: "function", name: `access.${name}`, as, instead },
});

const faults: readonly (readonly [string, Fault | string])[] = [
  [
    "who is aside counts as seeing",
    inView("reach_should", "THEN access.bit_of('aside'::text)", "THEN access.bit_of('sees'::text)"),
  ],
  [
    "who owns a case is shut out by a part of a plan",
    inView("reach_should", "(NOT (m.part IS DISTINCT FROM 'owner'::text))", "false"),
  ],
  [
    "of givings and takings of one moment taking counts",
    inView("reach_plan_should", "p.holds DESC", "p.holds"),
  ],
  [
    "what is not found is let through",
    inFunction("reads", "coalesce(it, false)", "coalesce(it, true)"),
  ],
  [
    "brackets of bits are left out",
    inFunction(
      "reads_law",
      "and (here & access.bit_of('owner') <> 0",
      "and here & access.bit_of('owner') <> 0 or (false",
    ),
  ],
  ["a trigger is off", "alter table work.plan_place disable trigger reach_insert"],
  ["restriction is forgotten", inView("reach_should", "WHERE (NOT c.restricted)\nUNION", "UNION")],
  ["who has left still leads", inFunction("leads", "and c.ended is null", "")],
  [
    "who handed a plan on still has it to give",
    inFunction("on_plan", "and mine & access.bit_of('had') = 0", ""),
  ],
  [
    "another field gives law",
    inFunction("reads_law", "access.bit_of('law')", "access.bit_of('housing')"),
  ],
  ["what is handled waits on", "alter table work.handled disable trigger handled_waits_no_longer"],
  ["who stepped aside sees what waits", "alter policy waiting_seen on work.waiting using (true)"],
  ["another field opens the case", inView("reach_should", "'law'::text", "'housing'::text")],
];

/** From here all are found soon. */
const firstWorld = 17;

for (const [what, fault] of faults) {
  test(`it is found when ${what}`, async () => {
    const foundAt = await asAdmin(cluster, cell.id, async (client) => {
      const tables = await openedTables(client);
      const insert = await inserts(client);
      await client.query("begin");
      await (typeof fault === "string" ? client.query(fault) : make(client, fault));
      for (let world = firstWorld; world < firstWorld + 30; world += 1) {
        await client.query("savepoint drawn");
        await drawWorld(client, insert, `world ${world}`);
        const { wrong } = await compared(client, tables);
        if (wrong.length + (await reachAstray(client)).length > 0) {
          return world;
        }
        await client.query("rollback to savepoint drawn");
      }
      return null;
    });
    assert.notEqual(foundAt, null);
  });
}

async function untilWaiting(client: pg.Client): Promise<void> {
  for (;;) {
    const { rowCount } = await client.query(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (rowCount === 1) {
      return;
    }
    await sleep(5);
  }
}

/** Set aside while they are given law. */
async function atOnce(at: Cell, owner: Colleague): Promise<boolean> {
  const { caseId, plan } = await aPlan(at, owner, { restricted: true });
  const { id } = await testColleague(cluster, at, "caseworker");
  return await asAdmin(cluster, at.id, (one) =>
    asAdmin(cluster, at.id, async (other) => {
      await one.query(
        "insert into work.case_member (case_id, actor, part) values ($1, $2, 'member')",
        [caseId, id],
      );
      await one.query("begin");
      await one.query(
        "update work.case_member set part = 'recused' where case_id = $1 and actor = $2",
        [caseId, id],
      );
      const given = other.query(
        `insert into work.plan_place (id, plan, colleague, field, holds, given_at, given_by)
         values (gen_random_uuid(), $1, $2, 'law', true, now(), $3)`,
        [plan, id, owner.id],
      );
      await untilWaiting(one);
      await one.query("commit");
      await given;
      const { rows } = await one.query<{ aside: boolean }>(
        "select bits = access.bit_of('aside') as aside from access.reach where case_id = $1 and colleague = $2",
        [caseId, id],
      );
      return rows[0]?.aside === true && (await reachAstray(one)).length === 0;
    }),
  );
}

test("of two changes at one moment the second sees the first: who is set aside stays aside", async () => {
  const owner = await testColleague(cluster, cell, "caseworker");
  assert.equal(await atOnce(cell, owner), true);
});

test("it is found when a case is reckoned before it is locked", async () => {
  const raced = await testCell(cluster, "raced");
  const owner = await testColleague(cluster, raced, "caseworker");
  const keep = await asAdmin(cluster, raced.id, async (client) => {
    const { rows } = await client.query<{ told: string }>(
      "select pg_get_functiondef('access.keep'::regproc) as told",
    );
    const told = rows[0]?.told ?? "";
    const [lock = ""] = / {2}perform from work."case".*\n/.exec(told) ?? [];
    const [plans = ""] = / {2}if plans[\s\S]*?end if;\n/.exec(told) ?? [];
    assert.ok(lock !== "" && plans !== "", told);
    const later = `${plans}${lock}end $function$`;
    await client.query(
      told
        .replace(lock, "")
        .replace(plans, "")
        .replace(/end \$function\$$/m, () => later),
    );
    return told;
  });
  assert.equal(await atOnce(raced, owner), false);
  await asAdmin(cluster, raced.id, async (client) => {
    await client.query(keep);
    await client.query("select access.rebuild()");
  });
});

test("nothing is reckoned in a transaction that sees no later commits", async () => {
  const owner = await testColleague(cluster, cell, "caseworker");
  const { caseId } = await aPlan(cell, owner);
  for (const level of ["repeatable read", "serializable"]) {
    await asAdmin(cluster, cell.id, async (client) => {
      await client.query(`begin isolation level ${level}`);
      const joined = client.query(
        "insert into work.case_member (case_id, actor, part) values ($1, $2, 'member') on conflict (case_id, actor) do update set part = 'member'",
        [caseId, owner.id],
      );
      await assert.rejects(joined, /sees no later commits/);
    });
  }
});

import assert from "node:assert/strict";
import test from "node:test";
import type pg from "pg";
import { wishOf } from "../../api/case/list.ts";
import { type CaseShow, caseShows, caseSorts, urgentDays } from "../../domain/case/state.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { manyOpenCases } from "../../test/factories/many-cases.ts";
import { inserts } from "../../test/oracle/insert-rows.ts";
import { drawWorld } from "../../test/oracle/reach-world.ts";
import { asActor, type Tx } from "../as-actor.ts";
import { asAdmin } from "../cluster.ts";
import { casesPage, countCases, type ListedCase } from "./case-list.ts";
import { type ListMark, listMark, pageSize } from "./case-page.ts";

const cluster = await testCluster();
const today = dayOf(noon);
const until = addDays(today, urgentDays);

interface Fact {
  readonly id: string;
  readonly restricted: boolean;
  readonly owner: string;
  readonly left: boolean;
  readonly due: boolean;
  readonly child: boolean;
  readonly awaits: boolean;
}

async function factsOf(client: pg.Client): Promise<readonly Fact[]> {
  const { rows } = await client.query<Fact>(
    `select l.case_id as id, l.restricted, l.owner, w.ended is not null as left, l.next_due <= $1 as due, l.child, a.awaits
       from work.case_line_should l join work.case_latest_should a on a.case_id = l.case_id join access.colleague w on w.id = l.owner`,
    [until],
  );
  return rows;
}

interface Reader {
  readonly sees: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
}

async function readerOf(client: pg.Client): Promise<Reader> {
  const { rows } = await client.query<{ id: string; inside: boolean }>(
    `select id, access.on_case(id, 'inside') as inside from work."case"`,
  );
  const inside = rows.filter((row) => row.inside);
  return { sees: new Set(rows.map(({ id }) => id)), inside: new Set(inside.map(({ id }) => id)) };
}

const expected = (fact: Fact, me: string, { inside }: Reader) => ({
  ...{ all: true, mine: fact.owner === me, nobodys: fact.left },
  ...{ awaited: fact.awaits && inside.has(fact.id), urgent: fact.due, child: fact.child },
});

const sorted = (ids: readonly string[]) => ids.toSorted();

/** What one colleague's lists give, against the facts and what they see. */
async function checked(client: pg.Client, facts: readonly Fact[], me: string) {
  const tx = client as unknown as Tx;
  const reader = await readerOf(client);
  const counts = await countCases(tx, until);
  // Only restricted cases have insides that are hidden, but for drawn ones.
  const isOdd = facts.some(
    ({ id, restricted }) => !restricted && reader.sees.has(id) && !reader.inside.has(id),
  );
  const given = (show: CaseShow) =>
    facts
      .filter((fact) => reader.sees.has(fact.id) && expected(fact, me, reader)[show])
      .map(({ id }) => id);
  for (const [show, sort] of caseShows.flatMap((each) =>
    (isOdd ? (["newest", "deadline"] as const) : caseSorts).map((by) => [each, by] as const),
  )) {
    const found = await casesPage(tx, wishOf({ show, sort }, today), null);
    assert.deepEqual(sorted(found.map(({ id }) => id)), sorted(given(show)), `${show}, ${sort}`);
    const told = found.filter(({ latest }) => latest !== null).map(({ id }) => id);
    assert.ok(
      told.every((id) => reader.inside.has(id)),
      "what is hidden stays unknown",
    );
  }
  return caseShows.flatMap((show) => {
    const { length } = given(show);
    assert.equal(counts[show], length, show);
    return [`${show} ${length > 0}`, `${show} ${length === facts.length}`];
  });
}

test("of drawn agencies each filter gives every colleague what they see and may know, in its count too", async () => {
  const cell = await testCell(cluster, "drawn");
  const met = new Set<string>();
  await asAdmin(cluster, cell.id, async (client) => {
    const insert = await inserts(client);
    for (let world = 0; world < 12; world += 1) {
      await client.query("begin");
      await drawWorld(client, insert, `world ${world}`);
      await client.query("set local session_replication_role = replica");
      await client.query(
        `update work.referral set sent_at = sent_at + interval '1 hour' where case_id < '80000000-0000-0000-0000-000000000000'`,
      );
      await client.query(
        `update work.notified set at = at - interval '1 hour', told_at = told_at - interval '1 hour' where case_id < '80000000-0000-0000-0000-000000000000'`,
      );
      await client.query("set local session_replication_role = origin");
      await client.query("select work.rebuild_lines()");
      const facts = await factsOf(client);
      const { rows: people } = await client.query<{ id: string }>(
        "select id from access.colleague",
      );
      for (const { id: me } of people) {
        await client.query("set local role app");
        await client.query("select set_config('app.actor', $1, true)", [me]);
        for (const each of await checked(client, facts, me)) {
          met.add(each);
        }
        await client.query("reset role");
      }
      await client.query("rollback");
    }
  });
  const both = caseShows.flatMap((show) => [`${show} true`, `${show} false`]);
  assert.deepEqual(sorted([...met]), sorted(both), "each must let in and keep out");
});

test("in each order the pages give every case once, and each before the next", async () => {
  const cell = await testCell(cluster, "paged");
  const owner = await testColleague(cluster, cell, "caseworker");
  await manyOpenCases(cluster, cell, [owner], 120);
  const { rows } = await asAdmin(cluster, cell.id, (client) =>
    client.query<{ id: string; newest: number; deadline: number; activity: number }>(
      `select l.case_id as id, -extract(epoch from l.opened_at)::float8 as newest, coalesce(nullif(l.next_due, 'infinity') - '2000-01-01'::date, 99999)::float8 as deadline,
              -extract(epoch from a.last_at)::float8 as activity
         from work.case_line_should l join work.case_latest_should a on a.case_id = l.case_id`,
    ),
  );
  const keys = new Map(rows.map((row) => [row.id, { ...row, quiet: -row.activity }]));
  for (const sort of caseSorts) {
    const seen: string[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const mark: ListMark | null = after === "" ? null : listMark(after, sort);
      assert.ok(after === "" || mark !== null, "its own mark is known");
      const page: readonly ListedCase[] = await asActor(cell, owner, (tx) =>
        casesPage(tx, wishOf({ sort }, today), mark),
      );
      const shown = page.slice(0, pageSize);
      seen.push(...shown.map(({ id }) => id));
      after = page.length > pageSize ? (shown.at(-1)?.mark ?? null) : null;
    }
    assert.equal(new Set(seen).size, 120, sort);
    assert.equal(seen.length, 120, sort);
    const order = seen.map((id) => keys.get(id)?.[sort] ?? Number.NaN);
    assert.deepEqual(
      order,
      order.toSorted((one, other) => one - other),
      sort,
    );
  }
  assert.equal(listMark("2026-12-01_x", "newest"), null, "a mark of another order is unknown");
});

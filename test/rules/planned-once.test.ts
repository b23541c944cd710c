import assert from "node:assert/strict";
import test from "node:test";
import { listCases, wishOf } from "../../api/case/list.ts";
import { caseShows, caseSorts } from "../../domain/case/state.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { casesPage, countCases } from "../../store/case/case-list.ts";
import { asAdmin } from "../../store/cluster.ts";
import {
  incomingList,
  unansweredReferrals,
  waitingCount,
  waitingOfAgeOrGiven,
} from "../../store/intake/waiting.ts";
import { noon } from "../carry.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { anOpenCase } from "../factories/case.ts";
import { costOf, manyCases, manyOpenCases, muchIncoming } from "../factories/many-cases.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker");
await anOpenCase(cell, liv);

interface Asked {
  readonly name?: string;
  readonly text: string;
}

/** Queries of the list, and the packets waited for. */
async function askedByAList(): Promise<readonly (string | Asked)[]> {
  const client = await cell.pool.connect();
  const asked: (string | Asked)[] = [];
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  Object.assign(client, {
    query: (...args: unknown[]) => {
      asked.push(args[0] as string | Asked);
      return query(...args);
    },
  });
  client.release();
  await listCases(cell, liv, { after: null }, dayOf(noon));
  Object.assign(client, { query });
  return asked;
}

test("a list plans nothing the second time: each of its questions has a name", async () => {
  const asked = await askedByAList();
  assert.ok(asked.length > 4, "the scan must see them, or this means nothing");
  const unnamed = asked.flatMap((each) => {
    const { name, text }: Asked = typeof each === "string" ? { text: each } : each;
    return name === undefined ? [text] : [];
  });
  assert.deepEqual(unnamed, ["begin read only", "commit"]);
});

test("a cell's login takes the plan that holds for any values, and compiles none", async () => {
  const settings = await asAdmin(cluster, null, async (client) => {
    const { rows } = await client.query<{ setting: string }>(
      "select unnest(rolconfig) as setting from pg_roles where rolname = $1 order by 1",
      [`${cluster.prefix}shelter`],
    );
    return rows.map(({ setting }) => setting);
  });
  assert.ok(settings.includes("plan_cache_mode=force_generic_plan"));
  assert.ok(settings.includes("jit=off"));
});

test("the plan of the list has at most 30 parts, and of 10,000 cases it reads as little for who sees 1,000 as for who sees all", async () => {
  const few = await testColleague(cluster, cell, "caseworker");
  await manyCases(cluster, cell, { owner: liv, few }, { cases: 10_000, seen: 1000 });
  for (const reader of [liv, few]) {
    const { parts, buffers } = await costOf(cluster, cell, reader, (tx) =>
      casesPage(tx, wishOf({}, dayOf(noon)), null),
    );
    assert.ok(parts.length > 4 && buffers > 50, "or this means nothing");
    assert.ok(parts.length <= 30, `${parts.length} parts: ${parts.join(", ")}`);
    assert.ok(buffers <= 500, `${buffers} buffers`);
  }
});

test("what came in and was handled costs nothing where one reads what waits", async () => {
  await muchIncoming(cluster, cell, liv, { came: 10_000, waiting: 20 });
  for (const [ask, most] of [
    [waitingCount, 200],
    [(tx) => unansweredReferrals(tx, 20), 1000],
    [(tx) => waitingOfAgeOrGiven(tx, liv.id), 1000],
    [(tx) => incomingList(tx, { pile: "waiting", after: null, limit: 21 }), 1000],
  ] as const satisfies readonly (readonly [(tx: Tx) => Promise<unknown>, number])[]) {
    const { buffers } = await costOf(cluster, cell, liv, ask);
    assert.ok(buffers > 0 && buffers <= most, `${buffers} buffers, not ${most}`);
  }
});

test("of 10,000 open cases a page reads little in each order and of each kind, and so do the counts", async () => {
  const busy = await testCell(cluster, "busy");
  const people = await Promise.all([1, 2, 3].map(() => testColleague(cluster, busy, "caseworker")));
  const [reader] = people;
  assert.ok(reader !== undefined);
  await manyOpenCases(cluster, busy, people, 10_000);
  const today = dayOf(noon);
  for (const [sort, show] of [
    ...caseSorts.map((each) => [each, "all"] as const),
    ...caseShows.map((each) => ["deadline", each] as const),
  ]) {
    const { buffers } = await costOf(cluster, busy, reader, (tx) =>
      casesPage(tx, wishOf({ sort, show }, today), null),
    );
    assert.ok(buffers > 0 && buffers <= 700, `${sort}, ${show}: ${buffers} buffers`);
  }
  for (const narrowed of [{ place: "Place 7" }, { sector: "shop" }]) {
    const { buffers } = await costOf(cluster, busy, reader, (tx) =>
      casesPage(tx, wishOf({ sort: "deadline", ...narrowed }, today), null),
    );
    assert.ok(buffers > 20 && buffers <= 700, `${JSON.stringify(narrowed)}: ${buffers} buffers`);
  }
  const { buffers } = await costOf(cluster, busy, reader, (tx) =>
    countCases(tx, today).catch(() => null),
  );
  assert.ok(buffers > 20 && buffers <= 1500, `${buffers} buffers for the counts`);
});

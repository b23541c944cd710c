import { wishOf } from "../api/case/list.ts";
import { caseShows, caseSorts } from "../domain/case/state.ts";
import { day } from "../domain/time/day.ts";
import { reachAstray } from "../store/access/reach.ts";
import type { Tx } from "../store/as-actor.ts";
import { casesPage, countCases } from "../store/case/case-list.ts";
import type { Cell } from "../store/cell.ts";
import { asAdmin, type Cluster } from "../store/cluster.ts";
import { testColleague } from "../test/cluster.ts";
import { costOf, manyCases, manyOpenCases } from "../test/factories/many-cases.ts";
import { inserts } from "../test/oracle/insert-rows.ts";
import { compared, openedTables } from "../test/oracle/reach-seen.ts";
import { drawWorld } from "../test/oracle/reach-world.ts";
import { withBenchCells } from "./measure.ts";

// How many agencies are drawn; of how many cases 1,000 are seen.
const worlds = Number(process.argv[2] ?? 1000);
const cases = Number(process.argv[3] ?? 1_000_000);

/** Of open cases: the first page of the list in each order and of each kind. */
const sizes = [10_000, cases] as const;
const owners = 50;
const today = day("2026-11-25");

const asked: readonly (readonly [string, (tx: Tx) => Promise<unknown>])[] = [
  ...[
    ...caseSorts.map((sort) => ({ sort })),
    ...caseShows.map((show) => ({ sort: "deadline", show }) as const),
    { sort: "deadline", place: "Place 7" } as const,
    { sort: "deadline", sector: "shop" } as const,
  ].map(
    (wanted) =>
      [
        Object.values(wanted).join(", "),
        (tx: Tx) => casesPage(tx, wishOf(wanted, today), null),
      ] as const,
  ),
  ["counts", (tx) => countCases(tx, today).catch(() => null)],
];

const hosted = ["drawn", "many", ...sizes.map((size) => `of${size}`)].map((id) => ({
  ...{ id, name: id, kinds: [] },
}));

async function listRead(cluster: Cluster, cells: ReadonlyMap<string, Cell>): Promise<void> {
  const read = new Map<string, number[]>();
  for (const size of sizes) {
    const open = cells.get(`of${size}`);
    if (open === undefined) {
      throw new Error("no cell");
    }
    const people = [];
    for (let one = 0; one < owners; one += 1) {
      people.push(await testColleague(cluster, open, "caseworker"));
    }
    const [reader] = people;
    if (reader === undefined) {
      throw new Error("no reader");
    }
    await manyOpenCases(cluster, open, people, size);
    for (const [name, ask] of asked) {
      const { buffers } = await costOf(cluster, open, reader, ask);
      read.set(name, [...(read.get(name) ?? []), buffers]);
    }
  }
  for (const [name, [few = 0, many = 0]] of read) {
    console.log(
      `${name}: ${few} buffers of ${sizes[0]} cases, ${many} of ${sizes[1]}, ratio ${(many / few).toFixed(2)}`,
    );
  }
}

await withBenchCells(hosted, async ({ cluster, cells }) => {
  const began = performance.now();
  const found = { seen: 0, wrong: 0 };
  await asAdmin(cluster, "drawn", async (client) => {
    const tables = await openedTables(client);
    const insert = await inserts(client);
    for (let world = 0; world < worlds; world += 1) {
      await client.query("begin");
      await drawWorld(client, insert, `world ${world}`);
      const astray = await reachAstray(client);
      const { seen, wrong } = await compared(client, tables);
      found.seen += seen;
      found.wrong += astray.length + wrong.length;
      await client.query("rollback");
    }
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${worlds} agencies, ${found.seen} rows seen, ${found.wrong} wrong, ${seconds} s`);
  process.exitCode = found.wrong === 0 ? 0 : 1;

  const cell = cells.get("many");
  if (cell === undefined) {
    throw new Error("no cell");
  }
  const owner = await testColleague(cluster, cell, "caseworker");
  const few = await testColleague(cluster, cell, "caseworker");
  await manyCases(cluster, cell, { owner, few }, { cases, seen: 1000 });
  for (const [seen, actor] of [
    [cases, owner],
    [1000, few],
  ] as const) {
    const { parts, buffers } = await costOf(cluster, cell, actor, (tx) =>
      casesPage(tx, wishOf({}, today), null),
    );
    console.log(
      `${seen} of ${cases} cases seen: the list reads ${buffers} buffers, ${parts.length} parts`,
    );
  }

  await listRead(cluster, cells);
});

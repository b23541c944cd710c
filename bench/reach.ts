import { wishOf } from "../api/case/list.ts";
import { day } from "../domain/time/day.ts";
import { reachAstray } from "../store/access/reach.ts";
import { casesPage } from "../store/case/case-list.ts";
import { asAdmin } from "../store/cluster.ts";
import { testColleague } from "../test/cluster.ts";
import { costOf, manyCases } from "../test/factories/many-cases.ts";
import { inserts } from "../test/oracle/insert-rows.ts";
import { compared, openedTables } from "../test/oracle/reach-seen.ts";
import { drawWorld } from "../test/oracle/reach-world.ts";
import { withBenchCells } from "./measure.ts";

// How many agencies are drawn; of how many cases 1,000 are seen.
const worlds = Number(process.argv[2] ?? 1000);
const cases = Number(process.argv[3] ?? 1_000_000);

const hosted = ["drawn", "many"].map((id) => ({ id, name: id, kinds: [] }));

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
      casesPage(tx, wishOf({}, day("2026-11-25")), null),
    );
    console.log(
      `${seen} of ${cases} cases seen: the list reads ${buffers} buffers, ${parts.length} parts`,
    );
  }
});

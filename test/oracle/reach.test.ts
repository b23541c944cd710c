import assert from "node:assert/strict";
import test from "node:test";
import { reachAstray } from "../../store/access/reach.ts";
import { asAdmin } from "../../store/cluster.ts";
import { testCell, testCluster } from "../cluster.ts";
import { inserts } from "./insert-rows.ts";
import { rulesFor } from "./reach-rules.ts";
import { compared, openedTables } from "./reach-seen.ts";
import { drawWorld } from "./reach-world.ts";

// bench/reach.ts draws 1,000.

const cluster = await testCluster();
const cell = await testCell(cluster, "drawn");
const worlds = 30;

test("of drawn agencies every colleague reads the rows that the rules give them, and the relations follow their sources", async () => {
  const answers = new Set<string>();
  await asAdmin(cluster, cell.id, async (client) => {
    const tables = await openedTables(client);
    const insert = await inserts(client);
    for (let world = 0; world < worlds; world += 1) {
      await client.query("begin");
      await drawWorld(client, insert, `world ${world}`);
      assert.deepEqual(await reachAstray(client), [], `world ${world}`);
      const found = await compared(client, tables);
      assert.deepEqual(found.wrong, [], `world ${world}`);
      for (const answer of found.answers) {
        answers.add(answer);
      }
      await client.query("rollback");
    }
  });
  const nobody = { id: "", role: "caseworker", ended: false } as const;
  const expected = [...rulesFor(new Map(), nobody).keys()].flatMap((table) => [
    `${table} true`,
    `${table} false`,
  ]);
  const never = expected.filter((answer) => !answers.has(answer));
  assert.deepEqual(never, [], "each rule must let in and keep out, or this means nothing");
});

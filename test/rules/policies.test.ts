import assert from "node:assert/strict";
import test from "node:test";
import { asAdmin } from "../../store/cluster.ts";
import { testCell, testCluster } from "../cluster.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");

/** What stands in the brackets of each `exists` of a policy, as the database tells it. */
function asked(told: string): readonly string[] {
  return [...told.matchAll(/EXISTS \(/g)].map(({ index }) => {
    const from = index + "EXISTS (".length;
    let depth = 1;
    let at = from;
    while (depth > 0 && at < told.length) {
      depth += { "(": 1, ")": -1 }[told[at] ?? ""] ?? 0;
      at += 1;
    }
    return told.slice(from, at - 1).trim();
  });
}

test("each exists of a policy ends with offset 0: its row is looked up by its key, and planned once", async () => {
  const questions = await asAdmin(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ name: string; told: string }>(
      `select tablename || ': ' || policyname as name, concat_ws(' ', qual, with_check) as told from pg_policies`,
    );
    return rows.flatMap(({ name, told }) => asked(told).map((each) => ({ name, each })));
  });
  assert.ok(questions.length > 100, "the scan must see them, or this means nothing");
  const twice = questions.filter(({ each }) => !each.endsWith("OFFSET 0"));
  assert.deepEqual([...new Set(twice.map(({ name }) => name))], []);
});

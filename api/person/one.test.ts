import assert from "node:assert/strict";
import test, { mock } from "node:test";
import pg from "pg";
import { asAdmin } from "../../store/cluster.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { costOf } from "../../test/factories/many-cases.ts";
import { aPlan } from "../../test/factories/plan.ts";
import { ok } from "../../test/ok.ts";
import { readPerson } from "./one.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker");

interface Asked {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** All that reading the person asks, counted anew by the database. */
async function buffersOf(of: { readonly caseId: string; readonly person: string }) {
  const { mock: seen } = mock.method(pg.Client.prototype, "query");
  ok(await readPerson(cell, liv, of));
  mock.restoreAll();
  const asked = seen.calls.map(({ arguments: [first, values = []] }): Asked => {
    const one: unknown = first;
    return typeof one === "string"
      ? { text: one, values: values as readonly unknown[] }
      : (one as Asked);
  });
  const read = asked.filter(({ text }) => /^\s*(select|with)\b(?!.*set_config)/s.test(text));
  assert.ok(read.length > 5, "it must ask something");
  const cost = await costOf(cluster, cell, liv, async (tx) => {
    for (const { text, values } of read) {
      await tx.query(text, [...(values ?? [])]);
    }
  });
  return cost.buffers;
}

test("a person's page reads none of 600 others of the case: its title counts them", async () => {
  const of = await aPlan(cell, liv);
  const few = await buffersOf(of);
  await asAdmin(cluster, cell.id, async (client) => {
    await client.query(
      `insert into work.person (id, case_id, pseudonym, added_at, added_by)
       select gen_random_uuid(), case_id, 'Rogn' || n, added_at, added_by from work.person, generate_series(1, 600) n where id = $1`,
      [of.person],
    );
    await client.query("vacuum analyze");
  });
  const many = await buffersOf(of);
  assert.ok(many - few < 620, `${many} buffers against ${few}`);
});

import assert from "node:assert/strict";
import test from "node:test";
import { childOf } from "../domain/case/child.ts";
import { noon } from "../test/carry.ts";
import { testCell, testCluster } from "../test/cluster.ts";
import { databaseAt, insertRow } from "../test/database-at.ts";
import { observed } from "../test/factories/comparison.ts";
import { asActor } from "./as-actor.ts";
import { theseCases } from "./case-list.ts";
import { childrenOf } from "./child.ts";
import { asAdmin } from "./cluster.ts";

// A database from before ages were rows, with observations that mention them.

const cluster = await testCluster();
const id = () => crypto.randomUUID() as string;
const liv = id();
const cases = { yes: id(), no: id(), unknown: id(), other: id() };
const facts = {
  yes: [observed("pay.cash"), observed("sub.minor")],
  no: [observed("sub.minor", "absent")],
  unknown: [observed("sub.minor", "not_observed")],
  other: [observed("pay.cash")],
};

await databaseAt(cluster, "shelter", 61);
await asAdmin(cluster, "shelter", async (client) => {
  const insert = (table: string, row: object) => insertRow(client, table, row);
  const here = { subject: liv, name: "Liv Berg", title: "x", role: "caseworker" };
  await insert("access.colleague", { id: liv, ...here });
  for (const [name, caseId] of Object.entries(cases)) {
    const opened = { label: name, place: "Storås", sector: "building", opened_at: noon };
    await insert('work."case"', { id: caseId, ...opened, opened_by: liv });
    const noted = { noted_at: noon, noted_by: null, came_from: "door", words: null };
    const said = JSON.stringify(facts[name as keyof typeof facts]);
    await insert("work.observation", { id: id(), case_id: caseId, ...noted, facts: said });
  }
});
const cell = await testCell(cluster, "shelter");

test("what was observed before raises the box as it would now", async () => {
  const colleague = { kind: "colleague", cell: cell.id, id: liv, role: "caseworker" } as const;
  await asActor(cell, colleague, async (tx) => {
    const known = await childrenOf(tx, theseCases(Object.values(cases)));
    const states = Object.entries(cases).map(([name, of]) => [name, childOf(known(of)).state]);
    assert.deepEqual(Object.fromEntries(states), {
      ...{ yes: "open", no: "none", unknown: "ask", other: "none" },
    });
  });
});

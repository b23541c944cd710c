import assert from "node:assert/strict";
import test, { mock } from "node:test";
import pg from "pg";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { day } from "../../domain/time/day.ts";
import { noon } from "../carry.ts";
import { testCell, testCluster, testColleague } from "../cluster.ts";
import { aLifeEvent } from "../factories/life.ts";
import { aPlan } from "../factories/plan.ts";
import { testDesk, testHouse, testPages } from "../house.ts";
import { ok } from "../ok.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker");
const pages = testPages(testHouse([cell]), { liv: testDesk(cell, liv) });
const of = await aPlan(cell, liv);
ok(await noteLifeEvent(cell, liv, aLifeEvent(of, { day: day("2026-08-31") }), noon));

interface Cost {
  readonly transactions: number;
  readonly questions: number;
}

/** What a page asks when nothing is new to the reader. */
async function costOf(path: string): Promise<Cost> {
  const open = async () => {
    const answer = await pages.request(path, { headers: { host: "localhost", "x-desk": "liv" } });
    assert.equal(answer.status, 200, path);
  };
  await open();
  const { mock: seen } = mock.method(pg.Client.prototype, "query");
  await open();
  mock.restoreAll();
  const texts = seen.calls.map(({ arguments: [first] }) => {
    const asked: unknown = first;
    return typeof asked === "string" ? asked : (asked as { readonly text: string }).text;
  });
  return {
    transactions: texts.filter((text) => text.startsWith("begin")).length,
    questions: texts.length,
  };
}

/** May only fall. One transaction reads, one writes the log. */
const most: Readonly<Record<string, Cost>> = {
  "/work": { transactions: 2, questions: 37 },
  "/deadlines": { transactions: 2, questions: 25 },
  [`/cases/${of.caseId}`]: { transactions: 2, questions: 38 },
};

for (const [path, bound] of Object.entries(most)) {
  test(`${path.replace(of.caseId, ":id")} reads in one transaction, and asks no more than it did`, async () => {
    const cost = await costOf(path);
    assert.ok(cost.transactions <= bound.transactions, `${cost.transactions} transactions`);
    assert.ok(cost.questions <= bound.questions, `${cost.questions} questions`);
  });
}

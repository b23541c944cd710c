import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { type Reading, readingsOf } from "../../domain/search/asked.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { costOf, manyCases } from "../../test/factories/many-cases.ts";
import type { Tx } from "../as-actor.ts";
import { asAdmin } from "../cluster.ts";
import { hitsOf } from "./found.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "shelter");
const liv = await testColleague(cluster, cell, "caseworker");
const few = await testColleague(cluster, cell, "caseworker");
const none = await testColleague(cluster, cell, "caseworker");

type Question = readonly [words: string, typingErrors: boolean];

const reading = (words: string): Reading => readingsOf(words, () => [])[0] ?? [];

const cost = async (actor: Colleague, [words, typingErrors]: Question) =>
  (await costOf(cluster, cell, actor, (tx: Tx) => hitsOf(tx, reading(words), typingErrors)))
    .buffers;

const questions: readonly Question[] = [
  ["lillevik", false],
  ["lillevik lillevik", false],
  ["lilevik", true],
  ["xqzwvk", true],
];

test("of 10,000 cases that another sees, a search by who sees none reads not one page more", async () => {
  const before = await Promise.all(questions.map((question) => cost(none, question)));
  await manyCases(cluster, cell, { owner: liv, few }, { cases: 10_000, seen: 1000 });
  const after = await Promise.all(questions.map((question) => cost(none, question)));
  assert.ok(
    (await cost(liv, ["lillevik", false])) > (after[0] ?? 0),
    "there must be something to find",
  );
  assert.deepEqual(after, before);
});

test("a word of 10,000 cases costs at most 50 buffers, and with another 2,000", async () => {
  for (const [words, typingErrors] of questions) {
    const buffers = await cost(liv, [words, typingErrors]);
    assert.ok(buffers <= (words.includes(" ") ? 2000 : 50), `${words}: ${buffers} buffers`);
  }
});

test("all that is found follows from its sources, also after it was reckoned anew", async () => {
  const wrong = await asAdmin(cluster, cell.id, async (client) => {
    await client.query("select work.rebuild_search()");
    const { rows } = await client.query("select from work.search_wrong");
    return rows.length;
  });
  assert.equal(wrong, 0);
});

import assert from "node:assert/strict";
import test from "node:test";
import type { Colleague } from "../../domain/access/actor.ts";
import { type Reading, readingsOf } from "../../domain/search/asked.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { costOf, manyCases, vacuumed } from "../../test/factories/many-cases.ts";
import { asActor, type Tx } from "../as-actor.ts";
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

test("a code name that begins twenty others, with a place, reads each of its rows and cases once", async () => {
  await asAdmin(cluster, cell.id, async (client) => {
    await client.query(
      `insert into work.person (id, case_id, pseudonym, added_at, added_by)
       select gen_random_uuid(), id, 'Asal' || 100 + row_number() over (order by id) % 20, opened_at, opened_by
         from work."case" order by opened_at desc limit 4000`,
    );
    await vacuumed(client, ["work.search_found", 'work."case"', "work.person"]);
  });
  const alone = await cost(liv, ["asal1", false]);
  const both = await cost(liv, ["asal1 lillevik", false]);
  assert.ok(alone <= 100, `${alone} buffers`);
  assert.ok(both <= 2000, `${both} buffers`);
});

test("who finds nothing among the newest is told that older ones were not looked at", async () => {
  await asAdmin(cluster, cell.id, async (client) => {
    await client.query(
      `update work."case" set sector = 'fishing' where id in (select id from work."case" order by opened_at limit 600)`,
    );
    await client.query(
      `update work."case" set place = 'Granli' where id in (select id from work."case" order by opened_at desc limit 600)`,
    );
    await client.query("select work.rebuild_search(), work.rebuild_lines()");
  });
  const both = [["granli"], [":fishing"]];
  const found = await asActor(cell, liv, (tx) => hitsOf(tx, both, false));
  assert.deepEqual([found.ids.case, found.isCut], [[], true]);
  const one = await asActor(cell, liv, (tx) => hitsOf(tx, [["granli"]], false));
  assert.deepEqual([one.ids.case.length, one.isCut], [21, false]);
});

test("all that is found follows from its sources, also after it was reckoned anew", async () => {
  const wrong = await asAdmin(cluster, cell.id, async (client) => {
    await client.query("select work.rebuild_search()");
    const { rows } = await client.query("select from work.search_wrong");
    return rows.length;
  });
  assert.equal(wrong, 0);
});

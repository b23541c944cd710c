import assert from "node:assert/strict";
import { test } from "node:test";
import { OpenAPIHono } from "@hono/zod-openapi";
import { moment } from "../../domain/time/day.ts";
import { asActor } from "../../store/as-actor.ts";
import { asAdmin } from "../../store/cluster.ts";
import { type KeptAnswer, keepAnswers, keepRound } from "../../store/work/practice.ts";
import { noon } from "../../test/carry.ts";
import { testCell, testCluster, testColleague } from "../../test/cluster.ts";
import { testDesk } from "../../test/house.ts";
import type { ApiEnv } from "../env.ts";
import { beginRound } from "./begin.ts";
import { readPractice } from "./count.ts";
import { finishRound, tallyAnswers } from "./finish.ts";
import { practiceRoutes } from "./routes.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate", ["labour-inspectorate"]);
const officer = await testColleague(cluster, cell, "officer");
const supervisor = await testColleague(cluster, cell, "supervisor");
const answers: readonly KeptAnswer[] = [
  { piece: 0, question: "ask", choice: "pay.deferred" },
  { piece: 0, question: "believe", choice: "dont-know" },
];
const finished = { exercise: "gartneri", answers };

async function rowsOf(sql: string): Promise<readonly Record<string, unknown>[]> {
  return await asAdmin(cluster, cell.id, async (client) => (await client.query(sql)).rows);
}

async function take(at = noon): Promise<string> {
  const began = await beginRound(cell, officer);
  assert.ok(began.ok);
  await finishRound(cell, began.value.code, finished, at);
  return began.value.code;
}

test("a round is counted once, however often it is sent", async () => {
  const code = await take();
  await finishRound(cell, code, finished, noon);
  const tallies = await tallyAnswers(cell, "gartneri");
  assert.deepEqual(tallies.map(({ choice, count }) => [choice, count]).toSorted(), [
    ["dont-know", 1],
    ["pay.deferred", 1],
  ]);
  assert.deepEqual(await tallyAnswers(cell, "lime"), []);
});

test("the log holds that somebody took a round, and neither the case, the code nor an answer", async () => {
  const code = await take();
  const entries = await rowsOf("select * from log.entry where verb = 'practice.take'");
  assert.ok(entries.length > 0);
  assert.ok(entries.every(({ actor }) => actor === officer.id));
  assert.ok(entries.every(({ record, case_id, ground }) => !(record ?? case_id ?? ground)));
  const whole = JSON.stringify(await rowsOf("select * from log.entry"));
  for (const word of [code, "gartneri", "pay.deferred", "dont-know"]) {
    assert.equal(whole.includes(word), false, word);
  }
});

test("nothing that is kept names a colleague, a code or a moment", async () => {
  const code = await take();
  const kept = JSON.stringify([
    ...(await rowsOf("select * from practice.round")),
    ...(await rowsOf("select * from practice.answer")),
  ]);
  assert.ok(kept.includes("pay.deferred"), "the answers are there, or this means nothing");
  for (const word of [officer.id, code, "A officer"]) {
    assert.equal(kept.includes(word), false, word);
  }
  const columns = await rowsOf(
    `select table_name || '.' || column_name as name, data_type as type
       from information_schema.columns where table_schema = 'practice' order by 1`,
  );
  assert.deepEqual(
    columns.map(({ name, type }) => `${name} ${type}`),
    [
      "answer.choice text",
      "answer.exercise text",
      "answer.id uuid",
      "answer.piece smallint",
      "answer.question text",
      "round.holder text",
      "round.month date",
    ],
  );
});

test("no column links an answer to a colleague, to the log, or to a round", async () => {
  const links = await rowsOf(
    `select conname from pg_constraint where contype = 'f'
        and (conrelid in ('practice.answer'::regclass, 'practice.round'::regclass)
          or confrelid in ('practice.answer'::regclass, 'practice.round'::regclass))`,
  );
  assert.deepEqual(links, []);
  const rights = await rowsOf(
    `select grantee || ' ' || privilege_type || ' ' || table_name || '.' || column_name as name
       from information_schema.column_privileges
      where table_schema = 'practice' and privilege_type <> 'INSERT' and grantee <> 'lenke_keeper'
      order by 1`,
  );
  assert.deepEqual(
    rights.map(({ name }) => name),
    [
      "app SELECT round.month",
      "counter SELECT answer.choice",
      "counter SELECT answer.exercise",
      "counter SELECT answer.piece",
      "counter SELECT answer.question",
      "visitor SELECT round.holder",
    ],
  );
});

test("a colleague reaches no answer and writes none; nor does a visitor without a round", async () => {
  assert.ok((await tallyAnswers(cell, "gartneri")).length > 0, "there must be some to reach");
  await assert.rejects(
    asActor(cell, officer, (tx) => tx.query("select choice from practice.answer")),
    /permission denied/,
  );
  await assert.rejects(
    asActor(cell, officer, (tx) => keepAnswers(tx, "gartneri", answers)),
    /permission denied/,
  );
  const nobody = { kind: "visitor", cell: cell.id, receipt: "f".repeat(64) } as const;
  await assert.rejects(
    asActor(cell, nobody, (tx) => keepAnswers(tx, "gartneri", answers)),
    /row-level security/,
  );
  const held = await asActor(cell, nobody, (tx) => tx.query("select holder from practice.round"));
  assert.equal(held.rowCount, 0);
  await assert.rejects(
    asActor(cell, nobody, (tx) => keepRound(tx, "e".repeat(64), "2026-11-01" as never)),
    /row-level security/,
  );
});

test("an agency sees rounds by month, few below five, and only its leaders and analysts do", async () => {
  const january = moment("2027-01-31T23:30:00Z");
  await take(january);
  for (let each = 0; each < 5; each += 1) {
    await take();
  }
  const found = await readPractice(cell, supervisor);
  assert.deepEqual(found, {
    ok: true,
    value: [
      { month: "2027-02-01", rounds: { few: true } },
      { month: "2026-11-01", rounds: { few: false, atLeast: 5 } },
    ],
  });
  assert.deepEqual(await readPractice(cell, officer), { ok: false, refused: "not-permitted" });
});

test("a system of the agency reads the same counts, and no more; one without the right reads none", async () => {
  const askedBy = async (who: typeof officer) => {
    const app = new OpenAPIHono<ApiEnv>();
    app.use(async (c, next) => {
      c.set("desk", testDesk(cell, who));
      await next();
    });
    return await app.route("/", practiceRoutes()).request("/practice");
  };
  const read = await askedBy(supervisor);
  assert.equal(read.status, 200);
  assert.deepEqual(await read.json(), [
    { month: "2027-02-01", rounds: { few: true } },
    { month: "2026-11-01", rounds: { few: false, atLeast: 5 } },
  ]);
  const refused = await askedBy(officer);
  assert.equal(refused.status, 403);
  assert.deepEqual(await refused.json(), { code: "not-permitted" });
});

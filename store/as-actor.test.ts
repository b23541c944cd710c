import assert from "node:assert/strict";
import test from "node:test";
import pg from "pg";
import { testCell, testCluster, testColleague } from "../test/cluster.ts";
import { asActor } from "./as-actor.ts";
import { asAdmin, cellLogin, databaseName, prepareCell } from "./cluster.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "a");
const other = await testCell(cluster, "b");
const actor = await testColleague(cluster, cell, "caseworker");

const openCase = (id: string) => ({
  text: `insert into work."case" (id, label, place, sector, opened_at, opened_by) values ($1, $2, 'Lillevik', 'cleaning', now(), $3)`,
  values: [id, id.slice(0, 8), actor.id],
});

test("what work asks is kept when it ends well", async () => {
  const id = crypto.randomUUID();
  await asActor(cell, actor, (tx) => tx.query(openCase(id).text, openCase(id).values));
  const { rows } = await asActor(cell, actor, (tx) =>
    tx.query(`select from work."case" where id = $1`, [id]),
  );
  assert.equal(rows.length, 1);
});

test("an error on our side keeps nothing", async () => {
  const id = crypto.randomUUID();
  await assert.rejects(
    asActor(cell, actor, async (tx) => {
      await tx.query(openCase(id).text, openCase(id).values);
      throw new Error("changed my mind");
    }),
    /changed my mind/,
  );
  const { rows } = await asActor(cell, actor, (tx) =>
    tx.query(`select from work."case" where id = $1`, [id]),
  );
  assert.equal(rows.length, 0);
});

test("a failed question that work swallows keeps nothing, and says so", async () => {
  const id = crypto.randomUUID();
  await assert.rejects(
    asActor(cell, actor, async (tx) => {
      await tx.query(openCase(id).text, openCase(id).values);
      await tx.query("select no_such_column").catch(() => undefined);
    }),
    /rolled back/,
  );
  const { rows } = await asActor(cell, actor, (tx) =>
    tx.query(`select from work."case" where id = $1`, [id]),
  );
  assert.equal(rows.length, 0);
});

test("without an actor the login may do nothing at all", async () => {
  await asActor(cell, actor, (tx) => tx.query(`select from work."case"`));
  await assert.rejects(
    cell.pool.query(`select from work."case"`),
    /permission denied for schema work/,
  );
});

test("role and name end with the transaction", async () => {
  await asActor(cell, actor, async (tx) => {
    const { rows } = await tx.query<{ role: string; name: string }>(
      "select current_user as role, current_setting('app.actor', true) as name",
    );
    assert.deepEqual(rows[0], { role: "app", name: actor.id });
  });
  const { rows } = await cell.pool.query(
    "select current_user as role, current_setting('app.actor', true) as name",
  );
  assert.deepEqual(rows[0], { role: databaseName(cluster, "a"), name: "" });
});

test("an actor of one cell is nobody in another", async () => {
  await assert.rejects(
    asActor(other, actor, async () => undefined),
    /one cell at the door of another/,
  );
});

test("one cell's login cannot enter another cell's database", async () => {
  const client = new pg.Client({
    ...cellLogin(cluster, "a"),
    database: databaseName(cluster, "b"),
  });
  await assert.rejects(client.connect(), /permission denied for database/);
});

test("the login of an older Lenke too plans once and compiles nothing, from its next start on", async () => {
  const login = databaseName(cluster, "b");
  const settings = async () => {
    const client = new pg.Client(cellLogin(cluster, "b"));
    await client.connect();
    const { rows } = await client.query<{ value: string }>(
      "select current_setting(name) as value from unnest($1::text[]) as name",
      [["plan_cache_mode", "jit"]],
    );
    await client.end();
    return rows.map(({ value }) => value);
  };
  await asAdmin(cluster, null, async (client) => {
    await client.query(`alter role ${login} set plan_cache_mode = auto`);
    await client.query(`alter role ${login} set jit = on`);
  });
  assert.deepEqual(await settings(), ["auto", "on"]);
  await prepareCell(cluster, "b");
  assert.deepEqual(await settings(), ["force_generic_plan", "off"]);
});

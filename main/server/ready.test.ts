import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import test from "node:test";
import { openPool } from "../../store/cell.ts";
import { asAdmin, cellLogin } from "../../store/cluster.ts";
import { newestMigration } from "../../store/migrate.ts";
import { testCell, testCluster } from "../../test/cluster.ts";
import { notReady } from "./ready.ts";

const cluster = await testCluster();
const cell = await testCell(cluster, "inspectorate");
const keys = path.resolve(import.meta.dirname, `../../node_modules/.cache/keys-${cluster.prefix}`);
const folder = { path: keys, keys, secret: cluster.secret, isNew: false };
const of = (one: typeof cell) => ({ cells: new Map([[one.id, one]]), folder });

test("a database that is whole, of this Lenke and on time is ready; one that has not opened is starting", async () => {
  assert.deepEqual(await notReady(of(cell), Date.now), []);
  assert.deepEqual(await notReady(null, Date.now), ["starting"]);
});

test("a clock more than half a minute off is told, to either side", async () => {
  for (const off of [-31_000, 31_000]) {
    assert.deepEqual(await notReady(of(cell), () => Date.now() + off), ["clock"]);
  }
  assert.deepEqual(await notReady(of(cell), () => Date.now() + 25_000), []);
});

test("a database that may only be read, one that is away and one of another Lenke are told apart", async () => {
  const login = cellLogin(cluster, cell.id);
  const reading = openPool({ ...login, options: "-c default_transaction_read_only=on" });
  assert.deepEqual(await notReady(of({ ...cell, pool: reading }), Date.now), ["read-only"]);
  await reading.end();
  const away = openPool({ ...login, host: "/nowhere" });
  assert.deepEqual(await notReady(of({ ...cell, pool: away }), Date.now), ["database"]);
  await away.end();
  const newest = (to: number) =>
    asAdmin(cluster, cell.id, (client) =>
      client.query("update public.migration set number = $1 where number >= $2", [
        to,
        newestMigration(),
      ]),
    );
  await newest(9999);
  assert.deepEqual(await notReady(of(cell), Date.now), ["migrations"]);
  await newest(newestMigration());
});

test("a key file that is spoilt is told", async () => {
  const file = path.join(keys, "inspectorate.json");
  const kept = fs.readFileSync(file);
  fs.writeFileSync(file, "{}");
  assert.deepEqual(await notReady(of(cell), Date.now), ["keys"]);
  fs.writeFileSync(file, kept);
});

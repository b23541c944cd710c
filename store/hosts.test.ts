import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import test, { after } from "node:test";
import { setTimeout as rest } from "node:timers/promises";
import { testKeys } from "../test/cluster.ts";
import { freePort } from "../test/program.ts";
import { asActor } from "./as-actor.ts";
import { CommitUnknown, DatabaseAway } from "./away.ts";
import { openPool } from "./cell.ts";
import { asAdmin, type Cluster, cellLogin, prepareCell, prepareCluster } from "./cluster.ts";
import { clientAmong, hostsIn } from "./hosts.ts";
import { type Running, startPostgres } from "./postgres.ts";

const folder = path.resolve(import.meta.dirname, "../node_modules/.cache", `hosts-${process.pid}`);
const running: Running[] = [];
after(async () => {
  await Promise.all(running.map((server) => server.stop()));
  fs.rmSync(folder, { recursive: true, force: true });
});

async function startAt(where: string, port: number): Promise<Running> {
  const server = await startPostgres(where, ["listen_addresses=127.0.0.1", `port=${port}`]);
  running.push(server);
  return server;
}

/** On this machine, in this order. */
function clusterOf(...ports: readonly number[]): Cluster {
  const at = ports.map((port) => `127.0.0.1:${port}`).join(",");
  const hosts = hostsIn(`postgres://owner@${at}/postgres`);
  const admin = { connectionString: hosts[0] ?? "", Client: clientAmong(hosts) };
  return { admin, prefix: "hosts_", secret: Buffer.alloc(32) };
}

test("an address may name several servers, whatever stands around them", () => {
  assert.deepEqual(hostsIn("postgres://a:b,c%40@one:1,two,[::1]:3/db?sslmode=require"), [
    "postgres://a:b,c%40@one:1/db?sslmode=require",
    "postgres://a:b,c%40@two/db?sslmode=require",
    "postgres://a:b,c%40@[::1]:3/db?sslmode=require",
  ]);
  assert.deepEqual(hostsIn("postgresql:///db?host=/run/postgresql"), [
    "postgresql:///db?host=/run/postgresql",
  ]);
  assert.deepEqual(hostsIn("mysql://here"), []);
});

test("the server that may be written to is found: before a standby, past one that is gone, and after the other is raised", async () => {
  const [gone, first, second] = [await freePort(), await freePort(), await freePort()];
  const whole = await startAt(path.join(folder, "first"), first);
  await prepareCluster(clusterOf(first));
  await prepareCell(clusterOf(first), "a");
  await whole.stop();
  // A standby whose primary never answers.
  const copy = `${path.dirname(whole.where)}-standby`;
  execFileSync("cp", ["-a", path.dirname(whole.where), copy]);
  fs.writeFileSync(path.join(copy, "postgres/standby.signal"), "");
  const leader = await startAt(path.join(folder, "first"), first);
  await startAt(copy, second);

  const isStandby = async (cluster: Cluster) =>
    await asAdmin(cluster, null, async (client) => {
      const { rows } = await client.query<{ it: boolean }>("select pg_is_in_recovery() as it");
      return rows[0]?.it;
    });
  const cluster = clusterOf(second, gone, first);
  const keys = await testKeys(cluster, "a");
  const cell = { id: "a", name: "A", kinds: [], keys, pool: openPool(cellLogin(cluster, "a")) };
  after(() => cell.pool.end());
  const write = async () =>
    await asActor(cell, { kind: "sequencer", cell: "a" }, async (tx) => {
      const { rows } = await tx.query<{ port: number }>(
        "select inet_server_port() as port, pg_logical_emit_message(true, 'a', 'b')",
      );
      return rows[0]?.port;
    });
  assert.equal(await isStandby(cluster), false, "for the administrator");
  assert.equal(await write(), first);

  await leader.stop();
  await assert.rejects(write(), DatabaseAway, "nobody may be written to");
  const meanwhile = write();
  const admin = { host: leader.host.replace(path.dirname(whole.where), copy), port: second };
  await asAdmin({ ...cluster, admin: { ...admin, user: "owner" } }, null, (client) =>
    client.query("select pg_promote()"),
  );
  assert.equal(await meanwhile, second);

  // Waits for an absent replica until the wait, not the work, is cancelled.
  await asAdmin(cluster, null, async (client) => {
    await client.query("alter system set synchronous_standby_names = 'nobody'");
    await client.query("select pg_reload_conf()");
  });
  const waiting = assert.rejects(write(), CommitUnknown);
  await asAdmin(cluster, null, async (client) => {
    const cancel =
      "select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'";
    while ((await client.query(cancel)).rowCount === 0) {
      await rest(20);
    }
  });
  await waiting;
});

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { after } from "node:test";
import type { Colleague, Role } from "../domain/access/actor.ts";
import { reachAstray } from "../store/access/reach.ts";
import { type Cell, openPool } from "../store/cell.ts";
import {
  asAdmin,
  asKeeper,
  type Cluster,
  cellLogin,
  dropCell,
  prepareCell,
  prepareCluster,
} from "../store/cluster.ts";
import { type CellKeys, cellKeys } from "../store/keys.ts";
import { type Running, startPostgres } from "../store/postgres.ts";

const cache = path.resolve(import.meta.dirname, "../node_modules/.cache");

/** The run's shared server, or one of the file's own. */
async function server(): Promise<{ readonly host: string; readonly running: Running | null }> {
  const shared = process.env["LENKE_TEST_SOCKET"];
  if (shared !== undefined) {
    return { host: shared, running: null };
  }
  const running = await startPostgres(path.join(cache, `test-${process.pid}`));
  return { host: running.host, running };
}

/** At the end of the file, in reverse order. */
const endings: (() => Promise<void>)[] = [];

/** Databases carry the file's own name, and go with it. */
export async function testCluster(): Promise<Cluster> {
  const { host, running } = await server();
  const cluster: Cluster = {
    admin: { host, user: "owner" },
    prefix: `t${randomBytes(4).toString("hex")}_`,
    secret: randomBytes(32),
  };
  await prepareCluster(cluster);
  after(async () => {
    for (const end of endings.splice(0).reverse()) {
      await end();
    }
    if (running !== null) {
      await running.stop();
      fs.rmSync(path.dirname(running.where), { recursive: true, force: true });
    }
  });
  return cluster;
}

export async function testKeys(cluster: Cluster, id: string): Promise<CellKeys> {
  return await cellKeys(path.join(cache, `keys-${cluster.prefix}`), id);
}

/** Migrates a cell, and drops it at the end of the file. */
export async function testCell(
  cluster: Cluster,
  id: string,
  kinds: readonly string[] = [],
): Promise<Cell> {
  await prepareCell(cluster, id, process.env["LENKE_TEST_TEMPLATE"]);
  const cell: Cell = {
    id,
    name: `Cell ${id}`,
    kinds,
    pool: openPool(cellLogin(cluster, id)),
    keys: await testKeys(cluster, id),
  };
  endings.push(async () => {
    await cell.pool.end();
    assert.deepEqual(
      await asAdmin(cluster, id, reachAstray),
      [],
      "who sees what follows its sources",
    );
    await dropCell(cluster, id);
    fs.rmSync(path.join(cache, `keys-${cluster.prefix}`, `${id}.json`), { force: true });
  });
  return cell;
}

export async function testColleague(
  cluster: Cluster,
  cell: Cell,
  role: Role,
  name = `A ${role}`,
): Promise<Colleague> {
  const id = await asKeeper(cluster, cell.id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "insert into access.colleague (subject, name, title, role) values ($1, $2, $3, $4) returning id",
      [randomBytes(8).toString("hex"), name, role, role],
    );
    return rows[0]?.id ?? "";
  });
  return { kind: "colleague", cell: cell.id, id, role };
}

export async function introduce(
  cluster: Cluster,
  cells: readonly Cell[],
  address: string,
): Promise<void> {
  for (const cell of cells) {
    await asKeeper(cluster, cell.id, async (client) => {
      for (const peer of cells) {
        await client.query(
          `insert into open.peer (cell, name, kinds, address, sign_key, seal_key)
           values ($1, $2, $3, $4, $5, $6)`,
          [peer.id, peer.name, peer.kinds, address, peer.keys.public.sign, peer.keys.public.seal],
        );
      }
    });
  }
}

/** Gives it as text, past every policy, to look for what must not be there. */
export async function everythingIn(cluster: Cluster, cell: string): Promise<string> {
  return await asAdmin(cluster, cell, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('open', 'work', 'identity', 'sealed', 'log', 'access', 'practice', 'job')`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      texts.push(...rows.map(({ row }) => row));
    }
    return texts.join("\n");
  });
}

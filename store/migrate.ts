import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type pg from "pg";

const folder = path.join(import.meta.dirname, "migrations");

/** Must be migrated first. */
export class OlderDatabase extends Error {}

/** Must not be touched. */
export class NewerDatabase extends Error {}

/** Made by other migrations. Must not be touched. */
export class OtherDatabase extends Error {}

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

let read: readonly Migration[] | null = null;

/** Numbers below the first were of another set. */
function migrations(): readonly Migration[] {
  read ??= fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n");
      const hash = createHash("sha256").update(sql).digest("hex");
      return { number: Number.parseInt(name, 10), name, sql, hash };
    });
  return read;
}

export function firstMigration(): number {
  return migrations()[0]?.number ?? 0;
}

export function newestMigration(): number {
  return migrations().at(-1)?.number ?? 0;
}

/** As lenke_keeper, whose table it is. Changes nothing. Throws NewerDatabase or OtherDatabase. */
export async function knownMigrations(client: pg.ClientBase): Promise<ReadonlySet<number>> {
  const { rows: tables } = await client.query(
    "select where to_regclass('public.migration') is not null",
  );
  if (tables.length === 0) {
    return new Set();
  }
  const { rows } = await client.query<{ number: number; name: string; hash: string | null }>(
    "select number, name, to_jsonb(m) ->> 'hash' as hash from public.migration m order by number",
  );
  const newest = rows.at(-1)?.number ?? 0;
  if (newest > newestMigration()) {
    throw new NewerDatabase(`database at ${newest}, this Lenke knows ${newestMigration()}`);
  }
  const ours = new Map(migrations().map(({ number, hash }) => [number, hash]));
  const other = rows.find(({ number, hash }) => ours.get(number) !== hash);
  if (other !== undefined) {
    throw new OtherDatabase(`its migration ${other.name} is not of this Lenke`);
  }
  return new Set(rows.map(({ number }) => number));
}

/** Throws OlderDatabase, NewerDatabase or OtherDatabase; changes nothing. */
export async function checkMigrated(client: pg.ClientBase): Promise<void> {
  const newest = Math.max(0, ...(await knownMigrations(client)));
  if (newest < newestMigration()) {
    throw new OlderDatabase(`database at ${newest}, this Lenke knows ${newestMigration()}`);
  }
}

/**
 * Migrates forward only, a transaction per file. `client` must be able to become lenke_keeper, the owner. Throws
 * NewerDatabase or OtherDatabase.
 */
export async function migrate(client: pg.ClientBase, upTo = newestMigration()): Promise<number> {
  await client.query("set role lenke_keeper");
  const known = await knownMigrations(client);
  await client.query(`create table if not exists public.migration (
    number int primary key, name text not null, hash text not null, applied timestamptz not null default now())`);
  const missing = migrations().filter(({ number }) => !known.has(number) && number <= upTo);
  for (const { number, name, sql, hash } of missing) {
    await client.query("begin");
    await client.query(sql);
    await client.query("insert into public.migration (number, name, hash) values ($1, $2, $3)", [
      number,
      name,
      hash,
    ]);
    await client.query("commit");
  }
  await client.query("reset role");
  return missing.length;
}

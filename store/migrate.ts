import fs from "node:fs";
import path from "node:path";
import type pg from "pg";

const folder = path.join(import.meta.dirname, "migrations");

/** Must be migrated first. */
export class OlderDatabase extends Error {}

/** Must not be touched. */
export class NewerDatabase extends Error {}

interface Migration {
  readonly number: number;
  readonly name: string;
}

function migrations(): readonly Migration[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 4)), name }));
}

export function newestMigration(): number {
  return migrations().at(-1)?.number ?? 0;
}

/** Throws OlderDatabase or NewerDatabase; changes nothing. */
export async function checkMigrated(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ newest: number }>(
    "select max(number) as newest from public.migration",
  );
  const newest = rows[0]?.newest ?? 0;
  if (newest !== newestMigration()) {
    const parted = `database at ${newest}, this Lenke knows ${newestMigration()}`;
    throw newest > newestMigration() ? new NewerDatabase(parted) : new OlderDatabase(parted);
  }
}

/**
 * Migrates forward only, a transaction per file. `client` must be able to become lenke_keeper, the owner. Throws
 * NewerDatabase.
 */
export async function migrate(client: pg.ClientBase): Promise<number> {
  await client.query("set role lenke_keeper");
  await client.query(`create table if not exists public.migration (
    number int primary key, name text not null, applied timestamptz not null default now())`);
  const { rows } = await client.query<{ number: number }>("select number from public.migration");
  const applied = new Set(rows.map((row) => row.number));
  const newest = Math.max(0, ...applied);
  if (newest > newestMigration()) {
    throw new NewerDatabase(`database at ${newest}, this Lenke knows ${newestMigration()}`);
  }
  let made = 0;
  for (const { number, name } of migrations()) {
    if (!applied.has(number)) {
      await client.query("begin");
      await client.query(fs.readFileSync(path.join(folder, name), "utf8"));
      await client.query("insert into public.migration (number, name) values ($1, $2)", [
        number,
        name,
      ]);
      await client.query("commit");
      made += 1;
    }
  }
  await client.query("reset role");
  return made;
}

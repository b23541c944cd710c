import type { Cell } from "./cell.ts";
import { newestMigration } from "./migrate.ts";

export interface DatabaseState {
  readonly writable: boolean;
  /** Neither older nor newer than this release. */
  readonly migrated: boolean;
  /** Its clock, in milliseconds. */
  readonly clock: number;
}

/** Asked outside every actor. */
export async function databaseState({ pool }: Cell): Promise<DatabaseState> {
  const { rows } = await pool.query<{ writable: boolean; newest: number; clock: string }>(
    `select not pg_is_in_recovery() and current_setting('transaction_read_only') = 'off' as writable,
            (select max(number) from public.migration) as newest,
            extract(epoch from clock_timestamp()) * 1000 as clock`,
  );
  const [row] = rows;
  return {
    writable: row?.writable === true,
    migrated: row?.newest === newestMigration(),
    clock: Number(row?.clock),
  };
}

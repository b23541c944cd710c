import pg from "pg";
import type { Page } from "./access/tx.ts";
import type { CellKeys } from "./keys.ts";

/** One agency: its own database, keys and log. */
export interface Cell {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly pool: pg.Pool;
  readonly keys: CellKeys;
  /** The page that is being answered: its readings share a transaction. */
  readonly page?: Page;
}

/** Logs in as the cell's own login, powerless until it becomes an actor. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  // Long idle times keep prepared plans between clicks.
  const pool = new pg.Pool({
    max: 10,
    pipeline: true,
    idleTimeoutMillis: 300_000,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // Above the server's own limit: silence by then means a frozen server.
    query_timeout: 25_000,
    ...config,
  });
  // A broken connection fails its query; without a listener Node would exit.
  pool.on("connect", (client) => client.on("error", () => undefined));
  // An idle connection that the server ended is replaced; without a listener Node would exit.
  pool.on("error", () => undefined);
  return pool;
}

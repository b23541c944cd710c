import pg from "pg";
import type { CellKeys } from "./keys.ts";

/** One agency: its own database, its own keys, its own log. */
export interface Cell {
  readonly id: string;
  readonly name: string;
  /** Codes of the kinds of body it is, as the sharing rules know them. */
  readonly kinds: readonly string[];
  readonly pool: pg.Pool;
  readonly keys: CellKeys;
}

/** A pool that logs in as the cell's own login, which may do nothing until it has become an actor. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  // Idle for minutes, or what a connection has planned is lost between two clicks.
  const pool = new pg.Pool({ max: 10, pipeline: true, idleTimeoutMillis: 300_000, ...config });
  // One that breaks in use tells whoever asks, by the question that fails; without a listener it would end Node.
  pool.on("connect", (client) => client.on("error", () => undefined));
  // A connection that the server ended while idle is replaced at the next question; without a listener it would end Node.
  pool.on("error", () => undefined);
  return pool;
}

import type pg from "pg";
import type { Colleague } from "../../domain/access/actor.ts";

export interface LogLine {
  readonly actor: string;
  readonly verb: string;
  readonly record: string | null;
  readonly caseId: string | null;
  readonly ground: string | null;
}

type Deed = (tx: Tx) => Promise<unknown>;

/** What readings leave, kept when they have ended. */
export interface Left {
  readonly lines: LogLine[];
  readonly deeds: Deed[];
}

/**
 * One transaction as one actor, the only way to the tables. Statements are prepared per text and role, so no value
 * may be in the text.
 */
export interface Tx {
  query<Row extends pg.QueryResultRow>(
    sql: string,
    values?: readonly unknown[],
  ): Promise<pg.QueryResult<Row>>;
  /** Only of a reading, which may not write. */
  readonly left?: Left;
}

/** What one colleague reads for one answer, which may leave after `end`. */
export interface Page {
  readonly actor: Colleague;
  read<Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer>;
  /** Resolves when all that was read is in the log. */
  end(): Promise<void>;
}

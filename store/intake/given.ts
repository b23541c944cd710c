import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import {
  type IncomingRow,
  incomingColumns,
  incomingOf,
  incomingTables,
  type StoredIncoming,
} from "./inbox.ts";

/** Whether a colleague may have it to decide on, and never why not. */
export async function mayDecide(tx: Tx, incoming: string, colleague: string): Promise<boolean> {
  const { rows } = await tx.query<{ may: boolean }>("select access.may_decide($1, $2) as may", [
    incoming,
    colleague,
  ]);
  return rows[0]?.may === true;
}

export interface NewIncomingGiven {
  readonly incoming: string;
  readonly by: string;
  readonly to: string;
  readonly at: Moment;
}

/** To be called only after `claimIncoming`. */
export async function insertIncomingGiven(tx: Tx, given: NewIncomingGiven): Promise<void> {
  const { incoming, by, to, at } = given;
  await tx.query(
    `insert into work.incoming_given (incoming, number, given_by, given_to, at)
     select $1, coalesce(max(g.number), 0) + 1, $2, $3, $4 from work.incoming_given g where g.incoming = $1`,
    [incoming, by, to, at],
  );
}

/** Those among some that are seen, whether they wait or not, in the order of the inbox. */
export async function incomingAmong(
  tx: Tx,
  ids: readonly string[],
): Promise<readonly IncomingRow[]> {
  const { rows } = await tx.query<StoredIncoming>(
    `select ${incomingColumns} from ${incomingTables}
      where i.id = any($1::uuid[]) order by i.came_at desc, i.id`,
    [ids],
  );
  return rows.map(incomingOf);
}

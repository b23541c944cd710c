import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isHeld } from "./held.ts";
import {
  type IncomingRow,
  incomingColumns,
  incomingOf,
  incomingTables,
  type StoredIncoming,
} from "./inbox.ts";

export interface After {
  readonly cameAt: Moment;
  readonly id: string;
}

/** Handled includes withdrawn. */
export type Pile = "waiting" | "held" | "handled";

const ofWaiting = (condition: string) =>
  `join work.waiting w on w.incoming = i.id where ${condition}`;
const newest = (cameAt: string) =>
  `($1::timestamptz is null or ${cameAt} < $1 or (${cameAt} = $1 and i.id > $2))
      order by ${cameAt} desc, i.id limit $3`;

const piles: Readonly<Record<Pile, string>> = {
  waiting: ofWaiting(`not ${isHeld} and ${newest("w.came_at")}`),
  held: ofWaiting(`${isHeld} and ${newest("w.came_at")}`),
  handled: `where not exists (select from work.waiting w where w.incoming = i.id) and ${newest("i.came_at")}`,
};

export async function incomingList(
  tx: Tx,
  wanted: { readonly pile: Pile; readonly after: After | null; readonly limit: number },
): Promise<readonly IncomingRow[]> {
  const { rows } = await tx.query<StoredIncoming>(
    `select ${incomingColumns} from ${incomingTables} ${piles[wanted.pile]}`,
    [wanted.after?.cameAt ?? null, wanted.after?.id ?? null, wanted.limit],
  );
  return rows.map(incomingOf);
}

/** The newest that waits, or the newest after one; with how many wait from it on. */
export async function nextWaiting(
  tx: Tx,
  after: string | null,
): Promise<{ readonly id: string; readonly left: number } | null> {
  const { rows } = await tx.query<{ id: string; left: number }>(
    `select w.incoming as id, (count(*) over ())::int as left
       from work.waiting w left join work.incoming a on a.id = $1
      where not ${isHeld} and ($1::uuid is null or w.came_at < a.came_at or (w.came_at = a.came_at and w.incoming > a.id))
      order by w.came_at desc, w.incoming limit 1`,
    [after],
  );
  return rows[0] ?? null;
}

/** Gives the soonest due first. */
export async function unansweredReferrals(tx: Tx, most: number): Promise<readonly IncomingRow[]> {
  const { rows } = await tx.query<StoredIncoming>(
    `select ${incomingColumns} from ${incomingTables}
       ${ofWaiting("w.kind = 'referral'")} order by w.due, w.incoming limit $1`,
    [most],
  );
  return rows.map(incomingOf);
}

/** Mentions an age, or was once given to a colleague; the reader decides what it says. The newest first. */
export async function waitingOfAgeOrGiven(
  tx: Tx,
  colleague: string,
): Promise<readonly IncomingRow[]> {
  const { rows } = await tx.query<StoredIncoming>(
    `select ${incomingColumns} from ${incomingTables}
       ${ofWaiting(`i.content::text like '%minor%' or t.told::text like '%minor%'
             or exists (select from work.step y where y.thread = i.id and y.deed::text like '%minor%')
             or i.id in (select g.incoming from work.incoming_given g where g.given_to = $1)`)}
      order by w.came_at desc, i.id limit 1000`,
    [colleague],
  );
  return rows.map(incomingOf);
}

export interface WaitingCount {
  readonly waiting: number;
  /** Of those, the referrals. */
  readonly referrals: number;
  readonly held: number;
}

export async function waitingCount(tx: Tx): Promise<WaitingCount> {
  const { rows } = await tx.query<WaitingCount>(
    `select (count(*) filter (where not w.held))::int as waiting, (count(*) filter (where w.held))::int as held,
            (count(*) filter (where not w.held and w.kind = 'referral'))::int as referrals
       from (select w.kind, e.incoming is not null and l.incoming is null as held from work.waiting w
               left join work.held e on e.incoming = w.incoming left join work.let_in l on l.incoming = w.incoming) w`,
  );
  return rows[0] ?? { waiting: 0, referrals: 0, held: 0 };
}

import type { ReferralFact } from "../../domain/document/document.ts";
import type { Purpose } from "../../domain/referral/disclose.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";

export interface NewFact extends Omit<ReferralFact, "kind"> {
  readonly id: string;
  readonly sender: string;
  readonly at: Moment;
  readonly document: string;
}

/** Keeps it once; for the courier only. */
export async function keepFact(tx: Tx, fact: NewFact): Promise<void> {
  const { id, sender, recipient, purpose, on, basis, at, document } = fact;
  await tx.query(
    `insert into work.referral_fact (id, sender, recipient, purpose, sent_on, basis, came_at, document)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [id, sender, recipient, purpose, on, basis, at, document],
  );
}

/** False unless it is the sender who told of it. */
export async function keepFactEnded(
  tx: Tx,
  { id, sender, on, document }: Pick<NewFact, "id" | "sender" | "document"> & { readonly on: Day },
): Promise<boolean> {
  const { rows } = await tx.query("select from work.referral_fact where id = $1 and sender = $2", [
    id,
    sender,
  ]);
  if (rows.length === 0) {
    return false;
  }
  await tx.query(
    `insert into work.referral_fact_ended (fact, ended_on, document) values ($1, $2, $3)
     on conflict do nothing`,
    [id, on, document],
  );
  return true;
}

/** Names of known cells, ids of others. */
export interface KeptFact {
  readonly id: string;
  readonly sender: string;
  readonly recipient: string;
  readonly purpose: Purpose;
  readonly on: Day;
  readonly came: Moment;
  /** Null while the referral is in force. */
  readonly withdrawn: Day | null;
}

export async function factsThatCame(tx: Tx, most: number): Promise<readonly KeptFact[]> {
  const { rows } = await tx.query<KeptFact>(
    `select f.id, coalesce(s.name, f.sender) as sender, coalesce(r.name, f.recipient) as recipient, f.purpose,
            f.sent_on::text as "on", ${momentOf("f.came_at")} as came, e.ended_on::text as withdrawn
       from work.referral_fact f left join work.referral_fact_ended e on e.fact = f.id left join open.peer s on s.cell = f.sender left join open.peer r on r.cell = f.recipient
      order by f.came_at desc, f.id limit $1`,
    [most],
  );
  return rows;
}

export interface SentFact {
  readonly document: string;
  readonly thread: string;
  readonly cell: string;
  readonly unit: string;
}

/** The facts of one sending share a moment. */
export async function factsSentAt(tx: Tx, sent: Moment): Promise<readonly SentFact[]> {
  const { rows } = await tx.query<SentFact>(
    `select d.id as document, d.thread, d.peer as cell, coalesce(p.name, d.peer) as unit
       from sealed.document d left join open.peer p on p.cell = d.peer
      where d.direction = 'out' and d.kind = 'referral-fact' and d.kept_at = $1 order by d.peer, d.id`,
    [sent],
  );
  return rows;
}

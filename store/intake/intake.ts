import type { Document, ReferralSent, Report } from "../../domain/document/document.ts";
import type { RemovalDays } from "../../domain/referral/removal.ts";
import { safeguardsIn } from "../../domain/referral/told.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import type { Cell } from "../cell.ts";
import { sealAtRest } from "../keys.ts";

/** Sealed to the item, so that it opens nowhere else. */
export const incomingNameOf = (incoming: string) => `incoming:${incoming}`;

async function keep(
  tx: Tx,
  cell: Cell,
  document: Document,
  parts: { readonly content: unknown; readonly name: string | null; readonly due: string | null },
  now: Moment,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into work.incoming (id, kind, sender, content, came_at, due, named, document)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [
      document.thread,
      document.content.kind,
      document.from,
      parts.content,
      now,
      parts.due,
      parts.name !== null,
      document.id,
    ],
  );
  if (rowCount === 1 && parts.name !== null) {
    const sealed = await sealAtRest(cell.keys, incomingNameOf(document.thread), parts.name);
    await tx.query("insert into identity.incoming_name (incoming, sealed) values ($1, $2)", [
      document.thread,
      sealed,
    ]);
  }
  return rowCount === 1;
}

/** Seals the name apart. False for a used thread. */
export async function keepReport(
  tx: Tx,
  cell: Cell,
  document: Document,
  report: Report,
  now: Moment,
): Promise<boolean> {
  const { name, ...content } = report;
  return await keep(tx, cell, document, { content, name, due: null }, now);
}

interface NewAddition {
  readonly document: string;
  readonly incoming: string;
  readonly position: number;
  readonly words: string;
  readonly at: Moment;
}

/** False when that sender has no report in the thread. */
export async function keepAddition(
  tx: Tx,
  sender: string,
  { document, incoming, position, words, at }: NewAddition,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into work.addition (document, incoming, position, words, came_at)
     select $1, i.id, $3, $4, $5 from work.incoming i
      where i.id = $2 and i.sender = $6 and i.kind = 'report'`,
    [document, incoming, position, words, at, sender],
  );
  return rowCount === 1;
}

/** Keeps head, content and sealed name apart. False for a used thread. */
export async function keepReferral(
  tx: Tx,
  cell: Cell,
  document: Document,
  referral: ReferralSent,
  now: Moment,
): Promise<boolean> {
  const { told: all, ...head } = referral;
  const { name, ...told } = all;
  const content = { ...head, safeguards: safeguardsIn(told) };
  const parts = { content, name: name ?? null, due: referral.due };
  const kept = await keep(tx, cell, document, parts, now);
  if (kept) {
    await tx.query("insert into work.incoming_told (incoming, told) values ($1, $2)", [
      document.thread,
      JSON.stringify(told),
    ]);
  }
  return kept;
}

/** Empties withdrawn or declined referrals, if unopened here. */
export async function emptyUnopened(tx: Tx, thread: string): Promise<void> {
  await tx.query("select work.empty_unopened($1)", [thread]);
}

/** Empties later words, if unread here. */
export async function emptyUnread(tx: Tx, thread: string): Promise<void> {
  await tx.query("select work.empty_unread($1)", [thread]);
}

/** Gives the earlier referral with its sender; null if none. */
export async function passedOnFrom(
  tx: Tx,
  thread: string,
): Promise<{ readonly thread: string; readonly sender: string } | null> {
  const { rows } = await tx.query<{ thread: string; sender: string }>(
    `select i.id as thread, i.sender from work.referral r join work.incoming i on i.id = r.passes_on
      where r.id = $1`,
    [thread],
  );
  return rows[0] ?? null;
}

export interface SaidOfRemoval {
  readonly thread: string;
  /** Null where it was called off. */
  readonly days: RemovalDays | null;
  /** Decided here. */
  readonly own: boolean;
}

export async function saidOfRemovals(tx: Tx, thread: string): Promise<readonly SaidOfRemoval[]> {
  const { rows } = await tx.query<SaidOfRemoval>(
    `select s.thread, s."by" is not null as own,
            case when s.kind = 'removal' then jsonb_build_object('decided', s.removal_decided, 'planned', s.removal_planned) end as days
       from work.step s
      where s.side = 'recipient' and s.kind in ('removal', 'removal-off')
        and (s.thread = $1 or s.thread in (select r.id from work.referral r where r.passes_on = $1))
      order by s.thread, s.seq`,
    [thread],
  );
  return rows;
}

/** Gives our onward referrals, not taken back; a declined one may have been read. */
export async function passedOnBy(
  tx: Tx,
  thread: string,
): Promise<readonly { readonly id: string; readonly caseId: string }[]> {
  const { rows } = await tx.query<{ id: string; caseId: string }>(
    `select r.id, r.case_id as "caseId" from work.referral r
      where r.passes_on = $1
        and not exists (select from work.step s where s.thread = r.id and s.kind = 'withdraw')`,
    [thread],
  );
  return rows;
}

export async function receivedReferral(tx: Tx, thread: string, sender: string): Promise<boolean> {
  const { rows } = await tx.query(
    "select from work.incoming where id = $1 and sender = $2 and kind = 'referral'",
    [thread, sender],
  );
  return rows.length > 0;
}

/** Finds the case of a referral we sent, or took on. */
export async function caseOfThread(tx: Tx, thread: string, peer: string): Promise<string | null> {
  const { rows } = await tx.query<{ case_id: string }>(
    `select case_id from work.referral where id = $1 and recipient = $2
     union all
     select h.case_id from work.handled h join work.incoming i on i.id = h.incoming
      where h.incoming = $1 and i.sender = $2 and h.case_id is not null`,
    [thread, peer],
  );
  return rows[0]?.case_id ?? null;
}

export async function isOwnThread(tx: Tx, thread: string): Promise<boolean> {
  const { rows } = await tx.query("select from work.referral where id = $1", [thread]);
  return rows.length > 0;
}

export async function sentReferral(tx: Tx, thread: string, recipient: string): Promise<boolean> {
  const { rows } = await tx.query("select from work.referral where id = $1 and recipient = $2", [
    thread,
    recipient,
  ]);
  return rows.length > 0;
}

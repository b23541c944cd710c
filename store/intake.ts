import type { Document, ReferralSent, Report } from "../domain/document/document.ts";
import type { RemovalDays } from "../domain/referral/removal.ts";
import { safeguardsIn } from "../domain/referral/told.ts";
import type { Moment } from "../domain/time/day.ts";
import type { Tx } from "./as-actor.ts";
import type { Cell } from "./cell.ts";
import { sealAtRest } from "./keys.ts";

/** What an incoming name is sealed to, so that it opens nowhere else. */
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

/** A report comes in; the name, if one was given, is set apart and sealed. Gives false when its thread is in use already. */
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

/** What was written later to a report, as it came. */
interface NewAddition {
  readonly document: string;
  /** The thread of the report. */
  readonly incoming: string;
  readonly position: number;
  readonly words: string;
  readonly at: Moment;
}

/** Keeps what whoever sent a report wrote later. Gives false when no report came by that thread from that sender. */
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

/**
 * A referral comes in: its head, what it tells apart from that, and the name, if one was told, set apart and sealed. Gives false when
 * its thread is in use already.
 */
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

/** Takes away what a referral told that was withdrawn, or declined, where nobody here has opened it. */
export async function emptyUnopened(tx: Tx, thread: string): Promise<void> {
  await tx.query("select work.empty_unopened($1)", [thread]);
}

/** Takes away own words that came later in a withdrawn referral, where nobody here has read them. */
export async function emptyUnread(tx: Tx, thread: string): Promise<void> {
  await tx.query("select work.empty_unread($1)", [thread]);
}

/** The referral that was passed on by one of ours, and who sent it; null where it was not. */
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

/** What was said of removals in a referral that came in, and in those it was passed on by, in their order. */
export interface SaidOfRemoval {
  readonly thread: string;
  /** What stands then; null where it was called off. */
  readonly days: RemovalDays | null;
  /** Whether it was decided here, and not further on. */
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

/** The referrals of ours that a referral was passed on by and that are not taken back: whoever declined one may have read it. */
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

/** Whether a referral came in by a thread from that sender. */
export async function receivedReferral(tx: Tx, thread: string, sender: string): Promise<boolean> {
  const { rows } = await tx.query(
    "select from work.incoming where id = $1 and sender = $2 and kind = 'referral'",
    [thread, sender],
  );
  return rows.length > 0;
}

/** The case that a thread led to here: of a referral that we sent, or of one that we took on. */
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

/** Whether a referral of ours, to anyone, began a thread. */
export async function isOwnThread(tx: Tx, thread: string): Promise<boolean> {
  const { rows } = await tx.query("select from work.referral where id = $1", [thread]);
  return rows.length > 0;
}

/** Whether a referral of ours stands behind a thread with that recipient. */
export async function sentReferral(tx: Tx, thread: string, recipient: string): Promise<boolean> {
  const { rows } = await tx.query("select from work.referral where id = $1 and recipient = $2", [
    thread,
    recipient,
  ]);
  return rows.length > 0;
}

import type { JWK } from "jose";
import { type Brought, peerBudget } from "../../domain/document/budget.ts";
import type { Content, Document, LastingRefusal } from "../../domain/document/document.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import type { Cell } from "../cell.ts";
import type { PublicKeys } from "../keys.ts";
import { type Envelope, open, seal } from "./seal.ts";

export interface Peer {
  readonly cell: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly address: string;
  readonly keys: PublicKeys;
}

interface PeerRow {
  cell: string;
  name: string;
  kinds: string[];
  address: string;
  sign_key: JWK;
  seal_key: JWK;
}

const peerOf = (row: PeerRow): Peer => ({
  cell: row.cell,
  name: row.name,
  kinds: row.kinds,
  address: row.address,
  keys: { sign: row.sign_key, seal: row.seal_key },
});

export async function peers(tx: Tx): Promise<readonly Peer[]> {
  const { rows } = await tx.query<PeerRow>("select * from open.peer order by name");
  return rows.map(peerOf);
}

export async function peerById(tx: Tx, cell: string): Promise<Peer | null> {
  const { rows } = await tx.query<PeerRow>("select * from open.peer where cell = $1", [cell]);
  return rows[0] === undefined ? null : peerOf(rows[0]);
}

/** Serialises a thread's documents. */
export async function lockThread(tx: Tx, thread: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [thread]);
}

export interface Posting {
  readonly to: Peer;
  readonly thread: string;
  readonly content: Content;
  readonly written: Moment;
  /** No readable copy is kept here. */
  readonly forPeerAlone?: true;
  /** A locked or exclusive thread's first document: no look-up. */
  readonly first?: true;
}

/** First in a new thread that the caller holds. */
async function nextPosition(tx: Tx, { to, thread, first }: Posting): Promise<number> {
  if (first === true) {
    return 1;
  }
  const [, { rows }] = await Promise.all([
    lockThread(tx, thread),
    tx.query<{ next: number }>(
      `select coalesce(max(position), 0) + 1 as next from sealed.document
        where direction = 'out' and peer = $1 and thread = $2`,
      [to.cell, thread],
    ),
  ]);
  return rows[0]?.next ?? 1;
}

/** Posts in the caller's transaction: sent if, and only if, that is kept. Gives its id. */
export async function post(tx: Tx, cell: Cell, posting: Posting): Promise<string> {
  const { to, thread, content, written, forPeerAlone } = posting;
  const position = await nextPosition(tx, posting);
  const document: Document = {
    id: crypto.randomUUID(),
    from: cell.id,
    to: to.cell,
    thread,
    position,
    written,
    content,
  };
  const readers = forPeerAlone === true ? [to.keys] : [to.keys, cell.keys.public];
  const { sealed } = await seal(document, cell.keys, readers);
  await Promise.all([
    tx.query(
      `insert into sealed.document (id, direction, peer, thread, position, kind, sealed, kept_at)
       values ($1, 'out', $2, $3, $4, $5, $6, $7)`,
      [document.id, to.cell, thread, position, content.kind, sealed, written],
    ),
    tx.query("insert into sealed.delivery (document, next_at) values ($1, $2)", [
      document.id,
      written,
    ]),
  ]);
  return document.id;
}

/** Null when there is none. */
export async function toldIn(tx: Tx, cell: Cell, id: string): Promise<Document | null> {
  const { rows } = await tx.query<{ peer: string; sealed: string }>(
    "select peer, sealed from sealed.document where id = $1 and direction = 'out'",
    [id],
  );
  const row = rows[0];
  if (row === undefined) {
    return null;
  }
  const envelope = { id, from: cell.id, to: row.peer, sealed: row.sealed };
  return await open(envelope, cell.keys, cell.keys.public.sign);
}

/** As `toldIn`; for one stopped under way, what it told before. */
export async function perhapsToldIn(tx: Tx, cell: Cell, id: string): Promise<Document | null> {
  const { rows } = await tx.query<{ peer: string; sealed: string }>(
    `select d.peer, s.sealed from sealed.stopped s join sealed.document d on d.id = s.document
      where s.document = $1`,
    [id],
  );
  const [row] = rows;
  return row === undefined
    ? await toldIn(tx, cell, id)
    : await open(
        { id, from: cell.id, to: row.peer, sealed: row.sealed },
        cell.keys,
        cell.keys.public.sign,
      );
}

export interface Delivery {
  readonly deliveredAt: string | null;
}

export async function deliveryOf(tx: Tx, document: string): Promise<Delivery | null> {
  const { rows } = await tx.query<{ delivered_at: Date | null }>(
    "select delivered_at from sealed.delivery where document = $1",
    [document],
  );
  const row = rows[0];
  return row === undefined ? null : { deliveredAt: row.delivered_at?.toISOString() ?? null };
}

export interface Refused {
  readonly document: string;
  readonly code: LastingRefusal;
  readonly on: Day;
}

/** Finds the refusal that blocks all later documents to that recipient; null if none. */
export async function refusedInThread(
  tx: Tx,
  peer: string,
  thread: string,
): Promise<Refused | null> {
  const { rows } = await tx.query<Refused>(
    `select d.id as document, v.problem as code, (v.refused_at at time zone 'UTC')::date::text as on
       from sealed.document d join sealed.delivery v on v.document = d.id
      where d.direction = 'out' and d.peer = $1 and d.thread = $2 and v.refused_at is not null
      order by d.position limit 1`,
    [peer, thread],
  );
  return rows[0] ?? null;
}

/**
 * Reserves the first undelivered of each thread and recipient until the lease ends. Nothing follows a final refusal.
 */
export async function leaseDue(
  tx: Tx,
  from: string,
  now: Moment,
  leaseSeconds: number,
): Promise<readonly Envelope[]> {
  const { rows: leased } = await tx.query<{ id: string }>(
    `with first as (
       select distinct on (d.peer, d.thread) d.id, v.next_at
         from sealed.document d join sealed.delivery v on v.document = d.id
        where d.direction = 'out' and v.delivered_at is null
        order by d.peer, d.thread, d.position),
     due as (
       select v.document from sealed.delivery v join first f on f.id = v.document
        where v.next_at <= $1 and v.delivered_at is null and v.refused_at is null
        order by v.attempts, v.next_at limit 50 for update of v skip locked)
     update sealed.delivery v
        set attempts = attempts + 1, next_at = $1::timestamptz + make_interval(secs => $2)
       from due where v.document = due.document
      returning v.document as id`,
    [now, leaseSeconds],
  );
  if (leased.length === 0) {
    return [];
  }
  // Read after leasing: a document emptied meanwhile goes out empty.
  const { rows } = await tx.query<{ id: string; peer: string; sealed: string }>(
    "select id, peer, sealed from sealed.document where id = any($1)",
    [leased.map(({ id }) => id)],
  );
  return rows.map(({ id, peer, sealed }) => ({ id, from, to: peer, sealed }));
}

export async function markDelivered(
  tx: Tx,
  id: string,
  receipt: string,
  now: Moment,
): Promise<void> {
  await tx.query(
    "update sealed.delivery set delivered_at = $2, receipt = $3, problem = null where document = $1",
    [id, now, receipt],
  );
}

/**
 * Doubles the wait, up to an hour; a week offline loses nothing. A `pause` asked by a busy peer does not count as a
 * try.
 */
export async function markProblem(
  tx: Tx,
  id: string,
  problem: string,
  { now, pause = null }: { readonly now: Moment; readonly pause?: number | null },
): Promise<void> {
  await tx.query(
    `update sealed.delivery set problem = $2, attempts = attempts - case when $4::int is null then 0 else 1 end,
            next_at = $3::timestamptz + make_interval(secs => coalesce($4::int, least(3600, 2 * power(2, least(attempts, 12)))))
      where document = $1`,
    [id, problem, now, pause],
  );
}

/** Holds back what was tried there; new documents get one try, as they may concern a child. */
export async function waitForPeer(
  tx: Tx,
  { id, peer }: { readonly id: string; readonly peer: string },
  problem: string,
  { now, seconds }: { readonly now: Moment; readonly seconds: number },
): Promise<void> {
  // One at a time: several would wait for each other's rows.
  await tx.query("select pg_advisory_xact_lock(hashtextextended('wait ' || $1, 0))", [peer]);
  await tx.query(
    `update sealed.delivery v
        set next_at = greatest(v.next_at, $4::timestamptz + make_interval(secs => $5)),
            problem = case when v.document = $1 then $3 else v.problem end
       from sealed.document d
      where d.id = v.document and d.direction = 'out' and d.peer = $2 and v.delivered_at is null
        and (v.document = $1 or v.attempts > 0 and v.next_at < $4::timestamptz + make_interval(secs => $5))`,
    [id, peer, problem, now, seconds],
  );
}

export async function markRefused(
  tx: Tx,
  id: string,
  code: LastingRefusal,
  now: Moment,
): Promise<string | null> {
  const { rows } = await tx.query<{ thread: string }>(
    `update sealed.delivery v set problem = $2, refused_at = $3 from sealed.document d
      where v.document = $1 and v.delivered_at is null and d.id = v.document returning d.thread`,
    [id, code, now],
  );
  return rows[0]?.thread ?? null;
}

/** Tells whether it is new and next, taken in before, or too early. */
export async function placeInThread(
  tx: Tx,
  document: Document,
): Promise<"next" | "taken-in-before" | "out-of-order"> {
  await lockThread(tx, document.thread);
  const { rows } = await tx.query<{ id: string; position: number }>(
    "select id, position from sealed.document where direction = 'in' and peer = $1 and thread = $2",
    [document.from, document.thread],
  );
  if (rows.some(({ id }) => id === document.id)) {
    return "taken-in-before";
  }
  const last = Math.max(0, ...rows.map(({ position }) => position));
  return document.position === last + 1 ? "next" : "out-of-order";
}

/** Counts within the budget's minutes; refused documents do not count. */
export async function broughtBy(tx: Tx, peer: string, now: Moment): Promise<Brought> {
  const { rows } = await tx.query<Brought>(
    `select count(*)::int as documents, coalesce(sum(octet_length(sealed)), 0)::float8 as bytes
       from sealed.document where direction = 'in' and peer = $1 and kept_at > $2::timestamptz - make_interval(mins => $3)`,
    [peer, now, peerBudget.minutes],
  );
  return rows[0] ?? { documents: 0, bytes: 0 };
}

/** Keeps it as it came. False for a used id. */
export async function keepIncoming(
  tx: Tx,
  document: Document,
  sealed: string,
  now: Moment,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into sealed.document (id, direction, peer, thread, position, kind, sealed, kept_at)
     values ($1, 'in', $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
    [
      document.id,
      document.from,
      document.thread,
      document.position,
      document.content.kind,
      sealed,
      now,
    ],
  );
  return rowCount === 1;
}

import type { ChildAside } from "../../domain/case/child.ts";
import type { Step } from "../../domain/referral/step.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";
import type { Cell } from "../cell.ts";
import { openAtRest } from "../keys.ts";
import { type GivenTo, givenColumn } from "./given-to.ts";
import { incomingNameOf } from "./intake.ts";

export interface IncomingRow {
  readonly id: string;
  readonly kind: "report" | "referral";
  readonly sender: string;
  readonly senderName: string | null;
  readonly content: unknown;
  readonly cameAt: Moment;
  readonly due: Day | null;
  readonly named: boolean;
  readonly handled: Handled | null;
  /** Null while shut, or emptied. */
  readonly told: unknown;
  readonly steps: readonly Step[];
  readonly opened: boolean;
  /** Who has it, by whom and when; null once they left or stepped aside. */
  readonly given: GivenTo | null;
}

export interface Handled {
  readonly how: "taken-on" | "set-aside" | "declined";
  readonly caseId: string | null;
  readonly caseLabel: string | null;
  readonly reason: string | null;
  readonly at: Moment;
  readonly by: string;
}

export interface StoredIncoming {
  id: string;
  kind: "report" | "referral";
  sender: string;
  sender_name: string | null;
  content: unknown;
  came_at: Moment;
  due: Day | null;
  named: boolean;
  how: Handled["how"] | null;
  case_id: string | null;
  label: string | null;
  reason: string | null;
  at: Moment | null;
  by_name: string | null;
  told: unknown;
  steps: readonly Step[];
  opened: boolean;
  given: GivenTo | null;
}

export const incomingColumns = `i.id, i.kind, i.sender, p.name as sender_name, i.content, ${momentOf("i.came_at")} as came_at, i.due::text as due,
       i.named,
       h.how, h.case_id, c.label, h.reason, ${momentOf("h.at")} as at, b.name as by_name, t.told,
       o.incoming is not null as opened,
       ${givenColumn} as given,
       coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'side', s.side, 'deed', s.deed, 'wordsTold', s.words_told,
                                                     'at', ${momentOf("s.at")}) order by s.seq)
                   from work.step s where s.thread = i.id), '[]') as steps`;
export const incomingTables = `work.incoming i
       left join open.peer p on p.cell = i.sender
       left join work.handled h on h.incoming = i.id
       left join work."case" c on c.id = h.case_id
       left join access.colleague b on b.id = h.by
       left join work.incoming_told t on t.incoming = i.id
       left join work.opened o on o.incoming = i.id`;

export function incomingOf(row: StoredIncoming): IncomingRow {
  const handled =
    row.how === null || row.at === null
      ? null
      : {
          how: row.how,
          caseId: row.label === null ? null : row.case_id,
          caseLabel: row.label,
          reason: row.reason,
          at: row.at,
          by: row.by_name ?? "",
        };
  return {
    id: row.id,
    kind: row.kind,
    sender: row.sender,
    senderName: row.sender_name,
    content: row.content,
    cameAt: row.came_at,
    due: row.due,
    named: row.named,
    handled,
    told: row.told,
    steps: row.steps,
    opened: row.opened,
    given: row.given,
  };
}

export async function incomingById(tx: Tx, id: string): Promise<IncomingRow | null> {
  const { rows } = await tx.query<StoredIncoming>(
    `select ${incomingColumns} from ${incomingTables} where i.id = $1`,
    [id],
  );
  return rows[0] === undefined ? null : incomingOf(rows[0]);
}

export async function incomingOfCase(tx: Tx, caseId: string): Promise<readonly IncomingRow[]> {
  const { rows } = await tx.query<StoredIncoming>(
    `select ${incomingColumns} from ${incomingTables}
      where h.case_id = $1 order by i.came_at desc, i.id`,
    [caseId],
  );
  return rows.map(incomingOf);
}

/** Null if not taken on. Known to all here, even where the case is hidden. */
export async function caseOfIncoming(tx: Tx, id: string): Promise<string | null> {
  if (!isId(id)) {
    return null;
  }
  const { rows } = await tx.query<{ case_id: string | null }>(
    "select case_id from work.handled where incoming = $1",
    [id],
  );
  return rows[0]?.case_id ?? null;
}

/** Locks an incoming item, its thread first as the courier does, to avoid deadlock. */
export async function lockIncoming(tx: Tx, id: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [id]);
  await tx.query("select pg_advisory_xact_lock(hashtextextended('incoming ' || $1, 0))", [id]);
}

/** Whether nobody handled it; also when a restricted case hides who did. */
export async function claimIncoming(tx: Tx, id: string): Promise<boolean> {
  await lockIncoming(tx, id);
  // Setting aside all held waits until this is done.
  await tx.query("select pg_advisory_xact_lock_shared(hashtextextended('held', 0))");
  const { rows } = await tx.query("select from work.handled where incoming = $1", [id]);
  return rows.length === 0;
}

export async function keepOpened(tx: Tx, id: string, at: Moment, by: string): Promise<void> {
  await tx.query(
    'insert into work.opened (incoming, at, "by") values ($1, $2, $3) on conflict do nothing',
    [id, at, by],
  );
}

export interface Handling {
  readonly incoming: string;
  readonly how: Handled["how"];
  readonly caseId: string | null;
  readonly reason: string | null;
  /** For one about a child. */
  readonly child?: ChildAside | null;
  readonly at: Moment;
  readonly by: string;
}

/** To be called only after `claimIncoming`. */
export async function keepHandling(tx: Tx, handling: Handling): Promise<void> {
  const { incoming, how, caseId, reason, child = null, at, by } = handling;
  await tx.query(
    'insert into work.handled (incoming, how, case_id, reason, child, at, "by") values ($1, $2, $3, $4, $5, $6, $7)',
    [incoming, how, caseId, reason, child, at, by],
  );
}

export async function incomingName(tx: Tx, cell: Cell, id: string): Promise<string | null> {
  const { rows } = await tx.query<{ sealed: string }>(
    "select sealed from identity.incoming_name where incoming = $1",
    [id],
  );
  const row = rows[0];
  return row === undefined ? null : await openAtRest(cell.keys, incomingNameOf(id), row.sealed);
}

export interface ReplyRow {
  readonly words: string;
  readonly at: Moment;
  readonly by: string;
}

export async function repliesTo(tx: Tx, id: string): Promise<readonly ReplyRow[]> {
  const { rows } = await tx.query<ReplyRow>(
    `select r.words, ${momentOf("r.at")} as at, b.name as "by"
       from work.reply r join access.colleague b on b.id = r.by
      where r.incoming = $1 order by r.at, r.id`,
    [id],
  );
  return rows;
}

/** Later words with the receipt. */
export interface AdditionRow {
  readonly words: string;
  readonly at: Moment;
}

/** Gives them by report, in order. */
export async function additionsTo(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly AdditionRow[]>> {
  const { rows } = await tx.query<AdditionRow & { incoming: string }>(
    `select a.incoming, a.words, ${momentOf("a.came_at")} as at from work.addition a
      where a.incoming = any($1) order by a.position`,
    [ids],
  );
  const found = new Map<string, AdditionRow[]>(ids.map((id) => [id, []]));
  for (const { incoming, words, at } of rows) {
    found.get(incoming)?.push({ words, at });
  }
  return found;
}

export interface NewReply {
  readonly id: string;
  readonly incoming: string;
  readonly words: string;
  readonly at: Moment;
  readonly by: string;
}

/** Keeps it with its document; false if kept already. */
export async function keepReply(tx: Tx, reply: NewReply): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into work.reply (id, incoming, words, at, "by") values ($1, $2, $3, $4, $5)
     on conflict (id) do nothing`,
    [reply.id, reply.incoming, reply.words, reply.at, reply.by],
  );
  return rowCount === 1;
}

/** Once it is a case, row security opens the name to members only. */
export async function nameOpens(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await tx.query("select from identity.incoming_name where incoming = $1", [id]);
  return rows.length > 0;
}

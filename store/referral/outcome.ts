import type { NewOutcome, OutcomeKind } from "../../domain/outcome/outcome.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";

export interface CaseOutcome extends NewOutcome {
  readonly id: string;
  readonly noted: Moment;
  readonly notedBy: string | null;
  /** Null where it was noted here. */
  readonly cameFrom: string | null;
  readonly cameFromName: string | null;
  readonly further: boolean;
  readonly told: readonly ToldTo[];
}

interface ToldTo {
  readonly thread: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly basis: readonly string[];
  readonly at: Moment;
  /** Withdrawn before its arrival was confirmed. */
  readonly stopped: boolean;
}

interface OutcomeRow {
  id: string;
  kind: OutcomeKind;
  provision: string | null;
  note: string | null;
  happened: Day;
  noted: Moment;
  notedBy: string | null;
  cameFrom: string | null;
  cameFromName: string | null;
  further: boolean;
}

const outcomes = `select o.id, o.kind, o.provision, o.note, o.happened::text as happened,
       ${momentOf("o.noted_at")} as noted, w.name as "notedBy", o.came_from as "cameFrom",
       coalesce(p.name, o.came_from) as "cameFromName", o.further
  from work.outcome o
       left join access.colleague w on w.id = o.noted_by
       left join open.peer p on p.cell = o.came_from`;

const tellings = `select t.outcome, t.thread, t.recipient, coalesce(p.name, t.recipient) as "recipientName",
       t.basis, ${momentOf("t.at")} as at, v.stopped_at is not null as stopped
  from work.told t left join sealed.delivery v on v.document = t.document left join open.peer p on p.cell = t.recipient`;

/** Gives the newest first, with recipients. */
export async function outcomesOfCase(tx: Tx, caseId: string): Promise<readonly CaseOutcome[]> {
  const [found, told] = await Promise.all([
    tx.query<OutcomeRow>(
      `${outcomes} where o.case_id = $1 order by o.happened desc, o.noted_at desc, o.id`,
      [caseId],
    ),
    tx.query<ToldTo & { outcome: string }>(
      `${tellings} join work.outcome o on o.id = t.outcome where o.case_id = $1 order by t.at, t.thread`,
      [caseId],
    ),
  ]);
  return found.rows.map((row) => ({
    ...row,
    told: told.rows.filter(({ outcome }) => outcome === row.id).map(({ outcome: _, ...to }) => to),
  }));
}

/** Null when none is visible. */
export async function caseOfOutcome(tx: Tx, id: string): Promise<string | null> {
  if (!isId(id)) {
    return null;
  }
  const { rows } = await tx.query<{ case_id: string }>(
    "select case_id from work.outcome where id = $1",
    [id],
  );
  return rows[0]?.case_id ?? null;
}

export interface NotedOutcome extends NewOutcome {
  readonly id: string;
  readonly caseId: string;
  readonly at: Moment;
  readonly by: string;
}

/** A repeated id is one outcome. Gives whether it was new. */
export async function insertOutcome(tx: Tx, outcome: NotedOutcome): Promise<boolean> {
  const { id, caseId, kind, provision, note, happened, at, by } = outcome;
  const { rowCount } = await tx.query(
    `insert into work.outcome (id, case_id, kind, provision, note, happened, noted_at, noted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [id, caseId, kind, provision, note, happened, at, by],
  );
  return rowCount === 1;
}

export interface Telling {
  readonly outcome: string;
  readonly thread: string;
  readonly recipient: string;
  readonly basis: readonly string[];
  readonly consent: string | null;
  readonly reasoning: string;
  readonly document: string;
  readonly at: Moment;
  readonly by: string;
}

/** False where it was told there before. */
export async function keepTelling(tx: Tx, telling: Telling): Promise<boolean> {
  const { outcome, thread, recipient, basis, consent, reasoning, at, by, document } = telling;
  const { rowCount } = await tx.query(
    `insert into work.told (outcome, thread, recipient, basis, consent, reasoning, at, by, document)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [outcome, thread, recipient, basis, consent, reasoning, at, by, document],
  );
  return rowCount === 1;
}

/** An outcome told to us that our own referrer has not heard. */
export interface ToTellOn {
  readonly outcome: string;
  readonly kind: OutcomeKind;
  readonly fromName: string;
  readonly thread: string;
}

export async function toTellOn(tx: Tx, caseId: string): Promise<readonly ToTellOn[]> {
  const { rows } = await tx.query<ToTellOn>(
    `select o.id as outcome, o.kind, coalesce(p.name, o.came_from) as "fromName", i.id as thread
       from work.outcome o join work.handled h on h.case_id = o.case_id
            join work.incoming i on i.id = h.incoming and i.kind = 'referral' and i.sender <> o.came_from
            left join open.peer p on p.cell = o.came_from
      where o.case_id = $1
        and not exists (select from work.told t where t.outcome = o.id and t.thread = i.id)
        and not exists (select from work.step s where s.thread = i.id and s.kind = 'withdraw')
      order by o.happened, o.id, i.id`,
    [caseId],
  );
  return rows;
}

export async function toldOnConsent(tx: Tx, consent: string): Promise<boolean> {
  const { rows } = await tx.query("select from work.told where consent = $1 limit 1", [consent]);
  return rows.length > 0;
}

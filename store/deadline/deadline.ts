import { type Alarm, alarmsOf } from "../../domain/deadline/alarm.ts";
import { type DeadlineEnd, type DeadlineKind, tellingsOf } from "../../domain/deadline/deadline.ts";
import { type Day, type Moment, momentAt } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";
import { putJob } from "../intake/job.ts";

/** Reminders come before people begin work. */
const tellAt = 7 * 60;

/** Counts a removal from the moment it came, others from their date. */
export function momentsOf({
  kind,
  due,
  since,
  planned,
}: {
  readonly kind: DeadlineKind;
  readonly due: Day;
  readonly since: Moment;
  readonly planned: Day | null;
}): readonly Alarm[] {
  return kind === "removal"
    ? alarmsOf(since, planned)
    : tellingsOf(kind, due).map(({ stage, on }) => ({ stage, at: momentAt(on, tellAt) }));
}

export interface NewDeadline {
  readonly kind: DeadlineKind;
  /** For example a referral, an incoming item or a step. */
  readonly about: string;
  /** Null for an incoming item not taken on. */
  readonly caseId: string | null;
  readonly person?: string;
  readonly due: Day;
  readonly planned?: Day | null;
  readonly at: Moment;
  /** Its subject is new in this transaction, so none can run yet. */
  readonly first?: true;
}

/** Adds its wake-up job. Replaces the date of a running one; the same date changes nothing. */
export async function startDeadline(tx: Tx, deadline: NewDeadline): Promise<void> {
  const { kind, about, caseId, person = null, due, planned = null, at } = deadline;
  const [first] = momentsOf({ kind, due, since: at, planned });
  const nextAt = first?.at ?? at;
  const id = crypto.randomUUID();
  const row = [id, kind, about, caseId, person, due, at, nextAt, planned];
  if (deadline.first === true) {
    await Promise.all([
      tx.query(
        `insert into work.deadline (id, kind, about, case_id, person, due, started_at, next_at, planned)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        row,
      ),
      putJob(tx, "deadline", id, nextAt),
    ]);
    return;
  }
  const { rows } = await tx.query<{ id: string }>(
    `insert into work.deadline as d (id, kind, about, case_id, person, due, started_at, next_at, planned)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (kind, about) where ended_at is null
     do update set due = excluded.due, stage = null, next_at = excluded.next_at where d.due <> excluded.due
     returning d.id`,
    row,
  );
  const [kept] = rows;
  if (kept !== undefined) {
    await putJob(tx, "deadline", kept.id, nextAt);
  }
}

/** False where none runs. Its job then does nothing. */
export async function endDeadline(
  tx: Tx,
  end: {
    readonly kind: DeadlineKind;
    readonly about: string;
    readonly how: DeadlineEnd;
    readonly at: Moment;
  },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update work.deadline set how = $3, ended_at = $4, next_at = null
      where kind = $1 and about = $2 and ended_at is null`,
    [end.kind, end.about, end.how, end.at],
  );
  return rowCount === 1;
}

/** True if it ran, and is done or moot. */
export async function hasEnded(tx: Tx, kind: DeadlineKind, about: string): Promise<boolean> {
  const { rows } = await tx.query(
    "select from work.deadline where kind = $1 and about = $2 and ended_at is not null limit 1",
    [kind, about],
  );
  return rows.length > 0;
}

export interface Deadline {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly about: string;
  readonly due: Day;
  readonly ended: { readonly how: DeadlineEnd; readonly at: Moment } | null;
}

/** Gives the running first, each by date. */
export async function deadlinesOfCase(tx: Tx, caseId: string): Promise<readonly Deadline[]> {
  const { rows } = await tx.query<Deadline>(
    `select id, kind, about, due::text,
            case when how is not null then jsonb_build_object('how', how, 'at', ${momentOf("ended_at")}) end as ended
       from work.deadline where case_id = $1 order by ended_at is not null, due, id`,
    [caseId],
  );
  return rows;
}

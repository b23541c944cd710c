import { type Alarm, alarmsOf } from "../domain/deadline/alarm.ts";
import { type DeadlineEnd, type DeadlineKind, tellingsOf } from "../domain/deadline/deadline.ts";
import { type Day, type Moment, momentAt } from "../domain/time/day.ts";
import type { Tx } from "./as-actor.ts";
import { momentOf } from "./case.ts";
import { putJob } from "./job.ts";

/** When in the day something is told: before people begin. */
const tellAt = 7 * 60;

/** Every telling of a deadline in its order, and when: of a removal from the moment it came, of any other by its day. */
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

/** What must be done by a day. */
export interface NewDeadline {
  readonly kind: DeadlineKind;
  /** The id of the thing: a referral, what came in, a step of a plan. */
  readonly about: string;
  /** Null while it belongs to no case: what came in and was not taken on. */
  readonly caseId: string | null;
  /** Of whom it is, where it is one person's: a step or a follow-up of their plan, or a day of their rights. */
  readonly person?: string;
  readonly due: Day;
  /** The day a removal is planned for, where one was told. */
  readonly planned?: Day | null;
  readonly at: Moment;
  /** What it is about was made in this transaction, so that none can run about it yet. */
  readonly first?: true;
}

/**
 * Starts a deadline in the caller's own transaction, with the job that will wake us for it. Where one of the same kind about the
 * same thing runs, its day is replaced; the same day again changes nothing.
 */
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

/** Ends the running deadline of a kind about a thing; false where none runs. Its job finds it ended, and does nothing. */
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

/** Whether a deadline of a kind about a thing has ended: it ran, and what was to be done by then is done or moot. */
export async function hasEnded(tx: Tx, kind: DeadlineKind, about: string): Promise<boolean> {
  const { rows } = await tx.query(
    "select from work.deadline where kind = $1 and about = $2 and ended_at is not null limit 1",
    [kind, about],
  );
  return rows.length > 0;
}

/** A deadline, running or ended. */
export interface Deadline {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly about: string;
  readonly due: Day;
  readonly ended: { readonly how: DeadlineEnd; readonly at: Moment } | null;
}

/** Every deadline of a case, the running ones first, each by its day. */
export async function deadlinesOfCase(tx: Tx, caseId: string): Promise<readonly Deadline[]> {
  const { rows } = await tx.query<Deadline>(
    `select id, kind, about, due::text,
            case when how is not null then jsonb_build_object('how', how, 'at', ${momentOf("ended_at")}) end as ended
       from work.deadline where case_id = $1 order by ended_at is not null, due, id`,
    [caseId],
  );
  return rows;
}

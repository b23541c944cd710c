import type { Deed, Side, Step } from "../../domain/referral/step.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";

/** Null for the other side. */
export interface KeptStep extends Step {
  readonly by: string | null;
  /** Withdrawn before their arrival was confirmed. */
  readonly stopped: boolean;
  /** Read here, where they came from the other side. */
  readonly read: boolean;
}

export async function stepsOf(tx: Tx, thread: string): Promise<readonly KeptStep[]> {
  const { rows } = await tx.query<KeptStep>(
    `select s.id, s.side, s.deed, s.words_told as "wordsTold", ${momentOf("s.at")} as at, w.name as "by",
            v.stopped_at is not null as stopped, r.document is not null as read
       from work.step s left join access.colleague w on w.id = s.by
            left join sealed.delivery v on v.document = s.document
            left join work.words_read r on r.document = s.document
      where s.thread = $1 order by s.seq`,
    [thread],
  );
  return rows;
}

export interface NewStep {
  readonly id: string;
  readonly thread: string;
  readonly side: Side;
  readonly deed: Deed;
  readonly wordsTold: boolean | null;
  readonly at: Moment;
  /** Null for the other side. */
  readonly by: string | null;
  readonly document: string;
}

/** Serialises the steps of a referral. */
export async function insertStep(tx: Tx, step: NewStep): Promise<void> {
  const { id, thread, side, deed, wordsTold, at, by, document } = step;
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [thread]);
  await tx.query(
    `insert into work.step (id, thread, side, seq, deed, words_told, at, "by", document)
     select $1, $2, $3, coalesce(max(seq), 0) + 1, $4, $5, $6, $7, $8 from work.step where thread = $2`,
    [id, thread, side, JSON.stringify(deed), wordsTold, at, by, document],
  );
}

/** For joins on referral `r`: the deciding step; nothing while it waits. */
export const cameTo = `left join lateral (
         select case s.kind when 'accept' then 'accepted' when 'decline' then 'declined' else 'withdrawn' end as answer, s.at
           from work.step s
          where s.thread = r.id and s.kind in ('accept', 'decline', 'withdraw')
          order by s.kind = 'withdraw' desc, s.seq limit 1) a on true`;

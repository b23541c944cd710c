import type { TalkResult } from "../../domain/referral/removal.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "../case/case.ts";

export interface NewTalk {
  readonly id: string;
  /** The step about the removal, as read then. */
  readonly removal: string;
  readonly thread: string;
  readonly result: TalkResult;
  readonly whom: string;
  readonly reachedAt: Moment;
  readonly words: string;
  readonly at: Moment;
  readonly by: string;
}

export type KeptTalk = Omit<NewTalk, "thread">;

export async function insertTalk(tx: Tx, talk: NewTalk): Promise<void> {
  const { id, removal, thread, result, whom, reachedAt, words, at, by } = talk;
  await tx.query(
    `insert into work.removal_talk (id, removal, thread, result, whom, reached_at, words, at, "by")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, removal, thread, result, whom, reachedAt, words, at, by],
  );
}

export async function talksOf(tx: Tx, thread: string): Promise<readonly KeptTalk[]> {
  const { rows } = await tx.query<KeptTalk>(
    `select t.id, t.removal, t.result, t.whom, ${momentOf("t.reached_at")} as "reachedAt", t.words, ${momentOf("t.at")} as at,
            coalesce(w.name, '') as "by"
       from work.removal_talk t left join access.colleague w on w.id = t."by"
      where t.thread = $1 order by t.at, t.id`,
    [thread],
  );
  return rows;
}

/** True if one is in force in any referral from or to the case. */
export async function removalStandsIn(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await tx.query(
    `select from work.step s
      where s.kind = 'removal'
        and s.thread in (select r.id from work.referral r where r.case_id = $1
                         union all select h.incoming from work.handled h where h.case_id = $1)
        and not exists (select from work.step n
                         where n.thread = s.thread and n.seq > s.seq and n.kind in ('removal', 'removal-off')) limit 1`,
    [caseId],
  );
  return rows.length > 0;
}

import type { Day, Moment } from "../domain/base/day.ts";
import type { Tx } from "./as-actor.ts";
import { momentOf } from "./case.ts";

/** A case that somebody has a part in. */
export interface OwnCase {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  readonly opened: Moment;
}

/** The newest cases in which somebody is the owner or a member. */
export async function ownCases(tx: Tx, actor: string, most: number): Promise<readonly OwnCase[]> {
  const { rows } = await tx.query<OwnCase>(
    `select c.id, c.label, c.place, c.sector, ${momentOf("c.opened_at")} as opened
       from work.case_member m join work."case" c on c.id = m.case_id
      where m.actor = $1 and m.part in ('owner', 'member')
      order by c.opened_at desc, c.id limit $2`,
    [actor, most],
  );
  return rows;
}

/** A referral that waits for its answer. */
export interface Awaited {
  readonly id: string;
  readonly caseLabel: string;
  readonly recipient: string;
  readonly due: Day;
  /** Its recipient refused it for good: no answer comes. */
  readonly refused: boolean;
}

/** A removal that was decided where a case was referred to, or further on, and that whoever asks has not seen yet. */
export interface RemovalBack {
  /** The referral that was sent from here. */
  readonly id: string;
  readonly caseLabel: string;
  readonly recipient: string;
  readonly decided: Day;
  readonly planned: Day | null;
}

/**
 * Removals that came back, the newest first, until they are opened: by anybody here, and where whoever asks has a part in the case,
 * by themselves.
 */
export async function removalsBack(tx: Tx, actor: string): Promise<readonly RemovalBack[]> {
  const { rows } = await tx.query<RemovalBack>(
    `select r.id, c.label as "caseLabel", coalesce(p.name, r.recipient) as recipient,
            s.deed ->> 'decided' as decided, s.deed ->> 'planned' as planned
       from work.step s
       join work.referral r on r.id = s.thread
       join work."case" c on c.id = r.case_id
       left join open.peer p on p.cell = r.recipient
      where s.kind = 'removal' and s.side = 'recipient'
        and not exists (select from log.entry e
                         where e.case_id = c.id and e.verb = 'referral.read' and e.record = r.id::text and e.at > s.at
                           and (e.actor = $1::text
                                or not exists (select from work.case_member m
                                                where m.case_id = c.id and m.actor = $1::uuid and m.part in ('owner', 'member'))))
      order by s.at desc, s.id`,
    [actor],
  );
  return rows;
}

/** Referrals sent from cases one may see and not answered yet, those due first before the others. */
export async function awaitedAnswers(tx: Tx, most: number): Promise<readonly Awaited[]> {
  const { rows } = await tx.query<Awaited>(
    `select r.id, c.label as "caseLabel", coalesce(p.name, r.recipient) as recipient, r.due::text as due,
            v.refused_at is not null as refused
       from work.referral r
       join work."case" c on c.id = r.case_id
       left join open.peer p on p.cell = r.recipient
       left join sealed.delivery v on v.document = r.document
      where not exists (select from work.step s where s.thread = r.id and s.kind in ('accept', 'decline', 'withdraw'))
      order by r.due, r.id limit $1`,
    [most],
  );
  return rows;
}

import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isInside, momentOf } from "../case/case.ts";
import { pseudonymsOf } from "../case/person.ts";

export interface OwnCase {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  readonly restricted: boolean;
  readonly opened: Moment;
  /** By pseudonym, in order of adding. */
  readonly persons: readonly string[];
}

/** Words in label, place or pseudonym, and the kinds of work they name. */
export interface Search {
  readonly words: string;
  readonly sectors: readonly string[];
}

/** Escapes signs that LIKE would read. */
const escaped = (words: string): string => `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;

/** Gives cases one owns or is a member of: all, or those a search finds. */
export async function ownCases(
  tx: Tx,
  actor: string,
  search: Search | null,
  most: number,
): Promise<readonly OwnCase[]> {
  const { rows } = await tx.query<OwnCase>(
    `select c.id, c.label, c.place, c.sector, c.restricted, ${momentOf("c.opened_at")} as opened, ${pseudonymsOf} as persons
       from work.case_member m join work."case" c on c.id = m.case_id
      where m.actor = $1 and m.part in ('owner', 'member')
        and ($3::text is null or c.label ilike $3 or c.place ilike $3 or c.sector = any($4)
             or exists (select from work.person p where p.case_id = c.id and p.pseudonym ilike $3 offset 0))
      order by c.opened_at desc, c.id limit $2`,
    [actor, most, search === null ? null : escaped(search.words), search?.sectors ?? []],
  );
  return rows;
}

export interface CaseTitled {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  readonly personCount: number;
}

/** By id, as far as visible. */
export async function casesTitled(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseTitled>> {
  const { rows } = await tx.query<CaseTitled>(
    `select c.id, c.label, c.place, c.sector,
            (select count(*)::int from work.person p where p.case_id = c.id) as "personCount"
       from work."case" c where c.id = any($1)`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((each) => [each.id, each]));
}

/** For their answer, or ours. */
export interface Awaited {
  readonly id: string;
  readonly caseId: string;
  readonly caseLabel: string;
  readonly recipient: string;
  /** Theirs or ours. */
  readonly due: Day;
  /** After a final refusal no answer comes. */
  readonly refused: boolean;
  /** They asked a question, so the answer is ours. */
  readonly isAsked: boolean;
}

/** Decided at a recipient or further on, and not dealt with here. */
export interface RemovalBack {
  readonly id: string;
  readonly caseId: string;
  readonly caseLabel: string;
  readonly recipient: string;
  /** Name and kinds: by these their number is found. */
  readonly cell: string;
  readonly kinds: readonly string[];
  readonly decided: Day;
  readonly planned: Day | null;
  /** Opening it ends nothing. */
  readonly seen: boolean;
  /** Of the case, where one has no part in it. */
  readonly owner: string | null;
}

/** Gives the newest first, until the person was talked with, is abroad, or it is called off. */
export async function removalsBack(
  tx: Tx,
  actor: string,
  caseId: string | null,
): Promise<readonly RemovalBack[]> {
  const { rows } = await tx.query<RemovalBack>(
    `select r.id, c.id as "caseId", c.label as "caseLabel", coalesce(p.name, r.recipient) as recipient,
            r.recipient as cell, coalesce(p.kinds, '{}') as kinds, s.removal_decided as decided, s.removal_planned as planned,
            exists (select from log.entry e
                     where e.case_id = c.id and e.verb = 'referral.read' and e.record = r.id::text and e.at > s.at
                       and e.actor = $1::text) as seen,
            case when ${isInside} then null else w.name end as owner
       from work.step s
       join work.referral r on r.id = s.thread
       join work."case" c on c.id = r.case_id
       left join open.peer p on p.cell = r.recipient
       join access.colleague w on w.id = coalesce(c.owned_by, c.opened_by)
      where s.kind = 'removal' and s.side = 'recipient' and ($2::uuid is null or c.id = $2)
        and not exists (select from work.step n
                         where n.thread = s.thread and n.seq > s.seq and n.kind in ('removal', 'removal-off'))
        and not exists (select from work.removal_talk t where t.thread = s.thread and t.removal = s.id and t.result <> 'not-reached')
      order by s.at desc, s.id`,
    [actor, caseId],
  );
  return rows;
}

/** Looks in one's own cases: undeliverable first, then by date. */
export async function awaitedAnswers(
  tx: Tx,
  actor: string,
  most: number,
): Promise<readonly Awaited[]> {
  const { rows } = await tx.query<Awaited>(
    `select r.id, c.id as "caseId", c.label as "caseLabel", coalesce(p.name, r.recipient) as recipient,
            case when a.kind = 'ask' then a.by else r.due::text end as due,
            v.refused_at is not null as refused, coalesce(a.kind = 'ask', false) as "isAsked"
       from work.referral r
       join work."case" c on c.id = r.case_id
       left join open.peer p on p.cell = r.recipient
       left join sealed.delivery v on v.document = r.document
       left join lateral (select s.kind, s.deed ->> 'by' as "by" from work.step s
                           where s.thread = r.id and s.kind in ('ask', 'reply') order by s.seq desc limit 1) a on true
      where exists (select from work.case_member m where m.case_id = c.id and m.actor = $2 and m.part in ('owner', 'member'))
        and not exists (select from work.step s where s.thread = r.id and s.kind in ('accept', 'decline', 'withdraw'))
      order by refused desc, due, r.id limit $1`,
    [most, actor],
  );
  return rows;
}

import type { Wishes } from "../../domain/plan/wishes.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "./case.ts";

export interface WhoHasIt {
  readonly openedBy: string;
  readonly owner: string;
  /** Others with a part; none for readers without one. */
  readonly others: readonly string[];
}

/** With how far the case came before it was referred, for readers of its inside. */
export interface HeldAndCome extends WhoHasIt {
  readonly seen: Moment | null;
  readonly compared: Moment | null;
}

export async function whoHas(tx: Tx, caseId: string): Promise<HeldAndCome> {
  const { rows } = await tx.query<HeldAndCome>(
    `select w.name as "openedBy", o.name as owner,
            array(select m.name from access.colleague m
                   where m.id = any (work.with_in_case(c.id)) and m.id <> o.id and m.ended is null order by m.name) as others,
            ${momentOf("l.seen_at")} as seen, ${momentOf("l.compared_at")} as compared
       from work."case" c join access.colleague w on w.id = c.opened_by join access.colleague o on o.id = coalesce(c.owned_by, c.opened_by)
       left join work.case_latest l on l.case_id = c.id
      where c.id = $1`,
    [caseId],
  );
  return rows[0] ?? { openedBy: "", owner: "", others: [], seen: null, compared: null };
}

export interface PlanInShort {
  readonly person: string;
  /** Steps not done, in the fields that the reader sees. */
  readonly open: number;
  readonly wishes: Wishes["inOrder"] | null;
}

/** Of each person with a plan, from the newest wording of each thing. */
export async function plansInShort(tx: Tx, caseId: string): Promise<readonly PlanInShort[]> {
  const { rows } = await tx.query<PlanInShort>(
    `select l.person, count(*) filter (where e.kind = 'step' and e.content -> 'standing' ->> 'state' in ('planned', 'begun', 'waiting'))::int as open,
            (array_agg(e.content -> 'inOrder' order by e.written_at desc) filter (where e.kind = 'wishes'))[1] as wishes
       from work.plan l
       left join lateral (select distinct on (e.thing) e.kind, e.content, e.written_at from work.plan_entry e
                           where e.plan = l.id and e.kind in ('step', 'wishes') order by e.thing, e.version desc) e on true
      where l.case_id = $1 group by l.person`,
    [caseId],
  );
  return rows;
}

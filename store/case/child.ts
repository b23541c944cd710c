import type {
  AgeBasis,
  AgeSaid,
  AgeSays,
  ChildKnown,
  Notified,
  TakenIn,
} from "../../domain/case/child.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { stands } from "../plan/right-day.ts";
import { isInside, momentOf } from "./case.ts";
import type { SomeCases } from "./case-list.ts";

const notifyStep = "notify-child-welfare";

export interface NewAgeAnswer {
  /** Makes a repeat count once. */
  readonly id?: string | undefined;
  readonly caseId: string;
  readonly says: AgeSays;
  /** Null for a colleague's answer or an incoming safeguard. */
  readonly observation: string | null;
  /** Null for what was written here. */
  readonly cameFrom: string | null;
  readonly basis: AgeBasis | null;
  readonly words: string | null;
  /** The person whom they travel along with. */
  readonly alongWith?: string | null;
  readonly at: Moment;
  readonly by: string | null;
}

export async function insertAgeAnswer(tx: Tx, answer: NewAgeAnswer): Promise<void> {
  const { id = crypto.randomUUID(), caseId, says, observation, cameFrom } = answer;
  const { basis, words, alongWith = null, at, by } = answer;
  await tx.query(
    `insert into work.age_answer (id, case_id, says, observation, came_from, outside, basis, words, at, "by", along_with)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing`,
    [id, caseId, says, observation, cameFrom, cameFrom !== null, basis, words, at, by, alongWith],
  );
}

export interface NewNotified {
  /** Makes a repeat count once. */
  readonly id: string;
  readonly caseId: string;
  /** An entry of the directory. */
  readonly body: string;
  readonly whom: string;
  readonly toldAt: Moment;
  readonly takenIn: TakenIn;
  readonly at: Moment;
  readonly by: string;
}

export async function insertNotified(tx: Tx, notified: NewNotified): Promise<void> {
  const { id, caseId, body, whom, toldAt, takenIn, at, by } = notified;
  await tx.query(
    `insert into work.notified (id, case_id, body, whom, told_at, taken_in, at, "by")
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [id, caseId, body, whom, toldAt, takenIn, at, by],
  );
}

interface Happened {
  readonly of: string;
  readonly at: Moment;
  readonly what: "said" | "notified" | "safeguard";
  readonly says: AgeSays | null;
  readonly outside: boolean;
  readonly takenIn: TakenIn | null;
  readonly toldAt: Moment;
  readonly alongWith: string | null;
}

/** Gives it for each case. A step of a person's rights that tells child welfare counts as telling. */
export async function childrenOf(
  tx: Tx,
  cases: SomeCases,
): Promise<(caseId: string) => ChildKnown> {
  const { rows } = await tx.query<Happened>(
    `with these as materialized (${cases.ids(1)})
     select h."of", h.what, h.says, h.outside, h."takenIn", h."alongWith", ${momentOf("h.told_at")} as "toldAt", ${momentOf("h.moment")} as at
       from (select a.case_id as "of", 'said' as what, a.says, a.outside, null as "takenIn", a.at as told_at, a.at as moment, a.kept_at, a.along_with as "alongWith"
               from work.age_answer a where a.case_id in (table these)
             union all
             select n.case_id, 'notified', null, false, n.taken_in, n.told_at, n.at, n.kept_at, null
               from work.notified n where n.case_id in (table these)
             union all
             select t.case_id, 'notified', null, false, 'yes', t.told_at, t.at, t.at, null
               from work.told_in_rights(array(table these)) t
             union all
             select s.case_id, 'safeguard', null, false, null, s.set_at, s.set_at, s.set_at, null
               from (select distinct on (case_id) case_id, holds, set_at from work.safeguard
                      where case_id in (table these) and kind = 'minor-or-maybe'
                      order by case_id, set_at desc, id) s
              where s.holds) h
      order by h.kept_at`,
    cases.values,
  );
  return (caseId) => {
    const own = rows.filter(({ of }) => of === caseId);
    return {
      said: own.flatMap(({ says, outside, at, alongWith }) =>
        says === null ? [] : [{ says, outside, at, alongWith }],
      ),
      notified: own.flatMap(({ takenIn, toldAt, at }) =>
        takenIn === null ? [] : [{ takenIn, toldAt, at }],
      ),
      safeguard: own.find(({ what }) => what === "safeguard")?.at ?? null,
    };
  };
}

interface AgeLine extends AgeSaid {
  readonly basis: AgeBasis | null;
  readonly words: string | null;
  /** Null for what was written here. */
  readonly cameFrom: string | null;
  readonly by: string | null;
}

interface NotifiedLine extends Notified {
  readonly body: string;
  readonly whom: string;
  readonly by: string | null;
}

/** With the authors, the oldest first. */
export interface ChildLines {
  readonly said: readonly AgeLine[];
  readonly notified: readonly NotifiedLine[];
}

export async function childLinesOf(tx: Tx, caseId: string): Promise<ChildLines> {
  const [said, notified] = await Promise.all([
    tx.query<AgeLine>(
      `select a.says, a.outside, a.basis, a.words, ${momentOf("a.at")} as at,
              coalesce(p.name, a.came_from) as "cameFrom", w.name as by
         from work.age_answer a left join open.peer p on p.cell = a.came_from and p.cell <> 'door'
         left join access.colleague w on w.id = a."by"
        where a.case_id = $1 order by a.kept_at`,
      [caseId],
    ),
    tx.query<NotifiedLine>(
      `select n.body, n.whom, n.taken_in as "takenIn", ${momentOf("n.told_at")} as "toldAt", ${momentOf("n.at")} as at,
              w.name as by, n.kept_at
         from work.notified n join access.colleague w on w.id = n."by" where n.case_id = $1
       union all
       select 'barnevern', '', 'yes', ${momentOf("m.at")}, ${momentOf("m.at")}, w.name, m.at
         from work.right_day d join work.right_day_met m on m.right_day = d.id join access.colleague w on w.id = m."by"
        where d.case_id = $1 and d.step = '${notifyStep}' and ${stands}
        order by at, kept_at`,
      [caseId],
    ),
  ]);
  return { said: said.rows, notified: notified.rows };
}

export interface CaseOfBox {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  /** Null where one has a part. */
  readonly owner: string | null;
  /** With whom a child travels along, by code name. */
  readonly along: readonly string[];
}

const ofBox = (owner: string) => `c.id, c.label, c.place, c.sector, ${owner} as owner,
                  array(select distinct p.pseudonym from work.age_answer a join work.person p on p.id = a.along_with
                         where a.case_id = c.id and a.says in ('under-18', 'maybe') order by 1) as along`;

/** Finds cases where one has a part in the case or a plan of it; the newest first. */
export async function casesWithChild(tx: Tx): Promise<readonly CaseOfBox[]> {
  const { rows } = await tx.query<CaseOfBox>(`select ${ofBox("null")}
             from work."case" c
            where ${isInside}
              and (exists (select from work.age_answer a where a.case_id = c.id and a.says in ('under-18', 'maybe'))
                   or (select s.holds from work.safeguard s where s.case_id = c.id and s.kind = 'minor-or-maybe'
                        order by s.set_at desc, s.id limit 1))
            order by c.opened_at desc, c.id limit 1000`);
  return rows;
}

/** Of colleagues, open to all: what is due first comes first. */
export async function othersWithChild(tx: Tx, most: number): Promise<readonly CaseOfBox[]> {
  const { rows } = await tx.query<CaseOfBox>(
    `select ${ofBox("w.name")}
       from (select l.case_id, l.owner, l.next_due from work.case_line l where l.child and not l.restricted
              order by l.next_due, l.case_id limit $1) l
       join work."case" c on c.id = l.case_id join access.colleague w on w.id = l.owner
      where not ${isInside} order by l.next_due, c.id`,
    [most],
  );
  return rows;
}

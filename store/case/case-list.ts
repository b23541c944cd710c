import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import type { Deeds } from "../../domain/case/state.ts";
import { type CaseShow, caseShows, mostCounted } from "../../domain/case/state.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { cameTo } from "../plan/step.ts";
import { momentOf } from "./case.ts";
import {
  conditions,
  type ListMark,
  me,
  numbering,
  openLines,
  orders,
  type Put,
  pageSql,
  type Wish,
} from "./case-page.ts";

export interface ListedCase {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  readonly restricted: boolean;
  readonly opened: Moment;
  /** By pseudonym, in order of adding. */
  readonly persons: readonly string[];
  readonly safeguards: readonly SafeguardKind[];
  readonly owner: string;
  /** The first of its running deadlines. */
  readonly nextDue: Day | null;
  /** What those inside know; null where it is hidden. */
  readonly latest: {
    readonly at: Moment;
    readonly seen: Moment | null;
    readonly compared: Moment | null;
  } | null;
  readonly referrals: Deeds["referrals"];
  readonly outcomes: Deeds["outcomes"];
  /** Dates of rights that are urgent, missed or due soon. Most cases have none. */
  readonly pressing: readonly string[];
  /** Whether anything was said of how old its persons are. */
  readonly ageSaid: boolean;
  /** For the page after this case. */
  readonly mark: string;
}

/** A subselect, so that a query need not wait for ids. */
export interface SomeCases {
  /** Its values are numbered from this place in the query. */
  readonly ids: (first: number) => string;
  readonly values: readonly unknown[];
}

export const theseCases = (ids: readonly string[]): SomeCases => ({
  ids: (first) => `select unnest($${first}::uuid[])`,
  values: [ids],
});

/** Details are gathered after the page is cut, so that only its rows cost. */
function listSql(wish: Wish, page: string, put: Put): string {
  const { type, way, ids } = orders[wish.sort];
  const key =
    type === "date"
      ? "c.place_in_list::text"
      : "to_char(c.place_in_list at time zone 'UTC', 'YYYYMMDDHH24MISSUS')";
  return `select c.case_id as id, c.label, c.place, c.sector, c.restricted, ${momentOf("c.opened_at")} as opened,
       ${key} || '_' || c.case_id as mark,
       array(select p.pseudonym from work.person p where p.case_id = c.case_id order by p.added_at, p.id) as persons,
       array(select s.kind from
               (select distinct on (kind) kind, holds from work.safeguard
                 where case_id = c.case_id order by kind, set_at desc, id) s where s.holds) as safeguards,
       c.owner,
       nullif(c.next_due, 'infinity')::text as "nextDue",
       (select jsonb_build_object('at', ${momentOf("a.last_at")}, 'seen', ${momentOf("a.seen_at")}, 'compared', ${momentOf("a.compared_at")})
          from work.case_latest a where a.case_id = c.case_id) as latest,
       to_jsonb(array(select jsonb_build_object('sent', ${momentOf("r.sent_at")}, 'answer', a.answer, 'answered', ${momentOf("a.at")})
                   from work.referral r ${cameTo}
                  where r.case_id = c.case_id)) as referrals,
       to_jsonb(array(select jsonb_build_object('kind', o.kind, 'noted', ${momentOf("o.noted_at")})
                   from work.outcome o where o.case_id = c.case_id)) as outcomes,
       array(select d.about from work.deadline d
              where d.case_id = c.case_id and d.ended_at is null
                and (d.kind = 'right-at-once' or d.kind = 'right-day' and d.due <= ${put(wish.urgentUntil)})) as pressing,
       exists (select from work.age_answer a where a.case_id = c.case_id) as "ageSaid"
  from (${page}) c
 order by c.place_in_list ${way}, c.case_id ${ids}`;
}

/** Gives visible cases, and one more if there is one. */
export async function casesPage(
  tx: Tx,
  wish: Wish,
  mark: ListMark | null,
  most?: number,
): Promise<readonly ListedCase[]> {
  const { put, values } = numbering(1);
  const sql = listSql(wish, pageSql(wish, mark, put, most), put);
  const { rows } = await tx.query<ListedCase>(sql, values);
  return rows;
}

export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly left: boolean;
}

export async function ownersOf(
  tx: Tx,
  listed: readonly ListedCase[],
): Promise<(id: string) => Owner> {
  const ids = [...new Set(listed.map(({ owner }) => owner))];
  const { rows } = await tx.query<Owner>(
    `select id, name, ended is not null as "left" from access.colleague where id = any($1)`,
    [ids],
  );
  return (id) => rows.find((row) => row.id === id) ?? { id, name: "", left: true };
}

/** How many there are of each, at most `mostCounted`. */
export type CaseCounts = Readonly<Record<CaseShow, number>>;

/** Of restricted cases the newest that the actor reaches are looked at. */
const reachedCounted = 1000;

export async function countCases(tx: Tx, urgentUntil: Day): Promise<CaseCounts> {
  const { put, values } = numbering(1);
  const wish: Omit<Wish, "show"> = {
    ...({ sort: "newest", sector: null, place: null } as const),
    urgentUntil,
  };
  const counts = caseShows.map((show) => {
    const of = (part: "open" | "reached") => conditions({ ...wish, show }, put, part);
    return `least(${mostCounted}, (select count(*) from (select from ${openLines(show)}${of("open")} limit ${mostCounted}) o)
              + (select count(*) from reached l where true${of("reached")}))::int as "${show}"`;
  });
  const { rows } = await tx.query<CaseCounts>(
    `with reached as materialized (
       select l.* from (select r.case_id from access.reach r where r.colleague = ${me} and r.bits & access.bit_of('restricted') <> 0
                         order by r.opened_at desc, r.case_id limit ${reachedCounted}) r
         join work.case_line l on l.case_id = r.case_id)
     select ${counts.join(", ")}`,
    values,
  );
  const [counted] = rows;
  if (counted === undefined) {
    throw new Error("Nothing was counted.");
  }
  return counted;
}

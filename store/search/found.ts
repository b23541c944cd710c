import type { Reading } from "../../domain/search/asked.ts";
import type { Tx } from "../as-actor.ts";

/** One more than is shown, to know whether there are more. */
export const mostShown = 20;
/** Of several words the rarest is walked, the newest first, so far. */
const farthest = 500;

type FoundGroup = "case" | "person" | "referral";

export interface Hits {
  readonly ids: Readonly<Record<FoundGroup, readonly string[]>>;
  /** Older ones were not looked at. */
  readonly isCut: boolean;
}

// A case is found by its persons and referrals too; they by a word of their own, and else by their case.
const hitsSql = `
with n as materialized (select term, kind, number from work.search_numbers($1::int[], $2::text[], $3::boolean)),
     t as materialized (select term, array_agg(number) as numbers from n group by term),
     whole as (select count(*) = $4::int as is_found from t),
     sized as materialized (
       select t.term, case when $4::int = 1 then 0 else
                (select count(*) from (select from work.search_found f where f.number = any(t.numbers) limit ${farthest + 1}) few) end as size
         from t where (select is_found from whole)),
     least as (select term, size from sized order by size, term limit 1),
     rows as materialized (
       select n.kind, n.term, f.about, f.case_id, f.opened_at
         from n join sized using (term)
              cross join lateral (select w.about, w.case_id, w.opened_at from work.search_found w where w.number = n.number
                                   order by w.opened_at desc limit case when $4::int = 1 then ${mostShown + 1} else ${farthest} end) f
        where n.kind <> 'case' or n.term = (select term from least)),
     walked as (
       (select 'case' as "group", term, case_id as about, case_id, opened_at from rows where term = (select term from least)
         order by opened_at desc limit ${farthest})
       union all
       (select kind, term, about, case_id, opened_at from rows where kind <> 'case' order by opened_at desc limit ${farthest})),
     fits as materialized (
       select c.case_id, c.term from (select distinct case_id, term from walked) c
        where not exists (select from t where t.term <> c.term
                             and not exists (select from work.search_found o where o.case_id = c.case_id and o.number = any(t.numbers) offset 0) offset 0)),
     met as (select w."group", w.about, max(w.opened_at) as at from walked w join fits using (case_id, term) group by w."group", w.about),
     placed as (select "group", about, row_number() over (partition by "group" order by at desc, about) as place from met)
select p."group", p.about, l.size > ${farthest} as "isLong"
  from least l left join placed p on p.place <= ${mostShown + 1} order by p."group", p.place`;

/** Without a group where nothing was found as far as was walked. */
interface Hit {
  readonly group: FoundGroup | null;
  readonly about: string;
  readonly isLong: boolean;
}

/** The newest first; nothing that the actor may not see is touched. */
export async function hitsOf(tx: Tx, reading: Reading, typingErrors: boolean): Promise<Hits> {
  const terms = reading.flatMap((words, term) => words.map(() => term));
  const { rows } = await tx.query<Hit>(hitsSql, [
    terms,
    reading.flat(),
    typingErrors,
    reading.length,
  ]);
  const idsOf = (group: FoundGroup) =>
    rows.filter((row) => row.group === group).map(({ about }) => about);
  const ids = { case: idsOf("case"), person: idsOf("person"), referral: idsOf("referral") };
  const isCut = rows[0]?.isLong === true && ids.case.length <= mostShown;
  return { ids, isCut };
}

export interface FoundCase {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  readonly personCount: number;
  readonly owner: string;
}

const caseColumns = `c.label, c.place, c.sector, (select count(*)::int from work.person p where p.case_id = c.id) as "personCount", w.name as owner`;
const itsCase = `join work."case" c on c.id = h.case_id join access.colleague w on w.id = coalesce(c.owned_by, c.opened_by)`;

export async function foundCases(tx: Tx, ids: readonly string[]): Promise<readonly FoundCase[]> {
  const { rows } = await tx.query<FoundCase>(
    `select h.case_id as id, ${caseColumns} from unnest($1::uuid[]) with ordinality as h(case_id, place) ${itsCase} order by h.place`,
    [ids],
  );
  return rows;
}

export interface FoundPerson extends FoundCase {
  readonly caseId: string;
  readonly pseudonym: string;
}

export async function foundPersons(
  tx: Tx,
  ids: readonly string[],
): Promise<readonly FoundPerson[]> {
  const { rows } = await tx.query<FoundPerson>(
    `select h.id, h.case_id as "caseId", h.pseudonym, ${caseColumns}
       from unnest($1::uuid[]) with ordinality as asked(id, place) join work.person h using (id) ${itsCase} order by asked.place`,
    [ids],
  );
  return rows;
}

export interface FoundReferral extends FoundCase {
  readonly recipient: string;
  readonly purpose: string;
}

export async function foundReferrals(
  tx: Tx,
  ids: readonly string[],
): Promise<readonly FoundReferral[]> {
  const { rows } = await tx.query<FoundReferral>(
    `select h.id, coalesce(e.name, h.recipient) as recipient, h.purpose, ${caseColumns}
       from unnest($1::uuid[]) with ordinality as asked(id, place) join work.referral h using (id)
            left join open.peer e on e.cell = h.recipient ${itsCase} order by asked.place`,
    [ids],
  );
  return rows;
}

export interface FoundIncoming {
  readonly id: string;
  readonly kind: "report" | "referral";
  /** Null for a report: nobody says who wrote it. */
  readonly sender: string | null;
  readonly place: string;
  readonly sector: string;
}

/** What waits is few. Of a referral no more than who sent it: the rest is shut until its safeguards are read. */
export async function waitingToSearch(tx: Tx): Promise<readonly FoundIncoming[]> {
  const { rows } = await tx.query<FoundIncoming>(
    `select i.id, i.kind, case when i.kind = 'referral' then coalesce(e.name, i.sender) end as sender,
            coalesce(i.content ->> 'place', '') as place, coalesce(i.content ->> 'sector', '') as sector
       from (select w.incoming, w.came_at from work.waiting w order by w.came_at desc, w.incoming limit 100) w
            join work.incoming i on i.id = w.incoming left join open.peer e on e.cell = i.sender
      order by w.came_at desc, i.id`,
  );
  return rows;
}

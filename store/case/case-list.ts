import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import type { Deeds } from "../../domain/case/state.ts";
import { isMoment, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { cameTo } from "../plan/step.ts";
import { isId, momentOf } from "./case.ts";
import { pseudonymsOf } from "./person.ts";

export const pageSize = 25;

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
  /** Whether the inside is hidden. */
  readonly shut: boolean;
  readonly referrals: Deeds["referrals"];
  readonly outcomes: Deeds["outcomes"];
  /** For the page after this case. */
  readonly mark: string;
}

/** Details are gathered after the page is cut, so that only its rows cost. */
function listSql(page: Page): string {
  return `select c.id, c.label, c.place, c.sector, c.restricted, ${momentOf("c.opened_at")} as opened,
       to_char(c.opened_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || '_' || c.id as mark,
       ${pseudonymsOf} as persons,
       array(select s.kind from
               (select distinct on (kind) kind, holds from work.safeguard
                 where case_id = c.id order by kind, set_at desc, id) s where s.holds) as safeguards,
       c.shut,
       coalesce((select jsonb_agg(jsonb_build_object('sent', ${momentOf("r.sent_at")}, 'answer', a.answer, 'answered', ${momentOf("a.at")}))
                   from work.referral r ${cameTo}
                  where r.case_id = c.id), '[]') as referrals,
       coalesce((select jsonb_agg(jsonb_build_object('kind', o.kind, 'noted', ${momentOf("o.noted_at")}) order by o.noted_at)
                   from work.outcome o where o.case_id = c.id), '[]') as outcomes
  from (${page.cases(1, (shut) => `id, label, place, sector, restricted, opened_at, ${shut} as shut`)}) c
 order by c.opened_at desc, c.id`;
}

/** By pseudonym, as far as visible. */
const about = (at: number) => `id = any((select access.cases_about($${at}))::uuid[])`;
const said = (at: number) =>
  `(label ilike $${at} or place ilike $${at} or sector = any($${at + 1}) or ${about(at)})`;

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

interface Page {
  /** Its values are numbered from `first`. */
  readonly cases: (first: number, columns: (shut: string) => string) => string;
  readonly values: readonly unknown[];
}

interface Part {
  readonly from: string;
  readonly shut: string;
  readonly opened: string;
  readonly id: string;
}

const open: Part = {
  from: `work."case" where not restricted`,
  shut: "not access.on_case(id, 'inside')",
  opened: "opened_at",
  id: "id",
};
const reached: Part = {
  from: `access.reach r (case_id, colleague, bits, reached_at) join work."case" c on c.id = r.case_id
          where colleague = nullif(current_setting('app.actor', true), '')::uuid and bits & access.bit_of('restricted') <> 0`,
  shut: "bits & access.bit_of('inside') = 0",
  opened: "reached_at",
  id: "case_id",
};

/** Open cases, and restricted ones by what the actor reaches: each in order from its own index. */
function pageAfter(search: Search | null, mark: ListMark | null): Page {
  const going = mark === null ? [] : [mark.openedAt, mark.id];
  const searching = search === null ? [] : [escaped(search.words), search.sectors];
  const cases: Page["cases"] = (first, columns) => {
    const part = ({ from, shut, opened, id }: Part) => {
      const after = `and ${opened} <= $${first} and (${opened} < $${first} or ${id} > $${first + 1})`;
      const found = search === null ? "" : `and ${said(first + going.length)}`;
      return `(select ${columns(shut)} from ${from} ${mark === null ? "" : after} ${found}
                order by ${opened} desc, ${id} limit ${pageSize + 1})`;
    };
    return `${part(open)} union all ${part(reached)} order by opened_at desc, id limit ${pageSize + 1}`;
  };
  return { cases, values: [...going, ...searching] };
}

export function casesOfPage(search: Search | null, mark: ListMark | null): SomeCases {
  const { cases, values } = pageAfter(search, mark);
  return { ids: (first) => `select id from (${cases(first, () => "id, opened_at")}) page`, values };
}

/** The page begins after this case. */
export interface ListMark {
  readonly openedAt: string;
  readonly id: string;
}

const markForm = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{6})_([0-9a-f-]{36})$/;

/** Null for an invalid mark. */
export function listMark(text: string): ListMark | null {
  const found = markForm.exec(text);
  if (found === null) {
    return null;
  }
  const [, year, month, day, hour, minute, second, micro, id = ""] = found;
  const openedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${micro}Z`;
  return isMoment(openedAt) && isId(id) ? { openedAt, id } : null;
}

/** Words in label, place or pseudonym, and the kinds of work they name. */
export interface Search {
  readonly words: string;
  readonly sectors: readonly string[];
}

/** Escapes signs that LIKE would read. */
export const escaped = (words: string): string => `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;

/** Gives visible cases, the newest first, and one more if there is one. */
export async function casesPage(
  tx: Tx,
  search: Search | null,
  mark: ListMark | null,
): Promise<readonly ListedCase[]> {
  const page = pageAfter(search, mark);
  const { rows } = await tx.query<ListedCase>(listSql(page), page.values);
  return rows;
}

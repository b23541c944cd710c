import type { SafeguardKind } from "../domain/case/safeguard.ts";
import type { Deeds } from "../domain/case/state.ts";
import { isMoment, type Moment } from "../domain/time/day.ts";
import type { Tx } from "./as-actor.ts";
import { isId, momentOf } from "./case.ts";
import { pseudonymsOf } from "./person.ts";
import { cameTo } from "./step.ts";

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
function listSql(where: string): string {
  return `select c.id, c.label, c.place, c.sector, c.restricted, ${momentOf("c.opened_at")} as opened,
       to_char(c.opened_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || '_' || c.id as mark,
       ${pseudonymsOf} as persons,
       array(select s.kind from
               (select distinct on (kind) kind, holds from work.safeguard
                 where case_id = c.id order by kind, set_at desc, id) s where s.holds) as safeguards,
       not access.on_case(c.id, 'inside') as shut,
       coalesce((select jsonb_agg(jsonb_build_object('sent', ${momentOf("r.sent_at")}, 'answer', a.answer, 'answered', ${momentOf("a.at")}))
                   from work.referral r ${cameTo}
                  where r.case_id = c.id), '[]') as referrals,
       coalesce((select jsonb_agg(jsonb_build_object('kind', o.kind, 'noted', ${momentOf("o.noted_at")}) order by o.noted_at)
                   from work.outcome o where o.case_id = c.id), '[]') as outcomes
  from (select id, label, place, sector, restricted, opened_at from ${page(where)}) c
 order by c.opened_at desc, c.id`;
}

const page = (where: string) =>
  `work."case" where ${where} order by opened_at desc, id limit ${pageSize + 1}`;

const after = (at: number) => `opened_at <= $${at} and (opened_at < $${at} or id > $${at + 1})`;
/** By pseudonym, as far as visible. */
const about = (at: number) =>
  `id = any(array(select p.case_id from work.person p where p.pseudonym ilike $${at}))`;
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
  readonly where: (first: number) => string;
  readonly values: readonly unknown[];
}

function pageAfter(search: Search | null, mark: ListMark | null): Page {
  const going = mark === null ? [] : [mark.openedAt, mark.id];
  const searching = search === null ? [] : [escaped(search.words), search.sectors];
  return {
    where: (first) =>
      [
        ...(mark === null ? [] : [after(first)]),
        ...(search === null ? [] : [said(first + going.length)]),
      ].join(" and ") || "true",
    values: [...going, ...searching],
  };
}

export function casesOfPage(search: Search | null, mark: ListMark | null): SomeCases {
  const { where, values } = pageAfter(search, mark);
  return { ids: (first) => `select id from ${page(where(first))}`, values };
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
  const { where, values } = pageAfter(search, mark);
  const { rows } = await tx.query<ListedCase>(listSql(where(1)), values);
  return rows;
}

import type { CaseShow, CaseSort } from "../../domain/case/state.ts";
import { type Day, isDay, isMoment } from "../../domain/time/day.ts";
import { isId } from "./case.ts";

export const pageSize = 25;

export interface Wish {
  readonly show: CaseShow;
  readonly sort: CaseSort;
  readonly sector: string | null;
  readonly place: string | null;
  /** What is due until then is urgent. */
  readonly urgentUntil: Day;
}

export const me = "nullif(current_setting('app.actor', true), '')::uuid";

interface Order {
  /** Of a line `l`, or of the latest `a`. */
  readonly key: string;
  /** Where what happened last may be hidden. */
  readonly reachedKey: string;
  readonly type: "timestamptz" | "date";
  readonly way: "asc" | "desc";
  /** Walked backwards, an index gives its ids so too. */
  readonly ids: "asc" | "desc";
}

const newest = { key: "l.opened_at", reachedKey: "r.opened_at" } as const;
const due = { key: "l.next_due", reachedKey: "l.next_due" } as const;
const latest = { key: "a.last_at", reachedKey: "coalesce(a.last_at, l.opened_at)" } as const;
export const orders: Readonly<Record<CaseSort, Order>> = {
  newest: { ...newest, type: "timestamptz", way: "desc", ids: "asc" },
  deadline: { ...due, type: "date", way: "asc", ids: "asc" },
  activity: { ...latest, type: "timestamptz", way: "desc", ids: "asc" },
  quiet: { ...latest, type: "timestamptz", way: "asc", ids: "desc" },
};

export type Put = (value: unknown) => string;

/** Numbers values as they are used. */
export function numbering(first: number): {
  readonly put: Put;
  readonly values: readonly unknown[];
} {
  const values: unknown[] = [];
  return { put: (value) => `$${first + values.push(value) - 1}`, values };
}

/** Whose inside is known to all who see them, and restricted ones. */
type Part = "open" | "reached";

/** Of a restricted case only who sees inside it knows what it awaits. */
const awaits = {
  open: "l.awaits and access.on_case(l.case_id, 'inside')",
  reached: "exists (select from work.case_latest w where w.case_id = l.case_id and w.awaits)",
} as const;

const shown: Readonly<Record<CaseShow, (wish: Wish, put: Put, part: Part) => readonly string[]>> = {
  all: () => [],
  mine: () => [`l.owner = ${me}`],
  nobodys: (_wish, _put, part) =>
    part === "open"
      ? []
      : ["l.owner in (select w.id from access.colleague w where w.ended is not null)"],
  awaited: (_wish, _put, part) => [awaits[part]],
  urgent: ({ urgentUntil }, put) => [`l.next_due <= ${put(urgentUntil)}::date`],
  child: () => ["l.child"],
};

/** What is asked of a line `l`. */
export function conditions(wish: Wish, put: Put, part: Part): string {
  const { show, sector, place } = wish;
  const asked = [
    ...shown[show](wish, put, part),
    ...(sector === null ? [] : [`l.sector = ${put(sector)}`]),
    ...(place === null ? [] : [`l.place_key = lower(${put(place)})`]),
  ];
  return asked.map((each) => ` and ${each}`).join("");
}

/** What comes after the mark, by the key of a part. */
function afterMark({ way, ids, type }: Order, mark: ListMark, put: Put): (key: string) => string {
  const [at, id] = [`${put(mark.key)}::${type}`, put(mark.id)];
  const [beyond, later] = [way === "asc" ? ">" : "<", ids === "asc" ? ">" : "<"];
  return (key) =>
    ` and ${key} ${beyond}= ${at} and (${key} ${beyond} ${at} or l.case_id ${later} ${id})`;
}

/** Those of colleagues who have left are found by owner: most often there are none. */
export function openLines(show: CaseShow, withLatest = false): string {
  const join = "on l.case_id = a.case_id";
  if (show === "nobodys") {
    return `access.colleague w cross join lateral
          (select x.* from work.case_line x where not x.restricted and x.owner = w.id offset 0) l
          ${withLatest ? `join work.case_latest a ${join}` : ""} where w.ended is not null`;
  }
  return withLatest
    ? `work.case_latest a join work.case_line l ${join} where not a.restricted`
    : "work.case_line l where not l.restricted";
}

/**
 * Open cases in order from an index; restricted ones by what the actor reaches, few enough to be sorted. Only those
 * have insides that are hidden.
 */
export function pageSql(wish: Wish, mark: ListMark | null, put: Put, most = pageSize + 1): string {
  const order = orders[wish.sort];
  const isLatest = order.key.startsWith("a.");
  const after = mark === null ? () => "" : afterMark(order, mark, put);
  const part = (name: Part, from: string, key: string, id: string) =>
    `(select l.*, ${key} as place_in_list from ${from}${conditions(wish, put, name)}${after(key)}
       order by ${key} ${order.way}, ${id} ${order.ids} limit ${most})`;
  const open = openLines(wish.show, isLatest);
  const reached = `access.reach r join work.case_line l on l.case_id = r.case_id
        ${isLatest ? "left join work.case_latest a on a.case_id = r.case_id" : ""}
        where r.colleague = ${me} and r.bits & access.bit_of('restricted') <> 0`;
  return `${part("open", open, order.key, isLatest ? "a.case_id" : "l.case_id")}
    union all ${part("reached", reached, order.reachedKey, "r.case_id")}
    order by place_in_list ${order.way}, case_id ${order.ids} limit ${most}`;
}

/** The page begins after this case. */
export interface ListMark {
  readonly key: string;
  readonly id: string;
}

const momentForm = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{6})$/;

function keyOf(text: string, type: Order["type"]): string | null {
  if (type === "date") {
    return text === "infinity" || isDay(text) ? text : null;
  }
  const [, year, month, day, hour, minute, second, micro] = momentForm.exec(text) ?? [];
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${micro}Z`;
  return isMoment(at) ? at : null;
}

/** Null for an invalid mark, or one of another order. */
export function listMark(text: string, sort: CaseSort): ListMark | null {
  const [first = "", id = "", ...rest] = text.split("_");
  const key = keyOf(first, orders[sort].type);
  return key !== null && isId(id) && rest.length === 0 ? { key, id } : null;
}

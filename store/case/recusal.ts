import type { Heirs } from "../../domain/case/recusal.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "./case.ts";

/** A case, or an incoming item without one. */
export type AsideFrom = { readonly caseId: string } | { readonly incoming: string };

const both = (from: AsideFrom): readonly [string | null, string | null] =>
  "caseId" in from ? [from.caseId, null] : [null, from.incoming];

/** Since when, and by whom: themselves or a leader. */
export interface Aside {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly at: Moment;
  readonly by: string;
}

/** Gives the latest of each; only to those with a part, or who lead. */
export async function asideFrom(tx: Tx, from: AsideFrom): Promise<readonly Aside[]> {
  const { rows } = await tx.query<Aside>(
    `select c.id, c.name, c.title, ${momentOf("r.at")} as at, b.name as by
       from (select distinct on (colleague) colleague, aside, at, "by" from work.recusal
              where case_id = $1 or incoming = $2 order by colleague, at desc, id) r
       join access.colleague c on c.id = r.colleague join access.colleague b on b.id = r."by"
      where r.aside order by c.name, c.id`,
    [...both(from)],
  );
  return rows;
}

/** Leaves out those recused. */
export async function heirsOf(tx: Tx, caseId: string, owner: string): Promise<Heirs> {
  const { rows } = await tx.query<{ id: string; leads: boolean; named: string | null }>(
    `select c.id, c.role = 'supervisor' as leads,
            case c.id when n.decides then 'decides' when n.stands_in then 'standsIn' end as named
       from access.colleague c
       left join (select decides, stands_in from work.routine where trigger = 'suspicion' order by set_at desc, id limit 1) n on true
      where c.ended is null and c.role in ('caseworker', 'supervisor') and c.id <> $2
        and not coalesce((select r.aside from work.recusal r where r.case_id = $1 and r.colleague = c.id
                           order by r.at desc, r.id limit 1), false)
      order by c.name, c.id`,
    [caseId, owner],
  );
  const named = (as: string) => rows.find((row) => row.named === as)?.id ?? null;
  return {
    decides: named("decides"),
    standsIn: named("standsIn"),
    leads: rows.filter(({ leads }) => leads).map(({ id }) => id),
    others: rows.filter(({ leads }) => !leads).map(({ id }) => id),
  };
}

/** Serialises recusals, so that the heir is not recused a moment later. */
export async function lockRecusals(tx: Tx, caseId: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('recusal ' || $1, 0))", [caseId]);
}

export interface NewRecusal {
  readonly from: AsideFrom;
  readonly colleague: string;
  /** False: the recusal is undone. */
  readonly aside: boolean;
  /** The new owner, where the owner steps aside. */
  readonly fallsTo: string | null;
  readonly at: Moment;
  readonly by: string;
}

/** Row security hides or shows the case from here on. */
export async function insertRecusal(tx: Tx, recusal: NewRecusal): Promise<void> {
  const { from, colleague, aside, fallsTo, at, by } = recusal;
  await tx.query(
    `insert into work.recusal (id, case_id, incoming, colleague, aside, falls_to, at, "by")
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [crypto.randomUUID(), ...both(from), colleague, aside, fallsTo, at, by],
  );
}

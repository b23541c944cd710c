import type { CaseAccess } from "../../domain/access/may.ts";
import type { Safeguard } from "../../domain/case/safeguard.ts";
import type { Tx } from "../as-actor.ts";

interface AccessRow {
  id: string;
  restricted: boolean;
  part: CaseAccess["part"];
  byPlace: CaseAccess["byPlace"] | null;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Other text would be a database error. */
export const isId = (text: string): boolean => uuid.test(text);

/** For the log: nothing that was typed. */
export const idOrNull = (text: string): string | null => (isId(text) ? text : null);

export const momentOf = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Of the cases that the actor may see. */
async function accessByCase(
  tx: Tx,
  cases: readonly string[],
  actor: string,
): Promise<ReadonlyMap<string, CaseAccess>> {
  const { rows } = await tx.query<AccessRow>(
    `select c.id, c.restricted, m.part,
              case when m.part = 'member' and exists (select from work.member_by_place b where b.case_id = c.id and b.actor = $2)
                   then case when (select bool_or(g.holds)
                                     from (select distinct on (p.plan) p.holds from work.plan_place p join work.plan l on l.id = p.plan
                                            where l.case_id = c.id and p.field = 'law' and p.colleague = $2
                                            order by p.plan, p.kept_at desc, p.holds desc) g)
                             then 'with-law' else 'without-law' end end as "byPlace"
       from work."case" c left join work.case_member m on m.case_id = c.id and m.actor = $2
      where c.id = any($1)`,
    [cases, actor],
  );
  return new Map(
    rows.map(({ id, restricted, part, byPlace }) => [
      id,
      { restricted, part, ...(byPlace ? { byPlace } : {}) },
    ]),
  );
}

/** Null when the actor may see no such case. */
export async function caseAccess(
  tx: Tx,
  caseId: string,
  actor: string,
): Promise<CaseAccess | null> {
  return isId(caseId) ? ((await accessByCase(tx, [caseId], actor)).get(caseId) ?? null) : null;
}

const outside: CaseAccess = { restricted: true, part: null };

/** For an actor let in before; one who has left is outside. */
export async function accessWithin(tx: Tx, caseId: string, actor: string): Promise<CaseAccess> {
  return (await caseAccess(tx, caseId, actor)) ?? outside;
}

export async function accessWithinEach(
  tx: Tx,
  cases: readonly string[],
  actor: string,
): Promise<(caseId: string) => CaseAccess> {
  const known = await accessByCase(tx, cases, actor);
  return (caseId) => known.get(caseId) ?? outside;
}

/** Says whom to ask for what is hidden. */
export async function ownerNameOf(tx: Tx, caseId: string): Promise<string> {
  const { rows } = await tx.query<{ name: string }>(
    `select w.name from work."case" c join access.colleague w on w.id = coalesce(c.owned_by, c.opened_by) where c.id = $1`,
    [caseId],
  );
  return rows[0]?.name ?? "";
}

/** A part in case `c` or in a plan of it: these meet the person. */
export const isInside = `(exists (select from work.case_member m
                    where m.case_id = c.id and m.part in ('owner', 'member')
                      and m.actor = nullif(current_setting('app.actor', true), '')::uuid)
          or exists (select from work.plan l join work.plan_place g on g.plan = l.id
                      where l.case_id = c.id and g.holds and g.colleague = nullif(current_setting('app.actor', true), '')::uuid
                        and not exists (select from work.plan_place n
                                         where n.plan = g.plan and n.colleague = g.colleague and n.field = g.field
                                           and n.kept_at > g.kept_at)))`;

/** Gives the case's owner; null for those who are told the way. */
export async function askForWay(tx: Tx, caseId: string): Promise<string | null> {
  const { rows } = await tx.query<{ ask: string | null }>(
    `select case when ${isInside} then null else coalesce(w.name, '') end as ask
         from work."case" c left join access.colleague w on w.id = coalesce(c.owned_by, c.opened_by)
        where c.id = $1`,
    [caseId],
  );
  return rows[0]?.ask ?? null;
}

/** Gives all that was set and lifted, the newest first, in full: not for display. */
export async function safeguardsOf(tx: Tx, caseId: string): Promise<readonly Safeguard[]> {
  const { rows } = await tx.query<Safeguard>(
    `select kind, holds, why, how, ${momentOf("set_at")} as at, coalesce(w.name, '') as by
       from work.safeguard s left join access.colleague w on w.id = s.set_by
      where case_id = $1
      order by set_at desc, s.id`,
    [caseId],
  );
  return rows;
}

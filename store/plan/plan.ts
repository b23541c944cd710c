import { z } from "zod";
import {
  type GivenField,
  givenFields,
  type PlanField,
  planFields,
} from "../../domain/plan/field.ts";
import type { Given } from "../../domain/plan/place.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";
import { type Of, type OfEach, ofEach } from "../of-each.ts";

/** Nothing of its content. */
export interface KeptPlan {
  readonly id: string;
  readonly caseId: string;
  readonly person: string;
  readonly pseudonym: string;
  readonly opened: Moment;
  readonly openedBy: string;
  /** The holder is recused; false for readers without a part who do not lead. */
  readonly holderAside: boolean;
  /** In order of taking over. */
  readonly coordinators: readonly {
    readonly id: string;
    readonly name: string;
    readonly since: Moment;
    /** The former holder, or a supervisor. */
    readonly givenBy: string;
    readonly isTaken: boolean;
  }[];
}

/** Gives them in order of adding; of one person if asked. */
export async function plansOf(
  tx: Tx,
  caseId: string,
  person: string | null,
): Promise<readonly KeptPlan[]> {
  return person !== null && !isId(person) ? [] : await plansIn(tx, [caseId], person);
}

export async function plansIn(
  tx: Tx,
  cases: readonly string[],
  person: string | null = null,
): Promise<readonly KeptPlan[]> {
  const { rows } = await tx.query<KeptPlan>(
    `select l.id, l.case_id as "caseId", l.person, p.pseudonym, ${momentOf("l.opened_at")} as opened, coalesce(o.name, '') as "openedBy",
            coalesce((select r.aside from work.recusal r
                       where r.case_id = l.case_id
                         and r.colleague = (select c.colleague from work.plan_coordinator c where c.plan = l.id order by c.number desc limit 1)
                       order by r.at desc, r.id limit 1), false) as "holderAside",
            array(select json_build_object('id', c.colleague, 'name', coalesce(w.name, ''), 'since', ${momentOf("c.since")},
                                           'givenBy', coalesce(g.name, ''), 'isTaken', coalesce(c.given_by <> b.colleague, false))
                    from work.plan_coordinator c left join access.colleague w on w.id = c.colleague
                    left join access.colleague g on g.id = c.given_by
                    left join work.plan_coordinator b on b.plan = c.plan and b.number = c.number - 1
                   where c.plan = l.id order by c.number) as coordinators
       from work.plan l join work.person p on p.id = l.person left join access.colleague o on o.id = l.opened_by
      where l.case_id = any($1) and ($2::uuid is null or l.person = $2)
      order by p.added_at, p.id`,
    [cases, person],
  );
  return rows;
}

/** Gives the plan to the actor; null when there is one already. */
export async function insertPlan(
  tx: Tx,
  opened: {
    readonly caseId: string;
    readonly person: string;
    readonly at: Moment;
    readonly by: string;
  },
): Promise<string | null> {
  const id = crypto.randomUUID();
  const { rowCount } = await tx.query(
    `insert into work.plan (id, case_id, person, opened_at, opened_by) values ($1, $2, $3, $4, $5)
     on conflict (person) do nothing`,
    [id, opened.caseId, opened.person, opened.at, opened.by],
  );
  return rowCount === 1 ? id : null;
}

/** Numbers the holder one above the last; false when handed on meanwhile. */
export async function insertCoordinator(
  tx: Tx,
  handed: {
    readonly plan: string;
    readonly number: number;
    readonly colleague: string;
    readonly at: Moment;
    readonly by: string;
  },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into work.plan_coordinator (plan, number, colleague, since, given_by) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [handed.plan, handed.number, handed.colleague, handed.at, handed.by],
  );
  return rowCount === 1;
}

/** Gives also what was taken back; the oldest first. */
export async function givenTo(
  tx: Tx,
  plans: readonly string[],
  colleague: string,
): Promise<OfEach<Given>> {
  const { rows } = await tx.query<Given & Of>(
    `select plan as "of", field, holds from work.plan_place
      where plan = any($1) and colleague = $2 order by kept_at, id`,
    [plans, colleague],
  );
  return ofEach(rows.map(({ of, ...row }) => [of, row]));
}

export async function givenOn(
  tx: Tx,
  plan: string,
): Promise<readonly (Given & { readonly colleague: string })[]> {
  const { rows } = await tx.query<Given & { readonly colleague: string }>(
    `select colleague, field, holds
       from (select colleague, field, holds, kept_at, id from work.plan_place where plan = $1
             union select colleague, field, holds, kept_at, id from work.given_beside($1)) g
      order by kept_at, id`,
    [plan],
  );
  return rows;
}

export interface Place {
  readonly colleague: string;
  readonly name: string;
  readonly title: string;
  readonly fields: readonly GivenField[];
}

const someField = z.enum(planFields);

/** The holder sees all, others themselves. By name. */
export async function placesOn(tx: Tx, plan: string): Promise<readonly Place[]> {
  const { rows } = await tx.query<{
    colleague: string;
    name: string;
    title: string;
    fields: string[];
  }>(
    `select n.colleague, w.name, w.title, array_agg(n.field) as fields
       from (select distinct on (colleague, field) colleague, field, holds
               from work.plan_place where plan = $1 order by colleague, field, kept_at desc) n
       join access.colleague w on w.id = n.colleague
      where n.holds
      group by n.colleague, w.name, w.title
      order by w.name, n.colleague`,
    [plan],
  );
  return rows.flatMap((row) => {
    const fields = z.array(someField).parse(row.fields);
    // Full access is shown apart: the holder, or the case's owner.
    return fields.includes("coordination")
      ? []
      : [{ ...row, fields: givenFields.filter((field) => fields.includes(field)) }];
  });
}

export async function insertPlaces(
  tx: Tx,
  given: {
    readonly plan: string;
    readonly colleague: string;
    readonly fields: readonly PlanField[];
    readonly holds: boolean;
    readonly at: Moment;
    readonly by: string;
  },
): Promise<void> {
  const { plan, colleague, fields, holds, at, by } = given;
  await tx.query(
    `insert into work.plan_place (id, plan, colleague, field, holds, given_at, given_by)
     select gen_random_uuid(), $1, $2, field, $4, $5, $6 from unnest($3::text[]) field`,
    [plan, colleague, fields, holds, at, by],
  );
}

export interface ConsentOfPerson {
  readonly id: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly purpose: string;
  readonly until: Day;
  readonly withdrawn: Day | null;
}

/** Consent `n` withdrawn, or past its date on `$2`. */
export const consentEnded = "(n.withdrawn_on is not null or n.until < $2)";

export async function consentsOf(tx: Tx, person: string): Promise<readonly ConsentOfPerson[]> {
  const { rows } = await tx.query<ConsentOfPerson>(
    `select c.id, c.recipient, coalesce(e.name, c.recipient) as "recipientName", c.purpose, c.until::text,
            c.withdrawn_on::text as withdrawn
       from work.consent c left join open.peer e on e.cell = c.recipient
      where c.person = $1
      order by c.given_on desc, c.id`,
    [person],
  );
  return rows;
}

export async function ownerOf(tx: Tx, caseId: string): Promise<string | null> {
  const { rows } = await tx.query<{ owner: string }>(
    `select coalesce(owned_by, opened_by) as owner from work."case" where id = $1`,
    [caseId],
  );
  return rows[0]?.owner ?? null;
}

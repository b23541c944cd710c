import { z } from "zod";
import type { AlsoTells } from "../domain/plan/also-tells.ts";
import type { Content, Entry } from "../domain/plan/entry.ts";
import type { PlanField } from "../domain/plan/field.ts";
import type { Moment } from "../domain/time/day.ts";
import type { Tx } from "./as-actor.ts";
import { momentOf } from "./case.ts";
import { keptRow } from "./journey-shape.ts";
import { planShapes } from "./plan-shape.ts";

const text = z.string();
const content: z.ZodType<Content> = planShapes({
  line: text,
  someLine: text,
  words: text,
  someWords: text,
  id: text,
  // An answer as questions were asked before is shown by its words alone.
  row: keptRow.nullable().catch(null),
}).content;

/** A plan B was kept with who does it in words, before a colleague could be named. */
const planBInWords = z
  .looseObject({ kind: z.literal("plan-b"), who: text })
  .transform(({ who, ...planB }) => ({ ...planB, doer: { who: "other", name: who } }));

/** What stands in a wording, as it was kept. */
export const keptContent = z.union([planBInWords, z.unknown()]).pipe(content);

interface Row {
  readonly thing: string;
  readonly version: number;
  readonly field: PlanField;
  readonly at: Moment;
  readonly by: Entry["by"];
  readonly alsoTells: AlsoTells;
  readonly content: unknown;
}

/** Everything ever written in a plan that whoever asks may see, the oldest first. */
export async function entriesOf(tx: Tx, plan: string): Promise<readonly Entry[]> {
  const { rows } = await tx.query<Row>(
    `select e.thing, e.version, e.field, ${momentOf("e.written_at")} as at,
            json_build_object('id', e.written_by, 'name', coalesce(w.name, '')) as by, e.also_tells as "alsoTells", e.content
       from work.plan_entry e left join access.colleague w on w.id = e.written_by
      where e.plan = $1
      order by e.written_at, e.kept_at, e.version`,
    [plan],
  );
  return rows.map((row) => ({ ...row, content: keptContent.parse(row.content) }));
}

/** Where it is written in a plan that the person is under eighteen, without its words. */
export interface AgeSaid {
  /** Which wording of which thing of which plan: things of several plans may be called the same. */
  readonly id: string;
  readonly person: string;
  readonly pseudonym: string;
  readonly field: PlanField;
  readonly at: Moment;
  readonly by: string;
  /** By name. */
  readonly writer: string;
}

/** The same with the thing it stands in and its words, for who sees those; null for the others. */
export interface AgeSaidWhere extends AgeSaid {
  readonly where: Entry | null;
}

/** Adds to each where it stands, as far as whoever asks sees that part of the plan. */
export async function whereSaid(
  tx: Tx,
  said: readonly AgeSaid[],
): Promise<readonly AgeSaidWhere[]> {
  const { rows } = await tx.query<Row & { readonly id: string }>(
    `select e.plan || '.' || e.thing || '.' || e.version as id, e.thing, e.version, e.field, ${momentOf("e.written_at")} as at,
            json_build_object('id', e.written_by, 'name', coalesce(w.name, '')) as by, e.also_tells as "alsoTells", e.content
       from work.plan_entry e join work.plan p on p.id = e.plan left join access.colleague w on w.id = e.written_by
      where p.person = any($1) and e.plan || '.' || e.thing || '.' || e.version = any($2)`,
    [said.map(({ person }) => person), said.map(({ id }) => id)],
  );
  const found = new Map(
    rows.map(({ id, ...row }) => [id, { ...row, content: keptContent.parse(row.content) }]),
  );
  return said.map((each) => ({ ...each, where: found.get(each.id) ?? null }));
}

/**
 * Where it is written of anybody in some cases, in whatever part of their plan, since what the case says of a child was lifted last, the
 * earliest first: nobody lifts that without having read it.
 */
export async function agesSaidIn(tx: Tx, cases: readonly string[]): Promise<readonly AgeSaid[]> {
  const { rows } = await tx.query<AgeSaid>(
    `select s.plan || '.' || s.thing || '.' || s.version as id, p.person, o.pseudonym, s.field, ${momentOf("s.said_at")} as at, s.said_by as by, coalesce(w.name, '') as writer
       from work.age_said s join work.plan p on p.id = s.plan join work.person o on o.id = p.person
       left join access.colleague w on w.id = s.said_by
      where p.case_id = any($1)
        and s.said_at > coalesce((select max(g.set_at) from work.safeguard g
                                   where g.case_id = p.case_id and g.kind = 'minor-or-maybe' and not g.holds), '-infinity')
      order by s.said_at`,
    [cases],
  );
  return rows;
}

/** A wording that says so, after which what it set was lifted: when first, by whom, and why; empty where the age was answered. */
export interface AgeLifted extends Pick<Entry, "thing" | "version" | "at"> {
  readonly name: string;
  readonly why: string;
}

/** Which wordings of a plan say that the person is under eighteen, of those that were lifted since, while the case says it no more, or answered, while that stands. */
export async function agesLiftedIn(tx: Tx, plan: string): Promise<readonly AgeLifted[]> {
  const { rows } = await tx.query<AgeLifted>(
    `select s.thing, s.version, ${momentOf("g.at")} as at, coalesce(w.name, '') as name, g.why
       from work.age_said s join work.plan p on p.id = s.plan
       cross join lateral (select o.at, o.by, o.why
                             from (select l.set_at as at, l.set_by as by, l.why from work.safeguard l
                                    where l.case_id = p.case_id and l.kind = 'minor-or-maybe' and not l.holds and l.set_at > s.said_at
                                      and not (select n.holds from work.safeguard n
                                                where n.case_id = p.case_id and n.kind = 'minor-or-maybe'
                                                order by n.set_at desc, n.id limit 1)
                                   union all
                                   select a.noted_at, a.noted_by, '' from work.life_answer a
                                    where a.person = p.person and a.question = 'under-eighteen' and a.answer = 'no' and a.noted_at > s.said_at
                                      and not exists (select from work.life_answer m
                                                       where m.person = a.person and m.question = a.question and m.answer <> 'no'
                                                         and m.noted_at > a.noted_at)) o
                            order by o.at, o.why desc limit 1) g
       left join access.colleague w on w.id = g.by
      where s.plan = $1`,
    [plan],
  );
  return rows;
}

/** Notes of a wording that was just kept that it says so: after whatever was answered or lifted before it, also where it was begun sooner. */
export async function insertAgeSaid(
  tx: Tx,
  plan: string,
  { thing, version, field, at, by }: Pick<Entry, "thing" | "version" | "field" | "at" | "by">,
): Promise<void> {
  await tx.query(
    `insert into work.age_said (plan, thing, version, field, said_at, said_by)
     select $1, $2, $3, $4, greatest($5::timestamptz,
                                     (select max(set_at) from work.safeguard where case_id = p.case_id and kind = 'minor-or-maybe' and not holds)
                                       + interval '1 millisecond',
                                     (select max(noted_at) from work.life_answer where person = p.person) + interval '1 millisecond'), $6
       from work.plan p where p.id = $1`,
    [plan, thing, version, field, at, by.id],
  );
}

/** Puts a wording on top of a thing; false when somebody else has put that version there meanwhile. */
export async function insertEntry(
  tx: Tx,
  plan: string,
  entry: Omit<Entry, "by"> & { readonly by: string },
): Promise<boolean> {
  const { thing, version, field, at, by, alsoTells = null, content: of } = entry;
  const { rowCount } = await tx.query(
    `insert into work.plan_entry (plan, thing, version, kind, field, content, also_tells, written_at, written_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [plan, thing, version, of.kind, field, JSON.stringify(of), alsoTells, at, by],
  );
  return rowCount === 1;
}

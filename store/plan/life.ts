import type { OutcomeKind } from "../../domain/outcome/outcome.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type {
  CaseEvent,
  KnownLife,
  LifeAnswer,
  LifeEvent,
  LifeSource,
  NewLifeEvent,
  Replaces,
} from "../../rules/rights/life.ts";
import type { NewLifeAnswer } from "../../rules/rights/life-answer.ts";
import { type Details, detailsIn, type EventType } from "../../rules/rights/situation.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";
import { type Of, type OfEach, ofEach } from "../of-each.ts";
import { doneOf } from "./right-day.ts";
import { urgentDoneOf } from "./urgent-step.ts";

interface EventRow {
  readonly id: string;
  readonly type: EventType;
  readonly day: Day;
  readonly provision: string | null;
  readonly until: Day | null;
  readonly details: Details;
  readonly source: LifeSource;
  readonly holds: boolean;
  readonly entry: string | null;
  readonly outcome: string | null;
}

const eventColumns = `e.id, e.kind as type, e.day::text, e.provision, e.until::text, e.details, e.source, e.holds,
       e.replaces as entry, e.replaces_outcome as outcome`;

function replacesOf({ entry, outcome }: Pick<EventRow, "entry" | "outcome">): Replaces {
  if (entry !== null) {
    return { of: "entry", id: entry };
  }
  return outcome === null ? null : { of: "outcome", id: outcome };
}

const asEntry = <Row extends EventRow>({ entry, outcome, details, ...row }: Row) => ({
  ...{ ...row, ...details, replaces: replacesOf({ entry, outcome }) },
});

/** Serialises entries about a person: dates are reckoned from all of them. */
export async function holdLife(tx: Tx, person: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 14))", [person]);
}

/** By date of entry: couriers may not read when it was given, and both must reckon alike. */
const notedOn = `(a.noted_at at time zone 'Europe/Oslo')::date::text as "notedOn"`;

/** Reads what rights rest on, without written words: couriers may read it too. */
export async function knownLife(tx: Tx, caseId: string, person: string): Promise<KnownLife> {
  const [events, answers, outcomes, met, urgentDone] = await Promise.all([
    tx.query<EventRow>(
      `select ${eventColumns} from work.life_event e
        where e.person = $1 order by e.noted_at, e.kept_at, e.id`,
      [person],
    ),
    tx.query<LifeAnswer>(
      `select question, answer, ${notedOn} from work.life_answer a
        where person = $1 order by noted_at, kept_at`,
      [person],
    ),
    tx.query<CaseEvent>(
      `select id, kind, provision, happened::text from work.outcome
        where case_id = $1 order by noted_at, id`,
      [caseId],
    ),
    doneOf(tx, [person]),
    urgentDoneOf(tx, [person]),
  ]);
  return {
    met: met(person),
    urgentDone: urgentDone(person),
    entries: events.rows.map((row): LifeEvent => ({ ...asEntry(row), words: null })),
    answers: answers.rows,
    outcomes: outcomes.rows,
  };
}

export interface KeptLifeEvent extends LifeEvent {
  readonly noted: Moment;
  readonly notedBy: string;
}

export async function lifeEventsOf(
  tx: Tx,
  persons: readonly string[],
): Promise<OfEach<KeptLifeEvent>> {
  const { rows } = await tx.query<
    EventRow & Pick<KeptLifeEvent, "words" | "alsoTells" | "noted" | "notedBy"> & Of
  >(
    `select e.person as "of", ${eventColumns}, e.words, e.also_tells as "alsoTells", ${momentOf("e.noted_at")} as noted, coalesce(w.name, '') as "notedBy"
       from work.life_event e left join access.colleague w on w.id = e.noted_by
      where e.person = any($1) order by e.noted_at, e.kept_at, e.id`,
    [persons],
  );
  return ofEach(rows.map(({ of, ...row }) => [of, asEntry(row)]));
}

export interface KeptLifeAnswer extends NewLifeAnswer {
  readonly noted: Moment;
  readonly notedBy: string;
}

export async function lifeAnswersOf(
  tx: Tx,
  persons: readonly string[],
): Promise<OfEach<KeptLifeAnswer>> {
  const { rows } = await tx.query<KeptLifeAnswer & Of>(
    `select a.person as "of", a.question, a.answer, a.words, a.also_tells as "alsoTells", a.answered_on::text as on, a.source, ${momentOf("a.noted_at")} as noted,
            ${notedOn}, coalesce(w.name, '') as "notedBy"
       from work.life_answer a left join access.colleague w on w.id = a.noted_by
      where a.person = any($1) order by a.noted_at, a.kept_at`,
    [persons],
  );
  return ofEach(rows.map(({ of, ...row }) => [of, row]));
}

export interface CaseEventLine extends CaseEvent {
  readonly kind: OutcomeKind;
  /** Null where it was noted here. */
  readonly cameFrom: string | null;
}

export async function caseEventsOf(
  tx: Tx,
  cases: readonly string[],
): Promise<OfEach<CaseEventLine>> {
  const { rows } = await tx.query<CaseEventLine & Of>(
    `select o.case_id as "of", o.id, o.kind, o.provision, o.happened::text, coalesce(p.name, o.came_from) as "cameFrom"
       from work.outcome o left join open.peer p on p.cell = o.came_from
      where o.case_id = any($1) order by o.happened, o.noted_at, o.id`,
    [cases],
  );
  return ofEach(rows.map(({ of, ...row }) => [of, row]));
}

/** Finds outcomes that a visible entry about the person replaces. */
export async function outcomesReplaced(
  tx: Tx,
  caseId: string,
): Promise<readonly { readonly outcome: string; readonly person: string }[]> {
  const { rows } = await tx.query<{ outcome: string; person: string }>(
    `select e.replaces_outcome as outcome, e.person from work.life_event e
      where e.case_id = $1 and e.replaces_outcome is not null`,
    [caseId],
  );
  return rows;
}

/** Null when none is visible. */
export async function personOfLifeEvent(tx: Tx, id: string): Promise<string | null> {
  if (!isId(id)) {
    return null;
  }
  const { rows } = await tx.query<{ person: string }>(
    "select person from work.life_event where id = $1",
    [id],
  );
  return rows[0]?.person ?? null;
}

interface ByWhom {
  readonly id: string;
  readonly caseId: string;
  readonly person: string;
  readonly at: Moment;
  readonly by: string;
}

/** False for a used id, or when another replaced the same. */
export async function insertLifeEvent(tx: Tx, event: NewLifeEvent & ByWhom): Promise<boolean> {
  const { id, caseId, person, type, day, provision, until, source } = event;
  const { words, alsoTells = null, holds, replaces } = event;
  const { rowCount } = await tx.query(
    `insert into work.life_event (id, case_id, person, kind, day, provision, until, details, source, words, holds,
                                  also_tells, replaces, replaces_outcome, noted_at, noted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict do nothing`,
    [
      ...[id, caseId, person, type, day, provision, until, detailsIn(event)],
      ...[source, words, holds, alsoTells],
      replaces?.of === "entry" ? replaces.id : null,
      replaces?.of === "outcome" ? replaces.id : null,
      ...[event.at, event.by],
    ],
  );
  return rowCount === 1;
}

export async function insertLifeAnswer(tx: Tx, answer: NewLifeAnswer & ByWhom): Promise<void> {
  const { id, caseId, person, question, on, source, words, alsoTells = null, at, by } = answer;
  await tx.query(
    `insert into work.life_answer (id, case_id, person, question, answer, words, also_tells, answered_on, source, noted_at, noted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [id, caseId, person, question, answer.answer, words, alsoTells, on, source, at, by],
  );
}

/** Since when “no child” is answered, for readers of the return in the plan; else null. */
export async function adultSinceFor(tx: Tx, person: string, today: Day): Promise<Moment | null> {
  const { rows } = await tx.query<{ readonly at: Moment | null }>(
    `select ${momentOf("work.adult_since($1, $2)")} as at`,
    [person, today],
  );
  return rows[0]?.at ?? null;
}

/** That something was written of a person that is about their age, and by whom: by id, and by name. */
export interface AgeAsked {
  readonly person: string;
  readonly pseudonym: string;
  readonly at: Moment;
  readonly by: string;
  readonly writer: string;
}

/** When the age was asked of anyone in some cases, since what each says of a child was lifted last; the first first. */
export async function agesAskedIn(tx: Tx, cases: readonly string[]): Promise<readonly AgeAsked[]> {
  const { rows } = await tx.query<AgeAsked>(
    `select a.person, p.pseudonym, a."by", coalesce(w.name, '') as writer, ${momentOf("a.at")} as at
       from work.age_asked a join work.person p on p.id = a.person left join access.colleague w on w.id = a."by"
      where p.case_id = any($1)
        and a.at > coalesce((select max(g.set_at) from work.safeguard g
                              where g.case_id = p.case_id and g.kind = 'minor-or-maybe' and not g.holds), '-infinity')
      order by a.at`,
    [cases],
  );
  return rows;
}

/** Asks the age of a person: after whatever was answered or lifted before it was kept, also where it was begun sooner. */
export async function insertAgeAsked(
  tx: Tx,
  { person, at, by }: Pick<AgeAsked, "person" | "at" | "by">,
): Promise<void> {
  await tx.query(
    `insert into work.age_asked (person, at, "by")
     select p.id, greatest($2::timestamptz,
                           (select max(set_at) from work.safeguard where case_id = p.case_id and kind = 'minor-or-maybe' and not holds)
                             + interval '1 millisecond',
                           (select max(noted_at) from work.life_answer where person = p.id) + interval '1 millisecond'), $3
       from work.person p where p.id = $1 on conflict do nothing`,
    [person, at, by],
  );
}

import type { Field } from "../../domain/referral/field.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "./case.ts";

export interface OfPerson {
  readonly caseId: string;
  readonly person: string;
}

export interface KeptConsent {
  readonly id: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly purpose: string;
  readonly given: Day;
  readonly givenHow: string;
  readonly until: Day;
  readonly withdrawn: Day | null;
  /** Null: all that is asked. */
  readonly fields: readonly Field[] | null;
  readonly language: string;
  readonly wayBack: boolean;
  readonly heard: boolean;
}

/** By pseudonym; the name is never here. */
export interface KeptPerson {
  readonly id: string;
  readonly pseudonym: string;
  readonly added: Moment;
  /** False for those without a part in the case. */
  readonly named: boolean;
  readonly consents: readonly KeptConsent[];
}

/** Visible pseudonyms of case `c`, in order of adding. */
export const pseudonymsOf =
  "array(select p.pseudonym from work.person p where p.case_id = c.id order by p.added_at, p.id)";

export async function codeNamesIn(
  tx: Tx,
  caseId: string,
): Promise<readonly Pick<KeptPerson, "id" | "pseudonym">[]> {
  const { rows } = await tx.query<Pick<KeptPerson, "id" | "pseudonym">>(
    "select id, pseudonym from work.person where case_id = $1 order by added_at, id",
    [caseId],
  );
  return rows;
}

export const personsOf = (tx: Tx, caseId: string) => keptPersons(tx, "p.case_id = $1", [caseId]);

/** Reads no other of the case. */
export async function personOf(tx: Tx, { caseId, person }: OfPerson): Promise<KeptPerson | null> {
  const where = "p.case_id = $1 and p.id = $2";
  return isId(person) ? ((await keptPersons(tx, where, [caseId, person]))[0] ?? null) : null;
}

async function keptPersons(
  tx: Tx,
  where: string,
  values: readonly string[],
): Promise<readonly KeptPerson[]> {
  const [persons, consents] = await Promise.all([
    tx.query<Omit<KeptPerson, "consents">>(
      `select p.id, p.pseudonym, ${momentOf("p.added_at")} as added,
              exists (select from identity.person_name n where n.person = p.id) as named
         from work.person p
        where ${where}
        order by p.added_at, p.id`,
      values,
    ),
    tx.query<KeptConsent & { person: string }>(
      `select c.id, c.person, c.recipient, coalesce(e.name, c.recipient) as "recipientName", c.purpose, c.given_on::text as given,
              c.given_how as "givenHow", c.until::text, c.withdrawn_on::text as withdrawn,
              c.fields, c.language, c.way_back as "wayBack", c.heard
         from work.consent c join work.person p on p.id = c.person left join open.peer e on e.cell = c.recipient
        where ${where}
        order by c.given_on desc, c.id`,
      values,
    ),
  ]);
  return persons.rows.map((person) => ({
    ...person,
    consents: consents.rows
      .filter((consent) => consent.person === person.id)
      .map(({ person: _of, ...consent }) => consent),
  }));
}

/** By case, in order of adding. */
export async function personsIn(
  tx: Tx,
  cases: readonly string[],
): Promise<readonly (OfPerson & { readonly pseudonym: string })[]> {
  const { rows } = await tx.query<OfPerson & { pseudonym: string }>(
    `select p.case_id as "caseId", p.id as person, p.pseudonym
       from work.person p where p.case_id = any($1) order by p.added_at, p.id`,
    [cases],
  );
  return rows;
}

/** Null when the case has no such person. */
export async function pseudonymOf(tx: Tx, caseId: string, person: string): Promise<string | null> {
  if (!isId(person)) {
    return null;
  }
  const { rows } = await tx.query<{ pseudonym: string }>(
    "select pseudonym from work.person where id = $1 and case_id = $2",
    [person, caseId],
  );
  return rows[0]?.pseudonym ?? null;
}

/** Tables of one person's records, with the column that names them. */
const ofOnePerson = [
  "plan",
  "life_event",
  "life_answer",
  "right_day",
  "promise_letter",
  "rights_explained",
];

export interface RecordOfPerson {
  readonly record: string;
  readonly person: string;
  readonly pseudonym: string;
}

/** Gives those that are visible; records without a person are missing. */
export async function personsOfRecords(
  tx: Tx,
  caseId: string,
  records: readonly string[],
): Promise<readonly RecordOfPerson[]> {
  const things = ofOnePerson.map(
    (table) => `select id, person from work.${table} where case_id = $1 and id = any($2)`,
  );
  const { rows } = await tx.query<RecordOfPerson>(
    `select r.id as record, p.id as person, p.pseudonym
       from work.person p
       join (select id, id as person from work.person where case_id = $1 and id = any($2)
             union all select id, person from work.consent where id = any($2)
             union all ${things.join(" union all ")}) r on r.person = p.id
      where p.case_id = $1`,
    [caseId, records.filter(isId)],
  );
  return rows;
}

/** Null where none is kept, or the actor has no part. */
export async function sealedName(tx: Tx, person: string): Promise<string | null> {
  const { rows } = await tx.query<{ sealed: string }>(
    "select sealed from identity.person_name where person = $1",
    [person],
  );
  return rows[0]?.sealed ?? null;
}

export interface NewConsent {
  readonly person: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly given: Day;
  readonly givenHow: string;
  readonly until: Day;
  readonly fields: readonly Field[] | null;
  readonly language: string;
  readonly wayBack: boolean;
  readonly heard: boolean;
  readonly by: string;
}

export async function insertConsent(tx: Tx, consent: NewConsent): Promise<string> {
  const { person, recipient, purpose, given, givenHow, until, by } = consent;
  const { fields, language, wayBack, heard } = consent;
  const id = crypto.randomUUID();
  await tx.query(
    `insert into work.consent (id, person, recipient, purpose, given_on, given_how, until, noted_by,
                               fields, language, way_back, heard)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, person, recipient, purpose, given, givenHow, until, by, fields, language, wayBack, heard],
  );
  return id;
}

/** Finds an equal consent in force, or null. Locks until the transaction ends. */
export async function sameConsent(tx: Tx, consent: NewConsent): Promise<string | null> {
  const { person, recipient, purpose, given, givenHow, until, fields, language, wayBack } = consent;
  await tx.query("select pg_advisory_xact_lock(hashtextextended('consent ' || $1, 0))", [person]);
  const { rows } = await tx.query<{ id: string }>(
    `select id from work.consent
      where person = $1 and recipient = $2 and purpose = $3 and given_on = $4 and given_how = $5 and until = $6
        and fields is not distinct from $7 and language = $8 and way_back = $9 and withdrawn_on is null
      limit 1`,
    [person, recipient, purpose, given, givenHow, until, fields, language, wayBack],
  );
  return rows[0]?.id ?? null;
}

export async function consentIn(
  tx: Tx,
  caseId: string,
  consent: string,
): Promise<{ readonly withdrawn: Day | null } | null> {
  if (!isId(consent)) {
    return null;
  }
  const { rows } = await tx.query<{ withdrawn: Day | null }>(
    `select c.withdrawn_on::text as withdrawn from work.consent c join work.person p on p.id = c.person
      where c.id = $1 and p.case_id = $2`,
    [consent, caseId],
  );
  return rows[0] ?? null;
}

/** A withdrawal is the only thing ever added to a consent. */
export async function withdraw(tx: Tx, consent: string, on: Day): Promise<void> {
  await tx.query(
    "update work.consent set withdrawn_on = $2 where id = $1 and withdrawn_on is null",
    [consent, on],
  );
}

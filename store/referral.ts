import type { Day, Moment } from "../domain/base/day.ts";
import { moment } from "../domain/base/day.ts";
import type { LastingRefusal, Told } from "../domain/document/document.ts";
import type { ObservedFact } from "../domain/observation/observation.ts";
import type { Consent, Field, Ground, Purpose } from "../domain/referral/referral.ts";
import type { CaseObservation } from "../domain/referral/told.ts";
import type { Tx } from "./as-actor.ts";
import { isId, momentOf } from "./case.ts";
import { personNameOf } from "./case-opening.ts";
import type { Cell } from "./cell.ts";
import { openAtRest } from "./keys.ts";

/** A consent of somebody in a case. */
export interface CaseConsent extends Consent {
  readonly person: string;
  readonly pseudonym: string;
}

/** Every consent of the people in a case, ended ones too: a page shows why they no longer carry anything. */
export async function consentsOfCase(tx: Tx, caseId: string): Promise<readonly CaseConsent[]> {
  const { rows } = await tx.query<CaseConsent>(
    `select c.id, c.person, p.pseudonym, c.recipient, c.purpose, c.until::text as until,
            c.withdrawn_on::text as withdrawn
       from work.consent c join work.person p on p.id = c.person
      where p.case_id = $1
      order by p.added_at, c.given_on, c.id`,
    [caseId],
  );
  return rows;
}

export interface CasePerson {
  readonly id: string;
  readonly pseudonym: string;
}

export async function personsOfCase(tx: Tx, caseId: string): Promise<readonly CasePerson[]> {
  const { rows } = await tx.query<CasePerson>(
    "select id, pseudonym from work.person where case_id = $1 order by added_at, id",
    [caseId],
  );
  return rows;
}

/** A person's name, opened; null where none is kept, or where row security keeps it from whoever asks. */
export async function openPersonName(tx: Tx, cell: Cell, person: string): Promise<string | null> {
  const { rows } = await tx.query<{ sealed: string }>(
    "select sealed from identity.person_name where person = $1",
    [person],
  );
  const [row] = rows;
  return row === undefined ? null : await openAtRest(cell.keys, personNameOf(person), row.sealed);
}

/** Whether whoever asks could open a person's name. */
export async function hasPersonName(tx: Tx, person: string): Promise<boolean> {
  const { rows } = await tx.query("select from identity.person_name where person = $1", [person]);
  return rows.length > 0;
}

/** What a case holds of observations, the oldest first, as a referral can tell them. */
export async function observationsToTell(
  tx: Tx,
  caseId: string,
): Promise<readonly CaseObservation[]> {
  const { rows } = await tx.query<{
    day: Day;
    verified: boolean;
    words: string | null;
    facts: readonly ObservedFact[];
  }>(
    `select (noted_at at time zone 'Europe/Oslo')::date::text as day, verified, words, facts
       from work.observation where case_id = $1 order by noted_at, id`,
    [caseId],
  );
  return rows;
}

/** Two sendings of the same form wait for each other. */
export async function lockReferral(tx: Tx, id: string): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [id]);
}

export interface NewReferral {
  readonly id: string;
  readonly caseId: string;
  readonly recipient: string;
  readonly purpose: Purpose;
  readonly ground: Ground;
  readonly consent: string | null;
  readonly reasoning: string;
  readonly fields: readonly Field[];
  readonly due: Day;
  readonly until: Day;
  readonly document: string;
  readonly at: Moment;
  readonly by: string;
}

export async function insertReferral(tx: Tx, referral: NewReferral): Promise<void> {
  const { id, caseId, recipient, purpose, ground, consent, reasoning, fields, due, until } =
    referral;
  await tx.query(
    `insert into work.referral (id, case_id, recipient, purpose, ground, consent, reasoning, fields, due, until,
                                document, sent_at, sent_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      caseId,
      recipient,
      purpose,
      ground,
      consent,
      reasoning,
      fields,
      due,
      until,
      referral.document,
      referral.at,
      referral.by,
    ],
  );
}

/** The answer that came back. */
interface ReferralAnswer {
  readonly answer: "accepted" | "declined";
  readonly reason: string | null;
  readonly at: Moment;
}

/** A referral that was sent, without what it told: that stands in its document. */
export interface SentReferral {
  readonly id: string;
  readonly caseId: string;
  readonly caseLabel: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly purpose: Purpose;
  readonly ground: Ground;
  readonly consent: string | null;
  readonly reasoning: string;
  readonly fields: readonly Field[];
  readonly due: Day;
  readonly until: Day;
  readonly document: string;
  readonly sent: Moment;
  readonly sentBy: string;
  readonly delivered: boolean;
  /** Why the recipient refused it for good, if they did: then no answer comes. */
  readonly refused: LastingRefusal | null;
  readonly answer: ReferralAnswer | null;
}

interface SentRow extends Omit<SentReferral, "answer"> {
  answer: ReferralAnswer["answer"] | null;
  reason: string | null;
  answered: Moment | null;
}

const sentReferrals = `select r.id, r.case_id as "caseId", c.label as "caseLabel", r.recipient,
       p.name as "recipientName", r.purpose, r.ground, r.consent, r.reasoning, r.fields, r.due::text as due,
       r.until::text as until, r.document, ${momentOf("r.sent_at")} as sent,
       coalesce(w.name, '') as "sentBy", v.delivered_at is not null as delivered,
       case when v.refused_at is not null then v.problem end as refused,
       a.answer, a.reason, ${momentOf("a.at")} as answered
  from work.referral r
       join work."case" c on c.id = r.case_id
       join open.peer p on p.cell = r.recipient
       left join access.colleague w on w.id = r.sent_by
       left join sealed.delivery v on v.document = r.document
       left join work.answer a on a.referral = r.id`;

function sentOf({ answer, reason, answered, ...row }: SentRow): SentReferral {
  return {
    ...row,
    answer: answer === null || answered === null ? null : { answer, reason, at: answered },
  };
}

export async function sentReferralById(tx: Tx, id: string): Promise<SentReferral | null> {
  if (!isId(id)) {
    return null;
  }
  const { rows } = await tx.query<SentRow>(`${sentReferrals} where r.id = $1`, [id]);
  return rows[0] === undefined ? null : sentOf(rows[0]);
}

/** The case that a referral was sent from; null when there is none that whoever asks may see. */
export async function caseOfReferral(tx: Tx, id: string): Promise<string | null> {
  if (!isId(id)) {
    return null;
  }
  const { rows } = await tx.query<{ case_id: string }>(
    "select case_id from work.referral where id = $1",
    [id],
  );
  return rows[0]?.case_id ?? null;
}

/** Whether anything came or went in a thread already, also in cases that whoever asks may not see. */
export async function threadIsUsed(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await tx.query<{ used: boolean }>(
    `select exists (select from sealed.document where thread = $1 and direction = 'out')
         or exists (select from work.incoming where id = $1)
         or exists (select from work.handled where incoming = $1) as used`,
    [id],
  );
  return rows[0]?.used === true;
}

/** What was sent from one case, the newest first. */
export async function sentFromCase(tx: Tx, caseId: string): Promise<readonly SentReferral[]> {
  const { rows } = await tx.query<SentRow>(
    `${sentReferrals} where r.case_id = $1 order by r.sent_at desc, r.id`,
    [caseId],
  );
  return rows.map(sentOf);
}

/** What the agency has sent, as far as whoever asks may see the cases: unanswered first, then the newest. */
export async function sentByAgency(tx: Tx, most: number): Promise<readonly SentReferral[]> {
  const { rows } = await tx.query<SentRow>(
    `${sentReferrals} order by (a.referral is not null), case when a.referral is null then r.due end,
       r.sent_at desc, r.id limit $1`,
    [most],
  );
  return rows.map(sentOf);
}

/** A referral that came in and was taken on as a case here. */
export interface ReceivedReferral {
  readonly id: string;
  readonly sender: string;
  readonly senderName: string;
  readonly purpose: string;
  readonly ground: string;
  readonly came: Moment;
  readonly told: Told;
  /** Whether a name came with it, set apart. */
  readonly named: boolean;
}

export async function receivedOfCase(tx: Tx, caseId: string): Promise<readonly ReceivedReferral[]> {
  const { rows } = await tx.query<{
    id: string;
    sender: string;
    name: string | null;
    came_at: Date;
    content: { purpose: string; ground: string; told: Told };
    named: boolean;
  }>(
    `select i.id, i.sender, p.name, i.came_at, i.content,
            i.named
       from work.handled h join work.incoming i on i.id = h.incoming
            left join open.peer p on p.cell = i.sender
      where h.case_id = $1 and i.kind = 'referral'
      order by i.came_at desc, i.id`,
    [caseId],
  );
  return rows.map(({ id, sender, name, came_at, content, named }) => ({
    id,
    sender,
    senderName: name ?? sender,
    purpose: content.purpose,
    ground: content.ground,
    came: moment(came_at.toISOString()),
    told: content.told,
    named,
  }));
}

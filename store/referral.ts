import type { LastingRefusal, Told } from "../domain/document/document.ts";
import { doorKinds } from "../domain/receipt/recipients.ts";
import type { Consent } from "../domain/referral/consent.ts";
import type { Purpose } from "../domain/referral/disclose.ts";
import type { Field } from "../domain/referral/field.ts";
import type { Judged } from "../domain/referral/judged.ts";
import { type DeedKind, type ReferralState, stateOf } from "../domain/referral/step.ts";
import type { CaseObservation } from "../domain/referral/told.ts";
import type { Day, Moment } from "../domain/time/day.ts";
import { calledElsewhere } from "./added.ts";
import type { Tx } from "./as-actor.ts";
import { isId, momentOf } from "./case.ts";
import { personNameOf } from "./case-opening.ts";
import type { Cell } from "./cell.ts";
import { openAtRest } from "./keys.ts";
import { cameTo } from "./step.ts";

/** A consent of somebody in a case. */
export interface CaseConsent extends Consent {
  readonly person: string;
  readonly pseudonym: string;
}

/** Every consent of the people in a case, ended ones too: a page shows why they no longer carry anything. */
export async function consentsOfCase(tx: Tx, caseId: string): Promise<readonly CaseConsent[]> {
  const { rows } = await tx.query<CaseConsent>(
    `select c.id, c.person, p.pseudonym, c.recipient, c.purpose, c.until::text as until,
            c.withdrawn_on::text as withdrawn, c.fields, c.way_back as "wayBack"
       from work.consent c join work.person p on p.id = c.person
      where p.case_id = $1
      order by p.added_at, c.given_on, c.id`,
    [caseId],
  );
  return rows;
}

/** Nobody withdraws these consents until the transaction ends: what rests on them is either seen by a withdrawal, or sees it. */
export async function holdConsents(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query("select from work.consent where id = any($1::uuid[]) order by id for share", [
    ids.filter(isId),
  ]);
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

/** The names of these persons that whoever asks could open, each once. */
async function namesOfPersons(
  tx: Tx,
  cell: Cell,
  persons: readonly CasePerson[],
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { id } of persons) {
    names.push((await openPersonName(tx, cell, id)) ?? "");
  }
  return names.filter((name) => name !== "");
}

/** The names and pseudonyms that a case keeps, as far as whoever asks could open them: to compare with, and to show to no one. */
export async function namesKept(tx: Tx, cell: Cell, caseId: string) {
  const persons = await personsOfCase(tx, caseId);
  const names = await namesOfPersons(tx, cell, persons);
  const elsewhere = await calledElsewhere(tx, cell, caseId);
  return {
    names: [...new Set([...names, ...elsewhere.names])],
    pseudonyms: [...persons.map(({ pseudonym }) => pseudonym), ...elsewhere.pseudonyms],
  };
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
  const { rows } = await tx.query<CaseObservation>(
    `select o.id, (o.noted_at at time zone 'Europe/Oslo')::date::text as day, o.verified, o.words, o.facts,
            case when o.came_from in ('talk', 'call') then 'somebody'
                 when exists (select from open.peer p where p.cell = o.came_from and p.kinds && $2) then 'reporter'
                 else 'us' end as "wordsOf"
       from work.observation o where o.case_id = $1 order by o.noted_at, o.id`,
    [caseId, doorKinds],
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
  readonly basis: readonly string[];
  readonly consent: string | null;
  readonly judged: Judged;
  readonly fields: readonly Field[];
  readonly due: Day;
  readonly until: Day;
  readonly document: string;
  /** The referral that came in and is passed on by this one. */
  readonly passesOn: string | null;
  readonly at: Moment;
  readonly by: string;
}

export async function insertReferral(tx: Tx, referral: NewReferral): Promise<void> {
  const { id, caseId, recipient, purpose, basis, consent, judged, fields, due, until } = referral;
  await tx.query(
    `insert into work.referral (id, case_id, recipient, purpose, basis, consent, judged, fields, due, until,
                                document, passes_on, sent_at, sent_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      caseId,
      recipient,
      purpose,
      basis,
      consent,
      JSON.stringify(judged),
      fields,
      due,
      until,
      referral.document,
      referral.passesOn,
      referral.at,
      referral.by,
    ],
  );
}

/** A referral that was sent, without what it told: that stands in its document. */
export interface SentReferral {
  readonly id: string;
  readonly caseId: string;
  readonly caseLabel: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly recipientKinds: readonly string[];
  readonly purpose: Purpose;
  readonly basis: readonly string[];
  readonly consent: string | null;
  readonly judged: Judged;
  readonly fields: readonly Field[];
  readonly due: Day;
  readonly until: Day;
  readonly document: string;
  readonly passesOn: string | null;
  readonly sent: Moment;
  readonly sentBy: string;
  readonly delivered: boolean;
  /** Why the recipient refused it for good, if they did: then no answer comes. */
  readonly refused: LastingRefusal | null;
  readonly state: ReferralState;
  /** When it came to that: the moment of the newest step that moved it; null before any. */
  readonly since: Moment | null;
}

interface SentRow extends Omit<SentReferral, "state"> {
  kinds: readonly DeedKind[];
}

const sentReferrals = `select r.id, r.case_id as "caseId", c.label as "caseLabel", r.recipient,
       p.name as "recipientName", p.kinds as "recipientKinds", r.purpose, r.basis, r.consent, r.judged, r.fields, r.due::text as due,
       r.until::text as until, r.document, r.passes_on as "passesOn", ${momentOf("r.sent_at")} as sent,
       coalesce(w.name, '') as "sentBy", v.delivered_at is not null as delivered,
       case when v.refused_at is not null then v.problem end as refused,
       array(select s.kind from work.step s where s.thread = r.id order by s.seq) as kinds,
       (select ${momentOf("max(s.at)")} from work.step s
         where s.thread = r.id and s.kind not in ('acknowledge', 'safeguard-done', 'removal', 'removal-off')) as since
  from work.referral r
       join work."case" c on c.id = r.case_id
       join open.peer p on p.cell = r.recipient
       left join access.colleague w on w.id = r.sent_by
       left join sealed.delivery v on v.document = r.document`;

function sentOf({ kinds, ...row }: SentRow): SentReferral {
  return { ...row, state: stateOf(kinds.map((step) => ({ deed: { step } }))) };
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

/** Who first sent what one of ours passes on, and what is to be done now that they took it back, if they did. */
export interface FirstSender {
  /** The referral that came in. */
  readonly id: string;
  readonly name: string;
  readonly withdrawn: boolean;
  /** Why it was kept all the same, on our own ground; null while nobody has decided that. */
  readonly kept: { readonly why: string; readonly by: string; readonly at: Moment } | null;
}

export async function firstSenderOf(tx: Tx, id: string): Promise<FirstSender | null> {
  const { rows } = await tx.query<FirstSender>(
    `select i.id, coalesce(p.name, i.sender) as name,
            exists (select from work.step s where s.thread = i.id and s.kind = 'withdraw') as withdrawn,
            case when k.referral is not null
              then jsonb_build_object('why', k.why, 'by', coalesce(w.name, ''), 'at', ${momentOf("k.at")}) end as kept
       from work.referral r join work.incoming i on i.id = r.passes_on
            left join open.peer p on p.cell = i.sender
            left join work.passing_kept k on k.referral = r.id
            left join access.colleague w on w.id = k."by"
      where r.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** One of ours by which something that came in was passed on. */
export interface Passing {
  readonly id: string;
  readonly recipientName: string;
  /** Whether it still stands: not taken back. Whoever declined it may have read it. */
  readonly stands: boolean;
  /** Whether somebody here has said that it is kept, though its first sender took it back. */
  readonly kept: boolean;
}

/** Those by which a referral that came in was passed on, the first first, as far as whoever asks may see their case. */
export async function passingsOf(tx: Tx, incoming: string): Promise<readonly Passing[]> {
  const { rows } = await tx.query<Passing>(
    `select r.id, coalesce(p.name, r.recipient) as "recipientName", k.referral is not null as kept,
            not exists (select from work.step s where s.thread = r.id and s.kind = 'withdraw') as stands
       from work.referral r left join open.peer p on p.cell = r.recipient
            left join work.passing_kept k on k.referral = r.id
      where r.passes_on = $1 order by r.sent_at, r.id`,
    [incoming],
  );
  return rows;
}

/** Keeps why what was passed on is kept. */
export async function keepPassing(
  tx: Tx,
  kept: {
    readonly referral: string;
    readonly why: string;
    readonly at: Moment;
    readonly by: string;
  },
): Promise<void> {
  await tx.query(
    `insert into work.passing_kept (referral, why, at, "by") values ($1, $2, $3, $4)`,
    [kept.referral, kept.why, kept.at, kept.by],
  );
}

/**
 * The case that a referral was sent from, and whether anything came or went in its thread, also in cases that whoever asks may not
 * see.
 */
export async function threadOf(
  tx: Tx,
  id: string,
): Promise<{ readonly usedIn: string | null; readonly used: boolean }> {
  const { rows } = await tx.query<{ usedIn: string | null; used: boolean }>(
    `select (select case_id from work.referral where id = $1) as "usedIn",
                    exists (select from sealed.document where thread = $1 and direction = 'out')
                 or exists (select from work.incoming where id = $1)
                 or exists (select from work.handled where incoming = $1) as used`,
    [id],
  );
  return rows[0] ?? { usedIn: null, used: false };
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
    `${sentReferrals} ${cameTo} order by a.answer is not null, case when a.answer is null then r.due end,
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
  readonly basis: readonly string[];
  readonly wayBack: Day | null;
  readonly due: Day;
  readonly until: Day;
  readonly came: Moment;
  readonly told: Told;
  readonly state: ReferralState;
  /** Whether a name came with it, set apart. */
  readonly named: boolean;
}

interface ReceivedHead {
  readonly purpose: string;
  readonly basis: readonly string[];
  readonly wayBack: Day | null;
  readonly due: Day;
  readonly until: Day;
}

/** The referrals that a case was taken on from, the newest first. */
export async function receivedOfCase(tx: Tx, caseId: string): Promise<readonly ReceivedReferral[]> {
  const { rows } = await tx.query<
    Pick<ReceivedReferral, "id" | "sender" | "senderName" | "came" | "named"> & {
      content: ReceivedHead;
      told: Told | null;
      kinds: readonly DeedKind[];
    }
  >(
    `select i.id, i.sender, coalesce(p.name, i.sender) as "senderName", ${momentOf("i.came_at")} as came, i.content, i.named, t.told,
            array(select s.kind from work.step s where s.thread = i.id order by s.seq) as kinds
       from work.handled h join work.incoming i on i.id = h.incoming
            left join work.incoming_told t on t.incoming = i.id
            left join open.peer p on p.cell = i.sender
      where h.case_id = $1 and i.kind = 'referral'
      order by i.came_at desc, i.id`,
    [caseId],
  );
  return rows.map(({ content, told, kinds, ...row }) => {
    const state = stateOf(kinds.map((step) => ({ deed: { step } })));
    const head = headOf(content);
    // Taken back, it carries nothing back either: the consent may be what was withdrawn.
    const wayBack = state === "withdrawn" ? null : head.wayBack;
    return { ...row, ...head, wayBack, told: told ?? {}, state };
  });
}

function headOf({ purpose, basis, wayBack, due, until }: ReceivedHead): ReceivedHead {
  return { purpose, basis, wayBack, due, until };
}

import type { LastingRefusal, Told } from "../../domain/document/document.ts";
import { doorKinds } from "../../domain/receipt/recipients.ts";
import type { Consent } from "../../domain/referral/consent.ts";
import type { Purpose } from "../../domain/referral/disclose.ts";
import type { Field } from "../../domain/referral/field.ts";
import type { Judged } from "../../domain/referral/judged.ts";
import { type DeedKind, type ReferralState, stateOf } from "../../domain/referral/step.ts";
import type { CaseObservation } from "../../domain/referral/told.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import { calledElsewhere } from "../added.ts";
import type { Tx } from "../as-actor.ts";
import { isId, momentOf } from "../case/case.ts";
import { personNameOf } from "../case/case-opening.ts";
import type { Cell } from "../cell.ts";
import { openAtRest } from "../keys.ts";
import { cameTo } from "../plan/step.ts";

export interface CaseConsent extends Consent {
  readonly person: string;
  readonly pseudonym: string;
}

/** Includes ended ones: a page shows why they carry nothing. */
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

/** Locks them, so that a withdrawal and what rests on them see each other. */
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

/** Null where none is kept, or row security hides it. */
export async function openPersonName(tx: Tx, cell: Cell, person: string): Promise<string | null> {
  const { rows } = await tx.query<{ sealed: string }>(
    "select sealed from identity.person_name where person = $1",
    [person],
  );
  const [row] = rows;
  return row === undefined ? null : await openAtRest(cell.keys, personNameOf(person), row.sealed);
}

/** As far as the actor could open them, each once. */
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

/** Gives names for comparing, as far as the actor could open them; never for showing. */
export async function namesKept(tx: Tx, cell: Cell, caseId: string) {
  const persons = await personsOfCase(tx, caseId);
  const names = await namesOfPersons(tx, cell, persons);
  const elsewhere = await calledElsewhere(tx, cell, caseId);
  return {
    names: [...new Set([...names, ...elsewhere.names])],
    pseudonyms: [...persons.map(({ pseudonym }) => pseudonym), ...elsewhere.pseudonyms],
  };
}

/** Whether the actor could open it. */
export async function hasPersonName(tx: Tx, person: string): Promise<boolean> {
  const { rows } = await tx.query("select from identity.person_name where person = $1", [person]);
  return rows.length > 0;
}

/** Gives the oldest first, as a referral tells them. */
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

/** Serialises sendings of the same form. */
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
  /** The incoming referral that it passes on. */
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
  /** After a final refusal no answer comes. */
  readonly refused: LastingRefusal | null;
  readonly state: ReferralState;
  /** The newest deciding step; null before any. */
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

/** Null when none is visible. */
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

/** And what is to be decided, if they withdrew. */
export interface FirstSender {
  readonly id: string;
  readonly name: string;
  readonly withdrawn: boolean;
  /** The ground for keeping it; null while undecided. */
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

/** One of our onward referrals. */
export interface Passing {
  readonly id: string;
  readonly recipientName: string;
  /** Not withdrawn; a declined one may have been read. */
  readonly stands: boolean;
  /** Kept although its first sender withdrew. */
  readonly kept: boolean;
}

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

/** Whether the thread was used counts hidden cases too. */
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

export async function sentFromCase(tx: Tx, caseId: string): Promise<readonly SentReferral[]> {
  const { rows } = await tx.query<SentRow>(
    `${sentReferrals} where r.case_id = $1 order by r.sent_at desc, r.id`,
    [caseId],
  );
  return rows.map(sentOf);
}

/** Lists referrals of visible cases: unanswered first, then the newest. */
export async function sentByAgency(tx: Tx, most: number): Promise<readonly SentReferral[]> {
  const { rows } = await tx.query<SentRow>(
    `${sentReferrals} ${cameTo} order by a.answer is not null, case when a.answer is null then r.due end,
       r.sent_at desc, r.id limit $1`,
    [most],
  );
  return rows.map(sentOf);
}

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
  readonly named: boolean;
}

interface ReceivedHead {
  readonly purpose: string;
  readonly basis: readonly string[];
  readonly wayBack: Day | null;
  readonly due: Day;
  readonly until: Day;
}

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
    // Null once withdrawn: the consent may be what was withdrawn.
    const wayBack = state === "withdrawn" ? null : head.wayBack;
    return { ...row, ...head, wayBack, told: told ?? {}, state };
  });
}

function headOf({ purpose, basis, wayBack, due, until }: ReceivedHead): ReceivedHead {
  return { purpose, basis, wayBack, due, until };
}

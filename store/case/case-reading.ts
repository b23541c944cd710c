import type { ReferralAnswer } from "../../domain/case/state.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import type { OutcomeKind } from "../../domain/outcome/outcome.ts";
import type { Purpose } from "../../domain/referral/disclose.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { cameTo } from "../plan/step.ts";
import { momentOf } from "./case.ts";

export interface KeptObservation {
  readonly id: string;
  readonly noted: Moment;
  /** Null for what came from outside. */
  readonly notedBy: string | null;
  /** Another agency's name, or a code of our own sources. */
  readonly cameFrom: string;
  readonly verified: boolean;
  readonly words: string | null;
  readonly facts: readonly ObservedFact[];
  /** The answered question in its words; null if none. */
  readonly answers: { readonly question: string; readonly wording: string } | null;
}

/** Reads all or one colleague's, the newest first; the public door is “door”. */
export async function observationsOf(
  tx: Tx,
  caseId: string,
  by: string | null = null,
): Promise<readonly KeptObservation[]> {
  const { rows } = await tx.query<KeptObservation>(
    `select o.id, ${momentOf("o.noted_at")} as noted, w.name as "notedBy", coalesce(p.name, o.came_from) as "cameFrom",
            o.verified, o.words, o.facts,
            case when q.id is null then null else json_build_object('question', q.id, 'wording', q.wording) end as answers
       from work.observation o
       left join work.question_answered a on a.observation = o.id
       left join work.question_asked q on q.id = a.question
       left join access.colleague w on w.id = o.noted_by
       left join open.peer p on p.cell = o.came_from and o.noted_by is null and p.cell <> 'door'
      where o.case_id = $1 and ($2::uuid is null or o.noted_by = $2)
      order by o.noted_at desc, o.id`,
    [caseId, by],
  );
  return rows;
}

export interface ReferralLine {
  readonly id: string;
  readonly recipient: string;
  readonly purpose: Purpose;
  readonly sent: Moment;
  readonly due: Day;
  readonly answer: ReferralAnswer | null;
  readonly answered: Moment | null;
}

export async function referralLinesOf(tx: Tx, caseId: string): Promise<readonly ReferralLine[]> {
  const { rows } = await tx.query<ReferralLine>(
    `select r.id, p.name as recipient, r.purpose, ${momentOf("r.sent_at")} as sent, r.due::text, a.answer,
            ${momentOf("a.at")} as answered
       from work.referral r join open.peer p on p.cell = r.recipient ${cameTo}
      where r.case_id = $1
      order by r.sent_at desc, r.id`,
    [caseId],
  );
  return rows;
}

export interface OutcomeLine {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly provision: string | null;
  readonly happened: Day;
  readonly noted: Moment;
  /** Null where it was noted here. */
  readonly cameFrom: string | null;
}

export async function outcomeLinesOf(tx: Tx, caseId: string): Promise<readonly OutcomeLine[]> {
  const { rows } = await tx.query<OutcomeLine>(
    `select o.id, o.kind, o.provision, o.happened::text, ${momentOf("o.noted_at")} as noted,
            coalesce(p.name, o.came_from) as "cameFrom"
       from work.outcome o left join open.peer p on p.cell = o.came_from
      where o.case_id = $1
      order by o.happened desc, o.noted_at desc, o.id`,
    [caseId],
  );
  return rows;
}

export async function openerOf(tx: Tx, caseId: string): Promise<string> {
  const { rows } = await tx.query<{ name: string }>(
    `select w.name from work."case" c join access.colleague w on w.id = c.opened_by where c.id = $1`,
    [caseId],
  );
  return rows[0]?.name ?? "";
}

export interface LogLineOfCase {
  readonly at: Moment;
  readonly who: string;
  readonly verb: string;
  readonly record: string | null;
  readonly ground: string | null;
}

/** Includes reading, the newest first. Non-colleagues show as their kind. */
export async function logOfCase(
  tx: Tx,
  caseId: string,
  limit: number,
): Promise<readonly LogLineOfCase[]> {
  const { rows } = await tx.query<LogLineOfCase>(
    `select ${momentOf("e.at")} as at, coalesce(w.name, e.actor) as who, e.verb, e.record, e.ground
       from log.entry e left join access.colleague w on w.id::text = e.actor
      where e.case_id = $1
      order by e.at desc, e.id
      limit $2`,
    [caseId, limit],
  );
  return rows;
}

/** False when they have a part already. `by` is named to them, or null. */
export async function insertMember(
  tx: Tx,
  caseId: string,
  colleague: string,
  broughtBy: string | null,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    "insert into work.case_member (case_id, actor, part, brought_by) values ($1, $2, 'member', $3) on conflict do nothing",
    [caseId, colleague, broughtBy],
  );
  return rowCount === 1;
}

/** Colleagues with any part in a case; empty for actors without one. */
export async function partsOf(tx: Tx, caseId: string): Promise<readonly string[]> {
  const { rows } = await tx.query<{ parts: readonly string[] }>(
    "select work.parts_of($1) as parts",
    [caseId],
  );
  return rows[0]?.parts ?? [];
}

/** True for one who came in by a plan alone and was never added. */
export async function isMemberByPlace(tx: Tx, caseId: string, colleague: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    "select from work.member_by_place where case_id = $1 and actor = $2",
    [caseId, colleague],
  );
  return rowCount === 1;
}

/** Adds only those without a part in a restricted case. */
export async function insertMemberByPlace(
  tx: Tx,
  caseId: string,
  colleague: string,
): Promise<void> {
  if (await insertMember(tx, caseId, colleague, null)) {
    await tx.query("insert into work.member_by_place (case_id, actor) values ($1, $2)", [
      caseId,
      colleague,
    ]);
  }
}

/** A source is a report from the public, a talk or a call. */
export async function holdsSource(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await tx.query<{ holds: boolean }>(
    `select exists (select from work.observation where case_id = $1 and came_from in ('talk', 'call'))
         or exists (select from work.handled h join work.incoming i on i.id = h.incoming
                     where h.case_id = $1 and i.kind = 'report') as holds`,
    [caseId],
  );
  return rows[0]?.holds === true;
}

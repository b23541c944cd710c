import type { ObservedFact } from "../../domain/observation/observation.ts";
import type { PoliceAgreement } from "../../domain/question/after-report.ts";
import type { Asking } from "../../domain/question/asked.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { momentOf } from "./case.ts";

export interface KeptQuestion extends Omit<Asking, "person"> {
  readonly id: string;
  /** By pseudonym. */
  readonly person: string | null;
  readonly askedBy: string;
  readonly noted: Moment;
  readonly answer: {
    readonly observation: string;
    readonly on: Day;
    /** Who noted the answer. */
    readonly notedBy: string;
    readonly noted: Moment;
    readonly words: string | null;
    readonly facts: readonly ObservedFact[];
  } | null;
}

interface QuestionRow extends Omit<KeptQuestion, "answer"> {
  readonly observation: string | null;
  readonly answeredOn: Day;
  readonly answerBy: string;
  readonly answerNoted: Moment;
  readonly words: string | null;
  readonly facts: readonly ObservedFact[] | null;
}

export async function questionsAsked(tx: Tx, caseId: string): Promise<readonly KeptQuestion[]> {
  const { rows } = await tx.query<QuestionRow>(
    `select q.id, q.wording, q.question, p.pseudonym as person, q.asked_on::text as on, q.language, q.interpreter, q.rights,
            q.told, coalesce(w.name, '') as "askedBy", ${momentOf("q.noted_at")} as noted,
            o.id as observation, o.words, o.facts, a.answered_on::text as "answeredOn",
            coalesce(n.name, '') as "answerBy", ${momentOf("o.noted_at")} as "answerNoted"
       from work.question_asked q
       left join work.person p on p.id = q.person
       left join access.colleague w on w.id = q.asked_by
       left join work.question_answered a on a.question = q.id
       left join work.observation o on o.id = a.observation
       left join access.colleague n on n.id = o.noted_by
      where q.case_id = $1
      order by q.asked_on, q.noted_at, q.kept_at`,
    [caseId],
  );
  return rows.map(
    ({ observation, words, facts, answeredOn: on, answerBy, answerNoted, ...question }) => ({
      ...question,
      answer:
        observation === null
          ? null
          : { observation, on, notedBy: answerBy, noted: answerNoted, words, facts: facts ?? [] },
    }),
  );
}

export async function insertAsked(
  tx: Tx,
  asking: Asking & { readonly caseId: string; readonly at: Moment; readonly by: string },
): Promise<string> {
  const id = crypto.randomUUID();
  const { caseId, question, person, wording, on, language, interpreter, rights, told } = asking;
  await tx.query(
    `insert into work.question_asked (id, case_id, question, person, wording, asked_on, language, interpreter, rights, told,
                                      noted_at, asked_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, caseId, question, person, wording, on, language, interpreter, rights, told],
      ...[asking.at, asking.by],
    ],
  );
  return id;
}

export async function keepAnswer(
  tx: Tx,
  question: string,
  observation: string,
  on: Day,
): Promise<void> {
  await tx.query(
    "insert into work.question_answered (question, observation, answered_on) values ($1, $2, $3)",
    [question, observation, on],
  );
}

export interface KeptAgreement extends PoliceAgreement {
  readonly notedBy: string;
}

export async function agreementsOf(tx: Tx, caseId: string): Promise<readonly KeptAgreement[]> {
  const { rows } = await tx.query<KeptAgreement>(
    `select a.holds, a.who, a.agreed_on::text as on, coalesce(w.name, '') as "notedBy"
       from work.police_agreement a left join access.colleague w on w.id = a.noted_by
      where a.case_id = $1
      order by a.agreed_on desc, a.noted_at desc, a.kept_at desc`,
    [caseId],
  );
  return rows;
}

export interface NewAgreement {
  readonly caseId: string;
  readonly holds: boolean;
  readonly who: string;
  readonly on: Day;
  readonly at: Moment;
  readonly by: string;
}

export async function insertAgreement(tx: Tx, agreement: NewAgreement): Promise<void> {
  const { caseId, holds, who, on, at, by } = agreement;
  await tx.query(
    `insert into work.police_agreement (id, case_id, holds, who, agreed_on, noted_at, noted_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [crypto.randomUUID(), caseId, holds, who, on, at, by],
  );
}

import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { compare, type Yardstick } from "../../domain/comparison/compare.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import { type Standing, standingOn } from "../../domain/question/after-report.ts";
import { type Offer, offer } from "../../domain/question/offer.ts";
import type { Interview, OpenQuestion } from "../../domain/question/question.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { observationsOf, outcomeLinesOf } from "../../store/case/case-reading.ts";
import { type KeptPerson, personsOf } from "../../store/case/person.ts";
import {
  agreementsOf,
  type KeptAgreement,
  type KeptQuestion,
  questionsAsked,
} from "../../store/case/question.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";

export interface Known extends Yardstick {
  readonly interview: Interview;
}

/** Only a question's words are for the person. */
export interface QuestionsOfCase {
  readonly head: CaseHead;
  readonly offer: Offer;
  readonly standing: Standing;
  /** Sources disagree: the person is not asked to explain. */
  readonly disputed: readonly Factor[];
  readonly agreements: readonly KeptAgreement[];
  readonly persons: readonly KeptPerson[];
  readonly asked: number;
  readonly mayAgree: boolean;
}

async function standingOf(tx: Tx, caseId: string) {
  const [outcomes, agreements] = await Promise.all([
    outcomeLinesOf(tx, caseId),
    agreementsOf(tx, caseId),
  ]);
  return { agreements, on: (day: Day) => standingOn(day, outcomes, agreements) };
}

export async function readQuestions(
  cell: Cell,
  actor: Colleague,
  known: Known,
  caseId: string,
  today: Day,
): Promise<Outcome<QuestionsOfCase, ReadRefusal>> {
  return await onCase(cell, actor, caseId, { action: "question.read" }, async (tx) => {
    const [head, observations, { agreements, on }, persons, asked] = await Promise.all([
      caseHead(tx, caseId),
      observationsOf(tx, caseId),
      standingOf(tx, caseId),
      personsOf(tx, caseId),
      questionsAsked(tx, caseId),
    ]);
    const standing = on(today);
    const { questions, picture } = compare(known, observations.toReversed(), null);
    const isDisputed = ({ id }: Factor) => (picture.get(id)?.contradicted.length ?? 0) > 0;
    const open = questions.filter(({ factor }) => !isDisputed(factor));
    return done({
      head,
      offer: offer(known.interview, open, standing),
      standing,
      disputed: [...known.factors.values()].filter(isDisputed),
      agreements,
      persons,
      asked: asked.length,
      mayAgree: may(actor, "question.agree", null),
    });
  });
}

/** With whether only safety and needs were allowed that date. */
export interface AskedQuestion extends KeptQuestion {
  readonly standing: Standing;
  /** Only our own list counts, never the asker's words. */
  readonly ofNeeds: boolean;
}

export interface AskedOfCase {
  readonly head: CaseHead;
  readonly now: Standing;
  readonly asked: readonly AskedQuestion[];
}

/** In order: it shows how an account came about. */
export async function readAsked(
  cell: Cell,
  actor: Colleague,
  interview: Interview,
  caseId: string,
  today: Day,
): Promise<Outcome<AskedOfCase, ReadRefusal>> {
  return await onCase(cell, actor, caseId, { action: "question.read" }, async (tx) => {
    const [head, { on }, kept] = await Promise.all([
      caseHead(tx, caseId),
      standingOf(tx, caseId),
      questionsAsked(tx, caseId),
    ]);
    const asked = kept.map((question) => ({
      ...question,
      standing: on(question.on),
      ofNeeds: interview.needs.some(({ id }) => id === question.question),
    }));
    return done({ head, now: on(today), asked });
  });
}

/** Holds safety and needs, the same for everyone; nothing of the case. */
export async function readSheet(
  cell: Cell,
  actor: Colleague,
  interview: Interview,
  caseId: string,
): Promise<Outcome<readonly OpenQuestion[], ReadRefusal>> {
  const act = { action: "question.read", record: "sheet" } as const;
  return await onCase(cell, actor, caseId, act, async () => done(interview.needs));
}

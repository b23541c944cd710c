import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf, type Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import { maybeMinorInCase } from "../../domain/rights/child.ts";
import {
  type LifeAnswerRefusal,
  type NewLifeAnswer,
  noteAnswerTo,
} from "../../domain/rights/life-answer.ts";
import { isStandsQuestion, questionOfSlip } from "../../domain/rights/slip.ts";
import { mustSayWhoLooked } from "../../domain/rights/who-looked.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { holdLife, insertLifeAnswer, lifeAnswersOf } from "../../store/life.ts";
import { pseudonymOf } from "../../store/person.ts";
import { personIdsOf } from "../../store/right-day.ts";
import { onRights } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { guardChild } from "./guard-child.ts";
import { keepDays, type OfPerson } from "./keep-days.ts";
import { lifeOf, settledOf, slipsOf, type WrittenLife } from "./read.ts";

export interface NoteLifeAnswer extends NewLifeAnswer, OfPerson {
  /** Made with the form, so that the same form sent twice is one answer. */
  readonly id: string;
}

/** Whether something stands is asked only of what may be a slip in this life. */
function isAsked(question: string, life: WrittenLife): boolean {
  return (
    !isStandsQuestion(question) ||
    [...slipsOf(life), ...settledOf(life)].some((slip) => questionOfSlip(slip) === question)
  );
}

/**
 * Whether the case says that somebody in it is or may be a child, nobody has answered of this person since, and it can be nobody else: of
 * all others there it was answered since that they are none.
 */
async function isMeant(
  tx: Tx,
  { caseId, person }: OfPerson,
  { answers }: WrittenLife,
): Promise<boolean> {
  const held = inForce(await safeguardsOf(tx, caseId));
  const others = (await personIdsOf(tx, caseId)).filter((id) => id !== person);
  const answersOf = await lifeAnswersOf(tx, others);
  const isNone = (id: string) => {
    const last = answersOf(id).findLast(({ question }) => question === "under-eighteen");
    return last?.answer === "no" && !maybeMinorInCase(held, answersOf(id));
  };
  return maybeMinorInCase(held, answers) && others.every(isNone);
}

/** Writes down the answer to a question that rights wait for. Days that must be held move with it. */
export async function noteLifeAnswer(
  cell: Cell,
  actor: Colleague,
  { id, caseId, person, ...answer }: NoteLifeAnswer,
  now: Moment,
): Promise<Outcome<null, LifeAnswerRefusal | "person.not-found" | ReadRefusal>> {
  const act = { action: "rights.note", record: id } as const;
  return await onRights<null, LifeAnswerRefusal | "person.not-found">(
    cell,
    actor,
    { caseId, person },
    act,
    async (tx) => {
      if ((await pseudonymOf(tx, caseId, person)) === null) {
        return refused("person.not-found");
      }
      const noted = noteAnswerTo(answer, dayOf(now));
      if (!noted.ok) {
        return noted;
      }
      await holdLife(tx, person);
      const { life } = await lifeOf(tx, { caseId, person }, dayOf(now));
      if (!isAsked(answer.question, life)) {
        return refused("life.no-such-question");
      }
      if (
        mustSayWhoLooked(noted.value, life.answers, await isMeant(tx, { caseId, person }, life))
      ) {
        return refused("life.who-looked");
      }
      await insertLifeAnswer(tx, { ...noted.value, id, caseId, person, at: now, by: actor.id });
      await keepDays(tx, { caseId, person }, now);
      await guardChild(tx, { caseId, person }, answer.question, { at: now, by: actor.id });
      return done(null);
    },
  );
}

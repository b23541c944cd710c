import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { inForce, isByWhatIsWritten } from "../../domain/case/safeguard.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import { type AgeRefusal, ageProblem, maybeMinorInCase } from "../../rules/rights/child.ts";
import { isStandsQuestion, questionOfContradiction } from "../../rules/rights/contradiction.ts";
import { lifeSources } from "../../rules/rights/life.ts";
import {
  type LifeAnswerRefusal,
  type NewLifeAnswer,
  noteAnswerTo,
} from "../../rules/rights/life-answer.ts";
import type { Tx } from "../../store/as-actor.ts";
import { safeguardsOf } from "../../store/case/case.ts";
import { lockSafeguards } from "../../store/case/case-opening.ts";
import { type OfPerson, pseudonymOf } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { holdLife, insertLifeAnswer } from "../../store/plan/life.ts";
import { onRights, rightsSeenIn } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { form } from "../form.ts";
import { alsoTells, someDay } from "../openapi.ts";
import { tell } from "../plan/tell.ts";
import { childrenIn, isWrittenWho } from "../safeguard/ages.ts";
import { guardChild } from "../safeguard/guard-child.ts";
import { keepDays } from "./day/keep-days.ts";
import { lifeOf, type WrittenLife } from "./lives.ts";
import { contradictionsOf, settledOf } from "./read.ts";

export const answering = form(
  z.object({
    id: z.uuid(),
    question: z.string().max(100),
    answer: z.string().max(20),
    words: z.string().trim().max(500).nullable().default(null),
    alsoTells,
    on: someDay,
    source: z.enum(lifeSources),
  }),
  {
    "life.no-such-question": "answer",
    "life.no-such-answer": "answer",
    "life.no-words": "words",
    "life.who-looked": "answer",
    "life.by-another": "answer",
    "life.no-reason": "words",
    "life.not-yet-answered": "on",
  },
);

export interface NoteLifeAnswer extends NewLifeAnswer, OfPerson {
  /** Sent twice, it is one answer. */
  readonly id: string;
}

/** A possible slip must exist before it can be confirmed. */
function isAsked(question: string, life: WrittenLife): boolean {
  return (
    !isStandsQuestion(question) ||
    [...contradictionsOf(life), ...settledOf(life)].some(
      (contradiction) => questionOfContradiction(contradiction) === question,
    )
  );
}

/** Whether it may be this person that the case tells of: said of them, or of no one by name and not answered of them since. */
async function isMeant(
  tx: Tx,
  actor: Colleague,
  { caseId, person }: OfPerson,
  { life, today }: { readonly life: WrittenLife; readonly today: Day },
): Promise<boolean> {
  const safeguards = inForce(await safeguardsOf(tx, caseId));
  const safeguard = safeguards.find(({ kind }) => kind === "minor-or-maybe");
  if (safeguard === undefined || !maybeMinorInCase(safeguards, life)) {
    return false;
  }
  const sees = await rightsSeenIn(tx, actor, caseId);
  const ages = await childrenIn(tx, { caseId, safeguards, sees, today });
  return (
    ages.get(person)?.age === "child" ||
    (!isByWhatIsWritten(safeguard) && !isWrittenWho(ages, safeguard))
  );
}

/** Keeps an answer that rights wait for, and moves dates with it. */
export async function noteLifeAnswer(
  cell: Cell,
  actor: Colleague,
  { id, caseId, person, ...answer }: NoteLifeAnswer,
  now: Moment,
): Promise<Outcome<null, LifeAnswerRefusal | AgeRefusal | "person.not-found" | ReadRefusal>> {
  const act = { action: "rights.note", record: id } as const;
  return await onRights<null, LifeAnswerRefusal | AgeRefusal | "person.not-found">(
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
      const [of, today] = [{ caseId, person }, dayOf(now)];
      const isOfAge = answer.question === "under-eighteen";
      if (isOfAge) {
        // Read after pending changes of age are kept.
        await lockSafeguards(tx, caseId);
      }
      const { life } = await lifeOf(tx, of, today);
      if (!isAsked(answer.question, life)) {
        return refused("life.no-such-question");
      }
      const problem = isOfAge
        ? ageProblem(noted.value, life, {
            isMeant: await isMeant(tx, actor, of, { life, today }),
            by: actor.id,
          })
        : null;
      if (problem !== null) {
        return refused(problem);
      }
      await keepAnswer(tx, of, { ...noted.value, id }, { at: now, by: actor.id });
      return done(null);
    },
  );
}

/** With all that follows from it. */
async function keepAnswer(
  tx: Tx,
  { caseId, person }: OfPerson,
  answer: NewLifeAnswer & { readonly id: string },
  { at, by }: { readonly at: Moment; readonly by: string },
): Promise<void> {
  await insertLifeAnswer(tx, { ...answer, caseId, person, at, by });
  await tell(tx, { caseId, person }, answer.alsoTells, {
    id: answer.id,
    at,
    by,
    beside: answer.question,
  });
  await keepDays(tx, { caseId, person }, at);
  await guardChild(tx, { caseId, person }, answer.question, { at, by });
}

import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { type FactsRefusal, factsToKeep } from "../../domain/case/facts.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import { type AnswerRefusal, answered } from "../../domain/question/asked.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import { insertObservation } from "../../store/case/case-opening.ts";
import { keepAnswer, questionsAsked } from "../../store/case/question.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import { factsAtWords, someFact } from "../case/observe.ts";
import type { ReadRefusal } from "../case/read.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";

export const notingAnswer = form(
  z.object({
    on: someDay,
    words: z.string().trim().max(20_000).nullable().default(null),
    facts: z.array(someFact).max(200).default([]),
  }),
  {
    ...factsAtWords,
    "question.no-such-asked": "words",
    "question.already-answered": "words",
    "question.not-yet-answered": "on",
    "question.answered-before-asked": "on",
  },
);

export interface NoteAnswer {
  readonly caseId: string;
  readonly asked: string;
  readonly on: Day;
  readonly words: string | null;
  readonly facts: readonly ObservedFact[];
}

type Refusal = AnswerRefusal | FactsRefusal | "question.no-such-asked";

/** Also when the police have since objected: what was told stays told. */
export async function noteAnswer(
  cell: Cell,
  actor: Colleague,
  factors: ReadonlyMap<string, Factor>,
  { caseId, asked, on, words, facts }: NoteAnswer,
  now: Moment,
): Promise<Outcome<string, Refusal | ReadRefusal>> {
  const said = words?.trim() === "" ? null : words;
  const kept = factsToKeep(factors, facts, said);
  return await onCase<string, Refusal>(
    cell,
    actor,
    caseId,
    { action: "question.answer" },
    async (tx) => {
      const question = (await questionsAsked(tx, caseId)).find(({ id }) => id === asked);
      if (question === undefined) {
        return refused("question.no-such-asked");
      }
      const taken = answered(
        { on: question.on, answered: question.answer !== null },
        on,
        dayOf(now),
      );
      if (!taken.ok) {
        return taken;
      }
      if (!kept.ok) {
        return kept;
      }
      const observation = await insertObservation(tx, {
        caseId,
        notedAt: now,
        notedBy: actor.id,
        cameFrom: "talk",
        verified: false,
        words: said,
        facts: kept.value,
      });
      await keepAnswer(tx, asked, observation, taken.value);
      return done(observation);
    },
  );
}

import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { type FactsRefusal, factsToKeep } from "../../domain/case/facts.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import {
  type Asking,
  type AskRefusal,
  asked,
  interpreters,
  toldBefore,
} from "../../domain/question/asked.ts";
import { type Interview, questionById } from "../../domain/question/question.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { insertObservation } from "../../store/case/case-opening.ts";
import { personsOf } from "../../store/case/person.ts";
import { insertAsked, keepAnswer } from "../../store/case/question.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import { someFact } from "../case/observe.ts";
import type { ReadRefusal } from "../case/read.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";

export const notingAsked = form(
  z.object({
    wording: z.string().trim().max(2000),
    question: z.string().max(60).nullable().default(null),
    person: z.uuid().nullable().default(null),
    on: someDay,
    language: z.string().max(8),
    interpreter: z.enum(interpreters),
    rights: z.enum(toldBefore).default("not-known"),
    told: z.string().trim().max(2000).nullable().default(null),
    answer: z.string().trim().max(20_000).nullable().default(null),
    facts: z.array(someFact).max(200).default([]),
  }),
  {
    "question.no-wording": "wording",
    "question.no-such-question": "wording",
    "person.not-found": "person",
    "question.not-yet-asked": "on",
    "question.no-such-language": "language",
    "question.told-what": "told",
    "observation.says-nothing": "wording",
    "observation.no-such-factor": "wording",
    "observation.no-such-level": "wording",
    "observation.no-such-answer": "wording",
    "observation.told-twice": "wording",
  },
);

export interface NoteAsked extends Asking {
  readonly caseId: string;
  readonly answer: string | null;
  readonly facts: readonly ObservedFact[];
}

type NoteRefusal = AskRefusal | FactsRefusal | "question.no-such-question" | "person.not-found";

/** Keeps it however it was asked: omission would not improve it. */
export async function noteAsked(
  cell: Cell,
  actor: Colleague,
  {
    factors,
    interview,
  }: { readonly factors: ReadonlyMap<string, Factor>; readonly interview: Interview },
  request: NoteAsked,
  now: Moment,
): Promise<Outcome<string, NoteRefusal | ReadRefusal>> {
  const { caseId, facts, answer, ...asking } = request;
  const words = answer?.trim() === "" ? null : answer;
  const taken = asked(asking, dayOf(now));
  const answered = words !== null || facts.some(({ state }) => state !== "not_observed");
  const kept = answered ? factsToKeep(factors, facts, words) : done([]);
  return await onCase<string, NoteRefusal>(
    cell,
    actor,
    caseId,
    { action: "question.ask" },
    async (tx) => {
      if (!taken.ok) {
        return taken;
      }
      if (!kept.ok) {
        return kept;
      }
      const { question, person } = taken.value;
      if (question !== null && questionById(interview, question) === null) {
        return refused("question.no-such-question");
      }
      if (person !== null && !(await personsOf(tx, caseId)).some(({ id }) => id === person)) {
        return refused("person.not-found");
      }
      const id = await insertAsked(tx, { ...taken.value, caseId, at: now, by: actor.id });
      if (answered) {
        const observation = await insertObservation(tx, {
          caseId,
          notedAt: now,
          notedBy: actor.id,
          cameFrom: "talk",
          verified: false,
          words,
          facts: kept.value,
        });
        await keepAnswer(tx, id, observation, taken.value.on);
      }
      return done(id);
    },
  );
}

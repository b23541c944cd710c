import type { NewLifeAnswer } from "../../domain/rights/life-answer.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { insertLifeAnswer } from "../../store/life.ts";
import type { OfPerson } from "../../store/person.ts";
import { tell } from "../plan/tell.ts";
import { guardChild } from "./guard-child.ts";
import { keepDays } from "./keep-days.ts";

/** With all that follows from it. */
export async function keepAnswer(
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

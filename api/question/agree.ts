import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { agreed } from "../../domain/question/asked.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import { insertAgreement } from "../../store/case/question.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";

export const notingAgreement = form(
  z.object({ holds: z.boolean(), who: z.string().trim().max(200), on: someDay }),
  { "question.agreed-by-whom": "who", "question.not-yet-agreed": "on" },
);

export interface NoteAgreement {
  readonly caseId: string;
  readonly holds: boolean;
  readonly who: string;
  readonly on: Day;
}

type AgreementRefusal = "question.agreed-by-whom" | "question.not-yet-agreed" | ReadRefusal;

/** Keeps earlier agreements too. */
export async function noteAgreement(
  cell: Cell,
  actor: Colleague,
  { caseId, holds, who, on }: NoteAgreement,
  now: Moment,
): Promise<Outcome<null, AgreementRefusal>> {
  const said = agreed({ who, on }, dayOf(now));
  return await onCase<null, AgreementRefusal>(
    cell,
    actor,
    caseId,
    { action: "question.agree" },
    async (tx) => {
      if (!said.ok) {
        return said;
      }
      await insertAgreement(tx, { caseId, holds, who: said.value, on, at: now, by: actor.id });
      return done(null);
    },
  );
}

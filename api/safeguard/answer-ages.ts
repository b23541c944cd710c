import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { type AgeBasis, type AgeSays, ageBases, ageSays } from "../../domain/case/child.ts";
import type { Moment } from "../../domain/time/day.ts";
import { insertAgeAnswer } from "../../store/case/child.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { form } from "../form.ts";

export const answeringAges = form(
  z.object({
    id: z.uuid().optional().openapi({ description: "Yours; the same again adds nothing." }),
    says: z.enum(ageSays),
    basis: z.enum(ageBases).nullable().default(null),
    words: z.string().trim().max(2_000).nullable().default(null),
  }),
  { "child.no-basis": "basis", "child.no-words": "words" },
);

export interface AnswerAges {
  /** Makes a repeat count once. */
  readonly id?: string | undefined;
  readonly caseId: string;
  readonly says: AgeSays;
  /** Required to say that all are adults. */
  readonly basis: AgeBasis | null;
  /** Required with the basis “other”. */
  readonly words: string | null;
}

type AnswerAgesRefusal = "child.no-basis" | "child.no-words";

/** “All adults” ends the box about a child, and needs a basis. */
export async function answerAges(
  cell: Cell,
  actor: Colleague,
  { id, caseId, says, basis, words }: AnswerAges,
  now: Moment,
): Promise<Outcome<null, AnswerAgesRefusal | ReadRefusal>> {
  const act = { action: "child.answer", ground: basis } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    if (says === "adults" && basis === null) {
      return refused("child.no-basis");
    }
    if (says === "adults" && basis === "other" && (words ?? "").trim() === "") {
      return refused("child.no-words");
    }
    const own = { observation: null, cameFrom: null, at: now, by: actor.id };
    await insertAgeAnswer(tx, { id, caseId, says, basis, words, ...own });
    return done(null);
  });
}

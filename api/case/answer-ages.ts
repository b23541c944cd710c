import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { AgeBasis, AgeSays } from "../../domain/case/child.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { insertAgeAnswer } from "../../store/child.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "./read.ts";

/** What a colleague answers of the ages of all that a case is about, and how it is known. */
export interface AnswerAges {
  /** Given where the same may be sent twice: then it is one. */
  readonly id?: string | undefined;
  readonly caseId: string;
  readonly says: AgeSays;
  /** Needed to say that all are adults. */
  readonly basis: AgeBasis | null;
  /** Needed with the basis "other". */
  readonly words: string | null;
}

export type AnswerAgesRefusal = "child.no-basis" | "child.no-words";

/**
 * Answers whether anyone in a case is under 18. That all are adults ends the box about a child, in the name of who
 * answers, and needs to say how it is known, in words where it is in another way; the safeguard is lifted apart.
 */
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

import type { Colleague } from "../../domain/access/actor.ts";
import type { Moment } from "../../domain/base/day.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { type CaseHead, caseHead } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { seeNews } from "../../store/news.ts";
import { type CaseOutcome, outcomesOfCase } from "../../store/outcome.ts";
import { keepWordsRead } from "../../store/words-read.ts";
import { onCase } from "../access/perform.ts";
import { type ChainThread, threadsOfCase } from "./threads.ts";

export interface CaseOutcomes {
  readonly head: CaseHead;
  readonly outcomes: readonly CaseOutcome[];
  /** Who could be told, as far as the grounds let it. */
  readonly threads: readonly ChainThread[];
}

/** What became of a case: noted here, or told by another agency, and to whom each was told from here. What is shown counts as read. */
export async function outcomesOf(
  cell: Cell,
  actor: Colleague,
  caseId: string,
  now: Moment,
): Promise<Outcome<CaseOutcomes, "not-permitted" | "case.not-found">> {
  return await onCase(cell, actor, caseId, { action: "outcome.read" }, async (tx) => {
    await keepWordsRead(tx, "case", caseId, { at: now, by: actor.id });
    const [head, outcomes, threads] = await Promise.all([
      caseHead(tx, caseId),
      outcomesOfCase(tx, caseId),
      threadsOfCase(tx, caseId),
    ]);
    await seeNews(tx, actor.id, caseId, ["outcome"]);
    return done({ head, outcomes, threads });
  });
}

import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { type CaseHead, caseHead } from "../../store/case.ts";
import { type LogLineOfCase, logOfCase } from "../../store/case-reading.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";

/** The most lines that are shown at once. */
const logLimit = 200;

export interface LogOfCase {
  readonly head: CaseHead;
  /** The newest first, this reading included. */
  readonly lines: readonly LogLineOfCase[];
}

/** Who has done what with a case, reading included. */
export async function readCaseLog(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<LogOfCase, "not-permitted" | "case.not-found">> {
  return await onCase(cell, actor, caseId, { action: "log.read" }, async (tx) => {
    const [head, lines] = await Promise.all([
      caseHead(tx, caseId),
      logOfCase(tx, caseId, logLimit),
    ]);
    return done({ head, lines });
  });
}

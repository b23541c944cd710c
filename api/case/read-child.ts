import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Routine } from "../../domain/case/routine.ts";
import { type CaseHead, caseHead } from "../../store/case-head.ts";
import type { Cell } from "../../store/cell.ts";
import { type ChildLines, childLinesOf } from "../../store/child.ts";
import { routines } from "../../store/routine.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "./read.ts";

/** What was said of ages in a case, and who was told; the box itself is in the head. */
export interface ChildOfCase {
  readonly head: CaseHead;
  readonly lines: ChildLines;
  /** Who here decides about a child; null where the agency has not said. */
  readonly routine: Routine | null;
}

/** Reads what the box about a child follows from. */
export async function readChild(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<ChildOfCase, ReadRefusal>> {
  return await onCase(cell, actor, caseId, { action: "case.read" }, async (tx) => {
    const [head, lines, known] = await Promise.all([
      caseHead(tx, caseId),
      childLinesOf(tx, caseId),
      routines(tx),
    ]);
    const routine = known.find(({ trigger }) => trigger === "minor") ?? null;
    return done({ head, lines, routine });
  });
}

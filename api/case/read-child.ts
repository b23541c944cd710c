import type { Colleague } from "../../domain/access/actor.ts";
import { seesInside } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Routine } from "../../domain/case/routine.ts";
import { accessWithin, ownerNameOf } from "../../store/case.ts";
import { type CaseHead, caseHead } from "../../store/case-head.ts";
import type { Cell } from "../../store/cell.ts";
import { type ChildLines, childLinesOf } from "../../store/child.ts";
import { routines } from "../../store/routine.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "./read.ts";

export interface ChildOfCase {
  readonly head: CaseHead;
  readonly lines: ChildLines;
  /** Null where the agency has named nobody. */
  readonly routine: Routine | null;
  /** Whom to ask for who said it, where the inside is hidden; else null. */
  readonly ask: string | null;
}

/** For all who see the case: what and when, without who, how or words. */
function headOnly({ said, notified }: ChildLines): ChildLines {
  return {
    said: said.map((line) => ({ ...line, basis: null, words: null, cameFrom: null, by: null })),
    notified: notified.map((line) => ({ ...line, whom: "", by: null })),
  };
}

/** Reads what the box about a child follows from. */
export async function readChild(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<ChildOfCase, ReadRefusal>> {
  return await onCase(cell, actor, caseId, { action: "case.read" }, async (tx) => {
    const [head, access, lines, known] = await Promise.all([
      caseHead(tx, caseId),
      accessWithin(tx, caseId, actor.id),
      childLinesOf(tx, caseId),
      routines(tx),
    ]);
    const routine = known.find(({ trigger }) => trigger === "minor") ?? null;
    const sees = seesInside(access);
    const ask = sees ? null : await ownerNameOf(tx, caseId);
    return done({ head, lines: sees ? lines : headOnly(lines), routine, ask });
  });
}

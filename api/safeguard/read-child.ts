import type { Colleague } from "../../domain/access/actor.ts";
import { seesInside } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { childOf } from "../../domain/case/child.ts";
import type { Routine } from "../../domain/case/routine.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin, ownerNameOf } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { theseCases } from "../../store/case/case-list.ts";
import {
  type CaseOfBox,
  type ChildLines,
  casesWithChild,
  childLinesOf,
  childrenOf,
  othersWithChild,
} from "../../store/case/child.ts";
import { routines } from "../../store/case/routine.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";

export interface ChildOfCase {
  readonly head: CaseHead;
  readonly lines: ChildLines;
  /** Null where the agency has named nobody. */
  readonly routine: Routine | null;
  /** Whom to ask for who said it, where the inside is hidden; else null. */
  readonly ask: string | null;
}

/** Without who, how or words. */
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

/** A case where child welfare must be told. */
export interface ChildCase extends CaseOfBox {
  readonly safeguard: boolean;
}

const most = 100;

/** Gives one's own, the newest first, a hundred at most; for who leads then as many of colleagues. */
export async function openChildCases(
  tx: Tx,
  of: "own" | "all" = "own",
): Promise<readonly ChildCase[]> {
  const own = await casesWithChild(tx);
  const others = of === "own" ? [] : await othersWithChild(tx, most);
  const known = await childrenOf(tx, theseCases([...own, ...others].map(({ id }) => id)));
  const open = (cases: readonly CaseOfBox[]) =>
    cases.flatMap((each) => {
      const child = childOf(known(each.id));
      return child.state === "open" ? [{ ...each, safeguard: child.safeguard }] : [];
    });
  return [...open(own).slice(0, most), ...open(others)];
}

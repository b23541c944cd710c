import { type Child, childOf } from "../domain/case/child.ts";
import { inForce, type Safeguard, withoutWords } from "../domain/case/safeguard.ts";
import type { Moment } from "../domain/time/day.ts";
import type { Tx } from "./as-actor.ts";
import { askForWay, momentOf, safeguardsOf } from "./case.ts";
import { theseCases } from "./case-list.ts";
import { childrenOf } from "./child.ts";

/** What stands at the top of every view of a case: which one it is, and the safeguards in force. */
export interface CaseHead {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  readonly restricted: boolean;
  readonly opened: Moment;
  readonly safeguards: readonly Safeguard[];
  /** Whom to ask for the safe way to the person, where whoever reads has no part in the case and is not told it; else null. */
  readonly askForWay: string | null;
  /** The box about a child. */
  readonly child: Child;
}

/**
 * The head of a case that the caller may see; every verb that answers a view of a case takes it along, so that no view lacks its
 * safeguards, nor tells where somebody can be found to who has no part. Throws when there is none: `onCase` has answered that before.
 */
export async function caseHead(tx: Tx, caseId: string): Promise<CaseHead> {
  const [{ rows }, safeguards, ask, child] = await Promise.all([
    tx.query<Omit<CaseHead, "safeguards" | "askForWay" | "child">>(
      `select id, label, place, sector, restricted, ${momentOf("opened_at")} as opened
         from work."case" where id = $1`,
      [caseId],
    ),
    safeguardsOf(tx, caseId),
    askForWay(tx, caseId),
    childrenOf(tx, theseCases([caseId])),
  ]);
  const [found] = rows;
  if (found === undefined) {
    throw new Error("The head of a case was asked for before its access.");
  }
  const held = inForce(safeguards);
  return {
    ...found,
    safeguards: ask === null ? held : held.map((each) => withoutWords(each)),
    askForWay: ask,
    child: childOf(child(caseId)),
  };
}

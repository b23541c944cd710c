import { type Child, childOf } from "../../domain/case/child.ts";
import { inForce, type Safeguard, withoutWords } from "../../domain/case/safeguard.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";
import { askForWay, momentOf, safeguardsOf } from "./case.ts";
import { theseCases } from "./case-list.ts";
import { childrenOf } from "./child.ts";

export interface CaseHead {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
  readonly restricted: boolean;
  readonly opened: Moment;
  /** How many have a pseudonym in it. */
  readonly personCount: number;
  readonly safeguards: readonly Safeguard[];
  /** Whom to ask for the safe way, for readers without a part; else null. */
  readonly askForWay: string | null;
  readonly child: Child;
}

/**
 * Goes with every view, so that none lacks its safeguards or reveals a hidden way. Throws if missing: `onCase` has
 * checked.
 */
export async function caseHead(tx: Tx, caseId: string): Promise<CaseHead> {
  const [{ rows }, safeguards, ask, child] = await Promise.all([
    tx.query<Omit<CaseHead, "safeguards" | "askForWay" | "child">>(
      `select id, label, place, sector, restricted, ${momentOf("opened_at")} as opened,
              (select count(*)::int from work.person p where p.case_id = c.id) as "personCount"
         from work."case" c where id = $1`,
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

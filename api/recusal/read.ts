import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { fallsTo } from "../../domain/case/recusal.ts";
import type { Tx } from "../../store/as-actor.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { type Aside, asideFrom, heirsOf } from "../../store/case/recusal.ts";
import type { Cell } from "../../store/cell.ts";
import { type ColleagueRow, colleagues } from "../../store/colleague.ts";
import { ownerOf } from "../../store/plan/plan.ts";
import { onWhatCameIn } from "../access/perform.ts";
import { belongingOf, type FoundFrom, holdMatter, type NotFound } from "./matter.ts";

export interface Recusals {
  /** Null for an incoming item without a case. */
  readonly head: CaseHead | null;
  /** As far as the reader may know. */
  readonly aside: readonly Aside[];
  readonly others: readonly ColleagueRow[];
  /** For the owner: `heir` null means that nobody could take the case. */
  readonly owned: { readonly heir: ColleagueRow | null } | null;
}

async function ownedBy(
  tx: Tx,
  caseId: string,
  actor: string,
  here: readonly ColleagueRow[],
): Promise<Recusals["owned"]> {
  if ((await ownerOf(tx, caseId)) !== actor) {
    return null;
  }
  const heir = fallsTo(await heirsOf(tx, caseId, actor));
  return { heir: here.find(({ id }) => id === heir) ?? null };
}

export async function readRecusals(
  cell: Cell,
  actor: Colleague,
  from: FoundFrom,
): Promise<Outcome<Recusals, "not-permitted" | NotFound>> {
  const act = { action: "recusal.read" } as const;
  return await onWhatCameIn(cell, actor, belongingOf(from), act, async (tx) => {
    const matter = await holdMatter(tx, from);
    if (matter === null) {
      return refused("inbox.not-found");
    }
    const [aside, here] = await Promise.all([asideFrom(tx, matter), colleagues(tx)]);
    const isAside = (id: string) => aside.some((one) => one.id === id);
    const others = here.filter(({ id }) => id !== actor.id && !isAside(id));
    const caseId = "caseId" in matter ? matter.caseId : null;
    return done({
      head: caseId === null ? null : await caseHead(tx, caseId),
      aside,
      others: may(actor, "recusal.set", null) ? others : [],
      owned: caseId === null ? null : await ownedBy(tx, caseId, actor.id, here),
    });
  });
}

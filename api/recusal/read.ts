import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { fallsTo } from "../../domain/case/recusal.ts";
import type { Tx } from "../../store/as-actor.ts";
import { type CaseHead, caseHead } from "../../store/case-head.ts";
import type { Cell } from "../../store/cell.ts";
import { type ColleagueRow, colleagues } from "../../store/colleague.ts";
import { ownerOf } from "../../store/plan.ts";
import { type Aside, asideFrom, heirsOf } from "../../store/recusal.ts";
import { onWhatCameIn } from "../access/perform.ts";
import { belongingOf, type FoundFrom, holdMatter, type NotFound } from "./matter.ts";

/** Who is aside from something, and what stepping aside from it would come to. */
export interface Recusals {
  /** The case; null of what came in and is none. */
  readonly head: CaseHead | null;
  /** Who is aside now, as far as whoever asks may know. */
  readonly aside: readonly Aside[];
  /** Whom whoever asks may set aside, and may let back in; nobody, where they do not lead. */
  readonly others: readonly ColleagueRow[];
  /** Where whoever asks owns the case: to whom it would go; null where it would go to nobody, so that they cannot leave it. */
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

/** Reads who is aside from a case, or from what came in. */
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

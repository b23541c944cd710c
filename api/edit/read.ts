import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Proposal } from "../../domain/edit/edit.ts";
import { idOrNull } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import {
  type KeptDraft,
  openDrafts,
  proposalById,
  proposalsNow,
  proposalsOn,
  sentBackTo,
} from "../../store/edit/edit.ts";
import { type KeptItemDraft, openItemDrafts } from "../../store/edit/item-draft.ts";
import { onAgency } from "../access/perform.ts";
import { keepsKnowledge } from "./overlay.ts";

type ReadRefusal = "not-permitted" | "edit.not-here" | "edit.not-found";

export interface EditorsDesk {
  readonly drafts: readonly KeptDraft[];
  readonly itemDrafts: readonly KeptItemDraft[];
  readonly waiting: readonly Proposal[];
  readonly answered: readonly Proposal[];
  /** Own returned proposals, not taken up again. */
  readonly sentBack: readonly Proposal[];
}

const atMost = 20;

export async function readEditorsDesk(
  cell: Cell,
  actor: Colleague,
): Promise<Outcome<EditorsDesk, ReadRefusal>> {
  return await onAgency<EditorsDesk, ReadRefusal>(
    cell,
    actor,
    { action: "edit.read" },
    async (tx) => {
      if (!keepsKnowledge(cell)) {
        return refused("edit.not-here");
      }
      const [drafts, itemDrafts, proposals, sentBack] = await Promise.all([
        openDrafts(tx),
        openItemDrafts(tx),
        proposalsNow(tx, atMost),
        sentBackTo(tx, actor.id),
      ]);
      return done({ drafts, itemDrafts, ...proposals, sentBack });
    },
  );
}

export interface ReadProposal {
  readonly proposal: Proposal;
  readonly others: readonly Proposal[];
}

export async function readProposal(
  cell: Cell,
  actor: Colleague,
  id: string,
): Promise<Outcome<ReadProposal, ReadRefusal>> {
  const act = { action: "edit.read", record: idOrNull(id) } as const;
  return await onAgency<ReadProposal, ReadRefusal>(cell, actor, act, async (tx) => {
    const proposal = await proposalById(tx, id);
    return proposal === null
      ? refused("edit.not-found")
      : done({ proposal, others: await proposalsOn(tx, proposal.edit.entry) });
  });
}

export async function readHistory(
  cell: Cell,
  actor: Colleague,
  entry: string,
): Promise<Outcome<readonly Proposal[], ReadRefusal>> {
  return await onAgency<readonly Proposal[], ReadRefusal>(
    cell,
    actor,
    { action: "edit.read" },
    async (tx) =>
      keepsKnowledge(cell) ? done(await proposalsOn(tx, entry)) : refused("edit.not-here"),
  );
}

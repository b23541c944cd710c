import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { changeDraft, type DraftChange, emptyDraft } from "../../domain/edit/draft.ts";
import type { Moment } from "../../domain/time/day.ts";
import { idOrNull } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { draftById, type KeptDraft, keepDraft, lockDraft } from "../../store/edit/edit.ts";
import { onAgency } from "../access/perform.ts";
import { keepsKnowledge } from "./overlay.ts";

type DraftRefusal = "not-permitted" | "edit.not-here" | "edit.not-found";

export async function beginDraft(
  cell: Cell,
  actor: Colleague,
  now: Moment,
): Promise<Outcome<string, DraftRefusal>> {
  const id = crypto.randomUUID();
  return await onAgency(cell, actor, { action: "edit.draft", record: id }, async (tx) => {
    if (!keepsKnowledge(cell)) {
      return refused("edit.not-here");
    }
    await keepDraft(tx, id, emptyDraft, now, actor.id);
    return done(id);
  });
}

export async function readDraft(
  cell: Cell,
  actor: Colleague,
  id: string,
): Promise<Outcome<KeptDraft, DraftRefusal>> {
  const act = { action: "edit.draft", record: idOrNull(id) } as const;
  return await onAgency<KeptDraft, "edit.not-found">(cell, actor, act, async (tx) => {
    const draft = await draftById(tx, id);
    return draft === null ? refused("edit.not-found") : done(draft);
  });
}

export async function keepInDraft(
  cell: Cell,
  actor: Colleague,
  { id, change }: { readonly id: string; readonly change: DraftChange },
  now: Moment,
): Promise<Outcome<null, DraftRefusal>> {
  const act = { action: "edit.draft", record: idOrNull(id) } as const;
  return await onAgency<null, "edit.not-found">(cell, actor, act, async (tx) => {
    await lockDraft(tx, id);
    const draft = await draftById(tx, id);
    if (draft === null) {
      return refused("edit.not-found");
    }
    await keepDraft(tx, id, changeDraft(draft.content, change), now, actor.id);
    return done(null);
  });
}

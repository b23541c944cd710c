import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import type { JsonObject } from "../../domain/base/json.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { isSeen } from "../../domain/base/text.ts";
import type { Edit } from "../../domain/edit/edit.ts";
import {
  changedFields,
  type ItemEdit,
  laysOn,
  type StatementEdit,
} from "../../domain/edit/item.ts";
import {
  placesOf,
  type Statement,
  sameStatement,
  writeStatement,
} from "../../domain/edit/statement.ts";
import { wholeDecision } from "../../domain/edit/whole.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import { itemsOf, wrongWith } from "../../law/items/items.ts";
import type { Law } from "../../law/law.ts";
import { idOrNull } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { draftById, insertProposal } from "../../store/edit/edit.ts";
import { itemDraftById } from "../../store/edit/item-draft.ts";
import { onAgency } from "../access/perform.ts";
import { form } from "../form.ts";
import { newEdit } from "./come-and-go.ts";
import { type ReadItemDraft, weighDraft } from "./item-draft.ts";
import { isSound, keepsKnowledge } from "./overlay.ts";
import { type ProposeRefusal, type Reasons, reasonProblem, reasons } from "./reason.ts";

const ofReasons = { "edit.no-why": "why", "edit.no-source": "source" } as const;
const place = { place: z.string(), was: z.string() };
const words = z.string().max(4000).default("");

export const changingWords = form(z.object({ ...place, nb: words, en: words, ...reasons.shape }), {
  ...{ ...ofReasons, "edit.same-text": "nb", "edit.not-sound": "nb" },
});
export const changingOne = form(
  z.object({ ...place, one: z.string().max(500).default(""), ...reasons.shape }),
  { ...ofReasons, "edit.same-text": "one", "edit.not-sound": "one" },
);

export const proposingDecision = form(z.object({ why: z.string().trim().max(2000) }), {
  "edit.no-why": "why",
  "edit.not-whole": "why",
  "edit.already-proposed": "why",
});

export interface ChangeRequest {
  readonly entry: string;
  readonly place: string;
  /** What it was when the form was opened. */
  readonly was: Statement;
  /** Undefined: it is no statement of its kind. */
  readonly would: Statement | undefined;
  readonly why: string;
  readonly source: string;
}

export interface ItemRequest {
  readonly entry: string;
  /** The changed fields, whole. */
  readonly would: JsonObject;
  /** Their earlier values; the present ones if omitted. */
  readonly was?: JsonObject | undefined;
  readonly why: string;
  readonly source: string;
}

function itemEdit(
  law: Pick<Law, "files">,
  request: ItemRequest,
): Outcome<ItemEdit, ProposeRefusal> {
  const item = itemsOf(law.files).get(request.entry);
  if (item === undefined) {
    return refused("edit.not-found");
  }
  const change = changedFields({ ...item.value, ...request.was }, request.would);
  if (change === null) {
    return refused("edit.same-text");
  }
  const edit: ItemEdit = { kind: "item", entry: request.entry, ...change };
  if (laysOn(item.value, edit) !== "fits") {
    return refused("edit.older-text");
  }
  if (wrongWith(law.files, item, change.would).length > 0) {
    return refused("edit.not-sound");
  }
  const problem = reasonProblem(request.why, request.source);
  return problem === null ? done(edit) : refused(problem);
}

export async function proposeItem(
  cell: Cell,
  actor: Colleague,
  law: Pick<Law, "files">,
  request: ItemRequest,
  now: Moment,
): Promise<Outcome<string, ProposeRefusal>> {
  const id = crypto.randomUUID();
  const act = { action: "edit.propose", record: id } as const;
  return await onAgency<string, ProposeRefusal>(cell, actor, act, async (tx) => {
    const edit = keepsKnowledge(cell) ? itemEdit(law, request) : refused("edit.not-here" as const);
    if (!edit.ok) {
      return edit;
    }
    const { why, source } = request;
    await insertProposal(tx, { id, edit: edit.value, why, source, draft: null }, now, actor.id);
    return done(id);
  });
}

function draftEdit(
  law: Pick<Law, "files" | "retired">,
  { item, isNew, change }: ReadItemDraft,
  reasons: Reasons,
): Outcome<StatementEdit, ProposeRefusal> {
  const { was, would } = change ?? { was: {}, would: {} };
  return isNew
    ? newEdit(law, { kind: item.kind, would, ...reasons })
    : itemEdit(law, { entry: item.entry, was, would, ...reasons });
}

/** Closes the draft. Gives the proposal's id. */
export async function proposeItemDraft(
  cell: Cell,
  actor: Colleague,
  law: Pick<Law, "files" | "retired">,
  request: { readonly draft: string; readonly why: string; readonly source: string },
  now: Moment,
): Promise<Outcome<string, ProposeRefusal>> {
  const act = { action: "edit.propose", record: idOrNull(request.draft) } as const;
  return await onAgency<string, ProposeRefusal>(cell, actor, act, async (tx) => {
    const draft = keepsKnowledge(cell) ? await itemDraftById(tx, request.draft) : null;
    const weighed = draft === null ? null : weighDraft(law, draft);
    if (draft === null || weighed === null) {
      return refused("edit.not-found");
    }
    const { why, source } = request;
    const edit = draftEdit(law, weighed, { why, source });
    if (!edit.ok) {
      return edit;
    }
    const id = crypto.randomUUID();
    const made = { id, edit: edit.value, why, source, draft: draft.id };
    return (await insertProposal(tx, made, now, actor.id))
      ? done(id)
      : refused("edit.already-proposed");
  });
}

function changeEdit(law: Law, request: ChangeRequest): Outcome<Edit, ProposeRefusal> {
  const { entry, place: at, was, would, why, source } = request;
  const decision = law.decisions.find(({ id }) => id === entry);
  const found = decision && placesOf(decision).find((each) => each.place === at);
  if (decision === undefined || found === undefined) {
    return refused("edit.not-found");
  }
  if (would === undefined) {
    return refused("edit.not-sound");
  }
  if (sameStatement(was, would)) {
    return refused("edit.same-text");
  }
  if (!isSound(law, writeStatement(decision, at, would))) {
    return refused("edit.not-sound");
  }
  const problem = reasonProblem(why, source);
  return problem === null
    ? done({ kind: "change", entry, place: at, was, would })
    : refused(problem);
}

/** Changes nothing yet. Gives the proposal's id. */
export async function proposeChange(
  cell: Cell,
  actor: Colleague,
  law: Law,
  request: ChangeRequest,
  now: Moment,
): Promise<Outcome<string, ProposeRefusal>> {
  const id = crypto.randomUUID();
  const act = { action: "edit.propose", record: id } as const;
  return await onAgency<string, ProposeRefusal>(cell, actor, act, async (tx) => {
    const edit = keepsKnowledge(cell)
      ? changeEdit(law, request)
      : refused("edit.not-here" as const);
    if (!edit.ok) {
      return edit;
    }
    const { why, source } = request;
    await insertProposal(tx, { id, edit: edit.value, why, source, draft: null }, now, actor.id);
    return done(id);
  });
}

/** Proposes a whole draft and closes it. Gives the proposal's id. */
export async function proposeDecision(
  cell: Cell,
  actor: Colleague,
  law: Law,
  request: { readonly draft: string; readonly why: string },
  now: Moment,
): Promise<Outcome<string, ProposeRefusal>> {
  const act = { action: "edit.propose", record: idOrNull(request.draft) } as const;
  return await onAgency<string, ProposeRefusal>(cell, actor, act, async (tx) => {
    const draft = keepsKnowledge(cell) ? await draftById(tx, request.draft) : null;
    if (draft === null) {
      return refused("edit.not-found");
    }
    const taken = new Set(law.decisions.map(({ id }) => id));
    const { decision } = wholeDecision(draft.content, law.factors, taken, dayOf(now));
    if (decision === null || !isSound(law, decision)) {
      return refused("edit.not-whole");
    }
    if (!isSeen(request.why)) {
      return refused("edit.no-why");
    }
    const id = crypto.randomUUID();
    const edit: Edit = { kind: "new-decision", entry: decision.id, would: decision };
    const source = Object.values(decision.sources).join("; ");
    const { why } = request;
    const kept = await insertProposal(
      tx,
      { id, edit, why, source, draft: draft.id },
      now,
      actor.id,
    );
    return kept ? done(id) : refused("edit.already-proposed");
  });
}

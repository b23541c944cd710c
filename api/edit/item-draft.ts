import type { Colleague } from "../../domain/access/actor.ts";
import type { JsonObject } from "../../domain/base/json.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Edit } from "../../domain/edit/edit.ts";
import { statementOf, type TypedFields, typedOf } from "../../domain/edit/form.ts";
import { changedFields, kindAndId } from "../../domain/edit/item.ts";
import type { Moment } from "../../domain/time/day.ts";
import { birthOf, fieldsOf } from "../../law/items/birth.ts";
import { type Item, itemsOf, type Wrong, wrongWith } from "../../law/items/items.ts";
import { type KindName, kindNames, kinds } from "../../law/items/kinds.ts";
import { newEntry, withId, wrongWithNew } from "../../law/items/new-item.ts";
import type { Law } from "../../law/law.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { copyDraft, lockDraft, proposalById } from "../../store/edit/edit.ts";
import {
  discardDraft,
  itemDraftById,
  type KeptItemDraft,
  keepItemDraft,
} from "../../store/edit/item-draft.ts";
import { onAgency } from "../access/perform.ts";
import { keepsKnowledge } from "./overlay.ts";

export type ItemDraftRefusal =
  | "not-permitted"
  | "edit.not-here"
  | "edit.not-found"
  | "edit.already-proposed";

type Standing = Pick<Law, "files" | "retired">;

export interface ReadItemDraft {
  readonly draft: KeptItemDraft;
  readonly item: Item;
  /** Not there yet: `item` names its kind. */
  readonly isNew: boolean;
  /** Since the draft began; null if unchanged. */
  readonly change: { readonly was: JsonObject; readonly would: JsonObject } | null;
  readonly wrong: readonly Wrong[];
  /** The same fields changed since the draft began, as they are now. */
  readonly meanwhile: JsonObject | null;
}

export function weighDraft(law: Standing, draft: KeptItemDraft): ReadItemDraft | null {
  const item = itemsOf(law.files).get(draft.entry);
  if (item === undefined) {
    return weighNew(law, draft);
  }
  const { was, typed } = draft.content;
  const { fields } = kinds[item.kind];
  const whole = statementOf(fields, typed, was);
  const would = Object.fromEntries(fields.map(({ name }) => [name, whole[name] ?? null]));
  const change = changedFields(was, would);
  const moved = change === null ? null : changedFields(item.value, change.was);
  return {
    draft,
    item,
    isNew: false,
    change,
    wrong: change === null ? [] : wrongWith(law.files, item, change.would),
    meanwhile: moved === null ? null : moved.was,
  };
}

/** With the id it would get. */
function weighNew(law: Standing, draft: KeptItemDraft): ReadItemDraft | null {
  const kind = kindNames.find((name) => newEntry(name) === draft.entry);
  if (kind === undefined) {
    return null;
  }
  const { was, typed } = draft.content;
  const taken = new Set([...itemsOf(law.files).keys(), ...law.retired.keys()]);
  const would = withId(kind, statementOf(fieldsOf(kind, law.files), typed, was), taken);
  const item = { kind, id: "", entry: draft.entry, title: "", value: was, at: [], file: null };
  const wrong = wrongWithNew(law.files, kind, would, new Set(law.retired.keys()));
  return { draft, item, isNew: true, change: { was: {}, would }, wrong, meanwhile: null };
}

export async function beginNewDraft(
  cell: Cell,
  actor: Colleague,
  law: Standing,
  kind: KindName,
  now: Moment,
): Promise<Outcome<string, ItemDraftRefusal>> {
  const id = crypto.randomUUID();
  const act = { action: "edit.draft", record: id } as const;
  return await onAgency<string, ItemDraftRefusal>(cell, actor, act, async (tx) => {
    if (!keepsKnowledge(cell)) {
      return refused("edit.not-here");
    }
    const birth = birthOf(kind, law.files);
    if (birth === null) {
      return refused("edit.not-found");
    }
    const content = { was: birth.blank, typed: typedOf(fieldsOf(kind, law.files), birth.blank) };
    await keepItemDraft(tx, { id, entry: newEntry(kind), content }, now, actor.id);
    return done(id);
  });
}

export async function beginItemDraft(
  cell: Cell,
  actor: Colleague,
  law: Standing,
  entry: string,
  now: Moment,
): Promise<Outcome<string, ItemDraftRefusal>> {
  const id = crypto.randomUUID();
  const act = { action: "edit.draft", record: id } as const;
  return await onAgency<string, ItemDraftRefusal>(cell, actor, act, async (tx) => {
    if (!keepsKnowledge(cell)) {
      return refused("edit.not-here");
    }
    const item = itemsOf(law.files).get(entry);
    if (item === undefined) {
      return refused("edit.not-found");
    }
    const typed = typedOf(kinds[item.kind].fields, item.value);
    const content = { was: item.value, typed };
    await keepItemDraft(tx, { id, entry, content }, now, actor.id);
    return done(id);
  });
}

export async function readItemDraft(
  cell: Cell,
  actor: Colleague,
  law: Standing,
  id: string,
): Promise<Outcome<ReadItemDraft, ItemDraftRefusal>> {
  const act = { action: "edit.draft", record: idOrNull(id) } as const;
  return await onAgency<ReadItemDraft, ItemDraftRefusal>(cell, actor, act, async (tx) => {
    const draft = await itemDraftById(tx, id);
    const weighed = draft === null ? null : weighDraft(law, draft);
    return weighed === null ? refused("edit.not-found") : done(weighed);
  });
}

async function openDraft(
  tx: Tx,
  id: string,
): Promise<Outcome<KeptItemDraft, "edit.not-found" | "edit.already-proposed">> {
  await lockDraft(tx, id);
  const draft = await itemDraftById(tx, id);
  if (draft === null) {
    return refused("edit.not-found");
  }
  return draft.proposal === null ? done(draft) : refused("edit.already-proposed");
}

export async function keepItemTyped(
  cell: Cell,
  actor: Colleague,
  law: Standing,
  { id, typed }: { readonly id: string; readonly typed: TypedFields },
  now: Moment,
): Promise<Outcome<ReadItemDraft, ItemDraftRefusal>> {
  const act = { action: "edit.draft", record: idOrNull(id) } as const;
  return await onAgency<ReadItemDraft, ItemDraftRefusal>(cell, actor, act, async (tx) => {
    const open = await openDraft(tx, id);
    if (!open.ok) {
      return open;
    }
    const draft = { ...open.value, content: { ...open.value.content, typed } };
    const weighed = weighDraft(law, draft);
    if (weighed === null) {
      return refused("edit.not-found");
    }
    await keepItemDraft(tx, draft, now, actor.id);
    return done(weighed);
  });
}

/** Applies one's own changes to the statement as a colleague has since changed it. */
export async function layDraftAnew(
  cell: Cell,
  actor: Colleague,
  law: Standing,
  id: string,
  now: Moment,
): Promise<Outcome<null, ItemDraftRefusal>> {
  const act = { action: "edit.draft", record: idOrNull(id) } as const;
  return await onAgency<null, ItemDraftRefusal>(cell, actor, act, async (tx) => {
    const open = await openDraft(tx, id);
    if (!open.ok) {
      return open;
    }
    const weighed = weighDraft(law, open.value);
    if (weighed === null) {
      return refused("edit.not-found");
    }
    await keepItemDraft(tx, onWhatStands(weighed), now, actor.id);
    return done(null);
  });
}

/** Own changes on top of the present fields. */
function onWhatStands({ draft, item, change }: ReadItemDraft): KeptItemDraft {
  const would = { ...item.value, ...change?.would };
  const typed = typedOf(kinds[item.kind].fields, would);
  return { ...draft, content: { was: item.value, typed } };
}

/** A discarded draft cannot be opened again. */
export async function discardOwnDraft(
  cell: Cell,
  actor: Colleague,
  id: string,
  now: Moment,
): Promise<Outcome<null, ItemDraftRefusal>> {
  const act = { action: "edit.draft", record: idOrNull(id), ground: "discarded" } as const;
  return await onAgency<null, ItemDraftRefusal>(cell, actor, act, async (tx) => {
    await lockDraft(tx, id);
    return (await discardDraft(tx, id, now)) ? done(null) : refused("edit.not-found");
  });
}

/** A proposal's words on the present statement; null where none can take them. */
function wordsOf(law: Standing, edit: Edit): Pick<KeptItemDraft, "entry" | "content"> | null {
  if (edit.kind === "new-item") {
    const kind = kindNames.find((name) => name === kindAndId(edit.entry)[0]);
    const birth = kind === undefined ? null : birthOf(kind, law.files);
    if (kind === undefined || birth === null) {
      return null;
    }
    const typed = typedOf(fieldsOf(kind, law.files), edit.would);
    return { entry: newEntry(kind), content: { was: birth.blank, typed } };
  }
  const item = itemsOf(law.files).get(edit.entry);
  if (edit.kind !== "item" || item === undefined) {
    return null;
  }
  const typed = typedOf(kinds[item.kind].fields, { ...item.value, ...edit.would });
  return { entry: edit.entry, content: { was: item.value, typed } };
}

/** Makes a draft of returned words on the present statement. Gives its id, and whether it is a new decision. */
export async function mendProposal(
  cell: Cell,
  actor: Colleague,
  law: Standing,
  proposal: string,
  now: Moment,
): Promise<Outcome<{ readonly draft: string; readonly decision: boolean }, ItemDraftRefusal>> {
  const id = crypto.randomUUID();
  const act = { action: "edit.draft", record: id } as const;
  return await onAgency<{ draft: string; decision: boolean }, ItemDraftRefusal>(
    cell,
    actor,
    act,
    async (tx) => {
      const found = await proposalById(tx, proposal);
      if (found === null || found.by.id !== actor.id || found.answer?.answer !== "declined") {
        return refused("edit.not-found");
      }
      const { edit } = found;
      if (edit.kind === "new-decision") {
        const copied = await copyDraft(tx, { proposal, to: id }, now, actor.id);
        return copied ? done({ draft: id, decision: true }) : refused("edit.not-found");
      }
      const words = wordsOf(law, edit);
      if (words === null) {
        return refused("edit.not-found");
      }
      await keepItemDraft(tx, { id, ...words }, now, actor.id);
      return done({ draft: id, decision: false });
    },
  );
}

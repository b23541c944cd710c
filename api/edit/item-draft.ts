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
import { idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { copyDraft, lockDraft, proposalById } from "../../store/edit.ts";
import {
  discardDraft,
  itemDraftById,
  type KeptItemDraft,
  keepItemDraft,
} from "../../store/item-draft.ts";
import { onAgency } from "../access/perform.ts";
import { keepsKnowledge } from "./overlay.ts";

export type ItemDraftRefusal =
  | "not-permitted"
  | "edit.not-here"
  | "edit.not-found"
  | "edit.already-proposed";

type Standing = Pick<Law, "files" | "retired">;

/** A draft, the statement it is on as that stands now, and what is wrong with what is typed. */
export interface ReadItemDraft {
  readonly draft: KeptItemDraft;
  readonly item: Item;
  /** It is not there yet: `item` says of which kind it would be. */
  readonly isNew: boolean;
  /** What is otherwise than when the draft was begun; null where nothing is. */
  readonly change: { readonly was: JsonObject; readonly would: JsonObject } | null;
  readonly wrong: readonly Wrong[];
  /** Somebody has changed the same fields since the draft was begun: how they stand now. */
  readonly meanwhile: JsonObject | null;
}

/** What a draft comes to beside the law as it stands. */
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

/** A statement that is not there yet, with the id it would get. */
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

/** Begins a statement that is not there yet: an empty draft, seen by nobody else. Gives its id. */
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

/** Begins to change a statement: a draft with what stands, seen by nobody else. Gives its id. */
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

/** Reads one's own draft of a statement. */
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

/** Keeps what was typed, sound or not, and tells what is wrong with it. */
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

/** Lays what one has typed on the statement as it stands now, after somebody else has changed it. */
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

/** The same words on what stands now: the fields one has changed are one's own, all others as they stand. */
function onWhatStands({ draft, item, change }: ReadItemDraft): KeptItemDraft {
  const would = { ...item.value, ...change?.would };
  const typed = typedOf(kinds[item.kind].fields, would);
  return { ...draft, content: { was: item.value, typed } };
}

/** Puts one's own draft aside, of a statement or a new decision; it cannot be opened again. */
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

/** The words of a proposal as a draft would hold them, on what stands now; null where there is nothing to type them into. */
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

/**
 * Takes up again what one has proposed and another editor has sent back: a new draft with the same words, laid on what stands now.
 * Gives the id of the draft, and whether it is of a new decision.
 */
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

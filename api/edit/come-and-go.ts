import type { Colleague } from "../../domain/access/actor.ts";
import type { JsonObject } from "../../domain/base/json.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { StatementEdit } from "../../domain/edit/item.ts";
import type { Moment } from "../../domain/time/day.ts";
import { itemsOf } from "../../law/items/items.ts";
import type { KindName } from "../../law/items/kinds.ts";
import { canRetire, editOfNew, holdOn, withId } from "../../law/items/new-item.ts";
import type { Law } from "../../law/law.ts";
import type { Cell } from "../../store/cell.ts";
import { insertProposal } from "../../store/edit/edit.ts";
import { onAgency } from "../access/perform.ts";
import { keepsKnowledge } from "./overlay.ts";
import { type ProposeRefusal, type Reasons, reasonProblem } from "./reason.ts";
import { wrongWithEdit } from "./wrong.ts";

type Standing = Pick<Law, "files" | "retired">;

/** Without an id it gets one from its name. */
export interface NewRequest extends Reasons {
  readonly kind: KindName;
  readonly would: JsonObject;
}

export function newEdit(
  law: Standing,
  { kind, would, why, source }: NewRequest,
): Outcome<StatementEdit, ProposeRefusal> {
  const taken = new Set([...itemsOf(law.files).keys(), ...law.retired.keys()]);
  const edit = editOfNew(kind, withId(kind, would, taken));
  if (wrongWithEdit(law, edit).length > 0) {
    return refused("edit.not-sound");
  }
  const problem = reasonProblem(why, source);
  return problem === null ? done(edit) : refused(problem);
}

function retireEdit(
  law: Standing,
  { entry, why, source }: Reasons & { readonly entry: string },
): Outcome<StatementEdit, ProposeRefusal> {
  const item = itemsOf(law.files).get(entry);
  if (item === undefined || !canRetire(item)) {
    return refused("edit.not-found");
  }
  if (holdOn(law.files, item).problems.length > 0) {
    return refused("edit.referred-to");
  }
  const problem = reasonProblem(why, source);
  return problem === null ? done({ kind: "retire", entry, was: item.value }) : refused(problem);
}

async function proposeEdit(
  cell: Cell,
  actor: Colleague,
  { edit, why, source }: Reasons & { readonly edit: Outcome<StatementEdit, ProposeRefusal> },
  now: Moment,
): Promise<Outcome<string, ProposeRefusal>> {
  const id = crypto.randomUUID();
  const act = { action: "edit.propose", record: id } as const;
  return await onAgency<string, ProposeRefusal>(cell, actor, act, async (tx) => {
    if (!keepsKnowledge(cell)) {
      return refused("edit.not-here");
    }
    if (!edit.ok) {
      return edit;
    }
    await insertProposal(tx, { id, edit: edit.value, why, source, draft: null }, now, actor.id);
    return done(id);
  });
}

export async function proposeNew(
  cell: Cell,
  actor: Colleague,
  law: Standing,
  request: NewRequest,
  now: Moment,
): Promise<Outcome<string, ProposeRefusal>> {
  const { why, source } = request;
  return await proposeEdit(cell, actor, { edit: newEdit(law, request), why, source }, now);
}

/** Refuses while anything refers to it, or cases hold its name. Gives the proposal's id. */
export async function proposeRetire(
  cell: Cell,
  actor: Colleague,
  law: Standing,
  request: Reasons & { readonly entry: string },
  now: Moment,
): Promise<Outcome<string, ProposeRefusal>> {
  const { why, source } = request;
  return await proposeEdit(cell, actor, { edit: retireEdit(law, request), why, source }, now);
}

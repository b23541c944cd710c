import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf, type Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Edit } from "../../domain/edit/edit.ts";
import {
  placesOf,
  type Statement,
  sameStatement,
  writeStatement,
} from "../../domain/edit/statement.ts";
import { wholeDecision } from "../../domain/edit/whole.ts";
import type { Law } from "../../law/law.ts";
import { idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { draftById, insertProposal } from "../../store/edit.ts";
import { onAgency } from "../access/perform.ts";
import { isSound, keepsKnowledge } from "./overlay.ts";

/** Another statement in one place of a decision, and why. */
export interface ChangeRequest {
  readonly entry: string;
  readonly place: string;
  /** What stood there when the form was opened. */
  readonly was: Statement;
  readonly would: Statement;
  readonly why: string;
  readonly source: string;
}

export type ProposeRefusal =
  | "edit.not-here"
  | "edit.not-found"
  | "edit.no-why"
  | "edit.no-source"
  | "edit.same-text"
  | "edit.not-sound"
  | "edit.not-whole"
  | "edit.already-proposed"
  | "not-permitted";

function reasonProblem(why: string, source: string): "edit.no-why" | "edit.no-source" | null {
  if (why === "") {
    return "edit.no-why";
  }
  return source === "" ? "edit.no-source" : null;
}

function changeProblem(law: Law, request: ChangeRequest): ProposeRefusal | null {
  const decision = law.decisions.find(({ id }) => id === request.entry);
  const place = decision && placesOf(decision).find((each) => each.place === request.place);
  if (decision === undefined || place === undefined) {
    return "edit.not-found";
  }
  if (sameStatement(request.was, request.would)) {
    return "edit.same-text";
  }
  const after = writeStatement(decision, request.place, request.would);
  return isSound(law, after) ? reasonProblem(request.why, request.source) : "edit.not-sound";
}

/** Proposes to change one statement. Nothing changes by it. Gives the id of the proposal. */
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
    const problem = keepsKnowledge(cell) ? changeProblem(law, request) : "edit.not-here";
    if (problem !== null) {
      return refused(problem);
    }
    const { entry, place, was, would, why, source } = request;
    const edit: Edit = { kind: "change", entry, place, was, would };
    await insertProposal(tx, { id, edit, why, source, draft: null }, now, actor.id);
    return done(id);
  });
}

/** Proposes the decision of a draft, when it is whole; the draft is then closed. Gives the id of the proposal. */
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
    if (request.why === "") {
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

import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { answerProblem, fitOf, overlay, type Proposal } from "../../domain/edit/edit.ts";
import { ofStatement } from "../../domain/edit/item.ts";
import type { Moment } from "../../domain/time/day.ts";
import { itemsOf, layItems } from "../../law/items/items.ts";
import type { Law } from "../../law/law.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import {
  approvedEdits,
  insertAnswer,
  lockAnswers,
  proposalById,
  proposalsOn,
} from "../../store/edit/edit.ts";
import { onAgency } from "../access/perform.ts";
import { form } from "../form.ts";
import { keepsKnowledge } from "./overlay.ts";
import { wrongWithEdit } from "./wrong.ts";

export const answering = form(
  z.object({
    answer: z.enum(["approved", "declined"]),
    reason: z.string().trim().max(2000).default(""),
  }),
  {
    "edit.own-proposal": "reason",
    "edit.already-answered": "reason",
    "edit.no-reason": "reason",
    "edit.older-text": "reason",
    "edit.not-sound": "reason",
  },
);

export interface AnswerRequest {
  readonly proposal: string;
  readonly answer: "approved" | "declined";
  readonly reason: string;
}

export type AnswerRefusal =
  | "not-permitted"
  | "edit.not-here"
  | "edit.not-found"
  | "edit.own-proposal"
  | "edit.already-answered"
  | "edit.no-reason"
  | "edit.older-text"
  | "edit.not-sound";

/**
 * Takes effect when the law is next read: the caller asks the house. Refuses own, answered and outdated proposals,
 * declines without reason, and an unloadable law.
 */
export async function answerProposal(
  cell: Cell,
  actor: Colleague,
  law: Pick<Law, "decisions" | "files" | "retired">,
  request: AnswerRequest,
  now: Moment,
): Promise<Outcome<null, AnswerRefusal>> {
  const act = {
    action: "edit.answer",
    record: idOrNull(request.proposal),
    ground: request.answer,
  } as const;
  return await onAgency<null, AnswerRefusal>(cell, actor, act, async (tx) => {
    if (!keepsKnowledge(cell)) {
      return refused("edit.not-here");
    }
    await lockAnswers(tx);
    const proposal = await proposalById(tx, request.proposal);
    const problem =
      proposal === null ? "edit.not-found" : await problemWith(tx, actor, law, proposal, request);
    if (problem !== null) {
      return refused(problem);
    }
    const kept = await insertAnswer(tx, request, now, actor.id);
    return kept ? done(null) : refused("edit.already-answered");
  });
}

async function problemWith(
  tx: Tx,
  actor: Colleague,
  law: Pick<Law, "decisions" | "files" | "retired">,
  proposal: Proposal,
  { answer, reason }: AnswerRequest,
): Promise<AnswerRefusal | null> {
  const problem = answerProblem(proposal, actor.id, answer, reason);
  if (problem !== null || answer === "declined") {
    return problem;
  }
  const approved = (await approvedEdits(tx)).map(({ edit }) => edit);
  const { edit } = proposal;
  const { decisions } = overlay(law.decisions, approved);
  const { files } = layItems(law.files, approved.filter(ofStatement));
  const item = itemsOf(files).get(edit.entry);
  const fit = fitOf(proposal, decisions, await proposalsOn(tx, edit.entry), item?.value);
  if (fit === "older-text" || fit === "gone") {
    return "edit.older-text";
  }
  const sound =
    !ofStatement(edit) || wrongWithEdit({ files, retired: law.retired }, edit).length === 0;
  return sound ? null : "edit.not-sound";
}

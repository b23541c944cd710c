import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import type { PlanArea } from "../../domain/plan/field.ts";
import {
  type FollowUp,
  type FollowUpRefusal,
  followUpProblem,
} from "../../domain/plan/follow-up.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { isId } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { colleagues } from "../../store/colleague.ts";
import { endDeadline, startDeadline } from "../../store/deadline/deadline.ts";
import { onPlan } from "../access/perform.ts";
import { form } from "../form.ts";
import { type Before, type Keep, type KeepRefusal, keepEntry, slipsAt } from "./keep.ts";
import { formed, inArea } from "./shown.ts";

export type NoteFollowUpRefusal =
  | FollowUpRefusal
  | "plan.no-such-colleague"
  | "plan.entry.not-found";

export const following = form(z.object({ ...inArea, content: formed.followUp }), {
  "plan.no-words": "content.what",
  "plan.does-not-follow": "content.standing.state",
  "plan.by-passed": "content.due",
  "plan.by-too-far": "content.due",
  "plan.day-is-moved": "content.due",
  "plan.not-yet": "content.standing.on",
  "plan.how-it-went": "content.standing.words",
  "plan.no-such-colleague": "content.who",
  ...slipsAt("content.what"),
});

/** The date runs until the follow-up is noted; an unrequested one is met at once. */
async function runDeadline(tx: Tx, keep: Keep<FollowUp>, at: Moment): Promise<void> {
  const { thing: about, caseId, person, content } = keep;
  const kind = "plan-follow-up";
  if (content.standing.state === "noted") {
    if (keep.seen === 0) {
      await startDeadline(tx, { kind, about, caseId, person, due: content.due, at });
    }
    await endDeadline(tx, { kind, about, how: "met", at });
  } else {
    await startDeadline(tx, { kind, about, caseId, person, due: content.due, at });
  }
}

/** Asks for a follow-up by a date, or notes how it went. */
export async function noteFollowUp(
  cell: Cell,
  actor: Colleague,
  request: Keep<FollowUp> & { readonly field: PlanArea },
  now: Moment,
): Promise<Outcome<number, NoteFollowUpRefusal | KeepRefusal>> {
  const { content, thing } = request;
  return await onPlan(cell, actor, request, "plan.note", (tx, opened) => {
    const problem = async ({ before }: Before<FollowUp>) => {
      if (!isId(thing)) {
        return "plan.entry.not-found";
      }
      const asks = before?.who !== content.who;
      if (asks && !(await colleagues(tx)).some(({ id }) => id === content.who)) {
        return "plan.no-such-colleague";
      }
      return followUpProblem(before, content, dayOf(now));
    };
    const kept = () => runDeadline(tx, request, now);
    const writing = { tx, actor, opened, now };
    return keepEntry<"follow-up", NoteFollowUpRefusal>(writing, request, { problem, kept });
  });
}

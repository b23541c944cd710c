import type { Colleague } from "../../domain/access/actor.ts";
import { dayOf, type Moment } from "../../domain/base/day.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import type { PlanArea } from "../../domain/plan/field.ts";
import {
  type FollowUp,
  type FollowUpRefusal,
  followUpProblem,
} from "../../domain/plan/follow-up.ts";
import type { Tx } from "../../store/as-actor.ts";
import { isId } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { colleagues } from "../../store/colleague.ts";
import { endDeadline, startDeadline } from "../../store/deadline.ts";
import { type Before, type Keep, type KeepRefusal, keepEntry } from "./keep.ts";

export type NoteFollowUpRefusal =
  | FollowUpRefusal
  | "plan.no-such-colleague"
  | "plan.entry.not-found";

/** Asks that somebody hears how it goes by a day, or writes down how it went. */
export async function noteFollowUp(
  cell: Cell,
  actor: Colleague,
  request: Keep<FollowUp> & { readonly field: PlanArea },
  now: Moment,
): Promise<Outcome<number, NoteFollowUpRefusal | KeepRefusal>> {
  const { content, thing: about, caseId } = request;
  const problem = async (tx: Tx, { before }: Before<FollowUp>) => {
    if (!isId(about)) {
      return "plan.entry.not-found";
    }
    const asks = before?.who !== content.who;
    if (asks && !(await colleagues(tx)).some(({ id }) => id === content.who)) {
      return "plan.no-such-colleague";
    }
    return followUpProblem(before, content, dayOf(now));
  };
  const kept = async (tx: Tx) => {
    if (content.standing.state === "noted") {
      await endDeadline(tx, { kind: "plan-follow-up", about, how: "met", at: now });
    } else {
      await startDeadline(tx, {
        kind: "plan-follow-up",
        about,
        caseId,
        due: content.due,
        at: now,
      });
    }
  };
  const rule = { problem, kept };
  return await keepEntry<"follow-up", NoteFollowUpRefusal>(cell, actor, request, rule, now);
}

import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import type { PlanArea } from "../../domain/plan/field.ts";
import {
  type Doer,
  isOpen,
  type Step,
  type StepRefusal,
  stepProblem,
} from "../../domain/plan/step.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { isId } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { colleagues } from "../../store/colleague.ts";
import { endDeadline, startDeadline } from "../../store/deadline/deadline.ts";
import { consentsOf } from "../../store/plan/plan.ts";
import { onPlan } from "../access/perform.ts";
import { form } from "../form.ts";
import { type Before, type Keep, type KeepRefusal, keepEntry, slipsAt } from "./keep.ts";
import { recipientsIn } from "./read.ts";
import { formed, inArea } from "./shown.ts";

export type NoteStepRefusal =
  | StepRefusal
  | "plan.no-such-colleague"
  | "plan.no-such-agency"
  | "plan.entry.not-found";

export const stepping = form(z.object({ ...inArea, content: formed.step }), {
  "plan.no-words": "content.what",
  "plan.does-not-follow": "content.standing.state",
  "plan.by-passed": "content.by",
  "plan.by-too-far": "content.by",
  "plan.promised-day": "content.by",
  "plan.day-is-moved": "content.by",
  "plan.not-yet": "content.standing.day",
  "plan.waits-for-what": "content.standing.on",
  "plan.given-up-why": "content.standing.why",
  "plan.who-does-it": "content.doer.name",
  "plan.no-such-colleague": "content.doer.id",
  "plan.tells-whom": "content.tells.to",
  "plan.no-such-agency": "content.tells.cell",
  "plan.no-consent": "content.tells.consent",
  "plan.consent-for-another": "content.tells.consent",
  "plan.consent-ended": "content.tells.consent",
  ...slipsAt("content.what"),
});

async function runDeadline(tx: Tx, keep: Keep<Step>, at: Moment): Promise<void> {
  const { thing: about, caseId, person, content } = keep;
  const { by, standing } = content;
  if (by !== null && isOpen(content)) {
    await startDeadline(tx, { kind: "plan-step", about, caseId, person, due: by, at });
  } else {
    const how = standing.state === "done" ? "met" : "moot";
    await endDeadline(tx, { kind: "plan-step", about, how, at });
  }
}

/** Null where the named colleague works here. */
export async function doerProblem(tx: Tx, doer: Doer): Promise<"plan.no-such-colleague" | null> {
  const isKnown =
    doer.who !== "colleague" || (await colleagues(tx)).some(({ id }) => id === doer.id);
  return isKnown ? null : "plan.no-such-colleague";
}

async function namesProblem(
  tx: Tx,
  cell: Cell,
  { doer, tells }: Step,
): Promise<"plan.no-such-colleague" | "plan.no-such-agency" | null> {
  const problem = await doerProblem(tx, doer);
  if (problem !== null) {
    return problem;
  }
  const told = tells.to === "agency" ? tells.cell : null;
  const known =
    told === null || (await recipientsIn(tx, cell)).some(({ cell: each }) => each === told);
  return known ? null : "plan.no-such-agency";
}

/** Keeps a step or its progress. Telling others rests on the person's consent. */
export async function noteStep(
  cell: Cell,
  actor: Colleague,
  request: Keep<Step> & { readonly field: PlanArea },
  now: Moment,
): Promise<Outcome<number, NoteStepRefusal | KeepRefusal>> {
  const { content, thing } = request;
  return await onPlan(cell, actor, request, "plan.note", (tx, opened) => {
    const problem = async ({ plan, before }: Before<Step>) => {
      if (!isId(thing)) {
        return "plan.entry.not-found";
      }
      const consents = await consentsOf(tx, plan.person);
      // A step begun stays with who began it, also after they left.
      const names =
        before === null || before.standing.state === "planned"
          ? await namesProblem(tx, cell, content)
          : null;
      return names ?? stepProblem(before, content, consents, dayOf(now));
    };
    const kept = () => runDeadline(tx, request, now);
    const writing = { tx, actor, opened, now };
    return keepEntry<"step", NoteStepRefusal>(writing, request, { problem, kept });
  });
}

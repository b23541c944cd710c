import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import {
  type Correction,
  type CorrectionRefusal,
  correctionProblem,
} from "../../domain/plan/correction.ts";
import { planAreas } from "../../domain/plan/field.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { onPlan } from "../access/perform.ts";
import { form } from "../form.ts";
import { type Before, type Keep, type KeepRefusal, keepEntry, slipsAt } from "./keep.ts";
import { asSeen, formed } from "./shown.ts";

export type NoteCorrectionRefusal = CorrectionRefusal | "plan.entry.not-found";

export const correcting = form(
  z.object({
    ...{ ...asSeen, content: formed.correction },
    field: z.enum(["wishes", ...planAreas, "return"]),
  }),
  {
    "plan.no-own-words": "content.said",
    "plan.said-is-said": "content.said",
    "plan.not-yet": "content.on",
    "plan.what-was-done": "content.standing.done",
    ...slipsAt("content.said"),
    "plan.entry.not-found": "field",
  },
);

/** Keeps what the person says is wrong, and later what was done, beside its subject. */
export async function noteCorrection(
  cell: Cell,
  actor: Colleague,
  request: Keep<Correction>,
  now: Moment,
): Promise<Outcome<number, NoteCorrectionRefusal | KeepRefusal>> {
  const { content, field } = request;
  const problem = ({ before, standing }: Before<Correction>) => {
    const about = standing.find(({ thing }) => thing === content.about);
    // In the field of its subject, so that both have the same readers.
    if (content.about !== null && about?.field !== field) {
      return "plan.entry.not-found";
    }
    return correctionProblem(before, content, dayOf(now));
  };
  return await onPlan(cell, actor, request, "plan.note", (tx, opened) =>
    keepEntry<"correction", NoteCorrectionRefusal>({ tx, actor, opened, now }, request, {
      problem,
    }),
  );
}

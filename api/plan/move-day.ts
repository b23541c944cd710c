import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { type Outcome, refused } from "../../domain/base/outcome.ts";
import type { AlsoTells } from "../../domain/plan/also-tells.ts";
import { type MoveReason, moveReasons } from "../../domain/plan/by.ts";
import { historyOf } from "../../domain/plan/entry.ts";
import type { PlanArea } from "../../domain/plan/field.ts";
import { type MoveRefusal, movedTo } from "../../domain/plan/move.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { OfPerson } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { startDeadline } from "../../store/deadline/deadline.ts";
import { rightDayOf } from "../../store/plan/right-day.ts";
import { onPlan } from "../access/perform.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";
import { type KeepRefusal, keepEntry, slipsAt } from "./keep.ts";
import { entriesFor } from "./read.ts";
import { inArea } from "./shown.ts";

export interface MoveDay extends OfPerson {
  readonly thing: string;
  readonly seen: number;
  readonly field: PlanArea;
  readonly to: Day;
  readonly why: MoveReason;
  readonly words: string | null;
  readonly alsoTells?: AlsoTells;
}

export const moving = form(
  z.object({
    ...inArea,
    to: someDay,
    why: z.enum(moveReasons),
    words: z.string().trim().max(4000).nullable().default(null),
  }),
  {
    "plan.nothing-to-move": "to",
    "plan.same-day": "to",
    "plan.by-passed": "to",
    "plan.by-too-far": "to",
    "plan.day-of-law": "to",
    "plan.moved-why": "words",
    ...slipsAt("to"),
  },
);

export type MoveDayRefusal = MoveRefusal | KeepRefusal | "plan.day-of-law";

/** Moves date, reason and deadline in one transaction. Never a date of the law. */
export async function moveDay(
  cell: Cell,
  actor: Colleague,
  request: MoveDay,
  now: Moment,
): Promise<Outcome<number, MoveDayRefusal>> {
  const { caseId, person, thing, seen, field, why, alsoTells = null } = request;
  const of = { caseId, person, field, ground: why };
  return await onPlan<number, MoveRefusal | KeepRefusal | "plan.day-of-law">(
    cell,
    actor,
    of,
    "plan.move-day",
    async (tx, opened) => {
      if ((await rightDayOf(tx, thing, { caseId, person })) !== null) {
        return refused("plan.day-of-law");
      }
      const history = historyOf(await entriesFor(tx, actor, opened), thing);
      const before = history.find(({ version }) => version === seen)?.content;
      if (before?.kind !== "step" && before?.kind !== "follow-up") {
        return refused("plan.entry.not-found");
      }
      const moved = movedTo(before, request, dayOf(now));
      if (!moved.ok) {
        return moved;
      }
      const kind = before.kind === "step" ? "plan-step" : "plan-follow-up";
      const keep = { caseId, person, thing, seen, field, alsoTells, content: moved.value };
      return await keepEntry<"step" | "follow-up", never>({ tx, actor, opened, now }, keep, {
        problem: () => null,
        kept: () =>
          startDeadline(tx, { kind, about: thing, caseId, person, due: request.to, at: now }),
      });
    },
  );
}

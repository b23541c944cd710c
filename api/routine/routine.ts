import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import {
  type DecidesNow,
  decidesNow,
  type Routine,
  type RoutineRefusal,
  routineProblem,
} from "../../domain/case/routine.ts";
import { clockOf, type Moment } from "../../domain/time/day.ts";
import { insertRoutine, type NewRoutine, routines } from "../../store/case/routine.ts";
import type { Cell } from "../../store/cell.ts";
import { type ColleagueRow, colleagues } from "../../store/colleague.ts";
import { onAgency } from "../access/perform.ts";
import { form } from "../form.ts";

export const changing = form(
  z.object({
    startsWhen: z.string().trim().max(1_000).default(""),
    decides: z.uuid(),
    standsIn: z.uuid(),
    weekdays: z.array(z.number().int().min(1).max(7)),
    from: z.number().int(),
    to: z.number().int(),
    elseCall: z.string().trim().max(200),
  }),
  {
    "routine.same-person": "standsIn",
    "routine.no-weekday": "weekdays",
    "routine.no-hours": "from",
    "routine.no-call": "elseCall",
    "routine.no-such-colleague": "decides",
  },
);

export interface RoutinesNow {
  readonly routines: readonly { readonly routine: Routine; readonly now: DecidesNow }[];
  readonly colleagues: readonly ColleagueRow[];
}

export async function readRoutines(
  cell: Cell,
  actor: Colleague,
  now: Moment,
): Promise<Outcome<RoutinesNow, "not-permitted">> {
  return await onAgency(cell, actor, { action: "routine.read" }, async (tx) => {
    const [all, here] = await Promise.all([routines(tx), colleagues(tx)]);
    const clock = clockOf(now);
    return done({
      routines: all.map((routine) => ({ routine, now: decidesNow(routine, clock) })),
      colleagues: here,
    });
  });
}

export async function changeRoutine(
  cell: Cell,
  actor: Colleague,
  request: NewRoutine,
  now: Moment,
): Promise<Outcome<null, RoutineRefusal | "routine.no-such-colleague" | "not-permitted">> {
  const act = { action: "routine.change", record: request.trigger } as const;
  return await onAgency(cell, actor, act, async (tx) => {
    const problem = routineProblem(request);
    if (problem !== null) {
      return refused(problem);
    }
    const here = await colleagues(tx);
    const known = (person: string) => here.some(({ id }) => id === person);
    if (!known(request.decides) || !known(request.standsIn)) {
      return refused("routine.no-such-colleague");
    }
    await insertRoutine(tx, request, now, actor.id);
    return done(null);
  });
}

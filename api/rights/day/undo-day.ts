import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import type { Moment } from "../../../domain/time/day.ts";
import { idOrNull } from "../../../store/case/case.ts";
import type { OfPerson } from "../../../store/case/person.ts";
import type { Cell } from "../../../store/cell.ts";
import { holdLife } from "../../../store/plan/life.ts";
import {
  keepRightDayUndone,
  type MetRightDay,
  metById,
  rightDayOf,
} from "../../../store/plan/right-day.ts";
import { onRights } from "../../access/perform.ts";
import type { ReadRefusal } from "../../case/read.ts";
import { form } from "../../form.ts";
import type { Already } from "../../problem.ts";
import { guardChild } from "../../safeguard/guard-child.ts";
import { keepDays } from "./keep-days.ts";

export const undoing = form(
  z.object({
    met: z.uuid().openapi({ description: "Which telling: the id that stands in `met`." }),
    why: z.string().trim().max(500).openapi({ description: "Why, in one's own words." }),
  }),
  { "right-day.no-reason": "why" },
);

export interface UndoRightDay extends OfPerson {
  readonly day: string;
  /** Entries written later stay. */
  readonly met: string;
  readonly why: string;
}

type UndoRefusal = "right-day.not-found" | "right-day.already-undone" | "right-day.no-reason";

function alreadyUndone({ at, by }: NonNullable<MetRightDay["undone"]>): Outcome<
  never,
  "right-day.already-undone"
> & {
  readonly already: Already;
} {
  return { ok: false, refused: "right-day.already-undone", already: { at, by } };
}

/** Undoes a completion: the entry stays as history, the date runs again, and rights are reckoned without it. */
export async function undoRightDay(
  cell: Cell,
  actor: Colleague,
  { caseId, person, day, met, why }: UndoRightDay,
  now: Moment,
): Promise<Outcome<null, UndoRefusal | ReadRefusal>> {
  const act = { action: "rights.undo", record: idOrNull(day) } as const;
  return await onRights<null, UndoRefusal>(cell, actor, { caseId, person }, act, async (tx) => {
    await holdLife(tx, person);
    const telling = await metById(tx, met);
    const found = await rightDayOf(tx, day, { caseId, person });
    if (telling?.day !== day.toLowerCase() || found === null) {
      return refused("right-day.not-found");
    }
    const said = why.trim();
    if (said === "") {
      return refused("right-day.no-reason");
    }
    const { undone } = telling;
    if (undone !== null) {
      const isSame = undone.byId === actor.id && undone.why === said;
      return isSame ? done(null) : alreadyUndone(undone);
    }
    await keepRightDayUndone(tx, { met, day, why: said, at: now, by: actor.id });
    await keepDays(tx, { caseId, person }, now);
    await guardChild(tx, { caseId, person }, found.step ?? "", { at: now, by: actor.id });
    return done(null);
  });
}

import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { insertWithdrawn } from "../../store/presence/withdrawn.ts";
import { isOfJourney } from "../../store/travel/travel.ts";
import { type EvidenceRefusal, onEvidence } from "../evidence/gate.ts";
import { form } from "../form.ts";

export const withdrawingTravel = form(
  z.object({ row: z.uuid(), why: z.string().trim().min(1).max(500) }),
  {},
);

/** A leg or a part that is withdrawn is shown no more; it stays, with why. */
export async function withdrawTravel(
  cell: Cell,
  actor: Colleague,
  { caseId, row, why }: z.output<typeof withdrawingTravel.shape> & { readonly caseId: string },
  now: Moment,
): Promise<Outcome<null, EvidenceRefusal | "travel.row.not-found">> {
  const act = { action: "evidence.write", record: row } as const;
  return await onEvidence(cell, actor, caseId, act, async (tx) => {
    if (!(await isOfJourney(tx, caseId, row))) {
      return refused("travel.row.not-found");
    }
    await insertWithdrawn(tx, cell, { row, caseId, why, at: now, by: actor.id });
    return done(null);
  });
}

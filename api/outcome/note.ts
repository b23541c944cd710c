import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import {
  type NewOutcome,
  noteOutcome as noted,
  outcomeKinds,
} from "../../domain/outcome/outcome.ts";
import { dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { caseAccess } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { putJobs } from "../../store/intake/job.ts";
import { personIdsOf } from "../../store/plan/right-day.ts";
import { caseOfOutcome, insertOutcome } from "../../store/referral/outcome.ts";
import { onCase, rightsSeen } from "../access/perform.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";
import { keepDays } from "../rights/day/keep-days.ts";

export const noting = form(
  z.object({
    id: z.uuid().optional().openapi({ description: "Sent twice, it is one outcome." }),
    kind: z.enum(outcomeKinds),
    provision: z.string().max(20).nullable().default(null),
    note: z.string().trim().max(4_000).nullable().default(null),
    happened: someDay,
  }),
  {
    "outcome.not-yet-happened": "happened",
    "outcome.unknown-provision": "provision",
    "outcome.already-used": "kind",
  },
);

export interface NoteOutcome extends NewOutcome {
  readonly id?: string | undefined;
  readonly caseId: string;
}

type Refusal =
  | "outcome.not-yet-happened"
  | "outcome.unknown-provision"
  | "outcome.already-used"
  | "not-permitted"
  | "case.not-found";

/** Recalculates everyone's dates. The courier does it for persons whose rights the colleague may not read. */
async function keepDaysSeen(tx: Tx, actor: Colleague, caseId: string, now: Moment): Promise<void> {
  const access = (await caseAccess(tx, caseId, actor.id)) ?? { restricted: true, part: null };
  const [persons, sees] = await Promise.all([
    personIdsOf(tx, caseId),
    rightsSeen(tx, actor, access, caseId),
  ]);
  for (const person of persons.filter(sees)) {
    await keepDays(tx, { caseId, person }, now);
  }
  if (!persons.every(sees)) {
    await putJobs(tx, "rights", [caseId]);
  }
}

/** Moves the dates of all persons; tells nobody. The same form twice is one; refused in another case. */
export async function noteOutcome(
  cell: Cell,
  actor: Colleague,
  { id = crypto.randomUUID(), caseId, ...outcome }: NoteOutcome,
  now: Moment,
): Promise<Outcome<{ readonly id: string }, Refusal>> {
  const act = { action: "outcome.note", record: id } as const;
  return await onCase(
    cell,
    actor,
    caseId,
    act,
    async (tx): Promise<Outcome<{ readonly id: string }, Refusal>> => {
      const rightly = noted(outcome, dayOf(now));
      if (!rightly.ok) {
        return rightly;
      }
      const isNew = await insertOutcome(tx, {
        ...rightly.value,
        id,
        caseId,
        at: now,
        by: actor.id,
      });
      if (isNew) {
        await keepDaysSeen(tx, actor, caseId, now);
      }
      return isNew || (await caseOfOutcome(tx, id)) === caseId
        ? done({ id })
        : refused("outcome.already-used");
    },
  );
}

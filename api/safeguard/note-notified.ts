import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { type TakenIn, takenIn } from "../../domain/case/child.ts";
import { childWelfare } from "../../domain/directory/child-welfare.ts";
import { isMoment, type Moment, moment } from "../../domain/time/day.ts";
import { insertNotified } from "../../store/case/child.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { form } from "../form.ts";

export const notifying = form(
  z.object({
    id: z.uuid().optional().openapi({ description: "Yours; the same again adds nothing." }),
    body: z.enum(childWelfare),
    whom: z.string().trim().max(200).default(""),
    toldAt: z.iso.datetime().refine(isMoment).transform(moment),
    takenIn: z.enum(takenIn),
  }),
  { "child.told-later-than-now": "toldAt" },
);

export interface NoteNotified {
  /** Makes a repeat count once. */
  readonly id?: string | undefined;
  readonly caseId: string;
  readonly body: (typeof childWelfare)[number];
  /** Empty if not known. */
  readonly whom: string;
  readonly toldAt: Moment;
  readonly takenIn: TakenIn;
}

type NotifiedRefusal = "child.told-later-than-now";

/** Once taken in, it folds the box about a child. */
export async function noteNotified(
  cell: Cell,
  actor: Colleague,
  notified: NoteNotified,
  now: Moment,
): Promise<Outcome<null, NotifiedRefusal | ReadRefusal>> {
  const { caseId, body, toldAt } = notified;
  const act = { action: "child.notify", record: body } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    if (toldAt > now) {
      return refused("child.told-later-than-now");
    }
    const id = notified.id ?? crypto.randomUUID();
    await insertNotified(tx, { ...notified, id, at: now, by: actor.id });
    return done(null);
  });
}

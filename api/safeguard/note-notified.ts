import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { TakenIn } from "../../domain/case/child.ts";
import type { childWelfare } from "../../domain/directory/child-welfare.ts";
import type { Moment } from "../../domain/time/day.ts";
import { insertNotified } from "../../store/case/child.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";

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

export type NotifiedRefusal = "child.told-later-than-now";

/** Notes a telling or an attempt. Once taken in, it folds the box about a child. */
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

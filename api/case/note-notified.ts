import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { TakenIn } from "../../domain/case/child.ts";
import type { childWelfare } from "../../domain/directory/child-welfare.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { insertNotified } from "../../store/child.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "./read.ts";

/** Whom of child welfare we told of a case, and when. */
export interface NoteNotified {
  /** Given where the same may be sent twice: then it is one. */
  readonly id?: string | undefined;
  readonly caseId: string;
  readonly body: (typeof childWelfare)[number];
  /** Whom there, in words; "" where it is not known. */
  readonly whom: string;
  readonly toldAt: Moment;
  readonly takenIn: TakenIn;
}

export type NotifiedRefusal = "child.told-later-than-now";

/** Notes that child welfare was told of a child in a case, or that it was tried. Taken in, it folds the box about a child. */
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

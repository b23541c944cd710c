import { type Action, readings } from "../../domain/access/action.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { asReader } from "../../store/access/reading.ts";
import { asActor, type Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";

/** A reading does not wait for the disk while it holds a connection. */
export async function inOne<Answer>(
  cell: Cell,
  actor: Colleague,
  action: Action,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  return readings.has(action)
    ? await asReader(cell, actor, work)
    : await asActor(cell, actor, work);
}

import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Cell } from "../../store/cell.ts";
import { onAgency } from "../access/perform.ts";

/** Logs the colleague, not the case. The code is kept nowhere; answers come later, without a colleague. */
export async function beginRound(
  cell: Cell,
  actor: Colleague,
): Promise<Outcome<{ readonly code: string }, "not-permitted">> {
  return await onAgency(cell, actor, { action: "practice.take" }, async () =>
    done({ code: crypto.randomUUID() }),
  );
}

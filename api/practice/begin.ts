import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Cell } from "../../store/cell.ts";
import { onAgency } from "../access/perform.ts";

/**
 * Begins a practice round: the log says that this colleague took one, and not on which case. The code goes to their page and is
 * kept nowhere; what they answer is later kept by whoever holds it, in a transaction that knows no colleague.
 */
export async function beginRound(
  cell: Cell,
  actor: Colleague,
): Promise<Outcome<{ readonly code: string }, "not-permitted">> {
  return await onAgency(cell, actor, { action: "practice.take" }, async () =>
    done({ code: crypto.randomUUID() }),
  );
}

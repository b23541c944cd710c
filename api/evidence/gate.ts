import type { Action } from "../../domain/access/action.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import { gathersEvidence } from "../../domain/evidence/mandate.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";

export type EvidenceRefusal = "not-permitted" | "case.not-found";

export interface OfEvidence {
  readonly action: Extract<Action, `evidence.${string}`>;
  readonly record?: string | null;
}

/** Works as `onCase`, in an agency that gathers evidence; elsewhere it is refused like any other. */
export async function onEvidence<Value, Code extends string>(
  cell: Cell,
  actor: Colleague,
  caseId: string,
  act: OfEvidence,
  work: (tx: Tx) => Promise<Outcome<Value, Code>>,
): Promise<Outcome<Value, Code | EvidenceRefusal>> {
  const isOurs = gathersEvidence(cell.kinds);
  return await onCase(cell, actor, caseId, { ...act, isOurs }, work);
}

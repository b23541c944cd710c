import type { Action } from "../../domain/access/action.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { may } from "../../domain/access/may.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import { gathersEvidence } from "../../domain/evidence/mandate.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { append } from "../../store/log/log.ts";
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

/** Within another reading of the case. It is logged as one of its own; null, and no line of refusal, where it may not be read. */
export async function evidenceBeside<Value>(
  tx: Tx,
  {
    cell,
    actor,
    caseId,
  }: { readonly cell: Cell; readonly actor: Colleague; readonly caseId: string },
  work: () => Promise<Value>,
): Promise<Value | null> {
  const access = await accessWithin(tx, caseId, actor.id);
  const action = "evidence.read" satisfies Action;
  if (!gathersEvidence(cell.kinds) || !may(actor, action, access)) {
    return null;
  }
  await append(tx, { actor: actor.id, verb: action, record: null, caseId, ground: null });
  return await work();
}

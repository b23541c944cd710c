import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { type BasisFit, basisFit } from "../../domain/referral/basis.ts";
import { fieldsIn } from "../../domain/referral/told.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import type { IncomingRead } from "./read.ts";

export function basisFitOf(
  sharing: Sharing,
  to: Cell,
  { incoming, senderKinds }: IncomingRead,
): BasisFit | null {
  if (incoming.kind === "report") {
    return null;
  }
  const from = { id: incoming.from.cell, kinds: senderKinds };
  const { purpose, basis, told } = incoming.referral;
  const stated = { purpose, basis, fields: fieldsIn(told ?? {}) };
  return basisFit(sharing, { from, to }, stated, dayOf(incoming.cameAt));
}

import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { idOrNull } from "../../store/case.ts";
import { insertMember } from "../../store/case-reading.ts";
import type { Cell } from "../../store/cell.ts";
import { colleagues } from "../../store/colleague.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "./read.ts";

export type JoinRefusal = "case.no-such-colleague" | "case.already-has-part" | ReadRefusal;

/** Brings a colleague into a case; only for those who have a part in it. */
export async function joinColleague(
  cell: Cell,
  actor: Colleague,
  { caseId, colleague }: { readonly caseId: string; readonly colleague: string },
): Promise<Outcome<null, JoinRefusal>> {
  const act = { action: "case.join", record: idOrNull(colleague) } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    const here = await colleagues(tx);
    if (!here.some(({ id }) => id === colleague)) {
      return refused("case.no-such-colleague");
    }
    return (await insertMember(tx, caseId, colleague))
      ? done(null)
      : refused("case.already-has-part");
  });
}

/** A supervisor takes a part in a case that is open to all here, for a reason that is logged. */
export async function stepIn(
  cell: Cell,
  actor: Colleague,
  { caseId, reason }: { readonly caseId: string; readonly reason: string },
): Promise<Outcome<null, "case.no-reason" | "case.already-has-part" | ReadRefusal>> {
  const ground = reason.trim();
  const act = { action: "case.step-in", record: actor.id, ground: ground || null } as const;
  return await onCase(cell, actor, caseId, act, async (tx) => {
    if (ground === "") {
      return refused("case.no-reason");
    }
    return (await insertMember(tx, caseId, actor.id))
      ? done(null)
      : refused("case.already-has-part");
  });
}

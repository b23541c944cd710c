import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import { insertMember, isMemberByPlace } from "../../store/case/case-reading.ts";
import { asideFrom } from "../../store/case/recusal.ts";
import type { Cell } from "../../store/cell.ts";
import { colleagues } from "../../store/colleague.ts";
import { onCase } from "../access/perform.ts";
import { form } from "../form.ts";
import type { ReadRefusal } from "./read.ts";

export const joining = form(z.object({ colleague: z.uuid() }), {
  "case.no-such-colleague": "colleague",
  "case.already-has-part": "colleague",
  "case.in-by-plan": "colleague",
});

export const steppingIn = form(z.object({ reason: z.string().trim().max(500) }), {
  "case.no-reason": "reason",
  "case.already-has-part": "reason",
});

export type JoinRefusal =
  | "case.no-such-colleague"
  | "case.already-has-part"
  | "case.in-by-plan"
  | ReadRefusal;

/** A plan-only member of a restricted case stays so: the plan's owner gives access. */
async function whyNot(tx: Tx, caseId: string, colleague: string): Promise<JoinRefusal> {
  const aside = await asideFrom(tx, { caseId });
  const isIn = !aside.some(({ id }) => id === colleague);
  return isIn && (await isMemberByPlace(tx, caseId, colleague))
    ? "case.in-by-plan"
    : "case.already-has-part";
}

/** Adds a colleague, who is told; only members may. */
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
    return (await insertMember(tx, caseId, colleague, actor.id))
      ? done(null)
      : refused(await whyNot(tx, caseId, colleague));
  });
}

/** Lets a supervisor join an open case, for a logged reason. */
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
    return (await insertMember(tx, caseId, actor.id, null))
      ? done(null)
      : refused("case.already-has-part");
  });
}

import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { fallsTo } from "../../domain/case/recusal.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { idOrNull } from "../../store/case/case.ts";
import { type AsideFrom, asideFrom, heirsOf, insertRecusal } from "../../store/case/recusal.ts";
import type { Cell } from "../../store/cell.ts";
import { colleagues } from "../../store/colleague.ts";
import { ownerOf } from "../../store/plan/plan.ts";
import { onWhatCameIn } from "../access/perform.ts";
import { form } from "../form.ts";
import { belongingOf, type FoundFrom, holdMatter, type NotFound } from "./matter.ts";

export const steppingAside = form(
  z.object({
    colleague: z.uuid().nullable().default(null).openapi({
      description: "Who steps aside; null: whoever asks.",
    }),
  }),
  {
    "recusal.no-such-colleague": "colleague",
    "recusal.already-aside": "colleague",
    "recusal.nobody-else": "colleague",
  },
);

interface StepAside extends z.output<typeof steppingAside.shape> {
  readonly from: FoundFrom;
}

export type AsideRefusal =
  | "not-permitted"
  | NotFound
  | "recusal.no-such-colleague"
  | "recusal.already-aside"
  | "recusal.nobody-else";

/** Null unless they own the case. */
async function heirOf(
  tx: Tx,
  from: AsideFrom,
  leaving: string,
): Promise<Outcome<string | null, "recusal.nobody-else">> {
  if (!("caseId" in from) || (await ownerOf(tx, from.caseId)) !== leaving) {
    return done(null);
  }
  const heir = fallsTo(await heirsOf(tx, from.caseId, leaving));
  return heir === null ? refused("recusal.nobody-else") : done(heir);
}

/**
 * Takes a colleague off a case or incoming item, without a reason; those who lead may set others aside. The case gets
 * a new owner.
 */
export async function stepAside(
  cell: Cell,
  actor: Colleague,
  { from, colleague }: StepAside,
  now: Moment,
): Promise<Outcome<null, AsideRefusal>> {
  const leaving = colleague ?? actor.id;
  const action = leaving === actor.id ? "recusal.step-aside" : "recusal.set";
  const act = { action, record: idOrNull(leaving) } as const;
  return await onWhatCameIn(
    cell,
    actor,
    belongingOf(from),
    act,
    async (tx): Promise<Outcome<null, AsideRefusal>> => {
      const matter = await holdMatter(tx, from);
      if (matter === null) {
        return refused("inbox.not-found");
      }
      const here = await colleagues(tx);
      if (!here.some(({ id }) => id === leaving)) {
        return refused("recusal.no-such-colleague");
      }
      if ((await asideFrom(tx, matter)).some(({ id }) => id === leaving)) {
        return refused("recusal.already-aside");
      }
      const heir = await heirOf(tx, matter, leaving);
      if (!heir.ok) {
        return heir;
      }
      const kept = { from: matter, colleague: leaving, aside: true, fallsTo: heir.value };
      await insertRecusal(tx, { ...kept, at: now, by: actor.id });
      return done(null);
    },
  );
}

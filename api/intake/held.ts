import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { isMoment, type Moment, moment } from "../../domain/time/day.ts";
import type { Cell } from "../../store/cell.ts";
import { letIn, type SomeHeld, setHeldAside } from "../../store/intake/held.ts";
import { appendEach } from "../../store/log/log.ts";
import { onAgency } from "../access/perform.ts";
import { form } from "../form.ts";

const heldActs = ["let-in", "set-aside"] as const;

export const dealing = form(
  z.object({
    do: z.enum(heldActs),
    ids: z.array(z.uuid()).max(1_000).nullable().openapi({
      description: "Null: all that were held until then.",
    }),
    until: z.iso.datetime().refine(isMoment).transform(moment),
    reason: z.string().trim().max(10_000).default(""),
  }),
  { "inbox.no-reason": "reason", "inbox.none-chosen": "ids" },
);

export interface DealWithHeld extends SomeHeld {
  readonly do: (typeof heldActs)[number];
  readonly reason: string;
}

type Refusal = "not-permitted" | "inbox.no-reason" | "inbox.none-chosen";

/** Deals with the named ones, or all held until then. Gives the number; each is logged. */
export async function dealWithHeld(
  cell: Cell,
  actor: Colleague,
  { do: what, ids, until, reason }: DealWithHeld,
  now: Moment,
): Promise<Outcome<number, Refusal>> {
  const action = what === "let-in" ? "inbox.let-in" : "inbox.set-aside";
  return await onAgency(cell, actor, { action }, async (tx): Promise<Outcome<number, Refusal>> => {
    if (ids?.length === 0) {
      return refused("inbox.none-chosen");
    }
    if (what === "set-aside" && reason.trim() === "") {
      return refused("inbox.no-reason");
    }
    const own = { at: now, by: actor.id };
    const these = { ids, until };
    const dealt =
      what === "let-in"
        ? await letIn(tx, these, own)
        : await setHeldAside(tx, these, { ...own, reason });
    await appendEach(tx, { actor: actor.id, verb: action, caseId: null, ground: null }, dealt);
    return done(dealt.length);
  });
}

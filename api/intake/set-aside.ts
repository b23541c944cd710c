import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { type ChildAside, childAside } from "../../domain/case/child.ts";
import type { Moment } from "../../domain/time/day.ts";
import { idOrNull } from "../../store/case/case.ts";
import type { Cell } from "../../store/cell.ts";
import { keepHandling } from "../../store/intake/inbox.ts";
import { onAgency } from "../access/perform.ts";
import { form } from "../form.ts";
import { claim } from "./claim.ts";
import { childInIncoming } from "./incoming.ts";

export const settingAside = form(
  z.object({
    reason: z.string().trim().min(1).max(10_000),
    child: z.enum(childAside).nullable().default(null).openapi({
      description: "That child welfare was told, or that it is known to be of no child.",
    }),
  }),
  { "inbox.no-reason": "reason", "inbox.child-unanswered": "child" },
);

export type AsideRefusal =
  | "not-permitted"
  | "inbox.not-found"
  | "inbox.already-handled"
  | "inbox.unreadable"
  | "inbox.no-reason"
  | "inbox.child-unanswered"
  | "inbox.not-a-report";

export interface SetAside {
  readonly id: string;
  readonly reason: string;
  readonly child?: ChildAside | null;
}

/**
 * Keeps the reason here. A report of a child needs an answer about that. Refuses referrals, which are declined
 * instead.
 */
export async function setAside(
  cell: Cell,
  actor: Colleague,
  { id, reason, child = null }: SetAside,
  now: Moment,
): Promise<Outcome<null, AsideRefusal>> {
  return await onAgency(
    cell,
    actor,
    { action: "inbox.set-aside", record: idOrNull(id) },
    async (tx): Promise<Outcome<null, AsideRefusal>> => {
      if (reason.trim() === "") {
        return refused("inbox.no-reason");
      }
      const claimed = await claim(tx, id);
      if (!claimed.ok) {
        return claimed;
      }
      if (claimed.value.kind !== "report") {
        return refused("inbox.not-a-report");
      }
      const ofChild = childInIncoming(claimed.value) !== null;
      if (ofChild && child === null) {
        return refused("inbox.child-unanswered");
      }
      const handled = { incoming: id, how: "set-aside", caseId: null, reason } as const;
      const answered = ofChild ? child : null;
      await keepHandling(tx, { ...handled, child: answered, at: now, by: actor.id });
      return done(null);
    },
  );
}

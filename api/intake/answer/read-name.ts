import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import { isPastUse } from "../../../domain/referral/use.ts";
import { type Day, dayOf, type Moment } from "../../../domain/time/day.ts";
import type { Tx } from "../../../store/as-actor.ts";
import { idOrNull, isId } from "../../../store/case/case.ts";
import type { Cell } from "../../../store/cell.ts";
import {
  caseOfIncoming,
  type IncomingRow,
  incomingById,
  incomingName,
  keepOpened,
  lockIncoming,
} from "../../../store/intake/inbox.ts";
import { onWhatCameIn } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { incomingOf } from "../incoming.ts";

export const opening = form(z.object({ reason: z.string().trim().min(1).max(10_000) }), {
  "inbox.no-reason": "reason",
});

type Refusal = "not-permitted" | "inbox.not-found" | "inbox.no-reason" | "referral.day-passed";

/** After its last date the name does not open. */
function isOver(row: IncomingRow | null, today: Day): boolean {
  const incoming = row === null ? null : incomingOf(row);
  return incoming?.kind === "referral" && isPastUse(incoming.referral, today);
}

/**
 * Opens the name for a logged reason; once taken on, for members only. Counts as opening, and is refused after its
 * last date.
 */
export async function readIncomingName(
  cell: Cell,
  actor: Colleague,
  { id, reason }: { readonly id: string; readonly reason: string },
  now: Moment,
): Promise<Outcome<string, Refusal>> {
  const ground = reason.trim();
  const act = { action: "inbox.read-name", record: idOrNull(id), ground: ground || null } as const;
  const belonging = {
    caseOf: (tx: Tx) => caseOfIncoming(tx, id),
    missing: "inbox.not-found",
  } as const;
  return await onWhatCameIn(
    cell,
    actor,
    belonging,
    act,
    async (tx): Promise<Outcome<string, Refusal>> => {
      if (ground === "") {
        return refused("inbox.no-reason");
      }
      if (!isId(id)) {
        return refused("inbox.not-found");
      }
      await lockIncoming(tx, id);
      const name = await incomingName(tx, cell, id);
      if (name === null) {
        return refused("inbox.not-found");
      }
      const row = await incomingById(tx, id);
      if (isOver(row, dayOf(now))) {
        return refused("referral.day-passed");
      }
      if (row?.kind === "referral") {
        await keepOpened(tx, id, now, actor.id);
      }
      return done(name);
    },
  );
}

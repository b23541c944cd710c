import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../../domain/base/outcome.ts";
import type { Sharing } from "../../../domain/knowledge/sharing-rule.ts";
import {
  type DeclineReason,
  declineReasons,
  declineReasonsFor,
} from "../../../domain/referral/step.ts";
import { type Day, dayOf, type Moment } from "../../../domain/time/day.ts";
import { idOrNull } from "../../../store/case/case.ts";
import type { Cell } from "../../../store/cell.ts";
import { keepHandling } from "../../../store/intake/inbox.ts";
import { emptyUnopened } from "../../../store/intake/intake.ts";
import { onAgency } from "../../access/perform.ts";
import { form } from "../../form.ts";
import { type MovedOn, takeStep } from "../../referral/sent/take-step.ts";
import { type OwnWords, ownWords } from "../../referral/words-way.ts";
import { claim } from "../claim.ts";
import { type IncomingReferral, isClosed } from "../incoming.ts";
import { wordsBack } from "../received.ts";

export const declining = form(z.object({ reason: z.enum(declineReasons), ...ownWords }), {
  "inbox.no-reason": "words",
  "referral.reason-unread": "reason",
});

export interface DeclineReferral extends OwnWords {
  readonly id: string;
  readonly reason: DeclineReason;
}

type Refusal =
  | "not-permitted"
  | "inbox.not-found"
  | "inbox.already-handled"
  | "inbox.unreadable"
  | "inbox.no-reason"
  | "inbox.not-a-referral"
  | "referral.no-recipient"
  | "referral.reason-unread";

/** Of a shut referral nobody here knows the content. */
function canBeKnown(referral: IncomingReferral, reason: DeclineReason, today: Day): boolean {
  const shut = referral.unacknowledged.length > 0 && !referral.opened;
  const unread = shut || isClosed(referral, today);
  return declineReasonsFor(unread).includes(reason);
}

/**
 * Sends the code, and own words where the rules carry them. Empties an unopened referral. Says whether the words
 * went.
 */
export async function declineReferral(
  cell: Cell,
  actor: Colleague,
  sharing: Sharing,
  request: DeclineReferral,
  now: Moment,
): Promise<Outcome<{ readonly wordsTold: boolean | null }, Refusal | MovedOn>> {
  const { id, reason } = request;
  return await onAgency(
    cell,
    actor,
    { action: "referral.answer", record: idOrNull(id) },
    async (tx): Promise<Outcome<{ readonly wordsTold: boolean | null }, Refusal | MovedOn>> => {
      if (reason === "other" && request.words.trim() === "") {
        return refused("inbox.no-reason");
      }
      const claimed = await claim(tx, id);
      if (!claimed.ok) {
        return claimed;
      }
      const received = claimed.value;
      if (received.kind !== "referral") {
        return refused("inbox.not-a-referral");
      }
      if (!canBeKnown(received.referral, reason, dayOf(now))) {
        return refused("referral.reason-unread");
      }
      const own = await wordsBack(tx, cell, sharing, received, request, dayOf(now));
      const deed = { step: "decline", reason, words: own.words } as const;
      const taking = { id: crypto.randomUUID(), thread: id, other: received.from.cell, deed };
      const taken = await takeStep(
        tx,
        cell,
        actor.id,
        { ...taking, wordsTold: own.wordsTold },
        now,
      );
      if (!taken.ok) {
        return taken;
      }
      const kept = own.words ?? reason;
      const handled = { incoming: id, how: "declined", caseId: null, reason: kept } as const;
      await keepHandling(tx, { ...handled, at: now, by: actor.id });
      await emptyUnopened(tx, id);
      return done({ wordsTold: own.wordsTold });
    },
  );
}

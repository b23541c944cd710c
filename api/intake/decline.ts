import type { Colleague } from "../../domain/access/actor.ts";
import type { Moment } from "../../domain/base/day.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { idOrNull } from "../../store/case.ts";
import type { Cell } from "../../store/cell.ts";
import { peerById, post } from "../../store/document.ts";
import { keepHandling } from "../../store/inbox.ts";
import { onAgency } from "../access/perform.ts";
import { claim } from "./claim.ts";

type Refusal =
  | "not-permitted"
  | "inbox.not-found"
  | "inbox.already-handled"
  | "inbox.unreadable"
  | "inbox.no-reason"
  | "inbox.not-a-referral"
  | "inbox.sender-unknown";

/** Declines a referral: the answer, with the reason, goes back to whoever sent it. */
export async function declineReferral(
  cell: Cell,
  actor: Colleague,
  { id, reason }: { readonly id: string; readonly reason: string },
  now: Moment,
): Promise<Outcome<null, Refusal>> {
  return await onAgency(
    cell,
    actor,
    { action: "referral.answer", record: idOrNull(id) },
    async (tx): Promise<Outcome<null, Refusal>> => {
      if (reason.trim() === "") {
        return refused("inbox.no-reason");
      }
      const claimed = await claim(tx, id);
      if (!claimed.ok) {
        return claimed;
      }
      if (claimed.value.kind !== "referral") {
        return refused("inbox.not-a-referral");
      }
      const sender = await peerById(tx, claimed.value.from.cell);
      if (sender === null) {
        return refused("inbox.sender-unknown");
      }
      const handled = { incoming: id, how: "declined", caseId: null, reason } as const;
      await keepHandling(tx, { ...handled, at: now, by: actor.id });
      const content = { kind: "answer", answer: "declined", reason } as const;
      await post(tx, cell, { to: sender, thread: id, content, written: now, onlyOne: false });
      return done(null);
    },
  );
}

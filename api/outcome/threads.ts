import { carriedUntil } from "../../domain/referral/consent.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { consentsOfCase, receivedOfCase, sentFromCase } from "../../store/referral/referral.ts";

export interface ChainThread {
  readonly id: string;
  readonly direction: "sent" | "received";
  readonly purpose: string;
  readonly other: string;
  readonly otherName: string;
  /** Null without a consent that reaches this way. */
  readonly wayBack: Day | null;
}

/** Finds agencies that accepted our referral or sent us theirs; not the declined, unanswered or withdrawn. */
export async function threadsOfCase(tx: Tx, caseId: string): Promise<readonly ChainThread[]> {
  const [sent, received, consents] = await Promise.all([
    sentFromCase(tx, caseId),
    receivedOfCase(tx, caseId),
    consentsOfCase(tx, caseId),
  ]);
  const lasting = (id: string | null) => {
    const found = consents.find((consent) => consent.id === id);
    return found === undefined ? null : carriedUntil(found, "outcome");
  };
  const outward = sent
    .filter(({ state }) => state === "accepted" || state === "passed-on")
    .map(({ id, purpose, recipient, recipientName, consent }): ChainThread => {
      const other = { other: recipient, otherName: recipientName, wayBack: lasting(consent) };
      return { id, direction: "sent", purpose, ...other };
    });
  const inward = received
    .filter(({ state }) => state !== "withdrawn")
    .map(({ id, purpose, wayBack, sender, senderName }): ChainThread => {
      const other = { other: sender, otherName: senderName, wayBack };
      return { id, direction: "received", purpose, ...other };
    });
  return [...outward, ...inward];
}

import { carriedUntil } from "../../domain/referral/consent.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import { consentsOfCase, receivedOfCase, sentFromCase } from "../../store/referral.ts";

/** A referral with another agency in which an outcome can be told. */
export interface ChainThread {
  readonly id: string;
  readonly direction: "sent" | "received";
  readonly purpose: string;
  readonly other: string;
  readonly otherName: string;
  /** The last day of the consent that reaches this way; null where none does. */
  readonly wayBack: Day | null;
}

/**
 * Who is in the chain of a case: those who took on what we referred, and those who referred it to us. Whoever declined, or has not
 * answered, is not; and in what was withdrawn nothing more is told.
 */
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

import type { Thread } from "../../domain/outcome/outcome.ts";
import type { Field } from "../../domain/referral/referral.ts";
import { fieldsIn } from "../../domain/referral/told.ts";
import type { Tx } from "../../store/as-actor.ts";
import { receivedOfCase, sentFromCase } from "../../store/referral.ts";

/** A thread with another agency in which an outcome can be told. */
export interface ChainThread extends Thread {
  readonly other: string;
  readonly otherName: string;
}

/**
 * Who is in the chain of a case: those who took on what we referred, and those who referred it to us. Whoever declined, or has not
 * answered, is not.
 */
export async function threadsOfCase(tx: Tx, caseId: string): Promise<readonly ChainThread[]> {
  const [sent, received] = await Promise.all([
    sentFromCase(tx, caseId),
    receivedOfCase(tx, caseId),
  ]);
  const outward = sent
    .filter(({ answer }) => answer?.answer === "accepted")
    .map(({ id, purpose, fields, recipient, recipientName }): ChainThread => {
      const other = { other: recipient, otherName: recipientName };
      return { id, direction: "sent", purpose, told: fields, ...other };
    });
  const inward = received.map(({ id, purpose, told, named, sender, senderName }): ChainThread => {
    const fields: readonly Field[] = named ? [...fieldsIn(told), "name"] : fieldsIn(told);
    const other = { other: sender, otherName: senderName };
    return { id, direction: "received", purpose, told: fields, ...other };
  });
  return [...outward, ...inward];
}

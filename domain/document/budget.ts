/** Above it, documents wait in the sender's outbox. Bytes are of the sealed text. */
export const peerBudget = { minutes: 10, documents: 3_000, bytes: 100_000_000 } as const;

/** Documents at once: what an inbox takes in, and what one sender carries to it, so that two get in side by side. */
export const atOnce = { takenIn: 8, carried: 4 } as const;

/** The wait asked of a sender above budget. */
export const waitSeconds = 60;

export interface Brought {
  readonly documents: number;
  readonly bytes: number;
}

/** Whether one more of this size exceeds the budget. */
export function isTooMuch({ documents, bytes }: Brought, size: number): boolean {
  return documents >= peerBudget.documents || bytes + size > peerBudget.bytes;
}

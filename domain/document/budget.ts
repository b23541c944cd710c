/** What one other cell may bring to a cell within the minutes: more waits in its outbox. Its size is that of the sealed text. */
export const peerBudget = { minutes: 10, documents: 3_000, bytes: 100_000_000 } as const;

/** The seconds that one who has brought too much is asked to wait. */
export const waitSeconds = 60;

/** What a cell brought within the minutes. */
export interface Brought {
  readonly documents: number;
  readonly bytes: number;
}

/** Whether one more of this size is too much. */
export function isTooMuch({ documents, bytes }: Brought, size: number): boolean {
  return documents >= peerBudget.documents || bytes + size > peerBudget.bytes;
}

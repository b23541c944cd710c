import { setTimeout as rest } from "node:timers/promises";

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** The database cannot be reached just now, and nothing was kept: what was asked may be asked again. */
export class DatabaseAway extends Error {
  override readonly name = "DatabaseAway";
  /** What the network or the server said. */
  readonly code: string;

  constructor(cause: unknown) {
    super("The database is away.", { cause });
    this.code = codeOf(cause);
  }
}

/** The connection broke, or no answer came, after COMMIT was sent: it may be kept, and may not. */
export class CommitUnknown extends Error {
  override readonly name = "CommitUnknown";
  readonly code: string;

  constructor(cause: unknown) {
    super("It is not known whether it was kept.", { cause });
    this.code = codeOf(cause);
  }
}

// Of the network; and of PostgreSQL: only reads, no connection, no room (also on disk), shutting down or starting.
const awayCodes =
  /^(?:ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|E(?:HOST|NET)UNREACH|ENOENT|25006|(?:08|53)\w{3}|57P\w{2})$/;
/** What the driver says without a code when nobody answers. */
const awayWords = /^(?:Connection terminated|timeout ex)/;

/** Whether the error of a connection or a question says that the server, and not the question, is at fault. */
export function meansAway(error: unknown): boolean {
  return error instanceof Error && (awayCodes.test(codeOf(error)) || awayWords.test(error.message));
}

/** As long as somebody waits for a page. */
const patience = 4000;

/** Begins anew what found the database away, until `longest` milliseconds have gone; `told` of each time. */
export async function begunAnew<Answer>(
  work: () => Promise<Answer>,
  longest = patience,
  told: (away: DatabaseAway) => void = () => undefined,
): Promise<Answer> {
  const until = performance.now() + longest;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseAway) || performance.now() > until) {
        throw error;
      }
      told(error);
      await rest(250);
    }
  }
}

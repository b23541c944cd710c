import { setTimeout as rest } from "node:timers/promises";

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** Nothing was kept: it may be tried again. */
export class DatabaseAway extends Error {
  override readonly name = "DatabaseAway";
  readonly code: string;

  constructor(cause: unknown) {
    super("The database is away.", { cause });
    this.code = codeOf(cause);
  }
}

/** The connection broke after COMMIT was sent: kept or not, unknown. */
export class CommitUnknown extends Error {
  override readonly name = "CommitUnknown";
  readonly code: string;

  constructor(cause: unknown) {
    super("It is not known whether it was kept.", { cause });
    this.code = codeOf(cause);
  }
}

// Network errors, and PostgreSQL's: read-only, no connection, no space, stopping or starting.
const awayCodes =
  /^(?:ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|E(?:HOST|NET)UNREACH|ENOENT|25006|(?:08|53)\w{3}|57P\w{2})$/;
/** The driver gives no code when nobody answers. */
const awayWords = /^(?:Connection terminated|timeout ex)/;

/** Whether the server is at fault, not the query. */
export function meansAway(error: unknown): boolean {
  return error instanceof Error && (awayCodes.test(codeOf(error)) || awayWords.test(error.message));
}

/** Milliseconds a page may wait. */
const patience = 4000;

/** Retries for `longest` milliseconds; `told` of each. */
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

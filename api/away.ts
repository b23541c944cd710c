import type { Context } from "hono";
import { CommitUnknown, DatabaseAway } from "../store/away.ts";

/** Seconds after which what met no database may be asked again. */
export const retryAfter = "5";

/** What a caller is told: the database is away, and nothing was kept; or it is not sure whether it was. */
export type Away = "database.away" | "database.not-sure";

/** What an error says of the database; null for a fault of ours. */
export function awayIn(error: unknown): Away | null {
  if (error instanceof CommitUnknown) {
    return "database.not-sure";
  }
  return error instanceof DatabaseAway ? "database.away" : null;
}

/** Answers a system whose request met an error, with a code and nothing of what it was. */
export function faultAnswer(c: Context, error: unknown): Response {
  const code = awayIn(error);
  return code === null
    ? c.json({ code: "internal" }, 500)
    : c.json({ code }, 503, { "Retry-After": retryAfter });
}

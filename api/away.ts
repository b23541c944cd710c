import type { Context } from "hono";
import { CommitUnknown, DatabaseAway } from "../store/away.ts";

/** Seconds until a retry makes sense. */
export const retryAfter = "5";

/** `not-sure`: it may have been kept. */
export type Away = "database.away" | "database.not-sure";

/** Null for a fault of ours. */
export function awayIn(error: unknown): Away | null {
  if (error instanceof CommitUnknown) {
    return "database.not-sure";
  }
  return error instanceof DatabaseAway ? "database.away" : null;
}

/** Answers with a code, and nothing about the error itself. */
export function faultAnswer(c: Context, error: unknown): Response {
  const code = awayIn(error);
  return code === null
    ? c.json({ code: "internal" }, 500)
    : c.json({ code }, 503, { "Retry-After": retryAfter });
}

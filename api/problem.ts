import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** What an API caller gets when a verb refuses: a stable code, and no prose to compare. */
interface Problem {
  readonly code: string;
  /** What can be done instead, where a step no longer follows. */
  readonly possible?: string[] | undefined;
}

/** The status for a refusal, by the form of its code; every code has one, so nobody compares messages. */
export function statusOf(code: string): ContentfulStatusCode {
  if (code.endsWith(".not-found")) {
    return 404;
  }
  if (code === "not-permitted") {
    return 403;
  }
  return code.includes(".already-") ? 409 : 422;
}

/** Answers a refusal as JSON; with what can be done instead, where something has moved on. */
export function problem(c: Context, code: string, possible: readonly string[] | null = null) {
  const told: Problem = possible === null ? { code } : { code, possible: [...possible] };
  return c.json(told, statusOf(code) as 422);
}

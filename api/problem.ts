import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** What an API caller gets when a verb refuses: a stable code, and no prose to compare. */
interface Problem {
  readonly code: string;
  /** What can be done instead, where a step no longer follows. */
  readonly possible?: string[] | undefined;
  /** Who wrote it before, and when; of what was done, on which day. */
  readonly already?: Already | undefined;
  /** Who can give what was refused, by name. */
  readonly ask?: string | undefined;
}

/** What was written before, where the same was to be written again. */
export interface Already {
  readonly by: string;
  readonly at: string;
  /** The day it was done. */
  readonly on?: string | undefined;
}

/** The status for a refusal, by the form of its code; every code has one, so nobody compares messages. */
export function statusOf(code: string): ContentfulStatusCode {
  if (code.endsWith(".not-found")) {
    return 404;
  }
  if (code === "not-permitted") {
    return 403;
  }
  if (code === "document.too-many") {
    return 429;
  }
  if (code.endsWith(".too-large")) {
    return 413;
  }
  return code.includes(".already-") ? 409 : 422;
}

/** What was written before, where a refusal says so; null of every other answer. */
export function alreadyIn(outcome: object): Already | null {
  return "already" in outcome ? (outcome.already as Already) : null;
}

/** Whom to ask for what was refused, where a refusal says so; null of every other answer. */
export function askIn(outcome: object): string | null {
  return "ask" in outcome ? (outcome.ask as string) : null;
}

/** Answers a refusal as JSON with all that it says: what was written before, whom to ask. */
export function problemWith(c: Context, outcome: { readonly refused: string }) {
  const [already, ask] = [alreadyIn(outcome), askIn(outcome)];
  const told: Problem = {
    code: outcome.refused,
    ...(already === null ? {} : { already }),
    ...(ask === null ? {} : { ask }),
  };
  return c.json(told, statusOf(outcome.refused) as 422);
}

/** Answers a refusal as JSON; with what can be done instead, where something has moved on. */
export function problem(c: Context, code: string, possible: readonly string[] | null = null) {
  const told: Problem = possible === null ? { code } : { code, possible: [...possible] };
  return c.json(told, statusOf(code) as 422);
}

import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** A stable code: no prose to compare. */
interface Problem {
  readonly code: string;
  /** What is possible instead, where a step no longer follows. */
  readonly possible?: string[] | undefined;
  /** Who did it before, and when. */
  readonly already?: Already | undefined;
  /** Who can give access, by name. */
  readonly ask?: string | undefined;
}

export interface Already {
  readonly by: string;
  readonly at: string;
  readonly on?: string | undefined;
}

/** Goes by the form of the code; every code has one. */
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

export function alreadyIn(outcome: object): Already | null {
  return "already" in outcome ? (outcome.already as Already) : null;
}

export function askIn(outcome: object): string | null {
  return "ask" in outcome ? (outcome.ask as string) : null;
}

/** Adds the earlier entry and whom to ask. */
export function problemWith(c: Context, outcome: { readonly refused: string }) {
  const [already, ask] = [alreadyIn(outcome), askIn(outcome)];
  const told: Problem = {
    code: outcome.refused,
    ...(already === null ? {} : { already }),
    ...(ask === null ? {} : { ask }),
  };
  return c.json(told, statusOf(outcome.refused) as 422);
}

/** Adds what is possible instead. */
export function problem(c: Context, code: string, possible: readonly string[] | null = null) {
  const told: Problem = possible === null ? { code } : { code, possible: [...possible] };
  return c.json(told, statusOf(code) as 422);
}

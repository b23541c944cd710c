import type { Context } from "hono";
import { askIn, statusOf } from "../../api/problem.ts";
import type { Env } from "../env.ts";
import { errorPage } from "../error-page.tsx";

/**
 * The page for somebody who asked for what is not there, or what they may not see: the two are told apart only where it is no secret.
 * Where a verb said whom to ask for it, the page says so too.
 */
export function turnedAway(
  c: Context<Env>,
  code: string,
  ask: string | null = null,
): Response | Promise<Response> {
  if (statusOf(code) === 404) {
    return errorPage(c, 404);
  }
  return ask === null ? errorPage(c, 403) : errorPage(c, 403, { name: ask }, "ask");
}

/** The same for what is of a whole case: to who came into it by a part of a plan the page says who owns it. */
export function turnedFromCase(
  c: Context<Env>,
  outcome: { readonly refused: string },
): Response | Promise<Response> {
  const ask = askIn(outcome);
  return ask === null
    ? turnedAway(c, outcome.refused)
    : errorPage(c, 403, { name: ask }, "ask-owner");
}

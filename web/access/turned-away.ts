import type { Context } from "hono";
import { askIn, statusOf } from "../../api/problem.ts";
import type { Env } from "../env.ts";
import { errorPage } from "../error-page.tsx";

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

export function turnedFromCase(
  c: Context<Env>,
  outcome: { readonly refused: string },
): Response | Promise<Response> {
  const ask = askIn(outcome);
  return ask === null
    ? turnedAway(c, outcome.refused)
    : errorPage(c, 403, { name: ask }, "ask-owner");
}

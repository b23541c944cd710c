import { askIn, statusOf } from "../../api/problem.ts";
import { errorPage } from "../error-page.tsx";

export function turnedAway(code: string, ask: string | null = null): Response | Promise<Response> {
  if (statusOf(code) === 404) {
    return errorPage(404);
  }
  return ask === null ? errorPage(403) : errorPage(403, { name: ask }, "ask");
}

export function turnedFromCase(outcome: {
  readonly refused: string;
}): Response | Promise<Response> {
  const ask = askIn(outcome);
  return ask === null ? turnedAway(outcome.refused) : errorPage(403, { name: ask }, "ask-owner");
}

/** Whoever has the plan is asked for a part of it. */
export const turnedFromPlan: typeof turnedFromCase = (outcome) =>
  turnedAway(outcome.refused, askIn(outcome));

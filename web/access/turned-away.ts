import type { Context } from "hono";
import { statusOf } from "../../api/problem.ts";
import type { Env } from "../env.ts";
import { errorPage } from "../error-page.tsx";

/** The page for somebody who asked for what is not there, or what they may not see: the two are told apart only where it is no secret. */
export function turnedAway(c: Context<Env>, code: string): Response | Promise<Response> {
  return errorPage(c, statusOf(code) === 404 ? 404 : 403);
}

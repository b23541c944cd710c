import type { Context } from "hono";
import type { Env } from "../env.ts";
import { signedOutPage } from "./signed-out.tsx";

/** Signed out, one is led to sign-in and back. A form sent then is kept in the page. */
export function signInFirst(c: Context<Env>): Response | Promise<Response> | null {
  if (c.get("desk") !== null) {
    return null;
  }
  const away = c.get("deskAway");
  if (away !== undefined) {
    throw away;
  }
  if (c.req.method !== "GET" && c.req.method !== "HEAD") {
    return signedOutPage();
  }
  const { pathname, search } = new URL(c.req.url);
  return c.redirect(`/sign-in?back=${encodeURIComponent(pathname + search)}`, 303);
}

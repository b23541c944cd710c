import type { Context } from "hono";
import type { Desk } from "../../api/house.ts";
import type { Env } from "../env.ts";
import { signedOutPage } from "./signed-out.tsx";

type Answer = Response | Promise<Response>;

/** Signed out, one is led to sign-in and back. A form sent then is kept in the page. */
export function atDesk<Path extends string>(
  handler: (c: Context<Env, Path>, desk: Desk) => Answer,
): (c: Context<Env, Path>) => Answer {
  return (c) => {
    const desk = c.get("desk");
    if (desk !== null) {
      return handler(c, desk);
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
  };
}

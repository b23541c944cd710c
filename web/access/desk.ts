import type { Context } from "hono";
import type { Desk } from "../../api/house.ts";
import type { Env } from "../env.ts";

type Answer = Response | Promise<Response>;

/** A page for people at work: whoever is not signed in is led to sign-in, and back here afterwards. */
export function atDesk<Path extends string>(
  handler: (c: Context<Env, Path>, desk: Desk) => Answer,
): (c: Context<Env, Path>) => Answer {
  return (c) => {
    const desk = c.get("desk");
    if (desk !== null) {
      return handler(c, desk);
    }
    const url = new URL(c.req.url);
    const back = c.req.method === "GET" ? url.pathname + url.search : "/work";
    return c.redirect(`/sign-in?back=${encodeURIComponent(back)}`, 303);
  };
}

import { Hono } from "hono";
import type { Env } from "../env.ts";
import { type Bundle, bundle } from "./bundle.ts";

let built: Bundle<"inside"> | null = null;

function insideScript(): Bundle<"inside"> {
  built ??= bundle({ inside: "inside.ts" });
  return built;
}

/** The address of the script of every page for people at work, built when the first of them is asked for. */
export const insidePath = (): string => `/script/inside/${insideScript().entries.inside}`;

/** The script of every page for people at work. */
export function scriptPages(): Hono<Env> {
  return new Hono<Env>().get("/script/inside/:file", (c) => {
    const script = insideScript().files.get(c.req.param("file"));
    c.header("Content-Type", "text/javascript; charset=utf-8");
    return script === undefined ? c.notFound() : c.body(script);
  });
}

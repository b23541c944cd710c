import { Hono } from "hono";
import type { Env } from "../env.ts";
import { type Bundle, bundle } from "./bundle.ts";

const entries = { inside: "inside.ts", steps: "steps.ts" } as const;
type Entry = keyof typeof entries;

let built: Bundle<Entry> | null = null;

function pageScripts(): Bundle<Entry> {
  built ??= bundle(entries);
  return built;
}

export const scriptPath = (entry: Entry): string =>
  `/script/${entry}/${pageScripts().entries[entry]}`;

/** For people at work, and for doors in steps. */
export function scriptPages(): Hono<Env> {
  return new Hono<Env>().get("/script/:entry{inside|steps}/:file", (c) => {
    const script = pageScripts().files.get(c.req.param("file"));
    c.header("Content-Type", "text/javascript; charset=utf-8");
    return script === undefined ? c.notFound() : c.body(script);
  });
}

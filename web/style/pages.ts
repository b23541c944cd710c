import { Hono } from "hono";
import type { Env } from "../env.ts";
import { deskSheet, stylesheet } from "./stylesheet.ts";

const year = "public, max-age=31536000, immutable";

// Two links of a chain, legible at 16 pixels on light and dark.
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#4b6793" stroke-width="4"><rect x="3" y="10" width="16" height="12" rx="6"/><rect x="13" y="10" width="16" height="12" rx="6"/></svg>`;

export function stylePages(): Hono<Env> {
  const app = new Hono<Env>();
  for (const { path, text, brotli, gzip } of [stylesheet, deskSheet]) {
    app.get(path, (c) => {
      const accepted = c.req.header("accept-encoding") ?? "";
      c.header("Content-Type", "text/css; charset=utf-8");
      c.header("Cache-Control", year);
      c.header("Vary", "Accept-Encoding");
      if (/\bbr\b/.test(accepted)) {
        c.header("Content-Encoding", "br");
        return c.body(brotli);
      }
      if (/\bgzip\b/.test(accepted)) {
        c.header("Content-Encoding", "gzip");
        return c.body(gzip);
      }
      return c.body(text);
    });
  }
  return app.get("/favicon.svg", (c) => {
    c.header("Content-Type", "image/svg+xml");
    c.header("Cache-Control", "public, max-age=86400");
    return c.body(icon);
  });
}

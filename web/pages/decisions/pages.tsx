import { Hono } from "hono";
import { atDesk } from "../../access/desk.ts";
import type { Env } from "../../env.ts";
import { decisionPage } from "./decision.tsx";
import { decisionsPage } from "./list.tsx";
import { reviewPage } from "./review.tsx";

/** Decisions are open to all; what needs review is for staff. */
export function knowledgePages(): Hono<Env> {
  return new Hono<Env>()
    .get("/knowledge/decisions", () => decisionsPage())
    .get("/knowledge/decisions/:id", (c) => decisionPage(c.req.param("id")))
    .get(
      "/knowledge/review",
      atDesk(() => reviewPage()),
    );
}

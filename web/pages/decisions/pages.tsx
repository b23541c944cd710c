import { Hono } from "hono";
import type { House } from "../../../api/house.ts";
import { atDesk } from "../../access/desk.ts";
import type { Env } from "../../env.ts";
import { decisionPage } from "./decision.tsx";
import { decisionsPage } from "./list.tsx";
import { reviewPage } from "./review.tsx";

/** Decisions are open to all; what needs review is for staff. */
export function knowledgePages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get("/knowledge/decisions", (c) => decisionsPage(c, house))
    .get("/knowledge/decisions/:id", (c) => decisionPage(c, house, c.req.param("id")))
    .get(
      "/knowledge/review",
      atDesk((c, desk) => reviewPage(c, house, desk)),
    );
}

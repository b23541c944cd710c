import { Hono } from "hono";
import { atDesk } from "../../access/desk.ts";
import type { Env } from "../../env.ts";
import { outcomesPage, postOutcome } from "./list.tsx";
import { postTelling, tellPage } from "./tell.tsx";

export function outcomePages(): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/cases/:id/outcomes",
      atDesk<"/cases/:id/outcomes">((c) => outcomesPage(c.req.param("id"))),
    )
    .post(
      "/cases/:id/outcomes",
      atDesk<"/cases/:id/outcomes">((c) => postOutcome(c.req.param("id"))),
    )
    .get(
      "/outcomes/:id/tell",
      atDesk<"/outcomes/:id/tell">((c) => tellPage(c.req.param("id"))),
    )
    .post(
      "/outcomes/:id/tell",
      atDesk<"/outcomes/:id/tell">((c) => postTelling(c.req.param("id"))),
    );
}

import { Hono } from "hono";
import type { House } from "../../../api/house.ts";
import { atDesk } from "../../access/desk.ts";
import type { Env } from "../../env.ts";
import { outcomesPage, postOutcome } from "./list.tsx";
import { postTelling, tellPage } from "./tell.tsx";

export function outcomePages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/cases/:id/outcomes",
      atDesk<"/cases/:id/outcomes">((c, desk) => outcomesPage(c, house, desk, c.req.param("id"))),
    )
    .post(
      "/cases/:id/outcomes",
      atDesk<"/cases/:id/outcomes">((c, desk) => postOutcome(c, house, desk, c.req.param("id"))),
    )
    .get(
      "/outcomes/:id/tell",
      atDesk<"/outcomes/:id/tell">((c, desk) => tellPage(c, house, desk, c.req.param("id"))),
    )
    .post(
      "/outcomes/:id/tell",
      atDesk<"/outcomes/:id/tell">((c, desk) => postTelling(c, house, desk, c.req.param("id"))),
    );
}

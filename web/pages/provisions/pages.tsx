import { Hono } from "hono";
import type { House } from "../../../api/house.ts";
import type { Env } from "../../env.ts";
import { provisionsPage } from "./list.tsx";
import { provisionPage } from "./provision.tsx";

export function provisionPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get("/knowledge/provisions", (c) => provisionsPage(c, house))
    .get("/knowledge/provisions/:id", (c) => provisionPage(c, house, c.req.param("id")));
}

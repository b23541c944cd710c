import { Hono } from "hono";
import type { Env } from "../../env.ts";
import { provisionsPage } from "./list.tsx";
import { provisionPage } from "./provision.tsx";

export function provisionPages(): Hono<Env> {
  return new Hono<Env>()
    .get("/knowledge/provisions", () => provisionsPage())
    .get("/knowledge/provisions/:id", (c) => provisionPage(c.req.param("id")));
}

import { Hono } from "hono";
import { atDesk } from "../../access/desk.ts";
import type { Env } from "../../env.ts";
import { answerLoose, askLoose } from "./loose.tsx";
import { threePage } from "./three.tsx";

export function comparePages(): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/compare",
      atDesk(() => askLoose()),
    )
    .post(
      "/compare",
      atDesk(() => answerLoose()),
    )
    .get("/knowledge/decisions/three", () => threePage());
}

import { Hono } from "hono";
import type { House } from "../../../api/house.ts";
import { atDesk } from "../../access/desk.ts";
import type { Env } from "../../env.ts";
import { answerLoose, askLoose } from "./loose.tsx";
import { threePage } from "./three.tsx";

export function comparePages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/compare",
      atDesk((c) => askLoose(c, house)),
    )
    .post(
      "/compare",
      atDesk((c, desk) => answerLoose(c, house, desk)),
    )
    .get("/knowledge/decisions/three", (c) => threePage(c, house));
}

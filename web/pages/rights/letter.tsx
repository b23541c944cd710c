import { Hono } from "hono";
import type { House } from "../../../api/house.ts";
import { atDesk } from "../../access/desk.ts";
import type { Env } from "../../env.ts";
import { letterList, postLetter } from "./letter-list.tsx";
import { letterFile, letterPage, postGiven } from "./letter-one.tsx";

/** Letters of what can and cannot be promised: made, kept word for word, given. */
export function letterPages(house: House): Hono<Env> {
  const at = "/cases/:id/persons/:person/rights/letter";
  return new Hono<Env>()
    .get(
      at,
      atDesk((c, desk) => letterList(c, house, desk)),
    )
    .post(
      at,
      atDesk((c, desk) => postLetter(c, house, desk)),
    )
    .get(
      `${at}/:letter`,
      atDesk((c, desk) => letterPage(c, house, desk)),
    )
    .get(
      `${at}/:letter/pdf`,
      atDesk((c, desk) => letterFile(c, house, desk)),
    )
    .post(
      `${at}/:letter/given`,
      atDesk((c, desk) => postGiven(c, house, desk)),
    );
}

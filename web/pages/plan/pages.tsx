import { Hono } from "hono";
import type { House } from "../../../api/house.ts";
import { atDesk } from "../../access/desk.ts";
import type { Env } from "../../env.ts";
import { colleaguesPage, postColleague, postTakenBack } from "./colleagues.tsx";
import { copyPage, copyPdf } from "./copy.tsx";
import { handOverPage, postHandOver, postTakenSeen } from "./hand-over.tsx";
import { pathOf } from "./kinds.ts";
import { listPage, lists } from "./lists.tsx";
import { movePage, postMove } from "./move.tsx";
import { plansPage } from "./of-case.tsx";
import { overviewPage, postPlan } from "./overview.tsx";
import { postThing, thingPage } from "./thing.tsx";
import { waysPage } from "./ways.tsx";
import { type WrittenKind, writings } from "./writing.ts";

const at = "/cases/:id/persons/:person/plan";

export function planPages(house: House): Hono<Env> {
  const pages = new Hono<Env>()
    .get(
      "/cases/:id/plans",
      atDesk((c, desk) => plansPage(c, desk)),
    )
    .get(
      at,
      atDesk((c, desk) => overviewPage(c, house, desk)),
    )
    .post(
      at,
      atDesk((c, desk) => postPlan(c, house, desk)),
    )
    .get(
      `${at}/colleagues`,
      atDesk((c, desk) => colleaguesPage(c, house, desk)),
    )
    .post(
      `${at}/colleagues`,
      atDesk((c, desk) => postColleague(c, house, desk)),
    )
    .post(
      `${at}/colleagues/take-back`,
      atDesk((c, desk) => postTakenBack(c, house, desk)),
    )
    .get(
      `${at}/hand-over`,
      atDesk((c, desk) => handOverPage(c, house, desk)),
    )
    .post(
      `${at}/hand-over`,
      atDesk((c, desk) => postHandOver(c, house, desk, "hand-over")),
    )
    .post(
      `${at}/take-over`,
      atDesk((c, desk) => postHandOver(c, house, desk, "take-over")),
    )
    .get(
      `${at}/ways`,
      atDesk((c, desk) => waysPage(c, house, desk)),
    )
    .get(
      `${at}/copy`,
      atDesk((c, desk) => copyPage(c, house, desk)),
    )
    .get(
      `${at}/copy.pdf`,
      atDesk((c, desk) => copyPdf(c, house, desk)),
    );
  pages.post(
    "/plans/:plan/taken/:number",
    atDesk((c, desk) => postTakenSeen(c, house, desk)),
  );
  for (const kind of ["step", "follow-up"] as const) {
    pages.get(
      `${at}/${pathOf(kind)}/:thing/move`,
      atDesk((c, desk) => movePage(c, house, desk)),
    );
    pages.post(
      `${at}/${pathOf(kind)}/:thing/move`,
      atDesk((c, desk) => postMove(c, house, desk)),
    );
  }
  for (const part of Object.keys(lists) as (keyof typeof lists)[]) {
    pages.get(
      `${at}/${part}`,
      atDesk((c, desk) => listPage(c, house, desk, part)),
    );
  }
  for (const kind of Object.keys(writings) as WrittenKind[]) {
    pages.get(
      `${at}/${pathOf(kind)}/:thing`,
      atDesk((c, desk) => thingPage(c, house, desk, kind)),
    );
    pages.post(
      `${at}/${pathOf(kind)}/:thing`,
      atDesk((c, desk) => postThing(c, house, desk, kind)),
    );
  }
  return pages;
}

import { Hono } from "hono";
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

export function planPages(): Hono<Env> {
  const pages = new Hono<Env>()
    .get(
      "/cases/:id/plans",
      atDesk(() => plansPage()),
    )
    .get(
      at,
      atDesk(() => overviewPage()),
    )
    .post(
      at,
      atDesk(() => postPlan()),
    )
    .get(
      `${at}/colleagues`,
      atDesk(() => colleaguesPage()),
    )
    .post(
      `${at}/colleagues`,
      atDesk(() => postColleague()),
    )
    .post(
      `${at}/colleagues/take-back`,
      atDesk(() => postTakenBack()),
    )
    .get(
      `${at}/hand-over`,
      atDesk(() => handOverPage()),
    )
    .post(
      `${at}/hand-over`,
      atDesk(() => postHandOver("hand-over")),
    )
    .post(
      `${at}/take-over`,
      atDesk(() => postHandOver("take-over")),
    )
    .get(
      `${at}/ways`,
      atDesk(() => waysPage()),
    )
    .get(
      `${at}/copy`,
      atDesk(() => copyPage()),
    )
    .get(
      `${at}/copy.pdf`,
      atDesk(() => copyPdf()),
    );
  pages.post(
    "/plans/:plan/taken/:number",
    atDesk(() => postTakenSeen()),
  );
  for (const kind of ["step", "follow-up"] as const) {
    pages.get(
      `${at}/${pathOf(kind)}/:thing/move`,
      atDesk(() => movePage()),
    );
    pages.post(
      `${at}/${pathOf(kind)}/:thing/move`,
      atDesk(() => postMove()),
    );
  }
  for (const part of Object.keys(lists) as (keyof typeof lists)[]) {
    pages.get(
      `${at}/${part}`,
      atDesk(() => listPage(part)),
    );
  }
  for (const kind of Object.keys(writings) as WrittenKind[]) {
    pages.get(
      `${at}/${pathOf(kind)}/:thing`,
      atDesk(() => thingPage(kind)),
    );
    pages.post(
      `${at}/${pathOf(kind)}/:thing`,
      atDesk(() => postThing(kind)),
    );
  }
  return pages;
}

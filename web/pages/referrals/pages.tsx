import { Hono } from "hono";
import type { House } from "../../../api/house.ts";
import { atDesk } from "../../access/desk.ts";
import type { Env } from "../../env.ts";
import { postKeep, postReply, postTalk, postWithdrawal } from "./act.tsx";
import { agencyReferrals, caseReferrals } from "./lists.tsx";
import { newReferral, postReferral } from "./new.tsx";
import { referralPage } from "./read.tsx";

export function referralPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/referrals",
      atDesk((c, desk) => agencyReferrals(c, house, desk)),
    )
    .get(
      "/referrals/:id",
      atDesk<"/referrals/:id">((c, desk) => referralPage(c, house, desk, c.req.param("id"))),
    )
    .post(
      "/referrals/:id/reply",
      atDesk<"/referrals/:id/reply">((c, desk) => postReply(c, house, desk, c.req.param("id"))),
    )
    .post(
      "/referrals/:id/withdraw",
      atDesk<"/referrals/:id/withdraw">((c, desk) =>
        postWithdrawal(c, house, desk, c.req.param("id")),
      ),
    )
    .post(
      "/referrals/:id/talk",
      atDesk<"/referrals/:id/talk">((c, desk) => postTalk(c, house, desk, c.req.param("id"))),
    )
    .post(
      "/referrals/:id/keep",
      atDesk<"/referrals/:id/keep">((c, desk) => postKeep(c, house, desk, c.req.param("id"))),
    )
    .get(
      "/cases/:id/referrals",
      atDesk<"/cases/:id/referrals">((c, desk) => caseReferrals(c, house, desk, c.req.param("id"))),
    )
    .get(
      "/cases/:id/referrals/new",
      atDesk<"/cases/:id/referrals/new">((c, desk) =>
        newReferral(c, house, desk, c.req.param("id")),
      ),
    )
    .post(
      "/cases/:id/referrals/new",
      atDesk<"/cases/:id/referrals/new">((c, desk) =>
        postReferral(c, house, desk, c.req.param("id")),
      ),
    );
}

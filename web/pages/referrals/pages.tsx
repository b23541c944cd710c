import { Hono } from "hono";
import { atDesk } from "../../access/desk.ts";
import type { Env } from "../../env.ts";
import { postKeep, postReply, postTalk, postWithdrawal } from "./act.tsx";
import { agencyReferrals, caseReferrals } from "./lists.tsx";
import { newReferral, postReferral } from "./new.tsx";
import { referralPage } from "./read.tsx";

export function referralPages(): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/referrals",
      atDesk(() => agencyReferrals()),
    )
    .get(
      "/referrals/:id",
      atDesk<"/referrals/:id">((c) => referralPage(c.req.param("id"))),
    )
    .post(
      "/referrals/:id/reply",
      atDesk<"/referrals/:id/reply">((c) => postReply(c.req.param("id"))),
    )
    .post(
      "/referrals/:id/withdraw",
      atDesk<"/referrals/:id/withdraw">((c) => postWithdrawal(c.req.param("id"))),
    )
    .post(
      "/referrals/:id/talk",
      atDesk<"/referrals/:id/talk">((c) => postTalk(c.req.param("id"))),
    )
    .post(
      "/referrals/:id/keep",
      atDesk<"/referrals/:id/keep">((c) => postKeep(c.req.param("id"))),
    )
    .get(
      "/cases/:id/referrals",
      atDesk<"/cases/:id/referrals">((c) => caseReferrals(c.req.param("id"))),
    )
    .get(
      "/cases/:id/referrals/new",
      atDesk<"/cases/:id/referrals/new">((c) => newReferral(c.req.param("id"))),
    )
    .post(
      "/cases/:id/referrals/new",
      atDesk<"/cases/:id/referrals/new">((c) => postReferral(c.req.param("id"))),
    );
}

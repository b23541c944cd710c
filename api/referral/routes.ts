import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes, body, stepAnswers } from "../openapi.ts";
import { problem, problemWith } from "../problem.ts";
import { sending, wish } from "./choices.ts";
import { factList, factsTold } from "./facts.ts";
import { caseList, referralsOfAgency, referralsOfCase, sentList } from "./list.ts";
import { prepareReferral, previewed } from "./prepare.ts";
import { readOut, readReferral } from "./read.ts";
import { replyInReferral, replying } from "./reply.ts";
import { sendReferrals } from "./send.ts";
import { sendingSafeguard, sendSafeguard } from "./send-safeguard.ts";
import { keeping, keepPassedOn } from "./sent/keep.ts";
import { noteTalk, notingTalk } from "./sent/note-talk.ts";
import { possibleInstead } from "./sent/take-step.ts";
import { withdrawing, withdrawReferral } from "./sent/withdraw.ts";

const params = z.object({ id: z.uuid() });

const ofAgency = createRoute({
  method: "get",
  path: "/referrals",
  summary: "What the agency has referred to others; those without an answer first.",
  responses: stepAnswers(sentList),
});

const facts = createRoute({
  method: "get",
  path: "/referrals/facts",
  summary: "The referrals that a special unit was told there are: no case, no person.",
  responses: stepAnswers(factList),
});

const ofCase = createRoute({
  method: "get",
  path: "/cases/{id}/referrals",
  summary: "What was referred from a case, and the referrals that led to it.",
  request: { params },
  responses: stepAnswers(caseList),
});

const preview = createRoute({
  method: "post",
  path: "/cases/{id}/referrals/preview",
  summary: "What a referral would tell and what stays, field by field. Nothing is kept.",
  request: { params, body: body(wish) },
  responses: stepAnswers(previewed),
});

const send = createRoute({
  method: "post",
  path: "/cases/{id}/referrals",
  summary: "Refers a case to one agency or several, each with its own fields: all or none.",
  request: {
    params,
    body: body(sending.shape),
  },
  responses: stepAnswers(
    z.object({ referrals: z.array(z.object({ id: z.string(), before: z.boolean() })) }),
  ),
});

const read = createRoute({
  method: "get",
  path: "/referrals/{id}",
  summary: "One referral that was sent: what was told, what both sides did, what can be done now.",
  request: { params },
  responses: stepAnswers(readOut),
});

const reply = createRoute({
  method: "post",
  path: "/referrals/{id}/reply",
  summary: "Answers what the recipient asked back. Own words go where the rules carry them.",
  request: {
    params,
    body: body(replying.shape),
  },
  responses: stepAnswers(z.object({ wordsTold: z.boolean() })),
});

const withdraw = createRoute({
  method: "post",
  path: "/referrals/{id}/withdraw",
  summary: "Withdraws a referral: what nobody has opened is emptied, and the recipient is told.",
  request: {
    params,
    body: body(withdrawing.shape),
  },
  responses: stepAnswers(z.object({ beforeItLeft: z.boolean() })),
});

const safeguardLater = createRoute({
  method: "post",
  path: "/referrals/{id}/safeguards",
  summary: "Sends a safeguard that was set after the referral was sent, where a rule lets it.",
  request: {
    params,
    body: body(sendingSafeguard.shape),
  },
  responses: stepAnswers(z.object({})),
});

const talk = createRoute({
  method: "post",
  path: "/referrals/{id}/talk",
  summary: "Writes down what was done about a removal: this ends its alarm. It stays here.",
  request: {
    params,
    body: body(notingTalk.shape),
  },
  responses: stepAnswers(z.object({})),
});

const keep = createRoute({
  method: "post",
  path: "/referrals/{id}/keep",
  summary: "Keeps what was passed on, on our own ground, though its first sender took it back.",
  request: { params, body: body(keeping.shape) },
  responses: stepAnswers(z.object({})),
});

export function referralRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(ofAgency, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await referralsOfAgency(cell, actor);
      return found.ok ? c.json(sentList.parse({ sent: found.value }), 200) : problemWith(c, found);
    })
    .openapi(facts, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await factsTold(cell, actor);
      return found.ok ? c.json(factList.parse({ facts: found.value }), 200) : problemWith(c, found);
    })
    .openapi(ofCase, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await referralsOfCase(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(caseList.parse(found.value), 200) : problemWith(c, found);
    })
    .openapi(preview, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, wish: c.req.valid("json") };
      const { sharing } = house.law;
      const found = await prepareReferral(cell, actor, sharing, request, house.now());
      return found.ok
        ? c.json(previewed.parse({ ...found.value, askForWay: found.value.head.askForWay }), 200)
        : problemWith(c, found);
    })
    .openapi(send, async (c) => {
      const { cell, actor } = c.get("desk");
      const { passesOn, referrals: wished } = c.req.valid("json");
      const referrals = wished.map((each) => ({ ...each, id: each.id ?? crypto.randomUUID() }));
      const request = { caseId: c.req.valid("param").id, passesOn, referrals };
      const outcome = await sendReferrals(cell, actor, house.law.sharing, request, house.now());
      house.nudge();
      return outcome.ok
        ? c.json({ referrals: [...outcome.value] }, 200)
        : problem(c, outcome.refused, possibleInstead(outcome));
    })
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readReferral(cell, actor, c.req.valid("param").id);
      return found.ok
        ? c.json(readOut.parse({ ...found.value, askForWay: found.value.head.askForWay }), 200)
        : problemWith(c, found);
    })
    .openapi(reply, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), id: c.req.valid("param").id };
      const replied = await replyInReferral(cell, actor, house.law.sharing, request, house.now());
      house.nudge();
      return replied.ok
        ? c.json({ ...replied.value }, 200)
        : problem(c, replied.refused, possibleInstead(replied));
    })
    .openapi(safeguardLater, async (c) => {
      const { cell, actor } = c.get("desk");
      const { step: own, safeguard } = c.req.valid("json");
      const request = { id: c.req.valid("param").id, step: own ?? crypto.randomUUID(), safeguard };
      const sent = await sendSafeguard(cell, actor, house.law.sharing, request, house.now());
      house.nudge();
      return sent.ok ? c.json({}, 200) : problem(c, sent.refused, possibleInstead(sent));
    })
    .openapi(talk, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), id: c.req.valid("param").id };
      const noted = await noteTalk(cell, actor, request, house.now());
      return noted.ok ? c.json({}, 200) : problem(c, noted.refused);
    })
    .openapi(keep, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), id: c.req.valid("param").id };
      const kept = await keepPassedOn(cell, actor, request, house.now());
      return kept.ok ? c.json({}, 200) : problem(c, kept.refused);
    })
    .openapi(withdraw, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), id: c.req.valid("param").id };
      const withdrawn = await withdrawReferral(cell, actor, request, house.now());
      house.nudge();
      return withdrawn.ok
        ? c.json({ ...withdrawn.value }, 200)
        : problem(c, withdrawn.refused, possibleInstead(withdrawn));
    });
}

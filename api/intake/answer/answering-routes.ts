import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { safeguardKinds } from "../../../domain/case/safeguard.ts";
import type { ApiEnv } from "../../env.ts";
import type { House } from "../../house.ts";
import { areaRoutes, body, nothing, stepAnswers } from "../../openapi.ts";
import { problem } from "../../problem.ts";
import { possibleInstead } from "../../referral/sent/take-step.ts";
import { acknowledgeSafeguards, acknowledging } from "./acknowledge.ts";
import { askBack, asking } from "./ask-back.ts";
import { declineReferral, declining } from "./decline.ts";
import { noteRemoval, noting } from "./removal.ts";
import { callingOff, callOffRemoval } from "./removal-off.ts";
import { replying, replyToReport } from "./reply.ts";
import { noteSafeguardDone, sayingDone } from "./safeguard-done.ts";

const params = z.object({ id: z.uuid() });
const wordsWent = z.object({ wordsTold: z.boolean().nullable() });

const decline = createRoute({
  method: "post",
  path: "/inbox/{id}/decline",
  summary:
    "Declines a referral; the reason goes back as a code, own words where the rules carry them.",
  request: {
    params,
    body: body(declining.shape),
  },
  responses: stepAnswers(wordsWent),
});

const acknowledge = createRoute({
  method: "post",
  path: "/inbox/{id}/acknowledge",
  summary: "Acknowledges safeguards that came along. What the referral tells opens with the last.",
  request: {
    params,
    body: body(acknowledging.shape),
  },
  responses: stepAnswers(z.object({ left: z.array(z.enum(safeguardKinds)) })),
});

const ask = createRoute({
  method: "post",
  path: "/inbox/{id}/ask",
  summary: "Asks the sender back, by a code and in own words where the rules carry them.",
  request: {
    params,
    body: body(asking.shape),
  },
  responses: stepAnswers(wordsWent),
});

const safeguardDone = createRoute({
  method: "post",
  path: "/inbox/{id}/safeguards/{safeguard}/done",
  summary: "Says what was done with a safeguard that came along.",
  request: {
    params: params.extend({ safeguard: z.enum(safeguardKinds) }),
    body: body(sayingDone.shape),
  },
  responses: stepAnswers(wordsWent),
});

const removal = createRoute({
  method: "post",
  path: "/inbox/{id}/removal",
  summary: "Notes that a removal was decided here: whoever owns the case is told at once.",
  request: {
    params,
    body: body(noting.shape),
  },
  responses: stepAnswers(nothing),
});

const removalOff = createRoute({
  method: "post",
  path: "/inbox/{id}/removal/off",
  summary: "Notes that a removal that was decided here is called off: whoever was told hears it.",
  request: { params, body: body(callingOff.shape) },
  responses: stepAnswers(nothing),
});

const reply = createRoute({
  method: "post",
  path: "/inbox/{id}/reply",
  summary: "Writes back to whoever sent a report.",
  request: {
    params,
    body: body(replying.shape),
  },
  responses: stepAnswers(nothing),
});

/** What goes back to who sent it. */
export function answeringRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(decline, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, ...c.req.valid("json") };
      const declined = await declineReferral(cell, actor, house.law.sharing, request, house.now());
      house.nudge();
      return declined.ok
        ? c.json({ ...declined.value }, 200)
        : problem(c, declined.refused, possibleInstead(declined));
    })
    .openapi(acknowledge, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, ...c.req.valid("json") };
      const left = await acknowledgeSafeguards(cell, actor, request, house.now());
      house.nudge();
      return left.ok
        ? c.json({ left: [...left.value] }, 200)
        : problem(c, left.refused, possibleInstead(left));
    })
    .openapi(ask, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, ...c.req.valid("json") };
      const went = await askBack(cell, actor, house.law.sharing, request, house.now());
      house.nudge();
      return went.ok
        ? c.json({ ...went.value }, 200)
        : problem(c, went.refused, possibleInstead(went));
    })
    .openapi(safeguardDone, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), ...c.req.valid("param") };
      const went = await noteSafeguardDone(cell, actor, house.law.sharing, request, house.now());
      house.nudge();
      return went.ok
        ? c.json({ ...went.value }, 200)
        : problem(c, went.refused, possibleInstead(went));
    })
    .openapi(removal, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, ...c.req.valid("json") };
      const noted = await noteRemoval(cell, actor, request, house.now());
      house.nudge();
      return noted.ok ? c.json({}, 200) : problem(c, noted.refused, possibleInstead(noted));
    })
    .openapi(removalOff, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, ...c.req.valid("json") };
      const off = await callOffRemoval(cell, actor, request, house.now());
      house.nudge();
      return off.ok ? c.json({}, 200) : problem(c, off.refused, possibleInstead(off));
    })
    .openapi(reply, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, ...c.req.valid("json") };
      const written = await replyToReport(cell, actor, request, house.now());
      if (!written.ok) {
        return problem(c, written.refused);
      }
      house.nudge();
      return c.json({}, 200);
    });
}

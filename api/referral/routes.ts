import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { day, isDay } from "../../domain/base/day.ts";
import { lastingRefusals } from "../../domain/document/document.ts";
import { fields, purposes } from "../../domain/referral/referral.ts";
import { referralContent } from "../document/content.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes } from "../openapi.ts";
import { problem } from "../problem.ts";
import { referralsOfAgency, referralsOfCase } from "./list.ts";
import { prepareReferral } from "./prepare.ts";
import { readReferral } from "./read.ts";
import { sendReferral } from "./send.ts";

const dayText = z.iso.date().refine(isDay).transform(day);
const words = z.string().trim().max(4_000);
const params = z.object({ id: z.uuid() });

const wish = z.object({
  to: z.string().max(60),
  purpose: z.enum(purposes),
  ground: z.string().max(60).openapi({ description: "consent, no-names or breach-of-law." }),
  fields: z.array(z.enum(fields)).openapi({ description: "Safeguards always go along." }),
  consent: z.uuid().nullable().default(null),
  person: z.uuid().nullable().default(null),
  question: words.default(""),
  reasoning: words,
  due: dayText,
  until: dayText,
});

const sent = z.object({
  id: z.string(),
  caseId: z.string(),
  caseLabel: z.string(),
  recipient: z.string(),
  recipientName: z.string(),
  purpose: z.string(),
  ground: z.string(),
  fields: z.array(z.string()),
  due: z.string(),
  until: z.string(),
  sent: z.string(),
  sentBy: z.string(),
  delivered: z.boolean(),
  refused: z.enum(lastingRefusals).nullable(),
  answer: z
    .object({
      answer: z.enum(["accepted", "declined"]),
      reason: z.string().nullable(),
      at: z.string(),
    })
    .nullable(),
});

// Never the name: it is opened apart, for a reason.
const told = referralContent.shape.told.omit({ name: true });
const basis = z.object({ rule: z.string(), confirmed: z.boolean() });

const sentList = z.object({ sent: z.array(sent) });
const caseList = sentList.extend({
  received: z.array(
    z.object({
      id: z.string(),
      sender: z.string(),
      senderName: z.string(),
      purpose: z.string(),
      came: z.string(),
    }),
  ),
});
const previewed = z.object({
  to: z.object({ cell: z.string(), name: z.string() }),
  purpose: z.string(),
  ground: z.string(),
  basis,
  fields: z.array(z.object({ field: z.string(), told: z.boolean(), why: z.string() })),
  told,
  named: z.boolean(),
});
const readOut = z.object({
  referral: sent.extend({ reasoning: z.string() }),
  basis,
  told,
  named: z.boolean(),
  outcomes: z.array(
    z.object({ id: z.string(), kind: z.string(), way: z.enum(["told-by-us", "told-to-us"]) }),
  ),
});

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
});
const answers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: { description: "Done.", ...json(schema) },
  422: { description: "Refused, with a stable code.", ...json(z.object({ code: z.string() })) },
});

const ofAgency = createRoute({
  method: "get",
  path: "/referrals",
  summary: "What the agency has referred to others; those without an answer first.",
  responses: answers(sentList),
});

const ofCase = createRoute({
  method: "get",
  path: "/cases/{id}/referrals",
  summary: "What was referred from a case, and the referrals that led to it.",
  request: { params },
  responses: answers(caseList),
});

const preview = createRoute({
  method: "post",
  path: "/cases/{id}/referrals/preview",
  summary: "What a referral would tell, field by field. Nothing is kept.",
  request: { params, body: { required: true, ...json(wish) } },
  responses: answers(previewed),
});

const send = createRoute({
  method: "post",
  path: "/cases/{id}/referrals",
  summary: "Refers a case to another agency.",
  request: {
    params,
    body: {
      required: true,
      ...json(
        wish.extend({
          id: z.uuid().optional().openapi({ description: "Sent twice, it is one referral." }),
        }),
      ),
    },
  },
  responses: answers(z.object({ id: z.string(), before: z.boolean() })),
});

const read = createRoute({
  method: "get",
  path: "/referrals/{id}",
  summary: "One referral that was sent: what was told, and what came back.",
  request: { params },
  responses: answers(readOut),
});

/** Referrals for an agency's own systems. What leaves is parsed on the way out: only the fields that are listed. */
export function referralRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(ofAgency, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await referralsOfAgency(cell, actor);
      return found.ok
        ? c.json(sentList.parse({ sent: found.value }), 200)
        : problem(c, found.refused);
    })
    .openapi(ofCase, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await referralsOfCase(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(caseList.parse(found.value), 200) : problem(c, found.refused);
    })
    .openapi(preview, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id } = c.req.valid("param");
      const found = await prepareReferral(cell, actor, id, c.req.valid("json"), house.now());
      return found.ok ? c.json(previewed.parse(found.value), 200) : problem(c, found.refused);
    })
    .openapi(send, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: once, ...wished } = c.req.valid("json");
      const id = once ?? crypto.randomUUID();
      const request = { ...wished, id, caseId: c.req.valid("param").id };
      const outcome = await sendReferral(cell, actor, request, house.now());
      house.nudge();
      return outcome.ok ? c.json({ ...outcome.value }, 200) : problem(c, outcome.refused);
    })
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readReferral(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(readOut.parse(found.value), 200) : problem(c, found.refused);
    });
}

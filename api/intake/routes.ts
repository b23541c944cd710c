import { randomBytes } from "node:crypto";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { childAside } from "../../domain/case/child.ts";
import { caseLabel, labelBytes } from "../../domain/case/label.ts";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { basisFits } from "../../domain/referral/basis.ts";
import { askedBack, declineReasons, referralStates } from "../../domain/referral/step.ts";
import { isMoment, moment } from "../../domain/time/day.ts";
import { isId } from "../../store/case.ts";
import { deed, incomingReferral, reportContent, toldContent } from "../document/content.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes, someDay } from "../openapi.ts";
import { problem } from "../problem.ts";
import { possibleInstead } from "../referral/take-step.ts";
import { acknowledgeSafeguards } from "./acknowledge.ts";
import { addToCase } from "./add-to-case.ts";
import { askBack } from "./ask-back.ts";
import { basisFitOf } from "./basis-fit.ts";
import { declineReferral } from "./decline.ts";
import { dealWithHeld, heldActs } from "./held.ts";
import { listInbox, pileFrom } from "./list.ts";
import { readIncoming } from "./read.ts";
import { readIncomingName } from "./read-name.ts";
import { noteRemoval } from "./removal.ts";
import { callOffRemoval } from "./removal-off.ts";
import { replyToReport } from "./reply.ts";
import { noteSafeguardDone } from "./safeguard-done.ts";
import { setAside } from "./set-aside.ts";
import { takeOn } from "./take-on.ts";

const words = z.string().trim().min(1).max(20_000);
const reason = z.string().trim().min(1).max(2_000);
const params = z.object({ id: z.uuid() });

const after = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[0-9a-f-]{36}$/)
  .refine((text) => isMoment(text.slice(0, -37)) && isId(text.slice(-36)))
  .openapi({ description: "The `next` of the page before." });

const came = z.object({
  id: z.uuid(),
  from: z.object({ cell: z.string(), name: z.string() }),
  cameAt: z.string(),
  due: z.string().nullable(),
  named: z.boolean(),
  handled: z
    .object({
      how: z.enum(["taken-on", "set-aside", "declined"]),
      caseId: z.string().nullable(),
      caseLabel: z.string().nullable(),
      reason: z.string().nullable(),
      at: z.string(),
      by: z.string(),
    })
    .nullable(),
});

const line = came.extend({
  kind: z.enum(["report", "referral"]),
  readable: z.boolean(),
  place: z.string().nullable(),
  sector: z.string().nullable(),
  purpose: z.string().nullable(),
  state: z.enum(referralStates).nullable(),
  replyBy: z.string().nullable(),
  safeguards: z.array(z.enum(safeguardKinds)),
  unacknowledged: z.array(z.enum(safeguardKinds)),
  ofChild: z
    .boolean()
    .openapi({ description: "Whether it says that anyone is, or may be, under 18." }),
});

const incoming = z.discriminatedUnion("kind", [
  came.extend({
    kind: z.literal("report"),
    report: reportContent.omit({ kind: true, name: true }),
  }),
  came.extend({
    kind: z.literal("referral"),
    referral: incomingReferral.extend({
      unacknowledged: z.array(z.enum(safeguardKinds)),
      told: toldContent.nullable().openapi({
        description:
          "Null until every safeguard is acknowledged, and where it was withdrawn unread.",
      }),
      state: z.enum(referralStates),
      replyBy: z.string().nullable(),
    }),
  }),
]);

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
});
const refusal = z.object({ code: z.string(), possible: z.array(z.string()).optional() });
const answers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: { description: "Done.", ...json(schema) },
  409: { description: "It has moved on; `possible` says what can be done.", ...json(refusal) },
  422: { description: "Refused, with a stable code.", ...json(refusal) },
});
const once = z.uuid().optional().openapi({ description: "Sent twice, it is one." });
const ownWords = {
  words: z.string().trim().max(4_000).default("").openapi({
    description: "Kept here; sent only where the rules carry them.",
  }),
  namesNobody: z.boolean().default(false).openapi({
    description: "Whoever wrote the words has read them, and they name nobody.",
  }),
};
const wordsWent = z.object({ wordsTold: z.boolean().nullable() });
const nothing = z.object({});

const listed = z.object({
  lines: z.array(line),
  next: z.string().nullable(),
  waiting: z.number(),
  held: z.number().openapi({ description: "How many reports are held apart, above the budget." }),
});

const list = createRoute({
  method: "get",
  path: "/inbox",
  summary: "What came in, newest first.",
  request: {
    query: z.object({
      handled: z.enum(["yes", "no"]).default("no"),
      held: z.enum(["yes", "no"]).default("no"),
      after: after.optional(),
    }),
  },
  responses: answers(listed),
});

const held = createRoute({
  method: "post",
  path: "/inbox/held",
  summary: "Lets held reports into the inbox, or sets them aside.",
  request: {
    body: {
      required: true,
      ...json(
        z.object({
          do: z.enum(heldActs),
          ids: z.array(z.uuid()).max(1_000).nullable().openapi({
            description: "Null: all that were held until then.",
          }),
          until: z.iso.datetime().refine(isMoment).transform(moment),
          reason: z.string().trim().max(2_000).default(""),
        }),
      ),
    },
  },
  responses: answers(z.object({ dealt: z.number() })),
});

const readAnswer = z.object({
  incoming,
  replies: z.array(z.object({ words: z.string(), at: z.string(), by: z.string() })),
  additions: z.array(z.object({ words: z.string(), at: z.string() })).openapi({
    description: "What the sender of a report wrote later, with their receipt.",
  }),
  steps: z.array(
    z.object({
      id: z.string(),
      side: z.enum(["sender", "recipient"]),
      deed,
      wordsTold: z.boolean().nullable(),
      at: z.string(),
      by: z.string().nullable(),
    }),
  ),
  possible: z.array(z.string()),
  basisFit: z.enum(basisFits).nullable().openapi({
    description:
      "How the rules that a referral names stand to those known here: where they do not fit, ask its sender before it is used.",
  }),
  about: z.string().nullable().openapi({
    description: "Who in its case it is about, where whoever added it said so.",
  }),
  askForWay: z.string().nullable().openapi({
    description:
      "Whom to ask for the safe way to the person, where it went to a case that the caller has no part in and it is left out; else null.",
  }),
});

const read = createRoute({
  method: "get",
  path: "/inbox/{id}",
  summary: "One report or referral, without the name.",
  request: { params },
  responses: answers(readAnswer),
});

const readName = createRoute({
  method: "post",
  path: "/inbox/{id}/name",
  summary: "Opens the name that came with it, for a reason.",
  request: { params, body: { required: true, ...json(z.object({ reason })) } },
  responses: answers(z.object({ name: z.string() })),
});

const take = createRoute({
  method: "post",
  path: "/inbox/{id}/take-on",
  summary: "Takes it on as a case; a referral is answered.",
  request: {
    params,
    body: { required: true, ...json(z.object({ restricted: z.boolean().default(false) })) },
  },
  responses: answers(z.object({ caseId: z.string(), label: z.string() })),
});

const add = createRoute({
  method: "post",
  path: "/inbox/{id}/add-to-case",
  summary:
    "Adds it to a case that one has a part in; a referral is answered as when it is taken on.",
  request: {
    params,
    body: {
      required: true,
      ...json(
        z.object({
          caseId: z.uuid(),
          person: z.uuid().nullable().default(null).openapi({
            description: "Who in the case it is about; null: somebody new, or nobody knows.",
          }),
        }),
      ),
    },
  },
  responses: answers(z.object({ caseId: z.string(), label: z.string() })),
});

const aside = createRoute({
  method: "post",
  path: "/inbox/{id}/set-aside",
  summary:
    "Sets a report aside; the reason stays here. One that tells of a child needs `child` (`inbox.child-unanswered`).",
  request: {
    params,
    body: {
      required: true,
      ...json(
        z.object({
          reason,
          child: z.enum(childAside).nullable().default(null).openapi({
            description: "That child welfare was told, or that it is known to be of no child.",
          }),
        }),
      ),
    },
  },
  responses: answers(nothing),
});

const decline = createRoute({
  method: "post",
  path: "/inbox/{id}/decline",
  summary:
    "Declines a referral; the reason goes back as a code, own words where the rules carry them.",
  request: {
    params,
    body: { required: true, ...json(z.object({ reason: z.enum(declineReasons), ...ownWords })) },
  },
  responses: answers(wordsWent),
});

const acknowledge = createRoute({
  method: "post",
  path: "/inbox/{id}/acknowledge",
  summary: "Acknowledges safeguards that came along. What the referral tells opens with the last.",
  request: {
    params,
    body: {
      required: true,
      ...json(z.object({ step: once, safeguards: z.array(z.enum(safeguardKinds)).min(1) })),
    },
  },
  responses: answers(z.object({ left: z.array(z.enum(safeguardKinds)) })),
});

const ask = createRoute({
  method: "post",
  path: "/inbox/{id}/ask",
  summary: "Asks the sender back, by a code and in own words where the rules carry them.",
  request: {
    params,
    body: {
      required: true,
      ...json(z.object({ step: once, about: z.enum(askedBack), by: someDay, ...ownWords })),
    },
  },
  responses: answers(wordsWent),
});

const safeguardDone = createRoute({
  method: "post",
  path: "/inbox/{id}/safeguards/{safeguard}/done",
  summary: "Says what was done with a safeguard that came along.",
  request: {
    params: params.extend({ safeguard: z.enum(safeguardKinds) }),
    body: { required: true, ...json(z.object({ step: once, ...ownWords })) },
  },
  responses: answers(wordsWent),
});

const removal = createRoute({
  method: "post",
  path: "/inbox/{id}/removal",
  summary: "Notes that a removal was decided here: whoever owns the case is told at once.",
  request: {
    params,
    body: {
      required: true,
      ...json(
        z.object({ step: once, decided: someDay, planned: someDay.nullable().default(null) }),
      ),
    },
  },
  responses: answers(nothing),
});

const removalOff = createRoute({
  method: "post",
  path: "/inbox/{id}/removal/off",
  summary: "Notes that a removal that was decided here is called off: whoever was told hears it.",
  request: { params, body: { required: true, ...json(z.object({ step: once })) } },
  responses: answers(nothing),
});

const reply = createRoute({
  method: "post",
  path: "/inbox/{id}/reply",
  summary: "Writes back to whoever sent a report.",
  request: {
    params,
    body: {
      required: true,
      ...json(
        z.object({
          words,
          reply: z.uuid().optional().openapi({ description: "Sent twice, it is one reply." }),
        }),
      ),
    },
  },
  responses: answers(nothing),
});

export function intakeRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const query = c.req.valid("query");
      const [cameAt, id] = query.after?.split("~") ?? [];
      const from = cameAt && id ? { cameAt: moment(cameAt), id } : null;
      const page = await listInbox(cell, actor, { pile: pileFrom(query), after: from });
      if (!page.ok) {
        return problem(c, page.refused);
      }
      const { next } = page.value;
      const further = next === null ? null : `${next.cameAt}~${next.id}`;
      return c.json(listed.parse({ ...page.value, next: further }), 200);
    })
    .openapi(held, async (c) => {
      const { cell, actor } = c.get("desk");
      const dealt = await dealWithHeld(cell, actor, c.req.valid("json"), house.now());
      return dealt.ok ? c.json({ dealt: dealt.value }, 200) : problem(c, dealt.refused);
    })
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readIncoming(cell, actor, c.req.valid("param").id, house.now());
      if (!found.ok) {
        return problem(c, found.refused);
      }
      const fit = basisFitOf(house.law.sharing, cell, found.value);
      return c.json(readAnswer.parse({ ...found.value, basisFit: fit }), 200);
    })
    .openapi(readName, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, reason: c.req.valid("json").reason };
      const name = await readIncomingName(cell, actor, request, house.now());
      return name.ok ? c.json({ name: name.value }, 200) : problem(c, name.refused);
    })
    .openapi(take, async (c) => {
      const { cell, actor } = c.get("desk");
      const { restricted } = c.req.valid("json");
      const label = caseLabel(randomBytes(labelBytes));
      const request = { id: c.req.valid("param").id, label, restricted };
      const taken = await takeOn(cell, actor, request, house.now());
      if (!taken.ok) {
        return problem(c, taken.refused, possibleInstead(taken));
      }
      house.nudge();
      return c.json({ ...taken.value }, 200);
    })
    .openapi(add, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, ...c.req.valid("json") };
      const added = await addToCase(cell, actor, request, house.now());
      if (!added.ok) {
        return problem(c, added.refused, possibleInstead(added));
      }
      house.nudge();
      return c.json({ ...added.value }, 200);
    })
    .openapi(aside, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, ...c.req.valid("json") };
      const set = await setAside(cell, actor, request, house.now());
      return set.ok ? c.json({}, 200) : problem(c, set.refused);
    })
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
      const { step = crypto.randomUUID(), safeguards } = c.req.valid("json");
      const request = { id: c.req.valid("param").id, step, safeguards };
      const left = await acknowledgeSafeguards(cell, actor, request, house.now());
      house.nudge();
      return left.ok
        ? c.json({ left: [...left.value] }, 200)
        : problem(c, left.refused, possibleInstead(left));
    })
    .openapi(ask, async (c) => {
      const { cell, actor } = c.get("desk");
      const { step = crypto.randomUUID(), ...asked } = c.req.valid("json");
      const request = { ...asked, id: c.req.valid("param").id, step };
      const went = await askBack(cell, actor, house.law.sharing, request, house.now());
      house.nudge();
      return went.ok
        ? c.json({ ...went.value }, 200)
        : problem(c, went.refused, possibleInstead(went));
    })
    .openapi(safeguardDone, async (c) => {
      const { cell, actor } = c.get("desk");
      const { step = crypto.randomUUID(), ...said } = c.req.valid("json");
      const request = { ...said, ...c.req.valid("param"), step };
      const went = await noteSafeguardDone(cell, actor, house.law.sharing, request, house.now());
      house.nudge();
      return went.ok
        ? c.json({ ...went.value }, 200)
        : problem(c, went.refused, possibleInstead(went));
    })
    .openapi(removal, async (c) => {
      const { cell, actor } = c.get("desk");
      const { step = crypto.randomUUID(), ...days } = c.req.valid("json");
      const request = { ...days, id: c.req.valid("param").id, step };
      const noted = await noteRemoval(cell, actor, request, house.now());
      house.nudge();
      return noted.ok ? c.json({}, 200) : problem(c, noted.refused, possibleInstead(noted));
    })
    .openapi(removalOff, async (c) => {
      const { cell, actor } = c.get("desk");
      const { step = crypto.randomUUID() } = c.req.valid("json");
      const request = { id: c.req.valid("param").id, step };
      const off = await callOffRemoval(cell, actor, request, house.now());
      house.nudge();
      return off.ok ? c.json({}, 200) : problem(c, off.refused, possibleInstead(off));
    })
    .openapi(reply, async (c) => {
      const { cell, actor } = c.get("desk");
      const { words: text, reply: once } = c.req.valid("json");
      const own = once ?? crypto.randomUUID();
      const request = { id: c.req.valid("param").id, reply: own, words: text };
      const written = await replyToReport(cell, actor, request, house.now());
      if (!written.ok) {
        return problem(c, written.refused);
      }
      house.nudge();
      return c.json({}, 200);
    });
}

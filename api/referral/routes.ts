import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { lastingRefusals } from "../../domain/document/document.ts";
import { purposes } from "../../domain/referral/disclose.ts";
import { chosenFields } from "../../domain/referral/field.ts";
import { talkResults } from "../../domain/referral/removal.ts";
import { referralStates, withdrawReasons } from "../../domain/referral/step.ts";
import { ownWarnings } from "../../domain/sharing/warnings.ts";
import { isMeantDay, isMoment, moment } from "../../domain/time/day.ts";
import { deed, toldContent } from "../document/content.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes, someDay } from "../openapi.ts";
import { problem, problemWith } from "../problem.ts";
import { factsTold } from "./facts.ts";
import { keepPassedOn } from "./keep.ts";
import { referralsOfAgency, referralsOfCase } from "./list.ts";
import { noteTalk } from "./note-talk.ts";
import { prepareReferral } from "./prepare.ts";
import { readReferral } from "./read.ts";
import { replyInReferral } from "./reply.ts";
import { sendReferrals } from "./send.ts";
import { sendSafeguard } from "./send-safeguard.ts";
import { possibleInstead } from "./take-step.ts";
import { withdrawReferral } from "./withdraw.ts";

const words = z.string().trim().max(4_000);
const params = z.object({ id: z.uuid() });
const once = z.uuid().optional().openapi({ description: "Sent twice, it is one." });

const judgedAnswers = z
  .array(z.object({ code: z.string().max(60), holds: z.boolean(), words }))
  .max(40)
  .default([]);

const judged = z.object({
  necessary: words,
  proportionate: words,
  interest: words,
  answers: judgedAnswers.openapi({
    description:
      "What rules hang on, as it was answered; and words-name-nobody, once somebody has read them.",
  }),
  unit: z
    .object({ why: words, answers: judgedAnswers, leftOut: z.boolean().default(false) })
    .optional()
    .openapi({
      description:
        "Why a special unit should know that there is a referral, and what the rules hang on for it. Without it, it is not told.",
    }),
});

const wish = z.object({
  to: z.string().max(60),
  purpose: z.enum(purposes),
  fields: z.array(z.enum(chosenFields)).openapi({
    description: "Safeguards go along by themselves, each as far as the rules let it.",
  }),
  consent: z.uuid().nullable().default(null),
  person: z.uuid().nullable().default(null),
  question: words.default(""),
  judged,
  due: someDay,
  until: someDay,
});

const step = z.object({
  id: z.string(),
  side: z.enum(["sender", "recipient"]),
  deed,
  wordsTold: z.boolean().nullable(),
  at: z.string(),
  by: z.string().nullable(),
});

const sent = z.object({
  id: z.string(),
  caseId: z.string(),
  caseLabel: z.string(),
  recipient: z.string(),
  recipientName: z.string(),
  purpose: z.string(),
  basis: z.array(z.string()),
  fields: z.array(z.string()),
  due: z.string(),
  until: z.string(),
  sent: z.string(),
  sentBy: z.string(),
  delivered: z.boolean(),
  refused: z.enum(lastingRefusals).nullable(),
  state: z.enum(referralStates),
  since: z.string().nullable(),
});

const rule = z.object({ id: z.string(), basis: z.string(), confirmed: z.boolean() });

const sentList = z.object({ sent: z.array(sent) });
const caseList = sentList.extend({
  received: z.array(
    z.object({
      id: z.string(),
      sender: z.string(),
      senderName: z.string(),
      purpose: z.string(),
      came: z.string(),
      state: z.enum(referralStates),
    }),
  ),
});
const askForWay = {
  askForWay: z.string().nullable().openapi({
    description:
      "Whom to ask for the safe way to the person, where the caller has no part in the case and it is left out; else null.",
  }),
};
const previewed = z.object({
  ...askForWay,
  to: z.object({ cell: z.string(), name: z.string() }),
  basis: z.array(rule),
  must: z.array(z.object({ rule, fields: z.array(z.string()) })),
  warnings: z.array(rule),
  ownWarnings: z.array(z.enum(ownWarnings)).openapi({
    description:
      "What must be read first and that no rule says: police-immigration, whoever decides on removals.",
  }),
  childDuties: z.array(rule),
  units: z.array(
    z.object({
      cell: z.string(),
      name: z.string(),
      codes: z.array(z.string()),
      rules: z.array(rule),
      told: z.boolean(),
      leftOut: z.boolean(),
    }),
  ),
  fields: z.array(
    z.object({
      field: z.string(),
      told: z.boolean(),
      why: z.string(),
      rules: z.array(rule),
      needs: z.array(z.string()),
      purposes: z.array(z.string()),
      open: z.array(z.string()),
      unconfirmed: z.array(rule),
    }),
  ),
  sourceWords: z
    .array(z.object({ id: z.string(), fromDoor: z.boolean(), released: z.boolean() }))
    .openapi({
      description:
        "Observations whose words stay, since somebody else may have said them. An answer own-words:<id> says that they are the person's own.",
    }),
  sourceRules: z.array(rule),
  told: toldContent,
  named: z.boolean(),
  shown: z.string().openapi({ description: "A mark of it. Sent along, nothing else is sent." }),
  naming: z.array(z.string()).openapi({
    description: "What in words that are said to name nobody plainly names somebody.",
  }),
  refused: z.string().nullable(),
});
const readOut = z.object({
  ...askForWay,
  referral: sent.extend({ judged }),
  // Never the name: it is opened apart, for a reason.
  told: toldContent,
  named: z.boolean(),
  steps: z.array(step),
  talks: z.array(
    z.object({
      id: z.string(),
      removal: z.string(),
      result: z.enum(talkResults),
      whom: z.string(),
      reachedAt: z.string(),
      words: z.string(),
      at: z.string(),
      by: z.string(),
    }),
  ),
  first: z
    .object({
      id: z.string(),
      name: z.string(),
      withdrawn: z.boolean(),
      kept: z.object({ why: z.string(), by: z.string(), at: z.string() }).nullable(),
    })
    .nullable(),
  possible: z.array(z.string()),
  outcomes: z.array(
    z.object({ id: z.string(), kind: z.string(), way: z.enum(["told-by-us", "told-to-us"]) }),
  ),
});

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
});
const refusal = z.object({ code: z.string(), possible: z.array(z.string()).optional() });
const answers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: { description: "Done.", ...json(schema) },
  409: { description: "It has moved on; `possible` says what can be done.", ...json(refusal) },
  422: { description: "Refused, with a stable code.", ...json(refusal) },
});

const ofAgency = createRoute({
  method: "get",
  path: "/referrals",
  summary: "What the agency has referred to others; those without an answer first.",
  responses: answers(sentList),
});

const factList = z.object({
  facts: z.array(
    z.object({
      id: z.string(),
      sender: z.string(),
      recipient: z.string(),
      purpose: z.string(),
      on: z.string(),
      came: z.string(),
      withdrawn: z.string().nullable(),
    }),
  ),
});

const facts = createRoute({
  method: "get",
  path: "/referrals/facts",
  summary: "The referrals that a special unit was told there are: no case, no person.",
  responses: answers(factList),
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
  summary: "What a referral would tell and what stays, field by field. Nothing is kept.",
  request: { params, body: { required: true, ...json(wish) } },
  responses: answers(previewed),
});

const send = createRoute({
  method: "post",
  path: "/cases/{id}/referrals",
  summary: "Refers a case to one agency or several, each with its own fields: all or none.",
  request: {
    params,
    body: {
      required: true,
      ...json(
        z.object({
          passesOn: z.uuid().nullable().default(null).openapi({
            description: "The referral that came in and is passed on: its sender is told.",
          }),
          referrals: z
            .array(wish.extend({ id: once, shown: z.string().max(100).optional() }))
            .min(1)
            .max(10),
        }),
      ),
    },
  },
  responses: answers(
    z.object({ referrals: z.array(z.object({ id: z.string(), before: z.boolean() })) }),
  ),
});

const read = createRoute({
  method: "get",
  path: "/referrals/{id}",
  summary: "One referral that was sent: what was told, what both sides did, what can be done now.",
  request: { params },
  responses: answers(readOut),
});

const reply = createRoute({
  method: "post",
  path: "/referrals/{id}/reply",
  summary: "Answers what the recipient asked back. Own words go where the rules carry them.",
  request: {
    params,
    body: {
      required: true,
      ...json(z.object({ step: once, words, namesNobody: z.boolean().default(false) })),
    },
  },
  responses: answers(z.object({ wordsTold: z.boolean() })),
});

const withdraw = createRoute({
  method: "post",
  path: "/referrals/{id}/withdraw",
  summary: "Withdraws a referral: what nobody has opened is emptied, and the recipient is told.",
  request: {
    params,
    body: { required: true, ...json(z.object({ step: once, reason: z.enum(withdrawReasons) })) },
  },
  responses: answers(z.object({ beforeItLeft: z.boolean() })),
});

const safeguardLater = createRoute({
  method: "post",
  path: "/referrals/{id}/safeguards",
  summary: "Sends a safeguard that was set after the referral was sent, where a rule lets it.",
  request: {
    params,
    body: { required: true, ...json(z.object({ step: once, safeguard: z.enum(safeguardKinds) })) },
  },
  responses: answers(z.object({})),
});

const talk = createRoute({
  method: "post",
  path: "/referrals/{id}/talk",
  summary: "Writes down what was done about a removal: this ends its alarm. It stays here.",
  request: {
    params,
    body: {
      required: true,
      ...json(
        z.object({
          talk: once,
          removal: z.uuid().openapi({ description: "The step that told of it, as you read it." }),
          result: z.enum(talkResults),
          whom: z.string().trim().max(200).openapi({ description: "Who was reached." }),
          reachedAt: z.iso
            .datetime()
            .refine((text) => isMoment(text) && isMeantDay(text.slice(0, 10)))
            .transform(moment),
          words,
        }),
      ),
    },
  },
  responses: answers(z.object({})),
});

const keep = createRoute({
  method: "post",
  path: "/referrals/{id}/keep",
  summary: "Keeps what was passed on, on our own ground, though its first sender took it back.",
  request: { params, body: { required: true, ...json(z.object({ why: words })) } },
  responses: answers(z.object({})),
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
      const { step: own, ...said } = c.req.valid("json");
      const request = { ...said, id: c.req.valid("param").id, step: own ?? crypto.randomUUID() };
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
      const { talk: own, ...said } = c.req.valid("json");
      const request = { ...said, id: c.req.valid("param").id, talk: own ?? crypto.randomUUID() };
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
      const { step: own, reason } = c.req.valid("json");
      const request = { id: c.req.valid("param").id, step: own ?? crypto.randomUUID(), reason };
      const withdrawn = await withdrawReferral(cell, actor, request, house.now());
      house.nudge();
      return withdrawn.ok
        ? c.json({ ...withdrawn.value }, 200)
        : problem(c, withdrawn.refused, possibleInstead(withdrawn));
    });
}

import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { routineTriggers } from "../../domain/case/routine.ts";
import { sectors } from "../../domain/case/sector.ts";
import type { Recipient } from "../../domain/routing/outside.ts";
import {
  routedNeeds,
  routedPurposes,
  type Urgency,
  urgencies,
} from "../../domain/routing/question.ts";
import type { Law } from "../../law/law.ts";
import { capacityShape } from "../capacity/routes.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes } from "../openapi.ts";
import { problemWith } from "../problem.ts";
import { answerShape, shownAnswer } from "../sharing/shown.ts";
import { type Whom, type WhomAsked, whom, whomForCase } from "./whom.ts";

const several = z.preprocess(
  (sent) => (sent === undefined ? undefined : [sent].flat()),
  z.array(z.enum(routedNeeds)).max(routedNeeds.length).optional(),
);

const asked = z.object({
  place: z.string().trim().max(100).optional(),
  sector: z.enum(sectors).optional(),
  need: several.openapi({ description: "What it is about; may stand several times." }),
  purpose: z.enum(routedPurposes).optional(),
  urgency: z.enum(urgencies).default("days" satisfies Urgency),
  underEighteen: z.enum(["yes", "no", "unknown"]).optional(),
  private: z
    .enum(["yes", "no"])
    .default("no")
    .openapi({ description: "Whether helpers outside the public are wanted too." }),
});

const person = z.object({ name: z.string(), title: z.string() });

const recipient = z.object({
  id: z.string(),
  name: z.string(),
  private: z.boolean(),
  need: z.enum(routedNeeds),
  purpose: z.enum(routedPurposes),
  /** Null where only telephone or letter reaches them. */
  cell: z.string().nullable(),
  reasons: z.array(z.string()),
  does: z.object({ nb: z.string(), en: z.string() }).nullable(),
  source: z.string().nullable(),
  checked: z.string().nullable(),
  confirmed: z.enum(["yes", "partly", "no"]).nullable(),
  phone: z.string().nullable(),
  capacity: capacityShape.nullable(),
  telling: z.object({ withoutNames: answerShape, named: answerShape }),
});

const shown = z.object({
  place: z.string().nullable(),
  needs: z.array(z.enum(routedNeeds)),
  urgency: z.enum(urgencies),
  inside: z.object({
    holiday: z.boolean(),
    steps: z.array(
      z.object({
        trigger: z.enum(routineTriggers),
        startsWhen: z.string(),
        insteadOf: z.enum(routineTriggers).nullable(),
        now: z
          .discriminatedUnion("at", [
            z.object({
              at: z.literal("work"),
              decides: person,
              standsIn: person.nullable(),
              until: z.number(),
            }),
            z.object({
              at: z.literal("closed"),
              elseCall: z.string(),
              next: z.object({ weekday: z.number(), minutes: z.number() }).nullable(),
            }),
          ])
          .nullable(),
      }),
    ),
  }),
  outside: z.array(recipient),
  units: z.array(z.object({ name: z.string(), basis: z.array(z.string()).nullable() })),
  privateLeft: z.number(),
});

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
});
const answers = {
  200: { description: "Done.", ...json(shown) },
  422: { description: "Refused, with a stable code.", ...json(z.object({ code: z.string() })) },
} as const;

const general = createRoute({
  method: "get",
  path: "/whom",
  summary:
    "Whom something would go to: who decides here now, then whom outside, in order, with reasons. Nothing is kept.",
  request: { query: asked },
  responses: answers,
});

const ofCase = createRoute({
  method: "get",
  path: "/cases/{id}/whom",
  summary: "Whom a case would go to; what is not asked otherwise is taken from the case.",
  request: { params: z.object({ id: z.uuid() }), query: asked },
  responses: answers,
});

function askedOf(query: z.output<typeof asked>): WhomAsked {
  const { place, sector, need, purpose, urgency, underEighteen } = query;
  return {
    place: place === undefined || place === "" ? null : place,
    sector: sector ?? null,
    needs: need === undefined ? null : routedNeeds.filter((each) => need.includes(each)),
    purpose: purpose ?? null,
    urgency,
    underEighteen: underEighteen ?? null,
    privateToo: query.private === "yes",
  };
}

function recipientShown(law: Law, each: Recipient) {
  const { body, itself, cell, telling } = each;
  return {
    ...each,
    cell: cell?.cell ?? null,
    does: body?.does ?? null,
    source: body?.source ?? null,
    checked: body?.checked ?? null,
    confirmed: body?.confirmed ?? null,
    // A kind's number is not this agency's own.
    phone: itself ? (body?.phone ?? null) : null,
    capacity: cell?.capacity ?? null,
    telling: {
      withoutNames: shownAnswer(law, telling.withoutNames, null),
      named: shownAnswer(law, telling.named, null),
    },
  };
}

function whomShown(law: Law, found: Whom): z.output<typeof shown> {
  const { place, needs, urgency } = found.asked;
  const all = found.outside.map((each) => recipientShown(law, each));
  return shown.parse({ ...found, place, needs, urgency, outside: all });
}

export function routingRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(general, async (c) => {
      const { cell, actor } = c.get("desk");
      const question = askedOf(c.req.valid("query"));
      const found = await whom(cell, actor, house.law, question, house.now());
      return found.ok ? c.json(whomShown(house.law, found.value), 200) : problemWith(c, found);
    })
    .openapi(ofCase, async (c) => {
      const { cell, actor } = c.get("desk");
      const when = { asked: askedOf(c.req.valid("query")), now: house.now() };
      const { id } = c.req.valid("param");
      const found = await whomForCase(cell, actor, id, house.law, when);
      return found.ok ? c.json(whomShown(house.law, found.value), 200) : problemWith(c, found);
    });
}

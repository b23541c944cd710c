import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { columns, deeds, type LegRow, waysTravelled } from "../../domain/travel/travel.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, made, nothing, ofCase, ofPerson } from "../openapi.ts";
import { problemWith } from "../problem.ts";
import { addingLeg, addingPart, addLeg, addPart } from "./add.ts";
import { readTravel } from "./read.ts";
import { withdrawingTravel, withdrawTravel } from "./withdraw.ts";

const span = z.object({
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  said: z.string(),
});
const part = z.object({
  id: z.string(),
  did: z.enum(deeds),
  party: z.string().nullable().openapi({ description: "Null: nobody, as the item says." }),
  item: z.string(),
  amount: z.object({ hundredths: z.number(), currency: z.string() }).nullable(),
  paidBack: z.enum(["yes", "no", "unknown"]),
});
const journey = z.object({
  parties: z.array(
    z.object({ id: z.string(), kind: z.string(), person: z.string().nullable(), name: z.string() }),
  ),
  legs: z
    .array(
      z.object({
        id: z.string(),
        number: z.number(),
        way: z.enum(waysTravelled),
        from: z.string(),
        to: z.string(),
        left: span,
        arrived: span,
        travellers: z.array(z.string()),
        carrier: z.string(),
        reference: z.string(),
        parts: z.array(part),
        unknown: z.array(z.string()).openapi({ example: Object.keys(columns) }),
      }),
    )
    .openapi({ description: "By date, the undated last." }),
});

const read = createRoute({
  method: "get",
  path: "/cases/{id}/travel/{person}",
  summary: "A person's journey: its legs, who did what in each, and what is not known.",
  request: { params: ofPerson },
  responses: answers(journey),
});
const leg = createRoute({
  method: "post",
  path: "/cases/{id}/travel/legs",
  summary: "Adds a leg, a stay or a registering.",
  request: { params: ofCase, body: body(addingLeg.shape) },
  responses: answers(made),
});
const deed = createRoute({
  method: "post",
  path: "/cases/{id}/travel/parts",
  summary: "Writes who did what in a leg, as an item says.",
  request: { params: ofCase, body: body(addingPart.shape) },
  responses: answers(made),
});
const withdraw = createRoute({
  method: "post",
  path: "/cases/{id}/travel/withdrawn",
  summary: "Withdraws a leg, or what was said of one, with why.",
  request: { params: ofCase, body: body(withdrawingTravel.shape) },
  responses: answers(nothing),
});

const shown = ({ leg: told, cells }: LegRow) => ({
  ...told,
  parts: cells.flatMap(({ parts }) => parts),
  unknown: cells.filter(({ parts }) => parts.length === 0).map(({ column }) => column),
});

export function travelRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const found = await readTravel(cell, actor, { caseId, person });
      if (!found.ok) {
        return problemWith(c, found);
      }
      const { parties, journey: own } = found.value;
      const legs = [...own.dated, ...own.undated].map(shown);
      return c.json(journey.parse({ parties, legs }), 200);
    })
    .openapi(leg, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), caseId: c.req.valid("param").id };
      const kept = await addLeg(cell, actor, request, house.now());
      return kept.ok ? c.json(kept.value, 200) : problemWith(c, kept);
    })
    .openapi(deed, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), caseId: c.req.valid("param").id };
      const kept = await addPart(cell, actor, request, house.now());
      return kept.ok ? c.json(made.parse(kept.value), 200) : problemWith(c, kept);
    })
    .openapi(withdraw, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), caseId: c.req.valid("param").id };
      const kept = await withdrawTravel(cell, actor, request, house.now());
      return kept.ok ? c.json({}, 200) : problemWith(c, kept);
    });
}

import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { givenFields } from "../../domain/plan/field.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { alsoTells, answers, areaRoutes, body, nothing } from "../openapi.ts";
import { problem } from "../problem.ts";
import { planAt as at, ofPerson } from "./address.ts";
import { givePlace, takePlaceBack } from "./give.ts";
import { handOver, takeOver } from "./hand-over.ts";

const place = {
  params: ofPerson.extend({ colleague: z.uuid() }),
  body: body(z.object({ fields: z.array(z.enum(givenFields)).max(givenFields.length) })),
};
const give = createRoute({
  method: "post",
  path: `${at}/colleagues/{colleague}/give`,
  summary: "Fields of the plan that a colleague sees from now on, beside those they see already.",
  request: place,
  responses: answers(nothing),
});
const takeBack = createRoute({
  method: "post",
  path: `${at}/colleagues/{colleague}/take-back`,
  summary: "Fields of the plan that a colleague sees no longer; the others stay as they are.",
  request: place,
  responses: answers(nothing),
});
const handed = z.object({ to: z.uuid(), mustKnow: z.string().trim().max(4000), alsoTells });
const hand = createRoute({
  method: "post",
  path: `${at}/hand-over`,
  summary: "Hands the plan to a colleague; `keeps` are the fields one goes on with.",
  request: {
    params: ofPerson,
    body: body(handed.extend({ keeps: z.array(z.enum(givenFields)).max(givenFields.length) })),
  },
  responses: answers(nothing),
});
const take = createRoute({
  method: "post",
  path: `${at}/take-over`,
  summary: "A supervisor hands the plan over for somebody who is gone.",
  request: { params: ofPerson, body: body(handed) },
  responses: answers(nothing),
});

export function handingRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(give, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person, colleague } = c.req.valid("param");
      const request = { caseId, person, colleague, ...c.req.valid("json") };
      const given = await givePlace(cell, actor, request, house.now());
      return given.ok ? c.json({}, 200) : problem(c, given.refused);
    })
    .openapi(takeBack, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person, colleague } = c.req.valid("param");
      const request = { caseId, person, colleague, ...c.req.valid("json") };
      const taken = await takePlaceBack(cell, actor, request, house.now());
      return taken.ok ? c.json({}, 200) : problem(c, taken.refused);
    })
    .openapi(hand, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const request = { caseId, person, ...c.req.valid("json") };
      const done = await handOver(cell, actor, request, house.now());
      return done.ok ? c.json({}, 200) : problem(c, done.refused);
    })
    .openapi(take, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const request = { caseId, person, ...c.req.valid("json") };
      const done = await takeOver(cell, actor, request, house.now());
      return done.ok ? c.json({}, 200) : problem(c, done.refused);
    });
}

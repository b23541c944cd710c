import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { dayOf } from "../../domain/time/day.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, made, nothing, ofCase, ofPerson } from "../openapi.ts";
import { problem } from "../problem.ts";
import { planAt as at } from "./address.ts";
import { givePlace, giving, takePlaceBack } from "./handover/give.ts";
import { handing, handOver, takeOver, takingOver } from "./handover/hand-over.ts";
import { openPlan } from "./open.ts";
import { copyPlan, listPlans, type PlanOfPerson, readPlan } from "./read.ts";
import { planList, wholePlan } from "./shown.ts";
import { writingRoutes } from "./writing-routes.ts";

const place = {
  params: ofPerson.extend({ colleague: z.uuid() }),
  body: body(giving.shape.pick({ fields: true })),
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
const hand = createRoute({
  method: "post",
  path: `${at}/hand-over`,
  summary: "Hands the plan to a colleague; `keeps` are the fields one goes on with.",
  request: { params: ofPerson, body: body(handing.shape) },
  responses: answers(nothing),
});
const take = createRoute({
  method: "post",
  path: `${at}/take-over`,
  summary: "A supervisor hands the plan over for somebody who is gone.",
  request: { params: ofPerson, body: body(takingOver.shape) },
  responses: answers(nothing),
});

function handingRoutes(house: House): OpenAPIHono<ApiEnv> {
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

const list = createRoute({
  method: "get",
  path: "/cases/{id}/plans",
  summary: "Which persons have a plan, and who has it. Nothing of what stands in it.",
  request: { params: ofCase },
  responses: answers(planList),
});
const open = createRoute({
  method: "post",
  path: at,
  summary: "Opens the one plan of a person.",
  request: { params: ofPerson },
  responses: answers(made),
});
const read = createRoute({
  method: "get",
  path: at,
  summary: "A plan with its whole history, in the fields that the caller sees.",
  request: { params: ofPerson },
  responses: answers(wholePlan),
});
const copy = createRoute({
  method: "get",
  path: `${at}/copy`,
  summary: "The same as a copy to take out, and logged as one.",
  request: { params: ofPerson },
  responses: answers(wholePlan),
});
/** What leaves is parsed again, so that only listed fields do. */
function whole(found: PlanOfPerson) {
  const { plan, access, entries, journey } = found;
  return wholePlan.parse({ plan, fields: access.fields, entries, locks: journey?.locks ?? null });
}

function readingRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await listPlans(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(planList.parse(found.value), 200) : problem(c, found.refused);
    })
    .openapi(open, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const opened = await openPlan(cell, actor, { caseId, person }, house.now());
      return opened.ok ? c.json({ id: opened.value }, 200) : problem(c, opened.refused);
    })
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const found = await readPlan(cell, actor, { caseId, person }, dayOf(house.now()));
      return found.ok ? c.json(whole(found.value), 200) : problem(c, found.refused);
    })
    .openapi(copy, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const found = await copyPlan(cell, actor, { caseId, person }, dayOf(house.now()));
      return found.ok ? c.json(whole(found.value), 200) : problem(c, found.refused);
    });
}

export function planRoutes(house: House): OpenAPIHono<ApiEnv> {
  const app = readingRoutes(house);
  app.route("/", writingRoutes(house));
  app.route("/", handingRoutes(house));
  return app;
}

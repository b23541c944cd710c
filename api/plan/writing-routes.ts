import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, ofPerson } from "../openapi.ts";
import { problem } from "../problem.ts";
import { planAt as at } from "./address.ts";
import { correcting, noteCorrection } from "./correct.ts";
import { following, noteFollowUp } from "./follow-up.ts";
import { moveDay, moving } from "./move-day.ts";
import { needing, noteNeed } from "./need.ts";
import { havingPlanB, notePlanB } from "./plan-b.ts";
import { correction, followUp, need, planB, step, wishes } from "./shown.ts";
import { noteStep, stepping } from "./step.ts";
import { noteWishes, wishing } from "./wish.ts";

const ofThing = ofPerson.extend({ thing: z.uuid() });
const version = z.object({ version: z.number() });

const putWishes = createRoute({
  method: "put",
  path: `${at}/wishes`,
  summary: "What the person wants now, in their order.",
  request: { params: ofPerson, body: body(wishing.shape.extend({ content: wishes })) },
  responses: answers(version),
});
const putNeed = createRoute({
  method: "put",
  path: `${at}/needs/{thing}`,
  summary: "What is needed in one area. In health: whether a professional has assessed it.",
  request: { params: ofThing, body: body(needing.shape.extend({ content: need })) },
  responses: answers(version),
});
const putStep = createRoute({
  method: "put",
  path: `${at}/steps/{thing}`,
  summary: "Something to be done: what, who, by when, on which consent, how far it has come.",
  request: { params: ofThing, body: body(stepping.shape.extend({ content: step })) },
  responses: answers(version),
});
const putFollowUp = createRoute({
  method: "put",
  path: `${at}/follow-ups/{thing}`,
  summary: "That somebody is to hear how it goes by a day, or how it went.",
  request: { params: ofThing, body: body(following.shape.extend({ content: followUp })) },
  responses: answers(version),
});
const move = createRoute({
  method: "post",
  path: `${at}/days/{thing}/move`,
  summary:
    "Moves the day of a step or a follow-up, with the reason. A day that the law sets cannot be moved.",
  request: { params: ofThing, body: body(moving.shape) },
  responses: answers(version),
});
const putPlanB = createRoute({
  method: "put",
  path: `${at}/plan-b/{thing}`,
  summary: "What is done instead if something comes about.",
  request: { params: ofThing, body: body(havingPlanB.shape.extend({ content: planB })) },
  responses: answers(version),
});
const putCorrection = createRoute({
  method: "put",
  path: `${at}/corrections/{thing}`,
  summary: "What the person says is wrong, and what was done about it.",
  request: {
    params: ofThing,
    body: body(correcting.shape.extend({ content: correction })),
  },
  responses: answers(version),
});
export function writingRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(putWishes, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const request = { caseId, person, ...c.req.valid("json") };
      const kept = await noteWishes(cell, actor, request, house.now());
      return kept.ok ? c.json({ version: kept.value }, 200) : problem(c, kept.refused);
    })
    .openapi(putNeed, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, ...of } = c.req.valid("param");
      const request = { caseId, ...of, ...c.req.valid("json") };
      const kept = await noteNeed(cell, actor, request, house.now());
      return kept.ok ? c.json({ version: kept.value }, 200) : problem(c, kept.refused);
    })
    .openapi(putStep, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, ...of } = c.req.valid("param");
      const request = { caseId, ...of, ...c.req.valid("json") };
      const kept = await noteStep(cell, actor, request, house.now());
      return kept.ok ? c.json({ version: kept.value }, 200) : problem(c, kept.refused);
    })
    .openapi(putFollowUp, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, ...of } = c.req.valid("param");
      const request = { caseId, ...of, ...c.req.valid("json") };
      const kept = await noteFollowUp(cell, actor, request, house.now());
      return kept.ok ? c.json({ version: kept.value }, 200) : problem(c, kept.refused);
    })
    .openapi(putPlanB, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, ...of } = c.req.valid("param");
      const request = { caseId, ...of, ...c.req.valid("json") };
      const kept = await notePlanB(cell, actor, request, house.now());
      return kept.ok ? c.json({ version: kept.value }, 200) : problem(c, kept.refused);
    })
    .openapi(putCorrection, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, ...of } = c.req.valid("param");
      const request = { caseId, ...of, ...c.req.valid("json") };
      const kept = await noteCorrection(cell, actor, request, house.now());
      return kept.ok ? c.json({ version: kept.value }, 200) : problem(c, kept.refused);
    })
    .openapi(move, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, ...of } = c.req.valid("param");
      const request = { caseId, ...of, ...c.req.valid("json") };
      const moved = await moveDay(cell, actor, request, house.now());
      return moved.ok ? c.json({ version: moved.value }, 200) : problem(c, moved.refused);
    });
}

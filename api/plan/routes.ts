import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { givenFields, planAreas } from "../../domain/plan/field.ts";
import { moveReasons } from "../../domain/plan/move.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, nothing, someDay } from "../openapi.ts";
import { problem } from "../problem.ts";
import { noteCorrection } from "./correct.ts";
import { noteFollowUp } from "./follow-up.ts";
import { givePlace, takePlaceBack } from "./give.ts";
import { handOver, takeOver } from "./hand-over.ts";
import { moveDay } from "./move-day.ts";
import { noteNeed } from "./need.ts";
import { openPlan } from "./open.ts";
import { notePlanB } from "./plan-b.ts";
import { copyPlan, listPlans, type PlanOfPerson, readPlan } from "./read.ts";
import { noteReturn } from "./return.ts";
import {
  correction,
  followUp,
  need,
  planB,
  planList,
  returnNote,
  step,
  wholePlan,
  wishes,
} from "./shown.ts";
import { noteStep } from "./step.ts";
import { noteWishes } from "./wish.ts";

const ofCase = z.object({ id: z.uuid() });
const ofPerson = ofCase.extend({ person: z.uuid() });
const ofThing = ofPerson.extend({ thing: z.uuid() });

const made = z.object({ id: z.string() });
const version = z.object({ version: z.number() });
const at = "/cases/{id}/persons/{person}/plan";

/** What a thing is put on top of: the version that was seen, and for what stands in an area, which. */
const seen = z.number().int().min(0);
const inArea = { seen, field: z.enum(planAreas) };

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
const putWishes = createRoute({
  method: "put",
  path: `${at}/wishes`,
  summary: "What the person wants now, in their order.",
  request: { params: ofPerson, body: body(z.object({ seen, content: wishes })) },
  responses: answers(version),
});
const putNeed = createRoute({
  method: "put",
  path: `${at}/needs/{thing}`,
  summary: "What is needed in one area. In health: whether a professional has assessed it.",
  request: { params: ofThing, body: body(z.object({ ...inArea, content: need })) },
  responses: answers(version),
});
const putStep = createRoute({
  method: "put",
  path: `${at}/steps/{thing}`,
  summary: "Something to be done: what, who, by when, on which consent, how far it has come.",
  request: { params: ofThing, body: body(z.object({ ...inArea, content: step })) },
  responses: answers(version),
});
const putFollowUp = createRoute({
  method: "put",
  path: `${at}/follow-ups/{thing}`,
  summary: "That somebody is to hear how it goes by a day, or how it went.",
  request: { params: ofThing, body: body(z.object({ ...inArea, content: followUp })) },
  responses: answers(version),
});
const move = createRoute({
  method: "post",
  path: `${at}/days/{thing}/move`,
  summary:
    "Moves the day of a step or a follow-up, with the reason. A day that the law sets cannot be moved.",
  request: {
    params: ofThing,
    body: body(
      z.object({
        ...inArea,
        to: someDay,
        why: z.enum(moveReasons),
        words: z.string().trim().max(4000).nullable().default(null),
      }),
    ),
  },
  responses: answers(version),
});
const putPlanB = createRoute({
  method: "put",
  path: `${at}/plan-b/{thing}`,
  summary: "What is done instead if something comes about.",
  request: { params: ofThing, body: body(z.object({ ...inArea, content: planB })) },
  responses: answers(version),
});
const putReturn = createRoute({
  method: "put",
  path: `${at}/return`,
  summary: "What the person said of a return. A journey needs both locks open.",
  request: { params: ofPerson, body: body(z.object({ seen, content: returnNote })) },
  responses: answers(version),
});
const putCorrection = createRoute({
  method: "put",
  path: `${at}/corrections/{thing}`,
  summary: "What the person says is wrong, and what was done about it.",
  request: {
    params: ofThing,
    body: body(
      z.object({ seen, field: z.enum(["wishes", ...planAreas, "return"]), content: correction }),
    ),
  },
  responses: answers(version),
});
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
const handed = z.object({ to: z.uuid(), mustKnow: z.string().trim().max(4000) });
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

/** What leaves is parsed once more, so that only the listed fields do. */
function whole({ plan, access, entries }: PlanOfPerson) {
  return wholePlan.parse({ plan, fields: access.fields, entries });
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
      const found = await readPlan(cell, actor, { caseId, person });
      return found.ok ? c.json(whole(found.value), 200) : problem(c, found.refused);
    })
    .openapi(copy, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const found = await copyPlan(cell, actor, { caseId, person });
      return found.ok ? c.json(whole(found.value), 200) : problem(c, found.refused);
    });
}

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
    .openapi(move, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, ...of } = c.req.valid("param");
      const request = { caseId, ...of, ...c.req.valid("json") };
      const moved = await moveDay(cell, actor, request, house.now());
      return moved.ok ? c.json({ version: moved.value }, 200) : problem(c, moved.refused);
    })
    .openapi(take, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const request = { caseId, person, ...c.req.valid("json") };
      const done = await takeOver(cell, actor, request, house.now());
      return done.ok ? c.json({}, 200) : problem(c, done.refused);
    });
}

/** Plans for an agency's own systems: the same verbs as the pages. */
export function planRoutes(house: House): OpenAPIHono<ApiEnv> {
  const app = areaRoutes()
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
    .openapi(putReturn, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const request = { caseId, person, ...c.req.valid("json") };
      const kept = await noteReturn(cell, actor, request, house.now());
      return kept.ok ? c.json({ version: kept.value }, 200) : problem(c, kept.refused);
    })
    .openapi(putCorrection, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, ...of } = c.req.valid("param");
      const request = { caseId, ...of, ...c.req.valid("json") };
      const kept = await noteCorrection(cell, actor, request, house.now());
      return kept.ok ? c.json({ version: kept.value }, 200) : problem(c, kept.refused);
    });
  app.route("/", readingRoutes(house));
  app.route("/", handingRoutes(house));
  return app;
}

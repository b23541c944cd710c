import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { refused } from "../../domain/base/outcome.ts";
import { dayOf } from "../../domain/time/day.ts";
import { changedIn } from "../../law/acts/changed.ts";
import { detailsIn, withDetails } from "../../rules/rights/situation.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, nothing, ofPerson } from "../openapi.ts";
import { problemWith } from "../problem.ts";
import { dayAt, rightsAnswers, rightsAt } from "./address.ts";
import { meeting, meetRightDay } from "./day/meet-day.ts";
import { undoing, undoRightDay } from "./day/undo-day.ts";
import type { WriteLetter } from "./letter/promise.ts";
import { letterRoutes } from "./letter/routes.ts";
import { answering, noteLifeAnswer } from "./note-answer.ts";
import { noteLifeEvent, noting } from "./note-event.ts";
import { readRights, readRightsOfCase } from "./read.ts";
import { caseRights, personRights, shownCaseRights, shownRights } from "./shown.ts";
import { shownSupposed, supposedRights, supposeRights, supposing } from "./suppose.ts";

const ofDay = ofPerson.extend({ day: z.uuid() });

/** Nothing was kept, and who wrote it when is told. */
const writtenBefore = {
  409: {
    description: "It was written before: by whom, when, and which day.",
    content: {
      "application/json": {
        schema: z.object({
          code: z.string(),
          already: z
            .object({ by: z.string(), at: z.string(), on: z.string().optional() })
            .optional(),
        }),
      },
    },
  },
};

const list = createRoute({
  method: "get",
  path: "/cases/{id}/rights",
  summary: "For each person of a case the next day that must be kept, and how much is not known.",
  request: { params: ofPerson.pick({ id: true }) },
  responses: answers(caseRights),
});

const read = createRoute({
  method: "get",
  path: rightsAt,
  summary:
    "The rights of a person today: state, days, why, what ends each, what to do by when, what is not known. For whoever has the case.",
  request: { params: ofPerson },
  responses: rightsAnswers(personRights),
});

const note = createRoute({
  method: "post",
  path: `${rightsAt}/events`,
  summary:
    "Writes down what happened to a person, or a later entry in the place of an earlier one.",
  request: { params: ofPerson, body: body(noting.shape) },
  responses: rightsAnswers(z.object({ id: z.string() })),
});

const answer = createRoute({
  method: "post",
  path: `${rightsAt}/answers`,
  summary: "Writes down the answer to a question that rights wait for.",
  request: { params: ofPerson, body: body(answering.shape) },
  responses: rightsAnswers(nothing),
});

const meet = createRoute({
  method: "post",
  path: `${dayAt}/met`,
  summary:
    "Writes down how it went with what had to be done by a day: done, tried, or agreed for later. Only `done` ends it.",
  request: { params: ofDay, body: body(meeting.shape) },
  responses: { ...rightsAnswers(nothing), ...writtenBefore },
});

const undo = createRoute({
  method: "post",
  path: `${dayAt}/not-met`,
  summary:
    "Writes down that what was written as done by a day was not done after all. The first telling stays in the history, and the day runs again.",
  request: { params: ofDay, body: body(undoing.shape) },
  responses: { ...rightsAnswers(nothing), ...writtenBefore },
});

const suppose = createRoute({
  method: "get",
  path: `${rightsAt}/what-if`,
  summary:
    "What would stay, change, fall away and come if one thing happened, today or later. Kept nowhere; never for the person.",
  request: { params: ofPerson, query: supposing },
  responses: rightsAnswers(supposedRights),
});

/** The same verbs as the pages. */
export function rightsRoutes(house: House, write: WriteLetter): OpenAPIHono<ApiEnv> {
  const app = areaRoutes()
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readRightsOfCase(
        cell,
        actor,
        c.req.valid("param").id,
        dayOf(house.now()),
      );
      return found.ok ? c.json(shownCaseRights(found.value), 200) : problemWith(c, found);
    })
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const found = await readRights(cell, actor, { caseId, person }, dayOf(house.now()));
      return found.ok
        ? c.json(shownRights(found.value, changedIn(house.law)), 200)
        : problemWith(c, found);
    })
    .openapi(note, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const { kind: type, ...event } = c.req.valid("json");
      const request = withDetails({ ...event, type, caseId, person });
      const noted = await noteLifeEvent(cell, actor, request, house.now());
      return noted.ok ? c.json(noted.value, 200) : problemWith(c, noted);
    })
    .openapi(answer, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const request = { caseId, person, ...c.req.valid("json") };
      const noted = await noteLifeAnswer(cell, actor, request, house.now());
      return noted.ok ? c.json({}, 200) : problemWith(c, noted);
    })
    .openapi(meet, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person, day: which } = c.req.valid("param");
      const { id = crypto.randomUUID(), ...told } = c.req.valid("json");
      const request = { caseId, person, id, day: which, ...told };
      const met = await meetRightDay(cell, actor, request, house.now());
      return met.ok ? c.json({}, 200) : problemWith(c, met);
    })
    .openapi(undo, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person, day: which } = c.req.valid("param");
      const request = { caseId, person, day: which, ...c.req.valid("json") };
      const undone = await undoRightDay(cell, actor, request, house.now());
      return undone.ok ? c.json({}, 200) : problemWith(c, undone);
    })
    .openapi(suppose, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const { kind: type, day: on, provision: under = null, ...asked } = c.req.valid("query");
      const event = { type, day: on, provision: under, until: null, ...detailsIn(asked) };
      const found = await supposeRights(cell, actor, { caseId, person, event }, dayOf(house.now()));
      return found.ok && found.value.supposed !== null
        ? c.json(shownSupposed(found.value.supposed), 200)
        : problemWith(c, found.ok ? refused("person.not-found") : found);
    });
  app.route("/", letterRoutes(house, write));
  return app;
}

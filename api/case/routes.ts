import { randomBytes } from "node:crypto";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { caseLabel, labelBytes } from "../../domain/case/label.ts";
import { sectors, sectorUnknown } from "../../domain/case/sector.ts";
import { caseShows, caseSorts } from "../../domain/case/state.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { readCaseLog } from "../log/read.ts";
import { answers, areaRoutes, body, made, nothing, ofCase } from "../openapi.ts";
import { personRoutes } from "../person/person-routes.ts";
import { problem, problemWith } from "../problem.ts";
import { handingOver, handOverCase } from "../recusal/hand-over.ts";
import { safeguardRoutes } from "../safeguard/safeguard-routes.ts";
import { timelineRoutes } from "../timeline/routes.ts";
import { compareCase, comparedCase, comparison } from "./compare.ts";
import { joinColleague, joining, stepIn, steppingIn } from "./join.ts";
import { listCases } from "./list.ts";
import { addObservation, observing } from "./observe.ts";
import { openCase, opening } from "./open.ts";
import { readCase } from "./read.ts";
import { caseList, caseLog, caseOverview, shownCase } from "./shown.ts";

const text = z.string().trim().max(500);

const list = createRoute({
  method: "get",
  path: "/cases",
  summary: "Cases that the caller may see, 25 a page.",
  request: {
    query: z.object({
      show: z.enum(caseShows).optional().openapi({
        description:
          "`nobodys`: the owner has left; `urgent`: a deadline has passed or is within a week.",
      }),
      sort: z.enum(caseSorts).optional().openapi({
        description: "Left out: the newest first. `quiet`: longest without anything new.",
      }),
      sector: z.enum([sectorUnknown, ...sectors]).optional(),
      place: z.string().trim().min(1).max(100).optional(),
      after: z
        .string()
        .max(100)
        .optional()
        .openapi({ description: "The `next` of the page before." }),
    }),
  },
  responses: answers(caseList),
});

const open = createRoute({
  method: "post",
  path: "/cases",
  summary: "Opens a case by hand; the label is made here.",
  request: {
    // Systems may send more than fits in the form.
    body: body(opening.shape.extend({ place: text })),
  },
  responses: answers(made),
});

const read = createRoute({
  method: "get",
  path: "/cases/{id}",
  summary: "One case: persons by pseudonym, observations, referrals, outcomes.",
  request: { params: ofCase },
  responses: answers(caseOverview),
});

const compare = createRoute({
  method: "get",
  path: "/cases/{id}/comparison",
  summary: "The case beside the decided cases, fact by fact. No figure and no judgment of anyone.",
  request: { params: ofCase },
  responses: answers(comparison),
});

const observe = createRoute({
  method: "post",
  path: "/cases/{id}/observations",
  summary: "Adds an observation; it corrects none of the earlier.",
  request: {
    params: ofCase,
    body: body(observing.shape),
  },
  responses: answers(made),
});

const join = createRoute({
  method: "post",
  path: "/cases/{id}/members",
  summary: "Brings a colleague in.",
  request: { params: ofCase, body: body(joining.shape) },
  responses: answers(nothing),
});

const handOver = createRoute({
  method: "post",
  path: "/cases/{id}/hand-over",
  summary: "Gives a case to another owner; who had it stays a member.",
  request: { params: ofCase, body: body(handingOver.shape) },
  responses: answers(nothing),
});

const step = createRoute({
  method: "post",
  path: "/cases/{id}/step-in",
  summary: "A supervisor takes a part, for a reason.",
  request: { params: ofCase, body: body(steppingIn.shape) },
  responses: answers(nothing),
});

const log = createRoute({
  method: "get",
  path: "/cases/{id}/log",
  summary: "Who has done what with the case, reading included.",
  request: { params: ofCase },
  responses: answers(caseLog),
});

/** What leaves is parsed again, so that only listed fields do. */
function readingRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const { after = null, ...wanted } = c.req.valid("query");
      const found = await listCases(cell, actor, { ...wanted, after }, dayOf(house.now()));
      return found.ok ? c.json(caseList.parse(found.value), 200) : problem(c, found.refused);
    })
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readCase(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(shownCase(found.value), 200) : problem(c, found.refused);
    })
    .openapi(compare, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await compareCase(
        cell,
        actor,
        house.law,
        c.req.valid("param").id,
        dayOf(house.now()),
      );
      return found.ok ? c.json(comparedCase(found.value), 200) : problemWith(c, found);
    })
    .openapi(log, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readCaseLog(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(caseLog.parse(found.value), 200) : problemWith(c, found);
    });
}

export function caseRoutes(house: House): OpenAPIHono<ApiEnv> {
  const app = areaRoutes()
    .openapi(open, async (c) => {
      const { cell, actor } = c.get("desk");
      const label = caseLabel(randomBytes(labelBytes));
      const opened = await openCase(cell, actor, { label, ...c.req.valid("json") }, house.now());
      return opened.ok ? c.json({ id: opened.value }, 200) : problem(c, opened.refused);
    })
    .openapi(observe, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const added = await addObservation(cell, actor, house.law.factors, request, house.now());
      return added.ok ? c.json({ id: added.value }, 200) : problem(c, added.refused);
    })
    .openapi(join, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const joined = await joinColleague(cell, actor, request);
      return joined.ok ? c.json({}, 200) : problem(c, joined.refused);
    })
    .openapi(handOver, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const given = await handOverCase(cell, actor, request, house.now());
      return given.ok ? c.json({}, 200) : problem(c, given.refused);
    })
    .openapi(step, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const stepped = await stepIn(cell, actor, request);
      return stepped.ok ? c.json({}, 200) : problem(c, stepped.refused);
    });
  app.route("/", readingRoutes(house));
  app.route("/", safeguardRoutes(house));
  app.route("/", personRoutes(house));
  app.route("/", timelineRoutes());
  return app;
}

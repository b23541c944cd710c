import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { gapSteps, lastDayWhys } from "../../domain/evidence/gap.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, made, ofCase } from "../openapi.ts";
import { problemWith } from "../problem.ts";
import { addGap, goingOn, goOnWithGap, missing, readGaps } from "./gap.ts";

const gapList = z.object({
  gaps: z.array(
    z.object({
      id: z.string(),
      provision: z.string(),
      element: z.string(),
      of: z.union([z.literal("all"), z.array(z.string())]),
      what: z.string(),
      askWhom: z.string(),
      basis: z.string(),
      last: z.object({ day: z.string(), why: z.enum(lastDayWhys), source: z.string() }).nullable(),
      at: z.string(),
      by: z.string(),
      deeds: z.array(
        z.object({
          what: z.enum(gapSteps),
          happened: z.string(),
          item: z.string().nullable(),
          words: z.string(),
          at: z.string(),
          by: z.string(),
        }),
      ),
    }),
  ),
});

const list = createRoute({
  method: "get",
  path: "/cases/{id}/evidence/gaps",
  summary: "Sources that are missing, the open ones first, the soonest last date before others.",
  request: { params: ofCase },
  responses: answers(gapList),
});

const add = createRoute({
  method: "post",
  path: "/cases/{id}/evidence/gaps",
  summary: "Adds a source that is missing. With a last date it is a deadline of the case.",
  request: { params: ofCase, body: body(missing.shape) },
  responses: answers(made),
});

const goOn = createRoute({
  method: "post",
  path: "/cases/{id}/evidence/gaps/{gap}",
  summary: "Says that it was asked for, got, refused or given up.",
  request: { params: ofCase.extend({ gap: z.uuid() }), body: body(goingOn.shape) },
  responses: answers(z.object({ gap: z.string() })),
});

export function gapRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const asked = { caseId: c.req.valid("param").id, period: { from: null, to: null } };
      const found = await readGaps(cell, actor, house.law, asked);
      return found.ok ? c.json(gapList.parse(found.value), 200) : problemWith(c, found);
    })
    .openapi(add, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), caseId: c.req.valid("param").id };
      const kept = await addGap(cell, actor, house.law, request, house.now());
      return kept.ok ? c.json(kept.value, 200) : problemWith(c, kept);
    })
    .openapi(goOn, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, gap } = c.req.valid("param");
      const request = { ...c.req.valid("json"), caseId, gap };
      const kept = await goOnWithGap(cell, actor, request, house.now());
      return kept.ok ? c.json(kept.value, 200) : problemWith(c, kept);
    });
}

import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { eventKinds } from "../../domain/timeline/timeline.ts";
import type { ApiEnv } from "../env.ts";
import { answers, areaRoutes, ofCase } from "../openapi.ts";
import { problem } from "../problem.ts";
import { readTimeline } from "./read.ts";

const text = z.string();

const timeline = z.object({
  events: z.array(
    z.object({
      id: text,
      name: text.openapi({ example: "consent.given" }),
      at: text,
      by: text.nullable(),
      party: text.nullable(),
      person: z.object({ id: text, pseudonym: text }).nullable(),
      of: text.nullable(),
      record: text.nullable(),
    }),
  ),
  next: text.nullable(),
});

const read = createRoute({
  method: "get",
  path: "/cases/{id}/timeline",
  summary: "What happened in a case, the newest first, 50 a page. Who has read what is in the log.",
  request: {
    params: ofCase,
    query: z.object({
      kind: z.enum(eventKinds).optional().openapi({ description: "Left out: every kind." }),
      person: text.max(100).optional(),
      before: text.max(200).optional().openapi({ description: "The `next` of the page before." }),
    }),
  },
  responses: answers(timeline),
});

export function timelineRoutes(): OpenAPIHono<ApiEnv> {
  return areaRoutes().openapi(read, async (c) => {
    const { cell, actor } = c.get("desk");
    const { kind = null, person = null, before = null } = c.req.valid("query");
    const asked = { kind, person, before };
    const found = await readTimeline(cell, actor, c.req.valid("param").id, asked);
    return found.ok ? c.json(timeline.parse(found.value), 200) : problem(c, found.refused);
  });
}

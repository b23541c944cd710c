import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { ApiEnv } from "../env.ts";
import { areaRoutes } from "../openapi.ts";
import { problem } from "../problem.ts";
import { readMessages } from "./read.ts";

const shown = z.object({
  whose: z.enum(["mine", "ours"]),
  messages: z.array(
    z.object({
      id: z.string(),
      way: z.enum(["mail", "text"]).openapi({ description: "As mail, or as a text message." }),
      to: z.string(),
      at: z.string(),
      tried: z.number().int(),
      problem: z.enum(["no-address", "no-gateway", "not-sent", "too-late"]).nullable(),
      sent: z.string().nullable(),
    }),
  ),
  next: z.string().nullable().openapi({ description: "Where the next page begins." }),
});

const read = createRoute({
  method: "get",
  path: "/messages",
  summary: "Messages that something waits: to whom, when, and whether they went. None says what.",
  request: { query: z.object({ after: z.string().max(60).optional() }) },
  responses: {
    200: { description: "Done.", content: { "application/json": { schema: shown } } },
    422: {
      description: "Refused, with a stable code.",
      content: { "application/json": { schema: z.object({ code: z.string() }) } },
    },
  },
});

export function messageRoutes(): OpenAPIHono<ApiEnv> {
  return areaRoutes().openapi(read, async (c) => {
    const { cell, actor } = c.get("desk");
    const found = await readMessages(cell, actor, c.req.valid("query").after ?? null);
    return found.ok ? c.json(shown.parse(found.value), 200) : problem(c, found.refused);
  });
}

import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { ApiEnv } from "../env.ts";
import { areaRoutes } from "../openapi.ts";
import { problem } from "../problem.ts";
import { readPractice } from "./count.ts";

const months = z.array(
  z.object({
    month: z.string(),
    rounds: z.union([
      z.object({ few: z.literal(true) }),
      z.object({ few: z.literal(false), atLeast: z.number() }),
    ]),
  }),
);

const read = createRoute({
  method: "get",
  path: "/practice",
  summary: "Practice rounds of the agency by month, in whole fives; below five it says few.",
  responses: {
    200: { description: "Done.", content: { "application/json": { schema: months } } },
    422: {
      description: "Refused, with a stable code.",
      content: { "application/json": { schema: z.object({ code: z.string() }) } },
    },
  },
});

export function practiceRoutes(): OpenAPIHono<ApiEnv> {
  return areaRoutes().openapi(read, async (c) => {
    const { cell, actor } = c.get("desk");
    const found = await readPractice(cell, actor);
    return found.ok ? c.json(months.parse(found.value), 200) : problem(c, found.refused);
  });
}

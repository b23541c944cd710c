import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { links } from "../../domain/chain/chain.ts";
import type { ApiEnv } from "../env.ts";
import { areaRoutes } from "../openapi.ts";
import { problem } from "../problem.ts";
import { readChain } from "./read.ts";

const chain = z.object({
  agencies: z.number(),
  asOf: z.string().nullable(),
  links: z.array(
    z.object({
      link: z.enum(links),
      total: z.union([
        z.object({ few: z.literal(true) }),
        z.object({ few: z.literal(false), count: z.number() }),
      ]),
      medianDays: z.number().nullable(),
    }),
  ),
});

const read = createRoute({
  method: "get",
  path: "/chain",
  summary: "The chain of the country, link by link; below five it says few.",
  responses: {
    200: { description: "Done.", content: { "application/json": { schema: chain } } },
    422: {
      description: "Refused, with a stable code.",
      content: { "application/json": { schema: z.object({ code: z.string() }) } },
    },
  },
});

export function chainRoutes(): OpenAPIHono<ApiEnv> {
  return areaRoutes().openapi(read, async (c) => {
    const { cell, actor } = c.get("desk");
    const found = await readChain(cell, actor);
    return found.ok ? c.json(chain.parse(found.value), 200) : problem(c, found.refused);
  });
}

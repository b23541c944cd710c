import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { factStates } from "../../domain/observation/observation.ts";
import { comparedFacts, comparedShape } from "../case/compare.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes, someDay } from "../openapi.ts";
import { problem } from "../problem.ts";
import { compareLoose } from "./loose.ts";

const fact = z.object({
  factor: z.string().max(100),
  state: z.enum(factStates),
  level: z.number().int().nullable().default(null),
  scope: z.enum(["one", "some", "most", "all"]).default("all"),
  how: z.enum(["seen", "told", "document"]).default("told"),
  day: someDay.nullable().default(null),
  note: z.string().trim().max(500).nullable().default(null),
});

const compare = createRoute({
  method: "post",
  path: "/comparison",
  summary:
    "Facts that belong to no case, beside the decided cases. Nothing of them is kept. No figure and no judgment of anyone.",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: z.object({ facts: z.array(fact).max(200) }) } },
    },
  },
  responses: {
    200: { description: "Done.", content: { "application/json": { schema: comparedShape } } },
    422: {
      description: "Refused, with a stable code.",
      content: { "application/json": { schema: z.object({ code: z.string() }) } },
    },
  },
});

export function comparisonRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes().openapi(compare, async (c) => {
    const { cell, actor } = c.get("desk");
    const found = await compareLoose(cell, actor, house.law, c.req.valid("json").facts);
    return found.ok
      ? c.json(comparedFacts(found.value.comparison), 200)
      : problem(c, found.refused);
  });
}

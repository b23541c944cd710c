import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { type CapacityNow, capacityStates } from "../../domain/capacity/capacity.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes } from "../openapi.ts";
import { problem } from "../problem.ts";
import { readCapacities } from "./read.ts";
import { sayCapacity, saying } from "./say.ts";

const word = z.object({
  state: z.enum(capacityStates),
  free: z.number().int().nullable(),
  from: z.string(),
  until: z.string().nullable(),
  words: z.string().nullable(),
  said: z.string(),
});

export const capacityShape = z.object({
  now: word.nullable(),
  freshness: z.enum(["holds", "fading", "old"]).nullable(),
  coming: word.nullable(),
});

const shown = z.object({
  last: z.string().nullable(),
  own: capacityShape,
  others: z.array(z.object({ cell: z.string(), name: z.string(), capacity: capacityShape })),
});

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
});
const answers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: { description: "Done.", ...json(schema) },
  422: { description: "Refused, with a stable code.", ...json(z.object({ code: z.string() })) },
});

const read = createRoute({
  method: "get",
  path: "/capacity",
  summary: "What we and other agencies have said of our own capacity.",
  responses: answers(shown),
});

const say = createRoute({
  method: "post",
  path: "/capacity",
  summary: "Says our own word on our capacity, to every agency that takes referrals.",
  request: { body: { required: true, ...json(saying.shape) } },
  responses: answers(z.object({ told: z.number() })),
});

export function capacityRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readCapacities(cell, actor, house.now());
      if (!found.ok) {
        return problem(c, found.refused);
      }
      const { own, others } = found.value;
      const now: CapacityNow = own;
      return c.json(shown.parse({ last: own.last?.id ?? null, own: now, others }), 200);
    })
    .openapi(say, async (c) => {
      const { cell, actor } = c.get("desk");
      const outcome = await sayCapacity(cell, actor, c.req.valid("json"), house.now());
      house.nudge();
      return outcome.ok ? c.json({ ...outcome.value }, 200) : problem(c, outcome.refused);
    });
}

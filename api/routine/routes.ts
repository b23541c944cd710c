import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { routineTriggers } from "../../domain/case/routine.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes } from "../openapi.ts";
import { problem } from "../problem.ts";
import { changeRoutine, changing, readRoutines } from "./routine.ts";

const named = z.object({ id: z.string(), name: z.string(), title: z.string() });
/** Systems may send more than fits in the form. */
const wish = changing.shape.extend({ elseCall: z.string().trim().max(500) });
const shown = z.object({
  routines: z.array(
    z.object({
      routine: wish.extend({
        trigger: z.enum(routineTriggers),
        decides: named,
        standsIn: named.nullable(),
        left: z.array(z.string()).openapi({
          description: "Who was named and works here no longer: the routine needs somebody new.",
        }),
      }),
      now: z.discriminatedUnion("at", [
        z.object({
          at: z.literal("work"),
          decides: named,
          standsIn: named.nullable(),
          until: z.number(),
        }),
        z.object({
          at: z.literal("closed"),
          elseCall: z.string(),
          next: z.object({ weekday: z.number(), minutes: z.number() }).nullable(),
        }),
      ]),
    }),
  ),
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
  path: "/routine",
  summary: "Who here decides what, now and in which hours.",
  responses: answers(shown),
});

const change = createRoute({
  method: "put",
  path: "/routine/{trigger}",
  summary: "Sets who decides when this happens, from now on.",
  request: {
    params: z.object({ trigger: z.enum(routineTriggers) }),
    body: { required: true, ...json(wish) },
  },
  responses: answers(z.object({})),
});

export function routineRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readRoutines(cell, actor, house.now());
      return found.ok ? c.json(shown.parse(found.value), 200) : problem(c, found.refused);
    })
    .openapi(change, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("param"), ...c.req.valid("json") };
      const changed = await changeRoutine(cell, actor, request, house.now());
      return changed.ok ? c.json({}, 200) : problem(c, changed.refused);
    });
}

import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, nothing } from "../openapi.ts";
import { problem } from "../problem.ts";
import type { FoundFrom } from "./matter.ts";
import { stepAside, steppingAside } from "./step-aside.ts";
import { undoRecusal } from "./undo.ts";

const matters = { cases: "case", inbox: "incoming" } as const;
const of = z.object({ matter: z.enum(["cases", "inbox"]), id: z.uuid() });

const aside = createRoute({
  method: "post",
  path: "/{matter}/{id}/recusals",
  summary:
    "Steps aside from a case, or from what came in; one who leads may set another aside. Nothing of it is seen from then on.",
  request: {
    params: of,
    body: body(steppingAside.shape),
  },
  responses: answers(nothing),
});

const undo = createRoute({
  method: "post",
  path: "/{matter}/{id}/recusals/{colleague}/undo",
  summary: "One who leads, and is not aside themselves, lets a colleague back in.",
  request: { params: of.extend({ colleague: z.uuid() }) },
  responses: answers(nothing),
});

const fromOf = ({ matter, id }: z.infer<typeof of>): FoundFrom => ({ kind: matters[matter], id });

export function recusalRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(aside, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { from: fromOf(c.req.valid("param")), ...c.req.valid("json") };
      const stepped = await stepAside(cell, actor, request, house.now());
      return stepped.ok ? c.json({}, 200) : problem(c, stepped.refused);
    })
    .openapi(undo, async (c) => {
      const { cell, actor } = c.get("desk");
      const { colleague, ...param } = c.req.valid("param");
      const request = { from: fromOf(param), colleague };
      const undone = await undoRecusal(cell, actor, request, house.now());
      return undone.ok ? c.json({}, 200) : problem(c, undone.refused);
    });
}

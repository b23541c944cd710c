import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { sayings } from "../../domain/presence/presence.ts";
import { lengthOf } from "../../domain/presence/stretch.ts";
import { clockText, localOf } from "../../domain/time/clock.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, nothing, ofCase, ofPerson } from "../openapi.ts";
import { problemWith } from "../problem.ts";
import { addHours, addingHours, withdrawHours, withdrawingHours } from "./add.ts";
import { type Hours, readHours } from "./read.ts";

const stretch = z.object({ from: z.string(), to: z.string() });
const list = z.object({ minutes: z.number(), stretches: z.array(stretch) });

const hours = z.object({
  independent: list,
  supported: list,
  told: list,
  contradicted: z.array(stretch.extend({ by: z.array(z.string()) })),
  lines: z.array(
    stretch.extend({
      id: z.string(),
      item: z.string(),
      says: z.enum(sayings),
      slackMinutes: z.number(),
      source: z.enum(["own", "others-harmed", "independent", "source-not-known"]),
    }),
  ),
});

const read = createRoute({
  method: "get",
  path: "/cases/{id}/hours/{person}",
  summary:
    "A person's hours, rebuilt from what items of evidence say, with and without their own word.",
  request: { params: ofPerson },
  responses: answers(hours),
});

const add = createRoute({
  method: "post",
  path: "/cases/{id}/hours",
  summary: "Writes what an item says of where a person was, all lines or none.",
  request: { params: ofCase, body: body(addingHours.shape) },
  responses: answers(z.object({ added: z.number() })),
});

const withdraw = createRoute({
  method: "post",
  path: "/cases/{id}/hours/withdrawn",
  summary: "Withdraws a line of hours, with why.",
  request: { params: ofCase, body: body(withdrawingHours.shape) },
  responses: answers(nothing),
});

const clocked = ({ from, to }: { readonly from: number; readonly to: number }) => ({
  from: clockText(localOf(from)),
  to: clockText(localOf(to)),
});

function shown({ found, lines }: Hours) {
  const listed = (of: Hours["found"]["told"]) => ({
    minutes: lengthOf(of),
    stretches: of.map(clocked),
  });
  return hours.parse({
    independent: listed(found.independent),
    supported: listed(found.supported),
    told: listed(found.told),
    contradicted: found.contradicted.map(({ by, ...each }) => ({ ...clocked(each), by })),
    lines,
  });
}

export function presenceRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const found = await readHours(cell, actor, { caseId, person });
      return found.ok ? c.json(shown(found.value), 200) : problemWith(c, found);
    })
    .openapi(add, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), caseId: c.req.valid("param").id };
      const kept = await addHours(cell, actor, request, house.now());
      return kept.ok ? c.json(kept.value, 200) : problemWith(c, kept);
    })
    .openapi(withdraw, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), caseId: c.req.valid("param").id };
      const kept = await withdrawHours(cell, actor, request, house.now());
      return kept.ok ? c.json({}, 200) : problemWith(c, kept);
    });
}

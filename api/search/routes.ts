import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { sectors } from "../../domain/case/sector.ts";
import { longestAsked } from "../../domain/search/asked.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body } from "../openapi.ts";
import { problem } from "../problem.ts";
import { find } from "./find.ts";
import { searchOf } from "./knowledge.ts";

const ofCase = {
  id: z.string(),
  label: z.string(),
  place: z.string(),
  sector: z.string(),
  personCount: z.number(),
  owner: z.string(),
};

const group = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({
    found: z.array(z.object(shape)),
    more: z.boolean().openapi({ description: "Whether there are more than these, the newest." }),
  });

const found = z.object({
  cases: group(ofCase),
  persons: group({ ...ofCase, caseId: z.string(), pseudonym: z.string() }),
  referrals: group({ ...ofCase, recipient: z.string(), purpose: z.string() }),
  incoming: group({
    id: z.string(),
    kind: z.enum(["report", "referral"]),
    sender: z.string().nullable(),
    place: z.string(),
    sector: z.string(),
  }),
  knowledge: z.array(z.object({ kind: z.string(), id: z.string(), title: z.string() })),
});

const search = createRoute({
  method: "post",
  path: "/search",
  summary: "What the caller may see by some words. Names of persons are not searched.",
  request: {
    body: body(
      z.object({
        words: z.string().trim().min(1).max(longestAsked).openapi({
          description: "Place, kind of work by its code, pseudonym, label, agency or section.",
        }),
      }),
    ),
  },
  responses: answers(found),
});

const names = Object.fromEntries(sectors.map((sector) => [sector, [sector]]));
const mostKnowledge = 20;

export function searchRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes().openapi(search, async (c) => {
    const { cell, actor } = c.get("desk");
    const { words } = c.req.valid("json");
    const outcome = await find(cell, actor, words, names);
    const knowledge = searchOf(house.law).find(words, "nb").found.slice(0, mostKnowledge);
    return outcome.ok
      ? c.json(
          found.parse({
            ...outcome.value,
            knowledge: knowledge.map(({ kind, id, title }) => ({
              ...{ kind, id },
              title: title.map(({ text }) => text).join(""),
            })),
          }),
          200,
        )
      : problem(c, outcome.refused);
  });
}

import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Happening } from "../../domain/evidence/chronology.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, ofCase } from "../openapi.ts";
import { problemWith } from "../problem.ts";
import { readChronology, type Told } from "./chronology.ts";
import { span } from "./shown.ts";

const words = z.enum(["own", "others-harmed", "independent", "source-not-known"]);

const event = z.object({
  kind: z.enum(["item", "fact", "leg", "outcome"]),
  what: z
    .string()
    .openapi({ description: "Of an item or a leg of a journey its id, of a fact its factor." }),
  when: span,
  of: z.union([z.literal("all"), z.array(z.string())]),
  elements: z.array(z.string()),
  word: words.nullable(),
});

const read = createRoute({
  method: "get",
  path: "/cases/{id}/evidence/chronology",
  summary:
    "Items, facts with a date, legs of journeys and outcomes, the earliest first; what has no date is apart.",
  request: {
    params: ofCase,
    query: z.object({
      person: z.uuid().optional(),
      element: z.string().max(200).optional().openapi({ description: "`PROVISION/ELEMENT`" }),
      word: words.optional().openapi({ description: "Towards `person`; without one it is left." }),
    }),
  },
  responses: answers(z.object({ dated: z.array(event), undated: z.array(event) })),
});

function whatOf(what: Told): string {
  switch (what.kind) {
    case "item":
      return what.item.id;
    case "fact":
      return what.factor;
    case "leg":
      return what.leg.id;
    case "outcome":
      return what.outcome.kind;
  }
}

const shown = ({ when, of, elements, independence, what }: Happening<Told>) =>
  event.parse({ kind: what.kind, what: whatOf(what), when, of, elements, word: independence });

export function chronologyRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes().openapi(read, async (c) => {
    const { cell, actor } = c.get("desk");
    const { person = null, element = null, word } = c.req.valid("query");
    const sieve = { person, element, independence: person === null ? null : (word ?? null) };
    const asked = { caseId: c.req.valid("param").id, period: { from: null, to: null }, sieve };
    const found = await readChronology(cell, actor, house.law, asked);
    if (!found.ok) {
      return problemWith(c, found);
    }
    const { dated, undated } = found.value.events;
    return c.json({ dated: dated.map(shown), undated: undated.map(shown) }, 200);
  });
}

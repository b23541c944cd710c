import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { rowsIn } from "../../domain/evidence/laid.ts";
import { breaches, noLastDay } from "../../domain/provision/limitation.ts";
import { periodOf } from "../../domain/provision/period.ts";
import type { ProvisionView } from "../../domain/provision/view.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { ApiEnv } from "../env.ts";
import { row, shownRow } from "../evidence/shown.ts";
import type { House } from "../house.ts";
import { areaRoutes, someDay } from "../openapi.ts";
import { problem, problemWith } from "../problem.ts";
import { type CaseProvisions, readProvisions } from "./read.ts";

const words = z.object({ nb: z.string(), en: z.string() });
const cover = z.enum(["whole", "part", "unsure"]);

const bearer = z.object({
  factor: z.string(),
  level: z.number(),
  bears: z.enum(["for", "against"]),
  disputed: z.boolean(),
  observations: z.array(z.string()),
});

const limit = z.object({
  of: z.union([z.literal("all"), z.array(z.string())]).openapi({
    description: "Against which persons: apart where some were, or may have been, under 18.",
  }),
  breach: z.enum(breaches).nullable(),
  years: z.number().nullable(),
  last: z.string().nullable(),
  why: z.enum(noLastDay).nullable().openapi({ description: "Why there is no last day." }),
  laterUnderEighteen: z.boolean(),
});

const provision = z.object({
  id: z.string(),
  cover,
  versions: z.array(
    z.object({
      from: z.string().nullable(),
      until: z.string().nullable(),
      maximum: words,
      unconfirmed: words.nullable(),
    }),
  ),
  unconfirmed: words.nullable(),
  limitation: z.array(limit).nullable().openapi({
    description: "When it is too late to punish; null where no evidence may be read.",
  }),
  rights: z
    .array(
      z.object({
        person: z.string(),
        rights: z.array(z.object({ id: z.string(), state: z.string() })).nullable(),
      }),
    )
    .nullable()
    .openapi({ description: "What differs for each person, were there a charge under it today." }),
  elements: z.array(
    z.object({
      id: z.string(),
      cover,
      confirmed: z.boolean(),
      state: z.enum(["supported", "contradicted", "open"]),
      notRequired: z.boolean(),
      by: z.array(bearer),
      persons: z.array(row).nullable().openapi({
        description: "Beside each person, by items of evidence; null where none of it may be read.",
      }),
    }),
  ),
});

const shape = z.object({
  minority: z.string(),
  provisions: z.array(provision),
  notInForce: z.array(z.string()),
});

function shown(
  { provision: of, cover: inForce, versions, elements }: ProvisionView,
  { evidence }: CaseProvisions,
): z.input<typeof provision> {
  const rowsOf = (element: string) =>
    (evidence && rowsIn(evidence.laid, of.id, element))?.map(shownRow) ?? null;
  return provision.parse({
    id: of.id,
    cover: inForce,
    versions: versions.map(({ version }) => version),
    unconfirmed: of.unconfirmed,
    limitation: evidence?.limits.get(of.id)?.map((each) => ({ ...each })) ?? null,
    rights:
      evidence &&
      [...evidence.rights].map(([person, under]) => ({ person, rights: under.get(of.id) ?? null })),
    elements: elements.map(({ element, cover: within, state, notRequired, by }) => ({
      id: element.id,
      cover: within,
      confirmed: element.confirmed,
      state,
      notRequired,
      persons: rowsOf(element.id),
      by: by.map(({ mark, bears, disputed, ours }) => ({
        factor: mark.factor,
        level: mark.level,
        bears,
        disputed,
        observations: ours.sightings.map(({ observation }) => observation),
      })),
    })),
  });
}

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
});

const read = createRoute({
  method: "get",
  path: "/cases/{id}/provisions",
  summary:
    "The case beside the provisions in force on the days of the acts, element by element. No judgment of anyone.",
  request: {
    params: z.object({ id: z.uuid() }),
    query: z.object({ from: someDay.optional(), to: someDay.optional() }),
  },
  responses: {
    200: { description: "Done.", ...json(shape) },
    422: { description: "Refused, with a stable code.", ...json(z.object({ code: z.string() })) },
  },
});

export function caseProvisionRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes().openapi(read, async (c) => {
    const { cell, actor } = c.get("desk");
    const { from, to } = c.req.valid("query");
    const period = periodOf(from ?? null, to ?? null);
    if (!period.ok) {
      return problem(c, period.refused);
    }
    const caseId = c.req.valid("param").id;
    const asked = { caseId, period: period.value };
    const found = await readProvisions(cell, actor, house.law, asked, dayOf(house.now()));
    if (!found.ok) {
      return problemWith(c, found);
    }
    const { minority, views, outside } = found.value;
    const provisions = views.map((view) => shown(view, found.value));
    return c.json({ minority, provisions, notInForce: outside.map(({ id }) => id) }, 200);
  });
}

import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { outcomeKinds } from "../../domain/outcome/outcome.ts";
import { fields } from "../../domain/referral/field.ts";
import { referralStates } from "../../domain/referral/step.ts";
import { deadlineThing, shownDeadline } from "../deadline/shown.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes } from "../openapi.ts";
import { problemWith } from "../problem.ts";
import { readStanding } from "./read.ts";

const ids = z.array(z.string());
const kind = z.enum(outcomeKinds);
const state = z.enum(referralStates);

const link = z.discriminatedUnion("is", [
  z.object({
    is: z.literal("came"),
    at: z.string(),
    as: z.enum(["report", "referral"]),
    from: z.string(),
  }),
  z.object({ is: z.literal("opened"), at: z.string(), by: z.string() }),
  z.object({
    is: z.literal("referred"),
    at: z.string(),
    referral: z.string(),
    to: z.string(),
    purpose: z.string(),
  }),
  z.object({
    is: z.literal("step"),
    at: z.string(),
    referral: z.string(),
    other: z.string(),
    by: z.enum(["us", "them"]),
    step: z.string(),
    safeguards: z.array(z.enum(safeguardKinds)),
  }),
  z.object({ is: z.literal("outcome"), at: z.string(), kind, from: z.string().nullable() }),
  z.object({ is: z.literal("told"), at: z.string(), kind, to: z.string() }),
]);

const who = { id: z.string(), who: z.string() };
const awaited = z.discriminatedUnion("is", [
  z.object({ ...who, is: z.literal("answer"), by: z.string(), silent: z.number() }),
  z.object({ ...who, is: z.literal("delivery"), since: z.string() }),
  z.object({ ...who, is: z.literal("reply"), by: z.string().nullable() }),
  z.object({ ...who, is: z.literal("safeguards"), kinds: z.array(z.enum(safeguardKinds)) }),
  z.object({ ...who, is: z.literal("never") }),
  z.object({ ...who, is: z.literal("removal"), planned: z.string().nullable() }),
]);

const had = {
  id: z.string(),
  purpose: z.string(),
  fields: z.array(z.enum(fields)),
  basis: ids,
  until: z.string(),
  state,
};

const told = z.object({
  explained: z.array(z.object({ on: z.string(), language: z.string(), interpreter: z.string() })),
  letters: z.array(
    z.object({
      id: z.string(),
      made: z.string(),
      language: z.string(),
      given: z.array(z.object({ on: z.string(), language: z.string() })),
    }),
  ),
});

const shown = z.object({
  chain: z.array(link),
  awaited: z.array(awaited),
  theyHave: z.array(
    z.object({
      ...had,
      to: z.string(),
      holds: z.enum(["in-use", "declined", "taken-back", "ended", "not-there"]),
      units: z.array(z.object({ name: z.string(), basis: ids })),
      outcomes: z.array(z.object({ kind, at: z.string() })),
    }),
  ),
  weHave: z.array(z.object({ ...had, from: z.string() })),
  persons: z.array(
    z.object({
      id: z.string(),
      pseudonym: z.string(),
      consents: z.array(
        z.object({
          recipient: z.string(),
          purpose: z.string(),
          given: z.string(),
          until: z.string(),
          withdrawn: z.string().nullable(),
        }),
      ),
      plan: z
        .object({
          whole: z.boolean(),
          promised: z.array(
            z.object({
              what: z.string(),
              by: z.string().nullable(),
              standing: z.object({ state: z.string() }),
            }),
          ),
        })
        .nullable(),
      told: told.nullable(),
    }),
  ),
  deadlines: z
    .array(
      z.object({
        id: z.string(),
        thing: deadlineThing,
        due: z.string(),
      }),
    )
    .nullable(),
});

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
});

const read = createRoute({
  method: "get",
  path: "/cases/{id}/standing",
  summary:
    "Where a case stands: the chain so far, who has what, what is awaited from whom by when, what each person was told.",
  request: { params: z.object({ id: z.uuid() }) },
  responses: {
    200: { description: "Done.", ...json(shown) },
    422: { description: "Refused, with a stable code.", ...json(z.object({ code: z.string() })) },
  },
});

export function standingRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes().openapi(read, async (c) => {
    const { cell, actor } = c.get("desk");
    const found = await readStanding(cell, actor, c.req.valid("param").id, house.now());
    if (!found.ok) {
      return problemWith(c, found);
    }
    const deadlines = found.value.deadlines?.map(shownDeadline) ?? null;
    return c.json(shown.parse({ ...found.value, deadlines }), 200);
  });
}

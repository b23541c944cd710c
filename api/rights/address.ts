import { z } from "@hono/zod-openapi";
import { answers } from "../openapi.ts";

export const rightsAt = "/cases/{id}/persons/{person}/rights" as const;
export const dayAt = `${rightsAt}/days/{day}` as const;

/** Where the caller has no such part of a plan, whom to ask for it. */
export const rightsAnswers = <Schema extends z.ZodType>(schema: Schema) => ({
  ...answers(schema),
  403: {
    description: "Not permitted; `ask` is who can give it, where somebody can.",
    content: {
      "application/json": { schema: z.object({ code: z.string(), ask: z.string().optional() }) },
    },
  },
});

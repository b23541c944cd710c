import { OpenAPIHono, z } from "@hono/zod-openapi";
import { alsoTold } from "../domain/plan/also-tells.ts";
import { day, isMeantDay } from "../domain/time/day.ts";
import type { ApiEnv } from "./env.ts";

/** Answers invalid input with a code and the places, never its content. */
export function areaRoutes(): OpenAPIHono<ApiEnv> {
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (!result.success) {
        const places = result.error.issues.map(({ path }) => path.join("."));
        return c.json({ code: "request.not-as-described", places }, 400);
      }
      return undefined;
    },
  });
}

export const someDay = z.iso.date().refine(isMeantDay).transform(day);

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
});
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  ...json(schema),
});

export const answers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: { description: "Done.", ...json(schema) },
  422: { description: "Refused, with a stable code.", ...json(z.object({ code: z.string() })) },
});
/** What words tell of besides, sent along with them. */
export const alsoTells = z.array(z.enum(alsoTold)).nullable().default(null).openapi({
  description:
    "What the words tell of besides; empty: none of these; null: not said. Danger makes a journey home wait.",
});
export const nothing = z.object({});

const refusal = z.object({ code: z.string(), possible: z.array(z.string()).optional() });
/** Where it may have moved on before. */
export const stepAnswers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: { description: "Done.", ...json(schema) },
  409: { description: "It has moved on; `possible` says what can be done.", ...json(refusal) },
  422: { description: "Refused, with a stable code.", ...json(refusal) },
});
export const once = z.uuid().optional().openapi({ description: "Sent twice, it is one." });
export const made = z.object({ id: z.string() });
export const ofCase = z.object({ id: z.uuid() });
export const ofPerson = ofCase.extend({ person: z.uuid() });

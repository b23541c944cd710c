import { z } from "@hono/zod-openapi";

export const planAt = "/cases/{id}/persons/{person}/plan";

export const ofCase = z.object({ id: z.uuid() });
export const ofPerson = ofCase.extend({ person: z.uuid() });

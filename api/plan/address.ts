import { z } from "@hono/zod-openapi";

/** Where a plan is found by an agency's own systems. */
export const planAt = "/cases/{id}/persons/{person}/plan";

export const ofCase = z.object({ id: z.uuid() });
export const ofPerson = ofCase.extend({ person: z.uuid() });

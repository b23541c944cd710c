import { z } from "@hono/zod-openapi";
import { itemKinds, sourceKnown, speakers } from "../../domain/evidence/item.ts";
import { waysObtained } from "../../domain/evidence/kept.ts";
import type { LaidRow } from "../../domain/evidence/laid.ts";

export const span = z.object({
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  said: z.string(),
});

export const item = z.object({
  id: z.string(),
  number: z.number(),
  kind: z.enum(itemKinds),
  what: z.string(),
  speaker: z.string().nullable(),
  speakerIs: z.enum(speakers).nullable(),
  who: z.string(),
  restsOn: z.array(z.union([z.object({ item: z.string() }), z.object({ wordOf: z.string() })])),
  restsOnKnown: z.enum(sourceKnown),
  made: span,
  obtained: span,
  from: z.string(),
  how: z.enum(waysObtained),
  mayBeUsed: z.string(),
  observation: z.string().nullable(),
  corrects: z.string().nullable(),
  at: z.string(),
  by: z.string(),
  withdrawn: z.object({ why: z.string(), at: z.string(), by: z.string() }).nullable(),
  file: z.object({ type: z.string(), size: z.number(), sha256: z.string() }).nullable(),
});
const states = [
  ...["none", "source-not-known", "own-word-only", "others-harmed-too"],
  ...["independent-one", "independent-several", "not-required"],
] as const;

const ids = z.array(z.string());
/** An element beside a person. */
export const row = z.object({
  person: z.string(),
  state: z.string().openapi({ enum: [...states] }),
  for: ids,
  against: ids,
  explained: ids,
  withdrawn: ids,
});

export const shownRow = (told: LaidRow): z.input<typeof row> => ({
  ...{ person: told.person, state: told.state, for: [...told.for], against: [...told.against] },
  ...{ explained: [...told.explained], withdrawn: [...told.withdrawn] },
});

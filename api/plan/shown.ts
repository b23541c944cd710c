import { z } from "@hono/zod-openapi";
import { planFields } from "../../domain/plan/field.ts";
import { lackWhys } from "../../domain/plan/locks.ts";
import { returnTopics } from "../../domain/plan/return.ts";
import { planShapes } from "../../store/plan-shape.ts";

// What comes in and what leaves, field by field. The same shapes both ways: what was written is what is read.

const line = z.string().trim().max(300);
const words = z.string().trim().max(4000);
const shapes = planShapes({
  line,
  someLine: line.min(1),
  words,
  someWords: words.min(1),
  id: z.uuid(),
});
export const { wishes, need, step, followUp, planB, returnNote, correction } = shapes;

const entry = z.object({
  thing: z.string(),
  version: z.number(),
  field: z.enum(planFields),
  at: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  content: shapes.content,
});

const kept = z.object({
  id: z.string(),
  person: z.string(),
  pseudonym: z.string(),
  opened: z.string(),
  openedBy: z.string(),
  holderAside: z
    .boolean()
    .openapi({ description: "Whether whoever has it has stepped aside: it needs another." }),
  coordinators: z.array(
    z.object({
      ...{ id: z.string(), name: z.string(), since: z.string(), givenBy: z.string() },
      isTaken: z.boolean().openapi({ description: "Whether a supervisor took it over for them." }),
    }),
  ),
});

export const planList = z.object({ plans: z.array(kept) });

const lack = z.object({
  topic: z.enum(returnTopics).nullable(),
  why: z.enum(lackWhys),
  on: z.string().optional().openapi({
    description:
      "Of `newer-answer`: the day of what the person said, that the journey was written without.",
  }),
});
const locks = z.object({
  wish: z
    .array(lack)
    .openapi({ description: "What the person's own yes lacks; empty: it is open." }),
  safety: z.array(lack).openapi({ description: "What is not known of how safe it is." }),
  afraid: z.enum(["yes", "no", "not-known"]).nullable(),
  waits: z.array(lack).openapi({
    description:
      "Why a journey that is written down waits: as long as there is anything here, nothing of it is arranged.",
  }),
});

/** A plan with every wording that the caller may see, the oldest first; `fields` says which of its fields those are. */
export const wholePlan = z.object({
  plan: kept,
  fields: z.array(z.enum(planFields)),
  entries: z.array(entry),
  locks: locks.nullable().openapi({
    description: "How the locks on a journey home stand; null for whoever does not see the return.",
  }),
});

import { z } from "@hono/zod-openapi";
import { alsoTold } from "../../domain/plan/also-tells.ts";
import { planAreas, planFields } from "../../domain/plan/field.ts";
import { keptRow } from "../../store/plan/journey-shape.ts";
import { planShapes } from "../../store/plan/plan-shape.ts";
import { alsoTells } from "../openapi.ts";

// Field by field; what is written is what is read.

const line = z.string().trim().max(300);
const words = z.string().trim().max(4000);
const shapesWith = (text: z.ZodString) =>
  planShapes({
    ...{ line: text, someLine: text.min(1), words, someWords: words.min(1) },
    ...{ id: z.uuid(), row: keptRow.nullable() },
  });
const shapes = shapesWith(line);
export const { wishes, need, step, followUp, planB, correction } = shapes;
/** On a page a line may be as long as other words. */
export const formed = shapesWith(words);

const seen = z.number().int().min(0);
export const asSeen = { seen, alsoTells };
export const inArea = { seen, field: z.enum(planAreas), alsoTells };

const entry = z.object({
  thing: z.string(),
  version: z.number(),
  field: z.enum(planFields),
  at: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  alsoTells: z.array(z.enum(alsoTold)).nullish(),
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

const lock = z.object({
  state: z.enum(["open", "question", "shut", "none"]),
  shut: z.array(z.string()).openapi({ description: "Why it is shut: no colleague settles it." }),
  questions: z
    .array(z.string())
    .openapi({ description: "What a colleague asks or settles, by name." }),
});
const locks = z.object({
  yes: lock.openapi({ description: "The person's own yes." }),
  safe: lock,
  child: lock.openapi({
    description: "`none` where the person is an adult and no child comes along.",
  }),
  mayBeWritten: z.boolean().openapi({
    description: "While this is false, nothing of a journey is arranged, written down or not.",
  }),
});

/** All visible wordings, the oldest first; `fields` says which fields are visible. */
export const wholePlan = z.object({
  plan: kept,
  fields: z.array(z.enum(planFields)),
  entries: z.array(entry),
  locks: locks.nullable().openapi({
    description: "How the locks on a journey home stand; null for whoever does not see the return.",
  }),
});

import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { outcomeFields, outcomeKinds } from "../../domain/outcome/outcome.ts";
import { purposes } from "../../domain/referral/disclose.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes } from "../openapi.ts";
import { problem, problemWith } from "../problem.ts";
import { tellingChoices } from "./choices.ts";
import { outcomesOf } from "./list.ts";
import { noteOutcome, noting } from "./note.ts";
import { prepareTelling } from "./prepare.ts";
import { tellOutcome } from "./tell.ts";
import { telling } from "./telling.ts";

const params = z.object({ id: z.uuid() });

const outcome = z.object({
  id: z.string(),
  kind: z.enum(outcomeKinds),
  provision: z.string().nullable(),
  note: z.string().nullable(),
  happened: z.string(),
  noted: z.string(),
  notedBy: z.string().nullable(),
  cameFrom: z.string().nullable(),
  further: z.boolean().openapi({ description: "They had heard it from another agency." }),
  told: z.array(
    z.object({
      thread: z.string(),
      recipient: z.string(),
      basis: z.array(z.string()),
      at: z.string(),
      stopped: z.boolean().openapi({ description: "Taken back before it had arrived." }),
    }),
  ),
});
const outcomeList = z.object({
  outcomes: z.array(outcome),
  threads: z.array(
    z.object({ id: z.string(), direction: z.enum(["sent", "received"]), other: z.string() }),
  ),
});

const choiceList = z.object({
  threads: z.array(
    z.object({
      id: z.string(),
      direction: z.enum(["sent", "received"]),
      other: z.string(),
      otherName: z.string(),
      purpose: z.string(),
      wayBack: z.string().nullable(),
      hangsOn: z.array(z.string()).openapi({ description: "What somebody must answer, by code." }),
      ways: z
        .array(
          z.object({
            purpose: z.enum(purposes),
            by: z.enum(["rule", "consent", "answers"]),
            hangsOn: z.array(z.string()),
          }),
        )
        .openapi({ description: "The purposes it may be told for, what is allowed first." }),
      needs: z
        .array(z.string())
        .openapi({ description: "What would be needed where none is allowed, by code." }),
      isUnconfirmed: z
        .boolean()
        .openapi({ description: "A rule would do that nobody has confirmed." }),
    }),
  ),
});

const previewed = z.object({
  basis: z.array(z.object({ id: z.string(), basis: z.string(), confirmed: z.boolean() })),
  fields: z.array(z.enum(outcomeFields)),
  content: z.object({
    basis: z.array(z.string()),
    outcome: z.enum(outcomeKinds),
    provision: z.string().nullable(),
    note: z.string().nullable(),
    happened: z.string(),
  }),
});

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
});
const answers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: { description: "Done.", ...json(schema) },
  422: { description: "Refused, with a stable code.", ...json(z.object({ code: z.string() })) },
});

const list = createRoute({
  method: "get",
  path: "/cases/{id}/outcomes",
  summary: "What became of a case, and who is in its chain.",
  request: { params },
  responses: answers(outcomeList),
});

const note = createRoute({
  method: "post",
  path: "/cases/{id}/outcomes",
  summary: "Notes what became of a case. Nobody else is told by it.",
  request: { params, body: { required: true, ...json(noting.shape) } },
  responses: answers(z.object({ id: z.string() })),
});

const choices = createRoute({
  method: "get",
  path: "/outcomes/{id}/tell",
  summary: "To whom an outcome can be told, and what the rules hang on towards each.",
  request: { params },
  responses: answers(choiceList),
});

const preview = createRoute({
  method: "post",
  path: "/outcomes/{id}/tell/preview",
  summary: "What telling an outcome would tell. Nothing is kept.",
  request: { params, body: { required: true, ...json(telling.shape) } },
  responses: answers(previewed),
});

const tell = createRoute({
  method: "post",
  path: "/outcomes/{id}/tell",
  summary: "Tells an outcome to the other agency in a thread.",
  request: { params, body: { required: true, ...json(telling.shape) } },
  responses: answers(z.object({ caseId: z.string(), before: z.boolean() })),
});

export function outcomeRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await outcomesOf(cell, actor, c.req.valid("param").id, house.now());
      return found.ok ? c.json(outcomeList.parse(found.value), 200) : problemWith(c, found);
    })
    .openapi(note, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), caseId: c.req.valid("param").id };
      const kept = await noteOutcome(cell, actor, request, house.now());
      return kept.ok ? c.json({ ...kept.value }, 200) : problem(c, kept.refused);
    })
    .openapi(choices, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id } = c.req.valid("param");
      const found = await tellingChoices(cell, actor, house.law.sharing, id, house.now());
      return found.ok ? c.json(choiceList.parse(found.value), 200) : problemWith(c, found);
    })
    .openapi(preview, async (c) => {
      const { cell, actor } = c.get("desk");
      const wish = { ...c.req.valid("json"), outcome: c.req.valid("param").id };
      const found = await prepareTelling(cell, actor, house.law.sharing, wish, house.now());
      return found.ok ? c.json(previewed.parse(found.value), 200) : problemWith(c, found);
    })
    .openapi(tell, async (c) => {
      const { cell, actor } = c.get("desk");
      const wish = { ...c.req.valid("json"), outcome: c.req.valid("param").id };
      const told = await tellOutcome(cell, actor, house.law.sharing, wish, house.now());
      house.nudge();
      return told.ok ? c.json({ ...told.value }, 200) : problem(c, told.refused);
    });
}

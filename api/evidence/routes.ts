import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { itemKinds, sourceKnown, speakers } from "../../domain/evidence/item.ts";
import { waysObtained } from "../../domain/evidence/kept.ts";
import { custodyDeeds } from "../../store/evidence/custody.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, made, ofCase } from "../openapi.ts";
import { problemWith } from "../problem.ts";
import { addItem, adding } from "./add.ts";
import { readEvidence, readItem } from "./read.ts";

const span = z.object({
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  said: z.string(),
});

const item = z.object({
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
const itemList = z.object({ items: z.array(item) });

const list = createRoute({
  method: "get",
  path: "/cases/{id}/evidence/items",
  summary: "The items of evidence of a case by number, also what was corrected or withdrawn.",
  request: { params: ofCase },
  responses: answers(itemList),
});

const oneItem = z.object({
  item,
  custody: z
    .array(
      z.object({
        deed: z.enum(custodyDeeds),
        happened: z.string(),
        from: z.string(),
        to: z.string(),
        where: z.string(),
        seal: z.string(),
        why: z.string(),
        sha256: z.string().nullable(),
        at: z.string(),
        by: z.string(),
      }),
    )
    .openapi({ description: "The way it went, the oldest first." }),
});

const one = createRoute({
  method: "get",
  path: "/cases/{id}/evidence/items/{item}",
  summary: "An item of evidence and the way it went.",
  request: { params: ofCase.extend({ item: z.uuid() }) },
  responses: answers(oneItem),
});

const add = createRoute({
  method: "post",
  path: "/cases/{id}/evidence/items",
  summary: "Adds an item of evidence, or a correction of one.",
  request: { params: ofCase, body: body(adding.shape) },
  responses: answers(made),
});

export function evidenceRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readEvidence(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(itemList.parse(found.value), 200) : problemWith(c, found);
    })
    .openapi(one, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, item: id } = c.req.valid("param");
      const found = await readItem(cell, actor, { caseId, item: id });
      return found.ok ? c.json(oneItem.parse(found.value), 200) : problemWith(c, found);
    })
    .openapi(add, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), caseId: c.req.valid("param").id };
      const kept = await addItem(cell, actor, request, house.now());
      return kept.ok ? c.json(kept.value, 200) : problemWith(c, kept);
    });
}

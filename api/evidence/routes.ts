import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { custodyDeeds } from "../../domain/evidence/kept.ts";
import { type Period, periodOf } from "../../domain/provision/period.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, made, ofCase, someDay } from "../openapi.ts";
import { problem, problemWith } from "../problem.ts";
import { addItem, adding } from "./add.ts";
import { bearItem, bearing, withdraw, withdrawing } from "./bear.ts";
import { passing, passOn } from "./custody.ts";
import { type EvidenceOfCase, readEvidence, readItem } from "./read.ts";
import { item, row, shownRow } from "./shown.ts";

const itemList = z.object({ items: z.array(item) });

const matrix = z.object({
  provisions: z.array(
    z.object({
      id: z.string(),
      elements: z.array(
        z.object({
          id: z.string(),
          rows: z.array(row),
        }),
      ),
    }),
  ),
});

const ofItem = ofCase.extend({ item: z.uuid() });

const laid = createRoute({
  method: "get",
  path: "/cases/{id}/evidence",
  summary:
    "Each element of the provisions beside each person: which sources there are, for and against. Nothing is summed.",
  request: {
    params: ofCase,
    query: z.object({ from: someDay.optional(), to: someDay.optional() }),
  },
  responses: answers(matrix),
});

const bear = createRoute({
  method: "post",
  path: "/cases/{id}/evidence/items/{item}/bearings",
  summary: "Says what an item speaks for, against or explains.",
  request: { params: ofItem, body: body(bearing.shape) },
  responses: answers(z.object({ item: z.string() })),
});

const takeBack = createRoute({
  method: "post",
  path: "/cases/{id}/evidence/items/{item}/withdraw",
  summary: "Withdraws an item, or what it was said to bear on. Both stay to be read.",
  request: { params: ofItem, body: body(withdrawing.shape) },
  responses: answers(z.object({ item: z.string() })),
});

const pass = createRoute({
  method: "post",
  path: "/cases/{id}/evidence/items/{item}/custody",
  summary: "Writes down that an item was moved, copied or given back. It is added, and stays.",
  request: { params: ofItem, body: body(passing.shape) },
  responses: answers(z.object({ item: z.string() })),
});

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
        item: z.string(),
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
    .openapi({ description: "The way it went, also before it was corrected, the oldest first." }),
});

const one = createRoute({
  method: "get",
  path: "/cases/{id}/evidence/items/{item}",
  summary: "An item of evidence and the way it went.",
  request: { params: ofItem },
  responses: answers(oneItem),
});

const add = createRoute({
  method: "post",
  path: "/cases/{id}/evidence/items",
  summary: "Adds an item of evidence, or a correction of one.",
  request: { params: ofCase, body: body(adding.shape) },
  responses: answers(made),
});

const always: Period = { from: null, to: null };

function shown({ laid: { provisions } }: EvidenceOfCase): z.input<typeof matrix> {
  return {
    provisions: provisions.map(({ provision, elements }) => ({
      id: provision.id,
      elements: elements.map(({ element, rows }) => ({
        id: element.id,
        rows: rows.map(shownRow),
      })),
    })),
  };
}

export function evidenceRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(laid, async (c) => {
      const { cell, actor } = c.get("desk");
      const { from, to } = c.req.valid("query");
      const period = periodOf(from ?? null, to ?? null);
      if (!period.ok) {
        return problem(c, period.refused);
      }
      const asked = { caseId: c.req.valid("param").id, period: period.value };
      const found = await readEvidence(cell, actor, house.law, asked);
      return found.ok ? c.json(shown(found.value), 200) : problemWith(c, found);
    })
    .openapi(bear, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, item: id } = c.req.valid("param");
      const request = { ...c.req.valid("json"), caseId, item: id };
      const kept = await bearItem(cell, actor, house.law, request, house.now());
      return kept.ok ? c.json(kept.value, 200) : problemWith(c, kept);
    })
    .openapi(takeBack, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, item: id } = c.req.valid("param");
      const request = { ...c.req.valid("json"), caseId, item: id };
      const kept = await withdraw(cell, actor, request, house.now());
      return kept.ok ? c.json(kept.value, 200) : problemWith(c, kept);
    })
    .openapi(pass, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, item: id } = c.req.valid("param");
      const request = { ...c.req.valid("json"), caseId, item: id };
      const kept = await passOn(cell, actor, request, house.now());
      return kept.ok ? c.json(kept.value, 200) : problemWith(c, kept);
    })
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readEvidence(cell, actor, house.law, {
        ...{ caseId: c.req.valid("param").id, period: always },
      });
      return found.ok ? c.json(itemList.parse(found.value), 200) : problemWith(c, found);
    })
    .openapi(one, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, item: id } = c.req.valid("param");
      const found = await readItem(cell, actor, house.law, { caseId, item: id, period: always });
      return found.ok ? c.json(oneItem.parse(found.value), 200) : problemWith(c, found);
    })
    .openapi(add, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { ...c.req.valid("json"), caseId: c.req.valid("param").id };
      const kept = await addItem(cell, actor, house.law, request, house.now());
      return kept.ok ? c.json(kept.value, 200) : problemWith(c, kept);
    });
}

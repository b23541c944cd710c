import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { JsonObject } from "../../domain/base/json.ts";
import type { Proposal } from "../../domain/edit/edit.ts";
import { itemsOf } from "../../law/items/items.ts";
import { kindNames } from "../../law/items/kinds.ts";
import { sidesOf } from "../../store/edit/edit.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes } from "../openapi.ts";
import { problem } from "../problem.ts";
import { answering, answerProposal } from "./answer.ts";
import { proposeNew, proposeRetire } from "./come-and-go.ts";
import { readApproved } from "./history.ts";
import { proposeItem } from "./propose.ts";
import { readEditorsDesk, readHistory, readProposal } from "./read.ts";
import { proposing, reasons } from "./reason.ts";

const content = z.record(z.string(), z.any());
const entry = z.object({ kind: z.string().max(40), id: z.string().max(200) });
const ofProposal = z.object({ id: z.uuid() });

const proposal = z.object({
  id: z.string(),
  kind: z.enum(["item", "new-item", "retire", "change", "new-decision"]),
  entry: z.string(),
  place: z.string().nullable(),
  was: z.any(),
  would: z.any(),
  why: z.string(),
  source: z.string(),
  proposed: z.string(),
  proposedBy: z.string(),
  answer: z
    .object({
      answer: z.enum(["approved", "declined"]),
      reason: z.string().nullable(),
      at: z.string(),
      by: z.string(),
    })
    .nullable(),
});

const approved = z.object({
  id: z.string(),
  was: z.any(),
  would: z.any(),
  why: z.string(),
  source: z.string(),
  proposed: z.string(),
  proposedBy: z.string(),
  approved: z.string(),
  approvedBy: z.string(),
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
  path: "/edits",
  summary: "Proposals that wait for a second editor, and those answered last.",
  responses: answers(z.object({ waiting: z.array(proposal), answered: z.array(proposal) })),
});

const read = createRoute({
  method: "get",
  path: "/edits/{id}",
  summary: "One proposal: what was, what would be, why, and the answer.",
  request: { params: ofProposal },
  responses: answers(proposal),
});

const readEntry = createRoute({
  method: "get",
  path: "/edits/entries/{kind}/{id}",
  summary: "One statement as it stands, as its file holds it, with what is proposed on it.",
  request: { params: entry },
  responses: answers(z.object({ value: content, proposals: z.array(proposal) })),
});

const history = createRoute({
  method: "get",
  path: "/edits/entries/{kind}/{id}/history",
  summary: "What two editors have changed of a statement, the newest first. For everyone at work.",
  request: { params: entry },
  responses: answers(z.array(approved)),
});

const propose = createRoute({
  method: "post",
  path: "/edits",
  summary:
    "Proposes some fields of one statement otherwise, each whole. Nothing changes until a second editor approves it. `was`: how they stood when one began.",
  request: {
    body: {
      required: true,
      ...json(
        z.object({
          entry: z.string().max(250),
          was: content.optional(),
          would: content,
          ...reasons.shape,
        }),
      ),
    },
  },
  responses: answers(z.object({ id: z.string() })),
});

const begin = createRoute({
  method: "post",
  path: "/edits/new",
  summary:
    "Proposes a statement that is not there yet, whole, as its file would hold it. Without an id it gets one from its name.",
  request: {
    body: {
      required: true,
      ...json(z.object({ kind: z.enum(kindNames), would: content, ...reasons.shape })),
    },
  },
  responses: answers(z.object({ id: z.string() })),
});

const retire = createRoute({
  method: "post",
  path: "/edits/entries/{kind}/{id}/retire",
  summary:
    "Proposes that a statement stands no more. Refused while anything refers to it. Its history stays, and its address says why.",
  request: {
    params: entry,
    body: {
      required: true,
      ...json(proposing.shape),
    },
  },
  responses: answers(z.object({ id: z.string() })),
});

const answer = createRoute({
  method: "post",
  path: "/edits/{id}/answer",
  summary:
    "Approves a proposal of another editor, or sends it back with words. Approved, it stands at once.",
  request: {
    params: ofProposal,
    body: {
      required: true,
      ...json(answering.shape),
    },
  },
  responses: answers(z.object({})),
});

function shown({ id, edit, why, source, proposed, by, answer: given }: Proposal) {
  const [was, would] = sidesOf(edit);
  return proposal.parse({
    id,
    kind: edit.kind,
    entry: edit.entry,
    place: edit.kind === "change" ? edit.place : null,
    was,
    would,
    why,
    source,
    proposed,
    proposedBy: by.name,
    answer: given,
  });
}

export function editRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readEditorsDesk(cell, actor);
      if (!found.ok) {
        return problem(c, found.refused);
      }
      const { waiting, answered } = found.value;
      return c.json({ waiting: waiting.map(shown), answered: answered.map(shown) }, 200);
    })
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readProposal(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(shown(found.value.proposal), 200) : problem(c, found.refused);
    })
    .openapi(readEntry, async (c) => {
      const { cell, actor } = c.get("desk");
      const { kind, id } = c.req.valid("param");
      const item = itemsOf(house.law.files).get(`${kind}/${id}`);
      const found = await readHistory(cell, actor, `${kind}/${id}`);
      if (!found.ok || item === undefined) {
        return problem(c, found.ok ? "edit.not-found" : found.refused);
      }
      return c.json({ value: { ...item.value }, proposals: found.value.map(shown) }, 200);
    })
    .openapi(history, async (c) => {
      const { cell, actor } = c.get("desk");
      const { kind, id } = c.req.valid("param");
      const name = kind === "decision" ? id : `${kind}/${id}`;
      const found = await readApproved(cell, actor, house.cells.values(), name);
      if (!found.ok) {
        return problem(c, found.refused);
      }
      const all = found.value.map(({ edit, ...about }) => {
        const [was, would] = sidesOf(edit);
        return { ...about, was, would };
      });
      return c.json(z.array(approved).parse(all), 200);
    })
    .openapi(propose, async (c) => {
      const { cell, actor } = c.get("desk");
      const { was, would, ...more } = c.req.valid("json");
      const request = { ...more, would: would as JsonObject, was: was as JsonObject | undefined };
      const made = await proposeItem(cell, actor, house.law, request, house.now());
      return made.ok ? c.json({ id: made.value }, 200) : problem(c, made.refused);
    })
    .openapi(begin, async (c) => {
      const { cell, actor } = c.get("desk");
      const { would, ...more } = c.req.valid("json");
      const request = { ...more, would: would as JsonObject };
      const made = await proposeNew(cell, actor, house.law, request, house.now());
      return made.ok ? c.json({ id: made.value }, 200) : problem(c, made.refused);
    })
    .openapi(retire, async (c) => {
      const { cell, actor } = c.get("desk");
      const { kind, id } = c.req.valid("param");
      const request = { entry: `${kind}/${id}`, ...c.req.valid("json") };
      const made = await proposeRetire(cell, actor, house.law, request, house.now());
      return made.ok ? c.json({ id: made.value }, 200) : problem(c, made.refused);
    })
    .openapi(answer, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { proposal: c.req.valid("param").id, ...c.req.valid("json") };
      const answered = await answerProposal(cell, actor, house.law, request, house.now());
      if (!answered.ok) {
        return problem(c, answered.refused);
      }
      if (request.answer === "approved") {
        await house.relearn();
        house.nudge();
      }
      return c.json({}, 200);
    });
}

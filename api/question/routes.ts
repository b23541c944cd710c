import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { interpreters, toldBefore } from "../../domain/question/asked.ts";
import { leadingSignsIn } from "../../domain/question/leading.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes, ofCase } from "../openapi.ts";
import { problem, problemWith } from "../problem.ts";
import { noteAgreement, notingAgreement } from "./agree.ts";
import { noteAnswer, notingAnswer } from "./answer.ts";
import { noteAsked, notingAsked } from "./ask.ts";
import { type QuestionsOfCase, readAsked, readQuestions } from "./read.ts";

const agreement = z.object({ holds: z.boolean(), who: z.string(), on: z.string() });

const standing = z.discriminatedUnion("asks", [
  z.object({ asks: z.literal("everything"), because: z.string(), reported: z.string().optional() }),
  z.object({ asks: z.literal("only-needs"), reported: z.string() }),
]);

const questionList = z.object({
  standing,
  agreements: z.array(agreement),
  needs: z.array(z.string()),
  settling: z.array(z.object({ question: z.string(), settles: z.array(z.string()) })),
  heldBack: z.number(),
});

/** With the facts each may tell of. */
function shownQuestions({
  offer,
  standing: now,
  agreements,
}: QuestionsOfCase): z.infer<typeof questionList> {
  return questionList.parse({
    standing: now,
    agreements,
    needs: offer.needs.map(({ id }) => id),
    settling: offer.settling.map(({ question, settles }) => ({
      question: question.id,
      settles: settles.map(({ id }) => id),
    })),
    heldBack: offer.heldBack,
  });
}

const askedList = z.object({
  asked: z.array(
    z.object({
      id: z.string(),
      wording: z.string(),
      question: z.string().nullable(),
      person: z.string().nullable(),
      on: z.string(),
      language: z.string(),
      interpreter: z.enum(interpreters),
      rights: z.enum(toldBefore),
      told: z.string().nullable(),
      askedBy: z.string(),
      noted: z.string(),
      standing,
      answer: z
        .object({ observation: z.string(), on: z.string(), notedBy: z.string(), noted: z.string() })
        .nullable(),
    }),
  ),
});

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
});
const body = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, ...json(schema) });
const answers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: { description: "Done.", ...json(schema) },
  422: { description: "Refused, with a stable code.", ...json(z.object({ code: z.string() })) },
});

const list = createRoute({
  method: "get",
  path: "/cases/{id}/questions",
  summary:
    "Questions worth asking now, the one that could settle most first. For the officer, never for the person.",
  request: { params: ofCase },
  responses: answers(questionList),
});

const asked = createRoute({
  method: "get",
  path: "/cases/{id}/questions/asked",
  summary: "What was asked, by whom, in order.",
  request: { params: ofCase },
  responses: answers(askedList),
});

const note = createRoute({
  method: "post",
  path: "/cases/{id}/questions/asked",
  summary:
    "Keeps a question in the words that were said, and the answer as an observation. It is kept however it was worded; `leading` only hints.",
  request: {
    params: ofCase,
    body: body(notingAsked.shape),
  },
  responses: answers(z.object({ id: z.string(), leading: z.array(z.string()) })),
});

const answer = createRoute({
  method: "post",
  path: "/cases/{id}/questions/asked/{asked}/answer",
  summary: "Keeps the answer to a question that was written down before, as an observation.",
  request: {
    params: ofCase.extend({ asked: z.uuid() }),
    body: body(notingAnswer.shape),
  },
  responses: answers(z.object({ observation: z.string() })),
});

const agree = createRoute({
  method: "post",
  path: "/cases/{id}/questions/agreement",
  summary: "Writes down that the police agreed to questions about the facts, or took that back.",
  request: {
    params: ofCase,
    body: body(notingAgreement.shape),
  },
  responses: answers(z.object({})),
});

export function questionRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id } = c.req.valid("param");
      const found = await readQuestions(cell, actor, house.law, id, dayOf(house.now()));
      return found.ok ? c.json(shownQuestions(found.value), 200) : problemWith(c, found);
    })
    .openapi(asked, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id } = c.req.valid("param");
      const found = await readAsked(cell, actor, house.law.interview, id, dayOf(house.now()));
      return found.ok ? c.json(askedList.parse(found.value), 200) : problemWith(c, found);
    })
    .openapi(note, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const noted = await noteAsked(cell, actor, house.law, request, house.now());
      return noted.ok
        ? c.json({ id: noted.value, leading: [...leadingSignsIn(request.wording)] }, 200)
        : problem(c, noted.refused);
    })
    .openapi(answer, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, asked: question } = c.req.valid("param");
      const request = { caseId, asked: question, ...c.req.valid("json") };
      const noted = await noteAnswer(cell, actor, house.law.factors, request, house.now());
      return noted.ok ? c.json({ observation: noted.value }, 200) : problem(c, noted.refused);
    })
    .openapi(agree, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const noted = await noteAgreement(cell, actor, request, house.now());
      return noted.ok ? c.json({}, 200) : problem(c, noted.refused);
    });
}

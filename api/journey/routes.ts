import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, ofPerson } from "../openapi.ts";
import { planAt } from "../plan/address.ts";
import { problem } from "../problem.ts";
import { answering, noteRow, noteTalk, talking } from "./note.ts";
import { doubt, doubting, journeying, noteJourney, settle, settling } from "./settle.ts";

const at = `${planAt}/return`;
const ofThing = ofPerson.extend({ thing: z.uuid() });
const version = z.object({ version: z.number() });
const putTalk = createRoute({
  method: "put",
  path: `${at}/talks/{thing}`,
  summary:
    "A talk about going home with its answers, the talk (`sitting`) first. Sent twice it is one. In which talk they were said is set.",
  request: {
    params: ofThing,
    body: body(talking.shape),
  },
  responses: answers(version),
});
const putRow = createRoute({
  method: "put",
  path: `${at}/answers/{thing}`,
  summary:
    "One answer by itself: of someone there, a pair, what is arranged, a child. `said`: the id of its talk, where it was said in one.",
  request: { params: ofThing, body: body(answering.shape) },
  responses: answers(version),
});
const putSettled = createRoute({
  method: "put",
  path: `${at}/settled/{thing}`,
  summary:
    "Settles a named question with a reason, by another colleague than who asked or wrote it down. Not clear is also said of one that was settled.",
  request: { params: ofThing, body: body(settling.shape) },
  responses: answers(version),
});
const putDoubt = createRoute({
  method: "put",
  path: `${at}/doubts/{thing}`,
  summary: "That an answer does not fit what was said: the journey waits until another settles it.",
  request: { params: ofThing, body: body(doubting.shape) },
  responses: answers(version),
});
const putJourney = createRoute({
  method: "put",
  path: `${at}/journey`,
  summary:
    "The words of the journey itself. Refused `journey.waits` while a lock is not open; `possible` then holds the codes of what is missing.",
  request: { params: ofPerson, body: body(journeying.shape) },
  responses: answers(version),
});

/** A journey home for an agency's own systems: the same verbs as the pages. */
export function journeyRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(putTalk, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, ...of } = c.req.valid("param");
      const kept = await noteTalk(
        cell,
        actor,
        { caseId, ...of, ...c.req.valid("json") },
        house.now(),
      );
      return kept.ok ? c.json({ version: 1 }, 200) : problem(c, kept.refused);
    })
    .openapi(putRow, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, ...of } = c.req.valid("param");
      const kept = await noteRow(
        cell,
        actor,
        { caseId, ...of, ...c.req.valid("json") },
        house.now(),
      );
      return kept.ok ? c.json({ version: kept.value }, 200) : problem(c, kept.refused);
    })
    .openapi(putSettled, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, ...of } = c.req.valid("param");
      const kept = await settle(
        cell,
        actor,
        { caseId, ...of, ...c.req.valid("json") },
        house.now(),
      );
      return kept.ok ? c.json({ version: kept.value }, 200) : problem(c, kept.refused);
    })
    .openapi(putDoubt, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, ...of } = c.req.valid("param");
      const kept = await doubt(cell, actor, { caseId, ...of, ...c.req.valid("json") }, house.now());
      return kept.ok ? c.json({ version: kept.value }, 200) : problem(c, kept.refused);
    })
    .openapi(putJourney, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const request = { caseId, person, ...c.req.valid("json") };
      const kept = await noteJourney(cell, actor, request, house.now());
      return kept.ok
        ? c.json({ version: kept.value }, 200)
        : problem(c, kept.refused, kept.refused === "journey.waits" ? kept.codes : null);
    });
}

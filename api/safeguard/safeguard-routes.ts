import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { readSafeguards } from "../case/read.ts";
import { safeguards } from "../case/shown.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, nothing, ofCase } from "../openapi.ts";
import { problem } from "../problem.ts";
import { answerAges, answeringAges } from "./answer-ages.ts";
import { noteNotified, notifying } from "./note-notified.ts";
import { setSafeguard, setting } from "./safeguard.ts";

const readHeld = createRoute({
  method: "get",
  path: "/cases/{id}/safeguards",
  summary: "The safeguards in force, and how they came.",
  request: { params: ofCase },
  responses: answers(safeguards),
});

const setHeld = createRoute({
  method: "post",
  path: "/cases/{id}/safeguards",
  summary:
    "Sets or lifts a safeguard, with why. That somebody is or may be a child is not lifted while it is written of anybody there (`safeguard.child-written`), by who does not read that of everybody (`safeguard.child-not-seen`), while somebody's age is asked (`safeguard.child-asked`), or, where a colleague set it with a reason, while somebody's age is not answered (`safeguard.child-unanswered`), but for `otherCase`.",
  request: {
    params: ofCase,
    body: body(
      setting.shape.extend({
        how: z
          .string()
          .max(200)
          .nullable()
          .default(null)
          .openapi({ description: "Which language, or which way, where the safeguard says how." }),
      }),
    ),
  },
  responses: answers(nothing),
});

const answerAge = createRoute({
  method: "post",
  path: "/cases/{id}/child",
  summary:
    "Answers whether anyone in the case is under 18. `adults` ends the box about a child, and needs to say how it is known (`child.no-basis`), in words where that is `other` (`child.no-words`).",
  request: {
    params: ofCase,
    body: body(answeringAges.shape),
  },
  responses: answers(nothing),
});

const notify = createRoute({
  method: "post",
  path: "/cases/{id}/child/notified",
  summary:
    "Notes that child welfare was told of a child in the case, and whether they took it in; `no` and `not-known` fold nothing.",
  request: {
    params: ofCase,
    body: body(notifying.shape),
  },
  responses: answers(nothing),
});

export function safeguardRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(readHeld, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readSafeguards(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(safeguards.parse(found.value), 200) : problem(c, found.refused);
    })
    .openapi(setHeld, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const set = await setSafeguard(cell, actor, request, house.now());
      return set.ok ? c.json({}, 200) : problem(c, set.refused);
    })
    .openapi(answerAge, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const answered = await answerAges(cell, actor, request, house.now());
      return answered.ok ? c.json({}, 200) : problem(c, answered.refused);
    })
    .openapi(notify, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const noted = await noteNotified(cell, actor, request, house.now());
      return noted.ok ? c.json({}, 200) : problem(c, noted.refused);
    });
}

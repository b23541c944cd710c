import { randomBytes } from "node:crypto";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { caseLabel, labelBytes } from "../../domain/case/label.ts";
import { moment } from "../../domain/time/day.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes, body, nothing, stepAnswers } from "../openapi.ts";
import { problem } from "../problem.ts";
import { giveIncoming, giving } from "../recusal/give.ts";
import { possibleInstead } from "../referral/sent/take-step.ts";
import { adding, addToCase } from "./add-to-case.ts";
import { answeringRoutes } from "./answer/answering-routes.ts";
import { opening, readIncomingName } from "./answer/read-name.ts";
import { basisFitOf } from "./basis-fit.ts";
import { dealing, dealWithHeld } from "./held.ts";
import { after, listed, listInbox, pileFrom } from "./list.ts";
import { readAnswer, readIncoming } from "./read.ts";
import { setAside, settingAside } from "./set-aside.ts";
import { takeOn, takingOn } from "./take-on.ts";

const params = z.object({ id: z.uuid() });

const list = createRoute({
  method: "get",
  path: "/inbox",
  summary: "What came in, newest first.",
  request: {
    query: z.object({
      handled: z.enum(["yes", "no"]).default("no"),
      held: z.enum(["yes", "no"]).default("no"),
      after: after.optional(),
    }),
  },
  responses: stepAnswers(listed),
});

const held = createRoute({
  method: "post",
  path: "/inbox/held",
  summary: "Lets held reports into the inbox, or sets them aside.",
  request: {
    body: body(dealing.shape),
  },
  responses: stepAnswers(z.object({ dealt: z.number() })),
});

const read = createRoute({
  method: "get",
  path: "/inbox/{id}",
  summary: "One report or referral, without the name.",
  request: { params },
  responses: stepAnswers(readAnswer),
});

const readName = createRoute({
  method: "post",
  path: "/inbox/{id}/name",
  summary: "Opens the name that came with it, for a reason.",
  request: { params, body: body(opening.shape) },
  responses: stepAnswers(z.object({ name: z.string() })),
});

const take = createRoute({
  method: "post",
  path: "/inbox/{id}/take-on",
  summary: "Takes it on as a case; a referral is answered.",
  request: {
    params,
    body: body(takingOn.shape),
  },
  responses: stepAnswers(z.object({ caseId: z.string(), label: z.string() })),
});

const add = createRoute({
  method: "post",
  path: "/inbox/{id}/add-to-case",
  summary:
    "Adds it to a case that one has a part in; a referral is answered as when it is taken on.",
  request: {
    params,
    body: body(adding.shape),
  },
  responses: stepAnswers(z.object({ caseId: z.string(), label: z.string() })),
});

const aside = createRoute({
  method: "post",
  path: "/inbox/{id}/set-aside",
  summary:
    "Sets a report aside; the reason stays here. One that tells of a child needs `child` (`inbox.child-unanswered`).",
  request: {
    params,
    body: body(settingAside.shape),
  },
  responses: stepAnswers(nothing),
});

const give = createRoute({
  method: "post",
  path: "/inbox/{id}/give",
  summary: "Gives it to a colleague to decide on; everyone sees who has it.",
  request: {
    params,
    body: body(giving.shape),
  },
  responses: stepAnswers(nothing),
});

export function intakeRoutes(house: House): OpenAPIHono<ApiEnv> {
  const app = areaRoutes()
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const query = c.req.valid("query");
      const [cameAt, id] = query.after?.split("~") ?? [];
      const from = cameAt && id ? { cameAt: moment(cameAt), id } : null;
      const page = await listInbox(cell, actor, { pile: pileFrom(query), after: from });
      if (!page.ok) {
        return problem(c, page.refused);
      }
      const { next } = page.value;
      const further = next === null ? null : `${next.cameAt}~${next.id}`;
      return c.json(listed.parse({ ...page.value, next: further }), 200);
    })
    .openapi(held, async (c) => {
      const { cell, actor } = c.get("desk");
      const dealt = await dealWithHeld(cell, actor, c.req.valid("json"), house.now());
      return dealt.ok ? c.json({ dealt: dealt.value }, 200) : problem(c, dealt.refused);
    })
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readIncoming(cell, actor, c.req.valid("param").id, house.now());
      if (!found.ok) {
        return problem(c, found.refused);
      }
      const fit = basisFitOf(house.law.sharing, cell, found.value);
      return c.json(readAnswer.parse({ ...found.value, basisFit: fit }), 200);
    })
    .openapi(readName, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, reason: c.req.valid("json").reason };
      const name = await readIncomingName(cell, actor, request, house.now());
      return name.ok ? c.json({ name: name.value }, 200) : problem(c, name.refused);
    })
    .openapi(take, async (c) => {
      const { cell, actor } = c.get("desk");
      const { restricted } = c.req.valid("json");
      const label = caseLabel(randomBytes(labelBytes));
      const request = { id: c.req.valid("param").id, label, restricted };
      const taken = await takeOn(cell, actor, request, house.now());
      if (!taken.ok) {
        return problem(c, taken.refused, possibleInstead(taken));
      }
      house.nudge();
      return c.json({ ...taken.value }, 200);
    })
    .openapi(add, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, ...c.req.valid("json") };
      const added = await addToCase(cell, actor, request, house.now());
      if (!added.ok) {
        return problem(c, added.refused, possibleInstead(added));
      }
      house.nudge();
      return c.json({ ...added.value }, 200);
    })
    .openapi(aside, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, ...c.req.valid("json") };
      const set = await setAside(cell, actor, request, house.now());
      return set.ok ? c.json({}, 200) : problem(c, set.refused);
    })
    .openapi(give, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { id: c.req.valid("param").id, ...c.req.valid("json") };
      const given = await giveIncoming(cell, actor, request, house.now());
      return given.ok ? c.json({}, 200) : problem(c, given.refused);
    });
  app.route("/", answeringRoutes(house));
  return app;
}

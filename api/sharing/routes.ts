import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { dayOf } from "../../domain/time/day.ts";
import { answerSharing } from "../../rules/sharing/answer.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { areaRoutes } from "../openapi.ts";
import { problem } from "../problem.ts";
import { askedShape, purposesIn, questionFrom } from "./asked.ts";
import { answerShape, shownAnswer } from "./shown.ts";

const named = z.array(z.object({ id: z.string(), nb: z.string(), en: z.string() }));

const askable = createRoute({
  method: "get",
  path: "/sharing",
  summary:
    "What can be asked about who may tell whom what: bodies, kinds of body, purposes, fields.",
  responses: {
    200: {
      description: "Done.",
      content: {
        "application/json": {
          schema: z.object({
            bodies: z.array(
              z.object({ id: z.string(), name: z.string(), kinds: z.array(z.string()) }),
            ),
            kinds: named,
            purposes: named,
            circumstances: named,
            fields: z.array(z.object({ id: z.string(), class: z.string() })),
          }),
        },
      },
    },
  },
});

const ask = createRoute({
  method: "post",
  path: "/sharing",
  summary:
    "May this be told? What one may, must and may not, with the rules it rests on. Nothing of it is kept.",
  request: {
    body: { required: true, content: { "application/json": { schema: askedShape } } },
  },
  responses: {
    200: { description: "Done.", content: { "application/json": { schema: answerShape } } },
    422: {
      description: "Refused, with a stable code.",
      content: { "application/json": { schema: z.object({ code: z.string() }) } },
    },
  },
});

export function sharingRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(askable, (c) => {
      const { sharing, directory } = house.law;
      const { codes } = sharing;
      const labelled = (all: typeof codes.bodies) =>
        Object.entries(all)
          .filter(([id]) => id !== "any")
          .map(([id, { nb, en }]) => ({ id, nb, en }));
      return c.json(
        {
          bodies: directory.map(({ id, name, kinds }) => ({ id, name, kinds: [...kinds] })),
          kinds: labelled(codes.bodies),
          purposes: labelled(codes.purposes).filter(({ id }) => purposesIn(codes).includes(id)),
          circumstances: labelled(codes.requires),
          fields: Object.entries(codes.fields).map(([id, of]) => ({ id, class: of })),
        },
        200,
      );
    })
    .openapi(ask, (c) => {
      const read = questionFrom(c.req.valid("json"), house.law, dayOf(house.now()));
      if (!read.ok) {
        return problem(c, read.problem.refused);
      }
      const { sharing } = house.law;
      const answer = answerSharing(sharing, read.value);
      return c.json(shownAnswer(house.law, answer, read.value), 200);
    });
}

import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { fields } from "../../domain/referral/field.ts";
import { readPersons } from "../case/read.ts";
import { openedName, persons } from "../case/shown.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { answers, areaRoutes, body, made, nothing, ofCase, ofPerson } from "../openapi.ts";
import { problem } from "../problem.ts";
import { noteConsent, notingConsent, withdrawConsent } from "./consent.ts";
import { addingPerson, addPerson, namePerson, naming, readingName, readName } from "./person.ts";

/** Systems may send more than fits in the form. */
const text = z.string().trim().max(500);
const ofConsent = ofCase.extend({ consent: z.uuid() });

const readThem = createRoute({
  method: "get",
  path: "/cases/{id}/persons",
  summary: "The persons by pseudonym, with their consents. Never a name.",
  request: { params: ofCase },
  responses: answers(persons),
});

const add = createRoute({
  method: "post",
  path: "/cases/{id}/persons",
  summary: "Adds a person by pseudonym.",
  request: { params: ofCase, body: body(addingPerson.shape.extend({ pseudonym: text })) },
  responses: answers(made),
});

const name = createRoute({
  method: "put",
  path: "/cases/{id}/persons/{person}/name",
  summary: "Seals a name, once.",
  request: { params: ofPerson, body: body(naming.shape.extend({ name: text })) },
  responses: answers(nothing),
});

const openName = createRoute({
  method: "post",
  path: "/cases/{id}/persons/{person}/read-name",
  summary: "Opens a name for a reason, which is logged.",
  request: { params: ofPerson, body: body(readingName.shape) },
  responses: answers(openedName),
});

const consent = createRoute({
  method: "post",
  path: "/cases/{id}/persons/{person}/consents",
  summary: "Notes a consent: one recipient, one purpose, until a day.",
  request: {
    params: ofPerson,
    body: body(
      notingConsent.shape.omit({ reach: true }).extend({
        fields: z
          .array(z.enum(fields))
          .nullable()
          .default(null)
          .openapi({ description: "Null: all that is asked." }),
        language: z.string().max(60),
      }),
    ),
  },
  responses: answers(made),
});

const withdraw = createRoute({
  method: "post",
  path: "/cases/{id}/consents/{consent}/withdraw",
  summary: "Notes that a consent was withdrawn today, and withdraws what rests on it.",
  request: { params: ofConsent },
  responses: answers(z.object({ told: z.number() })),
});

export function personRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(readThem, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readPersons(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(persons.parse(found.value), 200) : problem(c, found.refused);
    })
    .openapi(add, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const added = await addPerson(cell, actor, request, house.now());
      return added.ok ? c.json({ id: added.value }, 200) : problem(c, added.refused);
    })
    .openapi(name, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const named = await namePerson(cell, actor, { caseId, person, ...c.req.valid("json") });
      return named.ok ? c.json({}, 200) : problem(c, named.refused);
    })
    .openapi(openName, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const opened = await readName(cell, actor, { caseId, person, ...c.req.valid("json") });
      return opened.ok ? c.json(openedName.parse(opened.value), 200) : problem(c, opened.refused);
    })
    .openapi(consent, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const request = { caseId, person, ...c.req.valid("json") };
      const noted = await noteConsent(cell, actor, request, house.now());
      return noted.ok ? c.json({ id: noted.value }, 200) : problem(c, noted.refused);
    })
    .openapi(withdraw, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, consent: which } = c.req.valid("param");
      const done = await withdrawConsent(cell, actor, { caseId, consent: which }, house.now());
      house.nudge();
      return done.ok ? c.json({ told: done.value.told }, 200) : problem(c, done.refused);
    });
}

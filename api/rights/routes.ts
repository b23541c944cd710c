import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { refused } from "../../domain/base/outcome.ts";
import { takenIn } from "../../domain/case/child.ts";
import { dayOf } from "../../domain/time/day.ts";
import { doneWays, toldBodies } from "../../rules/rights/done.ts";
import { helplinesFor } from "../../rules/rights/helplines.ts";
import { lifeSources } from "../../rules/rights/life.ts";
import { explained } from "../../rules/rights/promises.ts";
import { eventTypes, places } from "../../rules/rights/situation.ts";
import { puttingOver } from "../../rules/rights/told-person.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { alsoTells, answers, areaRoutes, body, nothing, someDay } from "../openapi.ts";
import { problemWith } from "../problem.ts";
import { meetRightDay } from "./day/meet-day.ts";
import { undoRightDay } from "./day/undo-day.ts";
import { edition, noteExplained, readExplained } from "./explain.ts";
import { noteLifeAnswer } from "./note-answer.ts";
import { noteLifeEvent } from "./note-event.ts";
import { giveLetter, makeLetter, readLetter, readLetters, type WriteLetter } from "./promise.ts";
import { readRights, readRightsOfCase } from "./read.ts";
import {
  caseRights,
  explainedList,
  letterList,
  personRights,
  shownCaseRights,
  shownExplained,
  shownLetters,
  shownRights,
  shownSupposed,
  supposedRights,
  wholeLetter,
} from "./shown.ts";
import { supposeRights } from "./suppose.ts";

const provision = z
  .string()
  .regex(/^(other|\d{1,3}[a-z]?(-\d{1,2})?)$/)
  .nullable()
  .default(null);
const ofCase = z.object({ id: z.uuid() });
const ofPerson = ofCase.extend({ person: z.uuid() });
const where = z.enum(places).nullable().default(null);
const few = z.string().trim().max(500).nullable().default(null);

const at = "/cases/{id}/persons/{person}/rights" as const;

const told = z.object({
  id: z.uuid().openapi({ description: "Made by whoever sends it: sent twice it is kept once." }),
  on: someDay,
  language: z.string().max(8),
  interpreter: z.enum(puttingOver).openapi({
    description:
      "Who put it over. `none` only where the text stands in that language; `teller`: whoever went through it speaks it.",
  }),
  aloud: z.boolean(),
  asked: z.string().trim().max(2000).nullable().default(null),
  alsoTells,
});

/** Nothing was kept, and who wrote it when is told. */
const writtenBefore = {
  409: {
    description: "It was written before: by whom, when, and which day.",
    content: {
      "application/json": {
        schema: z.object({
          code: z.string(),
          already: z
            .object({ by: z.string(), at: z.string(), on: z.string().optional() })
            .optional(),
        }),
      },
    },
  },
};

/** Where the caller has no such part of a plan, whom to ask for it. */
const ofRights = <Schema extends z.ZodType>(schema: Schema) => ({
  ...answers(schema),
  403: {
    description: "Not permitted; `ask` is who can give it, where somebody can.",
    content: {
      "application/json": { schema: z.object({ code: z.string(), ask: z.string().optional() }) },
    },
  },
});

const list = createRoute({
  method: "get",
  path: "/cases/{id}/rights",
  summary: "For each person of a case the next day that must be kept, and how much is not known.",
  request: { params: ofCase },
  responses: answers(caseRights),
});

const read = createRoute({
  method: "get",
  path: at,
  summary:
    "The rights of a person today: state, days, why, what ends each, what to do by when, what is not known. For whoever has the case.",
  request: { params: ofPerson },
  responses: ofRights(personRights),
});

const note = createRoute({
  method: "post",
  path: `${at}/events`,
  summary:
    "Writes down what happened to a person, or a later entry in the place of an earlier one.",
  request: {
    params: ofPerson,
    body: body(
      z.object({
        id: z.uuid(),
        kind: z.enum(eventTypes),
        day: someDay,
        provision,
        until: someDay.nullable().default(null),
        where,
        source: z.enum(lifeSources),
        words: few,
        alsoTells,
        holds: z.boolean().default(true),
        replaces: z
          .object({ of: z.enum(["entry", "outcome"]), id: z.uuid() })
          .nullable()
          .default(null),
      }),
    ),
  },
  responses: ofRights(z.object({ id: z.string() })),
});

const answer = createRoute({
  method: "post",
  path: `${at}/answers`,
  summary: "Writes down the answer to a question that rights wait for.",
  request: {
    params: ofPerson,
    body: body(
      z.object({
        id: z.uuid(),
        question: z.string().max(100),
        answer: z.string().max(20),
        on: someDay,
        source: z.enum(lifeSources),
        words: few,
        alsoTells,
      }),
    ),
  },
  responses: ofRights(nothing),
});

const meet = createRoute({
  method: "post",
  path: `${at}/days/{day}/met`,
  summary:
    "Writes down how it went with what had to be done by a day: done, tried, or agreed for later. Only `done` ends it.",
  request: {
    params: ofPerson.extend({ day: z.uuid() }),
    body: body(
      z.object({
        id: z.uuid().optional().openapi({
          description:
            "Made by whoever sends it: the very same sent twice is kept once, and answered alike.",
        }),
        how: z.enum(doneWays),
        on: someDay.optional().openapi({
          description:
            "The day it was done, tried or is agreed for; today where it is left out. Not before what it hangs on had happened (`right-day.before-it-hangs-on`).",
        }),
        words: few.openapi({ description: "With whom, in own words. Shown, and never read." }),
        told: z
          .object({ body: z.enum(toldBodies), takenIn: z.enum(takenIn) })
          .nullable()
          .default(null)
          .openapi({
            description:
              "Where child welfare was to be notified and it is `done`: who was told, and whether they took it in. Only child welfare that took it in ends it.",
          }),
      }),
    ),
  },
  responses: { ...ofRights(nothing), ...writtenBefore },
});

const undo = createRoute({
  method: "post",
  path: `${at}/days/{day}/not-met`,
  summary:
    "Writes down that what was written as done by a day was not done after all. The first telling stays in the history, and the day runs again.",
  request: {
    params: ofPerson.extend({ day: z.uuid() }),
    body: body(
      z.object({
        met: z.uuid().openapi({ description: "Which telling: the id that stands in `met`." }),
        why: z.string().trim().max(500).openapi({ description: "Why, in one's own words." }),
      }),
    ),
  },
  responses: { ...ofRights(nothing), ...writtenBefore },
});

const suppose = createRoute({
  method: "get",
  path: `${at}/what-if`,
  summary:
    "What would stay, change, fall away and come if one thing happened, today or later. Kept nowhere; never for the person.",
  request: {
    params: ofPerson,
    query: z.object({
      kind: z.enum(eventTypes),
      day: someDay,
      provision: provision.optional(),
      where: where.optional(),
    }),
  },
  responses: ofRights(supposedRights),
});

const letters = createRoute({
  method: "get",
  path: `${at}/letters`,
  summary: "Letters of what can and cannot be promised, and each time one was given.",
  request: { params: ofPerson },
  responses: ofRights(letterList),
});

const make = createRoute({
  method: "post",
  path: `${at}/letters`,
  summary:
    "Makes a letter of what can and cannot be promised today, in Norwegian and, for whoever speaks another language, in English. Kept word for word.",
  request: {
    params: ofPerson,
    body: body(
      z.object({
        id: z
          .uuid()
          .openapi({ description: "Made by whoever sends it: sent twice it is kept once." }),
        language: z
          .string()
          .max(8)
          .openapi({ description: "The language of whoever it is for, by code." }),
        from: z.boolean().default(false).openapi({
          description:
            "Whether it says whom it is from: the agency, and whoever makes it. It may harm when somebody else finds it.",
        }),
        full: z.boolean().default(false).openapi({
          description: "Whether every right follows in full after the first page.",
        }),
      }),
    ),
  },
  responses: ofRights(z.object({ id: z.string() })),
});

const letter = createRoute({
  method: "get",
  path: `${at}/letters/{letter}`,
  summary: "A letter as it was made, word for word.",
  request: { params: ofPerson.extend({ letter: z.uuid() }) },
  responses: ofRights(wholeLetter),
});

const give = createRoute({
  method: "post",
  path: `${at}/letters/{letter}/given`,
  summary: "Writes down that a letter was given and gone through.",
  request: { params: ofPerson.extend({ letter: z.uuid() }), body: body(told) },
  responses: ofRights(nothing),
});

const readTold = createRoute({
  method: "get",
  path: `${at}/explained`,
  summary:
    "The words in which rights are explained to everyone, and when they were to this person.",
  request: { params: ofPerson },
  responses: ofRights(explainedList),
});

const explain = createRoute({
  method: "post",
  path: `${at}/explained`,
  summary:
    "Writes down that every right was explained, whole and in the words that everyone hears.",
  request: { params: ofPerson, body: body(told) },
  responses: ofRights(nothing),
});

function readingRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readRightsOfCase(
        cell,
        actor,
        c.req.valid("param").id,
        dayOf(house.now()),
      );
      return found.ok ? c.json(shownCaseRights(found.value), 200) : problemWith(c, found);
    })
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const found = await readRights(cell, actor, { caseId, person }, dayOf(house.now()));
      return found.ok ? c.json(shownRights(found.value), 200) : problemWith(c, found);
    })
    .openapi(suppose, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const { kind: type, day: on, provision: under = null, where = null } = c.req.valid("query");
      const event = { type, day: on, provision: under, until: null, where };
      const found = await supposeRights(cell, actor, { caseId, person, event }, dayOf(house.now()));
      return found.ok && found.value.supposed !== null
        ? c.json(shownSupposed(found.value.supposed), 200)
        : problemWith(c, found.ok ? refused("person.not-found") : found);
    })
    .openapi(letters, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const found = await readLetters(cell, actor, { caseId, person }, dayOf(house.now()));
      return found.ok ? c.json(shownLetters(found.value), 200) : problemWith(c, found);
    })
    .openapi(letter, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person, letter: which } = c.req.valid("param");
      const of = { caseId, person, letter: which };
      const found = await readLetter(cell, actor, of, dayOf(house.now()));
      return found.ok ? c.json(wholeLetter.parse(found.value.words), 200) : problemWith(c, found);
    })
    .openapi(readTold, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const found = await readExplained(cell, actor, { caseId, person });
      return found.ok
        ? c.json(shownExplained(found.value, { edition, words: explained }), 200)
        : problemWith(c, found);
    });
}

/** The same verbs as the pages. */
export function rightsRoutes(house: House, write: WriteLetter): OpenAPIHono<ApiEnv> {
  const app = areaRoutes()
    .openapi(note, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const { kind: type, ...event } = c.req.valid("json");
      const request = { ...event, type, caseId, person };
      const noted = await noteLifeEvent(cell, actor, request, house.now());
      return noted.ok ? c.json(noted.value, 200) : problemWith(c, noted);
    })
    .openapi(answer, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const request = { caseId, person, ...c.req.valid("json") };
      const noted = await noteLifeAnswer(cell, actor, request, house.now());
      return noted.ok ? c.json({}, 200) : problemWith(c, noted);
    })
    .openapi(meet, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person, day: which } = c.req.valid("param");
      const { id = crypto.randomUUID(), ...told } = c.req.valid("json");
      const request = { caseId, person, id, day: which, ...told };
      const met = await meetRightDay(cell, actor, request, house.now());
      return met.ok ? c.json({}, 200) : problemWith(c, met);
    })
    .openapi(undo, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person, day: which } = c.req.valid("param");
      const request = { caseId, person, day: which, ...c.req.valid("json") };
      const undone = await undoRightDay(cell, actor, request, house.now());
      return undone.ok ? c.json({}, 200) : problemWith(c, undone);
    })
    .openapi(make, async (c) => {
      const { cell, actor, name, title } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const { id, language, from, full } = c.req.valid("json");
      const sender = from ? [cell.name, `${name}, ${title}`] : [];
      const words: Parameters<typeof makeLetter>[2]["words"] = (promises, made, situation) => {
        const helplines = helplinesFor(house.law.directory, situation, promises.isAgeInDoubt);
        return write({ promises, made, spoken: language, sender, helplines, full });
      };
      const request = { id, caseId, person, language, words };
      const made = await makeLetter(cell, actor, request, house.now());
      return made.ok ? c.json(made.value, 200) : problemWith(c, made);
    })
    .openapi(give, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person, letter } = c.req.valid("param");
      const request = { caseId, person, letter, ...c.req.valid("json") };
      const given = await giveLetter(cell, actor, request, house.now());
      return given.ok ? c.json({}, 200) : problemWith(c, given);
    })
    .openapi(explain, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const request = { caseId, person, ...c.req.valid("json") };
      const noted = await noteExplained(cell, actor, request, house.now());
      return noted.ok ? c.json({}, 200) : problemWith(c, noted);
    });
  app.route("/", readingRoutes(house));
  return app;
}

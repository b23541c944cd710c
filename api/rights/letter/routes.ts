import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { dayOf } from "../../../domain/time/day.ts";
import { changedOf } from "../../../law/acts/changed.ts";
import { helplinesFor } from "../../../rules/rights/helplines.ts";
import { explained } from "../../../rules/rights/promises.ts";
import type { ApiEnv } from "../../env.ts";
import type { House } from "../../house.ts";
import { areaRoutes, body, nothing, ofPerson } from "../../openapi.ts";
import { problemWith } from "../../problem.ts";
import { rightsAnswers, rightsAt } from "../address.ts";
import { edition, noteExplained, readExplained, telling } from "./explain.ts";
import {
  giveLetter,
  makeLetter,
  making,
  readLetter,
  readLetters,
  type WriteLetter,
} from "./promise.ts";
import { explainedList, letterList, shownExplained, shownLetters, wholeLetter } from "./shown.ts";

const ofLetter = ofPerson.extend({ letter: z.uuid() });

const letters = createRoute({
  method: "get",
  path: `${rightsAt}/letters`,
  summary: "Letters of what can and cannot be promised, and each time one was given.",
  request: { params: ofPerson },
  responses: rightsAnswers(letterList),
});

const make = createRoute({
  method: "post",
  path: `${rightsAt}/letters`,
  summary:
    "Makes a letter of what can and cannot be promised today, in Norwegian and, for whoever speaks another language, in English. Kept word for word.",
  request: { params: ofPerson, body: body(making.shape) },
  responses: rightsAnswers(z.object({ id: z.string() })),
});

const letter = createRoute({
  method: "get",
  path: `${rightsAt}/letters/{letter}`,
  summary: "A letter as it was made, word for word.",
  request: { params: ofLetter },
  responses: rightsAnswers(wholeLetter),
});

const give = createRoute({
  method: "post",
  path: `${rightsAt}/letters/{letter}/given`,
  summary: "Writes down that a letter was given and gone through.",
  request: { params: ofLetter, body: body(telling.shape) },
  responses: rightsAnswers(nothing),
});

const readTold = createRoute({
  method: "get",
  path: `${rightsAt}/explained`,
  summary:
    "The words in which rights are explained to everyone, and when they were to this person.",
  request: { params: ofPerson },
  responses: rightsAnswers(explainedList),
});

const explain = createRoute({
  method: "post",
  path: `${rightsAt}/explained`,
  summary:
    "Writes down that every right was explained, whole and in the words that everyone hears.",
  request: { params: ofPerson, body: body(telling.shape) },
  responses: rightsAnswers(nothing),
});

export function letterRoutes(house: House, write: WriteLetter): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(letters, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const found = await readLetters(cell, actor, { caseId, person }, dayOf(house.now()));
      return found.ok ? c.json(shownLetters(found.value), 200) : problemWith(c, found);
    })
    .openapi(make, async (c) => {
      const { cell, actor, name, title } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const { id, language, from, full } = c.req.valid("json");
      const sender = from ? [cell.name, `${name}, ${title}`] : [];
      const words: Parameters<typeof makeLetter>[2]["words"] = (promises, made, situation) => {
        const helplines = helplinesFor(house.law.directory, situation, promises.isAgeInDoubt);
        const changed = changedOf(house.law, "right");
        return write({ promises, changed, made, spoken: language, sender, helplines, full });
      };
      const request = { id, caseId, person, language, words };
      const made = await makeLetter(cell, actor, request, house.now());
      return made.ok ? c.json(made.value, 200) : problemWith(c, made);
    })
    .openapi(letter, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person, letter: which } = c.req.valid("param");
      const of = { caseId, person, letter: which };
      const found = await readLetter(cell, actor, of, dayOf(house.now()));
      return found.ok ? c.json(wholeLetter.parse(found.value.words), 200) : problemWith(c, found);
    })
    .openapi(give, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person, letter } = c.req.valid("param");
      const request = { caseId, person, letter, ...c.req.valid("json") };
      const given = await giveLetter(cell, actor, request, house.now());
      return given.ok ? c.json({}, 200) : problemWith(c, given);
    })
    .openapi(readTold, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const found = await readExplained(cell, actor, { caseId, person });
      return found.ok
        ? c.json(shownExplained(found.value, { edition, words: explained }), 200)
        : problemWith(c, found);
    })
    .openapi(explain, async (c) => {
      const { cell, actor } = c.get("desk");
      const { id: caseId, person } = c.req.valid("param");
      const request = { caseId, person, ...c.req.valid("json") };
      const noted = await noteExplained(cell, actor, request, house.now());
      return noted.ok ? c.json({}, 200) : problemWith(c, noted);
    });
}

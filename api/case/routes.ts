import { randomBytes } from "node:crypto";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { ageBases, ageSays, takenIn } from "../../domain/case/child.ts";
import { consentWays } from "../../domain/case/consent.ts";
import { caseLabel, labelBytes } from "../../domain/case/label.ts";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { sectors, sectorUnknown } from "../../domain/case/sector.ts";
import { ownSources } from "../../domain/case/source.ts";
import { childWelfare } from "../../domain/directory/child-welfare.ts";
import { factStates } from "../../domain/observation/observation.ts";
import { purposes } from "../../domain/referral/disclose.ts";
import { fields } from "../../domain/referral/field.ts";
import { dayOf, isMoment, moment } from "../../domain/time/day.ts";
import type { ApiEnv } from "../env.ts";
import type { House } from "../house.ts";
import { readCaseLog } from "../log/read.ts";
import { answers, areaRoutes, body, nothing, someDay } from "../openapi.ts";
import { problem, problemWith } from "../problem.ts";
import { answerAges } from "./answer-ages.ts";
import { compareCase } from "./compare.ts";
import { comparedCase } from "./compared.ts";
import { noteConsent, withdrawConsent } from "./consent.ts";
import { joinColleague, stepIn } from "./join.ts";
import { listCases } from "./list.ts";
import { noteNotified } from "./note-notified.ts";
import { addObservation } from "./observe.ts";
import { openCase } from "./open.ts";
import { addPerson, namePerson, readName } from "./person.ts";
import { readCase, readPersons, readSafeguards } from "./read.ts";
import { setSafeguard } from "./safeguard.ts";
import {
  caseList,
  caseLog,
  caseOverview,
  comparison,
  openedName,
  persons,
  safeguards,
  shownCase,
} from "./shown.ts";

const text = z.string().trim().max(500);
const ofCase = z.object({ id: z.uuid() });
const ofPerson = ofCase.extend({ person: z.uuid() });
const ofConsent = ofCase.extend({ consent: z.uuid() });

const made = z.object({ id: z.string() });

const fact = z.object({
  factor: z.string().max(100),
  state: z.enum(factStates),
  level: z.number().int().nullable(),
  scope: z.enum(["one", "some", "most", "all"]),
  how: z.enum(["seen", "told", "document"]),
  day: someDay.nullable(),
  note: text.nullable(),
});

const list = createRoute({
  method: "get",
  path: "/cases",
  summary: "Cases that the caller may see, 25 a page, the newest first.",
  request: {
    query: z.object({
      words: z.string().trim().max(100).optional().openapi({
        description: "Part of label, place, a pseudonym or the code of a kind of work.",
      }),
      after: z
        .string()
        .max(100)
        .optional()
        .openapi({ description: "The `next` of the page before." }),
    }),
  },
  responses: answers(caseList),
});

const open = createRoute({
  method: "post",
  path: "/cases",
  summary: "Opens a case by hand; the label is made here.",
  request: {
    body: body(
      z.object({
        place: text,
        sector: z
          .enum([sectorUnknown, ...sectors])
          .openapi({ description: "Kind of work; empty where it is not known." }),
        restricted: z.boolean().default(false),
      }),
    ),
  },
  responses: answers(made),
});

const read = createRoute({
  method: "get",
  path: "/cases/{id}",
  summary: "One case: persons by pseudonym, observations, referrals, outcomes.",
  request: { params: ofCase },
  responses: answers(caseOverview),
});

const compare = createRoute({
  method: "get",
  path: "/cases/{id}/comparison",
  summary: "The case beside the decided cases, fact by fact. No figure and no judgment of anyone.",
  request: { params: ofCase },
  responses: answers(comparison),
});

const observe = createRoute({
  method: "post",
  path: "/cases/{id}/observations",
  summary: "Adds an observation; it corrects none of the earlier.",
  request: {
    params: ofCase,
    body: body(
      z.object({
        id: z.uuid().optional().openapi({ description: "Yours; the same again adds nothing." }),
        source: z.enum(ownSources),
        verified: z.boolean().default(false),
        words: z.string().trim().max(20_000).nullable(),
        facts: z.array(fact).max(200),
      }),
    ),
  },
  responses: answers(made),
});

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
      z.object({
        kind: z.enum(safeguardKinds),
        holds: z.boolean(),
        why: text,
        otherCase: z.boolean().default(false).openapi({
          description: "Of a child, lifted: that it was set on the wrong case.",
        }),
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
    body: body(
      z.object({
        id: z.uuid().optional().openapi({ description: "Yours; the same again adds nothing." }),
        says: z.enum(ageSays),
        basis: z.enum(ageBases).nullable().default(null),
        words: z.string().trim().max(2_000).nullable().default(null),
      }),
    ),
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
    body: body(
      z.object({
        id: z.uuid().optional().openapi({ description: "Yours; the same again adds nothing." }),
        body: z.enum(childWelfare),
        whom: z.string().trim().max(200).default(""),
        toldAt: z.iso.datetime().refine(isMoment).transform(moment),
        takenIn: z.enum(takenIn),
      }),
    ),
  },
  responses: answers(nothing),
});

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
  request: { params: ofCase, body: body(z.object({ pseudonym: text })) },
  responses: answers(made),
});

const name = createRoute({
  method: "put",
  path: "/cases/{id}/persons/{person}/name",
  summary: "Seals a name, once.",
  request: { params: ofPerson, body: body(z.object({ name: text })) },
  responses: answers(nothing),
});

const openName = createRoute({
  method: "post",
  path: "/cases/{id}/persons/{person}/read-name",
  summary: "Opens a name for a reason, which is logged.",
  request: { params: ofPerson, body: body(z.object({ reason: text })) },
  responses: answers(openedName),
});

const consent = createRoute({
  method: "post",
  path: "/cases/{id}/persons/{person}/consents",
  summary: "Notes a consent: one recipient, one purpose, until a day.",
  request: {
    params: ofPerson,
    body: body(
      z.object({
        recipient: z.string().max(60),
        purpose: z.enum(purposes),
        given: someDay,
        how: z.enum(consentWays),
        until: someDay,
        fields: z
          .array(z.enum(fields))
          .nullable()
          .default(null)
          .openapi({ description: "Null: all that is asked." }),
        language: z.string().max(60),
        wayBack: z.boolean().openapi({ description: "The recipient may tell what became of it." }),
        heard: z.boolean().openapi({
          description:
            "The person heard how to withdraw, and that what was received stays with the recipient.",
        }),
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

const join = createRoute({
  method: "post",
  path: "/cases/{id}/members",
  summary: "Brings a colleague in.",
  request: { params: ofCase, body: body(z.object({ colleague: z.uuid() })) },
  responses: answers(nothing),
});

const step = createRoute({
  method: "post",
  path: "/cases/{id}/step-in",
  summary: "A supervisor takes a part, for a reason.",
  request: { params: ofCase, body: body(z.object({ reason: text })) },
  responses: answers(nothing),
});

const log = createRoute({
  method: "get",
  path: "/cases/{id}/log",
  summary: "Who has done what with the case, reading included.",
  request: { params: ofCase },
  responses: answers(caseLog),
});

/** What leaves is parsed again, so that only listed fields do. */
function readingRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
    .openapi(list, async (c) => {
      const { cell, actor } = c.get("desk");
      const { words = "", after = null } = c.req.valid("query");
      const named = sectors.filter((sector) => sector.includes(words.toLowerCase()));
      const search = words === "" ? null : { words, sectors: named };
      const found = await listCases(cell, actor, { search, after }, dayOf(house.now()));
      return found.ok ? c.json(caseList.parse(found.value), 200) : problem(c, found.refused);
    })
    .openapi(read, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readCase(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(shownCase(found.value), 200) : problem(c, found.refused);
    })
    .openapi(compare, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await compareCase(
        cell,
        actor,
        house.law,
        c.req.valid("param").id,
        dayOf(house.now()),
      );
      return found.ok ? c.json(comparedCase(found.value), 200) : problemWith(c, found);
    })
    .openapi(readHeld, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readSafeguards(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(safeguards.parse(found.value), 200) : problem(c, found.refused);
    })
    .openapi(readThem, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readPersons(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(persons.parse(found.value), 200) : problem(c, found.refused);
    })
    .openapi(log, async (c) => {
      const { cell, actor } = c.get("desk");
      const found = await readCaseLog(cell, actor, c.req.valid("param").id);
      return found.ok ? c.json(caseLog.parse(found.value), 200) : problemWith(c, found);
    });
}

function personRoutes(house: House): OpenAPIHono<ApiEnv> {
  return areaRoutes()
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

export function caseRoutes(house: House): OpenAPIHono<ApiEnv> {
  const app = areaRoutes()
    .openapi(open, async (c) => {
      const { cell, actor } = c.get("desk");
      const label = caseLabel(randomBytes(labelBytes));
      const opened = await openCase(cell, actor, { label, ...c.req.valid("json") }, house.now());
      return opened.ok ? c.json({ id: opened.value }, 200) : problem(c, opened.refused);
    })
    .openapi(observe, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const added = await addObservation(cell, actor, house.law.factors, request, house.now());
      return added.ok ? c.json({ id: added.value }, 200) : problem(c, added.refused);
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
    })
    .openapi(join, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const joined = await joinColleague(cell, actor, request);
      return joined.ok ? c.json({}, 200) : problem(c, joined.refused);
    })
    .openapi(step, async (c) => {
      const { cell, actor } = c.get("desk");
      const request = { caseId: c.req.valid("param").id, ...c.req.valid("json") };
      const stepped = await stepIn(cell, actor, request);
      return stepped.ok ? c.json({}, 200) : problem(c, stepped.refused);
    });
  app.route("/", readingRoutes(house));
  app.route("/", personRoutes(house));
  return app;
}

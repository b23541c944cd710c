import { z } from "@hono/zod-openapi";
import { takenIn } from "../../domain/case/child.ts";
import { alsoTold } from "../../domain/plan/also-tells.ts";
import { type ChangedFor, changedField } from "../../law/acts/changed.ts";
import { cited } from "../../rules/pay/sections/section.ts";
import { questionOfContradiction } from "../../rules/rights/contradiction.ts";
import { doneWays, toldBodies } from "../../rules/rights/done.ts";
import type { OpenQuestion } from "../../rules/rights/open.ts";
import type { Held, NotHeld, Todo } from "../../rules/rights/right.ts";
import { details } from "../../rules/rights/situation.ts";
import { type Line, sentence } from "../../rules/rights/words.ts";
import type { DayToHold, UrgentToHold } from "./day/to-hold.ts";
import type { RightsOfCase, RightsOfPerson } from "./read.ts";

// A field that is not listed is dropped.
export const words = z.object({ en: z.string(), nb: z.string() });
export const state = z.enum(["holds", "may", "unsure", "ended"]);
export const todo = z.object({
  what: words,
  by: z.string().nullable(),
  who: words,
  atOnce: z.boolean(),
  met: z.string().nullable(),
});
const changed = z.array(z.string()).optional().openapi({
  description: "Sections with other words than it was read with. Not there where none has.",
});
const held = z.object({
  id: z.string(),
  title: words,
  state,
  from: z.string().nullable(),
  until: z.string().nullable(),
  because: z.array(words),
  source: z.string(),
  sourceRead: z.string(),
  changed,
  endsIf: z.array(words),
  todo: z.array(todo),
});
const toldMet = z.object({
  id: z.string(),
  how: z.enum(doneWays).nullable().openapi({ description: "Null of one in words alone." }),
  told: z.object({ body: z.enum(toldBodies), takenIn: z.enum(takenIn) }).nullable(),
  on: z.string(),
  at: z.string(),
  by: z.string(),
  words: z.string().nullable(),
});
const toHold = z.object({
  id: z.string().nullable(),
  right: z.string(),
  state,
  due: z.string(),
  todo: z.array(todo),
  met: toldMet.nullable(),
  /** Of something else with the same last day. */
  beside: z.array(toldMet),
  open: z.array(toldMet).openapi({
    description: "What was written that ends nothing: tried, agreed, told to another, words alone.",
  }),
  undone: z.array(
    toldMet.extend({ undone: z.object({ why: z.string(), at: z.string(), by: z.string() }) }),
  ),
});
const noDay = toHold.extend({ due: z.null() });
/** What the words were ticked to tell of; null where nobody said. */
const alsoTells = z.array(z.enum(alsoTold)).nullish();
const event = z.object({
  id: z.string(),
  kind: z.string(),
  day: z.string(),
  provision: z.string().nullable(),
  until: z.string().nullable(),
  where: z.enum(details.where.values).nullable().default(null),
  awarded: z.enum(details.awarded.values).nullable().default(null),
  how: z.enum(details.how.values).nullable().default(null),
  form: z.enum(details.form.values).nullable().default(null),
  post: z.enum(details.post.values).nullable().default(null),
  rests: z.enum(details.rests.values).nullable().default(null),
  sought: z.enum(details.sought.values).nullable().default(null),
  work: z.enum(details.work.values).nullable().default(null),
  close: z.enum(details.close.values).nullable().default(null),
  source: z.string(),
  words: z.string().nullable(),
  alsoTells,
  stands: z.boolean(),
  replaces: z.string().nullable(),
  noted: z.string(),
  notedBy: z.string(),
});

export const personRights = z.object({
  pseudonym: z.string(),
  asOf: z.string(),
  rights: z.array(held),
  notHeld: z.array(
    z.object({
      ...{ id: z.string(), title: words, because: z.array(words), source: z.string() },
      changed,
    }),
  ),
  questions: z.array(
    z.object({ id: z.string(), text: words, to: z.string(), rights: z.array(z.string()) }),
  ),
  atOnce: z.array(noDay).openapi({
    description: "What cannot wait and has no day. It is written as done, and undone, as a day is.",
  }),
  days: z.array(toHold),
  earlier: z.array(z.union([toHold, noDay])),
  events: z.array(event),
  ofCase: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      provision: z.string().nullable(),
      happened: z.string(),
      cameFrom: z.string().nullable(),
    }),
  ),
  contradictions: z
    .array(
      z.object({
        why: z.enum(["before", "alike", "long", "short", "far", "answered"]),
        event: z.string(),
        other: z.string().nullable(),
        question: z.string().nullable(),
      }),
    )
    .openapi({
      description:
        "What to look at again, by ids among `events` and `ofCase`: dated before what it would follow (`other`), perhaps the same as another, with a last day later than what was read of such a permit (`long`), or with a last day to appeal that is long after (`far`), or where the last answer says otherwise (`answered`). Nothing is refused for it. Where all is right, `question` is answered with `stands`; until then a letter to the person says that what rests on it is not known. Null where two things cannot both be so.",
    }),
  answers: z.array(
    z.object({
      question: z.string(),
      answer: z.string(),
      words: z.string().nullable(),
      alsoTells,
      on: z.string(),
      source: z.string(),
      noted: z.string(),
      notedBy: z.string(),
    }),
  ),
});

const said = (line: Line) => ({ en: sentence(line, "en"), nb: sentence(line, "nb") });
export const shownTodo = ({ what, by, who, atOnce, met }: Todo) => ({
  ...{ what: said(what), by, who },
  ...{ atOnce: atOnce !== undefined, met: met ?? null },
});

const shownHeld = ({ section, because, endsIf, todo: steps, ...one }: Held, of: ChangedFor) => ({
  ...one,
  ...changedField(of("right", section.id)),
  because: because.map(said),
  source: cited(section),
  sourceRead: section.read,
  endsIf: endsIf.map(said),
  todo: steps.map(shownTodo),
});
const shownNotHeld = ({ id, title, because, section }: NotHeld, of: ChangedFor) => ({
  ...{ id, title, source: cited(section), ...changedField(of("right", section.id)) },
  because: because.map(said),
});
const shownQuestion = ({ question, rights }: OpenQuestion) => ({
  ...{ id: question.id, text: question.words, to: question.to },
  rights: rights.map(({ id }) => id),
});
const shownDay = ({ todo: steps, ...day }: DayToHold | UrgentToHold) => ({
  ...day,
  todo: steps.map(shownTodo),
});

export function shownRights(found: RightsOfPerson, of: ChangedFor): z.infer<typeof personRights> {
  const { pseudonym, situation, answer, open, urgent, days, earlier, life, contradictions } = found;
  return personRights.parse({
    pseudonym,
    asOf: situation.asOf,
    rights: answer.rights.map((one) => shownHeld(one, of)),
    notHeld: answer.notHeld.map((one) => shownNotHeld(one, of)),
    questions: open.map(shownQuestion),
    atOnce: urgent.map(shownDay),
    days: days.map(shownDay),
    earlier: earlier.map(shownDay),
    events: life.entries.map(({ type, replaces, ...entry }) => ({
      ...entry,
      kind: type,
      stands: life.standing.has(entry.id),
      replaces: replaces?.id ?? null,
    })),
    ofCase: life.ofCase,
    contradictions: contradictions.map((contradiction) => ({
      ...{
        why: contradiction.why,
        event: contradiction.event.id,
        other: contradiction.other?.id ?? null,
      },
      question: questionOfContradiction(contradiction),
    })),
    answers: life.answers,
  });
}

export const caseRights = z.object({
  persons: z.array(
    z.object({
      id: z.string(),
      pseudonym: z.string(),
      seen: z.boolean().openapi({
        description:
          "Whether the caller reads their rights: where there is a plan, by its field of law.",
      }),
      next: z.object({ right: z.string(), due: z.string() }).nullable(),
      atOnce: z.boolean().openapi({
        description: "Whether something cannot wait, and has no day: it is in no `next`.",
      }),
      open: z.number(),
      lookAgain: z.number().openapi({
        description:
          "How much that was written down must be looked at again: `contradictions` of the person.",
      }),
    }),
  ),
});

export const shownCaseRights = ({ persons }: RightsOfCase): z.infer<typeof caseRights> =>
  caseRights.parse({ persons });

import { z } from "@hono/zod-openapi";
import { deadlineKinds } from "../../domain/deadline/deadline.ts";
import { planBCases } from "../../domain/plan/plan-b.ts";
import { doneWays } from "../../rules/rights/done.ts";
import { sentence } from "../../rules/rights/words.ts";
import type { SeenDeadline } from "./read.ts";

const words = z.object({ en: z.string(), nb: z.string() });

export const deadlineThing = z
  .object({
    kind: z.enum(deadlineKinds),
    about: z.string().openapi({ description: "The id of the thing." }),
    person: z.object({ id: z.string(), pseudonym: z.string() }).nullable(),
    agency: z.string().nullable(),
    words: z.string().nullable(),
    comes: z.enum(planBCases).nullable().openapi({
      description: "What has come about that a plan B is for.",
    }),
    inUseSince: z.string().nullable().openapi({
      description:
        "Since which day that plan B is in use already: then it is to be looked at again, and not begun.",
    }),
    journey: z.enum(["waits", "not-seen"]).nullable().openapi({
      description:
        "Where it speaks of a journey home: that the journey waits, or that the caller cannot see whether it does.",
    }),
    stops: z.boolean().openapi({
      description:
        "Of a step under way: that it rests on a consent which was withdrawn or has ended, and is to be stopped.",
    }),
    right: z.string().nullable(),
    todo: z
      .array(z.object({ what: words, who: words }))
      .openapi({ description: "What is to be done by a day of a right." }),
    state: z.string().nullable().openapi({
      description:
        "Whether the right holds, may be had, or is not known: then the day is one to be safe.",
    }),
    went: z
      .object({ how: z.enum(doneWays), on: z.string() })
      .nullable()
      .openapi({
        description:
          "Of a day of a right: how it went last, where that did not end it: tried, agreed for a date, or told without child welfare taking it in.",
      }),
    lookAgain: z.boolean().openapi({
      description:
        "Of a day of a right: whether something written of the person may be wrong, and must be looked at before anybody relies on it.",
    }),
    moves: z
      .boolean()
      .openapi({ description: "Whether the caller may move its day. The law's own days stand." }),
  })
  .nullable();

/** Says in both languages what to do. */
export function shownDeadline({ thing, isOthers: _, ...deadline }: SeenDeadline) {
  const todo = (thing?.day?.todo ?? []).map(({ what, who }) => ({
    what: { en: sentence(what, "en"), nb: sentence(what, "nb") },
    who,
  }));
  return { ...deadline, thing: thing && { ...thing, todo, state: thing.day?.state ?? null } };
}

import { z } from "@hono/zod-openapi";
import { words } from "../shown.ts";
import type { ExplainedOfPerson } from "./explain.ts";
import type { LettersOfPerson } from "./promise.ts";

const told = z.object({
  id: z.string(),
  on: z.string(),
  by: z.string(),
  language: z.string(),
  interpreter: z.string(),
  aloud: z.boolean(),
  asked: z.string().nullable(),
});

export const letterList = z.object({
  letters: z.array(
    z.object({
      id: z.string(),
      made: z.string(),
      madeAt: z.string(),
      madeBy: z.string(),
      language: z.string(),
      overtaken: z.boolean(),
      given: z.array(told),
    }),
  ),
});

export const shownLetters = ({ letters }: LettersOfPerson): z.infer<typeof letterList> =>
  letterList.parse({ letters });

const part = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), text: z.string(), depth: z.number() }),
  z.object({
    ...{ kind: z.literal("text"), text: z.string(), strong: z.boolean().optional() },
    lang: z.string().optional().describe("Where it is in another language than the rest, by code."),
  }),
  z.object({ kind: z.literal("list"), items: z.array(z.string()) }),
  z.object({
    kind: z.literal("dates"),
    items: z.array(z.object({ lead: z.string(), text: z.string() })),
  }),
]);

/** The first language first. */
export const wholeLetter = z.object({
  sender: z.array(z.string()),
  texts: z.array(
    z.object({
      language: z.string(),
      day: z.string(),
      subject: z.string(),
      body: z.array(part),
      rest: z
        .number()
        .optional()
        .describe("Where in the body the rights in full begin, where they follow."),
      foot: z.string(),
    }),
  ),
});

export const explainedList = z.object({
  edition: z.string(),
  words: z.array(
    z.object({
      id: z.string(),
      title: words,
      gives: words,
      hangsOn: words,
      endedBy: words,
      source: z.string(),
      read: z.string(),
    }),
  ),
  times: z.array(told.extend({ edition: z.string() })),
});

export const shownExplained = (
  { times }: ExplainedOfPerson,
  now: { readonly edition: string; readonly words: readonly unknown[] },
): z.infer<typeof explainedList> => explainedList.parse({ ...now, times });

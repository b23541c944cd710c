import { z } from "@hono/zod-openapi";
import { interpreters, toldBefore } from "../../domain/question/asked.ts";
import type { QuestionsOfCase } from "./read.ts";

const agreement = z.object({ holds: z.boolean(), who: z.string(), on: z.string() });

const standing = z.discriminatedUnion("asks", [
  z.object({ asks: z.literal("everything"), because: z.string(), reported: z.string().optional() }),
  z.object({ asks: z.literal("only-needs"), reported: z.string() }),
]);

export const questionList = z.object({
  standing,
  agreements: z.array(agreement),
  needs: z.array(z.string()),
  settling: z.array(z.object({ question: z.string(), settles: z.array(z.string()) })),
  heldBack: z.number(),
});

/** With the facts each may tell of. */
export function shownQuestions({
  offer,
  standing: now,
  agreements,
}: QuestionsOfCase): z.infer<typeof questionList> {
  return questionList.parse({
    standing: now,
    agreements,
    needs: offer.needs.map(({ id }) => id),
    settling: offer.settling.map(({ question, settles }) => ({
      question: question.id,
      settles: settles.map(({ id }) => id),
    })),
    heldBack: offer.heldBack,
  });
}

export const askedList = z.object({
  asked: z.array(
    z.object({
      id: z.string(),
      wording: z.string(),
      question: z.string().nullable(),
      person: z.string().nullable(),
      on: z.string(),
      language: z.string(),
      interpreter: z.enum(interpreters),
      rights: z.enum(toldBefore),
      told: z.string().nullable(),
      askedBy: z.string(),
      noted: z.string(),
      standing,
      answer: z
        .object({ observation: z.string(), on: z.string(), notedBy: z.string(), noted: z.string() })
        .nullable(),
    }),
  ),
});

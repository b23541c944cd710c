import { z } from "zod";
import { consentWays } from "../../domain/case/consent.ts";
import type { KeptRow } from "../../domain/journey/row.ts";
import { moveReasons } from "../../domain/plan/by.ts";
import { givenFields } from "../../domain/plan/field.ts";
import { needStates, observers } from "../../domain/plan/need.ts";
import { planBCases } from "../../domain/plan/plan-b.ts";
import { heardWays, wishKinds } from "../../domain/plan/wishes.ts";
import { day, isMeantDay } from "../../domain/time/day.ts";

interface Texts {
  /** `someLine` is not empty. */
  readonly line: z.ZodString;
  readonly someLine: z.ZodString;
  /** `someWords` is not empty. */
  readonly words: z.ZodString;
  readonly someWords: z.ZodString;
  readonly id: z.ZodType<string, string>;
  readonly row: z.ZodType<KeptRow | null>;
}

const someDay = z.iso.date().refine(isMeantDay).transform(day);

export function planShapes({ line, someLine, words, someWords, id, row }: Texts) {
  const wishes = z.object({
    kind: z.literal("wishes"),
    inOrder: z.array(z.enum(wishKinds)).max(wishKinds.length),
    words: someWords.nullable(),
    on: someDay,
    heard: z.enum(heardWays),
  });
  const need = z.object({
    kind: z.literal("need"),
    state: z.enum(needStates),
    what: words,
    observer: z.enum(observers),
    observedBy: someLine.nullable(),
    on: someDay,
    assessment: z
      .discriminatedUnion("state", [
        z.object({ state: z.literal("not-assessed") }),
        z.object({ state: z.literal("assessed"), by: line, on: someDay }),
      ])
      .nullable(),
  });
  const doer = z.discriminatedUnion("who", [
    z.object({ who: z.literal("colleague"), id }),
    z.object({ who: z.literal("person") }),
    z.object({ who: z.literal("other"), name: line }),
  ]);
  const step = z.object({
    kind: z.literal("step"),
    what: words,
    doer,
    by: someDay.nullable(),
    promised: z.boolean(),
    tells: z.discriminatedUnion("to", [
      z.object({ to: z.literal("nobody") }),
      z.object({ to: z.literal("agency"), cell: z.string().max(60), consent: id.nullable() }),
      z.object({
        to: z.literal("other"),
        name: line,
        agreed: z.object({ on: someDay, how: z.enum(consentWays) }).nullable(),
      }),
    ]),
    standing: z.discriminatedUnion("state", [
      z.object({ state: z.literal("planned") }),
      z.object({ state: z.literal("begun") }),
      z.object({ state: z.literal("waiting"), on: line }),
      z.object({ state: z.literal("done"), day: someDay, how: words.nullable() }),
      z.object({ state: z.literal("given-up"), why: words }),
    ]),
  });
  const followUp = z.object({
    kind: z.literal("follow-up"),
    what: words,
    who: id,
    due: someDay,
    standing: z.discriminatedUnion("state", [
      z.object({ state: z.literal("asked-for") }),
      z.object({ state: z.literal("noted"), on: someDay, words }),
      z.object({ state: z.literal("not-reached"), on: someDay, words }),
    ]),
  });
  const planB = z.object({
    kind: z.literal("plan-b"),
    comes: z.enum(planBCases),
    instead: words,
    doer,
    standing: z.discriminatedUnion("state", [
      z.object({ state: z.literal("ready") }),
      z.object({ state: z.literal("in-use"), since: someDay }),
      z.object({ state: z.literal("set-aside"), why: words }),
    ]),
  });
  const journeyAnswer = z.object({
    kind: z.literal("return"),
    row,
    words: someWords.nullable(),
    on: someDay,
  });
  const correction = z.object({
    kind: z.literal("correction"),
    about: z.string().max(60).nullable(),
    said: words,
    on: someDay,
    standing: z.discriminatedUnion("state", [
      z.object({ state: z.literal("open") }),
      z.object({ state: z.literal("answered"), done: words, on: someDay }),
    ]),
  });
  const handover = z.object({
    kind: z.literal("handover"),
    to: z.string(),
    mustKnow: z.string(),
    keeps: z.array(z.enum(givenFields)).nullable(),
  });
  const moved = z
    .object({ from: someDay, why: z.enum(moveReasons), words: words.nullable() })
    .optional();
  /** That a date was moved is set by its verb, never sent. */
  const content = z.discriminatedUnion("kind", [
    wishes,
    need,
    step.extend({ moved }),
    followUp.extend({ moved }),
    planB,
    journeyAnswer,
    correction,
    handover,
  ]);
  return { wishes, need, step, followUp, planB, correction, content };
}

import { z } from "@hono/zod-openapi";
import { day, isDay } from "../../domain/base/day.ts";
import { consentWays } from "../../domain/case/consent.ts";
import { givenFields, planFields } from "../../domain/plan/field.ts";
import { needStates, observers } from "../../domain/plan/need.ts";
import { planBCases } from "../../domain/plan/plan-b.ts";
import { returnAnswers, returnTopics } from "../../domain/plan/return.ts";
import { heardWays, wishKinds } from "../../domain/plan/wishes.ts";

// What comes in and what leaves, field by field. The same shapes both ways: what was written is what is read.

const someDay = z.iso.date().refine(isDay).transform(day);
const line = z.string().trim().max(300);
const words = z.string().trim().max(4000);

export const wishes = z.object({
  kind: z.literal("wishes"),
  inOrder: z.array(z.enum(wishKinds)).max(wishKinds.length),
  words: words.min(1).nullable(),
  on: someDay,
  heard: z.enum(heardWays),
});

export const need = z.object({
  kind: z.literal("need"),
  state: z.enum(needStates),
  what: words,
  observer: z.enum(observers),
  observedBy: line.min(1).nullable(),
  on: someDay,
  assessment: z
    .discriminatedUnion("state", [
      z.object({ state: z.literal("not-assessed") }),
      z.object({ state: z.literal("assessed"), by: line, on: someDay }),
    ])
    .nullable(),
});

export const step = z.object({
  kind: z.literal("step"),
  what: words,
  doer: z.discriminatedUnion("who", [
    z.object({ who: z.literal("colleague"), id: z.uuid() }),
    z.object({ who: z.literal("person") }),
    z.object({ who: z.literal("other"), name: line }),
  ]),
  by: someDay.nullable(),
  promised: z.boolean(),
  tells: z.discriminatedUnion("to", [
    z.object({ to: z.literal("nobody") }),
    z.object({
      to: z.literal("agency"),
      cell: z.string().max(60),
      consent: z.uuid().nullable(),
    }),
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

export const followUp = z.object({
  kind: z.literal("follow-up"),
  what: words,
  who: z.uuid(),
  due: someDay,
  standing: z.discriminatedUnion("state", [
    z.object({ state: z.literal("asked-for") }),
    z.object({ state: z.literal("noted"), on: someDay, words }),
    z.object({ state: z.literal("not-reached"), on: someDay, words }),
  ]),
});

export const planB = z.object({
  kind: z.literal("plan-b"),
  comes: z.enum(planBCases),
  instead: words,
  who: line,
  standing: z.discriminatedUnion("state", [
    z.object({ state: z.literal("ready") }),
    z.object({ state: z.literal("in-use"), since: someDay }),
    z.object({ state: z.literal("set-aside"), why: words }),
  ]),
});

export const returnNote = z.object({
  kind: z.literal("return"),
  topic: z.enum(returnTopics),
  answer: z.enum(returnAnswers),
  words: words.min(1).nullable(),
  on: someDay,
  heard: z.enum(heardWays),
});

export const correction = z.object({
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

const entry = z.object({
  thing: z.string(),
  version: z.number(),
  field: z.enum(planFields),
  at: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  content: z.discriminatedUnion("kind", [
    wishes,
    need,
    step,
    followUp,
    planB,
    returnNote,
    correction,
    handover,
  ]),
});

const kept = z.object({
  id: z.string(),
  person: z.string(),
  pseudonym: z.string(),
  opened: z.string(),
  openedBy: z.string(),
  coordinators: z.array(z.object({ id: z.string(), name: z.string(), since: z.string() })),
});

export const planList = z.object({ plans: z.array(kept) });

/** A plan with every wording that the caller may see, the oldest first; `fields` says which of its fields those are. */
export const wholePlan = z.object({
  plan: kept,
  fields: z.array(z.enum(planFields)),
  entries: z.array(entry),
});

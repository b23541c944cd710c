import { z } from "zod";
import { day, type Moment } from "../domain/base/day.ts";
import { consentWays } from "../domain/case/consent.ts";
import type { Content, Entry } from "../domain/plan/entry.ts";
import { givenFields, type PlanField } from "../domain/plan/field.ts";
import { needStates, observers } from "../domain/plan/need.ts";
import { planBCases } from "../domain/plan/plan-b.ts";
import { returnAnswers, returnTopics } from "../domain/plan/return.ts";
import { heardWays, wishKinds } from "../domain/plan/wishes.ts";
import type { Tx } from "./as-actor.ts";
import { momentOf } from "./case.ts";

const someDay = z.string().transform(day);
const text = z.string();

const wishes = z.object({
  kind: z.literal("wishes"),
  inOrder: z.array(z.enum(wishKinds)),
  words: text.nullable(),
  on: someDay,
  heard: z.enum(heardWays),
});

const need = z.object({
  kind: z.literal("need"),
  state: z.enum(needStates),
  what: text,
  observer: z.enum(observers),
  observedBy: text.nullable(),
  on: someDay,
  assessment: z
    .discriminatedUnion("state", [
      z.object({ state: z.literal("not-assessed") }),
      z.object({ state: z.literal("assessed"), by: text, on: someDay }),
    ])
    .nullable(),
});

const doer = z.discriminatedUnion("who", [
  z.object({ who: z.literal("colleague"), id: text }),
  z.object({ who: z.literal("person") }),
  z.object({ who: z.literal("other"), name: text }),
]);

const tells = z.discriminatedUnion("to", [
  z.object({ to: z.literal("nobody") }),
  z.object({ to: z.literal("agency"), cell: text, consent: text.nullable() }),
  z.object({
    to: z.literal("other"),
    name: text,
    agreed: z.object({ on: someDay, how: z.enum(consentWays) }).nullable(),
  }),
]);

const step = z.object({
  kind: z.literal("step"),
  what: text,
  doer,
  by: someDay.nullable(),
  promised: z.boolean(),
  tells,
  standing: z.discriminatedUnion("state", [
    z.object({ state: z.literal("planned") }),
    z.object({ state: z.literal("begun") }),
    z.object({ state: z.literal("waiting"), on: text }),
    z.object({ state: z.literal("done"), day: someDay, how: text.nullable() }),
    z.object({ state: z.literal("given-up"), why: text }),
  ]),
});

const followUp = z.object({
  kind: z.literal("follow-up"),
  what: text,
  who: text,
  due: someDay,
  standing: z.discriminatedUnion("state", [
    z.object({ state: z.literal("asked-for") }),
    z.object({ state: z.literal("noted"), on: someDay, words: text }),
    z.object({ state: z.literal("not-reached"), on: someDay, words: text }),
  ]),
});

const planB = z.object({
  kind: z.literal("plan-b"),
  comes: z.enum(planBCases),
  instead: text,
  who: text,
  standing: z.discriminatedUnion("state", [
    z.object({ state: z.literal("ready") }),
    z.object({ state: z.literal("in-use"), since: someDay }),
    z.object({ state: z.literal("set-aside"), why: text }),
  ]),
});

const returnNote = z.object({
  kind: z.literal("return"),
  topic: z.enum(returnTopics),
  answer: z.enum(returnAnswers),
  words: text.nullable(),
  on: someDay,
  heard: z.enum(heardWays),
});

const correction = z.object({
  kind: z.literal("correction"),
  about: text.nullable(),
  said: text,
  on: someDay,
  standing: z.discriminatedUnion("state", [
    z.object({ state: z.literal("open") }),
    z.object({ state: z.literal("answered"), done: text, on: someDay }),
  ]),
});

const handover = z.object({
  kind: z.literal("handover"),
  to: text,
  mustKnow: text,
  keeps: z.array(z.enum(givenFields)).nullable(),
});

const content: z.ZodType<Content> = z.discriminatedUnion("kind", [
  wishes,
  need,
  step,
  followUp,
  planB,
  returnNote,
  correction,
  handover,
]);

interface Row {
  readonly thing: string;
  readonly version: number;
  readonly field: PlanField;
  readonly at: Moment;
  readonly by: Entry["by"];
  readonly content: unknown;
}

/** Everything ever written in a plan that whoever asks may see, the oldest first. */
export async function entriesOf(tx: Tx, plan: string): Promise<readonly Entry[]> {
  const { rows } = await tx.query<Row>(
    `select e.thing, e.version, e.field, ${momentOf("e.written_at")} as at,
            json_build_object('id', e.written_by, 'name', coalesce(w.name, '')) as by, e.content
       from work.plan_entry e left join access.colleague w on w.id = e.written_by
      where e.plan = $1
      order by e.written_at, e.kept_at, e.version`,
    [plan],
  );
  return rows.map((row) => ({ ...row, content: content.parse(row.content) }));
}

/** Puts a wording on top of a thing; false when somebody else has put that version there meanwhile. */
export async function insertEntry(
  tx: Tx,
  plan: string,
  entry: Omit<Entry, "by"> & { readonly by: string },
): Promise<boolean> {
  const { thing, version, field, at, by, content: of } = entry;
  const { rowCount } = await tx.query(
    `insert into work.plan_entry (plan, thing, version, kind, field, content, written_at, written_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [plan, thing, version, of.kind, field, JSON.stringify(of), at, by],
  );
  return rowCount === 1;
}

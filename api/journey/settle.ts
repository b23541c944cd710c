import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { mayOnRights } from "../../domain/access/may.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import {
  type Journey,
  type JourneyAnswer,
  journeyIn,
  journeyOf,
} from "../../domain/journey/kept.ts";
import { codesOf, type SettleRefusal, settleProblem } from "../../domain/journey/locks.ts";
import { answers, type KeptRow, type RowOf } from "../../domain/journey/row.ts";
import type { Entry } from "../../domain/plan/entry.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { Tx } from "../../store/as-actor.ts";
import type { OfPerson } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { type OpenPlan, onPlan } from "../access/perform.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";
import { caseSaysFor } from "../plan/holding.ts";
import { type Before, type KeepRefusal, keepEntry, slipsAt } from "../plan/keep.ts";
import { entriesFor } from "../plan/read.ts";

/** The one thing in a plan that holds the journey itself. */
const journeyThing = "journey";

/** The journey in a plan that was opened, by all that whoever writes sees. */
async function journeyFor(
  tx: Tx,
  actor: Colleague,
  opened: OpenPlan,
  of: OfPerson & { readonly today: Day },
): Promise<Journey> {
  const { access } = opened;
  const readsRights: boolean = mayOnRights(actor, "rights.read", access, access);
  const says = await caseSaysFor(tx, of, readsRights, of.today);
  return journeyIn(await entriesFor(tx, actor, opened), says, of.today);
}

interface Judged extends OfPerson {
  readonly thing: string;
  readonly seen?: number;
  readonly row: KeptRow;
  readonly words: string;
  readonly on: Day;
}

/** Keeps a row that needs its words, where `judge` finds nothing against it. */
async function keepJudged<Code extends string>(
  { cell, actor, now }: { cell: Cell; actor: Colleague; now: Moment },
  { caseId, person, thing, seen = 0, row, words, on }: Judged,
  judge: (journey: Journey, entries: readonly Entry[]) => Code | null,
  noWords: Code,
): Promise<Outcome<number, Code | "plan.not-yet" | KeepRefusal>> {
  const today = dayOf(now);
  const field = "return";
  const content: JourneyAnswer = { kind: "return", row, words, on };
  return await onPlan(cell, actor, { caseId, person, field }, "plan.note", async (tx, opened) => {
    const journey = await journeyFor(tx, actor, opened, { caseId, person, today });
    const problem = ({ entries }: Before<JourneyAnswer>) => {
      if (words === "") {
        return noWords;
      }
      return on > today ? "plan.not-yet" : judge(journey, entries);
    };
    return await keepEntry<"return", Code | "plan.not-yet">(
      { tx, actor, opened, now },
      { caseId, person, thing, seen, field, content },
      { problem },
    );
  });
}

const words = z.string().trim().max(4000);

export const settling = form(
  z.object({
    question: z.string().max(60),
    about: z.string().max(1000).nullable().default(null),
    outcome: z.enum(answers.settled.outcome),
    reason: words,
  }),
  {
    "journey.question.not-found": "outcome",
    "journey.by-asking": "outcome",
    "journey.by-another": "outcome",
    "journey.no-reason": "reason",
    "plan.not-yet": "outcome",
    ...slipsAt("outcome"),
  },
);
export const doubting = form(
  z.object({ lock: z.enum(answers.doubted.lock), about: z.string().max(60), reason: words }),
  { "journey.no-reason": "reason", "plan.not-yet": "reason", ...slipsAt("reason") },
);
export const journeying = form(
  z.object({
    seen: z.number().int().min(0),
    along: z.enum(answers.journey.along),
    day: someDay.nullable().default(null),
    words,
    on: someDay,
  }),
  {
    "journey.waits": "words",
    "plan.no-own-words": "words",
    "plan.not-yet": "on",
    ...slipsAt("words"),
  },
);

/** What a colleague finds of a named question, with the reason. */
export interface Settle extends OfPerson {
  readonly thing: string;
  readonly question: string;
  readonly about: string | null;
  readonly outcome: RowOf<"settled">["outcome"];
  readonly reason: string;
}

/** Settles a named question, by another colleague than who asked or wrote it down. */
export async function settle(
  cell: Cell,
  actor: Colleague,
  { question, about, outcome, reason, ...of }: Settle,
  now: Moment,
): Promise<Outcome<number, SettleRefusal | "plan.not-yet" | KeepRefusal>> {
  const row = { row: "settled", said: null, question, about, outcome } as const;
  return await keepJudged<SettleRefusal>(
    { cell, actor, now },
    { ...of, row, words: reason, on: dayOf(now) },
    ({ standing }) => settleProblem(standing, { question, about, outcome }, actor.id),
    "journey.no-reason",
  );
}

/** That an answer does not fit what was said. */
export interface Doubt extends OfPerson {
  readonly thing: string;
  readonly lock: RowOf<"doubted">["lock"];
  /** The answer, by its thing. */
  readonly about: string;
  readonly reason: string;
}

/** Doubts an answer: the journey waits until another colleague settles it. */
export async function doubt(
  cell: Cell,
  actor: Colleague,
  { lock, about, reason, ...of }: Doubt,
  now: Moment,
): Promise<Outcome<number, "journey.no-reason" | "plan.not-yet" | KeepRefusal>> {
  const row = { row: "doubted", said: null, lock, about } as const;
  return await keepJudged<"journey.no-reason" | "plan.entry.not-found">(
    { cell, actor, now },
    { ...of, row, words: reason, on: dayOf(now) },
    (_, entries) =>
      entries.some((each) => each.thing === about && each.field === "return")
        ? null
        : "plan.entry.not-found",
    "journey.no-reason",
  );
}

/** The journey itself: the day and the way in words, and whether anyone comes along. */
export interface JourneyWords extends OfPerson {
  readonly seen: number;
  readonly along: RowOf<"journey">["along"];
  /** The day that it is meant for; null where it is not known. */
  readonly day?: Day | null;
  readonly words: string;
  readonly on: Day;
}

export type JourneyRefusal = "journey.waits" | "plan.no-own-words" | "plan.not-yet" | KeepRefusal;

/** Writes the journey itself, only where nothing keeps it; else refused `journey.waits`, with the codes of what does. */
export async function noteJourney(
  cell: Cell,
  actor: Colleague,
  { seen, along, day = null, words, on, ...of }: JourneyWords,
  now: Moment,
): Promise<Outcome<number, JourneyRefusal> & { readonly codes: readonly string[] }> {
  const row = { row: "journey", said: null, along, day } as const;
  const codes: string[] = [];
  const kept = await keepJudged<"journey.waits" | "plan.no-own-words">(
    { cell, actor, now },
    { ...of, thing: journeyThing, seen, row, words, on },
    ({ sayings }) => {
      const { locks } = journeyOf([...sayings.written, row], dayOf(now));
      codes.push(...codesOf(locks));
      return locks.mayBeWritten ? null : "journey.waits";
    },
    "plan.no-own-words",
  );
  return { ...kept, codes };
}

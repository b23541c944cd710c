import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { sameJson } from "../../domain/base/json.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import {
  type Answer,
  type AnswerRefusal,
  answerProblem,
  asKept,
  talkProblem,
} from "../../domain/journey/answer.ts";
import { type JourneyAnswer, rowsIn } from "../../domain/journey/kept.ts";
import { namedAlike } from "../../domain/journey/label.ts";
import type { Row } from "../../domain/journey/row.ts";
import type { Entry } from "../../domain/plan/entry.ts";
import { type Day, dayOf, type Moment } from "../../domain/time/day.ts";
import type { OfPerson } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { keptRow } from "../../store/plan/journey-shape.ts";
import { insertEntry } from "../../store/plan/plan-entry.ts";
import { onPlan } from "../access/perform.ts";
import { form } from "../form.ts";
import { someDay } from "../openapi.ts";
import { type KeepRefusal, keepEntry, slipsAt, type Writing } from "../plan/keep.ts";
import { entriesFor } from "../plan/read.ts";
import { tellRow } from "../plan/tell.ts";

const field = "return";

const answer = z.object({
  row: keptRow,
  words: z.string().trim().max(4000).min(1).nullable().default(null),
});
const mends = <At extends string>(at: At) =>
  ({
    "plan.not-yet": "on",
    "journey.asked-no": at,
    "journey.no-such-answer": at,
    "journey.talk.not-found": at,
    "journey.no-such-person": at,
    "journey.label-too-long": at,
    "journey.who-decided": at,
    "journey.stays-both": at,
    ...slipsAt(at),
  }) as const;
export const talking = form(z.object({ on: someDay, answers: z.array(answer).min(1).max(80) }), {
  ...mends("answers"),
  "journey.stays-both": "answers.stays.ticked",
});
export const answering = form(answer.extend({ on: someDay }), {
  ...mends("row"),
  "journey.who-decided": "row.authority",
});

/** A talk with its answers, the talk itself first. */
export interface Talk extends OfPerson {
  /** The id of the talk; its answers are counted from it. */
  readonly thing: string;
  readonly on: Day;
  readonly answers: readonly Answer[];
}

const answered = (row: JourneyAnswer["row"], words: string | null, on: Day): JourneyAnswer => ({
  ...{ kind: "return", row, words, on },
});

/** Keeps a talk whole, or nothing of it; sent twice it is kept once. Gives how many answers it holds. */
async function keepTalk(
  { tx, actor, opened, now }: Writing,
  { thing, on, ...talk }: Talk,
): Promise<Outcome<number, AnswerRefusal | "plan.already-changed">> {
  const entries = await entriesFor(tx, actor, opened);
  const isOfTalk = (each: Entry) => each.thing.split(".")[0] === thing;
  const rows = rowsIn(entries.filter((each) => !isOfTalk(each)));
  const answers = namedAlike(talk.answers, rows);
  const problem = talkProblem(answers, rows, on, dayOf(now));
  if (problem !== null) {
    return refused(problem);
  }
  const things = answers.map(({ row, words }, at) => {
    const said = at === 0 ? null : thing;
    const before = [...rows, ...answers.slice(0, at).map((each) => each.row as Row)];
    const content = answered(asKept(row, before, { said, by: actor.id }), words, on);
    // In the order of asking.
    return { thing: at === 0 ? thing : `${thing}.${String(at).padStart(2, "0")}`, content };
  });
  const before = entries.filter(isOfTalk);
  if (before.length > 0) {
    const isSame =
      before.length === things.length &&
      things.every((each) =>
        before.some((one) => one.thing === each.thing && sameJson(one.content, each.content)),
      );
    return isSame ? done(things.length) : refused("plan.already-changed");
  }
  for (const each of things) {
    const entry = { ...each, version: 1, field, at: now } as const;
    if (!(await insertEntry(tx, opened.plan.id, { ...entry, by: actor.id }))) {
      return refused("plan.already-changed");
    }
    await tellRow(tx, opened.plan, each.content.row, { at: now, by: actor.id });
  }
  return done(things.length);
}

/** Writes down a talk about going home with all its answers, or that they said no to being asked. */
export async function noteTalk(
  cell: Cell,
  actor: Colleague,
  talk: Talk,
  now: Moment,
): Promise<Outcome<number, AnswerRefusal | KeepRefusal>> {
  return await onPlan(cell, actor, { ...talk, field }, "plan.note", (tx, opened) =>
    keepTalk({ tx, actor, opened, now }, talk),
  );
}

/** One answer by itself: of someone there, of a pair, of what is arranged, of a child. */
export interface OneAnswer extends OfPerson, Answer {
  readonly thing: string;
  readonly on: Day;
}

export async function noteRow(
  cell: Cell,
  actor: Colleague,
  request: OneAnswer,
  now: Moment,
): Promise<Outcome<number, AnswerRefusal | KeepRefusal>> {
  const { caseId, person, thing, row, words, on } = request;
  return await onPlan(cell, actor, { caseId, person, field }, "plan.note", async (tx, opened) => {
    const rows = rowsIn(await entriesFor(tx, actor, opened));
    const [named = request] = namedAlike([{ row, words }], rows);
    const kept = asKept(named.row, rows, { said: row.said, by: actor.id });
    const keep = { caseId, person, thing, seen: 0, field, content: answered(kept, words, on) };
    const problem = () => answerProblem(named, rows, on, dayOf(now));
    return await keepEntry<"return", AnswerRefusal>(
      { tx, actor, opened, now },
      { ...keep, field },
      { problem },
    );
  });
}

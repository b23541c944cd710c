import type { Day } from "../../../domain/time/day.ts";
import { catalogue } from "../../../rules/rights/catalogue.ts";
import { asToBeDone, daysMissed, type RightDay, rightDays } from "../../../rules/rights/days.ts";
import { isSameUrgent, isToDo } from "../../../rules/rights/done-in-time.ts";
import type { Answer, Todo } from "../../../rules/rights/right.ts";
import type { Situation } from "../../../rules/rights/situation.ts";
import { urgentOf } from "../../../rules/rights/urgent.ts";
import type { Tx } from "../../../store/as-actor.ts";
import {
  type KeptRightDay,
  type MetRightDay,
  metDaysOf,
  rightDaysOf,
} from "../../../store/plan/right-day.ts";
import { type KeptUrgentStep, urgentStepsOf } from "../../../store/plan/urgent-step.ts";

interface Written {
  readonly id: string | null;
  readonly met: MetRightDay | null;
  readonly beside: readonly MetRightDay[];
  /** What was written that ends nothing: tried, agreed for later, told to another, or in words alone. */
  readonly open: readonly MetRightDay[];
  readonly undone: readonly MetRightDay[];
}

/** One that was met keeps its words. */
export interface DayToHold extends RightDay, Written {}

/** `title` names each right that it is of. */
export interface UrgentToHold extends Omit<RightDay, "due">, Written {
  readonly due: null;
  readonly step: string;
  readonly since: Day | null;
}

export interface AllToHold {
  /** What is still to be done first. */
  readonly urgent: readonly UrgentToHold[];
  readonly days: readonly DayToHold[];
  /** Named no more, and once written as done. */
  readonly earlier: readonly (DayToHold | UrgentToHold)[];
}

/** Also one that the law no longer has by that name. */
function titleOf(right: string): RightDay["title"] {
  const found = catalogue.find(({ section }) => section.id === right);
  return found?.title ?? { en: right, nb: right };
}

function noLonger(right: string, { rights }: Answer): Omit<RightDay, "due"> {
  const state = rights.find(({ id }) => id === right)?.state ?? "ended";
  return { right, title: titleOf(right), state, todo: [] };
}

/** What was done before something came up was not done for that. */
function writtenOf(
  told: readonly MetRightDay[],
  id: string | null,
  todo: readonly Todo[] = [],
): Written {
  const tellings = told.filter(({ day }) => day === id);
  const standing = tellings.filter(({ undone, closes }) => closes && undone === null);
  const last = standing.at(-1) ?? null;
  const isEarlier = todo.some(
    (each) => isToDo(each) && last !== null && last.on < (each.since ?? ""),
  );
  const met = isEarlier ? null : last;
  return {
    ...{ id, met, beside: standing.filter((each) => each !== met) },
    open: tellings.filter(({ undone, closes }) => !closes && undone === null),
    undone: tellings.filter(({ undone }) => undone !== null),
  };
}

interface Reckoning {
  readonly situation: Situation;
  readonly answer: Answer;
  readonly told: readonly MetRightDay[];
}

/** Before them those that passed undone; and the earlier ones. */
function daysToHold(
  kept: readonly KeptRightDay[],
  { situation, answer, told }: Reckoning,
): Pick<AllToHold, "days" | "earlier"> {
  const withTold = (day: RightDay, id: string | null): DayToHold => {
    const written = writtenOf(told, id, day.todo);
    const { met } = written;
    const named = met === null ? undefined : asToBeDone(situation, { ...day, on: met.on });
    return { ...day, ...named, ...written };
  };
  const now = rightDays(answer).map((day) => {
    const id = kept.find(({ right, due }) => right === day.right && due === day.due)?.id ?? null;
    return withTold(day, id);
  });
  const missed = daysMissed(situation, kept)
    .filter(({ id }) => !now.some((day) => day.id === id))
    .map(({ id, ...day }) => withTold(day, id));
  const days = [...missed, ...now];
  const earlier = kept
    .filter(({ id }) => told.some(({ day }) => day === id) && !days.some((day) => day.id === id))
    .map(({ id, right, due }) => withTold({ ...noLonger(right, answer), due }, id));
  return { days, earlier };
}

function urgentToHold(
  kept: readonly KeptUrgentStep[],
  { answer, told }: Reckoning,
): Pick<AllToHold, "urgent" | "earlier"> {
  const urgent = urgentOf(answer).map((each): UrgentToHold => {
    const { rights, todo } = each;
    const id = kept.find((one) => isSameUrgent(one, each))?.id ?? null;
    const titled = (language: "en" | "nb") =>
      rights.map(({ title }) => title[language]).join(" · ");
    const [{ id: right, state }] = rights;
    const title = { en: titled("en"), nb: titled("nb") };
    const { step, since } = each;
    return {
      ...{ right, title, state, due: null, step, since, todo: [todo] },
      ...writtenOf(told, id),
    };
  });
  const earlier = kept
    .filter(({ id }) => told.some(({ day }) => day === id) && !urgent.some((one) => one.id === id))
    .map(({ id, right, step, since }) => ({
      ...noLonger(right, answer),
      ...{ due: null, step, since },
      ...writtenOf(told, id),
    }));
  return {
    urgent: urgent.toSorted((a, b) => Number(a.met !== null) - Number(b.met !== null)),
    earlier,
  };
}

type ToHold = (person: string, situation: Situation, answer: Answer) => AllToHold;

export async function toHoldOf(tx: Tx, persons: readonly string[]): Promise<ToHold> {
  const [told, days, steps] = await Promise.all([
    metDaysOf(tx, persons),
    rightDaysOf(tx, persons),
    urgentStepsOf(tx, persons),
  ]);
  return (person, situation, answer) => {
    const reckoning = { situation, answer, told: told(person) };
    const atOnce = urgentToHold(steps(person), reckoning);
    const byDay = daysToHold(days(person), reckoning);
    const { urgent } = atOnce;
    return { urgent, days: byDay.days, earlier: [...atOnce.earlier, ...byDay.earlier] };
  };
}

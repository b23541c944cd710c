import { catalogue } from "../../domain/rights/catalogue.ts";
import { asToBeDone, daysMissed, type RightDay, rightDays } from "../../domain/rights/days.ts";
import { isSameUrgent } from "../../domain/rights/met.ts";
import type { Answer } from "../../domain/rights/right.ts";
import type { Situation } from "../../domain/rights/situation.ts";
import { urgentOf } from "../../domain/rights/urgent.ts";
import type { Tx } from "../../store/as-actor.ts";
import { type MetRightDay, metDaysOf, rightDaysOf } from "../../store/right-day.ts";
import { urgentStepsOf } from "../../store/urgent-step.ts";

/** What was written of something that must be done, under the id it is kept by; null where it was not yet kept. */
interface Written {
  readonly id: string | null;
  readonly met: MetRightDay | null;
  /** What was written as done and undone, the oldest first. */
  readonly undone: readonly MetRightDay[];
}

/** A day that must be held. One that was met keeps its words. */
export interface DayToHold extends RightDay, Written {}

/** What cannot wait and has no day; `title` names each right that it is of. */
export interface UrgentToHold extends Omit<RightDay, "due">, Written {
  readonly due: null;
  /** What is to be done, by its name in the rules. */
  readonly step: string;
}

export interface AllToHold {
  /** What cannot wait, that which is still to be done first. */
  readonly urgent: readonly UrgentToHold[];
  readonly days: readonly DayToHold[];
  /** What the answer names no more, and somebody wrote as done: met, or undone and no longer to be done. */
  readonly earlier: readonly (DayToHold | UrgentToHold)[];
}

/** A right by its title, or one that the law here no longer has by the name it was kept under. */
function titleOf(right: string): RightDay["title"] {
  const found = catalogue.find(({ section }) => section.id === right);
  return found?.title ?? { en: right, nb: right };
}

/** What an answer names no more of a right. */
function noLonger(right: string, { rights }: Answer): Omit<RightDay, "due"> {
  const state = rights.find(({ id }) => id === right)?.state ?? "ended";
  return { right, title: titleOf(right), state, todo: [] };
}

/** What was written under an id, of all that was. */
function writtenOf(told: readonly MetRightDay[], id: string | null): Written {
  const tellings = told.filter(({ day }) => day === id);
  return {
    id,
    met: tellings.find(({ undone }) => undone === null) ?? null,
    undone: tellings.filter(({ undone }) => undone !== null),
  };
}

interface Reckoning {
  readonly situation: Situation;
  readonly answer: Answer;
  readonly told: readonly MetRightDay[];
}

/** The days of an answer, and before them those that passed without anybody writing that it was done; and the earlier ones. */
async function daysToHold(
  tx: Tx,
  person: string,
  { situation, answer, told }: Reckoning,
): Promise<Pick<AllToHold, "days" | "earlier">> {
  const kept = await rightDaysOf(tx, person);
  const withTold = (day: RightDay, id: string | null): DayToHold => {
    const written = writtenOf(told, id);
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

async function urgentToHold(
  tx: Tx,
  person: string,
  { answer, told }: Reckoning,
): Promise<Pick<AllToHold, "urgent" | "earlier">> {
  const kept = await urgentStepsOf(tx, person);
  const urgent = urgentOf(answer).map((each): UrgentToHold => {
    const { rights, todo } = each;
    const id = kept.find((one) => isSameUrgent(one, each))?.id ?? null;
    const titled = (language: "en" | "nb") =>
      rights.map(({ title }) => title[language]).join(" · ");
    const [{ id: right, state }] = rights;
    const title = { en: titled("en"), nb: titled("nb") };
    const { step } = each;
    return { ...{ right, title, state, due: null, step, todo: [todo] }, ...writtenOf(told, id) };
  });
  const earlier = kept
    .filter(({ id }) => told.some(({ day }) => day === id) && !urgent.some((one) => one.id === id))
    .map(({ id, right, step }) => ({
      ...noLonger(right, answer),
      ...{ due: null, step },
      ...writtenOf(told, id),
    }));
  return {
    urgent: urgent.toSorted((a, b) => Number(a.met !== null) - Number(b.met !== null)),
    earlier,
  };
}

/** All that an answer says must be done, at once or by a day, with what was written of each; and what was written of what it names no more. */
export async function allToHold(
  tx: Tx,
  person: string,
  situation: Situation,
  answer: Answer,
): Promise<AllToHold> {
  const told = await metDaysOf(tx, person);
  const reckoning = { situation, answer, told };
  const [atOnce, byDay] = await Promise.all([
    urgentToHold(tx, person, reckoning),
    daysToHold(tx, person, reckoning),
  ]);
  const { urgent } = atOnce;
  return { urgent, days: byDay.days, earlier: [...atOnce.earlier, ...byDay.earlier] };
}

import { dayNumber } from "../../domain/time/calendar.ts";
import { addDays, type Day } from "../../domain/time/day.ts";
import { catalogue } from "./catalogue.ts";
import { doneDays, isToDo, namedPassed, withDone } from "./done-in-time.ts";
import type { Answer, Held, State, Todo } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import type { DoneInTime, Situation } from "./situation.ts";
import { atOnce } from "./urgent.ts";
import { who } from "./who.ts";
import type { Words } from "./words.ts";

export interface RightDay {
  readonly right: string;
  readonly title: Words;
  /** A day to be safe is never that of something sure. */
  readonly state: State;
  readonly due: Day;
  readonly todo: readonly Todo[];
}

/** The first first; each right and day once. */
export function rightDays({ rights }: Pick<Answer, "rights">): readonly RightDay[] {
  return rights.flatMap(daysOf).toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
}

export function daysAhead({ rights }: Pick<Answer, "rights">): readonly RightDay[] {
  return rightDays({ rights: rights.map((held) => ({ ...held, todo: held.todo.filter(isToDo) })) });
}

function daysOf({ id, title, state, todo }: Held): readonly RightDay[] {
  const dues = [...new Set(todo.flatMap(({ by }) => (by === null ? [] : [by])))];
  return dues.map((due) => {
    const here = todo.filter(({ by }) => by === due);
    const isSafe = here.every(({ toBeSafe }) => toBeSafe);
    return { right: id, title, state: isSafe ? "unsure" : state, due, todo: here };
  });
}

interface Reckoned extends Pick<RightDay, "right" | "due"> {
  readonly id: string;
  readonly runs: boolean;
}

/** A day that passed longer ago is told on the page of rights alone: our own measure. */
const recentDays = 92;

const isSameDay = (one: Pick<RightDay, "right" | "due">, other: Pick<RightDay, "right" | "due">) =>
  one.right === other.right && one.due === other.due;

/** As it is named now, else as on that day itself. Undefined where nothing is left, or the day was not right. */
export function toDoBy(
  situation: Situation,
  { right, due }: Pick<RightDay, "right" | "due">,
): RightDay | undefined {
  const { asOf, met: told } = situation;
  const named = (on: Day) =>
    rightDays(rightsOf({ ...situation, asOf: on })).find((each) => isSameDay(each, { right, due }));
  const day = named(asOf) ?? thatDay(named(asOf < due ? asOf : due), asOf);
  if (day === undefined) {
    return undefined;
  }
  const met = doneDays(told, dayNumber(asOf));
  const todo = withDone(day.todo, { met, urgentDone: [] }, right).filter(isToDo);
  return todo.length === 0 ? undefined : { ...day, todo };
}

const deadlines = new Map(
  catalogue.map(({ section, deadline, title }) => [section.id, deadline ?? title] as const),
);

/** `at`: the place of the date among the line's days. */
function missed({ right, title }: RightDay, was: Words, at: number): Words {
  const name = deadlines.get(right) ?? title;
  return {
    en: `Missed: ${name.en}, {${at}}. Ask a lawyer what can be done now. This was to be done by then: ${was.en}`,
    nb: `Over fristen: ${name.nb}, {${at}}. Spør en advokat hva som kan gjøres nå. Dette skulle vært gjort da: ${was.nb}`,
  };
}

/** What is over and named no more asks for a lawyer. */
function thatDay(day: RightDay | undefined, asOf: Day): RightDay | undefined {
  return day === undefined || day.due >= asOf
    ? day
    : {
        ...day,
        todo: day.todo.map((each) => {
          const { words, days } = each.what;
          const now = { ...words, ...(each.over ?? missed(day, words, days.length)) };
          return { ...each, what: { words: now, days: [...days, day.due] }, who: who.lawyer };
        }),
      };
}

/**
 * What starts and stops after a change. A passed day stays, as missed, while it was right and not all was done; one that just passed
 * begins as missed.
 */
export function daysMoved<Kept extends Reckoned>(
  situation: Situation,
  reckoned: readonly Kept[],
): { readonly start: readonly Pick<RightDay, "right" | "due">[]; readonly end: readonly string[] } {
  const answer = rightsOf(situation);
  const waitsForNothing = new Set(
    atOnce(answer).flatMap(({ rights }) => rights.map(({ id }) => id)),
  );
  const isNew = (day: RightDay) =>
    !(waitsForNothing.has(day.right) || reckoned.some((each) => isSameDay(each, day)));
  const recent = addDays(situation.asOf, -recentDays);
  const wanted = daysAhead(answer).filter(
    (day) => day.due >= situation.asOf || (day.due >= recent && isNew(day)),
  );
  // A day that a decision named is answered for, unless it was asked about at once.
  const wasAsked = (due: Day) => situation.urgentDone?.some(({ since }) => since === due) === true;
  const named = namedPassed(situation)
    .filter(({ due }) => !wasAsked(due))
    .filter((day) => day.due >= recent && !reckoned.some((each) => isSameDay(each, day)))
    .flatMap((day) => toDoBy(situation, day) ?? []);
  const missed = [...daysMissed(situation, reckoned), ...named];
  const isWanted = (one: Reckoned) => [...wanted, ...missed].some((each) => isSameDay(each, one));
  return {
    start: [...wanted, ...missed].filter(
      (day) => !reckoned.some((each) => each.runs && isSameDay(each, day)),
    ),
    end: reckoned.filter((each) => each.runs && !isWanted(each)).map(({ id }) => id),
  };
}

export function daysAsNamed<Kept extends Pick<RightDay, "right" | "due">>(
  situation: Situation,
  kept: readonly Kept[],
): readonly (readonly [Kept, RightDay])[] {
  const named = daysAhead(rightsOf(situation));
  return kept.flatMap((each) => {
    const day =
      each.due < situation.asOf
        ? toDoBy(situation, each)
        : named.find((one) => isSameDay(one, each));
    return day === undefined ? [] : [[each, day] as const];
  });
}

/** Undefined where it was named neither now nor on the day it was done. */
export function asToBeDone(
  situation: Situation,
  { right, due, on }: DoneInTime,
): RightDay | undefined {
  const met = situation.met?.filter((each) => each.right !== right || each.due !== due);
  const before = { ...situation, ...(met === undefined ? {} : { met }) };
  const named = (asOf: Day) =>
    rightDays(rightsOf({ ...before, asOf: asOf < due ? asOf : due })).find(
      (each) => each.right === right && each.due === due,
    );
  const day = named(situation.asOf) ?? named(on);
  return day === undefined
    ? undefined
    : { ...day, todo: day.todo.map((each) => ({ ...each, met: on })) };
}

/** They stay until somebody writes that it was done. */
export function daysMissed<Kept extends Pick<Reckoned, "id" | "right" | "due">>(
  situation: Situation,
  reckoned: readonly Kept[],
): readonly (RightDay & { readonly id: string })[] {
  return reckoned
    .filter(({ due }) => due < situation.asOf)
    .flatMap((each) => {
      const day = toDoBy(situation, each);
      return day === undefined ? [] : [{ ...day, id: each.id }];
    });
}

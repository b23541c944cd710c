import type { Day } from "../base/day.ts";
import { isToDo } from "./met.ts";
import type { Answer, Held, State, Todo } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import type { Met, Situation } from "./situation.ts";
import type { Words } from "./words.ts";

/** A day that must be held, and of which right; several things may have to be done by it. */
export interface RightDay {
  readonly right: string;
  readonly title: Words;
  /** Of a right that is not known for sure, the day is one to be safe. */
  readonly state: State;
  readonly due: Day;
  readonly todo: readonly Todo[];
}

/** The days of an answer by which something must be done, the first day first; each right and day once. */
export function rightDays({ rights }: Pick<Answer, "rights">): readonly RightDay[] {
  return rights.flatMap(daysOf).toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
}

/** The days that are still to be held: those by which everything was done are left out. */
export function daysAhead({ rights }: Pick<Answer, "rights">): readonly RightDay[] {
  return rightDays({ rights: rights.map((held) => ({ ...held, todo: held.todo.filter(isToDo) })) });
}

function daysOf({ id, title, state, todo }: Held): readonly RightDay[] {
  const dues = [...new Set(todo.flatMap(({ by }) => (by === null ? [] : [by])))];
  return dues.map((due) => ({
    right: id,
    title,
    state,
    due,
    todo: todo.filter(({ by }) => by === due),
  }));
}

/** A day that was reckoned before, and whether what had to be done by it was. */
interface Reckoned {
  readonly id: string;
  readonly right: string;
  readonly due: Day;
  readonly met: boolean;
}

/** The day as it was reckoned on itself: there while what happened still says that it was right. */
function onItself(situation: Situation, { right, due }: Pick<RightDay, "right" | "due">) {
  return rightDays(rightsOf({ ...situation, asOf: due })).find(
    (each) => each.right === right && each.due === due,
  );
}

/**
 * Which days begin to run and which no longer do, after something of a situation changed. One that has passed stays, as missed,
 * as long as it was right on its own day; what was met stays met.
 */
export function daysMoved(
  situation: Situation,
  reckoned: readonly Reckoned[],
): { readonly start: readonly Pick<RightDay, "right" | "due">[]; readonly end: readonly string[] } {
  const { asOf } = situation;
  const wanted = rightDays(rightsOf(situation)).filter(({ due }) => due >= asOf);
  const same = (one: Reckoned) => (each: RightDay) =>
    each.right === one.right && each.due === one.due;
  const isWanted = (one: Reckoned) =>
    one.due < asOf ? onItself(situation, one) !== undefined : wanted.some(same(one));
  return {
    start: wanted.filter((day) => !reckoned.some((each) => each.met && same(each)(day))),
    end: reckoned.filter((each) => !each.met && !isWanted(each)).map(({ id }) => id),
  };
}

/** Each of these days as the rules name it still: with what is to be done by it. One that they name no more is left out. */
export function daysAsNamed<Kept extends Pick<RightDay, "right" | "due">>(
  situation: Situation,
  kept: readonly Kept[],
): readonly (readonly [Kept, RightDay])[] {
  const ahead = daysAhead(rightsOf(situation));
  return kept.flatMap((each) => {
    const day =
      each.due < situation.asOf
        ? onItself(situation, each)
        : ahead.find(({ right, due }) => right === each.right && due === each.due);
    return day === undefined ? [] : [[each, day] as const];
  });
}

/**
 * A day that was met, in the words that it was named by while it was still to be done: as if nobody had told of it, now or else on the
 * day it was done. Undefined where it was named on neither.
 */
export function asToBeDone(situation: Situation, { right, due, on }: Met): RightDay | undefined {
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

/** The days that passed without anybody writing that it was done; they stay to be seen until somebody does. */
export function daysMissed<Kept extends Reckoned>(
  situation: Situation,
  reckoned: readonly Kept[],
): readonly (RightDay & { readonly id: string })[] {
  return reckoned
    .filter(({ due, met }) => !met && due < situation.asOf)
    .flatMap((each) => {
      const day = onItself(situation, each);
      return day === undefined ? [] : [{ ...day, id: each.id }];
    });
}

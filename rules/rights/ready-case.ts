import { dayText } from "../../domain/time/calendar.ts";
import type { Picture } from "./picture.ts";
import type { AnyCase, Question, Step, Todo } from "./right.ts";
import { allSaid, type Find, type Line, type Saying, said } from "./words.ts";

export type Made<What> = (picture: Picture) => readonly What[];

/** What is the same for everyone is made once. */
function made<What>(isSame: boolean, make: Made<What>): Made<What> {
  let known: readonly What[] | null = null;
  return isSame
    ? (picture) => {
        known ??= make(picture);
        return known;
      }
    : make;
}

const isSameSaying = ({ finds, all, only }: Saying): boolean =>
  finds.length === 0 && all === null && only === null;

const linesOf = (sayings: readonly Saying[]): Made<Line> =>
  made(sayings.every(isSameSaying), (picture) => allSaid(sayings, picture));

const isSameStep = ({ what, by = null, named, atOnce }: AnyStep): boolean =>
  isSameSaying(what) && by === null && named === undefined && atOnce === undefined;

export const stepsOf = (steps: readonly AnyStep[]): Made<Todo> =>
  made(steps.every(isSameStep), (picture) => todosOf(steps, picture));

function askedOf(ask: readonly Question[]): Made<Question> {
  const isAlways = ask.every(({ only }) => only === undefined);
  return (picture) => {
    const { notSo } = picture;
    return isAlways && notSo.length === 0
      ? ask
      : ask.filter(
          ({ id, only }) => !notSo.some((each) => each === id) && (only?.(picture) ?? true),
        );
  };
}

export interface ReadyCase {
  readonly it: AnyCase;
  readonly because: Made<Line>;
  readonly endsIf: Made<Line>;
  readonly todo: Made<Todo>;
  readonly secure: Made<Todo>;
  readonly ask: Made<Question>;
}

export const ready = (it: AnyCase): ReadyCase => ({
  it,
  because: linesOf(it.because),
  endsIf: linesOf(it.endsIf ?? []),
  todo: stepsOf(it.todo ?? []),
  secure: stepsOf(it.secure ?? []),
  ask: askedOf(it.ask ?? []),
});

type AnyStep = Omit<Step, "by"> & Partial<Step>;

function todosOf(steps: readonly AnyStep[], picture: Picture): readonly Todo[] {
  const todos: Todo[] = [];
  for (const step of steps) {
    const { only } = step.what;
    if (only === null || only(picture)) {
      todos.push(todoOf(step, picture));
    }
  }
  return todos;
}

function todoOf(
  { what, by, named, who, first, late, over, atOnce }: AnyStep,
  picture: Picture,
): Todo {
  const todo: { -readonly [Key in keyof Todo]: Todo[Key] } = {
    what: said(what, picture),
    by: dayFound(by, picture),
    who,
  };
  if (named?.(picture) === true) {
    todo.named = true;
  }
  if (first !== undefined) {
    todo.first = first;
  }
  if (late !== undefined) {
    todo.late = late;
  }
  if (over !== undefined) {
    todo.over = over;
  }
  if (atOnce !== undefined) {
    todo.atOnce = { ...atOnce, since: dayFound(atOnce.since, picture) };
  }
  return todo;
}

export function dayFound(find: Find | null | undefined, picture: Picture) {
  const day = find?.(picture) ?? Number.NaN;
  return Number.isNaN(day) ? null : dayText(day);
}

import { type DayNumber, dayText } from "../pay/calendar.ts";
import { withMet } from "./met.ts";
import type { Picture } from "./picture.ts";
import type { AnyCase, Held, NotHeld, Question, Right, State, Step, Todo } from "./right.ts";
import { allSaid, type Find, type Line, type Saying, said } from "./words.ts";

/** A case of a right, ready to be said of somebody: what it says to everybody alike is made once, before anybody asks. */
export type Ready =
  | { readonly gives: "silent"; readonly ask: readonly Question[] }
  | { readonly gives: "no"; readonly ask: readonly Question[]; readonly notHeld: Of<NotHeld> }
  | { readonly gives: State; readonly ask: readonly Question[]; readonly held: Of<Held> };

/** What is the same for all looks at nobody. */
const nobody = {} as Picture;

type Of<Part> = (picture: Picture) => Part;

const nothing: readonly never[] = [];

export function readyCase(right: Right, it: AnyCase): Ready {
  const { section, title, beforeLeaving = nothing } = right;
  const { gives, ask = nothing } = it;
  const of = { id: section.id, title, section };
  if (gives === "silent") {
    return { gives, ask };
  }
  const because = linesOf(it.because);
  if (gives === "no") {
    const notHeldBy = (picture: Picture): NotHeld => ({ ...of, because: because(picture) });
    if (it.because.every(isSame)) {
      const same = notHeldBy(nobody);
      return { gives, ask, notHeld: () => same };
    }
    return { gives, ask, notHeld: notHeldBy };
  }
  const endsIf = linesOf(it.endsIf ?? nothing);
  const secure = stepsOf((it.secure ?? nothing).map((step) => ({ ...step, by: null })));
  const leaving = stepsOf(beforeLeaving.map((step) => ({ ...step, by: null })));
  const todo = todoOf(it);
  const { from, until } = it;
  const heldBy = (picture: Picture): Held => ({
    id: section.id,
    title,
    state: gives,
    from: dayFound(from, picture),
    until: dayFound(until, picture),
    because: because(picture),
    section,
    endsIf: endsIf(picture),
    todo: todo(picture),
    secure: secure(picture),
    beforeLeaving: leaving(picture),
  });
  if (beforeLeaving.length === 0 && isSameForAll(it)) {
    const same = heldBy(nobody);
    return { gives, ask, held: (picture) => marked(same, picture) };
  }
  return { gives, ask, held: (picture) => marked(heldBy(picture), picture) };
}

/** With what was done said to be. */
function marked(held: Held, { met, urgentMet }: Picture): Held {
  return met.length + urgentMet.length === 0
    ? held
    : { ...held, todo: withMet(held.todo, { met, urgentMet }, held.id) };
}

function todoOf({ todo, each }: AnyCase): Of<readonly Todo[]> {
  const steps = stepsOf(todo ?? nothing);
  if (each === undefined) {
    return steps;
  }
  return (picture) => {
    const days = each(picture);
    return days.length === 0 ? steps(picture) : [...days, ...steps(picture)];
  };
}

/** Whether a case says the same, and has the same days, whoever it is said of. */
function isSameForAll({ from, until, each, because, endsIf, todo, secure }: AnyCase): boolean {
  const steps = todo ?? nothing;
  const sayings = [
    because,
    endsIf ?? nothing,
    [...steps, ...(secure ?? nothing)].map(({ what }) => what),
  ];
  return (
    (from ?? until ?? each) === undefined &&
    sayings.every((some) => some.every(isSame)) &&
    steps.every(isDayless)
  );
}

/** Whether a step has no day of its own: neither by when, nor since when it cannot wait. */
const isDayless = ({ by, atOnce }: Step) => by === null && (atOnce?.since ?? null) === null;

const isSame = ({ finds, all, only }: Saying) =>
  finds.length === 0 && all === null && only === null;

function linesOf(sayings: readonly Saying[]): Of<readonly Line[]> {
  if (sayings.every(isSame)) {
    const same = sayings.map(({ line }) => line);
    return () => same;
  }
  return (picture) => allSaid(sayings, picture);
}

function stepsOf(steps: readonly Step[]): Of<readonly Todo[]> {
  if (steps.every((step) => isSame(step.what) && isDayless(step))) {
    const same = steps.map((step) => todoOfStep(step, nobody));
    return () => same;
  }
  return (picture) => {
    const todo: Todo[] = [];
    for (const step of steps) {
      const { only } = step.what;
      if (only === null || only(picture)) {
        todo.push(todoOfStep(step, picture));
      }
    }
    return todo;
  };
}

/** What is said of a step besides; most steps have none of it, and are not copied for it (bench/rights.ts). */
function marksOf({ first, late, over }: Step): Pick<Todo, "first" | "late" | "over"> | null {
  return first || late || over !== undefined
    ? {
        ...(first ? { first } : {}),
        ...(late ? { late } : {}),
        ...(over === undefined ? {} : { over }),
      }
    : null;
}

function todoOfStep(each: Step, picture: Picture): Todo {
  const { what, by, named, who, atOnce } = each;
  const isNamed = named?.(picture) === true;
  const marks = marksOf(each);
  const bare: Todo = { what: said(what, picture), by: dayFound(by, picture), who };
  const one: Todo =
    isNamed || marks !== null ? { ...bare, ...(isNamed ? { named: true } : {}), ...marks } : bare;
  if (atOnce === undefined) {
    return one;
  }
  const { step, since } = atOnce;
  return { ...one, atOnce: { step, since: dayFound(since, picture) } };
}

function dayFound(find: Find | null | undefined, picture: Picture) {
  const day: DayNumber = find?.(picture) ?? Number.NaN;
  return Number.isNaN(day) ? null : dayText(day);
}

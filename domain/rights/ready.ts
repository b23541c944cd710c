import { type DayNumber, dayText } from "../time/calendar.ts";
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
const nobody = { met: [], urgentMet: [] } as unknown as Picture;

type Of<Part> = (picture: Picture) => Part;
/** What is the same for everybody, made once; or how it is found. Of a few hundred a situation most are the same (bench/rights.ts). */
type Part<Said extends readonly unknown[]> = Said | Of<Said>;

function partFor<Said extends readonly unknown[]>(part: Part<Said>, picture: Picture): Said {
  return typeof part === "function" ? part(picture) : part;
}

const nothing: readonly never[] = [];

export function readyCase(right: Right, it: AnyCase): Ready {
  const { section, title, toPerson, beforeLeaving = nothing } = right;
  const { gives, ask = nothing } = it;
  const of = { id: section.id, title, toPerson, section };
  if (gives === "silent") {
    return { gives, ask };
  }
  const because = linesOf(it.because);
  if (gives === "no") {
    const notHeldBy = (picture: Picture): NotHeld => ({
      ...of,
      because: partFor(because, picture),
    });
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
    ...of,
    state: gives,
    from: dayFound(from, picture),
    until: dayFound(until, picture),
    ...(it.counted?.(picture) === true ? { counted: true } : {}),
    because: partFor(because, picture),
    endsIf: partFor(endsIf, picture),
    todo: marked(partFor(todo, picture), picture, section.id),
    secure: partFor(secure, picture),
    beforeLeaving: partFor(leaving, picture),
  });
  const isForAll =
    (from ?? until) === undefined &&
    [because, endsIf, todo, secure, leaving].every((part) => typeof part !== "function");
  if (!isForAll) {
    return { gives, ask, held: heldBy };
  }
  const same = heldBy(nobody);
  return { gives, ask, held: (picture) => (isMarked(picture) ? heldBy(picture) : same) };
}

const isMarked = ({ met, urgentMet }: Picture) => met.length + urgentMet.length > 0;

/** With what was done said to be. */
function marked(todo: readonly Todo[], picture: Picture, right: string): readonly Todo[] {
  return isMarked(picture) ? withMet(todo, picture, right) : todo;
}

function todoOf({ todo, each }: AnyCase): Part<readonly Todo[]> {
  const steps = stepsOf(todo ?? nothing);
  if (each === undefined) {
    return steps;
  }
  return (picture) => {
    const days = each(picture);
    const rest = partFor(steps, picture);
    return days.length === 0 ? rest : [...days, ...rest];
  };
}

/** Whether a step has no day of its own: neither by when, nor since when it cannot wait. */
const isDayless = ({ by, atOnce }: Step) => by === null && (atOnce?.since ?? null) === null;

const isSame = ({ finds, all, only }: Saying) =>
  finds.length === 0 && all === null && only === null;

function linesOf(sayings: readonly Saying[]): Part<readonly Line[]> {
  if (sayings.every(isSame)) {
    return sayings.map(({ line }) => line);
  }
  const ready = sayings.map(ofOneShape);
  return (picture) => allSaid(ready, picture);
}

/** However it was written down: what all of one shape are asked for is found soonest. */
const ofOneShape = ({ line, finds, all, only }: Saying): Saying => ({ line, finds, all, only });

/** A step, with all of it that is the same for everybody. */
interface ReadyStep extends Pick<Step, "what" | "by" | "who"> {
  readonly named: NonNullable<Step["named"]> | null;
  readonly atOnce: NonNullable<Step["atOnce"]> | null;
  readonly marks: Pick<Todo, "first" | "late" | "over"> | null;
  /** The whole of it, where it is the same for everybody. */
  readonly same: Todo | null;
}

function readyStep(given: Step): ReadyStep {
  const { what, by, named = null, who, atOnce = null, first, late, over } = given;
  const marks = {
    ...(first ? { first } : {}),
    ...(late ? { late } : {}),
    ...(over === undefined ? {} : { over }),
  };
  const step: ReadyStep = {
    ...{ what: ofOneShape(what), by, named, who, atOnce },
    ...{ marks: Object.keys(marks).length === 0 ? null : marks, same: null },
  };
  return isSame(what) && isDayless(given) ? { ...step, same: todoOfStep(step, nobody) } : step;
}

function stepsOf(steps: readonly Step[]): Part<readonly Todo[]> {
  const ready = steps.map(readyStep);
  const same = ready.flatMap((step) => step.same ?? []);
  if (same.length === ready.length) {
    return same;
  }
  return (picture) => {
    const todo: Todo[] = [];
    for (const step of ready) {
      const { only } = step.what;
      if (step.same !== null) {
        todo.push(step.same);
      } else if (only === null || only(picture)) {
        todo.push(todoOfStep(step, picture));
      }
    }
    return todo;
  };
}

function todoOfStep({ what, by, named, who, marks, atOnce }: ReadyStep, picture: Picture): Todo {
  const isNamed = named?.(picture) === true;
  const bare: Todo = { what: said(what, picture), by: dayFound(by, picture), who };
  const one: Todo =
    isNamed || marks !== null ? { ...bare, ...(isNamed ? { named: true } : {}), ...marks } : bare;
  if (atOnce === null) {
    return one;
  }
  const { step, since } = atOnce;
  return { ...one, atOnce: { step, since: dayFound(since, picture) } };
}

function dayFound(find: Find | null | undefined, picture: Picture) {
  const day: DayNumber = find?.(picture) ?? Number.NaN;
  return Number.isNaN(day) ? null : dayText(day);
}

import type { TakenIn } from "../../domain/case/child.ts";
import { addMonths, type Day } from "../../domain/time/day.ts";

/** How it went with what had to be done. Only `done` ends it. */
export const doneWays = ["done", "tried", "agreed"] as const;
export type DoneWay = (typeof doneWays)[number];

/** Who was told, where the law names who must be. */
export const toldBodies = ["child-welfare", "another", "not-known"] as const;
type ToldBody = (typeof toldBodies)[number];

/** Who was told, and whether they took it in: asked where the law names who must be told. */
export interface ToldWhom {
  readonly body: ToldBody;
  readonly takenIn: TakenIn;
}

export interface DoneAnswer {
  readonly how: DoneWay;
  readonly told: ToldWhom | null;
}

/** Barnevernsloven § 13-2: child welfare itself is told. */
export const asksWhom = (step: string | null): boolean => step === "notify-child-welfare";

/** Whether an answer ends what had to be done. What is not known does not. */
export function closes(step: string | null, { how, told }: DoneAnswer): boolean {
  const isToldRight = told?.body === "child-welfare" && told.takenIn === "yes";
  return how === "done" && (!asksWhom(step) || isToldRight);
}

export type DoneRefusal =
  | "right-day.who-was-told"
  | "right-day.not-yet-done"
  | "right-day.before-it-hangs-on"
  | "right-day.agreed-passed"
  | "right-day.agreed-too-far";

interface Told extends DoneAnswer {
  readonly step: string | null;
  /** The day that it was done, tried or is agreed for. */
  readonly on: Day;
  readonly today: Day;
  /** Before this it cannot have been done. */
  readonly first: Day | null;
}

/** What is wrong with an answer: it does not say who was told, or its day cannot be. Null where nothing is. */
export function doneProblem({ step, how, told, on, today, first }: Told): DoneRefusal | null {
  if (how === "done" && asksWhom(step) && told === null) {
    return "right-day.who-was-told";
  }
  return how === "agreed" ? agreedProblem(on, today) : pastProblem(on, today, first);
}

function agreedProblem(on: Day, today: Day): DoneRefusal | null {
  if (on < today) {
    return "right-day.agreed-passed";
  }
  return on > addMonths(today, 12) ? "right-day.agreed-too-far" : null;
}

function pastProblem(on: Day, today: Day, first: Day | null): DoneRefusal | null {
  if (on > today) {
    return "right-day.not-yet-done";
  }
  return first !== null && on < first ? "right-day.before-it-hangs-on" : null;
}

import type { House } from "../../api/house.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import type { Cell } from "../../store/cell.ts";
import type { Step } from "./story.ts";
import type { Deed, Going } from "./timeline.ts";

export type Colleagues = ReadonlyMap<string, Colleague>;

export interface Doing {
  readonly house: House;
  readonly cell: Cell;
  readonly who: Colleague;
  readonly colleagues: Colleagues;
  readonly deed: Deed;
}

export type Answer = Promise<Outcome<unknown, string>>;
export type Kind = Step["do"];
export type StepOf<K extends Kind> = Extract<Step, { readonly do: K }>;
export type Perform<K extends Kind> = (step: StepOf<K>, going: Going, doing: Doing) => Answer;

/** A missing value is an error in the story. */
export function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) {
    throw new Error(`The demo has no ${what}.`);
  }
  return value;
}

export const consentKey = (to: string, purpose: string): string => `${to} ${purpose}`;

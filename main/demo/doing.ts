import type { House } from "../../api/house.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import type { Cell } from "../../store/cell.ts";
import type { Step } from "./story.ts";
import type { Deed, Going } from "./timeline.ts";

/** Who works in the demo country, by the name the sign-in knows them by. */
export type Colleagues = ReadonlyMap<string, Colleague>;

/** A step as it is to be done: where, by whom. */
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

/** What a story leans on must be there: else the story is wrong. */
export function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) {
    throw new Error(`The demo has no ${what}.`);
  }
  return value;
}

/** Consents of a story, by whom they are for and for what. */
export const consentKey = (to: string, purpose: string): string => `${to} ${purpose}`;

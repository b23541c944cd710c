import type { Moment } from "../domain/time/day.ts";
import type { Given } from "./door/given.ts";
import type { Letter } from "./letter/letter.ts";

export interface AskedOfDoor {
  readonly tongue: string;
  readonly given: Given;
  readonly now: Moment;
  readonly invented: boolean;
  readonly leaveTo: string;
}

/** The file name says nothing about its content. */
export interface File {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly name: string;
}

/** In threads of the installation; tests and commands do it at once. */
export interface Workshop {
  readonly door: (asked: {
    readonly asked: AskedOfDoor;
    readonly law: string;
  }) => Promise<string | File>;
  readonly letter: (asked: Letter) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Overloaded: nothing was done. */
export class Busy extends Error {}

/** In seconds. */
export const comeAgain = "5";
